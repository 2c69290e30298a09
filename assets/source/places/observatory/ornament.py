"""Stonework of the house: ashlar, pilasters, friezes, tall windows, balusters."""

from kit.canvas import Canvas, rng_of


def masonry(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """Smooth concrete in broad courses; some stones a little darker."""
    rng = rng_of(f"stone {x} {y}")
    canvas.rect(x, y, width, height, "stone5")
    for course in range(0, height, 8):
        for left in range(x - (course // 8 % 2) * 9, x + width, 18):
            wide = min(18, x + width - left)
            if rng.random() < 0.14 and left >= x:
                canvas.rect(left, y + course, wide, min(8, height - course), "stone4")
            elif rng.random() < 0.2 and left >= x:
                canvas.rect(left, y + course, wide, min(8, height - course), "stone6")
        if course:
            canvas.row(x, y + course, width, "stone4")
    canvas.column(x, y, height, "stone7")
    canvas.column(x + 1, y, height, "stone6")
    canvas.rect(x + width - 2, y, 2, height, "stone4")
    canvas.column(x + width - 1, y, height, "stone3")


def pilaster(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """A flat column with flutes, its shade to the right."""
    canvas.rect(x, y, width, height, "stone6")
    canvas.column(x, y, height, "stone7")
    for flute in range(2, width - 1, 2):
        canvas.column(x + flute, y + 4, height - 8, "stone5")
    canvas.column(x + width - 1, y, height, "stone4")
    canvas.column(x + width, y + 1, height - 1, "stone3")
    canvas.rect(x - 1, y, width + 2, 3, "stone6")
    canvas.row(x - 1, y, width + 2, "stone7")
    canvas.row(x - 1, y + 3, width + 2, "stone3")
    canvas.rect(x - 1, y + height - 4, width + 2, 4, "stone5")
    canvas.row(x - 1, y + height - 4, width + 2, "stone7")


def frieze(canvas: Canvas, x: int, y: int, width: int) -> None:
    """A cornice that steps out, a running key below it."""
    canvas.rect(x - 2, y, width + 4, 3, "stone6")
    canvas.row(x - 2, y, width + 4, "stone7")
    canvas.row(x - 2, y + 3, width + 4, "stone3")
    for key in range(x + 2, x + width - 4, 6):
        canvas.rect(key, y + 5, 3, 2, "stone4")
        canvas.dot(key + 3, y + 4, "stone4")
    canvas.row(x, y + 7, width, "stone6")


def window(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """A tall window with bronze bars; the glass holds a little sky."""
    canvas.rect(x - 2, y - 3, width + 4, height + 5, "stone4")
    canvas.row(x - 2, y - 3, width + 4, "stone7")
    canvas.rect(x - 1, y - 1, width + 2, height + 2, "stone3")
    canvas.rect(x, y, width, height, "night1")
    canvas.line(x + 1, y + height * 2 // 3, x + width - 2, y + 3, "night3")
    canvas.line(x + 1, y + height * 2 // 3 + 3, x + width - 2, y + 6, "night2")
    bars(canvas, x, y, width, height)
    canvas.row(x - 2, y + height + 1, width + 4, "stone7")
    canvas.row(x - 2, y + height + 2, width + 4, "stone3")


def bars(canvas: Canvas, x: int, y: int, width: int, height: int) -> None:
    """The bronze of a window."""
    canvas.column(x + width // 2, y, height, "gold0")
    for row in range(y + 5, y + height - 1, 6):
        canvas.row(x, row, width, "gold0")


def lit_window(width: int, height: int) -> Canvas:
    """A window with lamps behind it: paler above, a warm sill."""
    canvas = Canvas(width, height, "sun3")
    canvas.rect(0, 0, width, height // 3, "sun4")
    canvas.rect(0, height - height // 4, width, height // 4, "sun2")
    canvas.row(0, 0, width, "sun3")
    bars(canvas, 0, 0, width, height)
    return canvas


def balustrade(width: int) -> Canvas:
    """A stone rail on turned posts, 23 high, a pier at either end."""
    canvas = Canvas(width, 25)
    for x in range(10, width - 10, 6):
        canvas.rect(x, 6, 3, 14, "stone4")
        canvas.column(x, 6, 14, "stone6")
        canvas.rect(x - 1, 11, 5, 5, "stone4")
        canvas.column(x - 1, 12, 3, "stone6")
        canvas.rect(x, 6, 3, 1, "stone3")
    canvas.rect(0, 2, width, 4, "stone5")
    canvas.row(0, 2, width, "stone7")
    canvas.row(0, 5, width, "stone3")
    canvas.rect(0, 20, width, 5, "stone4")
    canvas.row(0, 20, width, "stone6")
    canvas.row(0, 24, width, "stone2")
    for x in (0, width - 9):
        canvas.rect(x, 1, 9, 24, "stone5")
        canvas.column(x, 1, 24, "stone7")
        canvas.column(x + 8, 1, 24, "stone3")
        canvas.rect(x - 1, 0, 11, 3, "stone6")
        canvas.row(x - 1, 0, 11, "stone7")
        canvas.row(x, 3, 9, "stone3")
        canvas.rect(x + 2, 8, 5, 9, "stone4")
        canvas.row(x + 2, 16, 5, "stone6")
    return canvas
