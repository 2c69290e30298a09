"""Fixtures of a room: fan, coat hooks, radiators; and the heads of those who sit in front."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, despeckle, edge, grid

from places import furniture


def ceiling_fan() -> list[Canvas]:
    """A fan under the ceiling that turns slowly: four blades, seen from below the edge."""
    frames = []
    for frame in range(6):
        fan = Canvas(76, 24)
        fan.rect(36, 0, 3, 9, "wood2")
        fan.column(36, 0, 9, "wood4")
        for blade in range(4):
            _blade(fan, frame * np.pi / 12 + blade * np.pi / 2)
        fan.rect(33, 8, 9, 5, "lemon0")
        fan.row(33, 8, 9, "gold1")
        fan.rect(35, 13, 5, 2, "gold0")
        frames.append(fan)
    return frames


def _blade(fan: Canvas, turn: float) -> None:
    across, depth = float(np.cos(turn)), float(np.sin(turn))
    tip = (37.5 + across * 35, 10.5 + depth * 7)
    back = (37.5 + across * 9, 10.5 + depth * 2)
    side = (abs(depth) * 5, 1.8)
    colour = "wood3" if depth > 0.2 else "wood1" if depth < -0.5 else "wood2"
    points = [
        back,
        (tip[0] - side[0], tip[1] - side[1] * across),
        (tip[0] + side[0], tip[1] + side[1] * across),
        (back[0] + 1, back[1] + 1.5),
    ]
    fan.poly(points, colour)
    fan.line(*back, *tip, "wood4" if depth > 0.2 else "wood3")


def coat_hooks() -> Canvas:
    """Coats and a hat on a rail."""
    made = Canvas(34, 44)
    made.rect(0, 4, 34, 3, "wood3")
    made.row(0, 4, 34, "wood5")
    xs, ys = grid(34, 44)
    coats = (
        (2, 7, 10, 33, ("night1", "night3", "night4")),
        (12, 8, 9, 28, ("red0", "red1", "red2")),
        (22, 7, 11, 35, ("wood1", "lemon0", "extra1")),
    )
    for x, y, width, height, colours in coats:
        body = box(xs, ys, x + width / 2, y + height / 2, width / 2, height / 2, 3) < 0
        made.shade(np.asarray(body), 0.85 - (xs - x) / width * 0.75, colours, 0.0)
        made.column(x + width // 2, y + 7, height - 9, colours[0])
    made.rect(3, 2, 9, 2, "stone2")
    made.rect(5, 0, 5, 3, "stone2")
    made.row(5, 2, 5, "red2")
    return made


def heads(width: int, places: Sequence[tuple[int, int]], height: int = 56) -> Canvas:
    """Silhouettes between us and the room; places are kinds of heads and where they are."""
    layer = Canvas(width, height)
    for kind, x in places:
        layer.blit(furniture.silhouette(kind), x, 10 + kind * 2)
    return layer


def fern() -> Canvas:
    """A palm in a brass pot."""
    made = Canvas(34, 46)
    for number, (reach, lift) in enumerate(
        ((-15, 12), (15, 12), (-13, 24), (13, 24), (-8, 31), (8, 31), (-3, 33), (4, 34))
    ):
        colour = ("leaf1", "leaf2", "leaf3")[number % 3]
        for step in range(12):
            share = step / 11
            x = 17 + reach * share
            y = 34 - lift * share * (2 - share * 1.15)
            made.row(x - 1, y, 3, colour)
            if step % 2:
                made.row(x - 2 if reach < 0 else x, y + 1, 3, "leaf1")
            if step in (5, 6, 7):
                made.dot(x, y, "leaf4")
    made.poly([(10, 33), (24, 33), (22, 45), (12, 45)], "gold0")
    made.row(9, 33, 16, "gold2")
    made.column(13, 35, 9, "gold1")
    made.pixels = despeckle(made.pixels, 2)
    return made


def rope(width: int) -> Canvas:
    """A velvet rope between two brass posts."""
    made = Canvas(width, 26)
    for x in (1, width - 5):
        made.rect(x + 1, 3, 2, 21, "gold0")
        made.column(x + 1, 3, 21, "gold2")
        made.rect(x, 0, 4, 4, "gold1")
        made.dot(x, 0, "gold2")
        made.rect(x - 1, 24, 6, 2, "gold0")
    for x in range(4, width - 5):
        across = (x - width / 2) / (width / 2)
        y = 7 + int(7 * (1 - across * across))
        made.column(x, y, 3, "red2")
        made.dot(x, y, "red3")
    return made


def popcorn() -> Canvas:
    """A striped box that has fallen over, and what was in it."""
    made = Canvas(22, 10)
    made.poly([(1, 2), (11, 1), (11, 9), (1, 8)], "stone6")
    for x in (2, 5, 8):
        made.column(x, 2, 6, "red3")
    for x, y in ((12, 6), (14, 8), (16, 5), (17, 8), (20, 7)):
        made.rect(x, y, 2, 2, "sun5")
    made.row(1, 8, 10, "stone3")
    return made


def organ() -> Canvas:
    """A cinema organ under a dust sheet, its bench beside it; the keys show at one corner."""
    made = Canvas(66, 44)
    xs, ys = grid(66, 44)
    body = np.asarray(box(xs, ys, 34, 24, 28, 20, 9) < 0) | np.asarray(
        box(xs, ys, 34, 34, 31, 10, 3) < 0
    )
    folds = 0.62 + 0.2 * np.sin(xs * 0.42 + ys * 0.09) + 0.1 * np.sin(xs * 0.9)
    made.shade(body, folds - ys / 90, ("dusk1", "stone1", "stone2", "stone3", "stone4"), 0.2)
    made.fill(edge(body, 0, -1), "stone5")
    made.poly([(4, 44), (6, 28), (17, 31), (14, 44)], "wood1")
    for y in (31, 34):
        made.rect(6, y, 9, 2, "stone6")
        for x in (8, 11, 13):
            made.dot(x, y, "ink")
    made.rect(5, 37, 10, 7, "wood2")
    made.row(5, 37, 10, "wood4")
    made.rect(22, 42, 36, 2, "dusk1")
    return made
