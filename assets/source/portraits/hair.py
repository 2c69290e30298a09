"""Hair as strokes: masses of a step of the ramp, tones and locks laid over them."""

from dataclasses import dataclass

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
