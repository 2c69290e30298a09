"""The eastern end of the hill road: a cut in the rock, letter boxes, a sign; the rail."""

import numpy as np
from kit.canvas import Canvas, edge, grid, polygon, rng_of
from kit.noise import clouds

from places.roads.hill_garden import LEAVES
from places.roads.plants import bush, tufts
from places.roads.wording import centred, words


def rock_cut(canvas: Canvas, points: list[tuple[float, float]], foot: int) -> None:
    """Where the road was cut into the hill: leaning strata, brush on top, stones at the foot."""
    mask = polygon(canvas.width, canvas.height, points)
    xs, ys = grid(canvas.width, canvas.height)
    lean = ys * 1.0 + (xs - points[0][0]) * 0.42
    layers = np.sin(lean / 4.6 + 2.2 * clouds(canvas.width, canvas.height, 60, 30, 51, 3))
    light = 0.5 + 0.26 * layers + 0.3 * clouds(canvas.width, canvas.height, 22, 12, 53, 3)
    canvas.shade(mask, light, ("wood2", "wood3", "wood4", "wood5"), 0.2)
    canvas.fill(edge(mask, 0, -1), "skin0")
    crack = mask & (np.abs((xs * 0.9 - ys * 0.5) % 31) < 1) & (layers < 0.3)
    canvas.fill(crack, "wood1")
    rng = rng_of("rock foot")
    for _ in range(16):
        x = int(rng.uniform(points[0][0] - 6, canvas.width))
        size = float(rng.uniform(2, 5))
        stone = canvas.ellipse(x, foot - size * 0.5, size, size * 0.7, "wood3")
        canvas.fill(edge(stone, 0, -1) | edge(stone, -1, 0), "wood5")


def brush_on(canvas: Canvas, places: list[tuple[int, int]], name: str) -> None:
    """Sage and chaparral in clumps."""
    for number, (x, y) in enumerate(places):
        wide = 26 + (number * 7) % 14
        look = LEAVES if number % 3 else ("leaf1", "leaf2", "leaf3", "leaf4")
        canvas.blit(bush(wide, 16, f"{name} {number}", look), x - wide // 2, y - 13)


def mailboxes(canvas: Canvas, x: int, foot: int) -> None:
    """Five boxes on a beam, one with its flag up, one without a door."""
    canvas.rect(x, foot - 17, 62, 3, "wood3")
    canvas.row(x, foot - 17, 62, "wood5")
    for post in (x + 5, x + 54):
        canvas.rect(post, foot - 15, 3, 15, "wood3")
        canvas.column(post, foot - 15, 15, "wood4")
    paints = (("stone5", "stone7"), ("red2", "red4"), ("stone4", "stone6"), ("teal1", "teal3"))
    for number in range(5):
        dark, light = paints[number % 4]
        left = x + 1 + number * 12
        canvas.rect(left, foot - 26, 10, 9, dark)
        canvas.row(left + 1, foot - 27, 8, light)
        canvas.column(left, foot - 25, 8, light)
        canvas.rect(left + 3, foot - 22, 4, 2, "night1")
    canvas.column(x + 24, foot - 32, 7, "red3")
    canvas.rect(x + 24, foot - 32, 4, 3, "red3")
    canvas.rect(x + 38, foot - 25, 8, 7, "night0")


def view_sign(canvas: Canvas, x: int, foot: int) -> None:
    """What the city forbids here."""
    canvas.rect(x + 24, foot - 30, 3, 30, "wood3")
    canvas.column(x + 24, foot - 30, 30, "wood5")
    canvas.rect(x, foot - 46, 52, 25, "night0")
    canvas.rect(x + 1, foot - 45, 50, 23, "leaf1")
    canvas.row(x + 1, foot - 45, 50, "leaf3")
    centred(canvas, words("SCENIC", "sun5"), x + 26, foot - 43)
    centred(canvas, words("VIEW", "sun5"), x + 26, foot - 36)
    centred(canvas, words("NO DANCING", "sun5"), x + 26, foot - 28)


def rail(canvas: Canvas, left: int, right: int, y: int) -> None:
    """Old timber between us and the drop; one board has been mended."""
    for row, mend in ((y + 4, 0), (y + 10, 1)):
        canvas.rect(left, row, right - left, 3, "wood4")
        canvas.row(left, row, right - left, "wood5")
        canvas.row(left, row + 2, right - left, "wood2")
        if mend:
            canvas.rect(left + 292, row, 34, 3, "stone3")
            canvas.row(left + 292, row, 34, "stone4")
    for x in range(left, right, 26):
        canvas.rect(x, y, 5, 20, "wood3")
        canvas.column(x, y, 20, "wood5")
        canvas.column(x + 4, y, 20, "wood1")
        canvas.row(x, y - 1, 5, "skin0")


def verge(canvas: Canvas, span: tuple[int, int], y: int) -> None:
    """Dry grass and flowers on the lip, behind and before the rail."""
    xs, ys = grid(canvas.width, canvas.height)
    line = y - np.abs(clouds(canvas.width, 1, 12, 1, 71, 2)[0]) * 4
    body = (ys > line[None]) & (xs > span[0]) & (xs < span[1])
    light = 0.5 + 0.35 * clouds(canvas.width, canvas.height, 16, 4, 81, 2)
    canvas.shade(body, light, ("leaf1", "leaf2", "leaf3"), 0.35)
    tufts(canvas, span, (y - 2, y + 3), "hill verge", ("leaf2", "leaf3", "leaf4", "leaf1"))
