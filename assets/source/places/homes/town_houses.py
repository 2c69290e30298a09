"""Two fronts one must know: the library of the town, and the house across from it."""

from collections.abc import Sequence

from kit.canvas import Canvas, edge, polygon

from places.homes import bungalows
from places.homes.bungalows import HEIGHT, Pane, under_eaves, window
from places.homes.joinery import Wood
from places.roads.wording import centred, words

STONE: Wood = ("wood4", "extra1", "skin0", "skin1")
WHITE: Wood = ("stone3", "stone4", "stone6", "stone7")
ROOF: Wood = ("night1", "night3", "night4", "night5")
PANES = {
    "parlour": Pane(26, 101, 34, 26),
    "kitchen": Pane(150, 101, 30, 26),
    "bedroom": Pane(86, 39, 32, 26, ("teal1", "teal2", "teal3", "teal4")),
}
LIBRARY_PANE = Pane(20, 92, 20, 36)


def library() -> Canvas:
    """Sandstone, four pillars, a gable with an open book, steps, a slot for late books."""
    canvas = Canvas(176, HEIGHT)
    base = HEIGHT
    canvas.rect(8, 60, 160, 90, STONE[2])
    for row, y in enumerate(range(60, base, 9)):
        canvas.row(8, y + 8, 160, STONE[1])
        for x in range(8 + (row % 2) * 12, 168, 24):
            canvas.column(x, y, 8, STONE[1])
            if (row + x) % 5 == 0 and x < 152:
                canvas.rect(x + 2, y + 2, 9, 3, STONE[3])
    canvas.rect(2, 54, 172, 7, STONE[2])
    canvas.row(2, 54, 172, STONE[3])
    canvas.row(2, 60, 172, STONE[0])
    for x in (LIBRARY_PANE.x, 136):
        window(canvas, Pane(x, LIBRARY_PANE.y, LIBRARY_PANE.width, LIBRARY_PANE.height))
    _portico(canvas)
    canvas.rect(150, 132, 12, 9, "night3")
    canvas.row(152, 135, 8, "night1")
    canvas.row(150, 132, 12, "night5")
    return canvas


def _portico(canvas: Canvas) -> None:
    canvas.rect(52, 66, 72, 84, STONE[1])
    canvas.rect(56, 88, 64, 58, STONE[0])
    canvas.rect(68, 92, 40, 54, "wood1")
    for x in (70, 89):
        canvas.rect(x, 94, 17, 52, "wood3")
        canvas.column(x, 94, 52, "wood4")
        canvas.rect(x + 3, 98, 11, 26, "night2")
        canvas.line(x + 4, 122, x + 12, 100, "dusk4")
        canvas.row(x + 3, 110, 11, "wood3")
    canvas.rect(86, 118, 4, 8, "gold1")
    for x in (50, 68, 100, 118):
        canvas.rect(x, 78, 9, 68, STONE[2])
        canvas.column(x, 78, 68, STONE[1])
        canvas.rect(x + 6, 78, 3, 68, STONE[3])
        canvas.rect(x - 2, 76, 13, 4, STONE[3])
        canvas.rect(x - 2, 143, 13, 4, STONE[2])
    canvas.rect(44, 62, 88, 14, STONE[2])
    canvas.row(44, 62, 88, STONE[3])
    canvas.row(44, 75, 88, STONE[0])
    centred(canvas, words("LIBRARY", "wood1", "jersey_10"), 88, 64)
    gable = polygon(canvas.width, canvas.height, [(40, 62), (88, 34), (136, 62)])
    canvas.fill(gable, STONE[2])
    canvas.fill(edge(gable, 0, -1), STONE[3])
    canvas.fill(polygon(canvas.width, canvas.height, [(52, 59), (88, 39), (124, 59)]), STONE[1])
    canvas.poly([(78, 56), (88, 52), (98, 56), (98, 48), (88, 45), (78, 48)], STONE[3])
    canvas.column(88, 45, 9, STONE[0])
    for number, y in enumerate((146, 148)):
        canvas.rect(44 - number * 4, y, 88 + number * 8, 2, STONE[3] if number else STONE[2])


def dolan_house() -> Canvas:
    """Two floors of white boards, a porch with posts and a swing, a dressed upper window."""
    canvas = Canvas(204, HEIGHT + 10)
    base = canvas.height
    _upper(canvas)
    bungalows.siding(canvas, (6, 84, 192, base - 84), WHITE)
    for name in ("parlour", "kitchen"):
        pane = PANES[name]
        window(canvas, Pane(pane.x, pane.y, pane.width, pane.height))
    bungalows.front_door(canvas, 92, base, ("red1", "red2", "red3", "red4"))
    _porch(canvas, base)
    return canvas


def _upper(canvas: Canvas) -> None:
    bungalows.siding(canvas, (50, 28, 104, 60), WHITE)
    bungalows.roof(canvas, (0, 62, 60, 22), ROOF, 4)
    bungalows.roof(canvas, (146, 62, 58, 22), ROOF, 4)
    points = [(42, 34), (102, -2), (162, 34), (154, 34), (102, 5), (50, 34)]
    gable = polygon(canvas.width, canvas.height, [(50, 34), (102, 5), (154, 34)])
    canvas.fill(gable, WHITE[2])
    for y in range(10, 34, 6):
        part = gable.copy()
        part[:y], part[y + 1 :] = False, False
        canvas.fill(part, WHITE[1])
    trim = polygon(canvas.width, canvas.height, points)
    canvas.fill(trim, ROOF[2])
    canvas.fill(edge(trim, 0, -1), ROOF[3])
    canvas.fill(edge(trim, 0, 1), ROOF[0])
    window(canvas, PANES["bedroom"])
    canvas.rect(97, 14, 10, 9, "stone4")
    for y in (16, 18, 20):
        canvas.row(98, y, 8, "stone2")


def _porch(canvas: Canvas, base: int) -> None:
    bungalows.roof(canvas, (2, 76, 200, 14), ROOF, 10)
    under_eaves(canvas, 6, 93, 192)
    canvas.rect(4, base - 8, 196, 8, "stone3")
    canvas.rect(4, base - 8, 196, 3, "stone6")
    for x in range(8, 196, 9):
        canvas.column(x, base - 5, 5, "stone2")
    for x in (8, 66, 134, 190):
        canvas.rect(x, 92, 5, base - 100, "stone6")
        canvas.column(x + 4, 92, base - 100, "stone7")
        canvas.column(x, 92, base - 100, "stone4")
        canvas.rect(x - 2, 92, 9, 3, "stone7")
    for left, right in ((13, 66), (139, 190)):
        canvas.rect(left, base - 25, right - left, 2, "stone7")
        canvas.rect(left, base - 10, right - left, 2, "stone5")
        for x in range(left + 3, right, 6):
            canvas.rect(x, base - 23, 2, 13, "stone6")
    _swing(canvas, 28, base - 8)
    _steps(canvas, 84, base)
    canvas.rect(74, base - 50, 9, 10, "night2")
    canvas.row(74, base - 50, 9, "night4")
    centred(canvas, words("7", "gold2"), 78.5, base - 48)


def _swing(canvas: Canvas, x: int, base: int) -> None:
    for at in (x, x + 24):
        canvas.column(at, 93, base - 111, "stone2")
    canvas.rect(x - 2, base - 26, 29, 10, "teal2")
    for at in range(x, x + 26, 5):
        canvas.column(at, base - 25, 9, "teal1")
    canvas.row(x - 2, base - 26, 29, "teal4")
    canvas.rect(x - 3, base - 15, 31, 4, "teal3")
    canvas.row(x - 3, base - 15, 31, "teal4")


def _steps(canvas: Canvas, x: int, base: int) -> None:
    for number in range(3):
        canvas.rect(x - number * 2, base - 8 + number * 3, 42 + number * 4, 3, "stone5")
        canvas.row(x - number * 2, base - 8 + number * 3, 42 + number * 4, "stone7")


def sheet_curtain(pane: Pane, lit: bool, cloth: Sequence[str]) -> Canvas:
    """The bedroom's window: a bed sheet for a theatre curtain, a paper star."""
    canvas = Canvas(pane.width, pane.height)
    if lit:
        canvas.blit(bungalows.lit_pane(pane, cloth), 0, 0)
    for x in range(0, pane.width, 4):
        wide = 9 - abs(x - pane.width // 2) // 3
        if x < 10 or x > pane.width - 14:
            canvas.rect(x, 0, 3, pane.height - wide % 3, cloth[2])
            canvas.column(x, 0, pane.height - wide % 3, cloth[1])
    canvas.rect(0, 0, pane.width, 3, cloth[2])
    return canvas


def library_far_off() -> Canvas:
    """The library as it is seen from the house across, before the sun is on it."""
    canvas = Canvas(86, 60)
    canvas.rect(0, 18, 86, 42, "wood4")
    canvas.row(0, 18, 86, "skin0")
    canvas.rect(0, 21, 86, 1, "wood3")
    canvas.poly([(18, 18), (43, 4), (68, 18)], "extra1")
    canvas.line(18, 18, 43, 4, "skin1")
    canvas.line(43, 4, 68, 18, "skin1")
    canvas.rect(20, 19, 46, 8, "extra1")
    centred(canvas, words("LIBRARY", "wood1"), 43, 20)
    canvas.rect(24, 27, 38, 33, "wood2")
    canvas.rect(36, 32, 14, 28, "wood1")
    for x in (23, 32, 50, 59):
        canvas.rect(x, 27, 4, 33, "extra1")
        canvas.column(x + 3, 27, 33, "skin1")
    for x in (6, 72):
        canvas.rect(x, 30, 9, 18, "night2")
        canvas.line(x + 1, 46, x + 7, 31, "dusk5")
    return canvas
