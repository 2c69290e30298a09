"""The room of the coffee shop: tables, chairs, lamps, the screen, what gets in the way."""

from kit.canvas import Canvas, disc, edge, grid, rng_of


def pendant() -> Canvas:
    """A lamp over the counter, on its cord; the bulb is another picture."""
    canvas = Canvas(20, 52)
    canvas.column(10, 0, 40, "night0")
    canvas.poly([(8, 38), (12, 38), (20, 50), (0, 50)], "stone2")
    canvas.line(8, 39, 1, 49, "stone4")
    canvas.row(0, 50, 20, "stone1")
    return canvas


def bulb() -> Canvas:
    """The lit glass of a pendant."""
    canvas = Canvas(12, 4)
    canvas.rect(0, 0, 12, 2, "sun4")
    canvas.rect(3, 0, 6, 4, "sun5")
    return canvas


def bistro(things: str) -> Canvas:
    """A small round table on one leg, 19 high; what lies on it depends on who sits there."""
    canvas = Canvas(40, 30)
    top = disc(40, 30, 20, 12, 19, 6)
    low = disc(40, 30, 20, 13.4, 19, 6)
    canvas.fill(low, "wood2")
    canvas.fill(top, "wood5")
    canvas.fill(edge(top, 0, -1), "skin0")
    canvas.row(10, 14, 18, "wood4")
    canvas.row(14, 10, 9, "skin0")
    canvas.rect(18, 19, 4, 9, "stone1")
    canvas.column(18, 19, 9, "stone3")
    canvas.ellipse(20, 28, 10, 2.2, "stone1")
    canvas.row(13, 27, 12, "stone3")
    _on_table(canvas, things)
    return canvas


def _on_table(canvas: Canvas, things: str) -> None:
    if "pages" in things:
        canvas.poly([(14, 9), (23, 9), (25, 14), (15, 14)], "stone7")
        for y in (10, 11, 13):
            canvas.row(16, y, 6, "stone4")
    if "cup" in things:
        _cup(canvas, 29, 8)
    if "two" in things:
        _cup(canvas, 7, 9)
    if "cake" in things:
        canvas.row(15, 13, 9, "stone7")
        canvas.rect(17, 10, 5, 3, "flesh1")
        canvas.row(17, 10, 5, "skin1")
    if "flower" in things:
        canvas.rect(19, 5, 3, 5, "night6")
        canvas.column(20, 1, 4, "leaf3")
        canvas.rect(19, 0, 3, 2, "red4")


def _cup(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x, y, 5, 4, "stone7")
    canvas.row(x, y, 5, "wood2")
    canvas.column(x + 4, y + 1, 3, "stone5")
    canvas.row(x - 1, y + 4, 7, "stone6")


def chair(facing: str) -> Canvas:
    """A bent steel chair: seat at 11, back at 25."""
    canvas = Canvas(15, 25)
    canvas.column(1, 0, 24, "stone1")
    canvas.column(2, 0, 25, "stone2")
    canvas.row(1, 0, 3, "stone4")
    canvas.rect(3, 3, 1, 6, "wood4")
    canvas.rect(2, 12, 12, 3, "wood4")
    canvas.row(2, 12, 12, "wood5")
    canvas.row(2, 15, 12, "wood2")
    canvas.column(12, 16, 9, "stone2")
    canvas.column(11, 16, 8, "stone1")
    canvas.row(3, 21, 9, "stone1")
    if facing == "west":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def screen() -> Canvas:
    """Reeded glass in a wooden frame, ferns on top: whoever comes in, nobody sees them."""
    canvas = Canvas(52, 84)
    canvas.rect(0, 18, 52, 66, "wood3")
    canvas.row(0, 18, 52, "wood5")
    canvas.column(0, 18, 66, "wood4")
    canvas.column(51, 18, 66, "wood1")
    canvas.rect(4, 24, 44, 30, "teal2")
    for x in range(4, 48, 4):
        canvas.rect(x, 24, 2, 30, "teal3")
        canvas.column(x, 24, 30, "teal4")
    canvas.rect(24, 22, 3, 34, "wood3")
    canvas.column(24, 22, 34, "wood5")
    canvas.rect(4, 58, 44, 20, "wood2")
    canvas.row(4, 58, 44, "wood1")
    canvas.row(4, 78, 44, "wood4")
    canvas.rect(0, 80, 52, 4, "wood1")
    canvas.rect(2, 13, 48, 6, "flesh1")
    canvas.row(2, 13, 48, "flesh3")
    for place, x in enumerate((2, 14, 26)):
        _fern(canvas, x, place)
    return canvas


def _fern(canvas: Canvas, left: int, place: int) -> None:
    rng = rng_of(f"fern {place}")
    for number in range(15):
        across = (number - 7) * 1.7
        end = (12 + across, 13 - 12 * (1 - (across / 14) ** 2) * rng.uniform(0.7, 1) + 3)
        colour = ("leaf2", "leaf3", "leaf4")[number % 3]
        canvas.line(left + 12, 13, left + round(end[0]), round(end[1]), colour)


def newspapers() -> Canvas:
    """A rack with the trade papers."""
    canvas = Canvas(30, 40)
    canvas.rect(2, 2, 26, 38, "wood2")
    canvas.column(2, 2, 38, "wood4")
    canvas.row(2, 2, 26, "wood4")
    for row, y in enumerate((5, 17, 29)):
        canvas.rect(5, y, 20, 9, "stone6")
        canvas.row(5, y, 20, "stone7")
        canvas.rect(7, y + 2, 13, 2, "red2" if row == 0 else "stone1")
        canvas.rect(7, y + 5, 6, 3, "stone3")
        canvas.row(15, y + 5, 8, "stone3")
        canvas.row(15, y + 7, 6, "stone3")
        canvas.rect(3, y + 9, 24, 2, "wood4")
    return canvas


def plant() -> Canvas:
    """A rubber plant that somebody waters with cold coffee."""
    canvas = Canvas(34, 62)
    canvas.poly([(9, 44), (25, 44), (23, 61), (11, 61)], "stone3")
    canvas.poly([(9, 44), (14, 44), (15, 61), (11, 61)], "stone5")
    canvas.rect(8, 42, 18, 3, "stone5")
    canvas.row(8, 42, 18, "stone6")
    canvas.column(17, 12, 30, "wood2")
    rng = rng_of("rubber")
    for number in range(13):
        side = -1 if number % 2 else 1
        y = 6 + number * 2.9
        x = 17 + side * rng.uniform(4, 9)
        canvas.line(17, int(y + 5), int(x), int(y + 2), "leaf1")
        leaf = disc(34, 62, x + side * 2, y, 6, 3.6)
        canvas.fill(leaf, "leaf2")
        canvas.fill(leaf & (grid(34, 62)[1] < y), "leaf3")
        canvas.row(x + side * 2 - 3, y - 1, 5, "leaf4")
    return canvas


def sugar_stand() -> Canvas:
    """Sugar, milk in steel cans, napkins, a lid nobody put back."""
    canvas = Canvas(44, 44)
    canvas.rect(0, 14, 44, 30, "wood3")
    canvas.rect(0, 12, 44, 4, "wood5")
    canvas.row(0, 12, 44, "skin0")
    canvas.rect(4, 20, 36, 19, "wood2")
    canvas.row(4, 20, 36, "wood1")
    canvas.ellipse(22, 29, 8, 6, "ink")
    canvas.row(15, 35, 14, "wood4")
    canvas.rect(0, 40, 44, 4, "wood1")
    for x in (4, 12):
        canvas.rect(x, 3, 6, 9, "stone5")
        canvas.column(x, 3, 9, "stone7")
        canvas.rect(x + 1, 1, 4, 2, "stone2")
    canvas.rect(23, 6, 9, 6, "stone7")
    canvas.rect(23, 9, 9, 3, "stone2")
    canvas.rect(35, 2, 4, 10, "stone6")
    canvas.rect(35, 1, 4, 2, "red3")
    return canvas


def bucket() -> Canvas:
    """A mop in its bucket; spills are expected."""
    canvas = Canvas(24, 48)
    canvas.line(17, 0, 11, 32, "wood4", 2)
    canvas.poly([(2, 32), (20, 32), (18, 46), (4, 46)], "stone4")
    canvas.poly([(2, 32), (8, 32), (9, 46), (4, 46)], "stone5")
    canvas.rect(1, 30, 20, 3, "stone5")
    canvas.row(1, 30, 20, "stone6")
    for x in range(7, 15):
        canvas.column(x, 26 + (x % 3), 6, "stone6" if x % 2 else "stone5")
    canvas.rect(4, 46, 3, 2, "ink")
    canvas.rect(15, 46, 3, 2, "ink")
    return canvas
