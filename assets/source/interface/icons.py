"""Small icons, typed. Letters: g gold, G dark gold, w white, k ink, r red, b blue, n green, y yellow."""

from pathlib import Path

import numpy as np
from kit.indexed import Frame, write_indexed, write_sheet

from game.core.palette import INDEX, TRANSPARENT

SIDE = 12
KEY = {"g": "gold2", "G": "gold0", "w": "stone7", "k": "ink", "r": "red3", "b": "elec1",
       "n": "jade1", "y": "lemon2", "s": "stone4"}  # fmt: skip
POINTER = """
............
..kk........
..kgk.......
..kggk......
..kgggk.....
..kggggk....
..kggggGk...
..kgggGk....
..kggGk.....
..kgGk......
..kkk.......
............
"""
ADVANCE = """
.ggggggg
.gwwwwGg
..gwwGg.
...gGg..
....g...
"""
ARROW = """
...g....
..gg....
.ggg....
gggg....
.ggg....
..gg....
...g....
"""
CROSS = """
............
....kkkk....
....kssk....
....kssk....
.kkkkssskkk.
.kssssssssk.
.kssssssssk.
.kkkkssskkk.
....kssk....
....kssk....
....kkkk....
............
"""
PADS = {"pad_a": "n", "pad_b": "r", "pad_x": "b", "pad_y": "y"}
LETTERS = {
    "pad_a": (".w.", "w.w", "www", "w.w", "w.w"),
    "pad_b": ("ww.", "w.w", "ww.", "w.w", "ww."),
    "pad_x": ("w.w", "w.w", ".w.", "w.w", "w.w"),
    "pad_y": ("w.w", "w.w", ".w.", ".w.", ".w."),
}
BOBS = (0, 1, 2, 1)  # pixels the arrow has sunk


def build(root: Path) -> None:
    """Write all icons in one row."""
    icons = {"pointer": _typed(POINTER), "pad_cross": _typed(CROSS)}
    for number, drop in enumerate(BOBS):
        icons[f"advance{number}"] = _typed(ADVANCE, 2, 2 + drop)
    left = _typed(ARROW, 3, 2)
    icons |= {"arrow_left": left, "arrow_right": left[:, ::-1]}
    icons |= {"arrow_up": left.T, "arrow_down": left.T[::-1]}
    icons |= {name: _pad(name) for name in PADS}
    folder = root / "assets" / "interface"
    write_indexed(folder / "icons.png", np.concatenate(list(icons.values()), 1))
    frames = [Frame(name, n * SIDE, 0, SIDE, SIDE, 100) for n, name in enumerate(icons)]
    size = (SIDE * len(icons), SIDE)
    write_sheet(folder / "icons.json", "icons.png", size, frames, (), (0, 0))


def _typed(text: str, x: int = 0, y: int = 0) -> np.ndarray:
    cell = np.full((SIDE, SIDE), TRANSPARENT, np.uint8)
    for down, row in enumerate(text.strip("\n").split("\n")):
        for right, letter in enumerate(row):
            if letter != "." and y + down < SIDE:
                cell[y + down, x + right] = INDEX[KEY[letter]]
    return cell


def _pad(name: str) -> np.ndarray:
    """A round button with its letter."""
    rows, columns = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    distance = np.hypot(rows, columns)
    cell = np.full((SIDE, SIDE), TRANSPARENT, np.uint8)
    cell[distance < 6] = INDEX["ink"]
    cell[distance < 5] = INDEX[KEY[PADS[name]]]
    letter = _typed("\n".join(LETTERS[name]), 4, 3)
    return np.where(letter != TRANSPARENT, letter, cell)
