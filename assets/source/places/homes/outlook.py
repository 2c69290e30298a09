"""What the windows of homes show: roofs by day and night, a yard, the desert."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, disc, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp

from places.street_view import city_carpet, palm

DAY = ("elec1", "elec2", "elec3", "stone7")
EVENING = ("night1", "night2", "night3", "night4", "dusk4")
LEAF = ("leaf2", "leaf3", "leaf4")


def cumulus(canvas: Canvas, x: float, y: float, size: float, name: str) -> None:
    """A fair-weather cloud: circles on a flat base, three hard tones."""
    rng = rng_of(name)
    body = np.zeros((canvas.height, canvas.width), bool)
    for number in range(7):
        at = x + (number - 3) * size * 0.42
        radius = size * (0.62 - 0.13 * abs(number - 3)) * rng.uniform(0.85, 1.15)
        body |= disc(canvas.width, canvas.height, at, y - radius * 0.25, radius, radius * 0.85)
    _, ys = grid(canvas.width, canvas.height)
    body &= ys < y
    canvas.fill(body, "stone7")
    canvas.fill(body & (ys > y - size * 0.22), "elec3")
    lower = np.roll(body, (3, 3), (0, 1)) & body
    canvas.fill(body & ~lower & (ys < y - size * 0.2), "stone7")


def roofs_by_day(width: int, height: int) -> Canvas:
    """Blue noon over flat roofs: hills with an observatory, palms, a water tank."""
    view = Canvas(width, height)
    _, ys = grid(width, height)
    view.pixels[:] = quantise(np.clip(ys / (height * 0.62), 0, 1), ramp(*DAY), 0.45)
    cumulus(view, width * 0.3, 34, 22, "roof cloud one")
    cumulus(view, width * 0.78, 20, 16, "roof cloud two")
    _hills(view, 62)
    view.blit(palm(74, 6, "roof palm", ("leaf1", "leaf2", "leaf4")), 96, 10)
    view.blit(palm(54, -5, "roof palm two", ("leaf1", "leaf2", "leaf4")), 2, 30)
    for x, y, w, colours in (
        (0, 78, 46, ("stone5", "stone4", "stone6")),
        (120, 70, 40, ("skin0", "extra1", "skin1")),
        (46, 88, 84, ("flesh4", "flesh2", "flesh5")),
        (150, 84, 90, ("stone6", "stone4", "stone7")),
    ):
        _house(view, (x, y, w), colours)
    _tank(view, 186, 60)
    return view


def _hills(view: Canvas, line: int) -> None:
    width = view.width
    crest = line + 6 * clouds(width, 1, 70, 1, 5)[0]
    near = line + 9 + 5 * clouds(width, 1, 46, 1, 9)[0]
    _, ys = grid(width, view.height)
    view.fill((ys > crest[None]) & (ys < line + 30), "night5")
    view.fill((ys > near[None]) & (ys < line + 40), "leaf3")
    view.fill((ys > near[None]) & (ys < near[None] + 2), "leaf4")
    at = int(width * 0.58)
    top = int(crest[at])
    view.rect(at - 8, top - 3, 17, 4, "stone7")
    view.ellipse(at + 0.5, top - 3, 4, 4, "teal2")


def _house(view: Canvas, box: tuple[int, int, int], colours: Sequence[str]) -> None:
    x, y, w = box
    view.rect(x, y, w, view.height - y, colours[0])
    view.row(x, y, w, colours[2])
    view.rect(x, y + 2, w, 2, colours[1])
    view.column(x + w - 1, y, view.height - y, colours[1])
    for at in range(x + 6, x + w - 8, 15):
        for level in range(y + 9, view.height - 10, 20):
            view.rect(at, level, 8, 11, colours[1])
            view.rect(at + 1, level + 1, 6, 9, "night3")
            view.line(at + 2, level + 8, at + 6, level + 2, "night5")
            view.row(at - 1, level + 11, 10, colours[2])


def _tank(view: Canvas, x: int, y: int) -> None:
    for leg in (x + 1, x + 8, x + 15):
        view.column(leg, y + 14, 12, "wood2")
    view.rect(x, y, 17, 15, "wood4")
    view.column(x + 2, y, 15, "wood5")
    view.column(x + 13, y, 15, "wood3")
    view.poly([(x - 1, y), (x + 8, y - 7), (x + 18, y)], "wood3")
    view.row(x, y + 5, 17, "wood2")


def roofs_by_night(width: int, height: int) -> Canvas:
    """The same roofs in blue, with windows of people who are at home."""
    view = Canvas(width, height)
    _, ys = grid(width, height)
    view.pixels[:] = quantise(np.clip(ys / 78, 0, 1), ramp(*EVENING), 0.45)
    _stars(view, 46)
    lights, _ = city_carpet(width, 24, "flat city")
    view.blit(lights, 0, 66)
    view.blit(palm(74, 6, "roof palm"), 96, 10)
    view.blit(palm(54, -5, "roof palm two"), 2, 30)
    rng = rng_of("flat night windows")
    for x, y, w, colour in (
        (0, 78, 46, "night2"),
        (120, 70, 40, "night1"),
        (46, 88, 84, "night1"),
        (150, 84, 90, "night2"),
    ):
        view.rect(x, y, w, height - y, colour)
        view.row(x, y, w, "night4")
        for at in range(x + 6, x + w - 8, 15):
            for level in range(y + 9, height - 10, 20):
                lit = rng.random() < 0.38
                view.rect(at, level, 8, 11, "sun2" if lit else "night0")
                if lit:
                    view.rect(at + 1, level + 1, 6, 4, "sun4")
                    view.column(at + 4, level, 11, "sun0")
    view.fill(
        disc(width, height, 30.5, 22.5, 6, 6) & ~disc(width, height, 33.5, 20.5, 6, 6), "sun5"
    )
    return view


def _stars(view: Canvas, count: int) -> None:
    rng = rng_of("flat stars")
    for _ in range(count):
        x, y = int(rng.integers(view.width)), int(rng.random() ** 1.4 * 46)
        view.dot(x, y, ("night4", "night6", "night7")[int(rng.integers(3))])


def roofs_at_dusk(width: int, height: int) -> Canvas:
    """The same roofs when the sky goes; the first lamps."""
    view = Canvas(width, height)
    _, ys = grid(width, height)
    view.pixels[:] = quantise(np.clip(ys / 80, 0, 1), ramp(*DUSK), 0.45)
    crest = 62 + 6 * clouds(width, 1, 70, 1, 5)[0]
    view.fill(ys > crest[None], "dusk3")
    tones = ("dusk1", "dusk2", "dusk4")
    view.blit(palm(74, 6, "roof palm", tones), 96, 10)
    view.blit(palm(54, -5, "roof palm two", tones), 2, 30)
    rng = rng_of("flat dusk windows")
    for x, y, w in ((0, 78, 46), (120, 70, 40), (46, 88, 84), (150, 84, 90)):
        view.rect(x, y, w, height - y, "dusk1" if x % 100 else "dusk2")
        view.row(x, y, w, "dusk4")
        for at in range(x + 6, x + w - 8, 15):
            for level in range(y + 9, height - 10, 20):
                lit = rng.random() < 0.3
                view.rect(at, level, 8, 11, "sun2" if lit else "dusk0")
                view.row(at, level, 8, "sun4" if lit else "dusk3")
    return view


def last_light(width: int, height: int) -> Canvas:
    """A fire escape and a strip of orange sky."""
    view = Canvas(width, height)
    _, ys = grid(width, height)
    view.pixels[:] = quantise(np.clip(ys / (height * 0.8), 0, 1), ramp(*DUSK), 0.45)
    view.blit(palm(60, 5, "last palm", ("dusk1", "dusk2", "dusk4")), 56, 2)
    view.rect(0, 26, 46, height - 26, "dusk1")
    view.row(0, 26, 46, "dusk3")
    for row in range(36, height, 20):
        for x in (6, 24):
            view.rect(x, row, 9, 12, "dusk0")
            view.row(x, row, 9, "dusk2")
    for row in (52, 76):
        view.row(20, row, 50, "ink")
        view.row(20, row - 7, 50, "ink")
        for x in range(20, 70, 6):
            view.column(x, row - 7, 8, "ink")
    view.line(30, 52, 62, 76, "ink", 2)
    return view


DUSK = ("dusk2", "dusk3", "dusk4", "dusk5", "red4", "sun2", "sun3")
