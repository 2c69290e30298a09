"""What stands about a film set: lamps, the camera, a stall of books."""

from collections.abc import Sequence

from kit.canvas import Canvas

from places.montage import figures
from places.montage.paper import Painting, path

DYE = ("night0", "night1", "teal3")


def lamp(side: int) -> Canvas:
    """A studio lamp with its doors open."""
    lamp = Painting(56, 112)
    lamp.panel(26, 40, 4, 66, "night2", "night5")
    for x in (10, 27, 44):
        lamp.line(28, 84, x, 111, "night5", 2)
    head = path("14,14 38,8 44,34 20,40") if side < 0 else path("18,8 42,14 36,40 12,34")
    lamp.cut(head, "night2", "night5", 0)
    glass = path("38,8 46,4 52,34 44,34") if side < 0 else path("18,8 10,4 4,34 12,34")
    lamp.cut(glass, "sun5", "stone7", 0)
    doors = [(40, 2), (54, 0), (46, 8)] if side < 0 else [(16, 2), (2, 0), (10, 8)]
    lamp.cut(doors, "night2", "night5", 0)
    return lamp


def camera() -> Canvas:
    """The camera on its dolly: two reels like ears."""
    art = Painting(84, 96)
    art.round(40, 16, 15, 15, "night0", "night4", 0)
    art.round(62, 22, 12, 12, "night0", "night4", 0)
    for x, y, r in ((40, 16, 4), (62, 22, 3)):
        art.round(x, y, r, r, "cloth2", "cloth3", 0)
    art.cut(path("24,30 70,30 72,54 22,54"), "night1", "teal3", 0)
    art.panel(32, 36, 22, 12, "night0", "night3")
    art.rect(60, 38, 5, 5, "red3")
    art.cut(path("22,36 6,32 6,52 22,48"), "night0", "night4", 0)
    art.cut(path("6,32 0,26 0,58 6,52"), "night0", "teal3", 0)
    art.panel(44, 54, 8, 10, "night0", "night3")
    for x in (26, 66):
        art.line(48, 62, x, 84, "cloth1", 3)
    art.panel(16, 82, 64, 6, "wood3", "wood5")
    for x in (26, 70):
        art.round(x, 91, 5, 5, "night0", "cloth2", 0)
    return art


def stall() -> Canvas:
    """The green box of a bookseller."""
    stall = Painting(52, 44)
    stall.cut(path("0,6 46,0 52,12 4,18"), "jade0", "jade1")
    stall.panel(4, 18, 44, 18, "leaf2", "jade1")
    for n in range(10):
        stall.rect(7 + n * 4, 12 + n % 3, 3, 9, ("red3", "sun4", "elec1", "sun2", "stone6")[n % 5])
    for x in (8, 40):
        stall.panel(x, 36, 4, 8, "leaf1")
    return stall


def director() -> Sequence[Canvas]:
    """A folding chair with a man in it who conducts the weather."""
    sitters = figures.silhouettes("producer", "sit_clap-east", DYE, 2)
    made = []
    for sitter in sitters:
        art = Painting(40, 44)
        art.line(8, 30, 30, 43, "wood4", 2)
        art.line(30, 30, 8, 43, "wood4", 2)
        art.panel(4, 6, 4, 26, "wood4", "wood5")
        art.blit(sitter, 8, 42 - sitter.height)
        art.panel(2, 12, 8, 10, "red3", "red4")
        art.panel(6, 28, 26, 3, "red3", "red4")
        made.append(art)
    return made
