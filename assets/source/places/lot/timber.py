"""What fronts hide: plywood, studs, raking braces, sandbags, stencilled numbers."""

from kit.canvas import Canvas, rng_of

from places.lot.signs import words, write
from places.lot.surfaces import cleaned

PLY = ("wood4", "wood5", "skin0")


def beam(canvas: Canvas, a: tuple[float, float], b: tuple[float, float], lit: bool = True) -> None:
    """A piece of squared timber from point to point."""
    canvas.line(a[0], a[1], b[0], b[1], "wood3", 4)
    canvas.line(a[0] - 1, a[1], b[0] - 1, b[1], "wood5" if lit else "wood4", 2)
    canvas.line(a[0] + 1, a[1], b[0] + 1, b[1], "wood2", 1)


def plywood(canvas: Canvas, area: tuple[int, int, int, int], name: str) -> None:
    """Sheets seen from behind: grain, seams, studs across them."""
    x, y, width, height = area
    rng = rng_of(name)
    canvas.rect(x, y, width, height, PLY[1])
    for _ in range(width * height // 60):
        length = int(rng.integers(4, 10))
        column = x + int(rng.integers(max(1, width)))
        row = y + int(rng.integers(max(1, height - length)))
        canvas.column(column, row, length, PLY[0] if rng.random() < 0.6 else PLY[2])
    for line in range(y + 36, y + height, 36):
        canvas.row(x, line, width, "wood3")
    for line in range(y + 8, y + height, 24):
        canvas.rect(x, line, width, 3, "wood4")
        canvas.row(x, line, width, "skin0")
        canvas.row(x, line + 3, width, "wood2")
    for stud in range(x + 2, x + width, 16):
        canvas.rect(stud, y, 3, height, "wood4")
        canvas.column(stud, y, height, "skin0")
        canvas.column(stud + 3, y, height, "wood2")


def returned(width: int, height: int, stencil: str) -> Canvas:
    """The end of a front turned back, seen raw, with its number."""
    made = Canvas(width, height)
    plywood(made, (0, 0, width, height), f"return {stencil}")
    made.column(0, 0, height, "skin0")
    made.column(width - 1, 0, height, "wood2")
    made.rect(0, 0, width, 2, "wood3")
    mark = words(stencil)
    if mark.shape[1] < width - 2:
        made.rect(
            width // 2 - mark.shape[1] // 2 - 2, height // 2 - 3, mark.shape[1] + 4, 11, PLY[1]
        )
        write(made, width // 2, height // 2, mark, "wood1")
    return made


def braces(width: int, height: int, mirrored: bool = False) -> Canvas:
    """Raking shores that hold a front up, with their feet on sandbags."""
    made = Canvas(width, height)
    foot = width - 12
    made.rect(2, height - 5, width - 8, 4, "wood3")
    made.row(2, height - 5, width - 8, "wood5")
    for top, reach in ((6, foot), (44, foot * 0.74), (82, foot * 0.48)):
        if top < height - 24:
            beam(made, (3, top), (reach, height - 4))
    for y, share in ((40, 0.3), (78, 0.52)):
        if y < height - 24:
            beam(made, (3, y + 6), (foot * share + 6, y + 6), lit=False)
    made.rect(0, 0, 4, height, "wood4")
    made.column(0, 0, height, "skin0")
    made.column(3, 0, height, "wood2")
    for x in (foot - 12, foot - 2):
        sandbag(made, x, height - 7)
    cleaned(made)
    if mirrored:
        made.pixels = made.pixels[:, ::-1].copy()
    return made


def sandbag(canvas: Canvas, x: float, y: float) -> None:
    """A bag thrown over a foot."""
    canvas.ellipse(x + 5, y + 4, 7, 3.6, "stone3")
    canvas.row(x, y + 2, 9, "stone5")
    canvas.row(x + 1, y + 6, 9, "stone2")
    canvas.rect(x + 4, y, 3, 3, "stone2")


def platform(width: int, height: int) -> Canvas:
    """A scaffold with a ladder: here people stand who lean out of windows."""
    made = Canvas(width, height)
    for x in (2, width - 6):
        made.rect(x, 0, 4, height, "wood4")
        made.column(x, 0, height, "skin0")
        made.column(x + 3, 0, height, "wood2")
    made.line(4, height - 4, width - 5, 8, "wood3", 2)
    made.rect(0, 4, width, 4, "wood5")
    made.row(0, 4, width, "skin0")
    made.row(0, 8, width, "wood2")
    ladder = width // 2 - 4
    for x in (ladder, ladder + 9):
        made.rect(x, 2, 2, height - 2, "wood5")
        made.column(x + 1, 2, height - 2, "wood3")
    for y in range(8, height, 6):
        made.row(ladder, y, 10, "wood5")
        made.row(ladder, y + 1, 10, "wood2")
    return made


def mirror() -> Canvas:
    """A dressing table put away behind Paris: bulbs round a mirror, one of them still good."""
    made = Canvas(44, 62)
    made.rect(2, 36, 40, 5, "wood4")
    made.row(2, 36, 40, "skin0")
    made.row(2, 41, 40, "wood1")
    for x in (4, 36):
        made.rect(x, 41, 4, 21, "wood3")
        made.column(x, 41, 21, "wood5")
    made.rect(12, 41, 20, 8, "wood3")
    made.row(12, 48, 20, "wood1")
    made.rect(20, 44, 4, 2, "gold1")
    made.rect(3, 0, 38, 34, "red1")
    made.row(3, 0, 38, "red3")
    made.rect(9, 6, 26, 26, "night4")
    made.rect(9, 6, 26, 9, "night6")
    made.line(12, 30, 30, 8, "night7")
    made.line(16, 31, 33, 12, "night6")
    for x, y in bulbs():
        made.rect(x, y, 3, 3, "stone4")
        made.dot(x, y, "stone6")
    made.rect(8, 31, 4, 5, "stone7")
    made.rect(15, 33, 7, 3, "flesh2")
    made.rect(27, 30, 5, 6, "skin1")
    made.rect(28, 28, 3, 2, "plum1")
    made.poly([(31, 18), (37, 16), (38, 26), (32, 27)], "stone6")
    made.ellipse(34.5, 21, 2, 2.6, "wood2")
    return made


def bulbs() -> list[tuple[int, int]]:
    """Where the bulbs of the mirror are."""
    sides = [(5, y) for y in range(7, 32, 8)] + [(36, y) for y in range(7, 32, 8)]
    return sides + [(x, 2) for x in range(9, 34, 8)]


def crates() -> Canvas:
    """Boxes of other people's things."""
    made = Canvas(40, 34)
    for x, y, w, h in ((0, 14, 24, 20), (22, 18, 18, 16), (5, 0, 18, 14)):
        made.rect(x, y, w, h, "wood4")
        made.row(x, y, w, "skin0")
        made.column(x, y, h, "wood5")
        made.rect(x + w - 2, y, 2, h, "wood2")
        made.row(x, y + h - 1, w, "wood2")
        made.rect(x + 3, y + 5, w - 7, 4, "wood3")
    write(made, 12, 23, words("HATS"), "wood1")
    return made
