"""The street front of the small theatre: stucco, marquee, upright sign, ticket window."""

import numpy as np
from kit.canvas import Canvas, box, disc, edge, grid, rng_of

from places import materials
from places.stages.labels import centred, printed

WIDTH, HEIGHT = 256, 164
MARQUEE = 76  # its top, from the top of the front


def front() -> Canvas:
    """A pale deco front on a brick house; below the marquee it is all glass and tiles."""
    canvas = Canvas(WIDTH, HEIGHT)
    canvas.blit(
        materials.brick(WIDTH, HEIGHT, "playhouse", ("wood2", "wood1", "wood0", "wood3")), 0, 12
    )
    canvas.rect(0, 10, WIDTH, 4, "stone3")
    canvas.row(0, 10, WIDTH, "stone5")
    canvas.rect(40, 0, 176, 96, "cloth1")
    _stucco(canvas)
    for x in (18, 228):
        _small_window(canvas, x - 9, 30)
    _below(canvas)
    return canvas


def _stucco(canvas: Canvas) -> None:
    xs, ys = grid(WIDTH, HEIGHT)
    panel = box(xs, ys, 128, 50, 88, 50, 6) < 0
    light = 0.15 + 0.7 * np.clip(ys / 80, 0, 1) - 0.25 * np.abs(xs - 128) / 88
    canvas.shade(panel, light, ("cloth0", "cloth1", "stone3", "stone4", "stone5"), 0.35, 4)
    for number in range(7):
        for side in (-1, 1):
            x = 128 + side * (18 + number * 9)
            canvas.rect(x, 10 + number * 6, 4, 70 - number * 6, "stone4")
            canvas.column(x + (0 if side < 0 else 3), 10 + number * 6, 70 - number * 6, "stone6")
            canvas.column(x + (3 if side < 0 else 0), 10 + number * 6, 70 - number * 6, "cloth0")
            canvas.rect(x, 7 + number * 6, 4, 3, "teal2")
    canvas.rect(40, 0, 176, 4, "teal1")
    canvas.row(40, 0, 176, "teal3")


def _small_window(canvas: Canvas, x: int, y: int) -> None:
    canvas.rect(x - 2, y - 2, 22, 34, "wood0")
    xs, ys = grid(WIDTH, HEIGHT)
    pane = box(xs, ys, x + 9, y + 15, 9, 15, 0) < 0
    canvas.shade(pane, 0.8 - (ys - y) / 40, ("night0", "night1", "night2", "night3"), 0.35)
    canvas.column(x + 9, y, 30, "wood1")
    canvas.row(x, y + 14, 18, "wood1")
    canvas.rect(x - 3, y + 31, 24, 3, "stone3")


def _below(canvas: Canvas) -> None:
    """The deep entry under the marquee: tiles, poster cases, doors, the ticket window."""
    top = MARQUEE + 26
    canvas.rect(0, top, WIDTH, HEIGHT - top, "teal1")
    for y in range(top, HEIGHT - 12, 8):
        for x in range(-(y // 8 % 2) * 8, WIDTH, 16):
            canvas.rect(x, y, 15, 7, "teal1")
            canvas.row(x, y, 15, "teal2")
        canvas.row(0, y + 7, WIDTH, "teal0")
    canvas.rect(0, HEIGHT - 12, WIDTH, 12, "stone1")
    canvas.row(0, HEIGHT - 12, WIDTH, "gold0")
    canvas.rect(0, top, WIDTH, 5, "wood0")
    canvas.blit(poster_case(own_poster()), 10, top + 8)
    canvas.blit(doors(), 60, HEIGHT - 62)
    canvas.blit(ticket_window(), 140, HEIGHT - 62)
    canvas.blit(poster_case(other_poster()), 210, top + 8)


def own_poster() -> Canvas:
    """Her play: a lit window in a dark wall, a small figure, her name."""
    canvas, (_, ys) = Canvas(30, 42), grid(30, 42)
    canvas.shade(ys > 0, 0.9 - ys / 46, ("night1", "night2", "night3", "night4"), 0.4)
    canvas.rect(10, 6, 11, 15, "sun4")
    canvas.rect(15, 6, 1, 15, "night2")
    canvas.row(10, 13, 11, "night2")
    canvas.poly([(10, 21), (21, 21), (26, 31), (4, 31)], "sun2")
    canvas.rect(14, 24, 3, 5, "red2")
    canvas.rect(14, 22, 3, 2, "rust1")
    canvas.rect(0, 31, 30, 11, "red2")
    centred(canvas, printed("MIA", "sun5"), 15, 31)
    centred(canvas, printed("DOLAN", "sun5"), 15, 36)
    return canvas


def other_poster() -> Canvas:
    """What comes after her, for eight weeks."""
    canvas = Canvas(30, 42, "lemon2")
    canvas.ellipse(15, 14, 10, 10, "extra0")
    canvas.ellipse(12, 12, 2, 2, "ink")
    canvas.ellipse(18, 12, 2, 2, "ink")
    canvas.row(11, 18, 8, "ink")
    centred(canvas, printed("CATS", "elec0"), 15, 27)
    centred(canvas, printed("& CO", "elec0"), 15, 34)
    return canvas


def poster_case(poster: Canvas) -> Canvas:
    """A glass case with a brass frame and two lamps of its own."""
    canvas = Canvas(36, 50)
    canvas.rect(0, 0, 36, 50, "gold0")
    canvas.row(0, 0, 36, "gold2")
    canvas.rect(2, 3, 32, 45, "wood0")
    canvas.blit(poster, 3, 4)
    canvas.line(22, 5, 31, 14, "night6")
    canvas.row(0, 49, 36, "wood1")
    return canvas


def doors() -> Canvas:
    """Two glass doors; the lobby behind them is gold."""
    canvas, (xs, ys) = Canvas(64, 62), grid(64, 62)
    canvas.rect(0, 0, 64, 62, "wood1")
    canvas.row(0, 0, 64, "gold0")
    for x in (3, 33):
        pane = box(xs, ys, x + 14, 31, 12, 27, 0) < 0
        canvas.rect(x, 2, 28, 60, "wood2")
        canvas.shade(pane, 0.95 - ys / 90, ("sun0", "sun1", "sun2", "sun3", "sun4"), 0.45, 4)
        canvas.rect(x + 3, 46, 22, 10, "red2")
        canvas.line(x + 4, 22, x + 12, 8, "sun5")
        canvas.rect(x + 9, 30, 7, 16, "wood2")
        canvas.ellipse(x + 12, 27, 3, 3, "wood2")
    for x in (27, 34):
        canvas.rect(x, 28, 3, 12, "gold1")
    return canvas


def ticket_window() -> Canvas:
    """An arched window with a brass grille, lit from inside; somebody sits there."""
    canvas, (xs, ys) = Canvas(56, 62), grid(56, 62)
    canvas.rect(0, 4, 56, 58, "red1")
    for x in range(3, 56, 10):
        canvas.column(x, 34, 26, "red2")
        canvas.column(x + 1, 34, 26, "red0")
    arch = (box(xs, ys, 28, 24, 17, 9, 0) < 0) | disc(56, 62, 28, 16, 17, 12)
    canvas.fill(arch, "gold0")
    canvas.fill(edge(arch, 0, -1), "gold2")
    inner = (box(xs, ys, 28, 24, 15, 8, 0) < 0) | disc(56, 62, 28, 16, 15, 10)
    canvas.shade(inner, 1.0 - ys / 60, ("sun1", "sun2", "sun3", "sun4"), 0.4, 4)
    canvas.poly([(20, 33), (22, 24), (34, 24), (36, 33)], "teal1")
    canvas.ellipse(28, 19, 4.6, 5, "flesh4")
    canvas.poly([(22, 20), (24, 12), (32, 12), (34, 20), (32, 17), (25, 17)], "wood1")
    canvas.row(26, 20, 1, "ink")
    canvas.row(30, 20, 1, "ink")
    for x in (18, 38):
        canvas.column(x, 9, 24, "gold1")
    canvas.rect(6, 33, 44, 4, "gold1")
    canvas.row(6, 33, 44, "gold2")
    canvas.row(6, 37, 44, "wood0")
    canvas.rect(11, 42, 34, 9, "red0")
    canvas.row(11, 42, 34, "gold1")
    canvas.row(11, 50, 34, "gold0")
    centred(canvas, printed("TICKETS", "sun4"), 28, 44)
    return canvas


def marquee() -> Canvas:
    """The lit box over the door, its letters set by hand."""
    canvas = Canvas(244, 40)
    canvas.poly([(4, 0), (240, 0), (244, 26), (0, 26)], "wood1")
    canvas.rect(4, 0, 236, 3, "red2")
    canvas.row(4, 0, 236, "red4")
    canvas.rect(6, 4, 232, 19, "sun5")
    canvas.row(6, 4, 232, "stone7")
    canvas.row(6, 13, 232, "sun4")
    centred(canvas, printed("ONE WOMAN    ONE NIGHT ONLY", "night1"), 122, 5)
    centred(canvas, printed("MIA DOLAN", "red2"), 122, 15)
    canvas.rect(2, 24, 240, 4, "red1")
    canvas.poly([(0, 28), (244, 28), (232, 36), (12, 36)], "gold0")
    canvas.rect(14, 34, 216, 2, "wood1")
    return canvas


def running_bulbs(phase: int) -> Canvas:
    """Bulbs round the marquee; every third one rests, and the rest runs along."""
    canvas = Canvas(244, 40)
    for number, x in enumerate(range(3, 242, 6)):
        lit = (number + phase) % 3 != 0
        canvas.rect(x, 25, 2, 2, "sun5" if lit else "gold0")
    for number, x in enumerate(range(18, 230, 10)):
        lit = (number + phase) % 3 != 0
        canvas.rect(x, 31, 3, 2, "sun5" if lit else "sun2")
        canvas.row(x, 33, 3, "sun3" if lit else "gold0")
    return canvas


def sign_frame() -> Canvas:
    """The iron that holds the sign over the marquee."""
    canvas = Canvas(108, 30)
    canvas.rect(0, 14, 108, 2, "stone1")
    canvas.row(0, 14, 108, "stone3")
    for x in (6, 52, 100):
        canvas.column(x, 0, 30, "stone1")
        canvas.column(x + 1, 0, 30, "night1")
    return canvas


def sign_letters() -> Canvas:
    """The name of the house in two colours of tube."""
    canvas = Canvas(108, 30)
    for dx, dy, colour in (
        (-1, 0, "neon0"),
        (1, 0, "neon0"),
        (0, 1, "neon0"),
        (0, -1, "neon0"),
        (0, 0, "skin1"),
    ):
        centred(canvas, printed("ALCOVE", colour, "jersey_10", 2), 54 + dx, 3 + dy)
    canvas.rect(2, 26, 104, 1, "teal4")
    canvas.rect(10, 28, 88, 1, "teal3")
    return canvas


def meter() -> Canvas:
    """A parking meter."""
    canvas = Canvas(10, 30)
    canvas.rect(4, 10, 2, 20, "stone3")
    head = canvas.ellipse(5, 6, 4.4, 5.4, "stone4")
    canvas.fill(edge(head, -1, 0), "stone6")
    canvas.rect(3, 3, 4, 3, "night1")
    canvas.rect(2, 28, 6, 2, "stone1")
    return canvas


def fence(width: int) -> Canvas:
    """A low wall with railings on it, the city behind."""
    canvas, rng = Canvas(width, 60), rng_of("lobby fence")
    canvas.rect(0, 38, width, 22, "cloth0")
    canvas.row(0, 38, width, "cloth3")
    canvas.rect(0, 39, width, 2, "cloth1")
    canvas.row(0, 41, width, "night1")
    for x in range(3, width, 8):
        canvas.column(x, 16, 22, "night1")
        canvas.dot(x, 15, "cloth1")
    for x in range(0, width, 48):
        canvas.rect(x, 12, 3, 26, "night1")
        canvas.column(x, 12, 26, "cloth1")
    canvas.rect(0, 18, width, 2, "night1")
    canvas.row(0, 18, width, "cloth1")
    for _ in range(16):
        x, y = int(rng.integers(width - 12)), int(rng.integers(44, 57))
        canvas.row(x, y, int(rng.integers(4, 11)), "night2")
    return canvas


def mirrored(
    canvas: Canvas, light: tuple[int, int, int], colours: tuple[str, str], seed: str
) -> None:
    """Lay broken upright reflections on wet ground: `light` is x, half its width, its top."""
    rng, (x, half, top) = rng_of(seed), light
    for left in range(x - half, x + half + 1, 11):
        length = (canvas.height - top) * rng.uniform(0.55, 1.0)
        for y in range(top, int(top + length), 2):
            share = (y - top) / length
            if rng.random() > 0.9 - share * 0.45:
                continue
            wide = int(rng.integers(4, 9) * (1 - share * 0.4))
            at = left + rng.normal(0, 1.2 + 2.4 * share)
            canvas.row(at, y, max(3, wide), colours[0])
            if share < 0.5 and rng.random() < 0.7:
                canvas.row(at, y, max(2, wide - 2), colours[1])
