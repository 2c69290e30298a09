"""The frames of the interface: stepped corners and thin gold lines, as on old theatre tickets."""

from dataclasses import dataclass
from pathlib import Path

from kit.canvas import Canvas, arc, edge, strokes
from kit.ramp import Mask

from interface.slices import Cell, even, stepped, write_slices

SIDE, CORNER = 48, 16
CARD, CARD_CORNER = 96, 40
RAYS = ((12, 5, 23, 5), (12, 8, 19, 11), (11, 11, 14, 14))  # of the suns on a title card


@dataclass(frozen=True)
class Cap:
    """Colours of a key cap: its top, the lit edge, the side that faces us, the shadow below."""

    top: str
    light: str
    side: str
    edge: str


PALE = Cap("stone6", "stone7", "stone4", "stone2")
DARK = Cap("night2", "night4", "night1", "ink")


def gold(frame: Canvas, inset: int, stairs: int, step: int = 2) -> None:
    """Draw a line that follows the stairs so far inside; light falls on it from the upper left."""
    size = (frame.width, frame.height)
    outer = stepped(*size, inset, stairs, step)
    line = outer & ~stepped(*size, inset + 1, stairs, step)
    frame.fill(line, "gold0")
    frame.fill(line & (edge(outer, 0, -1) | edge(outer, -1, 0)), "gold1")


def ring(side: int, inset: int, stairs: int) -> Mask:
    """Give the line of one pixel that follows the stairs so far inside."""
    outer = stepped(side, side, inset, stairs)
    return outer & ~stepped(side, side, inset + 1, stairs)


def speech() -> Canvas:
    """The box of what is said: navy, one gold line, a stud where the stairs turn."""
    frame = Canvas(SIDE, SIDE)
    frame.fill(stepped(SIDE, SIDE, 0, 2), "ink")
    gold(frame, 1, 2)
    frame.fill(stepped(SIDE, SIDE, 3, 2), "night0")
    frame.fill(ring(SIDE, 3, 2), "night2")
    corners(frame, 6, ("Yg", "g."))
    return frame


def choice() -> Canvas:
    """The panel of answers and menus: a double line that parts at the corners."""
    frame = Canvas(SIDE, SIDE)
    frame.fill(stepped(SIDE, SIDE, 0, 3), "ink")
    gold(frame, 1, 3)
    frame.fill(stepped(SIDE, SIDE, 2, 3), "night0")
    frame.fill(ring(SIDE, 4, 3), "gold0")
    corners(frame, 2, (".....", ".....", "...k.", "..kYk", "...k."))
    return frame


def card() -> Canvas:
    """The border of a title card: a rising sun in each corner, three lines between."""
    frame = Canvas(CARD, CARD, "ink")
    gold(frame, 0, 0)
    frame.fill(ring(CARD, 2, 0), "dusk2")
    gold(frame, 6, 4, 5)
    frame.fill(ring(CARD, 8, 0) & stepped(CARD, CARD, 8, 5, 5), "gold0")
    quarter = Canvas(CARD, CARD)
    for x0, y0, x1, y1 in RAYS:
        quarter.line(x0, y0, x1, y1, "gold0")
        quarter.line(y0, x0, y1, x1, "gold0")
    quarter.fill(strokes(CARD, CARD, [arc(4.5, 4.5, 5, 5, 0, 90, 12)], 1.3), "gold1")
    quarter.rect(4, 4, 3, 3, "gold2")
    for turned in (quarter.pixels, quarter.pixels[:, ::-1]):
        for mirrored in (turned, turned[::-1]):
            sun = Canvas(CARD, CARD)
            sun.pixels = mirrored
            frame.blit(sun, 0, 0)
    return frame


def corners(frame: Canvas, inset: int, stamp: tuple[str, ...]) -> None:
    """Press a small typed ornament into all four corners, mirrored."""
    colours = {"Y": "gold2", "g": "gold0", "k": "ink"}
    last_x, last_y = frame.width - 1, frame.height - 1
    for y, row in enumerate(stamp, inset):
        for x, letter in enumerate(row, inset):
            if letter == ".":
                continue
            for at_x in (x, last_x - x):
                for at_y in (y, last_y - y):
                    frame.dot(at_x, at_y, colours[letter])


def plate() -> Canvas:
    """The name over a speech: theatre red with a gold edge."""
    frame = Canvas(24, 15)
    frame.fill(stepped(24, 15, 0, 1), "ink")
    gold(frame, 1, 1, 1)
    frame.fill(stepped(24, 15, 2, 1, 1), "red1")
    frame.row(3, 2, 18, "red2")
    frame.row(3, 12, 18, "red0")
    return frame


def key(cap: Cap) -> Canvas:
    """A key cap, seen from above and a little from the front."""
    frame = Canvas(16, 16)
    frame.fill(stepped(16, 16, 0, 1, 1), "ink")
    frame.fill(stepped(16, 16, 1, 1, 1), cap.side)
    frame.row(2, 14, 12, cap.edge)
    frame.rect(1, 2, 14, 9, cap.top)
    frame.rect(2, 1, 12, 11, cap.top)
    frame.row(2, 1, 12, cap.light)
    frame.column(1, 2, 9, cap.light)
    return frame


def caption() -> Canvas:
    """A quiet ground for small words."""
    frame = Canvas(16, 15)
    frame.fill(stepped(16, 15, 0, 1, 1), "night0")
    frame.row(1, 0, 14, "night2")
    frame.row(1, 14, 14, "ink")
    return frame


def build(root: Path) -> None:
    """Write the picture of all frames and the JSON that says where they lie."""
    cells = {
        "speech": even(speech(), CORNER),
        "choice": even(choice(), CORNER),
        "card": even(card(), CARD_CORNER),
        "plate": even(plate(), 5),
        "key": Cell(key(PALE), (4, 4, 4, 6)),
        "key_dark": Cell(key(DARK), (4, 4, 4, 6)),
        "caption": even(caption(), 4),
    }
    write_slices(root / "assets" / "interface", "box", cells)
