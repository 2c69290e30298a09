"""The loft of the photographer: brick, tall windows with evening in them, a white wall of paper."""

import numpy as np
from kit.canvas import Canvas, Floats, box, despeckle, disc, edge, grid, polygon, rng_of
from kit.noise import clouds
from kit.ramp import Mask, dither, quantise, ramp, shift

from places import materials

WIDTH, FLOOR = 704, 176
WINDOWS = (30, 116, 202)
GLASS = (58, 56, 96)  # width, top, height of the glass
PAPER = (402, 618)  # the paper where it leaves the wall
BRICKS = ("wood3", "wood2", "wood1", "wood4")
WHITED = ("stone5", "stone4", "stone3", "stone6")


def wall() -> Canvas:
    """Brick in the west, brick painted white in the east; windows are open holes."""
    made = Canvas(WIDTH, FLOOR + 2)
    made.blit(materials.brick(WIDTH, FLOOR, "photo loft", BRICKS), 0, 0)
    white = materials.brick(WIDTH, FLOOR, "photo white", WHITED)
    border = 318 + 16 * clouds(1, FLOOR, 1, 26, 5)[:, :1]
    xs, _ = grid(WIDTH, FLOOR)
    painted = xs > np.round(border / 10) * 10
    made.pixels[:FLOOR][painted] = white.pixels[painted]
    made.rect(0, FLOOR - 8, WIDTH, 10, "wood1")
    made.row(0, FLOOR - 8, WIDTH, "wood3")
    _shafts(made)
    made.pixels = despeckle(made.pixels)
    for x in WINDOWS:
        _window(made, x)
    _ceiling(made)
    return made


def _window(made: Canvas, x: int) -> None:
    wide, top, tall = GLASS
    xs, ys = grid(made.width, made.height)
    hole = (box(xs, ys, x + wide / 2, top + tall / 2 + 8, wide / 2, tall / 2 - 8, 0) < 0) | disc(
        made.width, made.height, x + wide / 2, top + 16, wide / 2, 16
    )
    frame = (
        box(xs, ys, x + wide / 2, top + tall / 2 + 8, wide / 2 + 4, tall / 2 - 5, 0) < 0
    ) | disc(made.width, made.height, x + wide / 2, top + 16, wide / 2 + 4, 20)
    made.fill(frame, "wood0")
    made.fill(edge(frame, 0, -1), "wood4")
    made.pixels[hole] = 255
    for column in range(x + 14, x + wide - 4, 15):
        made.pixels[hole & (np.abs(xs - column - 0.5) < 1)] = _index("wood0")
    for row in range(top + 16, top + tall, 17):
        made.pixels[hole & (np.abs(ys - row - 0.5) < 1)] = _index("wood0")
    made.rect(x - 7, top + tall, wide + 14, 4, "wood5")
    made.rect(x - 7, top + tall + 4, wide + 14, 2, "wood1")


def _index(name: str) -> int:
    return ramp(name)[0]


def _shafts(made: Canvas) -> None:
    """Evening light falls through the dust, on the bricks beside each window."""
    for x in WINDOWS:
        shift(made.pixels, shaft(made.width, made.height, x, 0) & _near(made), 1)
        shift(made.pixels, shaft(made.width, made.height, x, 10) & _near(made), 1)


def _near(made: Canvas) -> Mask:
    xs, _ = grid(made.width, made.height)
    return np.asarray(xs < 392)


def shaft(width: int, height: int, x: int, inset: int) -> Mask:
    """Give the air that one window lights: it leans to the east, soft at its edges."""
    wide, top, tall = GLASS
    lean = 92.0
    outer = polygon(
        width,
        height,
        [
            (x + wide - 8, top + 6 + inset),
            (x + wide, top + 14 + inset),
            (x + wide + lean + 30, FLOOR + 2),
            (x + lean + inset * 2, FLOOR + 2),
            (x + wide - 4, top + tall - inset),
        ],
    )
    soft = dither(height, width, 4) < (0.8 if inset else 0.5)
    return np.asarray(outer & soft)


def sunlight(canvas: Canvas) -> None:
    """The windows lie on the boards, stretched to the east, with the shade of their bars."""
    for x in WINDOWS:
        for row in range(3):
            for column in range(3):
                left, top = x + 78 + column * 22 + row * 16, FLOOR + 8 + row * 13
                corners = [
                    (left, top),
                    (left + 19, top),
                    (left + 32, top + 11),
                    (left + 13, top + 11),
                ]
                cell = polygon(canvas.width, canvas.height, corners)
                shift(canvas.pixels, cell, 2)
                canvas.fill(cell & edge(cell, 0, -1), "sun4")


def _ceiling(made: Canvas) -> None:
    """Beams, a duct, a rail with lamps."""
    made.rect(0, 0, WIDTH, 34, "wood0")
    made.rect(0, 32, WIDTH, 6, "wood1")
    made.row(0, 32, WIDTH, "wood3")
    made.row(0, 37, WIDTH, "ink")
    for x in range(24, WIDTH, 96):
        made.rect(x, 34, 12, 10, "wood1")
        made.column(x, 34, 10, "wood3")
    for y, colour in (
        (42, "stone4"),
        (43, "stone5"),
        (44, "stone3"),
        (45, "stone3"),
        (46, "stone2"),
    ):
        made.row(286, y, WIDTH - 286, colour)
    for x in range(300, WIDTH, 44):
        made.rect(x, 41, 3, 7, "stone2")
        made.column(x, 41, 7, "stone5")


def paper(height: int) -> Canvas:
    """The paper from its roll down the wall, out over the floor: white with no horizon."""
    made = Canvas(WIDTH, height)
    left, right = PAPER
    sheet = polygon(
        WIDTH,
        height,
        [(left, 54), (right, 54), (right, FLOOR), (right + 26, height - 8), (left - 26, height - 8),
         (left, FLOOR)],
    )  # fmt: skip
    made.pixels[sheet] = quantise(
        _whiteness(made), ramp("stone4", "stone5", "stone6", "stone7"), 0.4
    )[sheet]
    made.fill(edge(sheet, -1, 0) | edge(sheet, 1, 0), "stone4")
    made.rect(left - 26, height - 9, right - left + 52, 2, "stone5")
    made.rect(left - 26, height - 7, right - left + 52, 2, "stone3")
    return made


def _whiteness(made: Canvas) -> Floats:
    xs, ys = grid(made.width, made.height)
    middle = (PAPER[0] + PAPER[1]) / 2
    glow = np.exp(-(((xs - middle) / 120) ** 2) - ((ys - 128) / 74) ** 2)
    bend = np.exp(-(((ys - FLOOR - 2) / 16) ** 2)) * 0.2
    return np.asarray(0.5 + 0.62 * glow - bend + 0.3 * np.clip((ys - FLOOR) / 50, 0, 1))


def outside() -> Canvas:
    """Roofs and water towers in a dusty evening."""
    view, (_, ys) = Canvas(420, 130), grid(420, 130)
    haze = ys / 120 + 0.06 * clouds(420, 130, 90, 16, 12)
    view.pixels[:] = quantise(haze, ramp("sun1", "sun2", "sun3", "sun4", "sun5"), 0.5)
    sun = disc(420, 130, 146, 46, 14, 14)
    view.fill(sun, "sun5")
    rng = rng_of("photo roofs")
    for layer, (colour, light) in enumerate(
        (("wood5", "extra1"), ("wood4", "wood5"), ("wood3", "wood4"))
    ):
        x = -10
        while x < 420:
            wide, top = int(rng.integers(26, 62)), 78 + layer * 14 - int(rng.integers(0, 22))
            view.rect(x, top, wide, 130 - top, colour)
            view.row(x, top, wide, light)
            if rng.random() < 0.4:
                view.rect(x + 8, top - 9, 9, 7, colour)
                view.column(x + 9, top - 3, 4, colour)
                view.column(x + 15, top - 3, 4, colour)
            x += wide + int(rng.integers(0, 8))
    return view
