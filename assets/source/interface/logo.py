"""The sign: Magic Hour in channel letters with a neon tube inside."""

from pathlib import Path

import numpy as np
from kit.canvas import Canvas, Points, arc, grow, strokes
from kit.indexed import Frame, write_indexed, write_sheet
from kit.ramp import Mask
from scipy import ndimage

HEIGHT = 20  # of a letter's grid
SCALE = 1.9
GAP = 5.0
TOP, LEFT = 9.0, 10.0
WIDTH_PX, HEIGHT_PX = 292, 64
CHANNEL, TUBE = 7.0, 1.5  # pixels
# letter -> width on the grid, strokes
LETTERS: dict[str, tuple[float, list[Points]]] = {
    "M": (15, [[(0, 20), (2, 0), (7.5, 13), (13, 0), (15, 20)]]),
    "A": (12, [[(0, 20), (6, 0), (12, 20)], [(2.6, 12.5), (9.4, 12.5)]]),
    "G": (13, [[*arc(6.5, 10, 6.5, 10, -45, -340, 22), (12.6, 10.5), (7.5, 10.5)]]),
    "I": (0, [[(0, 0), (0, 20)]]),
    "C": (11, [arc(6.5, 10, 6.5, 10, -48, -312, 22)]),
    "H": (11, [[(0, 0), (0, 20)], [(11, 0), (11, 20)], [(0, 10.5), (11, 10.5)]]),
    "O": (13, [arc(6.5, 10, 6.5, 10, 0, 360, 30)]),
    "U": (11, [[(0, 0), (0, 13), *arc(5.5, 13, 5.5, 7, 180, 0, 14), (11, 0)]]),
    "R": (10, [[(0, 20), (0, 0), (4, 0), *arc(4.5, 5.2, 5.2, 5.2, -90, 90, 10), (0, 10.4)],
               [(4.5, 10.4), (10, 20)]]),
    " ": (4, []),
}  # fmt: skip


def letters(word: str) -> list[Points]:
    """Lay a word out as strokes in pixels."""
    lines: list[Points] = []
    x = LEFT
    for letter in word:
        wide, parts = LETTERS[letter]
        lines += [[(x + px * SCALE, TOP + py * SCALE) for px, py in part] for part in parts]
        x += wide * SCALE + GAP + 3.4
    return lines


def sign(lit: bool) -> Canvas:
    """Draw the sign, lit or dim."""
    word = letters("MAGIC HOUR")
    channel = strokes(WIDTH_PX, HEIGHT_PX, word, CHANNEL)
    tube = strokes(WIDTH_PX, HEIGHT_PX, word, TUBE)
    canvas = Canvas(WIDTH_PX, HEIGHT_PX)
    shadow = ndimage.shift(grow(channel).astype(np.uint8), (2, 1), order=0).astype(bool)
    canvas.fill(shadow, "ink")
    canvas.fill(grow(channel), "ink")
    canvas.fill(channel, "red1" if lit else "dusk0")
    inner = ndimage.binary_erosion(channel)
    canvas.fill(channel & ~inner, "gold1" if lit else "gold0")
    upper = channel & ~inner & ~np.roll(channel, 1, 0)
    canvas.fill(upper, "gold2" if lit else "extra2")
    canvas.fill(grow(tube) & inner, "red3" if lit else "dusk1")
    canvas.fill(tube & inner, "sun5" if lit else "dusk3")
    _underline(canvas, lit)
    return canvas


def _underline(canvas: Canvas, lit: bool) -> None:
    """A row of bulbs below, every other one a little brighter."""
    for number, x in enumerate(range(int(LEFT) - 2, WIDTH_PX - 8, 8)):
        bulb = ("sun5", "sun3")[number % 2] if lit else "dusk2"
        canvas.rect(x - 1, HEIGHT_PX - 9, 4, 4, "ink")
        canvas.rect(x, HEIGHT_PX - 8, 2, 2, bulb)


def glow(picture: Canvas) -> Canvas:
    """What the lit sign adds to the air around it, in few bands."""
    light = ndimage.gaussian_filter(picture.solid.astype(float), 7)
    canvas = Canvas(picture.width, picture.height)
    bands: list[tuple[float, str]] = [(0.18, "night0"), (0.34, "dusk0"), (0.55, "red0")]
    for least, colour in bands:
        mask: Mask = np.asarray(light > least)
        canvas.fill(mask, colour)
    return canvas


def build(root: Path) -> None:
    """Write both states side by side, and the glow."""
    folder = root / "assets" / "interface"
    states = {"lit": sign(True), "dim": sign(False)}
    whole = np.concatenate([state.pixels for state in states.values()], 1)
    write_indexed(folder / "logo.png", whole)
    write_indexed(folder / "logo_glow.png", glow(states["lit"]).pixels)
    frames = [Frame(n, i * WIDTH_PX, 0, WIDTH_PX, HEIGHT_PX, 100) for i, n in enumerate(states)]
    write_sheet(folder / "logo.json", "logo.png", (2 * WIDTH_PX, HEIGHT_PX), frames, (), (0, 0))
