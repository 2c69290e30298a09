"""A canvas of palette indices, and the strokes that sets and props are made of."""

import math
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageDraw
from scipy import ndimage

from game.core.palette import TRANSPARENT
from kit.ramp import Indices, Mask, Shade, index, quantise, ramp

Points = Sequence[tuple[float, float]]
OVERSAMPLE = 4


class Canvas:
    """Pixels of palette indices; 255 is empty. Coordinates are x, y from the top left."""

    def __init__(self, width: int, height: int, fill: str | None = None) -> None:
        value = TRANSPARENT if fill is None else index(fill)
        self.pixels: Indices = np.full((height, width), value, np.uint8)

    @property
    def width(self) -> int:
        """Pixels across."""
        return int(self.pixels.shape[1])

    @property
    def height(self) -> int:
        """Pixels down."""
        return int(self.pixels.shape[0])

    @property
    def solid(self) -> Mask:
        """Where something is painted."""
        return np.asarray(self.pixels != TRANSPARENT)

    def rect(self, x: float, y: float, width: float, height: float, colour: str) -> None:
        """Fill a rectangle."""
        left, top = int(x), int(y)
        right, bottom = left + int(width), top + int(height)
        self.pixels[max(0, top) : max(0, bottom), max(0, left) : max(0, right)] = index(colour)

    def row(self, x: float, y: float, length: float, colour: str) -> None:
        """Draw a horizontal line."""
        self.rect(x, y, length, 1, colour)

    def column(self, x: float, y: float, length: float, colour: str) -> None:
        """Draw a vertical line."""
        self.rect(x, y, 1, length, colour)

    def dot(self, x: float, y: float, colour: str) -> None:
        """Set one pixel."""
        if 0 <= int(x) < self.width and 0 <= int(y) < self.height:
            self.pixels[int(y), int(x)] = index(colour)

    def line(self, x0: float, y0: float, x1: float, y1: float, colour: str, width: int = 1) -> None:
        """Draw a line without smoothing."""
        picture = Image.new("1", (self.width, self.height))
        ImageDraw.Draw(picture).line([x0, y0, x1, y1], fill=1, width=width)
        self.pixels[np.array(picture, dtype=bool)] = index(colour)

    def fill(self, mask: Mask, colour: str) -> None:
        """Paint a mask in one colour."""
        self.pixels[mask] = index(colour)

    def shade(
        self, mask: Mask, light: Shade, colours: Sequence[str], amount: float = 0.3, size: int = 2
    ) -> None:
        """Paint a mask by light 0..1 in a ramp."""
        painted = quantise(light, ramp(*colours), amount, size)
        self.pixels[mask] = painted[mask]

    def poly(self, points: Points, colour: str) -> Mask:
        """Fill a polygon; gives its mask."""
        mask = polygon(self.width, self.height, points)
        self.fill(mask, colour)
        return mask

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: str) -> Mask:
        """Fill an ellipse; gives its mask."""
        mask = disc(self.width, self.height, x, y, rx, ry)
        self.fill(mask, colour)
        return mask

    def blit(self, other: "Canvas", x: float, y: float) -> None:
        """Lay another canvas on this one."""
        left, top = int(x), int(y)
        x0, y0 = max(left, 0), max(top, 0)
        x1, y1 = min(left + other.width, self.width), min(top + other.height, self.height)
        if x1 <= x0 or y1 <= y0:
            return
        source = other.pixels[y0 - top : y1 - top, x0 - left : x1 - left]
        target = self.pixels[y0:y1, x0:x1]
        target[source != TRANSPARENT] = source[source != TRANSPARENT]

    def tile(self, other: "Canvas", x: int, y: int, width: int, height: int) -> None:
        """Fill a rectangle with copies."""
        for top in range(y, y + height, other.height):
            for left in range(x, x + width, other.width):
                part = Canvas(1, 1)
                part.pixels = other.pixels[: y + height - top, : x + width - left]
                self.blit(part, left, top)


def grid(width: int, height: int) -> tuple[Shade, Shade]:
    """Give the x and y of every pixel's middle."""
    rows, columns = np.mgrid[:height, :width]
    return columns + 0.5, rows + 0.5


def polygon(width: int, height: int, points: Points) -> Mask:
    """Give the pixels that a polygon covers at least by half."""
    big = Image.new("L", (width * OVERSAMPLE, height * OVERSAMPLE))
    scaled = [(x * OVERSAMPLE, y * OVERSAMPLE) for x, y in points]
    ImageDraw.Draw(big).polygon(scaled, fill=255)
    cover = np.asarray(big, float).reshape(height, OVERSAMPLE, width, OVERSAMPLE).mean((1, 3))
    return np.asarray(cover >= 127)


def disc(width: int, height: int, x: float, y: float, rx: float, ry: float) -> Mask:
    """Give the pixels of an ellipse."""
    xs, ys = grid(width, height)
    return np.asarray(((xs - x) / rx) ** 2 + ((ys - y) / ry) ** 2 <= 1)


def box(xs: Shade, ys: Shade, x: float, y: float, half_w: float, half_h: float, r: float) -> Shade:
    """Give the signed distance to a box with round corners."""
    qx, qy = np.abs(xs - x) - half_w + r, np.abs(ys - y) - half_h + r
    outside = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0))
    return np.asarray(outside + np.minimum(np.maximum(qx, qy), 0) - r)


def capsule(
    xs: Shade, ys: Shade, x0: float, y0: float, x1: float, y1: float, r0: float, r1: float
) -> Shade:
    """Give the signed distance to a capsule that may taper."""
    dx, dy = x1 - x0, y1 - y0
    along = np.clip(((xs - x0) * dx + (ys - y0) * dy) / (dx * dx + dy * dy + 1e-9), 0, 1)
    return np.asarray(
        np.hypot(xs - x0 - along * dx, ys - y0 - along * dy) - (r0 + (r1 - r0) * along)
    )


def edge(mask: Mask, dx: int, dy: int) -> Mask:
    """Give the pixels of a mask whose neighbour that way is outside."""
    padded = np.pad(mask, 1)
    height, width = mask.shape
    moved = padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]
    return np.asarray(mask & ~moved)


def arc(x: float, y: float, rx: float, ry: float, start: float, end: float, count: int) -> Points:
    """Give points of an ellipse between two angles in degrees."""
    angles = np.linspace(start, end, count)
    return [
        (x + rx * math.cos(math.radians(a)), y + ry * math.sin(math.radians(a))) for a in angles
    ]


def strokes(width: int, height: int, lines: Sequence[Points], thick: float) -> Mask:
    """Give the pixels of drawn lines of a thickness in pixels."""
    big = Image.new("L", (width * OVERSAMPLE, height * OVERSAMPLE))
    draw = ImageDraw.Draw(big)
    for points in lines:
        scaled = [(x * OVERSAMPLE + 2, y * OVERSAMPLE + 2) for x, y in points]
        draw.line(scaled, fill=255, width=int(thick * OVERSAMPLE), joint="curve")
    cover = np.asarray(big, float).reshape(height, OVERSAMPLE, width, OVERSAMPLE).mean((1, 3))
    return np.asarray(cover > 110)


def despeckle(pixels: Indices, rounds: int = 1) -> Indices:
    """Give lone pixels the colour that is commonest around them."""
    made = pixels.copy()
    for _ in range(rounds):
        padded = np.pad(made, 1, mode="edge")
        height, width = made.shape
        around = np.stack(
            [
                padded[1 + dy : 1 + dy + height, 1 + dx : 1 + dx + width]
                for dy in (-1, 0, 1)
                for dx in (-1, 0, 1)
                if dx or dy
            ]
        )
        lone = (around == made).sum(0) == 0
        counts = (around[:, None] == around[None]).sum(1)
        common = np.take_along_axis(around, counts.argmax(0)[None], 0)[0]
        made[lone] = common[lone]
    return made


def grow(mask: Mask, steps: int = 1) -> Mask:
    """Make a mask fatter."""
    return np.asarray(ndimage.binary_dilation(mask, iterations=steps))


def rng_of(name: str) -> np.random.Generator:
    """Give a generator that belongs to a name, the same on every machine."""
    return np.random.default_rng(list(name.encode()))


Floats = npt.NDArray[np.float64]
