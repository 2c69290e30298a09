"""Beards that cover the jaw, and ribbons: shapes that follow the head."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.faces import Face, Ramp
from portraits.grid import grid
from portraits.layers import FACE, JEWELS
from portraits.shapes import blob, moved_by

BEARD = (
    "22,29 24.4,33 26.4,37.4 30,39.4 32.6,39 34,37.4 37,37 40.6,37 42.6,38.6 44,37 45,34.6 46,39 "
    "43,46 38,49 33,49 26,46 22,39"
)
UNDER = "22,33 25.6,40 30,44.6 35,46.4 41,45 46,40 43,47 38,50 32,49.6 25,45 21,39"
SHINE = "27,40.4 30,41.6 31.4,43.6 28.6,42.6"
RIBBON = grid("""
    00...00
    0210120
    0220220
    0110110
    00...00
""")


@dataclass(frozen=True)
class Beard:
    """A short full beard; the lips stay free."""

    ramp: Ramp

    def __call__(self, canvas: Canvas, face: Face) -> None:
        """Draw it."""
        down = face.mouth[1] - 40
        moved = canvas.transform.copy()
        canvas.transform = moved @ moved_by(0, down)
        canvas.fill(blob(BEARD), self.ramp[2], clip=FACE)
        canvas.fill(blob(UNDER), self.ramp[1], clip=FACE)
        canvas.fill(blob(SHINE), self.ramp[3], clip=FACE)
        canvas.transform = moved


@dataclass(frozen=True)
class Ribbons:
    """A bow on each pigtail."""

    cloth: Ramp
    places: tuple[tuple[int, int], tuple[int, int]]

    def __call__(self, canvas: Canvas, face: Face) -> None:
        """Draw them."""
        key = {str(step): colour for step, colour in enumerate((self.cloth[0], *self.cloth[2:]))}
        for at in self.places:
            canvas.stamp(RIBBON, key, at, layer=JEWELS)
