"""Front yards of a small town: fences, a dog, sprinklers, letter boxes, cacti, a hydrant."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of

from places.homes.plants import LEAVES
from places.roads.wording import centred, words

TURN = 8  # pictures of one turn of a sprinkler


def picket_fence(width: int) -> Canvas:
    """White pickets, one missing, one leaning."""
    canvas = Canvas(width, 22)
    for y in (7, 16):
        canvas.rect(0, y, width, 2, "stone5")
        canvas.row(0, y, width, "stone7")
    for number, x in enumerate(range(1, width - 4, 6)):
        if number == 7:
            continue
        lean = 2 if number == 11 else 0
        canvas.poly(
            [(x, 22), (x + lean, 3), (x + 2 + lean, 0), (x + 4 + lean, 3), (x + 4, 22)], "stone6"
        )
        canvas.line(x, 21, x + lean, 4, "stone7")
        canvas.line(x + 3, 21, x + 3 + lean, 4, "stone4")
    return canvas


def dog(colours: Sequence[str] = ("wood1", "wood3", "wood4", "wood5")) -> list[Canvas]:
    """A dog behind a fence: sits, pants, wags."""
    frames = []
    for number in range(8):
        canvas = Canvas(34, 30)
        wag = (-3, -1, 2, 4, 4, 2, -1, -3)[number]
        canvas.line(6, 22, 2, 14 - wag, colours[2], 3)
        canvas.poly([(5, 29), (6, 20), (14, 13), (22, 14), (24, 29)], colours[2])
        canvas.poly([(16, 29), (17, 18), (22, 15), (24, 29)], colours[3])
        head = disc(34, 30, 23, 9 + number // 4, 7, 6)
        canvas.fill(head, colours[2])
        canvas.fill(edge(head, 0, -1), colours[3])
        canvas.rect(26, 9 + number // 4, 7, 5, colours[3])
        canvas.rect(31, 9 + number // 4, 2, 2, "ink")
        canvas.poly([(17, 3), (21, 3), (20, 12), (15, 14)], colours[1])
        canvas.dot(25, 7 + number // 4, "ink")
        if number % 4 < 2:
            canvas.rect(28, 14 + number // 4, 2, 3, "red4")
        canvas.row(18, 15, 6, "red3")
        frames.append(canvas)
    return frames


def sprinkler(reach: int) -> list[Canvas]:
    """Water that fans out to one side and the other; every drop flies its own curve."""
    frames = []
    for number in range(TURN):
        canvas = Canvas(reach * 2 + 8, 34)
        middle, base = reach + 4, 31
        swing = math.sin(2 * math.pi * number / TURN)
        for drop in range(26):
            side = swing + (drop % 5 - 2) * 0.24
            share = (drop * 0.31 + number * 0.22) % 1.0
            x = middle + side * reach * share * 0.9
            y = base - 4 - 72 * share * (1 - share) * (0.75 + 0.05 * (drop % 5))
            colour = "elec3" if drop % 3 else "stone7"
            canvas.rect(x, y, 2, 1, colour)
            if drop % 2:
                canvas.rect(x - math.copysign(2, side), y + 1, 2, 1, "elec2")
        canvas.rect(middle - 2, base - 3, 5, 3, "stone3")
        canvas.row(middle - 4, base, 9, "stone2")
        canvas.dot(middle, base - 3, "gold1")
        frames.append(canvas)
    return frames


def letter_box() -> Canvas:
    """A letter box on a post, its flag up."""
    canvas = Canvas(24, 32)
    canvas.rect(9, 12, 4, 20, "wood3")
    canvas.column(12, 12, 20, "wood5")
    canvas.rect(2, 3, 20, 10, "stone4")
    canvas.ellipse(12, 4, 10, 4, "stone5")
    canvas.row(4, 1, 15, "stone7")
    canvas.rect(18, 3, 4, 10, "stone6")
    canvas.column(5, 0, 7, "red3")
    canvas.rect(5, 0, 6, 3, "red3")
    for x, length in ((5, 3), (9, 4), (14, 2)):
        canvas.row(x, 7, length, "night2")
    return canvas


def saguaro(height: int, name: str) -> Canvas:
    """A tall cactus with two arms."""
    canvas, rng = Canvas(40, height), rng_of(name)
    xs, ys = grid(40, height)
    arm = int(height * 0.45)
    body = (np.abs(xs - 20) < 5.5) & (ys > 3) | disc(40, height, 20, 5, 5.5, 5)
    for side, top, drop in ((-1, arm - 16, arm), (1, arm - 24, arm - 6)):
        x = 20 + side * 12
        body |= (np.abs(xs - x) < 3.6) & (ys > top) & (ys < drop) | disc(40, height, x, top, 3.6, 4)
        low, high = min(x, 20), max(x, 20)
        body |= (xs > low) & (xs < high) & (np.abs(ys - drop) < 3.6)
        body |= disc(40, height, x, drop, 3.6, 3.6)
    canvas.fill(body, "leaf2")
    canvas.fill(body & (xs.astype(int) % 3 == 0), "leaf1")
    canvas.fill(edge(body, 1, 0), "leaf4")
    canvas.fill(edge(body, -1, 0), "leaf0")
    for _ in range(height // 4):
        x, y = int(rng.integers(8, 32)), int(rng.integers(6, height - 4))
        if body[y, x]:
            canvas.dot(x, y, "leaf4")
            canvas.dot(x, y + 1, "leaf4")
    return canvas


def bush(width: int, name: str, flower: str | None = None) -> Canvas:
    """A clipped bush: three tones in circles, leaf strokes."""
    height = width * 2 // 3
    canvas, rng = Canvas(width, height), rng_of(name)
    for tone, share in ((2, 1.0), (3, 0.78), (4, 0.5)):
        for _ in range(12):
            x = width / 2 + rng.uniform(-1, 1) * width * 0.34 * share + (1 - share) * 3
            y = height * (0.62 - (1 - share) * 0.3) + rng.uniform(-1, 1) * height * 0.16 * share
            canvas.ellipse(
                x, y, width * 0.17 * share + 1, height * 0.26 * share + 1, LEAVES[tone - 1]
            )
    for _ in range(width // 3):
        x, y = int(rng.integers(4, width - 5)), int(rng.integers(3, height - 4))
        if canvas.solid[y, x]:
            canvas.row(x, y, 3, LEAVES[1 + int(rng.integers(3))])
            if flower and rng.random() < 0.4:
                canvas.rect(x, y, 2, 2, flower)
    canvas.pixels[height - 2 :][~disc(width, 2, width / 2, 0, width * 0.4, 3)] = 255
    return canvas


def pole(height: int) -> Canvas:
    """A telegraph pole with two arms, insulators and a transformer."""
    canvas = Canvas(52, height)
    canvas.rect(24, 0, 4, height, "wood2")
    canvas.column(27, 0, height, "wood4")
    canvas.column(24, 0, height, "wood1")
    for y in (6, 16):
        canvas.rect(4, y, 44, 3, "wood2")
        canvas.row(4, y, 44, "wood4")
        for x in (6, 16, 34, 44):
            canvas.rect(x, y - 3, 2, 3, "teal3")
    canvas.rect(29, 24, 9, 15, "stone2")
    canvas.column(37, 24, 15, "stone4")
    for y in range(height - 40, height - 4, 9):
        canvas.rect(22, y, 2, 2, "stone3")
        canvas.rect(28, y + 4, 2, 2, "stone3")
    return canvas


def hydrant() -> Canvas:
    """A yellow hydrant."""
    canvas = Canvas(14, 20)
    canvas.rect(3, 5, 8, 13, "lemon2")
    canvas.column(9, 5, 13, "lemon3")
    canvas.column(3, 5, 13, "lemon1")
    canvas.ellipse(7, 4.5, 4.4, 4, "lemon2")
    canvas.rect(0, 9, 14, 4, "lemon1")
    canvas.rect(1, 17, 12, 3, "lemon1")
    canvas.row(1, 17, 12, "lemon3")
    return canvas


def town_sign() -> Canvas:
    """The sign at the end of the street."""
    canvas = Canvas(92, 58)
    for x in (14, 72):
        canvas.rect(x, 30, 5, 28, "wood2")
        canvas.column(x + 4, 30, 28, "wood4")
    canvas.rect(0, 0, 92, 34, "wood1")
    canvas.rect(2, 2, 88, 30, "jade0")
    canvas.row(2, 2, 88, "jade2")
    centred(canvas, words("BOULDER CITY", "sun5"), 46, 6)
    centred(canvas, words("ALT. 2500", "sun4"), 46, 15)
    centred(canvas, words("POP. ASLEEP", "sun4"), 46, 23)
    return canvas


def bench() -> Canvas:
    """A bench in front of the library, given by somebody's widow."""
    canvas = Canvas(50, 24)
    for y in (2, 7):
        canvas.rect(2, y, 46, 3, "wood4")
        canvas.row(2, y, 46, "wood5")
    canvas.rect(0, 13, 50, 3, "wood4")
    canvas.row(0, 13, 50, "wood5")
    canvas.row(0, 15, 50, "wood2")
    for x in (4, 43):
        canvas.rect(x, 0, 3, 24, "stone1")
        canvas.column(x + 2, 0, 24, "stone3")
    canvas.rect(21, 4, 8, 3, "gold1")
    return canvas


def stop_sign() -> Canvas:
    """A stop sign and the names of two streets."""
    canvas = Canvas(40, 70)
    canvas.rect(19, 8, 3, 62, "stone3")
    canvas.column(21, 8, 62, "stone5")
    canvas.rect(2, 0, 36, 8, "jade0")
    canvas.row(2, 0, 36, "jade1")
    centred(canvas, words("ARIZONA", "stone7"), 20, 2)
    canvas.poly(
        [(14, 12), (26, 12), (31, 17), (31, 27), (26, 32), (14, 32), (9, 27), (9, 17)], "red3"
    )
    canvas.poly([(14, 12), (26, 12), (31, 17)], "red4")
    centred(canvas, words("STOP", "stone7"), 20, 20)
    return canvas


def flag_pole() -> list[Canvas]:
    """A flag that has been up all night, hanging in almost no wind."""
    frames = []
    for number in range(8):
        canvas = Canvas(40, 92)
        canvas.rect(6, 2, 2, 90, "stone4")
        canvas.column(7, 2, 90, "stone6")
        canvas.ellipse(7, 2, 2, 2, "gold1")
        for x in range(26):
            drop = round(x * 0.45 + 1.6 * math.sin(number * math.pi / 4 - x * 0.4) * x / 26)
            for y in range(15):
                colour = "red3" if y % 4 < 2 else "stone7"
                if x < 11 and y < 8:
                    colour = "night3"
                canvas.dot(8 + x, 6 + y + drop, colour)
        frames.append(canvas)
    return frames


def wires(width: int) -> Canvas:
    """Two wires from pole to pole; a bird on one."""
    canvas = Canvas(width, 40)
    for top, sag in ((1, 13), (11, 17)):
        for x in range(width):
            across = (x / width - 0.5) * 2
            canvas.dot(x, top + sag * (1 - across**2), "night1")
    x = width * 2 // 3
    y = round(1 + 13 * (1 - ((x / width - 0.5) * 2) ** 2))
    canvas.rect(x, y - 4, 4, 4, "night1")
    canvas.rect(x + 3, y - 6, 3, 3, "night1")
    canvas.line(x, y - 2, x - 3, y, "night1")
    return canvas
