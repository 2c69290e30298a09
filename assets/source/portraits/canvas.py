"""A small canvas of labels: every pixel has a palette index and a layer it belongs to."""

from collections.abc import Iterable, Mapping, Sequence
from math import floor

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw

from game.core.palette import INDEX, TRANSPARENT
from portraits.shapes import Points, cells_of, points, spline, thinned

SIZE = 64
SAMPLES = 8  # a side, in each pixel
NOTHING = -1
Mask = npt.NDArray[np.bool_]
FOUR = ((1, 0), (-1, 0), (0, 1), (0, -1))
EIGHT = tuple((dy, dx) for dy in (-1, 0, 1) for dx in (-1, 0, 1) if dy or dx)


class Canvas:
    """Pixels and layers. `transform` moves what is drawn from now on."""

    def __init__(self) -> None:
        self.colour = np.full((SIZE, SIZE), TRANSPARENT, np.uint8)
        self.layer = np.full((SIZE, SIZE), NOTHING)
        self.transform = np.eye(3)
        self._layers: list[str] = []

    def on(self, names: str | Iterable[str]) -> Mask:
        """Give the pixels of layers: one name, or several in one text."""
        listed = names.split() if isinstance(names, str) else names
        numbers = [self._layers.index(name) for name in listed if name in self._layers]
        return np.isin(self.layer, numbers)

    def has(self, name: str) -> bool:
        """Whether anything was drawn on a layer."""
        return name in self._layers

    def fill(
        self,
        shape: Points,
        colour: str,
        layer: str = "",
        *,
        clip: str = "",
        only: Sequence[str] = (),
        cover: float = 0.5,
    ) -> None:
        """Fill a shape where it covers enough of a pixel, inside layers or colours only."""
        mask = self._cover(shape) >= cover
        if clip:
            mask &= self.on(clip)
        if only:
            mask &= np.isin(self.colour, [INDEX[name] for name in only])
        self._put(mask, colour, layer)

    def line(self, text: str, colour: str, *, clip: str = "", smooth: bool = True) -> None:
        """Draw a line one pixel wide, without doubled corners."""
        path = points(text)
        curve = self._moved(spline(path, False, 24) if smooth else path)
        inside = self.on(clip) if clip else np.ones_like(self.layer, bool)
        for x, y in thinned(cells_of(curve)):
            if 0 <= x < SIZE and 0 <= y < SIZE and inside[y, x]:
                self.colour[y, x] = INDEX[colour]

    def dot(self, x: float, y: float, colour: str) -> None:
        """Draw one pixel."""
        right, down = self._pixel(x, y)
        if 0 <= right < SIZE and 0 <= down < SIZE:
            self.colour[down, right] = INDEX[colour]

    def stamp(
        self,
        rows: Sequence[str],
        key: Mapping[str, str],
        at: tuple[float, float],
        *,
        layer: str = "",
        clip: str = "",
    ) -> None:
        """Draw typed pixels; the letters are colours of the key, dots are left out."""
        left, top = self._pixel(*at)
        inside = self.on(clip) if clip else np.ones_like(self.layer, bool)
        for down, row in enumerate(rows):
            for right, letter in enumerate(row):
                x, y = left + right, top + down
                if letter != "." and 0 <= x < SIZE and 0 <= y < SIZE and inside[y, x]:
                    self._put_one(x, y, key[letter], layer)

    def outline(self, layers: str, colour: str) -> None:
        """Turn the outermost pixels of layers into a line colour."""
        free = self.layer == NOTHING
        edge = np.zeros_like(free)
        for way in FOUR:
            edge |= ~free & moved(free, *way)
        self.colour[edge & self.on(layers)] = INDEX[colour]

    def contour(self, front: str, back: str, colour: str, *, on_front: bool = False) -> None:
        """Draw a line where two layers meet."""
        near, far = self.on(front), self.on(back)
        own, other = (near, far) if on_front else (far, near)
        edge = np.zeros_like(own)
        for way in FOUR:
            edge |= own & moved(other, *way)
        self.colour[edge] = INDEX[colour]

    def clean(self, protect: str) -> None:
        """Give lonely pixels the colour most of their neighbours have."""
        kept = self.on(protect) | (self.layer == NOTHING)
        for _ in range(2):
            before = self.colour.copy()
            for y, x in zip(*np.where(~kept), strict=True):
                self._mend(before, int(y), int(x))

    def trim(self) -> None:
        """Take away pixels that stick out alone."""
        on = self.layer != NOTHING
        around = sum(moved(on, *way).astype(int) for way in FOUR)
        spur = on & (around <= 1)
        spur[-1] = False
        self.layer[spur], self.colour[spur] = NOTHING, TRANSPARENT

    def _mend(self, before: npt.NDArray[np.uint8], y: int, x: int) -> None:
        around = [(dy, dx) for dy, dx in EIGHT if 0 <= y + dy < SIZE and 0 <= x + dx < SIZE]
        if any(before[y + dy, x + dx] == before[y, x] for dy, dx in around):
            return
        near = [
            int(before[y + dy, x + dx])
            for dy, dx in around
            if not (dy and dx) and self.layer[y + dy, x + dx] == self.layer[y, x]
        ]
        if near:
            self.colour[y, x] = max(sorted(set(near)), key=near.count)

    def _put(self, mask: Mask, colour: str, layer: str) -> None:
        self.colour[mask] = INDEX[colour]
        if layer:
            self.layer[mask] = self._number(layer)

    def _put_one(self, x: int, y: int, colour: str, layer: str) -> None:
        self.colour[y, x] = INDEX[colour]
        if layer:
            self.layer[y, x] = self._number(layer)

    def _number(self, layer: str) -> int:
        if layer not in self._layers:
            self._layers.append(layer)
        return self._layers.index(layer)

    def _moved(self, path: Points) -> Points:
        whole: Points = np.c_[path, np.ones(len(path))] @ self.transform.T
        return whole[:, :2]

    def _pixel(self, x: float, y: float) -> tuple[int, int]:
        at = self.transform @ np.array([x + 0.5, y + 0.5, 1])
        return floor(at[0]), floor(at[1])

    def _cover(self, shape: Points) -> npt.NDArray[np.float64]:
        image = Image.new("L", (SIZE * SAMPLES, SIZE * SAMPLES), 0)
        corners = [tuple(point) for point in self._moved(shape) * SAMPLES]
        ImageDraw.Draw(image).polygon(corners, fill=1)
        cells = np.array(image).reshape(SIZE, SAMPLES, SIZE, SAMPLES)
        covered: npt.NDArray[np.float64] = cells.mean((1, 3))
        return covered


def moved(mask: Mask, down: int, right: int) -> Mask:
    """Move a mask; what comes in is empty."""
    out = np.zeros_like(mask)
    out[max(down, 0) : SIZE + min(down, 0), max(right, 0) : SIZE + min(right, 0)] = mask[
        max(-down, 0) : SIZE + min(-down, 0), max(-right, 0) : SIZE + min(-right, 0)
    ]
    return out
