"""Indexed PNG with the master palette, and Aseprite-style JSON. Equal input, equal bytes."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from PIL import Image

from game.core.palette import RGB, TRANSPARENT

Indices = npt.NDArray[np.uint8]


@dataclass(frozen=True)
class Frame:
    """A cell of a sheet, in pixels and milliseconds."""

    name: str
    x: int
    y: int
    width: int
    height: int
    milliseconds: int


@dataclass(frozen=True)
class Tag:
    """A run of frames."""

    name: str
    first: int
    last: int


def write_indexed(path: Path, pixels: Indices) -> None:
    """Write palette indices as PNG; index 255 is transparent."""
    path.parent.mkdir(parents=True, exist_ok=True)
    image = Image.fromarray(np.ascontiguousarray(pixels, dtype=np.uint8), mode="P")
    flat = [value for colour in RGB for value in colour]
    image.putpalette(flat + [0] * (768 - len(flat)))
    alpha = bytes([255] * TRANSPARENT + [0])
    image.save(path, optimize=False, compress_level=9, transparency=alpha)


def read_indexed(path: Path) -> Indices:
    """Read a picture back as palette indices."""
    with Image.open(path) as image:
        return np.array(image, dtype=np.uint8)


def write_sheet(
    path: Path,
    image: str,
    size: tuple[int, int],
    frames: Sequence[Frame],
    tags: Sequence[Tag],
    pivot: tuple[int, int],
) -> None:
    """Write the JSON that Aseprite writes beside a sheet (array form)."""
    cell = frames[0]
    data: dict[str, Any] = {
        "frames": [_frame(frame) for frame in frames],
        "meta": {
            "app": "magic-hour",
            "image": image,
            "format": "I8",
            "size": {"w": size[0], "h": size[1]},
            "scale": "1",
            "frameTags": [
                {"name": tag.name, "from": tag.first, "to": tag.last, "direction": "forward"}
                for tag in tags
            ],
            "slices": [
                {
                    "name": "feet",
                    "keys": [
                        {
                            "frame": 0,
                            "bounds": {"x": 0, "y": 0, "w": cell.width, "h": cell.height},
                            "pivot": {"x": pivot[0], "y": pivot[1]},
                        }
                    ],
                }
            ],
        },
    }
    path.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _frame(frame: Frame) -> dict[str, Any]:
    return {
        "filename": frame.name,
        "frame": {"x": frame.x, "y": frame.y, "w": frame.width, "h": frame.height},
        "duration": frame.milliseconds,
    }
