"""What hangs on the walls: photographs of players, bills of old concerts, framed records."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, capsule, disc, edge, grid, rng_of

SEPIA = ("wood1", "wood3", "extra1", "skin1")
GREY = ("stone0", "stone2", "stone4", "stone6")
INSTRUMENTS = ("trumpet", "bass", "piano", "singer", "drums", "sax")


def photograph(width: int, height: int, kind: str, tones: Sequence[str] = SEPIA) -> Canvas:
    """A framed photograph of somebody who played here."""
    made = Canvas(width, height)
    made.rect(0, 0, width, height, "wood0")
    made.row(0, 0, width, "wood3")
    made.column(0, 0, height, "wood3")
    made.rect(2, 2, width - 4, height - 4, tones[3])
    made.rect(3, 3, width - 6, height - 6, tones[1])
    inside = Canvas(width - 6, height - 6, tones[1])
    xs, ys = grid(inside.width, inside.height)
    light = np.asarray(np.hypot(xs - inside.width * 0.6, ys - 2) < inside.height * 0.8)
    inside.fill(light, tones[2])
    _player(inside, kind, tones)
    made.blit(inside, 3, 3)
    made.dot(width - 4, 3, "stone7")
    return made


def _player(inside: Canvas, kind: str, tones: Sequence[str]) -> None:
    middle, low = inside.width // 2, inside.height
    xs, ys = grid(inside.width, inside.height)
    head = 3.5 + inside.height * 0.12
    inside.fill(np.asarray(capsule(xs, ys, middle, head + 7, middle, low, 3.6, 4) < 0), tones[0])
    inside.fill(disc(inside.width, inside.height, middle, head, 2.4, 2.9), tones[3])
    inside.row(middle - 2, head - 3, 5, tones[0])
    if kind == "trumpet":
        inside.line(middle + 1, head + 1, inside.width - 2, head + 3, "gold1", 1)
        inside.rect(inside.width - 3, head + 2, 2, 3, "gold2")
    elif kind == "bass":
        inside.ellipse(middle + 4, low - 3, 3.2, 4.5, tones[1])
        inside.line(middle + 4, low - 6, middle + 3, head, tones[3])
    elif kind == "piano":
        inside.rect(0, low - 5, middle, 5, tones[0])
        inside.row(0, low - 5, middle + 2, tones[3])
    elif kind == "drums":
        inside.ellipse(middle, low - 1, 5, 4, tones[3])
        inside.row(1, low - 6, 4, "gold1")
    elif kind == "sax":
        inside.line(middle + 1, head + 2, middle + 3, low - 3, "gold1", 2)
    else:
        inside.column(middle + 4, head, low, tones[3])
        inside.rect(middle + 3, head - 1, 3, 2, tones[3])


def concert_bill(width: int, height: int, name: str, colours: tuple[str, str, str]) -> Canvas:
    """A printed bill: a big shape in the middle, a headline, small print, a torn corner."""
    made, rng = Canvas(width, height, colours[0]), rng_of(name)
    xs, ys = grid(width, height)
    middle, centre = width / 2, height * 0.42
    kind = int(rng.integers(4))
    if kind == 0:
        made.fill(disc(width, height, middle, centre, width * 0.36, width * 0.36), colours[1])
        made.fill(disc(width, height, middle, centre, width * 0.14, width * 0.14), colours[0])
    elif kind == 1:
        rays = (np.degrees(np.arctan2(ys - centre, xs - middle)) % 30) < 14
        made.fill(np.asarray(rays & (ys < height * 0.66)), colours[1])
        made.fill(disc(width, height, middle, centre, 4, 5), colours[2])
    elif kind == 2:
        for step in range(4):
            made.rect(3 + step * (width - 6) // 4, centre - 8 + step * 3, 3, 16, colours[1])
    else:
        made.poly([(middle, 5), (width - 4, height * 0.64), (4, height * 0.64)], colours[1])
        made.fill(disc(width, height, middle, centre, 3, 3), colours[2])
    _print(made, rng, colours[2])
    return made


def _print(made: Canvas, rng: np.random.Generator, colour: str) -> None:
    width, height = made.width, made.height
    y = int(height * 0.7)
    made.rect(3, y, width - 6, 3, colour)
    for line in range(2):
        length = int(rng.integers(width // 3, width - 7))
        made.row((width - length) // 2, y + 5 + line * 2, length, colour)
    made.rect(3, 3, width // 2, 2, colour)
    made.pixels[0:2, width - 2 :] = 255
    made.pixels[height - 1, 0:2] = 255


def framed_record(label: str) -> Canvas:
    """A record behind glass."""
    made = Canvas(28, 28, "wood1")
    made.rect(1, 1, 26, 26, "wood3")
    made.rect(3, 3, 22, 22, "stone5")
    disk = made.ellipse(14, 14, 9.5, 9.5, "ink")
    made.fill(edge(disk, -1, -1), "stone2")
    for radius in (7.4, 5.6):
        xs, ys = grid(28, 28)
        ring = np.abs(np.hypot(xs - 14, ys - 14) - radius) < 0.5
        made.fill(np.asarray(ring & (xs + ys < 28)), "stone1")
    made.ellipse(14, 14, 3.4, 3.4, label)
    made.dot(14, 14, "ink")
    made.line(5, 10, 10, 5, "stone7")
    return made


def blackboard(lines: Sequence[tuple[int, int, str]]) -> Canvas:
    """A board with what is played tonight; lines are x, length, colour."""
    made = Canvas(40, 50, "wood2")
    made.row(0, 0, 40, "wood4")
    made.rect(2, 2, 36, 46, "leaf0")
    made.rect(3, 3, 34, 44, "night0")
    for number, (x, length, colour) in enumerate(lines):
        y = 8 + number * 6
        at = x
        while at < x + length:
            made.rect(at, y, 3, 2, colour)
            made.dot(at + 1, y + 2, colour)
            at += 5
    made.rect(2, 46, 36, 2, "wood4")
    made.rect(9, 45, 6, 1, "stone7")
    return made


def mirror(width: int, height: int, colours: Sequence[str]) -> Canvas:
    """A spotted mirror with a gold frame."""
    made = Canvas(width, height, "gold0")
    made.row(0, 0, width, "gold2")
    made.column(0, 0, height, "gold1")
    xs, ys = grid(width, height)
    pane = box(xs, ys, width / 2, height / 2, width / 2 - 2, height / 2 - 2, 0) < 0
    made.shade(np.asarray(pane), 0.9 - (ys + xs * 0.3) / (height + width * 0.3), colours, 0.4, 4)
    made.line(4, height * 0.6, width * 0.4, 4, colours[-1], 2)
    return made
