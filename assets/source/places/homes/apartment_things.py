"""What stands in the flat of Mia and Seb, and where."""

from collections.abc import Sequence

from kit.canvas import Canvas

from places.composition import Frames
from places.homes import (
    boxes,
    joinery,
    keepsakes,
    kitchen,
    lamps,
    laundry,
    music,
    piano,
    plants,
    seating,
    tables,
    windows,
)
from places.homes.apartment_set import WINDOW
from places.homes.home import FLOOR
from places.tiled import PropUse

Box = boxes.Box
WARM = ("lemon1", "lemon2", "lemon3", "sun5")
PIANO = (562, 214)  # left edge and base of its picture
TABLE = (370, 210)  # middle and base
SEAT = 34  # pixels from the middle of the table to a seat
BOXES: Sequence[tuple[int, int, str, Box]] = (
    (100, 200, "", Box(30, 22, 7, "cup")),
    (64, 194, "", Box(24, 15, 6, "glass")),
    (150, 208, "pans", Box(28, 18, 6, "cup", True)),
    (206, 202, "", Box(26, 20, 6, "words")),
    (278, 194, "plant", Box(24, 16, 6, "up", True)),
    (424, 198, "", Box(34, 24, 8, "words")),
    (430, 174, "", Box(24, 16, 5, "star")),
    (482, 198, "records", Box(28, 18, 6, "note", True)),
    (516, 202, "", Box(26, 19, 6, "note")),
    (230, 262, "clothes", Box(32, 18, 7, "star", True)),
    (452, 268, "shade", Box(28, 20, 6, "", True)),
    (620, 254, "", Box(36, 24, 8, "words")),
)


def furniture() -> dict[str, Frames]:
    """Every picture that any of the three maps uses."""
    lunch, dinner = (
        tables.round_table(joinery.OAK, WARM),
        tables.round_table(joinery.OAK, laundry.WHITE),
    )
    tables.lunch(lunch)
    tables.dinner(dinner)
    home_piano = piano.upright(piano.Finish())
    made: dict[str, Frames] = {
        "apartment_units": _units(True),
        "apartment_units_bare": _units(False),
        "apartment_stove": kitchen.stove(joinery.CREAM),
        "apartment_refrigerator": kitchen.refrigerator(joinery.MINT, "flat cards"),
        "apartment_refrigerator_bare": kitchen.refrigerator(joinery.MINT, ""),
        "apartment_piano": home_piano,
        "apartment_piano_covered": boxes.covered_piano(
            piano.upright(piano.Finish(), False, False, False)
        ),
        "apartment_table_lunch": lunch,
        "apartment_table_dinner": dinner,
        "apartment_chair_east": seating.kitchen_chair(
            "east", joinery.LEMON, ("red1", "red2", "red3")
        ),
        "apartment_chair_west": seating.kitchen_chair(
            "west", joinery.BLUE, ("red1", "red2", "red3")
        ),
        "apartment_sideboard": music.sideboard(66, joinery.WALNUT),
        "apartment_turntable": [music.turntable(turn) for turn in range(4)],
        "apartment_crate": music.record_crate(),
        "apartment_sleeves": music.sleeves_on_floor(("red3", "sun3", "teal2")),
        "apartment_rack": laundry.rack(),
        "apartment_basket": laundry.basket(),
        "apartment_lamp": _lamp(),
        "apartment_rubber_plant": plants.rubber_plant(78, "flat rubber plant"),
        "apartment_fern": plants.fern(38, "flat fern"),
        "apartment_herbs": plants.herbs("flat herbs"),
        "apartment_flowers": plants.herbs(
            "flat flowers", ("stone4", "stone6", "stone7", "stone7"), "dusk6"
        ),
        "apartment_hanging": plants.hanging(30, "flat hanging"),
        "apartment_armchair": seating.armchair(
            ("teal0", "teal1", "teal2", "teal3"), ("sun3", "red3", "stone7")
        ),
        "apartment_cushion_red": seating.cushion(("red2", "red3", "red4")),
        "apartment_cushion_blue": seating.cushion(("night3", "night4", "night5")),
        "apartment_globe": lamps.paper_globe(lamps.DIM),
        "apartment_radio": music.radio(joinery.WALNUT),
        "apartment_desk": tables.desk(54, joinery.OAK),
        "apartment_desk_chair": seating.kitchen_chair("east", joinery.WALNUT),
        "apartment_typewriter": keepsakes.typewriter(),
        "apartment_mat": keepsakes.mat(),
        "apartment_pendant": lamps.pendant(30, ("rust0", "rust1", "rust2", "stone6")),
    }
    made["apartment_steps"] = [_feet(step) for step in range(WALK)]
    for side in ("left", "right"):
        made[f"apartment_curtain_{side}"] = windows.billowing((54, 128), 18, CLOTH, side)
    for number, (_, _, what, box) in enumerate(BOXES, 1):
        picture = boxes.full_carton(box, what) if what else boxes.carton(box)
        made[f"apartment_box_{number}"] = picture
    return made


def _lamp() -> Canvas:
    """The standing lamp; when it burns, a shade that shines is laid over this one."""
    made = Canvas(30, 77)
    made.blit(lamps.standing(76), 1, 1)
    made.blit(lamps.shade(28, 18, lamps.DIM), 0, 0)
    return made


WALK = 36  # pictures of one walk to and fro behind the door, with two stops


def _feet(step: int) -> Canvas:
    """The shadow of two feet in the light under a door."""
    canvas = Canvas(32, 5)
    share = min(1.0, max(0.0, (WALK / 2 - abs(step - WALK / 2)) / (WALK / 2) * 1.6 - 0.3))
    x = 3 + 17 * share
    apart = 3 if 0.02 < share < 0.98 and step % 4 < 2 else 4
    for at in (x, x + apart):
        canvas.rect(at, 0, 3, 3, "wood1")
        canvas.rect(at - 1, 3, 4, 2, "wood2")
    return canvas


CLOTH = ("stone4", "stone5", "stone6", "stone7")


def _units(used: bool) -> Canvas:
    made = Canvas(106, 60)
    made.blit(kitchen.units(106, joinery.MINT, ("stone3", "stone5", "stone7"), 62), 0, 14)
    if used:
        kitchen.counter_things(made, 6, 31)
    return made


def fixed() -> list[PropUse]:
    """What the flat came with."""
    x, _, w, _ = WINDOW
    return [
        PropUse("apartment_stove", 127, FLOOR + 8),
        PropUse("apartment_curtain_left", x - 24, FLOOR - 4),
        PropUse("apartment_curtain_right", x + w - 30, FLOOR - 4),
    ]


def bare() -> list[PropUse]:
    """Twelve boxes, a covered piano."""
    uses = [*fixed(), PropUse("apartment_units_bare", 160, FLOOR + 8)]
    uses += [PropUse("apartment_refrigerator_bare", 93, FLOOR + 8)]
    uses += [PropUse("apartment_piano_covered", *PIANO)]
    uses += [PropUse(f"apartment_box_{n}", x, base) for n, (x, base, _, _) in enumerate(BOXES, 1)]
    return uses


def lived_in(table: str) -> list[PropUse]:
    """Summer: everything has its place."""
    x, base = TABLE
    left, sill = WINDOW[0], WINDOW[1] + WINDOW[3] + 7
    return [
        *fixed(),
        PropUse("apartment_refrigerator", 93, FLOOR + 8),
        PropUse("apartment_units", 160, FLOOR + 8),
        PropUse("apartment_radio", 96, FLOOR - 59),
        PropUse("apartment_pendant", 200, 62),
        PropUse("apartment_piano", *PIANO),
        PropUse(f"apartment_table_{table}", x - 29, base),
        PropUse("apartment_chair_east", x - SEAT - 9, base + 1),
        PropUse("apartment_chair_west", x + SEAT - 8, base + 1),
        PropUse("apartment_sideboard", 484, FLOOR + 8),
        PropUse("apartment_turntable", 494, FLOOR - 21),
        PropUse("apartment_lamp", 455, FLOOR + 9),
        PropUse("apartment_crate", 492, FLOOR + 28),
        PropUse("apartment_sleeves", 530, FLOOR + 44),
        PropUse("apartment_rubber_plant", 618, FLOOR + 10),
        PropUse("apartment_herbs", left + 34, sill),
        PropUse("apartment_flowers", left + 62, sill),
        PropUse("apartment_herbs", left + 92, sill),
        PropUse("apartment_hanging", 650, 94),
        PropUse("apartment_cushion_red", left + 10, FLOOR - 21),
        PropUse("apartment_cushion_blue", left + 112, FLOOR - 21),
        PropUse("apartment_armchair", 238, 226),
        PropUse("apartment_desk", 58, 226),
        PropUse("apartment_typewriter", 66, 204.5),
        PropUse("apartment_desk_chair", 40, 228),
        PropUse("apartment_mat", 18, FLOOR + 16),
    ]
