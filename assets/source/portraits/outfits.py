"""Dresses and a cardigan."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.cloth import CLOTH
from portraits.collars import COLLAR_LINE, draw_neck
from portraits.faces import Ramp
from portraits.layers import BODY, COAT, COLLAR, DRESS, LAPEL, NECK, SHIRT
from portraits.shapes import blob, points, strand

STRAPS = "12,53.5 16,53 18,59 25,60.5 33,62.5 41,60.5 47,59 48.5,53.5 52,54.5 52,66 12,66"
LOW = "8,56.6 14,58 22,60.2 33,61.4 44,60.2 52,58 57,56.6 58,66 6,66"
ROUND = (
    "5.6,56 13,51.6 19.6,50 22,54.4 27,57.6 33,59 39.6,57.6 44.4,54.4 46,50.4 53,53 59.6,57 "
    "62,61 62.6,67 1.6,67 2.4,61"
)


@dataclass(frozen=True)
class Dress:
    """Straps over bare shoulders, or a round neck with sleeves, or a low neck without either."""

    cloth: str
    sleeves: bool = False
    straps: bool = True

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        cloth = CLOTH[self.cloth]
        _draw_shoulders(canvas, skin)
        canvas.fill(points(self._neckline()), cloth[2], DRESS)
        canvas.fill(points("44,60 53,54 60,62 58,66 42,66"), cloth[1], clip=DRESS)
        canvas.fill(points("13,54 15,54 17,60 17,66 8,66 9,57"), cloth[3], clip=DRESS)
        if self.sleeves:
            for seam in ("17.6,53 19.6,58 19,66", "48.4,53.6 47,58.6 48,66"):
                canvas.line(seam, cloth[0], clip=DRESS)
        canvas.outline(DRESS, cloth[0])
        canvas.contour(DRESS, BODY, cloth[0], on_front=True)

    def _neckline(self) -> str:
        if self.sleeves:
            return ROUND
        return STRAPS if self.straps else LOW


def _draw_shoulders(canvas: Canvas, skin: Ramp) -> None:
    shoulders = "28,38 37,40 37.5,47 43,51 54,54.5 58,60 59,68 5,68 6,60 10,55 22,51 27.5,47"
    canvas.fill(blob(shoulders), skin[3], BODY)
    for shadow in ("27,38 38,41 38,47 33,50 28,46.5", "45,52.5 54,54 59,60 60,68 51,68 50,58"):
        canvas.fill(blob(shadow), skin[2], clip=BODY)
    for bone in ("25,54 30,55.2 33,54.6", "38,54.6 44,54"):
        canvas.line(bone, skin[2], clip=BODY)


@dataclass(frozen=True)
class Cardigan:
    """A cardigan with a knitted edge, over a blouse with a round collar."""

    cloth: str
    blouse: str
    button: str

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        knit = CLOTH[self.cloth]
        draw_neck(canvas, skin)
        self._draw_blouse(canvas)
        self._draw_knit(canvas)
        canvas.outline(f"{COAT} {LAPEL}", knit[0])
        canvas.contour(LAPEL, f"{COAT} {SHIRT} {COLLAR}", knit[0], on_front=True)
        canvas.outline(COLLAR, COLLAR_LINE)
        canvas.contour(COLLAR, f"{SHIRT} {NECK} {LAPEL} {COAT}", COLLAR_LINE, on_front=True)
        for y in (59, 62):
            canvas.dot(29, y, self.button)

    def _draw_blouse(self, canvas: Canvas) -> None:
        blouse = CLOTH[self.blouse]
        canvas.fill(points("26,49 33.5,54 40.5,50 44,54 40,66 26,66 22,54"), blouse[2], SHIRT)
        canvas.fill(points("34.5,57 40,52 42,54 39,66 35,66"), blouse[1], clip=SHIRT)
        near = "24,47.6 27,47.8 31,51 33.4,54.4 31.6,57.6 27,58 23,55 22.4,51"
        far = "42,48 39.8,48.4 36,51.4 33.8,54.4 35.6,57.6 39.6,57.8 43,55 43.8,51"
        canvas.fill(blob(near), blouse[3], COLLAR)
        canvas.fill(blob(far), blouse[2], COLLAR)

    def _draw_knit(self, canvas: Canvas) -> None:
        knit = CLOTH[self.cloth]
        for half in (
            "21.5,51.5 13,54 7,57.5 4.4,62 3,70 30,70 29,63 24.4,57",
            "44.4,51.8 51,54.4 57.4,57.8 60,62 61,70 36,70 37.6,64 42,57",
        ):
            canvas.fill(blob(half), knit[2], COAT)
        canvas.fill(blob("46,53 53,55 58,58 61,64 62,70 52,70 51,60"), knit[1], clip=COAT)
        canvas.fill(blob("14,54.6 8,58 5.6,62 9,60.5 14,57.8 19,55.4"), knit[3], clip=COAT)
        canvas.fill(strand("21.6,51 24.6,57.6 29.2,62 30.6,68", 2.6, 3.4, 3.4), knit[3], LAPEL)
        canvas.fill(strand("44.6,51.4 42,57.6 37.6,62 36.6,68", 2.6, 3.0, 3.0), knit[2], LAPEL)
