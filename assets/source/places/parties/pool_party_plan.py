"""Where things are at the pool party: sizes, the stage, the lamps on their wire."""

from functools import cache

from places.parties import water
from places.parties.staging import Circle

NAME = "pool_party"
WIDTH, HEIGHT, GROUND = 992, 288, 176
WALL_TOP = 112
STAGE = (266, 184, 200)  # left, width, base of the skirt
POOL = (500, 206, 320, 58)  # x, y, width, height with the coping
CIRCLE = Circle(
    "talkers", (896, 254), ("guest_lemon", "writer", "guest_white", "producer"), 180, (40, 19)
)


@cache
def the_pool() -> water.Pool:
    """The pool by day: cyan, with the gold of the evening on it."""
    lanes = ((70, 30, "sun4", "sun5"), (210, 36, "dusk7", "skin1"), (272, 20, "sun3", "sun5"))
    return water.Pool(
        POOL[2],
        POOL[3],
        water=("teal1", "teal2", "teal3", "teal4", "stone7"),
        coping=("stone3", "stone6", "stone7", "stone7"),
        lanes=lanes,
    )


LANTERN_WIRE = ((446, 70), (842, 80), 26)


def lantern_places() -> list[tuple[str, int, int]]:
    """Give colour, x and base of each lantern on the wire."""
    (x0, y0), (x1, y1), sag = LANTERN_WIRE
    found = []
    for number, x in enumerate(range(x0 + 24, x1 - 12, 42)):
        share = (x - x0) / (x1 - x0)
        y = round(y0 + (y1 - y0) * share + sag * 4 * share * (1 - share))
        found.append((("red", "yellow", "blue")[number % 3], x - 6, y + 15))
    return found
