"""Words on road signs, billboards and lorries, in the game's own pixel fonts."""

from functools import cache
from pathlib import Path

import numpy as np
from kit.canvas import Canvas
from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[3] / "fonts"
SIZES = {"tiny5": 8.0, "jersey_10": 56 / 3}  # where strokes fall on whole pixels


@cache
def _font(name: str) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(str(FONTS / f"{name}.ttf"), SIZES[name])


def words(text: str, colour: str, font: str = "tiny5", scale: int = 1) -> Canvas:
    """Give a line of text, cut to its letters."""
    picture = Image.new("1", (len(text) * 16 + 16, 40))
    ImageDraw.Draw(picture).text((4, 6), text, fill=1, font=_font(font))
    mask = np.array(picture, dtype=bool)
    rows, columns = np.nonzero(mask.any(1))[0], np.nonzero(mask.any(0))[0]
    mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    mask = np.kron(mask, np.ones((scale, scale), bool))
    canvas = Canvas(mask.shape[1], mask.shape[0])
    canvas.fill(mask, colour)
    return canvas


def centred(canvas: Canvas, text: Canvas, x: float, y: float) -> None:
    """Lay words with their middle at x and their top at y."""
    canvas.blit(text, round(x - text.width / 2), y)
