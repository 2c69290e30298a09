"""Faces of women and men, in three-quarter view; features are typed, brows are locks."""

from dataclasses import dataclass

import numpy as np

from portraits.canvas import Canvas, blob, points, strand, taper
from portraits.features import EYES_MAN, EYES_WOMAN, MOUTHS_MAN, MOUTHS_WOMAN, Rows
from portraits.moods import Mood

FACE, FEATURES, EAR, NECK, BODY = "face", "features", "ear", "neck", "body"
BLUSH = ((".CCC",), (".CCC.", "CCCC."), (".CCCC", "CCCCC", ".CCC."))
TEAR = ("H.", "XH", "XX")
Key = dict[str, str]  # letter -> colour
Ramp = tuple[str, ...]  # outline, deep shadow, shadow, base, light


@dataclass(frozen=True)
class Look:
    """The colours of somebody's face."""

    skin: Ramp
    key: Key
    brow: str


@dataclass(frozen=True)
class Place:
    """Where features stand: near eye, far eye, middle of the mouth."""

    near: tuple[int, int]
    far: tuple[int, int]
    mouth: tuple[int, int]


WOMAN_PLACE = Place((24, 25), (37, 25), (37, 38))
MAN_PLACE = Place((25, 26), (38, 26), (38, 40))


def draw_woman(canvas: Canvas, look: Look, mood: Mood) -> None:
    """Draw a woman's or a child's face."""
    skin = look.skin
    _neck_shadow(canvas, skin, "27,40 31,43.4 36,45 39,43.4 39,47 35,49 30,47")
    outline = (
        "22.5,20 30,12 38,11 43.5,17 44.6,25 43.8,29 44.4,33 42.8,38 39.5,42 36,44 32.5,43.2 "
        "27,39.6 23.8,35 22.3,28"
    )
    canvas.fill(blob(outline), skin[3], FACE)
    jaw = "22,29 24.5,33 28.5,38.5 33,41.6 36.5,42.6 41,39.5 40,44 35,46 28,42 22,36"
    canvas.fill(blob(jaw), skin[2], clip=FACE)
    for light in ("25,33 28,31.8 32,33 31.5,36 28,36.5", "34,20.5 38.5,19 41,22 37,23.5"):
        canvas.fill(blob(light), skin[4], clip=FACE, only=(skin[3],))
    canvas.stamp(BLUSH[mood.blush], look.key, (25, 33 if mood.blush else 34), clip=FACE)
    if mood.blush:
        canvas.stamp(("CC",) * mood.blush, look.key, (41, 33), clip=FACE)
    _dots(canvas, skin, "36,31,2 37,32,2 38,34,2 38,35,2 37,36,1 36,36,2 37,34,4 37,33,4")
    _eyes(canvas, look, EYES_WOMAN[mood.eyes], WOMAN_PLACE)
    _thin_brows(canvas, look, mood)
    _mouth(canvas, look, MOUTHS_WOMAN[mood.mouth], WOMAN_PLACE, 5)
    if mood.tear:
        canvas.stamp(TEAR, look.key, (26, 32), layer=FEATURES)


def draw_man(canvas: Canvas, look: Look, mood: Mood) -> None:
    """Draw a man's face."""
    skin = look.skin
    _neck_shadow(canvas, skin, "26,40 29,44 34,48.2 38,48.4 41.6,45.5 42,50 36,52.5 30,50 26,46")
    canvas.fill(blob("20,27.5 22.2,26 24.5,29 24,34.5 21.6,34.8 20.2,31.5"), skin[3], EAR)
    canvas.fill(blob("21.4,29 23,28.6 23.4,33 22,33"), skin[2], clip=EAR)
    outline = (
        "22.6,20 27,12 38,10.5 44.2,14.5 45.4,24 44.7,29.5 44.8,34 44.2,39 41.6,43.8 38,46.6 "
        "34.2,46.6 28.4,43.4 24.4,38 22.6,30"
    )
    canvas.fill(blob(outline), skin[3], FACE)
    jaw = "22,27 24.4,34 27.4,39.6 32,43.2 37,44.4 42.4,40.4 43,44 37,48 29,46 22,38"
    for shadow in (jaw, "22,24 25,24 26,31 25.6,35 23,34"):
        canvas.fill(blob(shadow), skin[2], clip=FACE)
    lights = (
        "27,33.4 30.5,32.6 33,34 31.5,37.6 28.4,37",
        "31,18.8 37.5,17.8 40,20 36.5,22 31.5,21.6",
    )
    for light in lights:
        canvas.fill(blob(light), skin[4], clip=FACE, only=(skin[3],))
    _dots(
        canvas,
        skin,
        "37,27,2 37,28,2 38,30,2 38,31,2 39,32,2 39,33,2 40,34,2 39,35,1 38,36,1 37,36,2 36,36,1 "
        "38,33,4 38,34,4 37,30,4 37,31,4",
    )
    _eyes(canvas, look, EYES_MAN[mood.eyes], MAN_PLACE)
    _thick_brows(canvas, look, mood)
    _mouth(canvas, look, MOUTHS_MAN[mood.mouth], MAN_PLACE, 5)


def _neck_shadow(canvas: Canvas, skin: Ramp, path: str) -> None:
    canvas.fill(blob(path), skin[1], clip=f"{NECK} {BODY}")


def _dots(canvas: Canvas, skin: Ramp, text: str) -> None:
    """Draw the nose: pixels as "x,y,step of the skin"."""
    for x, y, step in points(text):
        canvas.dot(x, y, skin[int(step)])


def _eyes(canvas: Canvas, look: Look, eyes: tuple[Rows, Rows], place: Place) -> None:
    for rows, at in zip(eyes, (place.near, place.far), strict=True):
        canvas.stamp(rows, look.key, at, layer=FEATURES, clip=FACE)


def _mouth(canvas: Canvas, look: Look, rows: Rows, place: Place, tall: int) -> None:
    x, y = place.mouth
    at = (x - max(map(len, rows)) // 2, y if len(rows) < tall else y - 1)
    canvas.stamp(rows, look.key, at, layer=FEATURES, clip=FACE)


def _thin_brows(canvas: Canvas, look: Look, mood: Mood) -> None:
    sides = ((mood.near_brow, WOMAN_PLACE.near, (0.5, 1.25, 1.1)),
             (mood.far_brow, WOMAN_PLACE.far, (1.1, 1.25, 0.5)))  # fmt: skip
    for brow, eye, widths in sides:
        path = points(brow) + np.array([eye[0], eye[1] + 0.6])
        canvas.fill(taper(path, *widths), look.brow, FEATURES, clip=FACE, cover=0.42)


def _thick_brows(canvas: Canvas, look: Look, mood: Mood) -> None:
    """Brows of men: heavier, flatter, drawn from the nose outwards."""
    sides = ((mood.near_brow, MAN_PLACE.near, 8.2), (mood.far_brow, MAN_PLACE.far, 5.6))
    for brow, eye, most in sides:
        path = points(brow)
        level = (path[0, 1] + path[2, 1]) / 2
        path[1, 1] = level + (path[1, 1] - level) * 0.45
        path[:, 0] = eye[0] + np.minimum(path[:, 0], most)
        path[:, 1] = eye[1] + path[:, 1] * 0.8 + 0.9
        ordered = path if eye is MAN_PLACE.near else path[::-1]
        shape = taper(ordered, 1.1, 2.0, 1.7)
        canvas.fill(shape, look.brow, FEATURES, clip=f"{FACE} {FEATURES}")


def goatee(canvas: Canvas, colour: str) -> None:
    """A small beard at the chin."""
    shape = blob("34.4,43.6 37.4,42.6 41,42.8 40.6,45.4 38,46.8 35.4,46.4")
    canvas.fill(shape, colour, FEATURES, clip=FACE)


def moustache(canvas: Canvas, colour: str) -> None:
    """A moustache over the mouth."""
    shape = blob("32.4,40.2 34,38.2 37.6,37.4 41.4,38 43.4,40 40.6,39.8 37.8,39.2 34.6,40")
    canvas.fill(shape, colour, FEATURES, clip=f"{FACE} {FEATURES}")


def glasses(canvas: Canvas, colour: str) -> None:
    """Two frames and a bridge."""
    frames = (
        "24.5,26.5 33.5,26.5 33.5,31.5 25,31.5 24.5,26.5",
        "37,26.5 43.5,26.5 43.5,31.5 37.5,31.5 37,26.5",
        "33.5,28 37,28",
    )
    for frame in frames:
        canvas.line(frame, colour, clip=f"{FACE} {FEATURES}", smooth=False)


def wrinkles(canvas: Canvas, colour: str) -> None:
    """The lines of a long life: at the eye, by the mouth, across the forehead."""
    lines = ("23,32 24.5,33.4", "32,36.6 31.4,39.6 32.2,41.6", "43.6,37 43.2,40", "30,19.6 38,18.8")
    for line in lines:
        canvas.line(line, colour, clip=FACE)


def pearls(canvas: Canvas, colour: str) -> None:
    """A row of pearls."""
    curve = strand("25,52 31,55.6 37,55 42,51", 1.6, 1.6, 1.6)
    canvas.fill(curve, colour, "pearls", clip=BODY)
