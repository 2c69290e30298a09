"""Printed words of signs and posters, in the game's own pixel fonts."""

from pathlib import Path

import numpy as np
from kit.canvas import Canvas
from PIL import Image, ImageDraw, ImageFont

FONTS = Path(__file__).resolve().parents[3] / "fonts"
SIZES = {"tiny5": 8, "jersey_10": 19}


def printed(text: str, colour: str, font: str = "tiny5", scale: int = 1) -> Canvas:
    """Write a line; the picture is as small as its letters."""
    face = ImageFont.truetype(str(FONTS / f"{font}.ttf"), SIZES[font])
    _, _, right, bottom = face.getbbox(text)
    picture = Image.new("1", (int(right) + 2, int(bottom) + 2))
    draw = ImageDraw.Draw(picture)
    draw.fontmode = "1"
    draw.text((0, 0), text, fill=1, font=face)
    mask = np.array(picture, dtype=bool)
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    mask = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    mask = np.kron(mask, np.ones((scale, scale), bool))
    canvas = Canvas(mask.shape[1], mask.shape[0])
    canvas.fill(mask, colour)
    return canvas


def centred(canvas: Canvas, words: Canvas, x: float, y: float) -> None:
    """Lay words with their middle at x."""
    canvas.blit(words, x - words.width // 2, y)
