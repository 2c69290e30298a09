"""What stands on a terrace: loungers, a fire, a bar, plants, things round a pool."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid, polygon, rng_of

from places import furniture


def lounger(cloth: Sequence[str], facing: str = "east") -> Canvas:
    """A sun bed with a raised back and a towel; `cloth` is dark, body, light."""
    canvas = Canvas(58, 26)
    canvas.poly([(2, 14), (19, 2), (22, 4), (11, 17)], "stone5")
    canvas.line(2, 13, 19, 2, "stone7")
    canvas.rect(10, 14, 46, 4, "stone6")
    canvas.row(10, 14, 46, "stone7")
    canvas.row(10, 18, 46, "stone3")
    for x in (14, 51):
        canvas.rect(x, 18, 3, 8, "stone3")
        canvas.column(x, 18, 8, "stone5")
    canvas.poly([(14, 10), (20, 5), (23, 7), (17, 14)], cloth[1])
    canvas.rect(17, 11, 30, 4, cloth[1])
    canvas.row(17, 11, 30, cloth[2])
    for x in range(22, 46, 6):
        canvas.rect(x, 12, 2, 3, cloth[0])
    canvas.rect(41, 14, 6, 7, cloth[1])
    canvas.row(41, 20, 6, cloth[2])
    if facing == "west":
        canvas.pixels = np.ascontiguousarray(canvas.pixels[:, ::-1])
    return canvas


def side_table(cloth: str = "stone6") -> Canvas:
    """A small round table with two glasses somebody left."""
    canvas = Canvas(22, 26)
    canvas.rect(10, 10, 2, 14, "stone2")
    canvas.row(5, 24, 12, "stone2")
    canvas.row(6, 25, 10, "stone1")
    top = canvas.ellipse(11, 9, 10.5, 3.6, cloth)
    canvas.fill(edge(top, 0, 1), "stone3")
    canvas.rect(6, 3, 3, 5, "red4")
    canvas.row(6, 3, 3, "night7")
    canvas.rect(13, 2, 3, 3, "sun3")
    canvas.dot(14, 5, "night7")
    canvas.row(13, 7, 3, "night6")
    return canvas


def fire_bowl() -> Canvas:
    """A bowl of stone for a fire."""
    canvas = Canvas(44, 22)
    canvas.poly([(2, 6), (42, 6), (34, 17), (10, 17)], "stone2")
    canvas.poly([(4, 7), (20, 7), (16, 16), (11, 16)], "stone3")
    canvas.rect(12, 17, 20, 4, "stone1")
    lip = canvas.ellipse(22, 6, 21, 5, "stone4")
    canvas.fill(edge(lip, 0, -1), "stone6")
    canvas.ellipse(22, 6, 17, 3.4, "wood0")
    for x in (10, 16, 23, 30):
        canvas.row(x, 6, 5, "rust1")
        canvas.dot(x + 2, 5, "sun1")
    return canvas


def flames(count: int = 6) -> list[Canvas]:
    """The fire of the bowl."""
    made = []
    for number in range(count):
        canvas, turn = Canvas(34, 42), number / count * 2 * math.pi
        for x, tall, phase in (
            (7, 9, 0.0),
            (13, 16, 2.1),
            (19, 21, 4.0),
            (25, 13, 1.2),
            (29, 7, 5),
        ):
            high = tall + 3.2 * math.sin(turn + phase)
            lean = 2.0 * math.sin(turn + phase + 1)
            for colour, share in (("sun0", 1.0), ("sun2", 0.74), ("sun4", 0.46)):
                half = 3.6 * share
                points = [(x - half, 25), (x + lean * share, 25 - high * share), (x + half, 25)]
                canvas.fill(polygon(34, 42, points), colour)
        canvas.rect(5, 24, 25, 2, "sun3")
        made.append(canvas)
    return made


def bar(width: int, glow: Sequence[str]) -> Canvas:
    """An outdoor bar, 28 high: glasses on a pale top, ribs, and a lit strip under the top."""
    canvas = Canvas(width, 46)
    canvas.blit(glasses(width - 12), 6, 0)
    canvas.rect(0, 12, width, 4, "stone6")
    canvas.row(0, 12, width, "stone7")
    canvas.row(0, 16, width, "stone3")
    xs, ys = grid(width, 46)
    front = (ys > 17) & (ys < 43) & (xs > 2) & (xs < width - 2)
    canvas.shade(front, 1.0 - (ys - 17) / 24, glow, 0.4, 4)
    for x in range(4, width - 3, 7):
        canvas.column(x, 18, 24, glow[0])
    canvas.rect(2, 42, width - 4, 4, "night0")
    return canvas


def glasses(width: int) -> Canvas:
    """Glasses, limes and a bucket of bottles, to stand on a bar."""
    canvas = Canvas(width, 14)
    for x, colour in ((4, "red4"), (11, "sun3"), (44, "teal4"), (51, "sun4"), (80, "red4")):
        if x < width - 4:
            canvas.rect(x, 8, 4, 3, colour)
            canvas.row(x, 7, 4, "night7")
            canvas.column(x + 1, 11, 2, "night6")
            canvas.row(x, 13, 4, "night6")
    canvas.poly([(20, 5), (36, 5), (34, 14), (22, 14)], "stone4")
    canvas.row(20, 5, 16, "stone7")
    for x, colour in ((22, "leaf2"), (27, "gold0"), (32, "leaf3")):
        canvas.rect(x, 0, 3, 6, colour)
        canvas.dot(x + 1, 0, "gold2")
    canvas.rect(62, 9, 12, 5, "stone3")
    for x in (63, 67, 71):
        canvas.ellipse(x + 1, 8, 2, 2, "jade2")
    return canvas


def canopy(width: int, height: int, cloth: Sequence[str] | None = None) -> Canvas:
    """Two posts and a slatted roof, or a striped one; a shelf of bottles hangs from it."""
    canvas = Canvas(width, height)
    for x in (3, width - 7):
        canvas.rect(x, 8, 4, height - 8, "wood1")
        canvas.column(x + 3, 8, height - 8, "wood3")
    canvas.rect(0, 0, width, 8, "wood2")
    canvas.row(0, 0, width, "wood4")
    canvas.row(0, 7, width, "wood0")
    for x in range(2, width - 2, 9):
        canvas.rect(x, 2, 5, 5, "wood1")
    if cloth:
        for number, x in enumerate(range(0, width, 8)):
            canvas.rect(x, 0, 8, 12, cloth[number % 2])
            canvas.rect(x + 1, 12, 6, 2, cloth[number % 2])
        canvas.row(0, 0, width, "stone7")
        canvas.row(0, 9, width, cloth[2])
    canvas.blit(furniture.bottles(width - 22, 36, "terrace bar"), 11, 22)
    return canvas


def stool(colours: tuple[str, str] = ("red2", "red3")) -> Canvas:
    """A bar stool, 20 high."""
    canvas = Canvas(13, 20)
    canvas.rect(1, 0, 11, 3, colours[0])
    canvas.row(1, 0, 11, colours[1])
    for x in (3, 9):
        canvas.column(x, 3, 17, "night3")
    canvas.row(3, 13, 7, "night2")
    return canvas


def agave(name: str, colours: Sequence[str] = ("leaf1", "leaf2", "teal2", "teal3")) -> Canvas:
    """A plant of swords in a white pot."""
    canvas, rng = Canvas(34, 40), rng_of(f"agave {name}")
    for number in range(15):
        angle = math.pi * (0.06 + 0.88 * number / 14) + rng.uniform(-0.05, 0.05)
        long = 15 + 4 * math.sin(angle) + rng.uniform(-2, 2)
        x, y = 17 + math.cos(angle) * long, 25 - math.sin(angle) * long
        canvas.line(17, 26, x, y, colours[number % 3], 2)
        canvas.line(17, 25, x, y - 1, colours[3] if number % 2 else colours[1])
    canvas.poly([(9, 26), (25, 26), (23, 40), (11, 40)], "stone5")
    canvas.rect(8, 25, 18, 3, "stone6")
    canvas.column(11, 28, 12, "stone7")
    canvas.poly([(21, 28), (25, 28), (23, 40), (20, 40)], "stone3")
    return canvas


def ring(colours: tuple[str, str, str] = ("red1", "red3", "stone7")) -> list[Canvas]:
    """A swimming ring on the water that turns slowly."""
    made = []
    xs, ys = grid(34, 16)
    for number in range(8):
        canvas = Canvas(34, 16)
        body = np.hypot((xs - 17) / 16.5, (ys - 7.5) / 7) < 1
        body &= np.hypot((xs - 17) / 8, (ys - 6.8) / 3) >= 1
        turn = (np.arctan2((ys - 7.5) * 2.3, xs - 17) + number * math.pi / 16) * 4 / math.pi
        canvas.fill(body, colours[1])
        canvas.fill(body & (np.floor(turn).astype(int) % 2 == 0), colours[2])
        canvas.fill(edge(body, 0, 1), colours[0])
        made.append(canvas)
    return made


def diving_board() -> Canvas:
    """A board over the end of the pool, its foot on the right."""
    canvas = Canvas(58, 20)
    canvas.rect(0, 5, 56, 3, "stone6")
    canvas.row(0, 5, 56, "stone7")
    canvas.row(0, 8, 56, "stone2")
    canvas.row(2, 6, 46, "elec2")
    canvas.rect(38, 8, 4, 11, "stone3")
    canvas.column(38, 8, 11, "stone5")
    canvas.rect(50, 2, 8, 18, "stone3")
    canvas.column(50, 2, 18, "stone5")
    return canvas


def umbrella(stripes: tuple[str, str, str], width: int = 56) -> Canvas:
    """A round umbrella in wedges: dark, body, light; 60 high."""
    canvas = Canvas(width, 62)
    middle = width / 2
    xs, ys = grid(width, 62)
    dome = (np.hypot((xs - middle) / (width / 2), (ys - 19) / 17) < 1) & (ys < 19)
    wedge = np.floor(np.degrees(np.arctan2(20 - ys, (xs - middle) * 0.62)) / 26).astype(int)
    canvas.fill(dome, stripes[1])
    canvas.fill(dome & (wedge % 2 == 0), stripes[2])
    canvas.fill(dome & (xs > middle + width * 0.2) & (wedge % 2 == 1), stripes[0])
    for x in range(0, width, 8):
        canvas.rect(x + 1, 19, 6, 2, stripes[1] if (x // 8) % 2 else stripes[2])
    canvas.fill(edge(dome, 0, -1), "stone7")
    canvas.rect(middle - 1, 20, 2, 40, "wood2")
    canvas.column(middle - 1, 20, 40, "wood4")
    canvas.rect(middle - 6, 58, 12, 4, "stone3")
    canvas.row(middle - 6, 58, 12, "stone5")
    canvas.rect(middle - 1, 0, 2, 3, "gold0")
    return canvas


def lantern() -> Canvas:
    """A garden lamp on a short stone post."""
    canvas = Canvas(14, 40)
    canvas.rect(2, 16, 10, 24, "stone2")
    canvas.column(2, 16, 24, "stone4")
    canvas.rect(0, 13, 14, 4, "stone4")
    canvas.row(0, 13, 14, "stone6")
    canvas.rect(3, 3, 8, 10, "night0")
    canvas.rect(2, 1, 10, 3, "night1")
    canvas.row(2, 1, 10, "night4")
    return canvas
