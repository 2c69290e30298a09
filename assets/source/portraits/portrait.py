"""Puts a portrait together: back hair, clothes, face, front hair, then lines."""

import numpy as np
from kit.indexed import Indices
from scipy import ndimage

from game.core.palette import INDEX, TRANSPARENT
from portraits.canvas import Canvas, Mask, moved, turn
from portraits.faces import BODY, EAR, FACE, FEATURES, NECK, draw_man, draw_woman
from portraits.hair import BACK, FRONT
from portraits.moods import MOODS
from portraits.people import HAIRS, Sitter

FOREHEAD = 30  # row above which hair throws a shadow
LEFT, RIGHT = 1, 2  # bits of a rim mask
LEAST_RIM = 4  # pixels of a run
PROTECTED = f"tie shirt collar {FEATURES} dress pearls"


def draw(sitter: Sitter, mood_name: str) -> Indices:
    """Draw somebody in a mood, as palette indices."""
    mood, canvas, ramp = MOODS[mood_name], Canvas(), HAIRS[sitter.hair]
    look = sitter.look
    neck = 48 if sitter.man else 46
    head = turn(mood.tilt, 32, neck, mood.drop, sitter.size)
    canvas.transform = turn(mood.tilt * 0.5, 32, 50, mood.drop, sitter.size)
    sitter.cut.draw_back(canvas, ramp)
    canvas.transform = np.eye(3)
    sitter.wear(canvas, look.skin)
    canvas.transform = head
    (draw_man if sitter.man else draw_woman)(canvas, look, mood)
    for extra, colour in sitter.extras:
        extra(canvas, colour)
    sitter.cut.draw_front(canvas, ramp)
    _shade_forehead(canvas, look.skin)
    canvas.clean(PROTECTED)
    _lines(canvas, look.skin, ramp)
    return canvas.colour


def _shade_forehead(canvas: Canvas, skin: tuple[str, ...]) -> None:
    hair = canvas.on(FRONT)
    below = moved(hair, 1, 0) | moved(hair, 2, 0) | moved(hair, 1, 1)
    light = np.isin(canvas.colour, [INDEX[skin[3]], INDEX[skin[4]]])
    shadow = below & ~hair & canvas.on(FACE) & light
    shadow[FOREHEAD:] = False
    canvas.colour[shadow] = INDEX[skin[2]]


def _lines(canvas: Canvas, skin: tuple[str, ...], ramp: tuple[str, ...]) -> None:
    canvas.outline(f"{BACK} {FRONT}", ramp[0])
    canvas.outline(f"{FACE} {EAR} {NECK} {BODY} {FEATURES}", skin[0])
    canvas.contour(FRONT, f"{FACE} {EAR} {FEATURES}", ramp[1], on_front=True)
    canvas.contour(FACE, f"{NECK} {BODY}", skin[0])
    canvas.contour(FACE, EAR, skin[1])
    canvas.contour(FACE, "collar shirt", skin[0], on_front=True)
    canvas.contour(FACE, BACK, ramp[0])
    canvas.contour(FRONT, BACK, ramp[1])
    canvas.contour(f"{BACK} {FRONT}", f"{BODY} dress coat lapel collar", ramp[0], on_front=True)


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
