"""Painted letters: shop signs, numbers of stages, notices."""

from functools import cache
from pathlib import Path

import numpy as np
from kit.canvas import Canvas, grow
from kit.ramp import Mask
from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[3] / "fonts"
SIZES = {"tiny5": 8.0, "jersey_10": 56 / 3}  # where strokes fall on whole pixels


@cache
def _font(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"{name}.ttf"), SIZES[name])


def words(text: str, font: str = "tiny5", scale: int = 1) -> Mask:
    """Give the pixels of a line of text, cut to its letters."""
    picture = Image.new("1", (len(text) * 16 + 16, 40))
    ImageDraw.Draw(picture).text((4, 6), text, fill=1, font=_font(font))
    mask = np.array(picture, dtype=bool)
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return np.asarray(np.kron(mask, np.ones((scale, scale), bool)))


def write(canvas: Canvas, x: float, y: float, mask: Mask, colour: str) -> None:
    """Paint letters with their middle at x and their top at y."""
    sign = Canvas(mask.shape[1], mask.shape[0])
    sign.fill(mask, colour)
    canvas.blit(sign, x - mask.shape[1] // 2, y)


def raised(canvas: Canvas, x: float, y: float, mask: Mask, colours: tuple[str, str]) -> None:
    """Paint letters that stand off their board: face and shade."""
    write(canvas, x + 1, y + 1, mask, colours[1])
    write(canvas, x, y, mask, colours[0])


def cut_out(canvas: Canvas, x: float, y: float, mask: Mask, colours: tuple[str, str]) -> None:
    """Paint letters with a dark line all round."""
    padded = np.pad(mask, 1)
    sign = Canvas(padded.shape[1], padded.shape[0])
    sign.fill(grow(padded), colours[1])
    sign.fill(padded, colours[0])
    canvas.blit(sign, x - padded.shape[1] // 2, y - 1)
