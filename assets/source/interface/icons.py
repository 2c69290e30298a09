"""Small icons, twelve by twelve, in one row."""

from pathlib import Path

import numpy as np
from kit.indexed import Frame, write_indexed, write_sheet
from kit.ramp import Indices
from scipy import ndimage

from game.core.palette import INDEX, TRANSPARENT
from interface import icon_art as art

SIDE = 12
COLOURS = {
    "g": "gold1", "G": "gold0", "Y": "gold2", "w": "stone7", "s": "stone4", "S": "stone2",
    "r": "red3", "R": "red2", "b": "elec1", "t": "teal3", "n": "jade1", "y": "lemon2",
    "k": "ink", "f": "skin0", "F": "flesh2", "o": "wood4", "O": "wood2",
}  # fmt: skip
PLAIN = {
    "pointer": art.POINTER,
    "pad_cross": art.CROSS_PAD,
    "pad_stick": art.STICK,
    "pad_l": art.SHOULDER_LEFT,
    "pad_r": art.SHOULDER_RIGHT,
    "mouse": art.MOUSE,
    "key_enter": art.KEY_ENTER,
    "note": art.NOTE,
    "speaker": art.SPEAKER,
    "lock": art.LOCK,
    "star": art.STAR,
    "star_empty": art.STAR_EMPTY,
    "reel": art.REEL,
    "save": art.SAVE,
    "check": art.CHECK,
    "cross": art.CROSS,
    "ear": art.EAR,
    "hand": art.HAND,
    "door": art.DOOR,
    "piano": art.PIANO,
}
LIGHTS = {"pad_a": "jade2", "pad_b": "red4", "pad_x": "elec2", "pad_y": "lemon3"}
BOBS = (0, 1, 2, 1)  # pixels the arrow has sunk


def build(root: Path) -> None:
    """Write all icons in one row."""
    icons = draw()
    folder = root / "assets" / "interface"
    write_indexed(folder / "icons.png", np.concatenate(list(icons.values()), 1))
    frames = [Frame(name, n * SIDE, 0, SIDE, SIDE, 100) for n, name in enumerate(icons)]
    size = (SIDE * len(icons), SIDE)
    write_sheet(folder / "icons.json", "icons.png", size, frames, (), (0, 0))


def draw() -> dict[str, Indices]:
    """Draw every icon."""
    icons = {name: outlined(typed(text, 1, 1)) for name, text in PLAIN.items()}
    for number, drop in enumerate(BOBS):
        icons[f"advance{number}"] = outlined(typed(art.ADVANCE, 2, 2 + drop))
    left = typed(art.ARROW, 3, 2)
    turned = {"arrow_left": left, "arrow_right": left[:, ::-1]}
    turned |= {"arrow_up": left.T, "arrow_down": left.T[::-1]}
    icons |= {name: outlined(icon) for name, icon in turned.items()}
    return icons | {name: _pad(name) for name in art.PADS}


def typed(text: str, x: int, y: int) -> Indices:
    """Set a typed picture into a cell."""
    cell = np.full((SIDE, SIDE), TRANSPARENT, np.uint8)
    for down, row in enumerate(text[1:].rstrip("\n").split("\n")):
        for right, letter in enumerate(row):
            if letter != ".":
                cell[y + down, x + right] = INDEX[COLOURS[letter]]
    return cell


def outlined(cell: Indices) -> Indices:
    """Draw an ink line around a picture: icons stand on any ground."""
    solid = cell != TRANSPARENT
    made = cell.copy()
    made[ndimage.binary_dilation(solid) & ~solid] = INDEX["ink"]
    return made


def _pad(name: str) -> Indices:
    """A round button with its letter, a little light on its upper edge."""
    rows, columns = np.mgrid[:SIDE, :SIDE] - (SIDE - 1) / 2
    distance = np.hypot(rows, columns)
    cell = np.full((SIDE, SIDE), TRANSPARENT, np.uint8)
    cell[distance < 6] = INDEX["ink"]
    cell[distance < 5] = INDEX[COLOURS[art.PADS[name]]]
    cell[(distance < 5) & (rows < -3)] = INDEX[LIGHTS[name]]
    letter = typed("\n" + "\n".join(art.LETTERS[name]), 4, 4)
    return np.where(letter != TRANSPARENT, letter, cell)
