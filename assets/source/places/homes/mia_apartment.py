"""The flat of Mia, Tess, Alma and Caro on the night of the party. 640 by 288."""

from kit.canvas import Canvas

from places.composition import Picture
from places.homes import (
    front,
    outlook,
    roommates_set,
    roommates_things,
    surfaces,
)
from places.homes.home import FLOOR, HEIGHT, Ground, Home
from places.homes.objects import floor, light, look, seat
from places.homes.roommates_set import WIDTH
from places.homes.roommates_things import BED, DRESSES
from places.objects import mark, wall
from places.tiled import Thing

BOARDS = ("wood4", "wood3", "wood5", "wood3")


def _paint(ground: Canvas) -> None:
    surfaces.foot_of_wall(ground, FLOOR)
    surfaces.rug(
        ground,
        (238, 198, 196, 34),
        ("elec0", "lemon2", "red3", "night2", "stone6"),
        "roommates rug",
    )
    surfaces.round_rug(ground, (140, 222), 58, ("red2", "lemon2", "red2", "stone6", "red2"))
    surfaces.shade_under(
        ground, [(336, 190, 70, 5), (150, 184, 56, 3), (84, 185, 16, 3), (438, 192, 28, 3)]
    )
    surfaces.shade_under(
        ground, [(505, 184, 26, 3), (556, 184, 16, 2), (142, 216, 46, 5), (212, 238, 20, 4)]
    )


def _marks() -> list[Thing]:
    x, base = BED
    marks = [
        mark("front door", 31, 184, "south"),
        mark("inside the door", 60, 200, "east"),
        mark("kitchen counter", 168, 192, "north"),
        mark("refrigerator", 84, 194, "north"),
        mark("mirror", 558, 192, "north"),
        mark("vanity", 522, 194, "west"),
        mark("bathroom door", 607, 184, "south"),
        mark("beside the bathroom", 574, 204, "east"),
        mark("foot of the bed", 420, 210, "west"),
        mark("head of the bed", 248, 198, "east"),
        mark("before the bed", 340, 212, "north"),
        mark("tess", 296, 208, "south"),
        mark("alma", 238, 210, "east"),
        mark("caro", 384, 208, "west"),
        mark("telephone", 214, 224, "south"),
        seat("sofa west", 122, 214, "east", order=4),
        mark("before the sofa", 124, 222, "east"),
        seat("sofa east", 160, 214, "west", order=4),
        mark("centre", 474, 210, "west"),
    ]
    for name, _, _, left in DRESSES:
        marks.append(mark(f"{name} dress", x + left + 12, base + 8, "north"))
    return marks


def _looks() -> list[Thing]:
    return [
        look("The eyes", "roommates_eyes", 300, 196, 70, 8),
        look("The four keys", "roommates_keys", 52, 178, 14),
        look("The note over the sink", "roommates_note", 188, 184, 24),
        look("The refrigerator", "roommates_refrigerator", 68, 184, 32),
        look("The rail", "roommates_rail", 410, 194, 56),
        look("The bottles", "roommates_bottles", 480, 184, 50),
        look("The board of headshots", "roommates_board", 534, 182, 12),
        look("The uniform", "roommates_uniform", 222, 178, 24),
        look("The bathroom door", "roommates_bathroom", 590, 178, 36),
        look("The blouse", "roommates_blouse", 28, 226, 44, 10),
        look("The telephone", "roommates_telephone", 198, 238, 40, 10),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("kitchen", (155, 72), "sun3", 96, "kitchen", level=0.85, glow=0.32),
        light("kitchen floor", (150, 204), "sun2", 120, "kitchen", shape="pool", level=0.6),
        light("mirror", (505, 104), "sun4", 78, "mirror", level=0.85, glow=0.35),
        light("mirror floor", (510, 200), "sun3", 100, "mirror", shape="pool", level=0.6),
        light("bathroom", (607, 132), "dusk6", 62, "bathroom", level=0.8, glow=0.3),
        light("bathroom floor", (607, 186), "dusk6", 60, "bathroom", shape="pool", level=0.7),
        light("bed", (336, 150), "sun4", 110, "bed", level=0.75, glow=0.1),
        light("bed floor", (336, 206), "sun3", 140, "bed", shape="pool", level=0.6),
        light("window", (153, 84), "night5", 50, "window", level=0.3),
        light("hall", (31, 120), "sun3", 84, "hall", level=0.6),
        light("sofa", (140, 222), "sun2", 130, "room", shape="pool", level=0.6),
        light("left floor", (40, 220), "sun2", 110, "room", shape="pool", level=0.5),
        light("right floor", (560, 246), "sun3", 130, "room", shape="pool", level=0.5),
    ]
    for number, colour in enumerate(("red4", "teal3", "sun3", "neon0", "elec1", "gold2")):
        at = (54 + number * 106, 44)
        lights.append(light(f"string {number}", at, colour, 58, "string", level=0.5, glow=0.24))
    return lights


def _walls() -> list[Thing]:
    x, base = BED
    return [
        floor(WIDTH, 180, HEIGHT - 6),
        wall("kitchen", 66, 170, 146, 14),
        wall("bed", x, base - 34, 144, 34),
        wall("rail", 410, 180, 58, 14),
        wall("vanity", 478, 172, 54, 14),
        wall("mirror", 544, 172, 32, 11),
        wall("ironing", 20, 216, 60, 10),
        wall("sofa", 96, 202, 90, 14),
        wall("table", 194, 230, 44, 10),
        wall("fern", 594, 240, 28, 8),
        wall("basket", 534, 240, 30, 10),
    ]


def _front() -> Canvas:
    pieces = [
        (front.leaves("roommates left"), 44.0),
        (front.table_lamp(), 452.0),
        (front.leaves("roommates right", -1), 604.0),
    ]
    return front.silhouettes(WIDTH, pieces, ("ink", "dusk2"))


def _home() -> Home:
    pictures, uses = roommates_things.shining()
    return Home(
        name="mia_apartment",
        width=WIDTH,
        air={
            "ambient": "#7060a0",
            "ground_line": FLOOR,
            "rim": "sun3",
            "rim_side": "left",
            "ambience": "mia_apartment",
            "footsteps": "wood",
        },
        wall=roommates_set.walls(),
        ground=Ground(
            "mia_apartment_floor", [surfaces.boards(n, BOARDS) for n in range(5)], [1] * 5
        ),
        paint=_paint,
        props=roommates_things.props(),
        uses=roommates_things.uses(),
        shining=pictures,
        shining_uses=uses,
        things={
            "people": [],
            "marks": _marks(),
            "doors": [],
            "looks": _looks(),
            "triggers": [],
            "lights": _lights(),
            "collision": _walls(),
        },
        pictures=[
            Picture("bg_outside", outlook.roofs_by_night(170, 110), (90, 24), 0.8),
            Picture("fg_front", _front(), (-30, HEIGHT - front.SHOWN), front.PARALLAX),
        ],
    )


def build() -> None:
    """Write the map."""
    _home().build()
