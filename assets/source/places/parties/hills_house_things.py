"""Marks, people, things to look at, lamps and walls of the house in the hills."""

from places.objects import look, mark, wall
from places.parties import villa
from places.parties.hills_house_plan import (
    BED,
    CHAIR,
    DOWNLIGHTS,
    ISLAND,
    PENDANTS,
    PIANO,
    SOFA,
    TABLE,
    WIDTH,
)
from places.parties.staging import floor, light, person
from places.parties.villa import PARTITION
from places.tiled import Thing


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
