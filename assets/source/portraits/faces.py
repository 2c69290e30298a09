"""Draws a face: outline, light and shade, nose, then eyes, brows and mouth of a mood."""

from collections.abc import Mapping
from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.grid import Pair, Rows
from portraits.layers import EAR, FACE, FEATURES
from portraits.moods import Mood
from portraits.shapes import blob

BLUSH = ((), (".ccc.", "cccc."), (".cccc", "ccccc", ".ccc."))
TEAR = ("H.", "XH", "XX")
Key = Mapping[str, str]  # letter -> colour
Ramp = tuple[str, ...]  # outline, deep shadow, shadow, base, light
Tone = tuple[int, str]  # step of the skin, points
Spot = tuple[int, int]


@dataclass(frozen=True)
class Look:
    """The colours of somebody's face."""

    skin: Ramp
    key: Key
    tears: bool = False


@dataclass(frozen=True)
class Features:
    """The typed eyes, brows and mouths of a kind of face."""

    eyes: Mapping[str, Pair]
    brows: Mapping[str, tuple[int, Pair]]
    mouths: Mapping[str, Rows]


@dataclass(frozen=True)
class Face:
    """The build of a face: outlines, tones, lines, and where features stand."""

    outline: str
    shades: tuple[Tone, ...]
    lights: tuple[str, ...]
    nose: tuple[Rows, Spot]
    features: Features
    near: Spot  # corner of the eye's grid
    far: Spot
    mouth: Spot  # middle of its first row
    pivot: tuple[float, float]  # the head tilts about it
    cheeks: tuple[Spot, Spot]
    ear: tuple[str, str] = ("", "")  # outline, inside
    lines: tuple[Tone, ...] = ()


def draw_face(canvas: Canvas, face: Face, look: Look, mood: Mood) -> None:
    """Draw a face in a mood."""
    _draw_skin(canvas, face, look.skin)
    _draw_ear(canvas, face, look.skin)
    _draw_cheeks(canvas, face, look, mood)
    rows, at = face.nose
    canvas.stamp(rows, look.key, at, clip=FACE)
    _draw_features(canvas, face, look, mood)
    if mood.tear and look.tears:
        x, y = face.near
        canvas.stamp(TEAR, look.key, (x + 2, y + 7), layer=FEATURES, clip=FACE)


def _draw_ear(canvas: Canvas, face: Face, skin: Ramp) -> None:
    outline, inside = face.ear
    if outline:
        canvas.fill(blob(outline), skin[3], EAR)
        canvas.fill(blob(inside), skin[2], clip=EAR)


def _draw_skin(canvas: Canvas, face: Face, skin: Ramp) -> None:
    canvas.fill(blob(face.outline), skin[3], FACE)
    for step, path in face.shades:
        canvas.fill(blob(path), skin[step], clip=FACE)
    for path in face.lights:
        canvas.fill(blob(path), skin[4], clip=FACE, only=(skin[3],))
    for step, path in face.lines:
        canvas.line(path, skin[step], clip=FACE)


def _draw_cheeks(canvas: Canvas, face: Face, look: Look, mood: Mood) -> None:
    if "c" not in look.key:
        return
    near, far = face.cheeks
    canvas.stamp(BLUSH[mood.blush], look.key, near, clip=FACE)
    canvas.stamp(("cc",) * mood.blush, look.key, far, clip=FACE)


def _draw_features(canvas: Canvas, face: Face, look: Look, mood: Mood) -> None:
    kind, spots = face.features, (face.near, face.far)
    height, brows = kind.brows[mood.brows]
    for rows, at in zip(kind.eyes[mood.eyes], spots, strict=True):
        canvas.stamp(rows, look.key, at, layer=FEATURES, clip=FACE)
    for rows, (x, y) in zip(brows, spots, strict=True):
        canvas.stamp(rows, look.key, (x, y - height), layer=FEATURES, clip=f"{FACE} {FEATURES}")
    mouth = kind.mouths[mood.mouth]
    x, y = face.mouth
    at = (x - max(map(len, mouth)) // 2, y - (len(mouth) > 4))
    canvas.stamp(mouth, look.key, at, layer=FEATURES, clip=FACE)
