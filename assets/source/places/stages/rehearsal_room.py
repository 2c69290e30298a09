"""The room Dex rents: foam on the walls, slats of wood, a window to the people who record."""

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, rng_of
from kit.ramp import quantise, ramp, shift

from places.stages.labels import centred, printed

WIDTH, FLOOR = 640, 176
GLASS = (92, 70, 122, 58)  # x, y, width, height of the window
FOAM = ("night0", "night1", "night2", "cloth0", "cloth1")


def foam(width: int, height: int, tone: int = 0) -> Canvas:
    """Pyramids of foam, each lit from above; `tone` makes a panel a step lighter."""
    canvas, (xs, ys) = Canvas(width, height), grid(width, height)
    dx, dy = xs % 12 - 6, ys % 12 - 6
    upper = (np.abs(dx) <= -dy) & (dy < 0)
    left = (np.abs(dy) < -dx) & (dx < 0)
    right = (np.abs(dy) < dx) & (dx > 0)
    value = np.where(upper, 0.8, np.where(left, 0.58, np.where(right, 0.34, 0.14)))
    canvas.pixels[:] = quantise(value, ramp(*FOAM), 0.0)
    if tone:
        shift(canvas.pixels, canvas.solid, tone)
    canvas.row(0, height - 1, width, "ink")
    canvas.column(width - 1, 0, height, "ink")
    return canvas


def slats(width: int, height: int) -> Canvas:
    """Upright laths of different depth, for sound that ought to spread."""
    rng, canvas = rng_of(f"slats {width}"), Canvas(width, height, "wood0")
    for x in range(0, width - 3, 5):
        deep = int(rng.integers(3))
        canvas.rect(x, 0, 4, height, ("wood2", "wood3", "wood4")[deep])
        canvas.column(x, 0, height, ("wood3", "wood4", "wood5")[deep])
        canvas.column(x + 3, 0, height, "wood1")
    canvas.row(0, 0, width, "wood5")
    canvas.row(0, height - 1, width, "wood0")
    return canvas


def wall() -> Canvas:
    """The whole wall, west to east, under a low ceiling."""
    made = Canvas(WIDTH, FLOOR + 2, "leaf2")
    _paint(made)
    for x, y, wide, tall, tone in (
        (222, 58, 96, 72, 0),
        (330, 58, 60, 72, 1),
        (400, 58, 84, 60, 0),
        (560, 50, 72, 84, 0),
        (4, 58, 24, 96, 1),
    ):
        made.blit(foam(wide, tall, tone), x, y)
        made.row(x, y + tall, wide, "leaf0")
    for x, wide in ((494, 55),):
        made.blit(slats(wide, 74), x, 54)
    made.blit(control_room(), GLASS[0] - 6, GLASS[1] - 6)
    made.blit(padded_door(), 36, FLOOR - 76)
    made.blit(board(), 408, 66)
    made.blit(poster(), 340, 68)
    _ceiling(made)
    return made


def _paint(made: Canvas) -> None:
    xs, ys = grid(WIDTH, FLOOR + 2)
    value = 0.75 - (ys - 40) / 260 + 0.05 * np.sin(xs / 37)
    made.pixels[:] = quantise(value, ramp("leaf1", "leaf2", "leaf3"), 0.3, 2)
    made.rect(0, 140, WIDTH, 2, "leaf1")
    made.row(0, 139, WIDTH, "leaf4")
    made.rect(0, FLOOR - 8, WIDTH, 10, "leaf0")
    made.row(0, FLOOR - 8, WIDTH, "leaf1")
    rng = rng_of("rehearsal scuffs")
    for _ in range(50):
        made.row(
            int(rng.integers(WIDTH - 20)),
            int(rng.integers(144, 166)),
            int(rng.integers(4, 14)),
            "leaf1",
        )
    for x in (24, 206, 326, 488, 616):
        made.rect(x, 156, 7, 9, "stone5")
        made.rect(x + 2, 158, 3, 5, "stone1")


def _ceiling(made: Canvas) -> None:
    """Tiles of a hung ceiling; one is missing, a cable hangs out."""
    made.rect(0, 0, WIDTH, 44, "stone2")
    for x in range(0, WIDTH, 40):
        made.column(x, 0, 44, "stone1")
        made.column(x + 1, 0, 44, "stone3")
    for y in (12, 30):
        made.row(0, y, WIDTH, "stone1")
        made.row(0, y + 1, WIDTH, "stone3")
    made.rect(0, 42, WIDTH, 3, "leaf0")
    made.row(0, 41, WIDTH, "stone4")
    made.rect(362, 31, 39, 11, "ink")
    made.line(380, 38, 384, 62, "night0", 2)
    made.line(384, 62, 380, 70, "night0", 2)


def control_room() -> Canvas:
    """The window with the people behind it: a desk, two screens, somebody who sips."""
    _, _, wide, tall = GLASS
    canvas, (xs, ys) = Canvas(wide + 12, tall + 12, "wood1"), grid(wide + 12, tall + 12)
    canvas.row(0, 0, wide + 12, "wood4")
    canvas.rect(3, 3, wide + 6, tall + 6, "ink")
    room = box(xs, ys, 6 + wide / 2, 6 + tall / 2, wide / 2, tall / 2, 0) < 0
    glow = 0.2 + 0.6 * np.exp(-(((xs - 78) / 34) ** 2) - ((ys - 40) / 26) ** 2)
    canvas.shade(room, glow, ("night0", "night1", "teal0", "teal1", "teal2"), 0.45, 4)
    for x in range(14, wide, 22):
        canvas.rect(x, 8, 16, 14, "night1")
    canvas.rect(60, 28, 22, 15, "ink")
    canvas.rect(90, 26, 26, 17, "ink")
    _engineer(canvas, 46)
    canvas.poly([(10, 52), (wide + 2, 52), (wide + 6, tall + 6), (6, tall + 6)], "stone0")
    canvas.row(10, 52, wide - 8, "stone2")
    rng = rng_of("control desk")
    for x in range(14, wide + 2, 4):
        canvas.dot(x, 55 + int(rng.integers(5)), ("jade2", "sun2", "red4", "stone5")[x // 4 % 4])
        canvas.dot(x + 1, 60, "stone4")
    shine = ((xs + ys * 0.8).astype(int) % 74 < 9) & room
    shift(canvas.pixels, shine, 1)
    canvas.row(0, tall + 10, wide + 12, "wood3")
    canvas.row(0, tall + 11, wide + 12, "wood0")
    return canvas


def _engineer(canvas: Canvas, x: int) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    body = capsule(xs, ys, x - 6, 56, x + 8, 56, 9, 9) < 0
    canvas.fill(body & (ys < 54), "dusk1")
    canvas.fill(edge(body, 1, 0) & (ys < 54), "teal2")
    canvas.ellipse(x + 1, 38, 6, 7, "flesh1")
    canvas.fill(disc(canvas.width, canvas.height, x - 1, 35, 6.4, 6) & (ys < 39), "night0")
    canvas.rect(x - 6, 35, 3, 6, "stone1")
    canvas.column(x + 6, 35, 6, "teal3")


def padded_door() -> Canvas:
    """A thick door with studs, a lamp over it."""
    canvas = Canvas(46, 78)
    canvas.rect(10, 0, 26, 9, "ink")
    canvas.rect(0, 12, 46, 66, "wood1")
    canvas.rect(3, 15, 40, 63, "night1")
    for y in range(20, 76, 10):
        for x in range(8, 42, 10):
            at = x + (y // 10 % 2) * 5
            if at < 41:
                canvas.rect(at, y, 2, 2, "cloth2")
                canvas.row(at - 3, y + 3, 3, "night0")
    canvas.column(3, 15, 63, "cloth0")
    canvas.rect(17, 24, 12, 14, "teal1")
    canvas.rect(18, 25, 10, 12, "teal2")
    canvas.rect(38, 46, 3, 8, "stone5")
    return canvas


def board() -> Canvas:
    """A white board: forty towns, arrows, a drawing of a shoe."""
    canvas = Canvas(68, 44)
    canvas.rect(0, 0, 68, 44, "stone4")
    canvas.rect(2, 2, 64, 38, "stone7")
    centred(canvas, printed("TOUR", "red3"), 20, 4)
    for row, long in enumerate((26, 20, 28, 22, 25, 18)):
        colour = "red3" if row == 3 else "night3"
        canvas.row(5, 12 + row * 4, long, colour)
        canvas.row(5, 13 + row * 4, long // 3, colour)
    for y, long in ((6, 18), (10, 22), (14, 14), (18, 20)):
        canvas.row(40, y, long, "jade0")
    canvas.line(36, 26, 46, 34, "red3")
    canvas.line(46, 34, 42, 34, "red3")
    canvas.rect(48, 28, 13, 6, "elec0")
    canvas.rect(49, 29, 11, 4, "stone7")
    canvas.rect(4, 40, 30, 3, "stone3")
    canvas.rect(8, 39, 6, 2, "red3")
    canvas.rect(16, 39, 6, 2, "jade1")
    return canvas


def poster() -> Canvas:
    """The band's first poster: a face made of squares."""
    canvas, (xs, ys) = Canvas(40, 54), grid(40, 54)
    canvas.shade(ys > 0, 1 - ys / 60, ("dusk2", "extra0", "neon0", "neon1"), 0.5, 4)
    face = np.hypot((xs - 20) / 11, (ys - 20) / 13) < 1
    squares = (xs // 4).astype(int) + (ys // 4).astype(int)
    canvas.fill(face, "night1")
    canvas.fill(face & (squares % 3 == 0), "elec1")
    canvas.fill(face & (squares % 5 == 0), "stone7")
    centred(canvas, printed("COLEMAN", "stone7"), 20, 38)
    centred(canvas, printed("WORKS", "stone7"), 20, 45)
    canvas.column(0, 0, 54, "stone6")
    canvas.row(0, 0, 40, "stone6")
    return canvas
