"""Pictures of people who are no actors: shadows behind glass, and bathers in the water."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from kit.canvas import Canvas, edge
from kit.indexed import read_indexed

from game.core.palette import TRANSPARENT

CELL, FEET = (48, 56), 49
SPRITES = Path(__file__).resolve().parents[4] / "assets" / "sprites"


@dataclass(frozen=True)
class Guest:
    """Somebody behind the glass: a sheet, an animation, where the feet stand, the first frame."""

    sheet: str
    animation: str
    feet: tuple[int, int]
    first: int = 0


def frames(sheet: str, animation: str) -> list[Canvas]:
    """Cut all pictures of an animation."""
    data = json.loads((SPRITES / f"{sheet}.json").read_text(encoding="utf-8"))
    tag = next(tag for tag in data["meta"]["frameTags"] if tag["name"] == animation)
    whole = read_indexed(SPRITES / f"{sheet}.png")
    cells = []
    for number in range(tag["from"], tag["to"] + 1):
        box = data["frames"][number]["frame"]
        cell = Canvas(*CELL)
        cell.pixels = whole[box["y"] : box["y"] + box["h"], box["x"] : box["x"] + box["w"]].copy()
        cells.append(cell)
    return cells


def shadow(cell: Canvas, body: str, rim: str) -> Canvas:
    """Make somebody a flat shape with a little light from above."""
    made = Canvas(cell.width, cell.height)
    solid = np.asarray(cell.pixels != TRANSPARENT)
    made.fill(solid, body)
    made.fill(edge(solid, 0, -1) & ~edge(solid, -1, 0), rim)
    return made


def behind_glass(
    size: tuple[int, int], guests: Sequence[Guest], colours: tuple[str, str], count: int
) -> list[Canvas]:
    """Let several people move behind a window: `count` pictures, body and rim colours."""
    pictures = [Canvas(*size) for _ in range(count)]
    for guest in guests:
        cells = frames(guest.sheet, guest.animation)
        for number, picture in enumerate(pictures):
            cell = cells[(guest.first + number * len(cells) // count) % len(cells)]
            figure = shadow(cell, *colours)
            picture.blit(figure, guest.feet[0] - CELL[0] // 2, guest.feet[1] - FEET)
    return pictures


def bather(sheet: str, animation: str, depth: int, wave: Sequence[int]) -> list[Canvas]:
    """Somebody who stands in the water up to a row of the cell, bobbing by `wave` pixels."""
    cells, pictures = frames(sheet, animation), []
    for number, lift in enumerate(wave):
        picture = Canvas(CELL[0], depth + 4)
        picture.blit(cells[(number * len(cells)) // len(wave)], 0, lift)
        picture.pixels[depth:] = TRANSPARENT
        wide = 10 + number % 3
        middle = CELL[0] // 2
        picture.row(middle - wide, depth, wide * 2, "teal4")
        picture.row(middle - wide + 3, depth + 2, wide * 2 - 6, "teal3")
        pictures.append(picture)
    return pictures
