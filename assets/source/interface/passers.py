"""People against the light: their own sheets, darkened, with a rim where the lamp reaches."""

import json
from pathlib import Path

import numpy as np
from kit.canvas import Canvas, edge
from kit.indexed import read_indexed
from kit.ramp import Indices

from game.core.palette import INDEX, RGB, TRANSPARENT

CELL, FEET = (48, 56), 49
DUSK = (0.66, 0.50, 0.50)  # what the evening leaves of red, green and blue
SPRITES = Path(__file__).resolve().parents[3] / "assets" / "sprites"


def stand(canvas: Canvas, name: str, animation: str, feet: tuple[int, int], lit_from: int) -> None:
    """Stand somebody on the ground; `lit_from` is 1 for a lamp at the right, -1 at the left."""
    cell = _first(name, animation)
    figure = Canvas(*CELL)
    figure.pixels = _table()[cell]
    solid = cell != TRANSPARENT
    figure.fill(edge(solid, 0, -1), "dusk5")
    figure.fill(edge(solid, lit_from, 0), "sun3")
    figure.fill(edge(solid, lit_from, 0) & edge(solid, 0, -1), "sun4")
    canvas.blit(figure, feet[0] - CELL[0] // 2, feet[1] - FEET)


def _first(name: str, animation: str) -> Indices:
    """Cut the first frame of an animation."""
    data = json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))
    tag = next(tag for tag in data["meta"]["frameTags"] if tag["name"] == animation)
    box = data["frames"][tag["from"]]["frame"]
    whole = read_indexed(SPRITES / f"{name}.png")
    return whole[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]]


def _table() -> Indices:
    """Give for each colour the palette's nearest to it in the dusk."""
    colours = np.array(RGB, float)
    dimmed = colours * DUSK + (6, 2, 16)
    apart = ((dimmed[:, None] - colours[None]) ** 2 * (0.30, 0.59, 0.11)).sum(2)
    table = np.full(256, TRANSPARENT, np.uint8)
    table[: len(colours)] = apart.argmin(1)
    table[INDEX["ink"]] = INDEX["ink"]
    return table
