"""What is pushed about on the lot: costumes, a cart, a sky, a bedroom."""

from kit.canvas import Canvas, edge, grid, rng_of

from places.lot.signs import words, write


def clothes_rack() -> Canvas:
    """Costumes of three cities on one rail."""
    made = Canvas(66, 46)
    cloths = (
        ("red1", "red2", "red3"), ("gold0", "gold1", "gold2"), ("night2", "royal0", "elec1"),
        ("teal1", "teal2", "teal3"), ("dusk3", "dusk4", "dusk6"), ("leaf1", "leaf2", "leaf3"),
        ("dusk1", "red1", "dusk3"), ("stone4", "stone6", "stone7"), ("wood2", "wood3", "wood5"),
        ("plum0", "plum1", "plum2"), ("rust0", "rust1", "rust2"),
    )  # fmt: skip
    for place, (dark, body, light) in enumerate(cloths):
        x, tall = 5 + place * 5, 27 + (place * 7) % 9
        made.poly([(x + 2, 5), (x + 6, 8), (x + 6, tall), (x - 1, tall), (x - 1, 8)], body)
        made.column(x, 8, tall - 9, light)
        made.column(x + 4, 9, tall - 9, dark)
        made.column(x + 2, 3, 2, "stone2")
    made.rect(1, 2, 64, 2, "stone2")
    made.row(1, 2, 64, "stone6")
    for x in (1, 63):
        made.rect(x, 2, 2, 40, "stone1")
        made.column(x, 2, 38, "stone4")
        made.ellipse(x + 1, 43, 2.4, 2.4, "night0")
    made.rect(1, 39, 64, 2, "stone1")
    made.row(1, 39, 64, "stone4")
    return made


def golf_cart() -> Canvas:
    """A cart that looks east; open seat at 19."""
    made = Canvas(66, 46)
    made.rect(8, 2, 46, 4, "stone6")
    made.row(8, 2, 46, "stone7")
    made.row(8, 5, 46, "stone3")
    for x in (10, 31, 52):
        made.column(x, 6, 22, "stone4")
        made.column(x + 1, 6, 22, "stone2")
    made.rect(4, 26, 54, 12, "stone6")
    made.row(4, 26, 54, "stone7")
    made.rect(4, 34, 54, 4, "stone4")
    made.poly([(52, 22), (58, 22), (64, 28), (64, 37), (52, 37)], "stone6")
    made.row(52, 22, 7, "stone7")
    made.rect(61, 29, 3, 3, "sun4")
    for x in (14, 34):
        made.rect(x, 20, 13, 6, "wood3")
        made.row(x, 20, 13, "wood5")
        made.rect(x - 1, 12, 3, 9, "wood4")
        made.column(x - 1, 12, 9, "wood5")
    made.line(49, 24, 46, 16, "night1")
    made.row(44, 15, 5, "night1")
    made.rect(18, 28, 18, 7, "teal1")
    write(made, 27, 29, words("LOT"), "stone7")
    for x in (16, 50):
        made.ellipse(x, 39, 6.6, 6.6, "night0")
        made.ellipse(x, 39, 3.2, 3.2, "stone4")
        made.dot(x - 1, 38, "stone7")
    return made


def flat_sky() -> Canvas:
    """A painted sky on wheels, on its way to a window."""
    made = Canvas(78, 74)
    made.rect(0, 0, 78, 68, "wood4")
    made.row(0, 0, 78, "skin0")
    made.column(77, 0, 68, "wood2")
    xs, ys = grid(78, 74)
    inner = (xs > 3) & (xs < 75) & (ys > 3) & (ys < 64)
    made.shade(inner, ys / 64, ("royal0", "elec0", "elec1", "elec2", "elec3"), 0.3)
    for x, y, w in ((10, 20, 26), (40, 12, 22), (34, 36, 30)):
        made.rect(x, y, w, 5, "stone7")
        made.ellipse(x + w * 0.3, y, w * 0.2, 5, "stone7")
        made.ellipse(x + w * 0.62, y - 1, w * 0.24, 6, "stone7")
        made.row(x, y + 4, w, "night7")
    made.rect(3, 54, 72, 10, "leaf3")
    made.row(3, 54, 72, "leaf5")
    made.fill(edge(inner, 1, 0) | edge(inner, 0, 1), "wood2")
    for x in (6, 38, 68):
        made.ellipse(x + 2, 70, 3.4, 3.4, "night0")
        made.dot(x + 2, 70, "stone4")
    return made


def bedroom() -> Canvas:
    """A girl's bedroom on wheels: a bed, a lamp, and a sheet on a string that is a curtain."""
    made = Canvas(126, 92)
    made.rect(0, 2, 126, 80, "wood4")
    made.row(0, 2, 126, "skin0")
    made.rect(3, 5, 120, 70, "dusk7")
    for x in range(6, 122, 8):
        made.column(x, 5, 70, "skin1")
    rng = rng_of("bedroom paper")
    for y in range(10, 62, 9):
        for x in range(10 + (y % 2) * 4, 120, 8):
            made.dot(x, y, "red4" if rng.random() < 0.5 else "leaf4")
    made.rect(3, 66, 120, 9, "stone6")
    made.row(3, 66, 120, "stone7")
    _painted_night(made)
    _stage_of_sheets(made)
    _bed(made)
    made.rect(0, 76, 126, 10, "wood3")
    made.row(0, 76, 126, "wood5")
    made.row(0, 85, 126, "wood1")
    for x in range(8, 126, 18):
        made.column(x, 77, 8, "wood2")
    for x in (10, 60, 112):
        made.ellipse(x, 88, 4, 4, "night0")
        made.dot(x, 88, "stone4")
    return made


def _painted_night(made: Canvas) -> None:
    """Her window: a night that somebody has painted."""
    made.rect(78, 14, 34, 32, "stone7")
    made.rect(80, 16, 30, 28, "night2")
    made.rect(80, 34, 30, 10, "night3")
    made.ellipse(101, 24, 5, 5, "sun5")
    made.ellipse(103, 23, 4.4, 4.4, "night2")
    for x, y in ((84, 20), (90, 27), (87, 31), (95, 19)):
        made.dot(x, y, "stone7")
    made.column(94, 16, 28, "stone7")
    made.row(80, 30, 30, "stone7")
    made.rect(76, 46, 38, 2, "stone5")


def _stage_of_sheets(made: Canvas) -> None:
    made.line(6, 10, 66, 12, "stone3")
    for left, wide in ((8, 16), (46, 18)):
        for x in range(left, left + wide):
            fold = (x - left) % 5
            colour = ("stone5", "stone7", "stone7", "stone6", "stone5")[fold]
            made.column(x, 11, 50 - (x % 3), colour)
    made.rect(24, 54, 22, 12, "red2")
    made.row(24, 54, 22, "red3")
    made.rect(30, 44, 9, 10, "wood4")
    made.poly([(27, 40), (30, 34), (33, 39), (36, 33), (39, 40), (38, 44), (28, 44)], "gold2")
    made.row(28, 43, 11, "gold0")


def _bed(made: Canvas) -> None:
    made.rect(70, 48, 4, 28, "wood3")
    made.column(70, 48, 28, "wood5")
    made.rect(74, 58, 44, 14, "elec2")
    for x in range(74, 118, 8):
        made.rect(x, 58, 4, 5, "stone7")
        made.rect(x + 4, 63, 4, 5, "lemon2")
    made.row(74, 58, 44, "elec3")
    made.rect(74, 54, 14, 6, "stone7")
    made.row(74, 59, 14, "stone5")
    made.rect(74, 70, 46, 4, "elec0")
    made.rect(117, 54, 3, 22, "wood3")
    made.rect(64, 60, 7, 16, "wood4")
    made.row(63, 60, 9, "wood5")
    made.poly([(64, 50), (70, 50), (72, 56), (62, 56)], "lemon2")
    made.rect(66, 56, 2, 4, "wood2")


def case(width: int, height: int, label: str) -> Canvas:
    """A road case with metal edges."""
    made = Canvas(width, height)
    made.rect(0, 0, width, height - 3, "night2")
    made.rect(0, 0, width, 3, "stone4")
    made.row(0, 0, width, "stone6")
    made.row(0, height // 2, width, "stone3")
    for x in (0, width - 2):
        made.rect(x, 0, 2, height - 3, "stone4")
    write(made, width // 2, height // 2 + 2, words(label), "stone6")
    for x in (4, width - 6):
        made.ellipse(x + 1, height - 2, 2.2, 2.2, "ink")
    return made


def slate() -> Canvas:
    """A clapper board on a case."""
    made = Canvas(20, 18)
    made.rect(0, 6, 20, 12, "night1")
    for y in (9, 12, 15):
        made.row(3, y, 12 - y % 4, "stone6")
    made.line(0, 5, 18, 0, "night1", 3)
    for x in (3, 9, 15):
        made.dot(x, 4 - x // 5, "stone7")
        made.dot(x + 1, 4 - x // 5, "stone7")
    return made
