"""Silhouettes of the game's own people: flat paper figures that still move."""

import json
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
from kit.canvas import Canvas, edge
from kit.indexed import read_indexed
from kit.ramp import Indices, index

from game.core.palette import RGB
from places.tilesets import ROOT

SPRITES = ROOT / "assets" / "sprites"
LUMA = np.array([0.3 * r + 0.59 * g + 0.11 * b for r, g, b in RGB] + [0.0] * (256 - len(RGB)))
Dye = Sequence[str]  # body, light of the body, rim


@cache
def _sheet(name: str) -> tuple[Indices, dict[str, Any]]:
    data: dict[str, Any] = json.loads((SPRITES / f"{name}.json").read_text(encoding="utf-8"))
    return read_indexed(SPRITES / f"{name}.png"), data


def frames(name: str, tag: str) -> list[Indices]:
    """Give the cells of an animation as palette indices."""
    picture, data = _sheet(name)
    run = next(entry for entry in data["meta"]["frameTags"] if entry["name"] == tag)
    made = []
    for number in range(int(run["from"]), int(run["to"]) + 1):
        box = data["frames"][number]["frame"]
        x, y = box["x"], box["y"]
        made.append(picture[y : y + box["h"], x : x + box["w"]].copy())
    return made


def silhouettes(name: str, tag: str, dye: Dye, every: int = 1) -> Sequence[Canvas]:
    """Give an animation as flat figures of two tones with a lit edge, cut to their box."""
    cells = frames(name, tag)[::every]
    solid = np.any([cell != 255 for cell in cells], axis=0)
    rows, columns = np.nonzero(solid.any(1))[0], np.nonzero(solid.any(0))[0]
    box = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    return [_flat(cell[box], dye) for cell in cells]


def silhouette(name: str, tag: str, dye: Dye) -> Canvas:
    """Give one still figure."""
    return silhouettes(name, tag, dye)[0]


def flattened(canvas: Canvas, dye: Dye) -> Canvas:
    """Give a finished thing again as flat paper."""
    return _flat(canvas.pixels, dye)


def _flat(cell: Indices, dye: Dye) -> Canvas:
    canvas = Canvas(cell.shape[1], cell.shape[0])
    mask = cell != 255
    canvas.fill(mask, dye[0])
    bright = mask & (LUMA[cell] > 118)
    canvas.pixels[bright] = index(dye[1])
    canvas.fill(edge(mask, 0, -1) | edge(mask, -1, 0), dye[2])
    return canvas


def group(people: Sequence[tuple[Canvas, int, int]], width: int, height: int) -> Canvas:
    """Put still figures together: (figure, left, top)."""
    canvas = Canvas(width, height)
    for figure, left, top in people:
        canvas.blit(figure, left, top)
    return canvas
