"""The house across from the library: kitchen, parlour and Mia's room. 720 by 288."""

from kit.canvas import Canvas

from places.composition import Picture
from places.homes import (
    desert,
    dolan_set,
    dolan_things,
    front,
    surfaces,
    town_houses,
)
from places.homes.dolan_set import KITCHEN_END, PARLOUR_END, WIDTH
from places.homes.dolan_things import SEAT, STAGE, TABLE
from places.homes.home import FLOOR, HEIGHT, Ground, Home
from places.homes.objects import door, floor, light, look, person, seat
from places.objects import mark, wall
from places.tiled import Thing

LINO = ("stone5", "extra1", "stone3")
BOARDS = ("wood4", "wood3", "wood5", "wood3")
PILE = ("cloth2", "cloth1", "cloth3")


def _ground() -> Ground:
    tiles = [surfaces.lino(n, LINO) for n in range(4)]
    tiles += [surfaces.boards(n, BOARDS) for n in range(5)]
    tiles += [surfaces.pile(n, PILE) for n in range(7)]
    rooms = {"lino": range(4), "boards": range(4, 9), "pile": range(9, 16)}
    kitchen, parlour = KITCHEN_END // 16, PARLOUR_END // 16
    zones = ((0, kitchen, range(4)), (kitchen, parlour, range(4, 9)), (parlour, 99, range(9, 16)))
    return Ground("dolan_house_floor", tiles, [1] * 16, (), zones, rooms)


def _paint(ground: Canvas) -> None:
    surfaces.foot_of_wall(ground, FLOOR)
    surfaces.rug(
        ground, (258, 200, 140, 44), ("jade0", "rust1", "sun2", "leaf1", "stone5"), "dolan rug"
    )
    surfaces.round_rug(ground, (608, 234), 62, ("dusk7", "stone7", "elec3", "stone7", "dusk7"))
    for x in (KITCHEN_END, PARLOUR_END):
        ground.rect(x - 3, FLOOR, 6, HEIGHT - FLOOR, "wood2")
        ground.column(x - 3, FLOOR, HEIGHT - FLOOR, "wood4")
        ground.column(x + 2, FLOOR, HEIGHT - FLOOR, "wood1")
    surfaces.shade_under(ground, [(92, 184, 90, 3), (TABLE[0], 214, 34, 7), (263, 184, 20, 2)])
    surfaces.shade_under(
        ground, [(336, 193, 48, 3), (414, 184, 14, 2), (400, 254, 28, 4), (227, 234, 26, 5)]
    )
    surfaces.shade_under(
        ground, [(494, 197, 50, 3), (574, 187, 28, 2), (650, 193, 64, 3), (691, 240, 26, 3)]
    )
    surfaces.shade_under(
        ground, [(497, 224, 24, 3), (589, 236, 8, 2), (613, 230, 10, 2), (320, 233, 12, 2)]
    )


def _marks() -> list[Thing]:
    x, base = TABLE
    return [
        mark("front door", 225, 184, "south"),
        mark("inside the door", 234, 200, "east"),
        mark("telephone", 262, 194, "north"),
        mark("sofa", 330, 200, "south"),
        mark("parlour", 316, 212, "south"),
        mark("clock", 414, 194, "north"),
        mark("armchair", 227, 230, "south", pose="sit", lift=3, order=8),
        mark("sink", 128, 194, "north"),
        mark("mom", 160, 206, "east"),
        mark("kitchen door", 178, 214, "east"),
        seat("dad", x - SEAT, base + 1, "east"),
        seat("mia at the table", x + SEAT, base + 1, "west"),
        mark("behind the table", x, base - 26, "south"),
        mark("bedroom door", 446, 214, "east"),
        mark("bed", 462, 206, "south"),
        mark("bedroom window", 534, 206, "north"),
        mark("photograph", 574, 196, "north"),
        mark("stage left", 626, 206, "south"),
        mark("stage", 650, 188, "south", lift=16, order=8),
        mark("stage right", 690, 206, "south"),
        mark("first row", 636, 216, "north"),
    ]


def _people() -> list[Thing]:
    x, base = TABLE
    return [
        person("dad", x - SEAT, base + 1, "east", routine="sit", animation="sit", order=0.5),
        person("mom", 160, 206, "west"),
    ]


def _looks() -> list[Thing]:
    return [
        look("Aunt June", "dolan_aunt_june", 552, 190, 40, 10),
        look("The programmes", "dolan_programmes", 596, 198, 18, 8),
        look("The stage", "dolan_stage", 636, 198, 60, 10),
        look("The trunk", "dolan_trunk", 668, 240, 46, 10),
        look("The window", "dolan_window", 480, 202, 34, 8),
        look("The suitcase", "dolan_suitcase", 474, 224, 44, 8),
        look("The dam", "dolan_dam", 344, 196, 44, 8),
        look("The clock", "dolan_clock", 400, 184, 28, 12),
        look("The photographs", "dolan_photographs", 240, 186, 22, 12),
        look("The refrigerator", "dolan_refrigerator", 6, 186, 32, 12),
        look("The cat", "dolan_cat", 304, 230, 34, 10),
    ]


def _lights() -> list[Thing]:
    return [
        light("kitchen lamp", (123, 70), "sun3", 104, "kitchen", level=0.8, glow=0.3),
        light("kitchen floor", (96, 216), "sun2", 120, "kitchen", shape="pool", level=0.6),
        light("parlour lamp", (393, 116), "sun2", 96, "parlour", level=0.85, glow=0.35),
        light("parlour floor", (360, 214), "sun2", 120, "parlour", shape="pool", level=0.55),
        light("door glass", (225, 128), "dusk6", 60, "dawn", level=0.6, glow=0.2),
        light("parlour window", (300, 96), "dusk6", 80, "dawn", level=0.5, glow=0.12),
        light("hall floor", (230, 214), "sun2", 100, "parlour", shape="pool", level=0.45),
        light("bedroom window", (502, 80), "red4", 110, "dawn", level=0.5, glow=0.14),
        light("bedroom floor", (510, 218), "sun2", 120, "bedroom", shape="pool", level=0.5),
        light("footlights", (650, 178), "sun3", 84, "footlights", level=0.9, glow=0.22),
        light("footlights floor", (646, 214), "sun3", 104, "footlights", shape="pool", level=0.55),
        light("photograph", (574, 146), "sun4", 46, "photograph", level=0.6, glow=0.12),
        light("moon", (654, 112), "night5", 60, "footlights", level=0.4),
    ]


def _walls() -> list[Thing]:
    x, base = TABLE
    stage_x, stage_base = STAGE
    return [
        floor(WIDTH, 180, HEIGHT - 6),
        wall("kitchen", 6, 170, 174, 14),
        wall("table", x - 44, base - 12, 88, 14),
        wall("hall table", 244, 172, 38, 12),
        wall("sofa", 290, 174, 92, 20),
        wall("lamp", 386, 176, 14, 9),
        wall("clock", 400, 172, 28, 12),
        wall("television", 376, 246, 48, 10),
        wall("armchair", 206, 226, 42, 10),
        wall("bed", 446, 170, 98, 28),
        wall("dresser", 546, 170, 56, 18),
        wall("stage", stage_x + 8, stage_base - 18, 128, 18),
        wall("trunk", 666, 230, 50, 12),
        wall("suitcase", 474, 218, 46, 8),
        wall("stool", 604, 226, 18, 6),
        wall("first wall", KITCHEN_END - 4, 170, 8, 30),
        wall("second wall", PARLOUR_END - 4, 170, 8, 30),
    ]


def _outside() -> Canvas:
    """Dawn over the desert; opposite, the library."""
    view = Canvas(620, 150)
    view.blit(desert.sky(620, 150), 0, -30)
    view.blit(desert.mountains(620, 60), 0, 58)
    view.blit(desert.valley(620, 70), 0, 92)
    view.blit(town_houses.library_far_off(), 365, 50)
    return view


def _front() -> Canvas:
    pieces = [
        (front.leaves("dolan left"), 44.0),
        (front.table_lamp(), 262.0),
        (front.sofa_back(140), 492.0),
    ]
    return front.silhouettes(WIDTH, pieces, ("ink", "dusk2"))


def _home() -> Home:
    lamps, lamp_uses = dolan_things.shining()
    return Home(
        name="dolan_house",
        width=WIDTH,
        air={
            "ambient": "#8c7ca4",
            "ground_line": FLOOR,
            "rim": "sun3",
            "rim_side": "left",
            "ambience": "dolan_house",
            "footsteps": "wood",
            "weather": "dust",
        },
        wall=dolan_set.walls(),
        ground=_ground(),
        paint=_paint,
        props=dolan_things.props(),
        uses=dolan_things.uses(),
        shining=lamps,
        shining_uses=lamp_uses,
        things={
            "people": _people(),
            "marks": _marks(),
            "doors": [door("front door", 208, 176, "boulder_city", "dolan door")],
            "looks": _looks(),
            "triggers": [],
            "lights": _lights(),
            "collision": _walls(),
        },
        pictures=[
            Picture("bg_outside", _outside(), (60, 20), 0.9),
            Picture("fg_front", _front(), (-30, HEIGHT - front.SHOWN), front.PARALLAX),
        ],
    )


def build() -> None:
    """Write the map."""
    _home().build()
