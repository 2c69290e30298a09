"""Pieces of the piano's minigames: notes on the paper, the line where they are met, the keys."""

from dataclasses import dataclass
from pathlib import Path

from kit.canvas import Canvas, box, grid

from interface.slices import Cell, even, stepped, write_slices

NOTE_WIDE, NOTE_TALL = 12, 16
KEY_WIDE, KEY_TALL = 22, 26
PRESSED = 2  # pixels


@dataclass(frozen=True)
class Dye:
    """A colour in four depths: line, shade, body, light."""

    line: str
    shade: str
    body: str
    light: str


NOTES = {
    "note": Dye("wood1", "gold0", "gold1", "gold2"),
    "note_lane0": Dye("night0", "royal0", "elec1", "elec2"),
    "note_lane1": Dye("leaf0", "jade0", "jade1", "jade2"),
    "note_lane2": Dye("wood1", "lemon0", "lemon1", "lemon3"),
    "note_lane3": Dye("red0", "red2", "red3", "red4"),
    "note_hit": Dye("gold0", "sun3", "sun4", "stone7"),
    "note_missed": Dye("stone1", "stone3", "stone4", "stone5"),
}
TINTS = {
    "ladder": None,
    "ladder_chord": Dye("wood3", "gold0", "gold1", "gold2"),
    "ladder_colour": Dye("teal0", "teal1", "teal2", "teal3"),
    "ladder_approach": Dye("red1", "red2", "red3", "red4"),
}


def note(dye: Dye) -> Canvas:
    """A note with round ends that may be drawn out; light on its upper left."""
    canvas = Canvas(NOTE_WIDE, NOTE_TALL)
    xs, ys = grid(NOTE_WIDE, NOTE_TALL)
    middle_x, middle_y = NOTE_WIDE / 2, NOTE_TALL / 2
    depth = box(xs, ys, middle_x, middle_y, middle_x, middle_y, 4.5)
    canvas.fill(depth < 0, dye.line)
    canvas.fill(depth < -1, dye.shade)
    lit = box(xs + 0.6, ys + 0.6, middle_x, middle_y, middle_x - 1, middle_y - 1, 3.5)
    canvas.fill((lit < -0.4) & (depth < -1), dye.body)
    canvas.column(2, 4, NOTE_TALL - 9, dye.light)
    canvas.row(4, 2, 4, dye.light)
    canvas.dot(3, 3, dye.light)
    return canvas


def lane() -> Canvas:
    """A strip of the paper roll between two ruled lines."""
    canvas = Canvas(26, 16, "sun5")
    canvas.column(0, 0, 16, "skin0")
    canvas.column(25, 0, 16, "skin1")
    canvas.column(1, 0, 16, "skin1")
    return canvas


def hit_line() -> Canvas:
    """The felt bar of the tracker where notes are met, with brass ends."""
    canvas = Canvas(32, 7)
    canvas.rect(0, 0, 32, 7, "ink")
    for y, colour in enumerate(("red4", "red3", "red3", "red2", "red1"), 1):
        canvas.row(3, y, 26, colour)
    for x in (1, 29):
        canvas.rect(x, 1, 2, 5, "gold1")
        canvas.row(x, 1, 2, "gold2")
        canvas.row(x, 5, 2, "gold0")
    return canvas


def ladder_key(dye: Dye | None, pressed: bool = False) -> Canvas:
    """An ivory key; a dyed key carries its colour as an enamel lozenge at its far end."""
    canvas = Canvas(KEY_WIDE, KEY_TALL)
    front = 2 if pressed else 5
    top = PRESSED if pressed else 0
    canvas.fill(stepped(KEY_WIDE, KEY_TALL, 0, 1, 1), "ink")
    canvas.rect(1, top + 1, KEY_WIDE - 2, KEY_TALL - top - 2, "stone3")
    canvas.rect(1, top + 1, KEY_WIDE - 2, KEY_TALL - top - front - 2, "stone6")
    body, face = ("stone5", "stone6") if pressed else ("stone6", "stone7")
    canvas.rect(1, top + 1, KEY_WIDE - 2, KEY_TALL - top - front - 2, body)
    canvas.rect(1, top + 1, KEY_WIDE - 3, KEY_TALL - top - front - 3, face)
    canvas.rect(2, KEY_TALL - front, KEY_WIDE - 4, front - 1, "stone4")
    if dye is not None:
        _enamel(canvas, dye, top)
    return canvas


def _enamel(canvas: Canvas, dye: Dye, top: int) -> None:
    """Tint the far half of a key, with a band of light across."""
    wide = KEY_WIDE - 6
    canvas.rect(3, top + 3, wide, 9, dye.shade)
    canvas.rect(3, top + 3, wide, 8, dye.body)
    canvas.row(3, top + 3, wide, dye.light)
    canvas.column(3, top + 3, 7, dye.light)
    canvas.row(1, KEY_TALL - 4, KEY_WIDE - 2, dye.body)
    canvas.row(1, KEY_TALL - 3, KEY_WIDE - 2, dye.shade)


def build(root: Path) -> None:
    """Write the pieces of the paper roll and of the ladder of keys."""
    cells = {name: even(note(dye), 5) for name, dye in NOTES.items()}
    cells["lane"] = Cell(lane(), (2, 0, 2, 0))
    cells["hit_line"] = Cell(hit_line(), (4, 3, 4, 3))
    keys = {name: ladder_key(dye) for name, dye in TINTS.items()}
    keys["ladder_down"] = ladder_key(None, pressed=True)
    keys["key_cap"] = ladder_key(None)
    cells |= {name: Cell(picture, (5, 13, 5, 8)) for name, picture in keys.items()}
    write_slices(root / "assets" / "interface", "roll", cells)
