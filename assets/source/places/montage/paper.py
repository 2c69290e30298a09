"""Cut paper and gouache: flat shapes with hand-cut edges that shade what lies under them."""

import zlib
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, arc, edge, polygon, strokes
from kit.ramp import Mask, shift

Point = tuple[float, float]
CUT_EVERY, CUT_DEPTH = 15.0, 0.7  # how often the scissors turn, and by how much


class Painting(Canvas):
    """A canvas for pieces of paper and dry strokes of a wide brush."""

    def cut(
        self, points: Points, colour: str, rim: str = "", shade: int = 2, hand: float = CUT_DEPTH
    ) -> Mask:
        """Lay a piece of paper; `rim` is the light on its upper edges, `shade` its shadow."""
        mask = self.mask_of(snipped(points, hand) if hand else points)
        return self.lay(mask, colour, rim, shade)

    def lay(self, mask: Mask, colour: str, rim: str = "", shade: int = 2) -> Mask:
        """Lay a piece of paper of any outline."""
        if shade:
            below = np.zeros_like(mask)
            below[shade:, shade:] = mask[:-shade, :-shade]
            shift(self.pixels, below & ~mask, -1)
        self.fill(mask, colour)
        if rim:
            above, left = edge(mask, 0, -1), edge(mask, -1, -1) & edge(mask, -1, 0)
            left[:, 0] = above[0] = False
            self.fill(above | left, rim)
        return mask

    def panel(self, x: float, y: float, w: float, h: float, colour: str, rim: str = "") -> Mask:
        """Lay an upright piece of paper."""
        return self.cut([(x, y), (x + w, y), (x + w, y + h), (x, y + h)], colour, rim)

    def round(
        self, x: float, y: float, rx: float, ry: float, colour: str, rim: str = "", shade: int = 2
    ) -> Mask:
        """Lay an oval piece of paper."""
        return self.cut(arc(x, y, rx, ry, 0, 354, 60), colour, rim, shade, 0)

    def ribbon(self, lines: Sequence[Points], thick: float, colour: str, shade: int = 0) -> Mask:
        """Paint lines of one thickness."""
        mask = strokes(self.width, self.height, lines, thick)
        return self.lay(mask, colour, shade=shade)

    def brush(
        self, mask: Mask, colour: str, count: int, length: int = 26, slope: float = 0.0
    ) -> None:
        """Drag a nearly dry brush over a shape: long strokes that break up at their ends."""
        rows, columns = np.nonzero(mask)
        if not len(rows):
            return
        rng = np.random.default_rng([count, length, zlib.crc32(colour.encode()), len(rows)])
        stroke = np.zeros_like(mask)
        for _ in range(count):
            at = int(rng.integers(len(rows)))
            _drag(stroke, (columns[at], rows[at]), length * rng.uniform(0.5, 1.3), slope, rng)
        self.fill(stroke & mask, colour)

    def glow(self, points: Points, steps: int = 1) -> Mask:
        """Lay a clear piece of coloured paper: what lies under it gets lighter (or darker)."""
        mask = self.mask_of(points)
        shift(self.pixels, mask, steps)
        return mask

    def cord(self, x: float, top: float, bottom: float, colour: str) -> None:
        """Hang a string."""
        self.column(x, top, bottom - top, colour)

    def mask_of(self, points: Points) -> Mask:
        """Give a polygon's pixels; only its own box is worked through."""
        xs, ys = [p[0] for p in points], [p[1] for p in points]
        left, top = max(0, int(min(xs)) - 1), max(0, int(min(ys)) - 1)
        right = min(self.width, int(max(xs)) + 2)
        bottom = min(self.height, int(max(ys)) + 2)
        mask = np.zeros((self.height, self.width), bool)
        if right > left and bottom > top:
            moved = [(x - left, y - top) for x, y in points]
            mask[top:bottom, left:right] = polygon(right - left, bottom - top, moved)
        return mask


def snipped(points: Points, depth: float = CUT_DEPTH) -> list[Point]:
    """Make straight edges look cut by hand."""
    rng = np.random.default_rng([zlib.crc32(repr([tuple(map(float, p)) for p in points]).encode())])
    made: list[Point] = []
    for here, there in zip(points, [*points[1:], points[0]], strict=True):
        length = float(np.hypot(there[0] - here[0], there[1] - here[1]))
        parts = max(1, round(length / CUT_EVERY))
        for part in range(parts):
            t, off = part / parts, depth * rng.uniform(-1, 1) if part else 0.0
            across = (
                (there[1] - here[1]) / (length + 1e-6),
                (here[0] - there[0]) / (length + 1e-6),
            )
            made.append(
                (
                    here[0] + (there[0] - here[0]) * t + across[0] * off,
                    here[1] + (there[1] - here[1]) * t + across[1] * off,
                )
            )
    return made


def _drag(
    mask: Mask, at: tuple[int, int], length: float, slope: float, rng: np.random.Generator
) -> None:
    thick = int(rng.integers(2, 5))
    for hair in range(thick):
        start = at[0] - length / 2 + rng.uniform(-4, 4)
        reach = length * rng.uniform(0.6, 1.1)
        for step in range(int(reach)):
            tail = min(step, reach - step) < 4
            if tail and (step + hair) % 2:
                continue
            x, y = int(start + step), int(at[1] + hair + slope * step)
            if 0 <= x < mask.shape[1] and 0 <= y < mask.shape[0]:
                mask[y, x] = True


def path(text: str) -> list[Point]:
    """Read points that are written as `x,y x,y ...`."""
    pairs = (pair.split(",") for pair in text.split())
    return [(float(x), float(y)) for x, y in pairs]


def oval(x: float, y: float, rx: float, ry: float) -> Points:
    """Give the outline of an ellipse."""
    return arc(x, y, rx, ry, 0, 354, 60)


def star(x: float, y: float, radius: float, points: int = 5, inner: float = 0.45) -> list[Point]:
    """Give the corners of a star."""
    corners = []
    for n in range(points * 2):
        reach = radius if n % 2 == 0 else radius * inner
        angle = np.pi * n / points - np.pi / 2
        corners.append((x + reach * float(np.cos(angle)), y + reach * float(np.sin(angle))))
    return corners


def puff(x: float, y: float, wide: float, tall: float, bumps: int = 4) -> list[Point]:
    """Give the outline of a painted cloud: round bumps on a straight base."""
    made: list[Point] = [(x - wide / 2, y)]
    for n in range(bumps):
        middle = x - wide / 2 + wide * (n + 0.5) / bumps
        rise = tall * (0.62 + 0.38 * float(np.sin(np.pi * (n + 0.5) / bumps)))
        half = wide / bumps / 2
        made += [
            (px, y - rise * 0.55 + py)
            for px, py in arc(middle, 0, half * 1.12, rise * 0.5, 180, 360, 9)
        ]
    return [*made, (x + wide / 2, y)]


def waves(x0: float, x1: float, y: float, span: float, rise: float, bottom: float) -> list[Point]:
    """Give a sheet of paper whose upper edge is cut into waves."""
    made: list[Point] = []
    x = x0
    while x < x1:
        made += [(x, y), (x + span * 0.32, y - rise * 0.28), (x + span * 0.62, y - rise * 0.85)]
        made += [(x + span * 0.86, y - rise), (x + span * 0.98, y - rise * 0.55)]
        x += span
    return [*made, (x1, y), (x1, bottom), (x0, bottom)]
