"""What is seen of the clothes: shoulders, collars, lapels."""

from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.faces import Ramp
from portraits.layers import BODY, COAT, COLLAR, DRESS, LAPEL, NECK, SHIRT, TIE
from portraits.shapes import blob, points

CLOTH: dict[str, Ramp] = {
    "lemon": ("lemon0", "lemon1", "lemon2", "lemon3"),
    "blue": ("night1", "royal0", "elec1", "elec2"),
    "moss": ("leaf0", "leaf1", "leaf2", "leaf3"),
    "red": ("red0", "red2", "red3", "red4"),
    "wine": ("ink", "red0", "red1", "red2"),
    "purple": ("dusk1", "plum0", "plum1", "plum2"),
    "grey": ("night1", "cloth1", "cloth2", "night7"),
    "brown": ("wood1", "wood2", "wood3", "wood4"),
    "shirt": ("cloth1", "cloth3", "stone6", "stone7"),
    "suit": ("ink", "night0", "night1", "cloth0"),
    "black": ("ink", "ink", "night0", "night1"),
}


@dataclass(frozen=True)
class Dress:
    """Bare shoulders or a round neck, in one cloth."""

    cloth: str
    straps: bool = True

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        cloth = CLOTH[self.cloth]
        shoulders = "28,38 37,40 37.5,47 43,51 54,54.5 58,60 59,68 5,68 6,60 10,55 22,51 27.5,47"
        canvas.fill(blob(shoulders), skin[3], BODY)
        for shadow in (
            "27,38 38,41 38,47 33,50 28,46.5",
            "45,52.5 54,54 59,60 60,68 51,68 50,58",
        ):
            canvas.fill(blob(shadow), skin[2], clip=BODY)
        for bone in ("25,54 30,55.2 33,54.6", "38,54.6 44,54"):
            canvas.line(bone, skin[2], clip=BODY)
        straps = "12,53.5 16,53 18,59 25,60.5 33,62.5 41,60.5 47,59 48.5,53.5 52,54.5 52,66 12,66"
        round_ = "8,55 17,51.4 24,54 33,58 41,54 45,51.6 54,54.4 59,60 59,67 5,67 6,60"
        canvas.fill(points(straps if self.straps else round_), cloth[2], DRESS)
        canvas.fill(points("44,60 53,54 60,62 58,66 42,66"), cloth[1], clip="dress")
        canvas.fill(points("13,54 15,54 17,60 17,66 8,66 9,57"), cloth[3], clip="dress")
        canvas.outline(DRESS, cloth[0])
        canvas.contour(DRESS, BODY, cloth[0], on_front=True)


@dataclass(frozen=True)
class Suit:
    """A jacket over a shirt, with a tie, a bow or neither. `lapel` may be of another cloth."""

    coat: str
    shirt: str = "shirt"
    tie: str = ""
    bow: str = ""
    lapel: str = ""

    def __call__(self, canvas: Canvas, skin: Ramp) -> None:
        """Draw it."""
        self._neck(canvas, skin)
        self._shirt(canvas)
        self._coat(canvas)
        coat, lapel = CLOTH[self.coat], CLOTH[self.lapel or self.coat]
        canvas.outline(COAT, coat[0])
        canvas.outline(COLLAR, "cloth1")
        canvas.outline(LAPEL, lapel[0])
        canvas.contour(LAPEL, "coat shirt collar", lapel[0], on_front=True)
        canvas.contour(COLLAR, f"shirt {NECK} lapel coat", "cloth1", on_front=True)
        canvas.contour(COAT, f"shirt collar {NECK}", coat[0], on_front=True)

    def _neck(self, canvas: Canvas, skin: Ramp) -> None:
        canvas.fill(blob("27,40 39.5,42 39.5,50 42,56 33,62 22,56 26,50"), skin[3], NECK)
        shadow = "26,41 31,46 36,48.5 40,46 41,54 33,55 27,50"
        canvas.fill(blob(shadow), skin[2], clip=NECK)
        canvas.fill(blob("30,46 36,48.5 41,45 41,52 35,52"), skin[1], clip=NECK)

    def _shirt(self, canvas: Canvas) -> None:
        shirt = CLOTH[self.shirt]
        front = "26,49 33.5,55.5 40.5,50 43,54 40,66 26,66 23,54"
        canvas.fill(points(front), shirt[2], SHIRT)
        canvas.fill(points("34.5,57 40,52 42,54 39,66 35,66"), shirt[1], clip="shirt")
        if self.tie:
            tie = "31.4,55.2 35.6,55.2 34.8,59 35.8,66 31,66 32.2,59"
            canvas.fill(points(tie), CLOTH[self.tie][2 if self.tie != "black" else 0], TIE)
        left, right = (
            "24.6,47.2 27,47.6 33.4,55.2 29.4,59.8 23,51.5",
            ("41.8,48 39.6,48.6 33.6,55.2 37,59.6 43.2,52"),
        )
        canvas.fill(points(left), shirt[3], COLLAR)
        canvas.fill(points(right), shirt[2], COLLAR)
        if self.bow:
            bow = "27.6,54 33,56.2 34,56.2 39.4,54 39.4,60 34,57.8 33,57.8 27.6,60"
            canvas.fill(points(bow), CLOTH[self.bow][2], TIE)

    def _coat(self, canvas: Canvas) -> None:
        coat, lapel = CLOTH[self.coat], CLOTH[self.lapel or self.coat]
        left = "22.5,50.5 13,53.5 6,57 3,62 2,70 30,70 30,64 26,57"
        right = "43.5,51 51,54 58,57.5 61,62 62,70 36,70 37,64 40.5,57"
        for half in (left, right):
            canvas.fill(blob(half), coat[2], COAT)
        shade = "46,53 53,55 59,58 62,64 63,70 52,70 52,60"
        canvas.fill(blob(shade), coat[1], clip="coat")
        light = "14,54 7,57.5 4.5,62 8,60.5 14,57.5 20,55"
        canvas.fill(blob(light), coat[3], clip="coat")
        near = "22.8,50 29.6,60 30.5,66 27,66 19,60 22.5,58.4 18.8,55.2"
        far = "43.4,50.6 37,60 36.4,66 40,66 47.5,60.4 44.4,58.8 47.6,55.8"
        canvas.fill(points(near), lapel[3], LAPEL)
        canvas.fill(points(far), lapel[2], LAPEL)
