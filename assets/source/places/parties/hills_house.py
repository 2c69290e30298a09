"""Mia's and Daniel's house in the hills: good light, a piano nobody plays, a bedtime story."""

import numpy as np
from kit.canvas import Canvas
from kit.indexed import write_indexed

from places import materials
from places.parties import skies, terrace, views, villa
from places.parties import villa_things as thing
from places.parties.staging import Set, floor, lay, light, look, mark, person, wall, write
from places.parties.villa import GROUND, PARTITION, POSTER
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing

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


def _choose(_: int, y: int, rng: np.random.Generator) -> int:
    return 1 + int(rng.integers(5)) if y >= GROUND // 16 else 0


def paint_ground(ground: Canvas) -> None:
    """The shade along the walls and under the furniture."""
    materials.contact(ground, GROUND)
    terrace.pool_of_shade(ground, SHADES)


SHADES = (
    (ISLAND[0] + 66, ISLAND[1] - 1, 74, 7), (PIANO[0] + 50, PIANO[1] - 2, 50, 6),
    (SOFA[0] + 56, SOFA[1] - 1, 62, 6), (TABLE[0] + 37, TABLE[1] - 2, 34, 5),
    (BED[0] + 41, BED[1] - 1, 44, 6), (CHAIR[0] + 18, CHAIR[1] - 1, 20, 5),
    (86, 189, 26, 4), (708, 205, 14, 4), (676, 187, 24, 4), (327, 189, 16, 4), (594, 220, 14, 4),
    (26, 188, 20, 4),
)  # fmt: skip


def flat() -> dict[str, Canvas | list[Canvas]]:
    """Rugs."""
    return {
        "hills_house_rug": thing.rug(196, 58, ("stone3", "stone5", "stone6", "cloth2")),
        "hills_house_round_rug": thing.rug(
            128, 44, ("dusk4", "dusk6", "dusk7", "skin1"), rounded=True
        ),
        "hills_house_mat": thing.rug(58, 16, ("stone1", "stone2", "stone3", "stone4")),
    }


FLAT_USES = (
    PropUse("hills_house_rug", 434, 268),
    PropUse("hills_house_round_rug", 668, 256),
    PropUse("hills_house_mat", 14, 198),
)


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    return {
        "hills_house_island": thing.island(),
        "hills_house_bar_chair": thing.bar_chair(),
        "hills_house_pendant": thing.pendant(),
        "hills_house_piano": thing.closed_piano(),
        "hills_house_bench": thing.piano_bench(),
        "hills_house_sofa": thing.sofa(),
        "hills_house_cat": thing.cat(),
        "hills_house_table": thing.coffee_table(),
        "hills_house_arc_lamp": thing.arc_lamp(),
        "hills_house_fig": thing.tall_plant(),
        "hills_house_console": thing.console(),
        "hills_house_dress": thing.dress_rail(),
        "hills_house_bed": thing.child_bed(),
        "hills_house_night_table": thing.night_table(),
        "hills_house_moon": thing.moon_lamp(),
        "hills_house_doll_house": thing.doll_house(),
        "hills_house_toys": thing.toys(),
        "hills_house_horse": thing.rocking_horse(),
        "hills_house_mobile": thing.mobile(),
        "hills_house_chair": thing.story_chair(),
    }


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = [
        PropUse("hills_house_console", 78, 190),
        PropUse("hills_house_dress", 8, 190),
        PropUse("hills_house_island", *ISLAND),
        PropUse("hills_house_piano", *PIANO),
        PropUse("hills_house_bench", PIANO[0] - 10, PIANO[1] + 0.5),
        PropUse("hills_house_sofa", *SOFA),
        PropUse("hills_house_cat", SOFA[0] + 36, SOFA[1] + 0.6),
        PropUse("hills_house_table", *TABLE),
        PropUse("hills_house_arc_lamp", 552, 222),
        PropUse("hills_house_fig", 304, 190),
        PropUse("hills_house_bed", *BED),
        PropUse("hills_house_night_table", 700, 206),
        PropUse("hills_house_moon", 703, 206.2),
        PropUse("hills_house_doll_house", 660, 188),
        PropUse("hills_house_toys", 716, 254),
        PropUse("hills_house_horse", 770, 260),
        PropUse("hills_house_mobile", 758, 84),
        PropUse("hills_house_chair", *CHAIR),
    ]
    uses += [PropUse("hills_house_pendant", x, 92) for x in PENDANTS]
    uses += [PropUse("hills_house_bar_chair", ISLAND[0] + x, ISLAND[1] + 7) for x in (16, 58, 100)]
    return uses


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    strip = Canvas(150, 2, "sun4")
    strip.row(0, 0, 150, "sun5")
    return {
        "hills_house_pendant_glow": thing.pendant_glow(),
        "hills_house_strip": strip,
        "hills_house_downlight": Canvas(7, 1, "sun5"),
        "hills_house_arc_glow": Canvas(16, 2, "sun5"),
        "hills_house_picture_lamp": Canvas(14, 1, "sun5"),
    }


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("hills_house_pendant_glow", x + 1, 90) for x in PENDANTS]
    uses += [PropUse("hills_house_downlight", x, villa.CEILING - 7) for x in range(25, WIDTH, 48)]
    return [
        *uses,
        PropUse("hills_house_strip", 172, 98),
        PropUse("hills_house_arc_glow", 554, 138),
        PropUse("hills_house_picture_lamp", POSTER + 22, 58),
    ]


def things() -> dict[str, list[Thing]]:
    """Marks, doors, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    sofa_y = SOFA[1] + 0.5
    return [
        mark("front door", 46, 190, "east"),
        mark("hall", 96, 208, "east"),
        mark("console", 100, 200, "north"),
        mark("sink", 286, 186, "north"),
        mark("oven", 248, 186, "north"),
        mark("island", 224, 242, "north"),
        mark("behind the island", 224, 198, "south"),
        mark("end of the island", 306, 222, "west"),
        mark("fridge", 138, 186, "north"),
        mark("piano", 344, 214, "east"),
        mark("bend of the piano", 462, 200, "west"),
        mark("glass wall", 470, 184, "north"),
        mark("beside the glass", 592, 194, "west"),
        mark("sofa west", SOFA[0] + 24, sofa_y, "south", pose="sit", order=0.5),
        mark("sofa east", SOFA[0] + 82, sofa_y, "south", pose="sit", order=0.5),
        mark("before the sofa", 452, 240, "east"),
        mark("coffee table", 600, 252, "west"),
        mark("poster", 618, 206, "north"),
        mark("child's door", 654, 212, "east"),
        mark("story chair", CHAIR[0] + 20, CHAIR[1] + 0.5, "east", pose="sit", order=0.5),
        mark("bedside", 712, 222, "east"),
        mark("edge of the bed", 742, BED[1] + 1, "south", pose="sit", order=0.5, lift=3),
        mark("in bed", 774, BED[1] + 0.5, "west", pose="sit", order=0.5, lift=8),
        mark("night lamp", 708, 212, "north"),
        mark("child's rug", 744, 240, "south"),
        mark("horse", 764, 262, "east"),
    ]


def _people() -> list[Thing]:
    return [
        person("assistant with tomorrow", "assistant", (300, 234), "west", routine="phone"),
        person("cook", "barista_woman", (206, 190), "south", routine="hold", animation="pour"),
        person("stylist with the dress", "stylist", (40, 204), "west", routine="mingle"),
        person("driver at the door", "usher", (70, 188), "south"),
        person("sitter", "lookalike_pony", (SOFA[0] + 82, SOFA[1] + 0.5), "south", routine="sit",
               order=0.5),
    ]  # fmt: skip


def _looks() -> list[Thing]:
    return [
        look("The piano", "hills_piano", (366, 206, 80, 12)),
        look("The photographs", "hills_photographs", (366, 196, 40, 8)),
        look("The view", "hills_view", (452, 178, 60, 10)),
        look("The poster", "hills_poster", (596, 194, 44, 12)),
        look("The golden figures", "hills_awards", (190, 178, 40, 10)),
        look("The fridge", "hills_fridge", (120, 178, 44, 10)),
        look("The letters", "hills_letters", (78, 192, 44, 10)),
        look("The dress", "hills_dress", (8, 192, 34, 10)),
        look("The cat", "hills_cat", (SOFA[0] + 30, SOFA[1] + 3, 40, 10)),
        look("The doll's house", "hills_doll_house", (658, 190, 44, 10)),
        look("The night lamp", "hills_night_lamp", (700, 208, 20, 10)),
        look("The toy piano", "hills_toy_piano", (742, 254, 30, 10)),
        look("The strip of years", "hills_years", (656, 178, 20, 10)),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("island", (224, 150), "sun3", 110, group="kitchen", level=0.75, glow=0.1),
        light("island floor", (224, 238), "sun3", 150, group="kitchen", level=0.6, shape="pool"),
        light("strip", (246, 120), "sun4", 96, group="kitchen", level=0.7),
        light("kitchen floor", (230, 190), "sun3", 130, group="kitchen", level=0.5, shape="pool"),
        light("hall", (66, 120), "sun3", 90, group="hall", level=0.7),
        light("hall floor", (70, 204), "sun3", 110, group="hall", level=0.65, shape="pool"),
        light("blue strip", (69, 130), "night6", 30, group="windows", level=0.5),
        light("window west", (400, 190), "dusk6", 130, group="windows", level=0.55, shape="pool"),
        light("window east", (520, 192), "dusk6", 130, group="windows", level=0.55, shape="pool"),
        light("window wash", (462, 110), "dusk5", 120, group="windows", level=0.3),
        light("arc lamp", (562, 142), "sun3", 84, group="living", level=0.85, glow=0.3),
        light("arc floor", (536, 232), "sun3", 140, group="living", level=0.75, shape="pool"),
        light("curtain", (578, 164), "sun4", 48, group="living", level=0.5),
        light("piano lamp", (390, 226), "sun1", 96, group="living", level=0.5, shape="pool"),
        light("poster", (617, 92), "sun4", 46, group="living", level=0.9, glow=0.12),
        light("poster floor", (620, 214), "sun2", 60, group="living", level=0.5, shape="pool"),
        light("moon core", (711, 175), "sun5", 16, group="night lamp", level=1.0),
        light("moon", (711, 176), "sun3", 76, group="night lamp", level=0.95, glow=0.35,
              flicker="breathe"),
        light("bed", (764, 188), "sun3", 54, group="night lamp", level=0.6),
        light("moon floor", (724, 232), "sun3", 120, group="night lamp", level=0.8, shape="pool"),
        light("child's ceiling", (740, 90), "dusk6", 110, group="child", level=0.4),
        light("child's front", (750, 268), "dusk5", 110, group="child", level=0.4, shape="pool"),
        light("child's window", (722, 94), "night5", 50, group="windows", level=0.4),
        light("front west", (110, 262), "sun2", 120, group="hall", level=0.4, shape="pool"),
        light("front middle", (420, 266), "sun2", 150, group="living", level=0.4, shape="pool"),
    ]  # fmt: skip
    for x in PENDANTS:
        lights.append(
            light(f"pendant {x}", (x + 10, 92), "sun3", 40, group="kitchen", level=0.5, glow=0.45)
        )
    for x in DOWNLIGHTS:
        lights.append(
            light(f"downlight {x}", (x, villa.CEILING - 4), "sun4", 128, group="living", level=0.4,
                  shape="cone", glow=0.12)
        )  # fmt: skip
    return lights


def _walls() -> list[Thing]:
    rooms = [(6, 180), (WIDTH - 8, 180), (WIDTH - 8, 286), (6, 286)]
    return [
        floor("rooms", rooms),
        wall("partition", PARTITION, 176, 10, 16),
        wall("console", 78, 178, 44, 12),
        wall("dress", 8, 180, 34, 10),
        wall("island", ISLAND[0], ISLAND[1] - 14, 132, 15),
        wall("chairs", ISLAND[0] + 14, ISLAND[1], 104, 8),
        wall("piano", PIANO[0] + 2, PIANO[1] - 16, 98, 16),
        wall("sofa", SOFA[0], SOFA[1] - 14, 112, 13),
        wall("table", TABLE[0] + 4, TABLE[1] - 12, 66, 12),
        wall("lamp", 594, 215, 22, 7),
        wall("fig", 314, 181, 26, 9),
        wall("bed", BED[0], BED[1] - 18, 82, 18),
        wall("night table", 698, 192, 24, 14),
        wall("doll house", 658, 178, 44, 10),
        wall("chair", CHAIR[0], CHAIR[1] - 12, 36, 11),
        wall("toys", 716, 246, 56, 8),
        wall("horse", 772, 252, 36, 8),
    ]


def write_pictures() -> None:
    """Write the sky and the city that the glass shows."""
    write_indexed(BACKDROPS / f"{NAME}_sky.png", skies.evening(600, 132, "hills house").pixels)
    city = Canvas(views.CITY_WIDTH, 130)
    views.ridge(city, views.Ridge(48, 20, 150, 31, "dusk3", "dusk5"))
    city.blit(views.lights(60), 0, 44)
    views.downtown(city, 392, 52, ("dusk1", "dusk2", "dusk4"), True)
    line = views.ridge(city, views.Ridge(104, 26, 110, 77, "night0", "dusk1", "dusk0"))
    views.homes(city, line, 12, "hills house")
    write_indexed(BACKDROPS / f"{NAME}_city.png", city.pixels)


def _backs(book: MapWriter) -> None:
    book.image_layer("bg_sky", f"{NAME}_sky.png", parallaxx="0.4", offsetx="40", offsety="0")
    twinkle: dict[str, str | int | float] = {"twinkle": 0.12}
    book.image_layer(
        "bg_city", f"{NAME}_city.png", twinkle, parallaxx="0.5", offsetx="0", offsety="72"
    )


def _fronts(_: MapWriter) -> None:
    """Nothing stands between us and the rooms."""


def build() -> None:
    """Write the map and all it needs."""
    write_pictures()
    air: dict[str, str | int] = {
        "ambient": "#7c6c9e",
        "ground_line": GROUND,
        "rim": "sun3",
        "rim_side": "right",
        "footsteps": "wood",
    }
    made = Set(
        name=NAME,
        size=(WIDTH, HEIGHT),
        ground_line=GROUND,
        air=air,
        tiles=[thing.oak(n) for n in range(5)],
        terrain={"oak": {n: (1.0 if n < 4 else 0.4) for n in range(5)}},
        rows=lay((WIDTH, HEIGHT), NAME, _choose),
        scenery=villa.walls(),
        shade=paint_ground,
        flat=flat(),
        flat_uses=FLAT_USES,
        props=props(),
        uses=prop_uses(),
        shining=shining(),
        shining_uses=shining_uses(),
        things=things(),
    )
    write(made, _backs, _fronts)
