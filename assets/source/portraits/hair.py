"""Hair as strokes: masses of a step of the ramp, tones and locks laid over them."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import cos, pi, sin

from portraits.canvas import Canvas
from portraits.layers import HAIR_BACK, HAIR_FRONT
from portraits.shapes import blob, strand


@dataclass(frozen=True)
class Stroke:
    """One shape in a step of the hair's ramp. A mass makes the layer, the rest stays inside."""

    step: int
    path: str
    widths: tuple[float, float, float] | None = None
    mass: bool = False


Strokes = tuple[Stroke, ...]


def mass(step: int, path: str) -> Stroke:
    """A body of hair."""
    return Stroke(step, path, None, True)


def tress(step: int, path: str, widths: tuple[float, float, float]) -> Stroke:
    """A lock that hangs free."""
    return Stroke(step, path, widths, True)


def tone(step: int, path: str) -> Stroke:
    """A darker or lighter part."""
    return Stroke(step, path)


def lock(step: int, path: str, widths: tuple[float, float, float]) -> Stroke:
    """A lock inside the mass."""
    return Stroke(step, path, widths)


def curl(step: int, x: float, y: float, size: float) -> Stroke:
    """A round curl inside the mass."""
    turns = [n * pi / 3 for n in range(6)]
    return Stroke(step, _written((x + size * cos(a), y + 0.8 * size * sin(a)) for a in turns))


def crescent(step: int, x: float, y: float, size: float) -> Stroke:
    """The side of a curl that faces the light."""
    turns = [pi * (0.95 + 0.2 * n) for n in range(5)]
    path = _written((x + 0.8 * size * cos(a), y + 0.64 * size * sin(a)) for a in turns)
    return Stroke(step, path, (0.4, 0.45 * size, 0.4))


def _written(path: Iterable[tuple[float, float]]) -> str:
    return " ".join(f"{x:.2f},{y:.2f}" for x, y in path)


@dataclass(frozen=True)
class Hair:
    """What lies behind the head and what falls before it."""

    front: Strokes
    back: Strokes = ()

    def draw_back(self, canvas: Canvas, ramp: tuple[str, ...]) -> None:
        """Draw what lies behind the head."""
        _draw(canvas, self.back, ramp, HAIR_BACK)

    def draw_front(self, canvas: Canvas, ramp: tuple[str, ...]) -> None:
        """Draw what falls before the face."""
        _draw(canvas, self.front, ramp, HAIR_FRONT)


def _draw(canvas: Canvas, strokes: Strokes, ramp: tuple[str, ...], layer: str) -> None:
    for stroke in strokes:
        shape = strand(stroke.path, *stroke.widths) if stroke.widths else blob(stroke.path)
        if stroke.mass:
            canvas.fill(shape, ramp[stroke.step], layer)
        else:
            canvas.fill(shape, ramp[stroke.step], clip=layer)
