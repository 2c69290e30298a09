"""Puts a portrait together: back hair, clothes, face, front hair, then lines."""

import numpy as np
from kit.indexed import Indices
from scipy import ndimage  # type: ignore[import-untyped]

from game.core.palette import INDEX, TRANSPARENT
from portraits.canvas import SIZE, Canvas, Mask, moved
from portraits.colours import HAIRS
from portraits.faces import draw_face
from portraits.layers import (
    BODY,
    CLOTHES,
    EAR,
    FACE,
    FEATURES,
    HAIR_BACK,
    HAIR_FRONT,
    HAT,
    JEWELS,
    NECK,
)  # fmt: skip
from portraits.moods import MOODS
from portraits.shapes import moved_by, stretch, turn
from portraits.sitter import Sitter

LEFT, RIGHT = 1, 2  # bits of a rim mask
CHIN_SHADOW = 5  # pixels
LEAST_RIM = 4  # pixels of a run
PROTECTED = f"{CLOTHES} {FEATURES} {JEWELS}"


def draw(sitter: Sitter, mood_name: str) -> Indices:
    """Draw somebody in a mood, as palette indices."""
    mood, canvas, ramp = MOODS[mood_name], Canvas(), HAIRS[sitter.hair]
    skin, (x, y), frame = sitter.look.skin, sitter.face.pivot, sitter.frame
    canvas.transform = moved_by(*frame.head) @ turn(mood.tilt * 0.5, x, y + 3, mood.drop)
    sitter.cut.draw_back(canvas, ramp)
    canvas.transform = stretch(frame.wide, frame.tall, 33, SIZE, frame.drop)
    sitter.wear(canvas, skin)
    canvas.transform = moved_by(*frame.head) @ turn(mood.tilt, x, y, mood.drop)
    draw_face(canvas, sitter.face, sitter.look, mood)
    _shade_neck(canvas, skin)
    for extra in sitter.extras:
        extra(canvas, sitter.face)
    sitter.cut.draw_front(canvas, ramp)
    if sitter.hat:
        sitter.hat(canvas, sitter.face)
    _shade_forehead(canvas, skin, sitter.face.near[1] + 4)
    canvas.trim()
    canvas.clean(PROTECTED)
    _lines(canvas, skin, ramp)
    return canvas.colour


def _shade_neck(canvas: Canvas, skin: tuple[str, ...]) -> None:
    """The chin throws its shadow down the neck."""
    face, below = canvas.on(FACE), np.zeros_like(canvas.on(FACE))
    for down in range(1, CHIN_SHADOW + 1):
        below |= moved(face, down, 0)
    canvas.colour[below & canvas.on(f"{NECK} {BODY}")] = INDEX[skin[1]]


def _shade_forehead(canvas: Canvas, skin: tuple[str, ...], down_to: int) -> None:
    """Hair throws a shadow of two pixels on the forehead."""
    hair = canvas.on(f"{HAIR_FRONT} {HAT}")
    below = moved(hair, 1, 0) | moved(hair, 2, 0) | moved(hair, 1, 1)
    light = np.isin(canvas.colour, [INDEX[skin[3]], INDEX[skin[4]]])
    shadow = below & ~hair & canvas.on(FACE) & light
    shadow[down_to:] = False
    canvas.colour[shadow] = INDEX[skin[2]]


def _lines(canvas: Canvas, skin: tuple[str, ...], ramp: tuple[str, ...]) -> None:
    canvas.outline(f"{HAIR_BACK} {HAIR_FRONT}", ramp[0])
    canvas.outline(f"{FACE} {EAR} {NECK} {BODY} {FEATURES}", skin[0])
    canvas.contour(HAIR_FRONT, f"{FACE} {EAR} {FEATURES}", ramp[1], on_front=True)
    canvas.contour(FACE, f"{NECK} {BODY}", skin[0])
    canvas.contour(FACE, EAR, skin[1])
    canvas.contour(FACE, CLOTHES, skin[0], on_front=True)
    canvas.contour(FACE, HAIR_BACK, ramp[0])
    canvas.contour(HAIR_FRONT, HAIR_BACK, ramp[1])
    canvas.contour(f"{HAIR_BACK} {HAIR_FRONT}", f"{BODY} {CLOTHES}", ramp[0], on_front=True)


def rim_of(picture: Indices) -> Indices:
    """Give the bits of the sides at which the outline is free; the frame is no edge."""
    on = picture != TRANSPARENT
    bits = np.zeros(picture.shape, np.uint8)
    for bit, right in ((LEFT, 1), (RIGHT, -1)):
        edge = on & ~moved(on, 0, right)
        edge[:, 0] = edge[:, -1] = edge[-1] = False
        bits[_long(edge)] |= bit
    return np.where(bits > 0, bits, TRANSPARENT).astype(np.uint8)


def _long(edge: Mask) -> Mask:
    marked, count = ndimage.label(edge, np.ones((3, 3)))
    sizes = ndimage.sum(edge, marked, range(1, count + 1))
    short = np.flatnonzero(np.asarray(sizes) < LEAST_RIM) + 1
    return np.asarray(edge & ~np.isin(marked, short))
