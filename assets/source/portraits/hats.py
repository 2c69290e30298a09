"""Hats and headbands, worn over the hair."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.faces import Face, Ramp
from portraits.layers import EAR, FACE, FEATURES, HAIR_FRONT, HAT
from portraits.shapes import blob, moved_by, points, strand

CROWN = "19.6,17 20,10 24,4.6 31,5.4 36,4 43,5.4 47.4,10.4 48.4,17 40,19 28,19"
BRIM = "10,20.6 17,17.2 26,19.2 36,19.8 45,19 52,16.8 56,19.2 51.6,22.4 41,24.8 28,24.8 17,24"
UNDER = "11,21.6 26,23 38,23.4 50,21.4 55,19 52,23 41,25 28,25 17,24.4"
BAND = "19,14 30,15.8 40,15.8 49,14 49,18.4 40,20 28,20 19,18.2"
SWEAT = "17,17.6 25,15.6 34,15 42,15.8 49,17.4 49,20.6 42,19 34,18.4 26,19.2 17.4,21.6"


@dataclass(frozen=True)
class Fedora:
    """A hat with a dented crown."""

    felt: Ramp
    band: str

    def __call__(self, canvas: Canvas, face: Face) -> None:
        """Draw it."""
        felt, head = self.felt, canvas.transform
        canvas.transform = head @ moved_by(0, -2)
        canvas.fill(blob(CROWN), felt[2], HAT)
        canvas.fill(blob("37,5.4 43,6 47.4,11 48.4,17 43,18.4 42,11"), felt[1], clip=HAT)
        canvas.fill(blob("22,11 25,6.4 30,7 27,10 24.4,14"), felt[3], clip=HAT)
        canvas.fill(strand("29,7.4 33,9.6 37,7", 0.6, 1.6, 0.6), felt[1], clip=HAT)
        canvas.fill(points(BAND), self.band, HAT)
        canvas.fill(blob(BRIM), felt[2], HAT)
        canvas.fill(blob("13,20 18,18.6 25,20.2 32,20.8 25,21.2 17,20.8"), felt[3], clip=HAT)
        canvas.fill(blob(UNDER), felt[1], clip=HAT)
        canvas.outline(HAT, felt[0])
        canvas.contour(HAT, f"{FACE} {HAIR_FRONT} {FEATURES} {EAR}", felt[0], on_front=True)
        canvas.transform = head


@dataclass(frozen=True)
class Headband:
    """A band of towelling round the head."""

    cloth: Ramp

    def __call__(self, canvas: Canvas, face: Face) -> None:
        """Draw it."""
        inside = f"{FACE} {HAIR_FRONT}"
        canvas.fill(blob(SWEAT), self.cloth[2], HAT, clip=inside)
        canvas.fill(points("40,14 50,15 50,22 40,21"), self.cloth[1], clip=HAT)
        canvas.fill(points("17,16 24,15 24,21 17,22"), self.cloth[3], clip=HAT)
        canvas.contour(HAT, inside, self.cloth[0], on_front=True)
