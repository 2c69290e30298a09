"""The flat Mia and Seb share: bare, lived in by day, and by night. 640 by 288."""

from dataclasses import dataclass

from kit.canvas import Canvas

from places.homes import apartment_set, front, lamps, outlook, surfaces
from places.homes.apartment_set import WIDTH, WINDOW
from places.homes.apartment_things import BOXES, PIANO, SEAT, TABLE, bare, furniture, lived_in
from places.homes.home import FLOOR, HEIGHT, Ground, Home, Picture
from places.homes.objects import Thing, door, floor, light, look, mark, seat, wall
from places.homes.piano import PLAYER, SIZE
from places.tiled import PropUse

BOARDS = ("wood5", "wood4", "skin0", "extra1")
BENCH = (PIANO[0] + PLAYER[0], PIANO[1] - SIZE[1] + PLAYER[1])


@dataclass(frozen=True)
class Flat:
    """One state of the flat."""

    name: str
    bare: bool = False
    night: bool = False


FLATS = (Flat("apartment_bare", bare=True), Flat("apartment"), Flat("apartment_night", night=True))


def _ground() -> Ground:
    tiles = [surfaces.boards(n, BOARDS) for n in range(5)]
    return Ground("apartment_floor", tiles, [1, 1, 1, 1, 0.6])


def _paint(flat: Flat, ground: Canvas) -> None:
    surfaces.foot_of_wall(ground, FLOOR)
    if not flat.bare:
        surfaces.rug(
            ground, (292, 186, 158, 42), ("red2", "night3", "sun2", "red1", "stone5"), "flat rug"
        )
        surfaces.round_rug(
            ground, (560, 250), 46, ("teal1", "stone6", "teal2", "sun3", "teal2", "stone6")
        )
    x, _, w, _ = WINDOW
    surfaces.shade_under(ground, [(592, 205, 36, 7), (142, 184, 50, 3), (212, 184, 54, 3)])
    if not flat.bare:
        surfaces.shade_under(
            ground,
            [(TABLE[0], 206, 34, 7), (518, 184, 36, 3), (261, 224, 26, 5), (508, 203, 18, 3)],
        )
        surfaces.shade_under(ground, [(84, 224, 30, 4), (640, 185, 14, 3), (468, 184, 10, 3)])
    if not flat.night:
        for number in range(4):
            left = x + number * w // 4 + 20
            surfaces.sun_patch(
                ground,
                [(left, FLOOR + 4), (left + 30, FLOOR + 4), (left + 66, 252), (left + 30, 252)],
            )


def _shining(flat: Flat) -> tuple[dict[str, Canvas], list[PropUse]]:
    warm = lamps.WARM if flat.night else lamps.DIM
    kind = "lit" if flat.night else "unlit"
    pictures = {
        f"apartment_shade_{kind}": lamps.shade(28, 18, warm),
        "apartment_flame": lamps.flame(),
        "apartment_pendant_glow": lamps.pendant_glow(),
    }
    uses: list[PropUse] = []
    if not flat.bare:
        uses.append(PropUse(f"apartment_shade_{kind}", 455, FLOOR - 50))
    if flat.night:
        uses.append(PropUse("apartment_flame", TABLE[0] - 3, TABLE[1] - 38))
        uses.append(PropUse("apartment_pendant_glow", 203, 64))
    return pictures, uses


def _marks(flat: Flat) -> list[Thing]:
    marks = [
        mark("front door", 34, 184, "south"),
        mark("inside the door", 66, 200, "east"),
        mark("kitchen", 190, 194, "north"),
        mark("stove", 143, 194, "north"),
        mark("window", 346, 186, "north"),
        mark("window left", 322, 188, "east"),
        mark("window right", 414, 188, "west"),
        mark("record player", 548, 194, "north"),
        mark("bedroom door", 667, 184, "south"),
        mark("outside the bedroom", 642, 200, "east"),
        mark("bench", *BENCH, "east", pose="sit", order=9.5),
        mark("beside the piano", PIANO[0] - 16, 208, "east"),
        mark("centre", 474, 206, "south"),
    ]
    return [*marks, *(_places() if flat.bare else _seats())]


def _seats() -> list[Thing]:
    x, base = TABLE
    return [
        seat("seat west", x - SEAT, base + 1, "east"),
        seat("seat east", x + SEAT, base + 1, "west"),
        mark("west of the table", x - SEAT - 26, base - 4, "east"),
        mark("east of the table", x + SEAT + 26, base - 4, "west"),
        mark("behind the table", x, base - 24, "south"),
        mark("armchair", 261, 220, "south", pose="sit", lift=3, order=8),
        mark("writing table", 52, 228, "east", pose="sit", order=0.5),
        mark("washing", 440, 262, "east"),
    ]


PLACES = (
    (126, 212), (168, 216), (222, 212), (304, 204), (372, 206), (444, 210),
    (496, 212), (534, 214), (640, 212), (386, 238), (262, 238), (70, 206),
)  # fmt: skip


def _places() -> list[Thing]:
    return [mark(f"place {n}", x, y, "north") for n, (x, y) in enumerate(PLACES, 1)]


def _looks(flat: Flat) -> list[Thing]:
    if flat.bare:
        return [
            look("The covered piano", "flat_covered_piano", 562, 206, 60),
            look("The pale squares", "flat_pale_squares", 484, 178, 60),
            look("The empty kitchen", "flat_empty_kitchen", 170, 184, 60),
            look("The window", "flat_first_window", 320, 178, 100),
            look("The door that sticks", "flat_sticking_door", 16, 178, 34),
        ]
    kind = "night" if flat.night else "day"
    looks = [
        look("The records", f"flat_records_{kind}", 490, 196, 36, 12),
        look("The posters", f"flat_posters_{kind}", 528, 184, 40),
        look("The photographs", f"flat_photographs_{kind}", 600, 178, 20),
        look("The refrigerator", f"flat_refrigerator_{kind}", 92, 184, 34),
        look("The window", f"flat_window_{kind}", 330, 178, 90),
        look("The calendar", f"flat_calendar_{kind}", 128, 184, 30),
    ]
    if flat.night:
        looks.append(look("The dinner", "flat_dinner", 344, 232, 52, 16))
    else:
        looks.append(look("The washing", "flat_washing", 466, 250, 60, 14))
    return looks


def _lights(flat: Flat) -> list[Thing]:
    return _night_lights() if flat.night else _day_lights(flat)


def _day_lights(flat: Flat) -> list[Thing]:
    x, y, w, h = WINDOW
    level = 0.2 if flat.bare else 0.28
    return [
        light("window", (x + w / 2, y + h / 2), "sun5", 200, "window", level=level, glow=0.16),
        light("sun", (x + w / 2 + 40, 214), "sun4", 150, "window", shape="pool", level=0.3),
        light("under the bedroom door", (667, 174), "sun3", 26, "bedroom", level=0.3),
    ]


def _night_lights() -> list[Thing]:
    x, y, w, h = WINDOW
    return [
        light("window", (x + w / 2, y + h / 2), "night5", 130, "window", level=0.7, glow=0.12),
        light(
            "moon on the floor", (x + w / 2, 200), "night5", 100, "window", shape="pool", level=0.5
        ),
        light(
            "candle",
            (TABLE[0], TABLE[1] - 34),
            "sun2",
            92,
            "candle",
            level=0.95,
            glow=0.45,
            flicker="candle",
        ),
        light(
            "candle floor",
            (TABLE[0], TABLE[1] - 4),
            "sun1",
            110,
            "candle",
            shape="pool",
            level=0.6,
            flicker="candle",
        ),
        light("standing lamp", (469, 116), "sun2", 110, "lamp", level=0.95, glow=0.4),
        light("standing lamp floor", (482, 196), "sun1", 90, "lamp", shape="pool", level=0.6),
        light("piano", (586, 150), "sun1", 84, "lamp", level=0.55),
        light("kitchen", (213, 78), "sun3", 84, "kitchen", level=0.75, glow=0.3),
        light("kitchen floor", (206, 200), "sun1", 110, "kitchen", shape="pool", level=0.6),
        light("bedroom glass", (667, 130), "sun3", 56, "bedroom", level=0.7, glow=0.25),
        light("under the bedroom door", (667, 178), "sun3", 40, "bedroom", shape="pool", level=0.9),
        light("hall", (34, 150), "sun1", 90, "kitchen", level=0.35),
        light("right floor", (600, 240), "sun1", 120, "lamp", shape="pool", level=0.5),
        light("left floor", (100, 250), "sun1", 120, "kitchen", shape="pool", level=0.5),
    ]


def _walls(flat: Flat) -> list[Thing]:
    blocks = [
        wall("kitchen", 92, 170, 176, 14),
        wall("piano", PIANO[0] + 8, PIANO[1] - 22, 58, 20),
    ]
    if flat.bare:
        blocks += [
            wall(f"box {number}", x, base - 8, box.width, 8)
            for number, (x, base, _, box) in enumerate(BOXES, 1)
        ]
    else:
        x, base = TABLE
        blocks += [
            wall("table", x - 44, base - 12, 88, 14),
            wall("sideboard", 458, 170, 94, 14),
            wall("crate", 492, 196, 32, 8),
            wall("desk", 42, 214, 70, 12),
            wall("armchair", 240, 216, 42, 10),
            wall("plant", 630, 178, 22, 9),
        ]
    return [floor(WIDTH, 180, HEIGHT - 6), *blocks]


def _things(flat: Flat) -> dict[str, list[Thing]]:
    street = [door("front door", 18, 176, "night_street", "lamp one")]
    return {
        "people": [],
        "marks": _marks(flat),
        "doors": street if flat.night else [],
        "looks": _looks(flat),
        "triggers": [],
        "lights": _lights(flat),
        "collision": _walls(flat),
    }


AIRS = {
    "apartment_bare": {"ambient": "#dcd8d8", "rim": "sun5", "rim_side": "left"},
    "apartment": {"ambient": "#e2cfb4", "rim": "sun5", "rim_side": "left"},
    "apartment_night": {"ambient": "#4c4884", "rim": "sun2", "rim_side": "right"},
}


def _pictures(flat: Flat, view: Canvas) -> list[Picture]:
    """The roofs behind the window; leaves and a sofa between us and the room."""
    found = [Picture("bg_outside", view, 232, 40)]
    if not flat.bare:
        pieces = [
            (front.leaves("flat left"), 44.0),
            (front.sofa_back(150), 236.0),
            (front.leaves("flat right", -1), 668.0),
        ]
        tones = ("ink", "night3") if flat.night else ("wood1", "wood3")
        dark = front.silhouettes(WIDTH, pieces, tones, 1)
        found.append(Picture("fg_front", dark, -30, HEIGHT - front.SHOWN, front.PARALLAX))
    return found


def _home(flat: Flat) -> Home:
    lit, lit_uses = _shining(flat)
    uses = bare() if flat.bare else lived_in("dinner" if flat.night else "lunch")
    if not flat.bare and not flat.night:
        uses += [PropUse("apartment_rack", 462, 266), PropUse("apartment_basket", 524, 276)]
    view = outlook.roofs_by_night(240, 130) if flat.night else outlook.roofs_by_day(240, 130)
    return Home(
        name=flat.name,
        width=WIDTH,
        air={**AIRS[flat.name], "ground_line": FLOOR, "footsteps": "wood"},
        wall=apartment_set.walls(not flat.bare),
        ground=_ground(),
        paint=lambda ground: _paint(flat, ground),
        props=furniture(),
        uses=uses,
        shining=lit,
        shining_uses=lit_uses,
        things=_things(flat),
        pictures=_pictures(flat, view),
    )


def build() -> None:
    """Write the three maps."""
    for flat in FLATS:
        _home(flat).build()
