"""The flat Mia and Seb share: bare, by day, on an evening, by night. 704 by 288."""

from dataclasses import dataclass

from kit.canvas import Canvas

from places.composition import Picture
from places.homes import apartment_light, apartment_set, front, lamps, outlook, surfaces
from places.homes.apartment_set import WIDTH, WINDOW
from places.homes.apartment_things import BOXES, PIANO, SEAT, TABLE, bare, furniture, lived_in
from places.homes.home import FLOOR, HEIGHT, Ground, Home
from places.homes.objects import door, floor, look, seat
from places.homes.piano import PLAYER, SIZE
from places.objects import mark, wall
from places.tiled import PropUse, Thing

BOARDS = ("wood5", "wood4", "skin0", "extra1")
BENCH = (PIANO[0] + PLAYER[0], PIANO[1] - SIZE[1] + PLAYER[1])


@dataclass(frozen=True)
class Flat:
    """One state of the flat."""

    name: str
    time: str = "day"
    bare: bool = False


FLATS = (
    Flat("apartment_bare", bare=True),
    Flat("apartment"),
    Flat("apartment_evening", "evening"),
    Flat("apartment_night", "night"),
)


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
    _under_the_door(ground, flat.time != "day")
    if flat.time == "day":
        for number in range(4):
            left = x + number * w // 4 + 20
            surfaces.sun_patch(
                ground,
                [(left, FLOOR + 4), (left + 30, FLOOR + 4), (left + 66, 252), (left + 30, 252)],
            )


def _under_the_door(ground: Canvas, lit: bool) -> None:
    """A strip of somebody's lamp under the bedroom door, longer in the dark."""
    for row in range(4 if lit else 1):
        ground.row(651 - row * 2, FLOOR + row, 32 + row * 4, "sun5" if row < 2 else "sun4")


def _shining(flat: Flat) -> tuple[dict[str, Canvas], list[PropUse]]:
    pictures = {
        "apartment_shade": lamps.shade(28, 18, lamps.WARM),
        "apartment_flame": lamps.flame(),
        "apartment_pendant_glow": lamps.pendant_glow(),
        "apartment_tube": lamps.tube(80),
    }
    uses: list[PropUse] = []
    if flat.time == "evening":
        uses.append(PropUse("apartment_tube", 174, 108))
    if flat.time == "night":
        uses.append(PropUse("apartment_shade", 455, FLOOR - 50))
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
    return [*marks, *(_places() if flat.bare else _seats()), *_keeps()]


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


# where something out of the boxes may stand: its feet, and what it stands in front of
KEEPS = (
    ("door", 78, 184, 0), ("radio", 110, 84, 0), ("way", 150, 240, 0), ("armchair", 225, 202, 0),
    ("above", 250, 56, 0), ("counter", 257, 138, 50), ("curtain", 289, 184, 0),
    ("lamp", 442, 200, 0), ("piano", 556, 187, 0), ("rug", 562, 244, 0), ("pictures", 600, 108, 0),
    ("bedroom", 696, 188, 0),
)  # fmt: skip


def _keeps() -> list[Thing]:
    return [mark(f"keeps {name}", x, y, order=order) for name, x, y, order in KEEPS]


def _looks(flat: Flat) -> list[Thing]:
    if flat.bare:
        return [
            look("The covered piano", "flat_covered_piano", 562, 206, 60),
            look("The pale squares", "flat_pale_squares", 484, 178, 60),
            look("The empty kitchen", "flat_empty_kitchen", 170, 184, 60),
            look("The window", "flat_first_window", 320, 178, 100),
            look("The door that sticks", "flat_sticking_door", 16, 178, 34),
        ]
    kind = flat.time
    looks = [
        look("The records", f"flat_records_{kind}", 490, 196, 36, 12),
        look("The posters", f"flat_posters_{kind}", 528, 184, 40),
        look("The photographs", f"flat_photographs_{kind}", 600, 178, 20),
        look("The refrigerator", f"flat_refrigerator_{kind}", 92, 184, 34),
        look("The window", f"flat_window_{kind}", 330, 178, 90),
        look("The calendar", f"flat_calendar_{kind}", 128, 184, 30),
    ]
    if flat.time == "night":
        looks.append(look("The dinner", "flat_dinner", 344, 206, 52, 12))
    elif flat.time == "evening":
        looks.append(look("The light under the door", "flat_door_light", 648, 180, 38, 12))
    else:
        looks.append(look("The washing", "flat_washing", 466, 250, 60, 14))
    return looks


def _lights(flat: Flat) -> list[Thing]:
    if flat.time == "day":
        return apartment_light.day(flat.bare)
    return apartment_light.night() if flat.time == "night" else apartment_light.evening()


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
        "doors": [] if flat.time == "day" else street,
        "looks": _looks(flat),
        "triggers": [],
        "lights": _lights(flat),
        "collision": _walls(flat),
    }


VIEWS = {
    "day": outlook.roofs_by_day,
    "evening": outlook.roofs_at_dusk,
    "night": outlook.roofs_by_night,
}
AIRS = {
    "apartment_bare": {"ambient": "#dcd8d8", "rim": "sun5", "rim_side": "left"},
    "apartment": {"ambient": "#e2cfb4", "rim": "sun5", "rim_side": "left"},
    "apartment_evening": {"ambient": "#74648e", "rim": "sun3", "rim_side": "right"},
    "apartment_night": {"ambient": "#4c4884", "rim": "sun2", "rim_side": "right"},
}


def _pictures(flat: Flat, view: Canvas) -> list[Picture]:
    """The roofs behind the window; leaves and a sofa between us and the room."""
    found = [Picture("bg_outside", view, (232, 40), 0.8)]
    if not flat.bare:
        pieces = [
            (front.leaves("flat left"), 44.0),
            (front.sofa_back(150), 236.0),
            (front.leaves("flat right", -1), 668.0),
        ]
        tones = ("wood1", "wood3") if flat.time == "day" else ("ink", "night3")
        dark = front.silhouettes(WIDTH, pieces, tones, 1)
        found.append(Picture("fg_front", dark, (-30, HEIGHT - front.SHOWN), front.PARALLAX))
    return found


def _home(flat: Flat) -> Home:
    lit, lit_uses = _shining(flat)
    uses = bare() if flat.bare else lived_in("dinner" if flat.time == "night" else "lunch")
    if not flat.bare and flat.time == "day":
        uses += [PropUse("apartment_rack", 462, 266), PropUse("apartment_basket", 524, 276)]
    if flat.time == "evening":
        uses.append(PropUse("apartment_steps", 652, FLOOR + 5))
    view = VIEWS[flat.time](240, 130)
    return Home(
        name=flat.name,
        width=WIDTH,
        air=AIRS[flat.name] | {"ambience": flat.name, "ground_line": FLOOR, "footsteps": "wood"},
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
    """Write the four maps."""
    for flat in FLATS:
        _home(flat).build()
