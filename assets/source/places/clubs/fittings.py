"""Fixtures of a room: fan, coat hooks, radiators; and the heads of those who sit in front."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, box, grid

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
