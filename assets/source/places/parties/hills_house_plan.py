"""Where the furniture of the house in the hills stands."""

from places.parties import villa

NAME = "hills_house"
WIDTH, HEIGHT = villa.WIDTH, 288
ISLAND = (158, 226)  # left, base
PIANO = (350, 204)
SOFA = (472, 214)
TABLE = (498, 252)
BED = (722, 210)
CHAIR = (672, 226)
PENDANTS = (180, 214, 248)
DOWNLIGHTS = (96, 330, 610)
