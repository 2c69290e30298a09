"""The house cut open: stairs from the street down to a cellar, earth and pipes under them."""

from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import Mask, Shade, shift

from places.clubs import masonry

STREET, TREAD, RISE, DEPTH = 184, 8, 5, 12


@dataclass(frozen=True)
class Flight:
    """A landing and the steps that lead down from it, to the east."""

    x: int  # where the landing begins
    length: int
    steps: int


FLIGHTS = (Flight(436, 60, 7), Flight(552, 64, 7), Flight(672, 60, 6), Flight(780, 132, 0))
CEILINGS = ((436, 137), (500, 137), (560, 152), (624, 158), (680, 188), (742, 194), (792, 212),
            (912, 212))  # fmt: skip


def floor_at(x: float) -> float:
    """Give the height of the floor, its front edge, at a place."""
    y = STREET
    for flight in FLIGHTS:
        if x < flight.x + flight.length:
            return y
        into = (x - flight.x - flight.length) // TREAD + 1
        if into <= flight.steps:
            return y + RISE * into
        y += RISE * flight.steps
    return y


def landing_level(number: int) -> int:
    """Give the height of a landing, counted from 0 at the street door."""
    return STREET + RISE * sum(flight.steps for flight in FLIGHTS[:number])


def profile(width: int) -> Shade:
    """Give the front edge of the floor for every column."""
    return np.array([floor_at(x) for x in range(width)])


def ceiling(width: int) -> Shade:
    """Give the underside of the ceiling for every column."""
    xs, ys = zip(*CEILINGS, strict=True)
    return np.asarray(np.interp(np.arange(width), xs, ys))


def opening(width: int, height: int) -> Mask:
    """Give the pixels of the stairwell that one sees into."""
    _, ys = grid(width, height)
    columns = np.arange(width)[None] >= FLIGHTS[0].x
    return np.asarray((ys > ceiling(width)[None]) & (ys < profile(width)[None] - DEPTH) & columns)


def earth(width: int, height: int) -> Canvas:
    """Ground under a street: strata that sag, stones, a pipe, the roots of a street tree."""
    made, rng = Canvas(width, height), rng_of("earth")
    _, ys = grid(width, height)
    sag = clouds(width, height, 120, 40, 9, 3) * 9
    light = 0.86 - (ys + sag - 180) / 190 + 0.12 * np.sin((ys + sag) / 6.5)
    made.shade(np.ones((height, width), bool), light, ("wood0", "dusk0", "wood1", "wood2"), 0.25)
    for _ in range(46):
        x, y = int(rng.integers(430, width)), int(rng.integers(200, height))
        _stone(made, x, y, float(rng.uniform(2, 5.5)))
    masonry.pipe(made, ((560, 282), (640, 282), (640, 296), (760, 296)),
                 ("rust0", "rust1", "rust2"))  # fmt: skip
    return made


def _stone(made: Canvas, x: int, y: int, size: float) -> None:
    body = disc(made.width, made.height, x, y, size * 1.5, size)
    made.fill(body, "stone1")
    made.fill(edge(body, 0, -1) | edge(body, -1, 0), "stone2")
    made.fill(edge(body, 0, 1), "wood0")


def paint_stairwell(picture: Canvas) -> None:
    """Brick in the opening, darker in the corners, a band of plaster below, a brass rail."""
    width, height = picture.width, picture.height
    inside = opening(width, height)
    bricks = masonry.worn_brick(width, height, "stairwell", ("wood3", "wood2", "wood1", "wood4"))
    picture.pixels[inside] = bricks.pixels[inside]
    front, top = profile(width), ceiling(width)
    _, ys = grid(width, height)
    low = inside & (ys > (front - DEPTH - 20)[None])
    picture.fill(low, "red1")
    picture.fill(low & (ys > (front - DEPTH - 4)[None]), "red0")
    picture.fill(inside & (np.abs(ys - (front - DEPTH - 21)[None]) < 1), "gold0")
    for depth, steps in ((5, -2), (11, -1)):
        shift(picture.pixels, inside & (ys < (top + depth)[None]), steps)


def paint_rail(picture: Canvas) -> None:
    """A brass rail that goes down with the steps and level along the landings."""
    y = STREET
    for flight in FLIGHTS[:-1]:
        start = flight.x + flight.length
        end = start + flight.steps * TREAD
        drop = flight.steps * RISE
        for offset, colour in ((0, "gold2"), (1, "gold0"), (2, "wood1")):
            picture.row(flight.x + (6 if flight.x > 440 else 30), y - 34 + offset,
                        flight.length - (6 if flight.x > 440 else 30), colour)  # fmt: skip
            picture.line(start, y - 34 + offset, end, y - 34 + drop + offset, colour)
        for x in (start, (start + end) // 2, end):
            picture.rect(x, y - 33 + drop * (x - start) // (end - start), 2, 4, "gold0")
        y += drop


def paint_steps(picture: Canvas) -> None:
    """Treads with worn nosings, red runner, and the cut face of the stone below them."""
    y = STREET
    for flight in FLIGHTS:
        _tread(picture, flight.x, flight.length, y)
        for step in range(flight.steps):
            y += RISE
            _tread(picture, flight.x + flight.length + step * TREAD, TREAD, y)
    front = profile(picture.width)
    _, ys = grid(picture.width, picture.height)
    columns = np.arange(picture.width)[None] >= FLIGHTS[0].x
    cut = (ys > front[None]) & (ys < front[None] + 9) & columns
    picture.fill(np.asarray(cut), "stone1")
    picture.fill(np.asarray(cut & (ys < front[None] + 2)), "stone3")
    picture.fill(np.asarray(cut & (ys > front[None] + 7)), "stone0")


def _tread(picture: Canvas, x: int, length: int, y: int) -> None:
    step = length == TREAD
    picture.rect(x, y - DEPTH, length, DEPTH, "stone3")
    picture.row(x, y - DEPTH, length, "stone1")
    picture.rect(x, y - 9, length, 6, "red2")
    picture.row(x, y - 9, length, "red3")
    picture.row(x, y - 1, length, "stone5" if step else "stone4")
    if step:
        picture.rect(x, y - DEPTH, 2, DEPTH - 1, "stone2")
        picture.rect(x, y - 9, 2, 6, "red1")
        return
    picture.row(x, y - 9, length, "gold0")
    picture.row(x, y - 4, length, "gold0")
    for at in range(x + 9, x + length - 2, 17):
        picture.row(at, y - 2, 6, "stone2")


def rim(picture: Canvas, mask: Mask) -> None:
    """Draw the cut edge round an opening: a pale line of plaster and a dark one."""
    for dx, dy in ((0, -1), (-1, 0)):
        line = edge(mask, dx, dy)
        picture.fill(line, "stone2")
    wide = mask.copy()
    for _ in range(4):
        grown = wide.copy()
        grown[:-1] |= wide[1:]
        wide = grown
    picture.fill(wide & ~mask, "stone1")
    upper = wide & ~mask
    picture.fill(edge(upper, 0, -1), "stone3")
