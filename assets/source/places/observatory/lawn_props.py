"""What a plain noon adds to the terrace: a school bus, a cart of ices, a sprinkler, a rug."""

import math

from kit.canvas import Canvas, box, disc, edge, grid, polygon, rng_of
from kit.ramp import shift


def school_bus() -> Canvas:
    """A yellow bus from the side, 58 high, parked."""
    canvas = Canvas(132, 60)
    xs, ys = grid(132, 60)
    body = box(xs, ys, 58, 29, 56, 24, 5) < 0
    hood = polygon(132, 60, [(112, 30), (126, 32), (131, 38), (131, 53), (110, 53)])
    canvas.fill(body, "lemon2")
    canvas.fill(hood, "lemon2")
    canvas.fill(edge(body, 0, -1) | edge(hood, 0, -1), "lemon3")
    canvas.rect(4, 6, 108, 3, "lemon3")
    canvas.rect(2, 48, 129, 5, "lemon1")
    for y in (30, 38):
        canvas.rect(2, y, 110, 2, "night1")
    canvas.rect(30, 32, 44, 5, "lemon2")
    for letter in range(9):
        canvas.rect(33 + letter * 4, 33, 3, 3, "night1")
    for x in range(8, 92, 13):
        canvas.rect(x, 13, 11, 13, "night1")
        canvas.rect(x + 1, 14, 9, 11, "cloth2")
        canvas.line(x + 2, 23, x + 7, 15, "elec3")
        canvas.row(x + 1, 19, 9, "night1")
    canvas.rect(98, 12, 13, 36, "night1")
    canvas.rect(99, 13, 5, 34, "cloth2")
    canvas.rect(105, 13, 5, 34, "cloth2")
    canvas.line(100, 30, 103, 16, "elec3")
    canvas.rect(114, 22, 3, 9, "night1")
    canvas.rect(125, 40, 6, 4, "stone7")
    canvas.rect(0, 50, 132, 3, "stone1")
    for x in (26, 108):
        canvas.ellipse(x, 52, 9, 8, "ink")
        canvas.ellipse(x, 52, 4.5, 4, "stone3")
        canvas.ellipse(x, 52, 2, 2, "stone5")
    canvas.rect(1, 40, 3, 5, "red3")
    canvas.rect(6, 1, 6, 4, "red2")
    canvas.rect(98, 1, 6, 4, "red2")
    return canvas


def ice_cart() -> Canvas:
    """A paleta cart with a striped umbrella and a bell."""
    canvas = Canvas(56, 74)
    canvas.column(27, 8, 40, "stone5")
    canvas.column(28, 8, 40, "stone3")
    xs, ys = grid(56, 74)
    shade = disc(56, 74, 28, 18, 27, 16) & (ys < 18 + 1.6 * abs(((xs - 1) % 9) / 9 - 0.5))
    colours = ("red3", "stone7", "teal3", "stone7", "lemon3", "stone7")
    for stripe in range(6):
        canvas.fill(shade & (xs >= stripe * 9 + 1) & (xs < stripe * 9 + 10), colours[stripe])
    shift(canvas.pixels, shade & (xs > 38), -1)
    shift(canvas.pixels, edge(shade, 0, 1), -2)
    canvas.rect(27, 0, 2, 3, "stone4")
    canvas.rect(6, 40, 42, 22, "stone7")
    canvas.rect(6, 40, 42, 4, "elec2")
    canvas.row(6, 40, 42, "elec3")
    canvas.rect(40, 44, 8, 18, "stone6")
    canvas.rect(6, 58, 42, 4, "red3")
    for x, colour in ((11, "red4"), (19, "lemon2"), (27, "jade1"), (35, "neon0")):
        canvas.rect(x, 47, 4, 6, colour)
        canvas.row(x, 47, 4, "stone7")
        canvas.column(x + 1, 53, 3, "wood4")
    canvas.line(48, 44, 55, 38, "stone3", 2)
    for x in (14, 40):
        canvas.ellipse(x, 66, 7, 7, "stone1")
        canvas.ellipse(x, 66, 5, 5, "stone5")
        for angle in range(0, 180, 45):
            dx, dy = 4 * math.cos(math.radians(angle)), 4 * math.sin(math.radians(angle))
            canvas.line(x - dx, 66 - dy, x + dx, 66 + dy, "stone2")
    canvas.rect(44, 35, 4, 4, "gold1")
    canvas.row(44, 35, 4, "gold2")
    return canvas


def sprinkler() -> list[Canvas]:
    """Water in a fan that swings from side to side."""
    made = []
    for frame in range(12):
        canvas, rng = Canvas(74, 34), rng_of(f"sprinkler {frame}")
        lean = math.sin(frame / 12 * 2 * math.pi) * 0.7
        for jet in range(7):
            angle = lean + (jet - 3) * 0.16
            for step in range(2, 20):
                way = step / 20
                x = 37 + math.sin(angle) * 34 * way
                y = 30 - math.cos(angle) * 30 * (way - 1.05 * way * way) * 2.2
                if rng.random() < 0.34 and 0 <= y < 33:
                    canvas.rect(round(x), round(y), 2, 2 if step > 15 else 1, "stone7")
        canvas.rect(35, 30, 5, 3, "stone2")
        canvas.row(35, 30, 5, "stone4")
        made.append(canvas)
    return made


def rug() -> Canvas:
    """A chequered rug with a lunch on it; nobody is back yet."""
    canvas = Canvas(58, 22)
    cloth = polygon(58, 22, [(8, 1), (57, 1), (50, 21), (0, 21)])
    xs, ys = grid(58, 22)
    checks = (((xs + ys * 0.36) // 6 + ys // 4) % 2) == 0
    canvas.fill(cloth, "stone7")
    canvas.fill(cloth & checks, "red3")
    canvas.fill(edge(cloth, 0, 1), "red2")
    canvas.rect(30, 4, 14, 9, "wood4")
    canvas.row(30, 4, 14, "wood5")
    canvas.rect(30, 9, 14, 1, "wood3")
    canvas.rect(14, 8, 8, 4, "stone5")
    canvas.row(15, 8, 6, "jade1")
    canvas.rect(24, 12, 3, 6, "leaf2")
    canvas.rect(24, 10, 3, 2, "stone6")
    return canvas


def rolled_paper() -> Canvas:
    """A newspaper that somebody left on the grass."""
    canvas = Canvas(16, 7)
    canvas.poly([(2, 1), (15, 0), (14, 6), (0, 6)], "stone7")
    canvas.row(3, 2, 9, "stone3")
    canvas.row(3, 4, 5, "stone4")
    canvas.rect(9, 4, 4, 2, "stone4")
    return canvas


def stroller() -> Canvas:
    """A push-chair with a hood."""
    canvas = Canvas(30, 34)
    hood = disc(30, 34, 11, 14, 9, 9)
    _, ys = grid(30, 34)
    canvas.fill(hood & (ys < 15), "teal2")
    canvas.fill(edge(hood & (ys < 15), 0, -1), "teal3")
    canvas.poly([(2, 15), (21, 15), (18, 24), (6, 24)], "teal1")
    canvas.row(2, 15, 19, "teal3")
    canvas.line(20, 16, 28, 6, "stone2", 2)
    canvas.row(26, 5, 4, "stone1")
    canvas.line(7, 24, 18, 31, "stone2")
    canvas.line(17, 24, 7, 31, "stone2")
    for x in (6, 19):
        canvas.ellipse(x, 31, 3, 3, "stone1")
        canvas.dot(x, 31, "stone5")
    return canvas
