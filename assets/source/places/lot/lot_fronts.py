"""Fronts of the lot as seen from across the road: small, pale, without their secrets."""

from kit.canvas import Canvas, edge, grid

from places.lot.signs import words, write


def stage_across(number: str) -> Canvas:
    """A sound stage: barrel roof, sliding door, its number in a disc."""
    canvas = Canvas(108, 74)
    xs, ys = grid(108, 74)
    roof = 16 - 15 * (1 - ((xs - 54) / 54) ** 2).clip(0, 1)
    mask = ys > roof
    canvas.fill(mask, "skin0")
    canvas.fill(mask & (xs < 88), "skin1")
    for x in range(6, 108, 9):
        canvas.fill(mask & (xs > x) & (xs < x + 1), "skin0" if x < 88 else "extra1")
    canvas.fill(edge(mask, 0, -1), "stone7")
    canvas.fill(mask & (ys > roof + 2) & (ys < roof + 4), "extra1")
    canvas.rect(0, 66, 108, 8, "extra1")
    canvas.rect(24, 30, 40, 44, "wood3")
    canvas.rect(26, 32, 18, 42, "night1")
    canvas.rect(44, 32, 20, 42, "stone5")
    for x in range(46, 64, 4):
        canvas.column(x, 32, 42, "stone3")
    canvas.rect(20, 28, 52, 2, "stone2")
    canvas.ellipse(80, 36, 8, 8, "teal1")
    canvas.ellipse(80, 36, 6.6, 6.6, "stone7")
    write(canvas, 81, 33, words(number), "teal1")
    return canvas


def paris_across() -> Canvas:
    """The window across the way: once, for a whole week, two people leaned out of it."""
    canvas = Canvas(72, 84)
    canvas.poly([(4, 22), (10, 2), (62, 2), (68, 22)], "cloth1")
    canvas.row(10, 2, 52, "cloth2")
    canvas.rect(2, 22, 68, 62, "stone6")
    canvas.rect(54, 22, 16, 62, "stone5")
    canvas.rect(0, 21, 72, 3, "stone7")
    canvas.row(0, 24, 72, "stone4")
    canvas.rect(30, 8, 12, 12, "stone6")
    canvas.rect(32, 10, 8, 10, "night3")
    for x, shutters in ((10, "teal2"), (42, "teal2")):
        canvas.rect(x, 30, 18, 22, "stone7")
        canvas.rect(x + 4, 31, 10, 21, "night2")
        canvas.rect(x, 31, 4, 21, shutters)
        canvas.rect(x + 14, 31, 4, 21, shutters)
        canvas.column(x + 9, 31, 21, "stone6")
        for bar in range(x - 1, x + 20, 3):
            canvas.column(bar, 46, 7, "ink")
        canvas.row(x - 2, 45, 22, "ink")
        canvas.rect(x - 2, 52, 22, 2, "stone4")
    canvas.rect(46, 31, 4, 21, "flesh3")
    for stripe in range(6, 66, 6):
        canvas.rect(stripe, 58, 6, 6, "red3" if (stripe // 6) % 2 else "stone7")
    canvas.rect(8, 64, 24, 18, "night2")
    canvas.rect(8, 64, 24, 6, "sun2")
    canvas.rect(42, 62, 14, 22, "wood2")
    canvas.rect(45, 66, 8, 10, "night3")
    return canvas
