"""Jackets and vests over a shirt."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.cloth import CLOTH
from portraits.collars import Shirt
from portraits.faces import Ramp
from portraits.layers import COAT, COLLAR, LAPEL, NECK, SHIRT
from portraits.shapes import blob, points, strand

SHADE = "46,53 53,55 59,58 62,64 63,70 52,70 52,60"
LIGHT = "14,54 7,57.5 4.5,62 8,60.5 14,57.5 20,55"


@dataclass(frozen=True)
class Suit:
    """A jacket; `vest` is the cloth of one worn under it, `square` of a pocket square."""

    coat: str
    shirt: Shirt
    vest: str = ""
    square: str = ""

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        coat = CLOTH[self.coat]
        self.shirt.draw(canvas, skin)
        if self.vest:
            self._draw_vest(canvas)
        self._draw_coat(canvas)
        canvas.outline(COAT, coat[0])
        canvas.outline(LAPEL, coat[0])
        canvas.contour(LAPEL, f"{COAT} {SHIRT} {COLLAR}", coat[0], on_front=True)
        self.shirt.finish(canvas, f"{LAPEL} {COAT}")
        canvas.contour(COAT, f"{SHIRT} {COLLAR} {NECK}", coat[0], on_front=True)
        if self.square:
            square = CLOTH[self.square]
            canvas.fill(points("48.4,62 50,58.4 52,60.6 54,58.6 55.4,62"), square[2], clip=COAT)
            canvas.line("48,62 55,62", coat[0], clip=COAT)

    def _draw_coat(self, canvas: Canvas) -> None:
        coat = CLOTH[self.coat]
        left = "22.5,50.5 13,53.5 6,57 3,62 2,70 30,70 30,64 26,57"
        right = "43.5,51 51,54 58,57.5 61,62 62,70 36,70 37,64 40.5,57"
        for half in (left, right):
            canvas.fill(blob(half), coat[2], COAT)
        canvas.fill(blob(SHADE), coat[1], clip=COAT)
        canvas.fill(blob(LIGHT), coat[3], clip=COAT)
        near = "22.8,50 29.6,60 30.5,66 27,66 19,60 22.5,58.4 18.8,55.2"
        far = "43.4,50.6 37,60 36.4,66 40,66 47.5,60.4 44.4,58.8 47.6,55.8"
        canvas.fill(points(near), coat[3], LAPEL)
        canvas.fill(points(far), coat[2], LAPEL)

    def _draw_vest(self, canvas: Canvas) -> None:
        vest = CLOTH[self.vest]
        for half, step in (("24,56 33,62 33,68 24,68", 2), ("43,56 34,62 34,68 43,68", 1)):
            canvas.fill(points(half), vest[step], clip=SHIRT)


@dataclass(frozen=True)
class Vest:
    """A vest over shirt sleeves."""

    cloth: str
    shirt: Shirt

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        vest = CLOTH[self.cloth]
        self._draw_sleeves(canvas)
        self.shirt.draw(canvas, skin)
        near = "23,51 19,53.4 20.4,57 20.8,61 20,66 32.6,68 32.6,63.4 27.4,58"
        far = "43.6,51.4 47.4,53.8 46.2,57 46,61 46.8,66 33.4,68 33.4,63.4 39,58"
        canvas.fill(points(near), vest[2], LAPEL)
        canvas.fill(points(far), vest[1], LAPEL)
        canvas.fill(strand("21.6,52.4 23,58 23.4,67", 2.0, 2.6, 2.6), vest[3], clip=LAPEL)
        canvas.contour(LAPEL, f"{COAT} {SHIRT} {COLLAR}", vest[0], on_front=True)
        self.shirt.finish(canvas, LAPEL)

    def _draw_sleeves(self, canvas: Canvas) -> None:
        shirt = CLOTH[self.shirt.cloth]
        body = "23,50 13,53 6.6,56.4 3.6,62 2.6,70 62,70 61,62 57.4,57 51,53.6 43,50.6"
        canvas.fill(blob(body), shirt[2], COAT)
        canvas.fill(blob(SHADE), shirt[1], clip=COAT)
        canvas.fill(blob(LIGHT), shirt[3], clip=COAT)
        for fold in ("17,57 14,60 14,66", "50,58 53,61 53.4,66"):
            canvas.line(fold, shirt[1], clip=COAT)
        canvas.outline(COAT, shirt[0])
