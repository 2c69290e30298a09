"""Marks, people, things to look at, lamps and walls of the pool party."""

from places.objects import look, mark, wall
from places.parties.pool_party_plan import CIRCLE, POOL, STAGE, WIDTH, lantern_places
from places.parties.staging import floor, light, person
from places.tiled import Thing


def things() -> dict[str, list[Thing]]:
    """Marks, doors, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing(
                "Door",
                "garden gate",
                40,
                178,
                (36, 8),
                properties={"to_map": "hillside_road", "to_mark": "garden gate"},
            )
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    left = STAGE[0]
    return [
        CIRCLE.opening(),
        mark("gate", 55, 186, "south"),
        mark("key stand", 142, 208, "west"),
        mark("under the tree", 200, 204, "east"),
        mark("microphone", left + 92, 185, "south"),
        mark("drum machine", left + 58, 182, "south"),
        mark("synth", left + 150, 183, "south"),
        mark("keytar", left + 118, 186, "south"),
        mark("beside the stage", left + 204, 196, "west"),
        mark("requests", left + 112, 216, "north"),
        mark("front row", left + 70, 222, "north"),
        mark("front row east", left + 158, 224, "north"),
        mark("lawn", 350, 256, "north"),
        mark("lawn west", 210, 254, "east"),
        mark("pool corner", 486, 232, "east"),
        mark("pool edge", 566, 196, "south"),
        mark("pool front", 690, 274, "north"),
        mark("umbrella", 598, 196, "west"),
        mark("buffet", 892, 212, "north"),
        mark("grill", 950, 218, "north"),
        mark("sliding door", 864, 184, "south"),
        mark("break", 486, 200, "south"),
        mark("past the break", 524, 206, "west"),
    ]


def _people() -> list[Thing]:
    left = STAGE[0]
    found = CIRCLE.people()
    route = "gate, lawn west, pool corner, lawn, under the tree"
    found += [
        person("rick", "rick", (left + 92, 186), "south", routine="hold", animation="microphone"),
        person("neon heart with the box", "fan_hat", (left + 58, 181), "south", routine="clap"),
        person("neon heart with one finger", "stylist", (left + 150, 182), "south"),
        person(
            "dances with her eyes shut", "guest_pink", (left + 34, 226), "north", routine="dance"
        ),
        person("dances like then", "guest_orange", (left + 8, 236), "east", routine="dance"),
        person("dances because she does", "guest_teal", (left + 62, 244), "west", routine="dance"),
        person("claps on one", "fan_stripe", (left + 178, 236), "west", routine="clap"),
        person("knows all the words", "fan_pink", (left + 146, 246), "north", routine="cheer"),
        person("girl who conducts", "child", (472, 281), "west", routine="conduct", order=3.5),
        person("asleep on the lawn", "old_man", (88, 259), "east", routine="doze", order=3.5),
        person("valet", "usher", (148, 198), "south"),
        person("host", "barista_man", (966, 200), "west", routine="hold", animation="pour"),
        person("sausage in hand", "brother", (236, 214), "east", routine="still"),
        person("at the cake", "wife", (910, 211), "north", routine="still"),
        person("feet in the pool", "fan_teal", (764, 221), "south", routine="sit", order=0.5),
        person("feet in the pool too", "fan_red", (736, 221), "south", routine="sit", order=0.5),
        person("under the umbrella", "guest_purple", (544, 196), "east", routine="mingle"),
        person("under the umbrella too", "guest_tuxedo", (610, 197), "west", routine="mingle"),
        person("boy with petals", "boy_small", (160, 240), "east", routine="stroll", route=route),
        person(
            "photograph of the band",
            "tourist_man",
            (left + 120, 262),
            "north",
            routine="photograph",
        ),
    ]
    return found


def _looks() -> list[Thing]:
    left = STAGE[0]
    return [
        look("The banner", "neon_hearts_banner", (left + 40, 202, 40, 12)),
        look("The list of songs", "neon_hearts_songs", (left + 82, 202, 26, 12)),
        look("The drum machine", "neon_hearts_machine", (left + 6, 202, 32, 12)),
        look("The keys", "party_keys", (108, 208, 32, 12)),
        look("The jacaranda", "jacaranda", (170, 190, 40, 14)),
        look("The cake", "party_cake", (900, 208, 30, 10)),
        look("The melon", "party_melon", (866, 208, 30, 10)),
        look("The grill", "party_grill", (938, 208, 36, 12)),
        look("The flamingo", "party_flamingo", (690, 266, 60, 12)),
        look("The sliding door", "party_sliding_door", (852, 178, 50, 12)),
        look("The window box", "party_window_box", (918, 178, 50, 12)),
        look("The wall", "party_wall", (580, 178, 50, 10)),
    ]


def _lights() -> list[Thing]:
    lights = [
        light("tree floor", (176, 206), "plum2", 110, group="sun", level=0.25, shape="pool"),
        light("stage wash", (STAGE[0] + 92, 150), "neon1", 96, group="stage", level=0.3, glow=0.05),
        light("stage floor", (STAGE[0] + 92, 192), "sun4", 110, group="stage", level=0.5,
              shape="pool"),
        light("heart", (STAGE[0] + 92, 58), "neon0", 30, group="stage", level=0.5, glow=0.4,
              flicker="neon"),
        light("door", (862, 150), "sun3", 56, group="house", level=0.4, glow=0.1),
        light("grill", (958, 176), "sun1", 26, group="house", level=0.5, glow=0.12,
              flicker="candle"),
    ]  # fmt: skip
    for number, x in enumerate((90, 270, 450, 640, 830, 960)):
        lights.append(
            light(f"sun {number}", (x, 214), "sun4", 170, group="sun", level=0.34, shape="pool")
        )
        lights.append(
            light(
                f"sun front {number}", (x, 268), "sun4", 130, group="sun", level=0.3, shape="pool"
            )
        )
        lights.append(light(f"sun wall {number}", (x, 150), "sun3", 110, group="sun", level=0.2))
    for number, x in enumerate((580, 660, 744)):
        lights.append(
            light(f"pool {number}", (x, 234), "teal4", 96, group="pool", level=0.6, shape="pool",
                  glow=0.08, flicker="breathe")
        )  # fmt: skip
    for number, (colour, x, y) in enumerate(lantern_places()):
        shade = {"red": "red4", "yellow": "sun3", "blue": "elec2"}[colour]
        lights.append(
            light(f"lantern {number}", (x + 6, y - 7), shade, 24, group="lanterns", level=0.5,
                  glow=0.3)
        )  # fmt: skip
    return lights


def _walls() -> list[Thing]:
    left, wide, base = STAGE
    x, y, pool_wide, pool_tall = POOL
    return [
        floor("garden", [(6, 182), (WIDTH - 6, 182), (WIDTH - 6, 286), (6, 286)]),
        floor("stage", [(left + 6, 172), (left + wide - 4, 172), (left + wide - 4, 188),
                        (left + 6, 188)]),
        wall("skirt west", left - 2, 188, wide - 20, base - 188 + 2),
        wall("pool", x + 2, y + 2, pool_wide - 4, pool_tall - 4),
        wall("tree", 178, 180, 20, 9),
        wall("keys", 114, 200, 20, 7),
        wall("buffet", 848, 194, 84, 12),
        wall("grill", 942, 198, 32, 10),
        wall("umbrella", 544, 184, 16, 8),
        wall("umbrella two", 708, 184, 16, 8),
        wall("table", 572, 188, 18, 7),
        wall("table two", 736, 188, 18, 7),
        wall("lounger", 608, 277, 54, 10),
        wall("lounger two", 828, 276, 54, 10),
        wall("chair", 74, 252, 22, 11),
        wall("chair two", 458, 274, 22, 11),
        wall("agave", 474, 178, 30, 7),
        wall("agave two", 802, 180, 30, 7),
        wall("speaker", left - 20, 196, 26, 9),
        wall("speaker two", left + wide, 198, 26, 9),
        wall("board", 810, 230, 24, 7),
    ]  # fmt: skip
