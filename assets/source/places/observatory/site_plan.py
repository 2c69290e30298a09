"""Where everything is on the terrace: sizes, marks, walls, looks."""

from places.objects import mark, wall
from places.observatory.building import Plot
from places.observatory.things import floor, look, seat
from places.tiled import Thing

WIDTH, HEIGHT, LINE = 1024, 304, 178
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
PLOT = Plot(472, LINE)
LAWN = 256  # where the lawn begins
PATH = (432, 512)  # the walk to the door crosses the lawn here
RAIL = 740  # where the house ends and the rail over the city begins
LAMPS = ((96, 206), (252, 206), (404, 212), (540, 212), (690, 206), (912, 206))
FRONT_LAMPS = ((420, 272), (524, 272))
BENCH = (782, 224)
MONUMENT = (300, 286)
BOLLARDS = (34, 124, 214, 372, 572, 662, 752, 842, 932)
BOLLARD_BASE = 272


def marks() -> list[Thing]:
    """Where one may stand by night and by day."""
    x, y = BENCH
    return [
        mark("arrival", 44, 222, "east"),
        mark("behind on arrival", 18, 226, "east"),
        mark("notice", 182, 206, "north"),
        mark("path", 210, 222, "east"),
        mark("monument", 326, 252, "west"),
        mark("wind rose", 472, 222, "south"),
        mark("beside the wind rose", 496, 224, "west"),
        mark("steps", 456, 202, "north"),
        mark("door", 472, 192, "north"),
        mark("out of the door", 472, 200, "south"),
        mark("terrace", 724, 222, "east"),
        mark("balustrade", 864, 199, "north"),
        mark("beside at the balustrade", 886, 199, "north"),
        mark("telescope", 814, 204, "east"),
        seat("bench near", x - 2, y + 1, "east", order=1.0),
        seat("bench far", x + 5, y - 17, "east", order=17.5),
        mark("before the bench", x + 34, y - 4, "west"),
        mark("lawn", 640, 280, "north"),
        mark("front walk", 472, 290, "north"),
        mark("east end", 994, 222, "west"),
    ]


def walls() -> list[Thing]:
    """What is in the way."""
    blocks = [(f"lamp {x} {y}", x - 5, y - 5, 10, 6) for x, y in (*LAMPS, *FRONT_LAMPS)]
    blocks += [(f"bollard {x}", x - 3, BOLLARD_BASE - 4, 6, 4) for x in BOLLARDS]
    blocks += [
        ("monument", MONUMENT[0] - 20, MONUMENT[1] - 12, 40, 12),
        ("bench", BENCH[0] - 15, BENCH[1] - 26, 28, 26),
        ("notice", 164, 190, 34, 6),
        ("pier", 12, 188, 26, 8),
        ("west urn", 418, 190, 24, 8),
        ("east urn", 502, 190, 24, 8),
        ("telescope", 826, 195, 14, 5),
        ("east telescope", 948, 195, 14, 5),
        ("bin", 724, 195, 14, 5),
    ]
    walks = [
        floor("terrace", 6, 190, WIDTH - 12, 108),
        floor("steps", 446, 184, 48, 8),
    ]
    return walks + [wall(name, x, y, w, h) for name, x, y, w, h in blocks]


def looks(prefix: str) -> list[Thing]:
    """Things to look at; the scenes of night and day have names of their own."""
    return [
        look("The monument", f"look_{prefix}_monument", (278, 286, 44, 14)),
        look("The notice board", f"look_{prefix}_notice", (166, 196, 30, 12)),
        look("The bronze door", f"look_{prefix}_door", (452, 184, 36, 12)),
        look("The telescope", f"look_{prefix}_telescope", (824, 200, 20, 12)),
        look("The city", f"look_{prefix}_city", (854, 190, 44, 12)),
        look("The bench", f"look_{prefix}_bench", (768, 224, 30, 12)),
        look("The wind rose", f"look_{prefix}_wind_rose", (452, 216, 36, 14)),
        look("The gate pier", f"look_{prefix}_pier", (10, 196, 30, 12)),
    ]
