"""What stands beside a freeway: gantries, signs, lamps, a billboard, words on a wall."""

from collections.abc import Sequence

from kit.canvas import Canvas, disc, grid

from places.roads.wording import centred, words


def gantry(canvas: Canvas, x0: int, x1: int, y: int, foot: int) -> None:
    """A lattice over the road on two posts; the signs hang on it."""
    for x in (x0, x1):
        canvas.rect(x, y - 4, 5, foot - y + 4, "stone3")
        canvas.column(x, y - 4, foot - y + 4, "stone6")
        canvas.column(x + 4, y - 4, foot - y + 4, "stone1")
        canvas.rect(x - 3, foot - 8, 11, 8, "stone4")
        canvas.row(x - 3, foot - 8, 11, "stone6")
    for x in range(x0, x1, 10):
        canvas.line(x, y + 9, x + 10, y, "stone2")
        canvas.line(x, y, x + 10, y + 9, "stone2")
    for row in (y - 1, y + 9):
        canvas.rect(x0 - 2, row, x1 - x0 + 9, 2, "stone3")
        canvas.row(x0 - 2, row, x1 - x0 + 9, "stone6")


def road_sign(canvas: Canvas, x: int, y: int, lines: Sequence[str], mark: str = "down") -> None:
    """A green board with white words, an arrow or a yellow strip."""
    width = 76
    canvas.rect(x, y, width, 40, "leaf2")
    canvas.rect(x + 1, y + 1, width - 2, 38, "stone7")
    canvas.rect(x + 2, y + 2, width - 4, 36, "leaf2")
    canvas.row(x + 2, y + 2, width - 4, "leaf3")
    canvas.rect(x + 3, y + 40, width - 4, 2, "night4")
    centred(canvas, words(lines[0], "stone7"), x + width / 2, y + 7)
    centred(canvas, words(lines[1], "stone7", "jersey_10"), x + width / 2, y + 15)
    if mark == "exit":
        canvas.rect(x + 4, y + 29, width - 8, 8, "gold2")
        centred(canvas, words(lines[2], "ink"), x + width / 2, y + 31)
        return
    for arrow in (x + 18, x + width - 18):
        canvas.column(arrow, y + 29, 6, "stone7")
        for step in range(3):
            canvas.row(arrow - 2 + step, y + 33 + step, 5 - 2 * step, "stone7")


def street_lamp(canvas: Canvas, x: int, foot: int, tall: int = 112) -> None:
    """A steel mast with two long arms."""
    top = foot - tall
    canvas.rect(x, top, 2, tall, "stone3")
    canvas.column(x, top, tall, "stone5")
    canvas.rect(x - 1, foot - 26, 4, 26, "stone3")
    canvas.column(x - 1, foot - 26, 26, "stone6")
    for side in (-1, 1):
        canvas.line(x + (side > 0), top + 4, x + side * 19, top - 2, "stone3")
        left = x + side * 19 - (9 if side < 0 else 0)
        canvas.rect(left, top - 4, 10, 3, "stone2")
        canvas.row(left, top - 4, 10, "stone6")
        canvas.row(left + 2, top - 1, 6, "sun5")


def billboard(canvas: Canvas, x: int, y: int, foot: int) -> None:
    """A cinema's picture of the year, three storeys high: two dancers and a moon."""
    for post in (x + 18, x + 92):
        canvas.rect(post, y + 50, 4, foot - y - 50, "stone2")
        canvas.column(post, y + 50, foot - y - 50, "stone4")
    canvas.line(x + 20, foot - 8, x + 92, y + 58, "stone2")
    canvas.rect(x - 3, y - 3, 120, 58, "stone1")
    canvas.row(x - 3, y - 3, 120, "stone5")
    xs, ys = grid(canvas.width, canvas.height)
    board = (xs > x) & (xs < x + 114) & (ys > y) & (ys < y + 52)
    evening = ("night1", "dusk2", "dusk4", "sun0", "sun2")
    canvas.shade(board, 0.05 + 0.9 * (ys - y) / 52, evening, 0.4)
    canvas.fill(disc(canvas.width, canvas.height, x + 100, y + 12, 6, 6), "sun4")
    for dx, dy in ((62, 6), (72, 14), (112, 26), (80, 4), (58, 24)):
        canvas.dot(x + dx, y + dy, "sun5")
    _dancing_pair(canvas, x + 86, y + 44)
    canvas.rect(x, y + 44, 114, 8, "night0")
    canvas.blit(words("TWO LEFT", "stone7", "jersey_10"), x + 6, y + 5)
    canvas.blit(words("FEET", "stone7", "jersey_10"), x + 6, y + 18)
    canvas.blit(words("A MUSICAL", "sun4"), x + 6, y + 33)
    canvas.blit(words("EVERYBODY WILL BE THERE", "sun4"), x + 12, y + 46)
    canvas.rect(x - 6, y + 55, 126, 3, "wood3")
    canvas.row(x - 6, y + 55, 126, "wood5")
    for post in range(x - 2, x + 116, 16):
        canvas.column(post, y + 58, 4, "stone2")


def _dancing_pair(canvas: Canvas, x: int, y: int) -> None:
    """Two dancers back to back, each with one foot in the air: the wrong one."""
    canvas.ellipse(x - 8, y - 27, 2.6, 2.8, "skin0")
    canvas.rect(x - 11, y - 31, 6, 3, "ink")
    canvas.poly([(x - 12, y - 24), (x - 4, y - 24), (x - 5, y - 12), (x - 11, y - 12)], "ink")
    canvas.rect(x - 9, y - 23, 2, 5, "stone7")
    canvas.line(x - 10, y - 12, x - 10, y - 1, "ink", 2)
    canvas.line(x - 7, y - 12, x - 16, y - 6, "ink", 2)
    canvas.line(x - 11, y - 22, x - 18, y - 27, "ink", 2)
    canvas.ellipse(x + 9, y - 27, 2.6, 2.8, "skin0")
    canvas.rect(x + 6, y - 30, 6, 3, "red2")
    canvas.column(x + 6, y - 29, 6, "red2")
    canvas.poly([(x + 6, y - 24), (x + 12, y - 24), (x + 17, y - 9), (x + 3, y - 9)], "red3")
    canvas.column(x + 7, y - 23, 13, "red4")
    canvas.line(x + 8, y - 9, x + 8, y - 1, "skin0", 2)
    canvas.line(x + 13, y - 9, x + 20, y - 7, "skin0", 2)
    canvas.line(x + 11, y - 22, x + 19, y - 26, "skin0")


def call_box(canvas: Canvas, x: int, foot: int) -> None:
    """A yellow telephone for the stranded."""
    canvas.rect(x + 3, foot - 34, 2, 34, "stone3")
    canvas.rect(x, foot - 34, 8, 12, "gold1")
    canvas.column(x, foot - 34, 12, "gold2")
    canvas.row(x, foot - 34, 8, "sun4")
    canvas.rect(x + 2, foot - 30, 4, 5, "night1")
    canvas.rect(x - 5, foot - 44, 18, 9, "elec0")
    canvas.row(x - 5, foot - 44, 18, "elec2")
    canvas.blit(words("SOS", "stone7"), x - 2, foot - 42)


def scribbles(canvas: Canvas, top: int, answer: tuple[str, str]) -> None:
    """What people have painted on the parapet: a name, a word to it in a colour, a heart."""
    canvas.blit(words("LINDA", "dusk5", "jersey_10"), 676, top + 5)
    canvas.blit(words(*answer), 716, top + 9)
    for x, y in ((334, top + 7),):
        canvas.fill(disc(canvas.width, canvas.height, x, y, 2.4, 2.4), "red3")
        canvas.fill(disc(canvas.width, canvas.height, x + 4, y, 2.4, 2.4), "red3")
        canvas.poly([(x - 2.4, y + 1), (x + 6.4, y + 1), (x + 2, y + 7)], "red3")
    canvas.blit(words("I WAS EARLY", "teal2"), 344, top + 6)
    canvas.blit(words("MOM CALL ME", "leaf2"), 72, top + 7)
