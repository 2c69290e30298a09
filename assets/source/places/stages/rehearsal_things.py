"""What the band rehearses with, and a piano that nobody uses."""

import numpy as np
from kit.canvas import Canvas, box, capsule, edge, grid, polygon, rng_of
from kit.noise import clouds
from kit.ramp import index, shift

from places import furniture
from places.stages.labels import printed

LED = ("jade2", "teal4", "red4", "sun3", "elec2")


def covered_piano() -> Canvas:
    """A grand, shut, under a mover's blanket, with boxes, cups and a coil of cable on it."""
    canvas, (xs, ys) = Canvas(112, 74), grid(112, 74)
    case = furniture.grand_piano()
    case.pixels[:38] = 255
    case.pixels[:, 96:] = 255
    canvas.blit(case, 6, 12)
    canvas.poly([(16, 47), (20, 43), (30, 41), (98, 41), (101, 46), (101, 53), (16, 53)], "night1")
    canvas.row(20, 46, 80, "night5")
    canvas.row(18, 48, 82, "night3")
    canvas.rect(5, 54, 17, 3, "stone7")
    for x in (8, 11, 15, 18):
        canvas.rect(x, 54, 1, 2, "ink")
    canvas.row(4, 57, 18, "night4")
    hem = 54 + 3.4 * np.sin(xs / 8.5) + 2.2 * np.sin(xs / 3.7 + 1) + 5 * (np.abs(xs - 76) < 9)
    top = 36 - 3.0 * np.exp(-(((xs - 60) / 34) ** 2))
    cloth = (xs > 27 - (ys - 40) * 0.22) & (xs < 100 + (ys - 40) * 0.2) & (ys > top) & (ys < hem)
    folds = 0.52 + 0.26 * np.sin(xs / 4.2 + clouds(112, 74, 26, 40, 9) * 3)
    light = np.where(ys < 43, 0.9, folds - (ys - 44) / 70)
    canvas.shade(cloth, light, ("cloth0", "cloth1", "cloth2", "cloth3"), 0.25)
    for y in (47, 53):
        shift(canvas.pixels, cloth & (ys.astype(int) == y), -1)
    for x in range(34, 100, 11):
        shift(canvas.pixels, cloth & (xs.astype(int) == x) & (ys > 42), -1)
    canvas.fill(edge(cloth, 0, 1), "night2")
    canvas.fill(edge(cloth, 0, -1), "stone6")
    _load(canvas, 6)
    return canvas


def _load(canvas: Canvas, down: int) -> None:
    """What people put down on a piano, so many pixels lower."""
    canvas.rect(58, 8 + down, 30, 21, "wood4")
    canvas.row(58, 8 + down, 30, "wood5")
    canvas.rect(58, 15 + down, 30, 2, "skin0")
    canvas.rect(84, 8 + down, 4, 21, "wood3")
    canvas.blit(printed("MISC", "wood1"), 64, 20 + down)
    canvas.rect(64, down, 20, 9, "stone5")
    canvas.row(64, down, 20, "stone7")
    canvas.rect(80, down, 4, 9, "stone4")
    for x, y, colour in ((36, 26, "stone7"), (42, 25, "red3"), (48, 25, "stone7")):
        canvas.rect(x, y + down, 4, 6, colour)
        canvas.row(x, y + down, 4, "stone5")
        canvas.rect(x + 1, y + 2 + down, 2, 2, "jade1" if colour == "stone7" else "stone7")
    ring = canvas.ellipse(96, 31 + down, 8, 3, "night0")
    canvas.fill(edge(ring, 0, -1), "cloth1")
    canvas.ellipse(96, 30 + down, 4, 1.4, "cloth1")


def rack(name: str, phase: int) -> Canvas:
    """A tall rack of boxes with knobs and lamps; `phase` chooses which lamps burn."""
    rng, canvas = rng_of(name), Canvas(40, 92)
    canvas.rect(0, 0, 40, 88, "night0")
    canvas.column(0, 0, 88, "cloth1")
    canvas.row(0, 0, 40, "cloth2")
    canvas.rect(3, 88, 5, 4, "ink")
    canvas.rect(32, 88, 5, 4, "ink")
    y = 3
    while y < 80:
        tall = int(rng.choice((6, 9, 12)))
        face = ("stone1", "cloth0", "night2", "stone2")[int(rng.integers(4))]
        canvas.rect(3, y, 34, tall - 1, face)
        canvas.row(3, y, 34, "cloth2")
        for x in range(6, 24, 5):
            canvas.rect(x, y + tall // 2, 2, 2, "stone6" if tall > 6 else "stone4")
        for x in range(26, 36, 3):
            lit = rng.random(8)[phase % 8] < 0.6
            canvas.rect(x, y + 2, 2, 1, LED[int(rng.integers(5))] if lit else "night0")
        y += tall
    return canvas


def rack_lamps(name: str, phase: int) -> Canvas:
    """The lamps of a rack alone."""
    whole, dark = rack(name, phase), Canvas(40, 92)
    for colour in LED:
        here = whole.pixels == index(colour)
        dark.pixels[here] = index(colour)
    return dark


def pads() -> Canvas:
    """A drum kit of rubber: hexagons on a rack of pipes."""
    canvas = Canvas(76, 50)
    for x in (8, 66):
        canvas.rect(x, 16, 2, 32, "stone4")
        canvas.column(x + 1, 16, 32, "stone2")
    canvas.rect(6, 26, 64, 2, "stone4")
    canvas.row(6, 28, 64, "stone2")
    for x, y, colour in (
        (4, 18, "night2"),
        (22, 14, "night2"),
        (40, 14, "night2"),
        (56, 18, "night2"),
    ):
        pad = polygon(
            76,
            50,
            [(x + 3, y), (x + 13, y), (x + 17, y + 4), (x + 13, y + 8), (x + 3, y + 8), (x, y + 4)],
        )
        canvas.fill(pad, colour)
        canvas.fill(edge(pad, 0, -1), "cloth2")
        canvas.rect(x + 6, y + 3, 5, 2, "red3")
    for x in (0, 62):
        canvas.rect(x, 6 + x // 31, 14, 2, "stone1")
        canvas.row(x, 6 + x // 31, 14, "cloth2")
        canvas.line(x + 7, 8, 9 if x == 0 else 67, 18, "stone3")
    canvas.rect(27, 30, 22, 18, "night1")
    canvas.row(27, 30, 22, "cloth1")
    canvas.ellipse(38, 38, 7, 7, "cloth0")
    canvas.ellipse(38, 38, 4, 4, "red2")
    canvas.rect(52, 30, 14, 9, "stone1")
    canvas.rect(54, 32, 7, 4, "jade1")
    return canvas


def laptop_desk() -> Canvas:
    """The laptop the songs are in, a box of sixteen pads, a metronome."""
    canvas = Canvas(66, 46)
    canvas.rect(0, 20, 66, 3, "wood3")
    canvas.row(0, 20, 66, "wood5")
    for x in (3, 58):
        canvas.rect(x, 23, 4, 23, "stone2")
        canvas.column(x, 23, 23, "stone4")
    canvas.rect(10, 4, 26, 15, "stone2")
    canvas.rect(11, 5, 24, 13, "night0")
    canvas.rect(8, 19, 30, 2, "stone4")
    canvas.rect(40, 16, 16, 5, "night1")
    for x in range(41, 55, 4):
        canvas.rect(x, 17, 3, 1, "cloth1")
        canvas.rect(x, 19, 3, 1, "cloth0")
    canvas.poly([(57, 20), (59, 9), (62, 9), (64, 20)], "wood4")
    canvas.line(60, 18, 62, 10, "stone7")
    canvas.rect(2, 15, 5, 5, "stone7")
    canvas.line(20, 22, 16, 45, "ink")
    canvas.line(46, 22, 50, 45, "ink")
    return canvas


def laptop_screen(phase: int) -> Canvas:
    """A loop that goes round: eight bars, one bright."""
    canvas = Canvas(66, 46)
    canvas.rect(11, 5, 24, 13, "night2")
    rng = rng_of("loop")
    for track in range(4):
        for step in range(8):
            if rng.random() < 0.66:
                colour = ("elec1", "neon0", "jade2", "sun3")[track]
                canvas.rect(12 + step * 3, 6 + track * 3, 2, 2, colour)
    canvas.column(12 + phase * 3, 5, 13, "stone7")
    for pad in range(4):
        if (phase + pad) % 4 == 0:
            canvas.rect(41 + pad * 4, 17, 3, 1, "neon1")
            canvas.rect(41 + (3 - pad) * 4, 19, 3, 1, "elec2")
    return canvas


def amplifier(tall: int) -> Canvas:
    """A guitar amplifier with a towel on it."""
    canvas = Canvas(36, tall)
    canvas.rect(0, 2, 36, tall - 4, "night1")
    canvas.row(0, 2, 36, "cloth2")
    canvas.column(0, 2, tall - 4, "cloth0")
    canvas.rect(2, 4, 32, 7, "cloth0")
    for x in range(5, 28, 4):
        canvas.rect(x, 6, 2, 2, "stone6")
    canvas.rect(30, 6, 2, 2, "red4")
    canvas.rect(3, 13, 30, tall - 19, "stone2")
    for y in range(14, tall - 7, 2):
        canvas.row(3, y, 30, "stone1")
    canvas.rect(14, tall - 10, 9, 3, "gold0")
    canvas.rect(20, 0, 12, 5, "stone6")
    canvas.rect(20, 5, 12, 4, "stone5")
    canvas.rect(2, tall - 2, 4, 2, "ink")
    canvas.rect(30, tall - 2, 4, 2, "ink")
    return canvas


def sofa() -> Canvas:
    """A sofa from somebody's flat: green corduroy, one arm taped."""
    canvas, (xs, ys) = Canvas(86, 34), grid(86, 34)
    back = box(xs, ys, 43, 12, 39, 12, 5) < 0
    cord = 0.7 - ys / 40 + 0.12 * (xs.astype(int) % 4 < 2)
    canvas.shade(back, cord, ("leaf1", "leaf2", "leaf3", "leaf4"), 0)
    for x in (8, 44):
        seat = box(xs, ys, x + 17, 20, 17, 6, 3) < 0
        canvas.shade(seat, 1.05 - (ys - 13) / 15, ("leaf2", "leaf3", "leaf4", "leaf5"), 0)
        canvas.fill(edge(seat, 0, 1), "leaf1")
    for x in (0, 76):
        arm = capsule(xs, ys, x + 5, 14, x + 5, 27, 5, 5) < 0
        canvas.shade(arm, 0.9 - (xs - x) / 13, ("leaf1", "leaf2", "leaf3", "leaf4"), 0)
    canvas.rect(77, 12, 8, 4, "stone4")
    canvas.row(77, 12, 8, "stone6")
    canvas.rect(6, 27, 74, 3, "leaf0")
    for x in (6, 74):
        canvas.rect(x, 30, 4, 4, "wood1")
    canvas.rect(52, 12, 12, 7, "stone6")
    canvas.rect(54, 13, 8, 5, "red3")
    return canvas


def water_cooler() -> Canvas:
    """Water, and paper cones."""
    canvas, (xs, ys) = Canvas(20, 50), grid(20, 50)
    bottle = box(xs, ys, 10, 9, 7, 9, 3) < 0
    canvas.shade(bottle, 0.95 - np.abs(xs - 8) / 9, ("elec1", "elec2", "elec3"), 0)
    canvas.rect(3, 8, 14, 1, "stone7")
    canvas.rect(2, 18, 16, 30, "stone6")
    canvas.column(2, 18, 30, "stone7")
    canvas.column(17, 18, 30, "stone4")
    canvas.rect(6, 25, 3, 3, "red3")
    canvas.rect(11, 25, 3, 3, "elec0")
    canvas.rect(5, 30, 10, 5, "stone3")
    canvas.rect(4, 48, 12, 2, "stone2")
    return canvas


def floor_lamp() -> Canvas:
    """A lamp with a fringed shade, from before."""
    canvas = Canvas(26, 66)
    canvas.rect(12, 16, 2, 46, "gold0")
    canvas.column(12, 16, 46, "gold1")
    canvas.poly([(6, 2), (20, 2), (26, 18), (0, 18)], "sun2")
    canvas.row(6, 2, 14, "sun4")
    for x in range(1, 26, 2):
        canvas.rect(x, 18, 1, 3, "gold0")
    canvas.ellipse(13, 63, 8, 2.4, "gold0")
    return canvas


def floor_lamp_shade() -> Canvas:
    """The shade as it glows."""
    canvas, (xs, ys) = Canvas(26, 66), grid(26, 66)
    shade = polygon(26, 66, [(6, 2), (20, 2), (26, 18), (0, 18)])
    canvas.shade(
        shade, 1.05 - np.hypot(xs - 13, ys - 11) / 20, ("sun2", "sun3", "sun4", "sun5"), 0.3
    )
    return canvas


def tube() -> Canvas:
    """A fluorescent tube in its box."""
    canvas = Canvas(74, 7)
    canvas.rect(0, 0, 74, 3, "stone4")
    canvas.rect(0, 3, 74, 3, "teal4")
    canvas.rect(3, 4, 68, 2, "stone7")
    canvas.rect(0, 6, 74, 1, "jade2")
    return canvas


def guitar() -> Canvas:
    """A bass on its stand, five strings."""
    canvas = Canvas(24, 54)
    canvas.rect(11, 0, 4, 30, "wood2")
    canvas.column(12, 0, 30, "wood4")
    canvas.rect(9, 0, 8, 5, "night1")
    xs, ys = grid(24, 54)
    body = capsule(xs, ys, 9, 40, 14, 42, 8, 8) < 0
    body |= capsule(xs, ys, 6, 33, 8, 36, 3, 4) < 0
    canvas.shade(body, 0.95 - (xs - 2) / 24, ("teal1", "teal2", "teal3", "teal4"), 0)
    canvas.fill(edge(body, 1, 0) | edge(body, 0, 1), "teal0")
    canvas.rect(9, 34, 7, 2, "ink")
    canvas.rect(9, 41, 7, 2, "ink")
    canvas.column(12, 5, 38, "stone6")
    canvas.line(6, 48, 3, 53, "stone2", 2)
    canvas.line(17, 48, 20, 53, "stone2", 2)
    return canvas


def low_table() -> Canvas:
    """A crate for a table: pizza, a contract, a pen that lies across it."""
    canvas = Canvas(56, 28)
    canvas.rect(2, 10, 52, 16, "wood2")
    for y in (12, 18):
        canvas.rect(3, y, 50, 5, "wood3")
        canvas.row(3, y, 50, "wood4")
    canvas.poly([(6, 3), (50, 3), (56, 11), (0, 11)], "wood4")
    canvas.row(6, 3, 44, "wood5")
    canvas.row(0, 10, 56, "wood5")
    canvas.poly([(8, 1), (24, 1), (26, 8), (6, 8)], "wood5")
    canvas.ellipse(16, 4, 6, 2.4, "sun2")
    canvas.poly([(30, 4), (42, 4), (45, 10), (31, 10)], "stone7")
    for y in (5, 7):
        canvas.row(33, y, 8, "stone3")
    canvas.line(40, 9, 47, 5, "night2")
    canvas.rect(49, 4, 3, 4, "red3")
    canvas.rect(2, 26, 4, 2, "wood0")
    canvas.rect(50, 26, 4, 2, "wood0")
    return canvas
