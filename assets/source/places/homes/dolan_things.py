"""What stands in the Dolans' house, and where."""

from kit.canvas import Canvas

from places.composition import Frames
from places.homes import (
    bedroom_stage,
    beds,
    joinery,
    keepsakes,
    kitchen,
    lamps,
    parlour,
    plants,
    seating,
    tables,
    windows,
)
from places.homes.dolan_set import BEDROOM_WINDOW, OLIVE, PARLOUR_WINDOW, SINK_WINDOW
from places.homes.home import FLOOR
from places.tiled import PropUse

STAGE = (578, 194)  # left edge and base
TABLE = (96, 218)  # middle and base
SEAT = 34
FLOWERED = ("rust0", "rust1", "flesh3", "flesh5")
OILCLOTH = ("red1", "red2", "red3", "red4")
LACE = ("stone4", "stone6", "stone7", "stone7")
QUILT = ("dusk6", "elec3", "stone7", "dusk7", "sun4")


def props() -> dict[str, Frames]:
    """Every picture of the house."""
    units = Canvas(110, 60)
    units.blit(kitchen.units(110, joinery.PINE, ("rust0", "rust1", "rust2"), 42), 0, 14)
    units.blit(parlour.percolator(), 2, 12)
    table = tables.round_table(joinery.OAK, OILCLOTH)
    _breakfast(table)
    made: dict[str, Frames] = {
        "units": units,
        "refrigerator": kitchen.refrigerator(OLIVE, "dolan cards"),
        "stove": kitchen.stove(joinery.CREAM),
        "table": table,
        "chair_east": seating.kitchen_chair("east", joinery.PINE, ("leaf1", "leaf3", "leaf4")),
        "chair_west": seating.kitchen_chair("west", joinery.PINE, ("leaf1", "leaf3", "leaf4")),
        "pendant": lamps.pendant(28, ("gold0", "gold1", "gold2", "stone6")),
        "cactus": plants.herbs("dolan cactus", flower="neon0"),
        "hall_table": parlour.hall_table(joinery.WALNUT),
        "telephone": keepsakes.telephone(("jade0", "jade1", "jade2", "stone7")),
        "sofa": seating.sofa(92, FLOWERED, ("stone6", "leaf3")),
        "clock": parlour.clock_frames(),
        "television": parlour.television(),
        "armchair": seating.armchair(("wood2", "wood3", "wood4", "wood5"), ("stone7", "rust2")),
        "lamp": lamps.standing(76),
        "cat": parlour.cat(),
        "bed": _bed(),
        "dresser": parlour.dresser(joinery.ROSE),
        "stage": bedroom_stage.stage(),
        "tins": bedroom_stage.footlights(),
        "trunk": bedroom_stage.trunk(),
        "suitcase": _suitcase(),
        "stool": seating.step_stool(joinery.PINE),
        "bear": _bear(),
        "pages": keepsakes.letters(),
    }
    for side in ("left", "right"):
        made[f"curtain_{side}"] = windows.billowing((30, 76), 8, LACE, side)
    return {f"dolan_house_{name}": picture for name, picture in made.items()}


def _breakfast(table: Canvas) -> None:
    """Toast, two cups, the newspaper, the salt cellar in the shape of a dam."""
    for x in (10, 40):
        table.ellipse(x + 4, 24, 5, 2, "stone7")
        table.rect(x + 2, 22, 5, 2, "wood5")
    for x in (20, 34):
        table.rect(x, 19, 5, 5, "stone7")
        table.row(x + 1, 19, 3, "wood1")
    table.poly([(22, 26), (36, 25), (38, 30), (23, 30)], "stone6")
    for y in (27, 29):
        table.row(25, y, 10, "stone3")
    table.rect(28, 17, 5, 5, "stone5")
    table.row(28, 17, 5, "stone7")


def _bed() -> Canvas:
    """A child's bed that is too short now."""
    return beds.bed(beds.Bed(96, joinery.CREAM, ("dusk4", "dusk5", "dusk7", "skin1"), QUILT))


def _suitcase() -> Canvas:
    """A suitcase, open, not unpacked."""
    canvas = Canvas(46, 26)
    canvas.poly([(4, 13), (8, 1), (40, 1), (44, 13)], "night3")
    canvas.poly([(8, 12), (11, 3), (37, 3), (40, 12)], "dusk6")
    canvas.row(8, 1, 32, "night5")
    for x, colour in ((8, "lemon2"), (18, "stone7"), (28, "elec1"), (35, "red3")):
        canvas.ellipse(x + 3, 13, 6, 4, colour)
    canvas.row(16, 11, 6, "stone4")
    canvas.rect(2, 14, 42, 12, "night3")
    canvas.row(2, 14, 42, "night5")
    canvas.row(2, 25, 42, "night1")
    for x in (9, 34):
        canvas.rect(x, 14, 3, 12, "wood4")
        canvas.rect(x, 17, 3, 3, "gold1")
    canvas.rect(19, 17, 9, 3, "wood3")
    return canvas


def _bear() -> Canvas:
    """A bear with one ear, in the first row."""
    canvas = Canvas(18, 20)
    canvas.ellipse(9, 14, 6, 6, "wood4")
    canvas.ellipse(9, 15, 3.6, 3.6, "extra1")
    canvas.ellipse(9, 6, 5, 5, "wood4")
    canvas.ellipse(4.5, 2.5, 2, 2, "wood4")
    canvas.ellipse(9, 7.6, 2.4, 2, "extra1")
    for x in (7, 11):
        canvas.dot(x, 5, "ink")
    canvas.row(8, 7, 2, "ink")
    for x in (3, 15):
        canvas.ellipse(x, 14, 2.2, 3, "wood4")
    canvas.row(6, 10, 7, "red3")
    return canvas


def uses() -> list[PropUse]:
    """Where everything stands."""
    x, base = TABLE
    stage_x, stage_base = STAGE
    sill = SINK_WINDOW[1] + SINK_WINDOW[3] + 7
    bed_x, parlour_x, bed_w = BEDROOM_WINDOW[0], PARLOUR_WINDOW[0], BEDROOM_WINDOW[2]
    placed = [
        ("refrigerator", 6, FLOOR + 8), ("stove", 38, FLOOR + 8), ("units", 70, FLOOR + 8),
        ("pendant", 110, 62), ("cactus", 98, sill), ("cactus", 128, sill),
        ("table", x - 29, base), ("chair_east", x - SEAT - 9, base + 1),
        ("chair_west", x + SEAT - 8, base + 1),
        ("hall_table", 244, FLOOR + 8), ("telephone", 250, FLOOR - 18),
        ("sofa", 290, FLOOR + 18), ("lamp", 380, FLOOR + 8), ("clock", 400, FLOOR + 8),
        ("television", 374, 256), ("armchair", 204, 236), ("cat", 306, 234),
        ("curtain_left", parlour_x - 12, 134), ("curtain_right", parlour_x + 26, 134),
        ("bed", 446, FLOOR + 22), ("dresser", 546, FLOOR + 12),
        ("curtain_left", bed_x - 21, 120), ("curtain_right", bed_x + bed_w - 16, 120),
        ("stage", stage_x + 8, stage_base), ("tins", stage_x + 14, stage_base + 7),
        ("trunk", 666, 242), ("suitcase", 474, 226), ("pages", 524, 248),
        ("stool", 604, 232), ("bear", 580, 238),
    ]  # fmt: skip
    return [
        PropUse(f"dolan_house_{name}", left, foot)
        for name, left, foot in placed
        if name != "night_table"
    ]


def shining() -> tuple[dict[str, Frames], list[PropUse]]:
    """Two lamps."""
    pictures: dict[str, Frames] = {
        "dolan_house_shade": lamps.shade(28, 18, lamps.WARM),
        "dolan_house_pendant_glow": lamps.pendant_glow(),
    }
    found = [
        PropUse("dolan_house_shade", 379, FLOOR - 51),
        PropUse("dolan_house_pendant_glow", 113, 64),
    ]
    return pictures, found
