"""The screen from behind: a lit cloth with the film the wrong way round, and what holds it."""

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, polygon, rng_of
from kit.noise import clouds
from kit.ramp import Mask, Shade, shift

WIDTH, HEIGHT, FRAMES = 150, 226, 8
GREYS = ("night0", "stone0", "stone1", "stone2", "stone3", "stone4", "stone6")
HORIZON = 148


def film() -> list[Canvas]:
    """Some frames of the film: two people on a hill at night, and an observatory."""
    sky = _sky()
    return [_frame(number, sky) for number in range(FRAMES)]


def _sky() -> Shade:
    xs, ys = grid(WIDTH, HEIGHT)
    light = np.interp(ys / HORIZON, [0, 0.3, 0.7, 1], [0.22, 0.36, 0.62, 0.94])
    streaks = clouds(WIDTH, HEIGHT, 120, 10, 3, 3)
    light += 0.16 * (streaks > 0.3) * np.clip(ys / HORIZON, 0, 1)
    return np.asarray(light + 0.12 * np.exp(-(((xs - 92) / 40) ** 2)) * (ys > 60))


def _frame(number: int, sky: Shade) -> Canvas:
    made = Canvas(WIDTH, HEIGHT)
    flicker = (0.0, 0.02, -0.02, 0.01, 0.03, 0.0, -0.02, 0.015)[number]
    made.shade(np.ones((HEIGHT, WIDTH), bool), sky + flicker, GREYS, 0.5, 4)
    _stars(made, number)
    _observatory(made)
    _hill(made)
    _couple(made, number)
    if number in (2, 6):
        made.column(30 + number * 11, 0, HEIGHT, "stone6")
    if number == 5:
        made.line(40, 60, 48, 54, "night0", 2)
        made.line(112, 30, 115, 41, "night0", 1)
    _border(made)
    return made


def _stars(made: Canvas, number: int) -> None:
    rng = rng_of("film stars")
    for place in range(34):
        x, y = int(rng.integers(4, WIDTH - 14)), int(rng.integers(10, 92))
        if (place + number) % 8:
            made.rect(x, y, 2, 1, "stone6")
            if place % 6 == 0:
                made.rect(x, y - 1, 2, 3, "stone7")


def _observatory(made: Canvas) -> None:
    """A great dome, two small ones, a long wall; light in the slit."""
    xs, ys = grid(WIDTH, HEIGHT)
    mass = disc(WIDTH, HEIGHT, 92, 118, 23, 23) & (ys < 120)
    mass |= np.asarray(box(xs, ys, 92, 132, 25, 14, 0) < 0)
    for x in (50, 134):
        mass |= disc(WIDTH, HEIGHT, x, 130, 10, 11) & (ys < 131)
        mass |= np.asarray(box(xs, ys, x, 138, 11, 9, 0) < 0)
    mass |= np.asarray(box(xs, ys, 92, 141, 52, 7, 0) < 0)
    light = 0.34 - 0.012 * (xs - 60) / 4 + 0.0 * ys
    made.shade(mass, light, GREYS, 0.0)
    made.fill(edge(mass, 0, -1) | edge(mass, -1, 0), "stone4")
    made.line(84, 100, 88, 118, "stone7", 3)
    for x in (66, 76, 86, 96, 106, 116):
        made.rect(x, 126, 3, 9, "stone0")
    for x in (44, 52, 130, 138):
        made.rect(x, 134, 2, 6, "stone6")
    made.row(68, 120, 49, "stone0")


def _hill(made: Canvas) -> None:
    xs, ys = grid(WIDTH, HEIGHT)
    hill = ys > HORIZON - 4 + 8 * np.cos((xs - 96) / 46)
    hill &= ys > HORIZON - 6
    made.fill(np.asarray(hill), "stone0")
    made.fill(edge(np.asarray(hill), 0, -1), "stone3")
    near = ys > 178 + 10 * np.sin(xs / 50 + 1.4)
    made.fill(np.asarray(near), "night0")
    road = polygon(WIDTH, HEIGHT, [(96, 146), (99, 146), (122, 160), (70, 172), (96, 186),
                                   (80, 186), (52, 171), (108, 160)])  # fmt: skip
    made.fill(road & ~np.asarray(near), "stone2")


def _couple(made: Canvas, number: int) -> None:
    """The two from behind; her hair stirs."""
    xs, ys = grid(WIDTH, HEIGHT)
    sway = (0, 0, 1, 1, 2, 2, 1, 1)[number]
    man = np.asarray(capsule(xs, ys, 96, 224, 126, 224, 22, 22) < 0)
    man |= disc(WIDTH, HEIGHT, 111, 176, 11, 13)
    man |= np.asarray(capsule(xs, ys, 111, 184, 111, 204, 6, 9) < 0)
    woman = np.asarray(capsule(xs, ys, 58, 232, 82, 232, 18, 18) < 0)
    woman |= disc(WIDTH, HEIGHT, 71, 192, 10, 11)
    woman |= np.asarray(capsule(xs, ys, 71, 194, 69 - sway, 212, 10, 9) < 0)
    for figure in (man, woman):
        _rimmed(made, figure)


def _rimmed(made: Canvas, figure: Mask) -> None:
    made.fill(figure, "ink")
    made.fill(edge(figure, 0, -1), "stone4")
    made.fill(edge(figure, -1, 0) & ~edge(figure, 0, -1), "stone2")


def _border(made: Canvas) -> None:
    """Black masking and the laced edge."""
    shift(made.pixels, np.asarray(grid(WIDTH, HEIGHT)[0] > WIDTH - 18), -1)
    made.rect(WIDTH - 10, 0, 10, HEIGHT, "ink")
    made.rect(0, 0, WIDTH, 6, "ink")
    made.rect(0, HEIGHT - 6, WIDTH, 6, "ink")
    made.column(WIDTH - 11, 6, HEIGHT - 12, "stone3")


def scaffold() -> Canvas:
    """The frame, the lacing and the loudspeaker behind the cloth, dark against it."""
    made = Canvas(210, 304)
    made.rect(149, 0, 6, 288, "ink")
    made.column(154, 0, 288, "night3")
    for y in (30, 262):
        made.rect(0, y, 154, 5, "ink")
        made.row(0, y + 4, 154, "night2")
    for y in range(42, 258, 12):
        made.line(141, y, 150, y + 6, "stone3")
        made.line(141, y + 7, 150, y + 6, "stone1")
    made.line(152, 206, 184, 290, "ink", 4)
    made.line(155, 208, 186, 288, "night2")
    made.rect(146, 286, 44, 5, "ink")
    made.row(146, 286, 44, "night2")
    _horn(made)
    return made


def _horn(made: Canvas) -> None:
    """A theatre loudspeaker: a horn with cells on a cabinet."""
    made.rect(0, 222, 48, 74, "ink")
    made.row(0, 222, 48, "night2")
    made.column(47, 222, 74, "night3")
    made.rect(6, 232, 34, 54, "night0")
    for y in range(236, 284, 5):
        made.row(8, y, 30, "ink")
    bell = polygon(210, 304, [(10, 222), (6, 206), (0, 188), (52, 188), (40, 206), (34, 222)])
    made.fill(bell, "ink")
    made.fill(edge(bell, 1, 0) | edge(bell, 0, -1), "night3")
    for x in (14, 32):
        made.line(x, 189, 18 + (x - 14) // 3, 220, "night2")
