"""Furniture of the halls: desk, bench, ropes, a guard's chair, what the cleaner left."""

from kit.canvas import Canvas, edge


def bench() -> Canvas:
    """A bench of marble without a back, seat at twelve."""
    canvas = Canvas(64, 16)
    canvas.rect(0, 2, 64, 5, "stone5")
    canvas.row(0, 2, 64, "stone7")
    canvas.row(0, 6, 64, "stone3")
    for x in (6, 50):
        canvas.rect(x, 7, 8, 9, "stone4")
        canvas.column(x, 7, 9, "stone6")
        canvas.column(x + 7, 7, 9, "stone2")
    return canvas


def gate_leaf() -> Canvas:
    """One leaf of the bronze gate, folded back towards us."""
    canvas = Canvas(26, 104)
    for x in range(0, 26):
        top = round(x * 0.36)
        canvas.rect(x, top, 1, 4, "gold0")
        canvas.dot(x, top, "gold1")
        canvas.rect(x, top + 40, 1, 2, "gold0")
        canvas.rect(x, top + 70, 1, 22, "wood1")
        canvas.dot(x, top + 70, "gold0")
        canvas.rect(x, top + 90, 1, 4, "wood2")
    for x in range(2, 25, 5):
        top = round(x * 0.36)
        canvas.column(x, top + 3, 68, "wood2")
        canvas.column(x + 1, top + 3, 68, "gold0")
    for x in (0, 24):
        canvas.rect(x, round(x * 0.36), 2, 94, "wood2")
        canvas.column(x, round(x * 0.36), 94, "gold0")
    for x in (4, 14):
        canvas.rect(x, 76 + round(x * 0.36), 7, 9, "wood2")
        canvas.row(x, 76 + round(x * 0.36), 7, "gold0")
    return canvas


def rope(width: int) -> Canvas:
    """Two brass posts and a red rope."""
    canvas = Canvas(width, 26)
    for x in (1, width - 4):
        canvas.rect(x, 3, 3, 21, "gold0")
        canvas.column(x, 3, 21, "gold1")
        canvas.rect(x - 1, 1, 5, 3, "gold1")
        canvas.dot(x, 1, "gold2")
        canvas.rect(x - 1, 23, 6, 3, "gold0")
        canvas.row(x - 1, 23, 6, "gold1")
    for x in range(4, width - 4):
        sag = 7 * (1 - ((x - width / 2) / (width / 2 - 4)) ** 2)
        canvas.column(x, 6 + sag, 3, "red2")
        canvas.dot(x, 6 + sag, "red3")
    return canvas


def ticket_desk() -> Canvas:
    """A desk of walnut: a lamp, a bell, tomorrow's tickets."""
    canvas = Canvas(56, 42)
    canvas.rect(0, 14, 56, 28, "wood2")
    canvas.rect(0, 13, 56, 3, "wood4")
    canvas.row(0, 13, 56, "wood5")
    canvas.row(0, 16, 56, "wood1")
    for x in (4, 22, 40):
        canvas.rect(x, 20, 12, 16, "wood1")
        canvas.rect(x + 1, 21, 11, 15, "wood3")
        canvas.rect(x + 2, 22, 9, 13, "wood2")
    canvas.rect(0, 38, 56, 4, "wood1")
    canvas.column(40, 4, 9, "gold0")
    canvas.rect(37, 12, 7, 2, "gold0")
    canvas.poly([(36, 0), (44, 0), (46, 6), (34, 6)], "sun3")
    canvas.rect(6, 11, 14, 2, "stone6")
    canvas.row(8, 10, 10, "stone7")
    bell = canvas.ellipse(28, 12, 3.5, 3, "gold1")
    canvas.fill(edge(bell, 1, 0), "gold0")
    canvas.rect(24, 13, 8, 1, "wood1")
    return canvas


def chair() -> Canvas:
    """A guard's chair, his cap on its back."""
    canvas = Canvas(15, 30)
    canvas.rect(11, 4, 3, 26, "wood2")
    canvas.column(13, 4, 26, "wood4")
    for y in (8, 12, 16):
        canvas.rect(10, y, 4, 2, "wood3")
    canvas.rect(1, 18, 13, 3, "teal0")
    canvas.row(1, 18, 13, "teal2")
    canvas.column(2, 21, 9, "wood2")
    canvas.column(3, 21, 9, "wood3")
    canvas.rect(9, 2, 6, 4, "night1")
    canvas.row(9, 2, 6, "night3")
    canvas.row(8, 5, 3, "ink")
    return canvas


def bucket() -> Canvas:
    """A pail, and a mop against the wall."""
    canvas = Canvas(18, 44)
    canvas.line(12, 0, 8, 34, "wood4", 2)
    canvas.poly([(5, 32), (11, 33), (12, 43), (2, 43)], "stone6")
    for x in (4, 7, 10):
        canvas.column(x, 36, 7, "stone4")
    canvas.poly([(9, 32), (18, 32), (16, 43), (11, 43)], "teal1")
    canvas.row(9, 32, 9, "teal3")
    canvas.column(10, 33, 10, "teal2")
    return canvas


def donation_box() -> Canvas:
    """A box for coins on a post: one coin in it, and a button."""
    canvas = Canvas(16, 36)
    canvas.rect(6, 16, 4, 18, "wood2")
    canvas.column(6, 16, 18, "wood4")
    canvas.rect(3, 33, 10, 3, "wood1")
    canvas.row(3, 33, 10, "wood3")
    canvas.rect(1, 2, 14, 14, "night4")
    canvas.rect(2, 3, 12, 12, "night3")
    canvas.column(3, 4, 10, "night6")
    canvas.rect(0, 0, 16, 3, "gold0")
    canvas.row(0, 0, 16, "gold1")
    canvas.rect(5, 13, 4, 2, "gold2")
    canvas.rect(10, 13, 2, 2, "stone6")
    return canvas


def torch_lamp() -> Canvas:
    """A standing lamp of bronze, like a torch, 70 high."""
    canvas = Canvas(14, 72)
    canvas.rect(6, 12, 3, 56, "wood2")
    canvas.column(6, 12, 56, "gold0")
    for y in (20, 40, 58):
        canvas.rect(5, y, 5, 2, "gold0")
        canvas.row(5, y, 3, "gold1")
    canvas.poly([(1, 0), (13, 0), (10, 12), (4, 12)], "sun3")
    canvas.row(1, 12, 12, "gold0")
    canvas.rect(2, 67, 11, 5, "wood2")
    canvas.row(2, 67, 11, "gold0")
    return canvas
