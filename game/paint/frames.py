"""Frames of any size from nine-slice pictures, and small icons by name."""

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.core.folders import ASSETS
from game.devices.images import Images
from game.devices.sheets import read_sheet

INTERFACE = ASSETS / "interface"
Area = tuple[int, int, int, int]


@dataclass(frozen=True)
class Slice:
    """Where a frame lies in its picture, and its stretching middle, in its own pixels."""

    bounds: Area
    centre: Area


class Frames:
    """The frames and icons of the interface, made once for each size."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self._slices: dict[str, tuple[Path, Slice]] = {}
        for name in ("box", "roll"):
            self._read_slices(INTERFACE / f"{name}.json")
        self._icons = self._read_icons(INTERFACE / "icons.json")
        self._made: dict[tuple[str, int, int, int], pygame.Surface] = {}

    def draw(
        self, canvas: pygame.Surface, name: str, area: pygame.Rect | Area, opacity: int = 100
    ) -> None:
        """Draw a frame that fills an area; `opacity` in percent."""
        x, y, width, height = area
        key = (name, width, height, opacity)
        if key not in self._made:
            self._made[key] = self._make(name, (width, height), opacity)
        canvas.blit(self._made[key], (x, y))

    def icon(self, canvas: pygame.Surface, name: str, at: tuple[int, int]) -> None:
        """Draw an icon with its upper left at a place."""
        canvas.blit(self._icons[name], at)

    def _make(self, name: str, size: tuple[int, int], opacity: int) -> pygame.Surface:
        path, cut = self._slices[name]
        source = self._images.whole(path).subsurface(cut.bounds)
        made = pygame.Surface(size, pygame.SRCALPHA, 32)
        columns = _strips(cut.centre[0], cut.centre[2], cut.bounds[2], size[0])
        rows = _strips(cut.centre[1], cut.centre[3], cut.bounds[3], size[1])
        for from_x, from_w, to_x, to_w in columns:
            for from_y, from_h, to_y, to_h in rows:
                part = source.subsurface((from_x, from_y, from_w, from_h))
                _tile(made, part, pygame.Rect(to_x, to_y, to_w, to_h))
        if opacity < 100:
            made.fill((255, 255, 255, round(opacity * 2.55)), special_flags=pygame.BLEND_RGBA_MULT)
        return made

    def _read_slices(self, path: Path) -> None:
        data = read_sheet(path)
        for item in data["meta"]["slices"]:
            key = item["keys"][0]
            cut = Slice(_area(key["bounds"]), _area(key["center"]))
            self._slices[item["name"]] = (path.with_name(data["meta"]["image"]), cut)

    def _read_icons(self, path: Path) -> dict[str, pygame.Surface]:
        data = read_sheet(path)
        whole = self._images.whole(path.with_name(data["meta"]["image"]))
        return {f["filename"]: whole.subsurface(_area(f["frame"])) for f in data["frames"]}


def _area(data: dict[str, int]) -> Area:
    return data["x"], data["y"], data["w"], data["h"]


def _strips(start: int, middle: int, whole: int, wanted: int) -> list[tuple[int, int, int, int]]:
    """Cut one side in three: (from, length) in the picture and (from, length) as wanted."""
    end = whole - start - middle
    inner = max(0, wanted - start - end)
    strips = [
        (0, start, 0, start),
        (start, middle, start, inner),
        (start + middle, end, start + inner, end),
    ]
    return [strip for strip in strips if strip[1] > 0 and strip[3] > 0]


def _tile(target: pygame.Surface, part: pygame.Surface, area: pygame.Rect) -> None:
    """Repeat a part until it fills an area: pixels are never stretched."""
    target.set_clip(area)
    for x in range(area.left, area.right, part.get_width()):
        for y in range(area.top, area.bottom, part.get_height()):
            target.blit(part, (x, y))
    target.set_clip(None)
