"""Kessler's Supper Club: red velvet, candle gold, one cold spot. 704 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import shift

from places import furniture as thing
from places import materials
from places.composition import Picture
from places.ground import laid, numbered, painted_over
from places.lettering import neon
from places.objects import mark
from places.street_view import outside_window
from places.tiled import MapWriter, PropUse, Thing

WIDTH, HEIGHT, FLOOR = 704, 304, 176
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
WINDOWS = ((452, 58, 78, 92), (618, 66, 30, 72))  # x, y, width, height of the openings
PIANO_X, PIANO_BASE = 300, 208


def paint_set() -> Canvas:
    """The back wall with everything that hangs on it; windows are open holes."""
    wall = Canvas(WIDTH, FLOOR + 2)
    wall.blit(materials.wallpaper(WIDTH, FLOOR - 40, "kessler"), 0, 0)
    wall.blit(materials.panelling(WIDTH, 42), 0, FLOOR - 40)
    _ceiling(wall)
    _kitchen_side(wall)
    _photo_wall(wall)
    _piano_corner(wall)
    _window_side(wall)
    return wall


def _ceiling(wall: Canvas) -> None:
    wall.rect(0, 0, WIDTH, 12, "night0")
    wall.rect(0, 9, WIDTH, 3, "wood1")
    wall.row(0, 9, WIDTH, "wood3")
    wall.row(0, 12, WIDTH, "red0")
    for x in range(0, WIDTH, 64):
        wall.rect(x, 0, 6, 12, "wood0")
        wall.column(x + 5, 0, 12, "wood1")


def _kitchen_side(wall: Canvas) -> None:
    wall.rect(24, 106, 48, 72, "wood1")
    wall.rect(26, 108, 44, 70, "wood0")
    wall.row(24, 106, 48, "wood4")
    wall.blit(thing.swing_door(), 28, 111)
    wall.blit(thing.bottles(86, 52, "kessler bar"), 82, 62)
    wall.rect(78, 58, 94, 4, "wood4")
    wall.row(78, 58, 94, "wood5")
    wall.rect(78, 114, 94, 3, "wood3")
    wall.column(78, 62, 54, "wood3")
    wall.column(171, 62, 54, "wood1")


def _photo_wall(wall: Canvas) -> None:
    for x, y, w, h, cut_out in (
        (184, 66, 15, 19, False),
        (203, 60, 17, 22, True),
        (224, 66, 14, 17, False),
        (186, 90, 13, 16, False),
        (204, 88, 15, 19, False),
        (223, 89, 14, 17, False),
    ):
        wall.blit(thing.picture(w, h, f"photo {x} {y}", cut_out), x, y)
    wall.blit(thing.thermostat(), 562, 112)


def _piano_corner(wall: Canvas) -> None:
    wall.blit(materials.velvet(172, 150, "kessler curtain", light=0.2), 262, 26)
    wall.blit(materials.valance(188, 26, 5), 254, 14)
    for x in (246, 434):
        wall.rect(x, 12, 12, FLOOR - 12, "wood2")
        wall.column(x, 12, FLOOR - 12, "wood4")
        wall.column(x + 3, 16, FLOOR - 24, "wood1")
        wall.column(x + 8, 16, FLOOR - 24, "wood1")
        wall.column(x + 11, 12, FLOOR - 12, "wood0")
        wall.rect(x - 2, 12, 16, 6, "gold0")
        wall.row(x - 2, 12, 16, "gold1")
        wall.rect(x - 2, FLOOR - 8, 16, 8, "wood1")
        wall.row(x - 2, FLOOR - 8, 16, "wood3")
        for y in range(30, FLOOR - 20, 22):
            wall.rect(x + 4, y, 4, 6, "gold0")
            wall.row(x + 4, y, 4, "gold2")


def _window_side(wall: Canvas) -> None:
    for x, y, w, h in WINDOWS:
        wall.rect(x - 5, y - 5, w + 10, h + 10, "wood1")
        wall.rect(x - 4, y - 4, w + 8, h + 8, "wood3")
        wall.row(x - 4, y - 4, w + 8, "wood4")
        wall.pixels[y : y + h, x : x + w] = 255
        for column in range(x + w // 3, x + w - 4, max(8, w // 3)):
            wall.rect(column, y, 2, h, "wood2")
            wall.column(column, y, h, "wood4")
        wall.rect(x, y + h // 3, w, 2, "wood2")
        wall.row(x, y + h // 3, w, "wood4")
        wall.rect(x - 7, y + h + 4, w + 14, 4, "wood4")
        wall.row(x - 7, y + h + 8, w + 14, "wood1")
    for x in (438, 522):
        drape = materials.velvet(18, 112, f"drape {x}", 6)
        wall.blit(drape, x, 50)
    wall.rect(434, 46, 110, 5, "gold0")
    wall.row(434, 46, 110, "gold1")
    wall.rect(652, 102, 46, 76, "wood1")
    wall.row(652, 102, 46, "wood4")
    wall.blit(thing.street_door(), 655, 106)


def floor_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Boards and carpet, with how often each is laid."""
    tiles = [materials.planks(n) for n in range(6)] + [materials.carpet(n) for n in range(4)]
    terrain = {
        "boards": {n: (1.0 if n < 5 else 0.2) for n in range(6)},
        "carpet": {6 + n: 1.0 for n in range(4)},
    }
    return tiles, terrain


def floor_rows() -> list[list[int]]:
    """Boards everywhere, a carpet from the door to the piano."""
    rng = rng_of("kessler floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(FLOOR // 16, ROWS):
        for x in range(COLUMNS):
            on_carpet = 16 <= x < 42 and FLOOR // 16 + 1 <= y < FLOOR // 16 + 4
            variant = 6 + int(rng.integers(4)) if on_carpet else int(rng.choice(6, p=_CHANCES))
            rows[y][x] = 1 + variant
    return rows


_CHANCES = [0.2, 0.2, 0.2, 0.2, 0.16, 0.04]


def paint_floor(ground: Canvas) -> None:
    """The edge of the carpet, and shade where things stand."""
    top, bottom = FLOOR + 16, FLOOR + 64
    for y, colour in (
        (top, "gold0"),
        (top + 1, "red0"),
        (bottom - 1, "gold0"),
        (bottom - 2, "red0"),
    ):
        ground.row(256, y, 416, colour)
    for x in (256, 671):
        ground.column(x, top, bottom - top, "gold0")
    materials.contact(ground, FLOOR)
    for x, y, rx, ry in SHADES:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -2)


# Tables: name -> middle, baseline, plates, seats (side, who sits there)
TABLES = {
    "one": (112, 244, 1, ("b",)),
    "two": (204, 284, 2, ("a", "b")),
    "three": (60, 288, 1, ()),
    "four": (356, 292, 2, ()),
    "five": (496, 272, 2, ("a", "b")),
    "six": (596, 250, 2, ("a",)),
}
SHADES = [(x, base - 2, 25, 6) for x, base, _, _ in TABLES.values()] + [
    (PIANO_X + 50, PIANO_BASE - 2, 46, 5),
    (PIANO_X - 4, PIANO_BASE + 1, 10, 3),
    (554, 196, 16, 4),
    (136, 190, 14, 4),
    (76, 214, 20, 4),
    (594, 182, 14, 3),
    (214, 182, 28, 3),
]
SEAT = 26  # pixels from the middle of a table to the middle of a seat


def props() -> dict[str, Canvas]:
    """The pictures of everything that stands about."""
    return {
        "piano": thing.grand_piano(),
        "stool": thing.stool(),
        "table_for_one": thing.table(1),
        "table_for_two": thing.table(2),
        "chair_east": thing.chair("east"),
        "chair_west": thing.chair("west"),
        "tree": thing.christmas_tree(),
        "aquarium": thing.aquarium(),
        "stand": thing.stand(),
        "ham": thing.ham_trolley(),
        "coats": thing.coat_stand(),
        "tip_jar": thing.tip_jar(),
        "bar": thing.counter(96),
    }


def prop_uses() -> list[PropUse]:
    """Where the props stand."""
    uses = [
        PropUse("bar", 76, FLOOR + 8),
        PropUse("piano", PIANO_X, PIANO_BASE),
        PropUse("stool", PIANO_X - 11, PIANO_BASE + 0.5),
        PropUse("tip_jar", PIANO_X + 62, PIANO_BASE - 21),
        PropUse("tree", 518, 196),
        PropUse("aquarium", 188, 182),
        PropUse("stand", 124, 214),
        PropUse("ham", 56, 214),
        PropUse("coats", 580, 182),
    ]
    for x, base, plates, _ in TABLES.values():
        kind = "table_for_one" if plates == 1 else "table_for_two"
        uses.append(PropUse(kind, x - 21, base))
        uses.append(PropUse("chair_east", x - SEAT - 7, base + 3))
        uses.append(PropUse("chair_west", x + SEAT - 8, base + 3))
    return uses


def shining() -> dict[str, Canvas]:
    """What shines by itself: lamps, garlands, neon seen through the window."""
    tree = Canvas(74, 150)
    rng = rng_of("tree lamps")
    solid = thing.christmas_tree()
    for _ in range(38):
        tier = int(rng.integers(1, 8))
        x = int(37 + rng.uniform(-1, 1) * (5 + tier * 4))
        y = int(12 + tier * 17 + rng.integers(-7, 4))
        if 0 < y < 130 and 0 <= x < 73 and solid.solid[y, x]:
            tree.rect(x, y, 2, 1, ("sun5", "red4", "teal4", "gold2")[int(rng.integers(4))])
    tree.rect(56, 11, 3, 3, "gold2")
    flame = Canvas(5, 7)
    flame.ellipse(2.5, 4, 1.6, 2.6, "sun3")
    flame.rect(2, 2, 1, 4, "sun5")
    flame.dot(2, 0, "sun4")
    return {
        "flame": flame,
        "tree_lamps": tree,
        "garland_lamps": thing.lamps(180, 5),
        "sconce": thing.sconce(),
        "motel": neon("MOTEL", "pink", 0.7),
    }


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [
        PropUse("tree_lamps", 518, 196),
        PropUse("garland_lamps", 258, 58),
        *(PropUse("sconce", x, 88) for x in SCONCES),
    ]
    uses += [PropUse("flame", x - 2, base - 31) for x, base, _, _ in TABLES.values()]
    return uses


SCONCES = (176, 570)


def things() -> dict[str, list[Thing]]:
    """Marks, looks, people, lights, walls."""
    return {
        "people": _people(),
        "marks": _marks(),
        "doors": [
            Thing(
                "Door",
                "street door",
                656,
                172,
                (38, 12),
                properties={"to_map": "night_street", "to_mark": "club door"},
            )
        ],
        "looks": _looks(),
        "triggers": [],
        "lights": _lights(),
        "collision": _walls(),
    }


def _marks() -> list[Thing]:
    marks = [
        mark("kitchen door", 48, 182, "south"),
        mark("bench", PIANO_X + 1, PIANO_BASE, "east", pose="sit", order=1.5),
        mark("beside the bench", PIANO_X - 18, PIANO_BASE + 10, "south"),
        mark("before the bench", PIANO_X + 18, PIANO_BASE + 14, "west"),
        mark("piano", PIANO_X - 44, PIANO_BASE + 6, "east"),
        mark("walt's post", 152, 218, "south"),
        mark("street door", 675, 184, "west"),
        mark("inside the door", 640, 204, "west"),
        mark("centre floor", 474, 218, "west"),
        mark("bar", 176, 190, "north"),
        mark("tree", 566, 204, "north"),
    ]
    for name, (x, base, _, _) in TABLES.items():
        marks.append(mark(f"table {name}", x + 2, base + 10 if base < 280 else base - 30, "south"))
        marks.append(mark(f"seat {name} a", x - SEAT, base + 3, "east", pose="sit", order=0.5))
        marks.append(mark(f"seat {name} b", x + SEAT, base + 3, "west", pose="sit", order=0.5))
    return marks


def _seated(name: str, table: str, seat: str, routine: str) -> Thing:
    x, base, _, _ = TABLES[table]
    side = -SEAT if seat == "a" else SEAT
    facing = "east" if seat == "a" else "west"
    return Thing(
        "Person",
        name,
        x + side,
        base + 3,
        properties={"facing": facing, "routine": routine, "animation": "sit", "order": 0.5},
    )


def _people() -> list[Thing]:
    return [
        _seated("writer", "one", "b", "write"),
        _seated("husband", "two", "a", "eat"),
        _seated("wife", "two", "b", "talk"),
        _seated("child", "five", "a", "conduct"),
        _seated("old_man", "five", "b", "doze"),
        _seated("landlord", "six", "a", "wait"),
        Thing("Person", "walt", 152, 218, properties={"routine": "wring", "facing": "south"}),
        Thing("Person", "seb", PIANO_X - 18, PIANO_BASE + 10, properties={"facing": "south"}),
        Thing(
            "Person",
            "waiter",
            48,
            190,
            properties={
                "routine": "serve",
                "route": "kitchen door, table one, table two, kitchen door, table five, table six",
            },
        ),
    ]


def _look(name: str, scene: str, x: float, y: float, w: float, h: float) -> Thing:
    return Thing("Look", name, x, y, (w, h), properties={"scene": scene})


def _looks() -> list[Thing]:
    return [
        _look("The tip jar", "look_tip_jar", PIANO_X + 58, PIANO_BASE + 2, 18, 14),
        _look("The list", "look_list", PIANO_X + 12, PIANO_BASE + 2, 22, 14),
        _look("The photographs", "look_photo", 232, 178, 22, 14),
        _look("The tree", "look_tree", 528, 192, 44, 14),
        _look("The aquarium", "look_aquarium", 190, 178, 36, 14),
        _look("The thermostat", "look_thermostat", 556, 178, 16, 12),
        _look("The ham", "look_ham", 56, 208, 40, 16),
        _look("Table six", "look_table_six", 604, 238, 30, 24),
        _look("The kitchen door", "look_kitchen_door", 30, 176, 36, 14),
    ]


def _light(
    name: str, x: float, y: float, colour: str, radius: int, group: str, **more: str | int | float
) -> Thing:
    return Thing(
        "Light", name, x, y, properties={"colour": colour, "radius": radius, "group": group} | more
    )


def _lights() -> list[Thing]:
    lights = [
        _light("spot", 322, 14, "sun5", 200, "spot", shape="cone", level=0.7, glow=0.42),
        _light("spot pool", 322, 208, "sun5", 72, "spot", shape="pool", level=0.8),
        _light("spot body", 318, 186, "sun4", 46, "spot", level=0.6),
        _light("curtain wash", 350, 96, "red4", 110, "room", level=0.55),
        _light("bar", 124, 100, "sun2", 70, "room", level=0.8),
        _light("kitchen", 48, 132, "sun4", 52, "kitchen", level=0.7, glow=0.3),
        _light("tree glow", 552, 120, "sun3", 72, "tree", level=0.5, glow=0.25, flicker="breathe"),
        _light("aquarium", 214, 148, "teal3", 40, "room", level=0.5, glow=0.3, flicker="breathe"),
        _light("garland", 348, 50, "sun3", 96, "tree", level=0.35),
        _light("window", 490, 120, "night6", 84, "windows", level=0.55),
        _light("motel", 500, 96, "neon0", 60, "windows", level=0.4, flicker="neon", glow=0.18),
        _light("door", 676, 150, "night6", 54, "windows", level=0.5),
        _light("house left", 150, 236, "sun2", 150, "room", level=0.42),
        _light("house right", 560, 230, "sun2", 150, "room", level=0.42),
        _light("house middle", 350, 250, "sun2", 150, "room", level=0.34),
    ]
    for x in SCONCES:
        lights.append(_light(f"sconce {x}", x + 9, 80, "sun3", 46, "sconces", level=0.7, glow=0.4))
    for name, (x, base, _, _) in TABLES.items():
        lights.append(
            _light(
                f"candle {name}",
                x,
                base - 30,
                "sun3",
                50,
                "candles",
                level=0.8,
                glow=0.4,
                flicker="candle",
            )
        )
    return lights


def _walls() -> list[Thing]:
    floor = Thing("Floor", "floor", 8, 180, points=[(0, 0), (688, 0), (688, 118), (0, 118)])
    blocks = [
        ("bar", 76, 170, 96, 16),
        ("piano", PIANO_X + 4, PIANO_BASE - 20, 92, 20),
        ("stool", PIANO_X - 9, PIANO_BASE - 6, 12, 7),
        ("tree", 534, 180, 40, 14),
        ("aquarium", 188, 172, 52, 9),
        ("stand", 124, 206, 26, 8),
        ("ham", 58, 206, 36, 8),
        ("coats", 582, 174, 26, 8),
    ]
    blocks += [(f"table {n}", x - 36, base - 12, 72, 16) for n, (x, base, _, _) in TABLES.items()]
    return [floor] + [Thing("Wall", n, x, y, (w, h)) for n, x, y, w, h in blocks]


def foreground() -> Canvas:
    """Heads and leaves between us and the room; mostly dark."""
    layer = Canvas(860, 60)
    for kind, x in ((2, 40), (1, 108), (3, 300), (0, 372), (1, 610), (2, 690)):
        layer.blit(thing.silhouette(kind), x, 14 + kind * 2)
    layer.blit(thing.poinsettia(), 200, 26)
    layer.blit(thing.poinsettia(), 520, 26)
    return layer


def build() -> None:
    """Write the tilesets, pictures and the map."""
    tiles, terrain = floor_tiles()
    rows = floor_rows()
    air = {
        "ambient": "#62487c",
        "ground_line": FLOOR,
        "rim": "sun3",
        "rim_side": "right",
        "rim_fill": "dusk4",
        "ambience": "supper_club",
        "footsteps": "wood",
    }
    made = MapWriter("supper_club", COLUMNS, ROWS, air)
    first_ground = made.ground("indoor_ground", tiles, terrain)
    set_rows = made.cut("supper_club_set", paint_set())
    decals = made.cut("supper_club_decals", painted_over(laid(tiles, rows), paint_floor))
    made.props_tileset("supper_club_props", props())
    made.props_tileset("supper_club_lamps", shining())
    Picture("bg_outside", outside_window(), (380, 40), 0.8).hang(made)
    made.tile_layer("set", set_rows)
    made.tile_layer("ground", numbered(rows, first_ground))
    made.tile_layer("decals", decals)
    made.prop_layer("props", prop_uses())
    made.prop_layer("emissive", shining_uses())
    for name, items in things().items():
        made.object_layer(name, items)
    Picture("fg_heads", foreground(), (-60, 256), 1.25).hang(made)
    made.write()
