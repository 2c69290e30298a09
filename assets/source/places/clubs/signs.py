"""Neon: letters of a thin grotesque as tubes, a lantern, notes; and the dark tubes behind."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points, arc, grow, strokes
from kit.ramp import Mask

TUBES = {
    "pink": ("neon0", "neon1"),
    "amber": ("sun1", "sun4"),
    "gold": ("gold1", "lemon3"),
    "teal": ("teal2", "teal4"),
    "red": ("red3", "red4"),
    "blue": ("elec1", "elec3"),
    "white": ("night6", "stone7"),
}
# Letter -> width and strokes on a field 10 high, thin and a little wide
LETTERS: dict[str, tuple[float, list[Points]]] = {
    "A": (7, [[(0, 10), (3.5, 0), (7, 10)], [(1.3, 6.5), (5.7, 6.5)]]),
    "B": (6, [[(0, 0), (0, 10), (3, 10), *arc(3, 7.5, 3, 2.5, 90, -90, 8), (0, 5)],
              [(0, 0), (2.5, 0), *arc(2.5, 2.5, 2.5, 2.5, -90, 90, 8)]]),
    "C": (6.5, [arc(4, 5, 4, 5, -50, -310, 16)]),
    "D": (7, [[(0, 0), (0, 10), (2.5, 10), *arc(2.5, 5, 4.5, 5, 90, -90, 12), (0, 0)]]),
    "E": (5.5, [[(5.5, 0), (0, 0), (0, 10), (5.5, 10)], [(0, 5), (4.5, 5)]]),
    "G": (7, [[*arc(4, 5, 4, 5, -50, -350, 16), (4.5, 5.5)]]),
    "H": (6.5, [[(0, 0), (0, 10)], [(6.5, 0), (6.5, 10)], [(0, 5), (6.5, 5)]]),
    "I": (1, [[(0.5, 0), (0.5, 10)]]),
    "J": (5, [[(5, 0), (5, 7), *arc(2.5, 7, 2.5, 3, 0, 180, 8)]]),
    "L": (5, [[(0, 0), (0, 10), (5, 10)]]),
    "M": (8, [[(0, 10), (0, 0), (4, 6), (8, 0), (8, 10)]]),
    "N": (6.5, [[(0, 10), (0, 0), (6.5, 10), (6.5, 0)]]),
    "O": (8, [arc(4, 5, 4, 5, 0, 360, 20)]),
    "P": (6, [[(0, 10), (0, 0), (3, 0), *arc(3, 2.8, 3, 2.8, -90, 90, 8), (0, 5.6)]]),
    "R": (6.5, [[(0, 10), (0, 0), (3, 0), *arc(3, 2.8, 3, 2.8, -90, 90, 8), (0, 5.6)],
                [(3, 5.6), (6.5, 10)]]),
    "S": (6, [[*arc(3, 2.6, 2.8, 2.6, -40, -260, 10), *arc(3, 7.6, 3, 2.5, -80, 150, 10)]]),
    "T": (7, [[(0, 0), (7, 0)], [(3.5, 0), (3.5, 10)]]),
    "X": (6.5, [[(0, 0), (6.5, 10)], [(6.5, 0), (0, 10)]]),
    "Z": (6, [[(0, 0), (6, 0), (0, 10), (6, 10)]]),
    " ": (4, []),
}  # fmt: skip


def word(text: str, tube: str, scale: float = 1.0, space: float = 3.0) -> Canvas:
    """Write a word in tubes."""
    lines: list[Points] = []
    x = 2.0
    for letter in text:
        wide, parts = LETTERS[letter]
        lines += [[(x + px * scale, 2 + py * scale) for px, py in part] for part in parts]
        x += (wide + space) * scale
    return tubes(int(x - space * scale) + 5, int(10 * scale) + 6, lines, tube)


def tubes(
    width: int, height: int, lines: Sequence[Points], tube: str, thick: float = 1.2
) -> Canvas:
    """Bend tubes along lines."""
    core: Mask = strokes(width, height, lines, thick)
    made = Canvas(width, height)
    made.fill(grow(core) & ~core, TUBES[tube][0])
    made.fill(core, TUBES[tube][1])
    return made


def lettering(text: str, scale: float, thick: float) -> Mask:
    """Give the mask of a word painted with a broad brush."""
    lines: list[Points] = []
    x = 4.0
    for letter in text:
        wide, parts = LETTERS[letter]
        lines += [[(x + px * scale, 4 + py * scale) for px, py in part] for part in parts]
        x += (wide + 2.2) * scale
    return strokes(int(x), int(10 * scale) + 8, lines, thick * 2)


def lantern() -> Canvas:
    """A street lantern in amber tubes, its flame in gold."""
    frame: list[Points] = [
        [(9, 14), (13, 40), (27, 40), (31, 14), (9, 14)],
        [(7, 14), (20, 4), (33, 14)],
        [(20, 4), (20, 1)],
        [(15, 44), (25, 44)],
        [(20, 40), (20, 52)],
        [(20, 52), (12, 58)],
        [(20, 52), (28, 58)],
    ]
    made = tubes(42, 62, frame, "amber", 1.3)
    flame: list[Points] = [
        [(19, 35), (15, 31), (17, 26), (16, 21), (21, 16), (20, 22), (24, 26), (24, 31), (21, 35)]
    ]
    made.blit(tubes(42, 62, flame, "gold", 1.2), 0, 0)
    return made


def off(sign: Canvas, colour: str) -> Canvas:
    """The same tubes dark, for the wall one pixel behind them."""
    made = Canvas(sign.width + 2, sign.height + 2)
    mask = np.zeros((made.height, made.width), bool)
    mask[2:, 2:] = sign.solid
    made.fill(mask, colour)
    return made


def exit_sign(text: str = "EXIT", tube: str = "red") -> Canvas:
    """A small lit box over a door."""
    letters = word(text, tube, 0.6, 3.4)
    made = Canvas(letters.width + 4, letters.height + 2)
    made.rect(0, 0, made.width, made.height, "red0" if tube == "red" else "leaf0")
    made.row(0, 0, made.width, "stone2")
    made.blit(letters, 2, 1)
    return made
