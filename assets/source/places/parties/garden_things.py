"""What stands in a garden for a party: keys, a grill, a cake, chairs, things that float."""

import math

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of


def key_stand() -> Canvas:
    """The valet's board: rows of hooks, keys on most, a parasol to keep them cool."""
    canvas = Canvas(34, 66)
    canvas.rect(15, 14, 3, 52, "wood2")
    canvas.column(17, 14, 52, "wood4")
    canvas.poly([(0, 14), (17, 0), (34, 14)], "red3")
    canvas.poly([(9, 14), (17, 0), (17, 14)], "stone7")
    canvas.poly([(24, 14), (17, 0), (34, 14)], "red2")
    canvas.row(0, 14, 34, "red1")
    canvas.rect(2, 26, 30, 26, "wood2")
    canvas.rect(3, 27, 28, 24, "wood4")
    canvas.row(3, 27, 28, "wood5")
    rng = rng_of("keys")
    for y in (31, 39, 46):
        for x in range(6, 29, 5):
            canvas.dot(x, y, "gold1")
            if rng.random() < 0.75:
                canvas.column(x, y + 1, 3, "stone6")
                canvas.dot(x + 1, y + 3, ("red3", "elec1", "stone7")[int(rng.integers(3))])
    canvas.rect(8, 62, 18, 4, "wood2")
    return canvas


def grill() -> list[Canvas]:
    """A kettle on three legs; smoke goes up from it."""
    made = []
    for number in range(8):
        canvas = Canvas(44, 62)
        for leg in (12, 22, 31):
            canvas.line(22, 44, leg, 61, "night1", 2)
        bowl = disc(44, 62, 22, 36, 16, 13) & (grid(44, 62)[1] > 35)
        canvas.fill(bowl, "red2")
        canvas.fill(bowl & (grid(44, 62)[0] > 28), "red3")
        canvas.fill(edge(bowl, 0, 1), "red1")
        canvas.rect(5, 33, 34, 3, "stone2")
        canvas.row(5, 33, 34, "stone5")
        for x, colour in ((9, "rust1"), (16, "wood3"), (23, "rust0"), (30, "rust1")):
            canvas.rect(x, 31, 5, 2, colour)
        for puff in range(4):
            rise = (number * 3 + puff * 8) % 32
            x = 20 + round(3 * math.sin(rise / 5 + puff)) + rise // 6
            canvas.rect(x, 28 - rise, 3 + rise // 9, 2, "stone5" if rise < 16 else "stone6")
        made.append(canvas)
    return made


def buffet(width: int = 84) -> Canvas:
    """A long table with a cloth: melon, a bowl of punch, a cake with one bite gone."""
    canvas = Canvas(width, 42)
    xs, ys = grid(width, 42)
    skirt = (ys > 22) & (ys < 40 + np.sin(xs * 0.7))
    canvas.shade(skirt, 0.6 + 0.3 * np.sin(xs * 0.55), ("teal2", "teal3", "teal4"), 0.0)
    canvas.rect(0, 18, width, 5, "stone7")
    canvas.row(0, 22, width, "stone5")
    canvas.fill(disc(width, 42, 16, 15, 9, 6) & (ys < 17), "night6")
    canvas.fill(disc(width, 42, 16, 13, 8, 3), "red4")
    canvas.rect(10, 17, 12, 2, "night5")
    melon = disc(width, 42, 42, 17, 11, 9) & (ys < 18)
    canvas.fill(melon, "leaf3")
    canvas.fill(disc(width, 42, 42, 18, 9, 8) & (ys < 17), "red3")
    for x, y in ((38, 14), (42, 12), (46, 15)):
        canvas.rect(x, y, 1, 2, "ink")
    canvas.rect(60, 10, 18, 8, "dusk7")
    canvas.rect(60, 10, 18, 3, "stone7")
    canvas.rect(74, 10, 4, 5, "skin0")
    for x in (63, 67, 71):
        canvas.rect(x, 7, 2, 3, "red3")
    return canvas


def lawn_chair(cloth: tuple[str, str], facing: str = "east") -> Canvas:
    """A folding chair of webbing: seat at 11, back at 26."""
    canvas = Canvas(24, 27)
    canvas.line(3, 0, 7, 15, "stone6", 2)
    canvas.line(4, 26, 20, 12, "stone4", 2)
    canvas.line(7, 14, 20, 26, "stone6", 2)
    for row in range(1, 14, 3):
        canvas.row(3 + row // 4, row, 4, cloth[row % 2])
        canvas.row(3 + row // 4, row + 1, 4, cloth[0])
    canvas.rect(6, 14, 15, 3, cloth[0])
    for x in range(7, 20, 4):
        canvas.rect(x, 14, 2, 2, cloth[1])
    canvas.rect(8, 8, 12, 2, "stone5")
    if facing == "west":
        canvas.pixels = np.ascontiguousarray(canvas.pixels[:, ::-1])
    return canvas


def flamingo() -> list[Canvas]:
    """A swimming ring with the neck of a bird."""
    made = []
    for bob in (0, 0, 1, 1, 1, 0):
        canvas = Canvas(40, 32)
        body = disc(40, 32, 18, 22 + bob, 17, 7)
        canvas.fill(body, "dusk6")
        canvas.fill(edge(body, 0, -1), "dusk7")
        canvas.fill(edge(body, 0, 1), "dusk5")
        canvas.fill(disc(40, 32, 17, 21 + bob, 8, 3), "teal2")
        canvas.line(31, 20 + bob, 33, 9 + bob, "dusk6", 4)
        canvas.line(33, 8 + bob, 29, 3 + bob, "dusk6", 4)
        canvas.column(31, 9 + bob, 9, "dusk7")
        canvas.rect(24, 3 + bob, 5, 3, "stone7")
        canvas.rect(23, 5 + bob, 3, 2, "ink")
        canvas.dot(29, 3 + bob, "ink")
        canvas.row(4, 28 + bob, 28, "teal4")
        made.append(canvas)
    return made


def paper_lantern(colours: tuple[str, str, str]) -> Canvas:
    """A round lamp of paper: dark, body, light."""
    canvas = Canvas(13, 16)
    ball = disc(13, 16, 6.5, 9, 6, 6)
    canvas.fill(ball, colours[1])
    canvas.fill(disc(13, 16, 8, 7.5, 3.4, 3.6) & ball, colours[2])
    for y in (5, 8, 11):
        canvas.fill(ball & (grid(13, 16)[1].astype(int) == y), colours[0])
    canvas.fill(edge(ball, -1, 0), colours[0])
    canvas.column(6, 0, 4, "night0")
    canvas.rect(5, 3, 3, 1, "night0")
    return canvas


def surfboard(colours: tuple[str, str, str]) -> Canvas:
    """A surfboard that leans on a wall: dark, body, stripe; 58 high."""
    canvas = Canvas(24, 60)
    xs, ys = grid(24, 60)
    middle = 14 - ys * 0.1
    half = 6.4 * np.sin(np.clip((ys + 1) / 61, 0, 1) * np.pi) ** 0.55
    body = np.abs(xs - middle) < half
    canvas.fill(body, colours[1])
    canvas.fill(body & (np.abs(xs - middle) < 1), colours[2])
    canvas.fill(body & (ys > 14) & (ys < 18), colours[2])
    canvas.fill(edge(body, 1, 0), "stone7")
    canvas.fill(edge(body, -1, 0), colours[0])
    return canvas
