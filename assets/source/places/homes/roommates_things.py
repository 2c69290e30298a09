"""What stands and shines in the flat of the four roommates."""

from kit.canvas import Canvas, arc

from places.composition import Frames
from places.homes import (
    beds,
    dresses,
    joinery,
    keepsakes,
    kitchen,
    lamps,
    laundry,
    plants,
    seating,
    tables,
)
from places.homes.home import FLOOR
from places.homes.roommates_set import WIDTH
from places.tiled import PropUse

RED = ("red1", "red2", "red3", "red4")
SOFA = ("rust0", "rust1", "rust2", "sun1")
BED = (264, 192)  # left edge and base
DRESSES = (
    ("yellow", "swing", dresses.YELLOW, 32),
    ("blue", "full", dresses.BLUE, 58),
    ("red", "sheath", dresses.RED, 84),
    ("green", "halter", dresses.GREEN, 110),
)
SHOES = (("red2", "red3"), ("ink", "stone2"), ("elec0", "elec1"), ("stone4", "stone7"))


def _bed() -> Canvas:
    patch = ("stone6", "dusk7", "stone7", "skin1", "stone5")
    kind = beds.Bed(144, joinery.CREAM, ("dusk5", "dusk6", "dusk7", "skin1"), patch)
    return beds.bed(kind)


def props() -> dict[str, Frames]:
    """Every picture of the flat."""
    units = Canvas(110, 60)
    units.blit(kitchen.units(110, joinery.BLUE, ("stone3", "stone5", "stone7"), 40), 0, 14)
    _washing_up(units)
    wire, _ = lamps.string_of_bulbs(WIDTH, 6, 12)
    made: dict[str, Frames] = {
        "mia_apartment_bed": _bed(),
        "mia_apartment_units": units,
        "mia_apartment_refrigerator": kitchen.refrigerator(RED, "roommates cards"),
        "mia_apartment_rail": dresses.on_rail(54, "four women"),
        "mia_apartment_shoes": dresses.shoes(SHOES),
        "mia_apartment_vanity": dresses.vanity(joinery.ROSE),
        "mia_apartment_stool": seating.step_stool(joinery.LEMON),
        "mia_apartment_mirror": keepsakes.mirror(30, 66, joinery.OAK),
        "mia_apartment_sofa": seating.sofa(94, SOFA, ("elec1", "stone7", "elec0")),
        "mia_apartment_table": _low_table(),
        "mia_apartment_fern": plants.fern(40, "roommates fern"),
        "mia_apartment_basket": laundry.basket(),
        "mia_apartment_scrubs": laundry.shirt(("teal2", "teal3", "teal4", "teal4")),
        "mia_apartment_wire": wire,
        "mia_apartment_pendant": lamps.pendant(24, ("red1", "red2", "red3", "stone6")),
        "mia_apartment_ironing": laundry.ironing_board(),
    }
    for name, cut, colours, _ in DRESSES:
        made[f"mia_apartment_dress_{name}"] = _on_bed(dresses.laid_out(cut, colours))
    return made


def _on_bed(dress: Canvas) -> Canvas:
    """Give a dress the depth of the bed's side, so that it sorts after the bed."""
    made = Canvas(dress.width, dress.height + 18)
    made.blit(dress, 0, 0)
    return made


def _washing_up(units: Canvas) -> None:
    """Four mugs, a tower of plates, a toaster."""
    for number, colour in enumerate(("lemon2", "elec1", "red3", "jade1")):
        units.rect(4 + number * 8, 25, 5, 6, colour)
        units.column(4 + number * 8, 25, 6, "stone7")
        units.dot(9 + number * 8, 27, colour)
    for number in range(5):
        units.row(74, 30 - number * 2, 12, "stone7" if number % 2 else "elec2")
    units.rect(92, 22, 15, 9, "stone4")
    units.row(92, 22, 15, "stone7")
    units.row(95, 21, 9, "wood4")
    units.rect(105, 25, 2, 3, "ink")


def _low_table() -> Canvas:
    table = Canvas(44, 24)
    table.blit(tables.desk(44, joinery.WALNUT), 0, 8)
    table.blit(keepsakes.telephone(RED), 4, 0)
    for number, colour in enumerate(("neon0", "teal3", "sun3")):
        table.rect(28 + number, 8 - number, 12, 1, colour)
    return table


def uses() -> list[PropUse]:
    """Where everything stands."""
    x, base = BED
    uses = [
        PropUse("mia_apartment_bed", x, base),
        PropUse("mia_apartment_units", 101, FLOOR + 8),
        PropUse("mia_apartment_refrigerator", 67, FLOOR + 8),
        PropUse("mia_apartment_rail", 412, FLOOR + 16),
        PropUse("mia_apartment_shoes", 408, FLOOR + 30),
        PropUse("mia_apartment_vanity", 479, FLOOR + 8),
        PropUse("mia_apartment_stool", 496, FLOOR + 20),
        PropUse("mia_apartment_mirror", 544, FLOOR + 6),
        PropUse("mia_apartment_sofa", 94, 216),
        PropUse("mia_apartment_table", 194, 240),
        PropUse("mia_apartment_fern", 588, 248),
        PropUse("mia_apartment_basket", 532, 250),
        PropUse("mia_apartment_scrubs", 222, 138),
        PropUse("mia_apartment_wire", 0, 52),
        PropUse("mia_apartment_pendant", 142, 56),
        PropUse("mia_apartment_ironing", 18, 226),
    ]
    for name, _, _, left in DRESSES:
        uses.append(PropUse(f"mia_apartment_dress_{name}", x + left, base + 0.5))
    return uses


def shining() -> tuple[dict[str, Frames], list[PropUse]]:
    """The string, the mirror, the lamp of the kitchen."""
    _, bulbs = lamps.string_of_bulbs(WIDTH, 6, 12)
    pictures: dict[str, Frames] = {
        "mia_apartment_bulbs": bulbs,
        "mia_apartment_mirror_bulbs": _mirror_bulbs(),
        "mia_apartment_pendant_glow": lamps.pendant_glow(),
    }
    uses = [
        PropUse("mia_apartment_bulbs", 0, 52),
        PropUse("mia_apartment_mirror_bulbs", 476, 135),
        PropUse("mia_apartment_pendant_glow", 145, 58),
    ]
    return pictures, uses


def _mirror_bulbs() -> Canvas:
    """Bulbs round the mirror; one is dead."""
    canvas = Canvas(58, 64)
    for number, (x, y) in enumerate(arc(28.5, 33, 24, 27, 150, 390, 11)):
        if number == 7:
            continue
        canvas.ellipse(x, y, 2.4, 2.4, "sun4")
        canvas.rect(int(x) - 1, int(y) - 1, 2, 2, "stone7")
    return canvas
