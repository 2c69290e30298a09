"""Neck, shirt front and collar, with a tie, a bow or neither."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.cloth import CLOTH
from portraits.faces import Ramp
from portraits.grid import grid
from portraits.layers import COLLAR, NECK, SHIRT, TIE
from portraits.shapes import blob, points

COLLAR_LINE = "cloth1"
BOW = grid("""
    00.......00
    0200...0020
    02220.02210
    02320002110
    02220302110
    02200.00210
    000.....000
""")


@dataclass(frozen=True)
class Shirt:
    """What is worn next to the skin. Names are of cloths; `tie` and `bow` may be empty."""

    cloth: str = "shirt"
    tie: str = ""
    bow: str = ""

    def draw(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw neck, shirt and what is tied round the collar."""
        draw_neck(canvas, skin)
        shirt = CLOTH[self.cloth]
        front = "26,49 33.5,55.5 40.5,50 43,54 40,66 26,66 23,54"
        canvas.fill(points(front), shirt[2], SHIRT)
        canvas.fill(points("34.5,57 40,52 42,54 39,66 35,66"), shirt[1], clip=SHIRT)
        if self.tie:
            self._draw_tie(canvas)
        near = "24.6,47.2 27,47.6 33.4,55.2 29.4,59.8 23,51.5"
        far = "41.8,48 39.6,48.6 33.6,55.2 37,59.6 43.2,52"
        canvas.fill(points(near), shirt[3], COLLAR)
        canvas.fill(points(far), shirt[2], COLLAR)

    def finish(self, canvas: Canvas, over: str) -> None:
        """Draw the lines of the collar; `over` are layers it is seen against."""
        canvas.outline(COLLAR, COLLAR_LINE)
        canvas.contour(COLLAR, f"{SHIRT} {NECK} {over}", COLLAR_LINE, on_front=True)
        if self.bow:
            ramp = CLOTH[self.bow]
            key = {str(step): colour for step, colour in enumerate(ramp)}
            canvas.stamp(BOW, key, (28, 53), layer=TIE)

    def _draw_tie(self, canvas: Canvas) -> None:
        ramp = CLOTH[self.tie]
        knot = "31.4,55.2 35.6,55.2 34.8,59 35.8,66 31,66 32.2,59"
        canvas.fill(points(knot), ramp[2 if self.tie != "black" else 0], TIE)
        if self.tie != "black":
            canvas.fill(points("34,55.2 35.6,55.2 34.8,59 35.8,66 34,66"), ramp[1], clip=TIE)


def draw_neck(canvas: Canvas, skin: Ramp) -> None:
    """Draw a neck as far as the collar shows it."""
    canvas.fill(blob("27,40 39.5,42 39.5,50 42,56 33,62 22,56 26,50"), skin[3], NECK)
    canvas.fill(blob("26,41 31,46 36,48.5 40,46 41,54 33,55 27,50"), skin[2], clip=NECK)
    canvas.fill(blob("30,46 36,48.5 41,45 41,52 35,52"), skin[1], clip=NECK)
