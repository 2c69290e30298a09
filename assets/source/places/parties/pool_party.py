"""A spring party by a pool: a cover band on a small stage, a lawn, a tree in violet bloom."""

from functools import cache

import numpy as np
from interface.palms import Kind, fan, feather
from kit.canvas import Canvas, disc, edge, grid
from kit.indexed import write_indexed
from kit.ramp import ramp, shift

from places.parties import bandstand, garden, guests, skies, terrace, views, water
from places.parties.staging import Circle, Set, floor, lay, light, look, mark, person, wall, write
from places.street_view import palm
from places.terrain import Border, blob47, lay_blobs
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing

NAME = "pool_party"
WIDTH, HEIGHT, GROUND = 992, 288, 176
WALL_TOP = 112
STAGE = (266, 184, 200)  # left, width, base of the skirt
STAGE_TOP = STAGE[2] - 32
POOL = (500, 206, 320, 58)  # x, y, width, height with the coping
HOUSE_X = 836
STUCCO = ("stone4", "stone5", "stone6", "stone7")
PANELS = ((120, 4), (206, 3), (468, 4), (580, 4), (690, 4))  # x, columns of pierced blocks
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


def paint_set() -> Canvas:
    """The garden wall with gate, and the corner of the house."""
    canvas = Canvas(WIDTH, GROUND + 2)
    hedge = views.hedge(744, 22, "pool", ("leaf0", "leaf1", "leaf2", "leaf3"))
    canvas.blit(hedge, 96, WALL_TOP - 17)
    wall_picture = garden.stucco_wall(HOUSE_X, GROUND + 2 - WALL_TOP, "garden", STUCCO)
    canvas.blit(wall_picture, 0, WALL_TOP)
    for x, columns in PANELS:
        garden.pierced(canvas, x, 126, columns, ("leaf1", "stone4", "stone7"))
    canvas.blit(garden.gate(), 24, GROUND + 2 - 92)
    canvas.blit(garden.bungalow(WIDTH - HOUSE_X, 108), HOUSE_X, GROUND + 2 - 108)
    return canvas


def ground_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Lawn in five kinds."""
    tiles = [garden.grass(n) for n in range(5)]
    return tiles, {"lawn": {n: (1.0 if n < 4 else 0.3) for n in range(5)}}


def _choose(_: int, y: int, rng: np.random.Generator) -> int:
    if y < GROUND // 16:
        return 0
    return 1 + int(rng.choice(5, p=(0.24, 0.24, 0.23, 0.23, 0.06)))


def _deck() -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Which cells are paved: round the pool, and before the house."""
    cells = np.zeros(((HEIGHT - GROUND) // 16, WIDTH // 16), bool)
    cells[:6, 30:53] = True
    cells[:3, 52:] = True
    cells[0, 2:5] = True
    return cells


def paint_ground(ground: Canvas) -> None:
    """Lay the deck, the stepping stones, petals, wires, and the long shadows of the evening."""
    tiles = blob47(
        lambda n: terrace.slab(n, ("skin1", "skin0", "stone7")),
        Border(wobble=0.5, dark="flesh4", light="stone7", lip=(2, "flesh1", "leaf1"), seed=3),
    )
    deck = Canvas(WIDTH, HEIGHT)
    lay_blobs(_deck(), tiles, deck, 0, GROUND)
    paved = deck.solid & (np.roll(deck.pixels, 0) != 255)
    terrace.joints(deck, paved, (GROUND, 190, 206, 228, 250, 272, 300), 40)
    ground.blit(deck, 0, 0)
    _stepping_stones(ground)
    garden.petals(ground, 176, 214, (150, 46), 210)
    garden.petals(ground, 330, 240, (220, 50), 60)
    _shade(ground)
    bandstand.wires(ground, WIRES)
    garden.long_shadow(ground, SHADOWS)


WIRES = (
    ((300, 200), (296, 214), (330, 222), (420, 218), (470, 224)),
    ((470, 224), (482, 240), (480, 268), (530, 279), (700, 279), (836, 284)),
    ((420, 200), (430, 209), (462, 216)),
)
SHADOWS = (
    (188, 188, 120, 9), (552, 190, 60, 8), (716, 190, 60, 8), (958, 208, 40, 8),
    (122, 206, 46, 5), (470, 204, 36, 7), (256, 200, 40, 7),
)  # fmt: skip


def _stepping_stones(ground: Canvas) -> None:
    for x, y, rx, ry in (
        (62, 198, 17, 5), (98, 208, 18, 6), (138, 217, 19, 6), (182, 226, 18, 6),
        (226, 233, 19, 7), (272, 239, 18, 6), (318, 243, 19, 7), (366, 246, 18, 6),
        (412, 248, 19, 7), (456, 249, 18, 6),
    ):  # fmt: skip
        stone = disc(WIDTH, HEIGHT, x, y, rx, ry)
        ground.fill(disc(WIDTH, HEIGHT, x, y + 2, rx + 1, ry), "leaf2")
        ground.fill(stone, "stone5")
        ground.fill(disc(WIDTH, HEIGHT, x + 2, y - 1, rx - 4, ry - 2), "stone6")
        ground.fill(edge(stone, 0, -1), "stone7")
        ground.fill(edge(stone, 0, 1), "stone3")


def _shade(ground: Canvas) -> None:
    """The shade of the wall and of what stands about."""
    _, ys = grid(WIDTH, HEIGHT)
    shift(ground.pixels, (ys > GROUND) & (ys < GROUND + 9), -1)
    shift(ground.pixels, (ys > GROUND) & (ys < GROUND + 3), -1)
    terrace.pool_of_shade(
        ground,
        (
            (358, 203, 98, 6), (890, 204, 46, 5), (958, 206, 18, 4), (122, 206, 15, 4),
            (552, 189, 22, 4), (716, 189, 22, 4), (466, 284, 14, 3), (84, 262, 14, 3),
            (188, 187, 22, 5), (640, 285, 32, 4), (860, 284, 30, 4),
        ),
    )  # fmt: skip


def flat() -> dict[str, Canvas | list[Canvas]]:
    """The pool and the stage lie under people."""
    return {
        "pool_party_pool": water.pictures(the_pool()),
        "pool_party_stage": bandstand.platform(STAGE[1]),
    }


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    leaves = ("leaf0", "leaf1", "leaf3")
    return {
        "pool_party_banner": bandstand.banner(),
        "pool_party_banner_post": terrace.pole(112),
        "pool_party_synth": bandstand.synth(),
        "pool_party_drum_machine": bandstand.drum_machine(),
        "pool_party_microphone": bandstand.microphone(),
        "pool_party_amplifier": bandstand.amplifier(),
        "pool_party_monitor": bandstand.amplifier(24, 14),
        "pool_party_speaker": bandstand.speaker(),
        "pool_party_tree": garden.jacaranda(),
        "pool_party_keys": garden.key_stand(),
        "pool_party_grill": garden.grill(),
        "pool_party_buffet": garden.buffet(),
        "pool_party_umbrella": terrace.umbrella(("red2", "red3", "stone7")),
        "pool_party_umbrella_2": terrace.umbrella(("lemon1", "lemon2", "stone7")),
        "pool_party_table": terrace.side_table("stone7"),
        "pool_party_lounger": terrace.lounger(("teal1", "teal3", "teal4")),
        "pool_party_lounger_2": terrace.lounger(("lemon1", "lemon2", "lemon3"), "west"),
        "pool_party_chair": garden.lawn_chair(("jade1", "stone7")),
        "pool_party_chair_2": garden.lawn_chair(("red3", "stone7"), "west"),
        "pool_party_agave": terrace.agave("pool", ("leaf2", "leaf3", "leaf4", "leaf5")),
        "pool_party_flamingo": garden.flamingo(),
        "pool_party_ring": terrace.ring(("lemon1", "lemon2", "stone7")),
        "pool_party_bather": guests.bather("fan_lemon", "talk-south", 30, (0, 0, 1, 1, 1, 0)),
        "pool_party_bather_2": guests.bather("guest_orange", "talk-east", 31, (1, 1, 0, 0, 0, 1)),
        "pool_party_board": terrace.diving_board(),
        "pool_party_palm": palm(58, 7, "pool one", leaves),
        "pool_party_palm_2": palm(44, -5, "pool two", leaves),
        "pool_party_lantern_red": garden.paper_lantern(("red3", "red4", "dusk7")),
        "pool_party_lantern_yellow": garden.paper_lantern(("sun2", "sun3", "sun5")),
        "pool_party_lantern_blue": garden.paper_lantern(("elec1", "elec2", "elec3")),
        "pool_party_surfboard": garden.surfboard(("red2", "red4", "stone7")),
        "pool_party_surfboard_2": garden.surfboard(("elec0", "elec2", "sun4")),
        "pool_party_creeper": garden.creeper(96, 40, "one"),
        "pool_party_creeper_2": garden.creeper(70, 30, "two"),
        "pool_party_wire": _wire(),
    }


LANTERN_WIRE = ((452, 74), (842, 80), 26)


@cache
def _wire() -> Canvas:
    wire, _, _ = terrace.string(*LANTERN_WIRE)
    return wire


def _lantern_places() -> list[tuple[str, int, int]]:
    """Give colour, x and base of each lantern on the wire."""
    (x0, y0), (x1, y1), sag = LANTERN_WIRE
    found = []
    for number, x in enumerate(range(x0 + 24, x1 - 12, 42)):
        share = (x - x0) / (x1 - x0)
        y = round(y0 + (y1 - y0) * share + sag * 4 * share * (1 - share))
        found.append((("red", "yellow", "blue")[number % 3], x - 6, y + 15))
    return found


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    left, wide, _ = STAGE
    uses = [
        PropUse("pool_party_banner_post", left + 4, 179),
        PropUse("pool_party_banner_post", left + wide - 11, 179),
        PropUse("pool_party_banner", left + 8, 180 - 54),
        PropUse("pool_party_amplifier", left + 10, 178),
        PropUse("pool_party_amplifier", left + wide - 40, 178),
        PropUse("pool_party_drum_machine", left + 44, 185),
        PropUse("pool_party_microphone", left + 84, 188),
        PropUse("pool_party_synth", left + 128, 187),
        PropUse("pool_party_monitor", left + 70, 199.5),
        PropUse("pool_party_speaker", left - 22, 204),
        PropUse("pool_party_speaker", left + wide - 2, 206),
        PropUse("pool_party_tree", 96, 188),
        PropUse("pool_party_keys", 106, 206),
        PropUse("pool_party_grill", 936, 207),
        PropUse("pool_party_buffet", 848, 205),
        PropUse("pool_party_umbrella", 524, 191),
        PropUse("pool_party_umbrella_2", 688, 191),
        PropUse("pool_party_table", 570, 194),
        PropUse("pool_party_table", 734, 194),
        PropUse("pool_party_lounger", 606, 286),
        PropUse("pool_party_lounger_2", 826, 285),
        PropUse("pool_party_chair", 72, 262),
        PropUse("pool_party_chair_2", 456, 284),
        PropUse("pool_party_agave", 472, 184),
        PropUse("pool_party_agave", 800, 186),
        PropUse("pool_party_flamingo", 700, 252),
        PropUse("pool_party_ring", 566, 250),
        PropUse("pool_party_bather", 620, 244),
        PropUse("pool_party_bather_2", 656, 250),
        PropUse("pool_party_board", 772, 236),
        PropUse("pool_party_palm", 456, WALL_TOP - 14),
        PropUse("pool_party_palm_2", 636, WALL_TOP - 14),
        PropUse("pool_party_palm", 752, WALL_TOP - 15),
        PropUse("pool_party_surfboard", 636, 180),
        PropUse("pool_party_surfboard_2", 652, 180.5),
        PropUse("pool_party_creeper", 742, 144),
        PropUse("pool_party_creeper_2", 522, 136),
        PropUse("pool_party_creeper_2", 78, 138),
        PropUse("pool_party_wire", LANTERN_WIRE[0][0], LANTERN_WIRE[0][1] + _wire().height),
    ]
    uses += [PropUse(f"pool_party_lantern_{c}", x, y) for c, x, y in _lantern_places()]
    return uses


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    return {"pool_party_heart": bandstand.heart_lamp()}


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    return [PropUse("pool_party_heart", STAGE[0] + 79, 68)]


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
            light(f"pool {number}", (x, 234), "teal4", 96, group="pool", level=0.4, shape="pool",
                  glow=0.08, flicker="breathe")
        )  # fmt: skip
    for number, (colour, x, y) in enumerate(_lantern_places()):
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


def hills() -> Canvas:
    """Hills in the evening haze, each nearer one darker; downtown between them."""
    canvas = Canvas(720, 112)
    views.ridge(canvas, views.Ridge(66, 24, 160, 51, "plum2", "dusk7"))
    views.downtown(canvas, 452, 70, ("dusk4", "plum1", "dusk6"), False)
    views.ridge(canvas, views.Ridge(82, 22, 110, 57, "plum1", "plum2"))
    line = views.ridge(canvas, views.Ridge(112, 40, 140, 63, "dusk3", "dusk4", "dusk2"))
    villas(canvas, line)
    return canvas


def villas(canvas: Canvas, line: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
    """White houses on the near slope that still have the sun."""
    rng = np.random.default_rng(17)
    for _ in range(17):
        x = int(rng.integers(6, canvas.width - 24))
        wide = int(rng.integers(8, 17))
        y = int(line[x : x + wide].min() + rng.integers(10, 34))
        canvas.rect(x, y - 6, wide, 6, "dusk7")
        canvas.rect(x + wide - 3, y - 6, 3, 6, "skin1")
        canvas.row(x - 1, y - 7, wide + 2, "flesh1")
        canvas.rect(x + 2, y - 4, 2, 2, "dusk2")
        canvas.rect(x + 6, y - 4, 2, 2, "sun4")


def clouds_layer() -> Canvas:
    """Small clouds that drift; the picture repeats."""
    canvas = Canvas(640, 80)
    colours = ("cloth3", "plum2", "dusk7", "skin1", "sun5")
    for x, y, wide, tall, name in (
        (40, 22, 92, 24, "a"), (196, 6, 60, 16, "b"),
        (330, 34, 110, 26, "c"), (520, 14, 76, 20, "d"),
    ):  # fmt: skip
        canvas.blit(skies.cumulus(wide, tall, f"pool {name}", colours), x, y)
    return canvas


def far_palms() -> Canvas:
    """Tall thin palms beyond the wall, dark against the sky."""
    canvas = Canvas(880, 170)
    for x, tall, lean, kind in (
        (60, 118, 7, 0), (96, 92, -5, 1), (250, 100, 6, 1), (470, 126, -8, 0), (505, 96, 5, 1),
        (690, 110, 6, 0), (722, 128, -4, 1),
    ):  # fmt: skip
        make = feather if kind == 0 else fan
        tree = make(Kind(tall, lean, 20 if kind == 0 else 13, 1, 2), f"pool far {x}")
        canvas.blit(_hazy(tree), x, 170 - tree.height)
    return canvas


def _hazy(tree: Canvas) -> Canvas:
    """Lift a dark palm into the haze of the evening."""
    made = Canvas(tree.width, tree.height)
    made.fill(tree.solid, "dusk2")
    made.fill(edge(tree.solid, 1, -1), "dusk4")
    return made


def front() -> Canvas:
    """Leaves between us and the lawn, and a branch in bloom."""
    canvas = Canvas(1300, 320)
    leaves = ("leaf0", "leaf1", "leaf2")
    for x, wide, tall, name in ((-30, 110, 34, "a"), (1140, 120, 36, "c")):
        canvas.blit(views.bush((wide, tall), f"pool {name}", leaves), x, 320 - tall)
    part = Canvas(190, 112)
    part.pixels[:] = garden.jacaranda().pixels[:112]
    part.pixels[np.isin(part.pixels, ramp("wood1", "wood3"))] = 255
    shift(part.pixels, part.solid, -1)
    canvas.blit(part, -86, -16)
    return canvas


def write_pictures() -> None:
    """Write sky, clouds, hills, palms, and the front."""
    write_indexed(BACKDROPS / f"{NAME}_sky.png", skies.spring(580, 166).pixels)
    write_indexed(BACKDROPS / f"{NAME}_clouds.png", clouds_layer().pixels)
    write_indexed(BACKDROPS / f"{NAME}_hills.png", hills().pixels)
    write_indexed(BACKDROPS / f"{NAME}_palms.png", far_palms().pixels)
    write_indexed(BACKDROPS / f"{NAME}_front.png", front().pixels)


def _backs(book: MapWriter) -> None:
    book.image_layer("bg_sky", f"{NAME}_sky.png", parallaxx="0.1", offsetx="0", offsety="-16")
    drift: dict[str, str | int | float] = {"drift": 3.0}
    book.image_layer(
        "bg_clouds", f"{NAME}_clouds.png", drift, parallaxx="0.15", repeatx="1",
        offsetx="0", offsety="24",
    )  # fmt: skip
    book.image_layer("bg_hills", f"{NAME}_hills.png", parallaxx="0.3", offsetx="0", offsety="14")
    book.image_layer("bg_palms", f"{NAME}_palms.png", parallaxx="0.6", offsetx="0", offsety="0")


def _fronts(book: MapWriter) -> None:
    book.image_layer("fg_leaves", f"{NAME}_front.png", parallaxx="1.25", offsetx="0", offsety="-24")


def build() -> None:
    """Write the map and all it needs."""
    write_pictures()
    tiles, terrain = ground_tiles()
    air: dict[str, str | int] = {
        "ambient": "#c8a8cc",
        "ground_line": GROUND,
        "rim": "sun4",
        "rim_side": "right",
        "footsteps": "stone",
        "weather": "petals",
    }
    made = Set(
        name=NAME,
        size=(WIDTH, HEIGHT),
        ground_line=GROUND,
        air=air,
        tiles=tiles,
        terrain=terrain,
        rows=lay((WIDTH, HEIGHT), NAME, _choose),
        scenery=paint_set(),
        shade=paint_ground,
        flat=flat(),
        flat_uses=[
            PropUse("pool_party_pool", POOL[0], POOL[1] + POOL[3]),
            PropUse("pool_party_stage", STAGE[0], STAGE[2]),
        ],
        props=props(),
        uses=prop_uses(),
        shining=shining(),
        shining_uses=shining_uses(),
        things=things(),
    )
    write(made, _backs, _fronts)
