"""Sheets of people: Aseprite JSON beside a PNG, and rim masks lit when a place is entered."""

import json
from bisect import bisect_right
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pygame

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS
from game.core.palette import INDEX
from game.core.tick import TICKS_PER_SECOND
from game.devices.images import Indices, from_indices, indices_of, read_picture

SPRITES = ASSETS / "sprites"
PORTRAITS = ASSETS / "portraits"
LEFT, RIGHT = 1, 2  # bits of a rim mask
Pivot = tuple[int, int]


@cache
def dressed(own: str, costume: str) -> str:
    """Name somebody's portraits: those in a costume, where they were drawn in it."""
    drawn = bool(costume) and (PORTRAITS / f"{costume}.json").exists()
    return costume if drawn else own


@dataclass(frozen=True)
class Motion:
    """A tag of a sheet: its frames and when each ends, in ticks."""

    frames: tuple[int, ...]
    ends: tuple[int, ...]

    def frame_at(self, ticks: float) -> int:
        """Give the frame shown so long after the beginning; motions go round."""
        return self.frames[bisect_right(self.ends, ticks % self.ends[-1])]


class Sheet:
    """The pictures of one person in the light of one place.

    `rim` is the colour of the edge turned to the light, `fill` of the edge turned away.
    """

    def __init__(
        self, path: Path, rim: str | None = None, side: str = "left", fill: str = ""
    ) -> None:
        data = read_sheet(path)
        self._pixels = indices_of(read_picture(path.with_name(data["meta"]["image"])))
        mask_path = path.with_suffix(".rim.png")
        masked = bool(rim) and mask_path.exists()
        self._bits = indices_of(read_picture(mask_path)) if masked else None
        near = LEFT if side == "left" else RIGHT
        self._edges = ((LEFT + RIGHT - near, fill), (near, rim or ""))  # the later lies on top
        self._cells = [_area(frame["frame"]) for frame in data["frames"]]
        self._made: dict[int, pygame.Surface] = {}
        self.names = {str(f["filename"]): n for n, f in enumerate(data["frames"])}
        self.pivot = _pivot(data)
        self.motions = _motions(data)
        self._shown: dict[tuple[str, str], Motion] = {}

    def frame(self, animation: str, facing: str, ticks: float) -> pygame.Surface:
        """Give the picture of somebody doing something; what is not drawn falls back."""
        key = (animation, facing)
        if key not in self._shown:
            tags = (f"{animation}-{facing}", f"{animation}-east", animation)
            tag = next((tag for tag in tags if tag in self.motions), f"idle-{facing}")
            self._shown[key] = self.motions[tag]
        return self.picture(self._shown[key].frame_at(max(0.0, ticks)))

    def named(self, name: str, otherwise: str) -> pygame.Surface:
        """Give a single picture by its name: a mood of a portrait."""
        return self.picture(self.names.get(name, self.names.get(otherwise, 0)))

    def picture(self, number: int) -> pygame.Surface:
        """Give one frame; it is lit when it is first asked for."""
        if number not in self._made:
            area = self._cells[number]
            pixels = self._pixels[area]
            if self._bits is not None:
                for edge, colour in self._edges:
                    pixels = _lit(pixels, self._bits[area], edge, colour)
            self._made[number] = from_indices(pixels)
        return self._made[number]


def _area(cell: dict[str, int]) -> tuple[slice, slice]:
    """Give the rows and columns of a cell."""
    x, y = cell["x"], cell["y"]
    return slice(y, y + cell["h"]), slice(x, x + cell["w"])


def _lit(pixels: Indices, bits: Indices, side: int, colour: str) -> Indices:
    """Colour the rim of one side; without a colour it stays as it is drawn."""
    if not colour:
        return pixels
    lit = (bits & side).astype(bool) & (bits <= LEFT + RIGHT)
    return np.where(lit, np.uint8(INDEX[colour]), pixels)


def read_sheet(path: Path) -> dict[str, Any]:
    """Read Aseprite's JSON. Raises ContentError."""
    try:
        data: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return data
    except (OSError, ValueError) as error:
        remedy = "Build the assets again, or restore the file."
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=remedy)) from error


def _pivot(data: dict[str, Any]) -> Pivot:
    slices = data["meta"].get("slices") or []
    for item in slices:
        if isinstance(item, dict) and item.get("name") == "feet":
            at = item["keys"][0]["pivot"]
            return int(at["x"]), int(at["y"])
    return 0, 0


def _motions(data: dict[str, Any]) -> dict[str, Motion]:
    motions: dict[str, Motion] = {}
    frames = list(data["frames"])
    for tag in data["meta"].get("frameTags") or []:
        numbers = range(int(tag["from"]), int(tag["to"]) + 1)
        ends, end = [], 0.0
        for number in numbers:
            frame = frames[number]
            end += frame["duration"] * TICKS_PER_SECOND / 1000
            ends.append(max(1, round(end)))
        motions[str(tag["name"])] = Motion(tuple(numbers), tuple(ends))
    return motions
