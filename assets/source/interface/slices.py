"""Frames that stretch: pictures cut in nine, side by side, with the JSON that Aseprite writes."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.canvas import Canvas
from kit.indexed import write_indexed
from kit.ramp import Mask


@dataclass(frozen=True)
class Cell:
    """A picture, and how far its corners reach: left, top, right, bottom."""

    picture: Canvas
    corners: tuple[int, int, int, int]


def even(picture: Canvas, corner: int) -> Cell:
    """Cut a picture with equal corners."""
    return Cell(picture, (corner, corner, corner, corner))


def write_slices(folder: Path, name: str, cells: Mapping[str, Cell]) -> None:
    """Write `name`.png with all cells in one row, and `name`.json with a slice for each."""
    width = sum(cell.picture.width for cell in cells.values())
    whole = Canvas(width, max(cell.picture.height for cell in cells.values()))
    slices: list[dict[str, Any]] = []
    x = 0
    for title, cell in cells.items():
        whole.blit(cell.picture, x, 0)
        slices.append(_slice(title, cell, x))
        x += cell.picture.width
    write_indexed(folder / f"{name}.png", whole.pixels)
    size = {"w": whole.width, "h": whole.height}
    meta = {"app": "magic-hour", "image": f"{name}.png", "format": "I8", "size": size, "scale": "1"}
    data = {"frames": [], "meta": meta | {"slices": slices}}
    (folder / f"{name}.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _slice(title: str, cell: Cell, x: int) -> dict[str, Any]:
    width, height = cell.picture.width, cell.picture.height
    left, top, right, bottom = cell.corners
    bounds = {"x": x, "y": 0, "w": width, "h": height}
    centre = {"x": left, "y": top, "w": width - left - right, "h": height - top - bottom}
    return {"name": title, "keys": [{"frame": 0, "bounds": bounds, "center": centre}]}


def stepped(width: int, height: int, inset: int, stairs: int, step: int = 2) -> Mask:
    """Give a rectangle so far inside whose corners are cut as stairs, like old cinema fronts."""
    mask = Canvas(width, height)
    mask.rect(inset, inset, width - 2 * inset, height - 2 * inset, "ink")
    solid = mask.solid
    for number in range(1, stairs + 1):
        across, down = inset + number * step, inset + (stairs + 1 - number) * step
        for rows in (slice(0, down), slice(height - down, height)):
            for columns in (slice(0, across), slice(width - across, width)):
                solid[rows, columns] = False
    return solid
