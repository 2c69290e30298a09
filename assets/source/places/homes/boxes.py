"""Cardboard boxes of people who have just come, or never quite arrived."""

from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.ramp import shift

CARD = ("wood3", "wood4", "extra1", "skin0")


@dataclass(frozen=True)
class Box:
    """A box: its front, how much of its lid is seen, its mark, whether it is open."""

    width: int
    height: int
    lid: int = 6
    mark: str = ""
    open: bool = False


def carton(box: Box) -> Canvas:
    """Draw one box with tape, worn corners and a felt-pen mark."""
    head = box.lid + (7 if box.open else 0)
    canvas = Canvas(box.width + (8 if box.open else 0), box.height + head)
    x = 4 if box.open else 0
    if box.open:
        _flaps(canvas, box, x, head)
    else:
        canvas.poly([(x + 2, 0), (box.width - 2, 0), (box.width, head), (x, head)], CARD[3])
        canvas.rect(x + box.width // 2 - 2, 0, 4, head, "sun5")
    canvas.rect(x, head, box.width, box.height, CARD[2])
    canvas.row(x, head, box.width, CARD[3])
    canvas.column(x + box.width - 1, head, box.height, CARD[1])
    canvas.column(x + box.width - 2, head + 1, box.height - 1, CARD[1])
    canvas.row(x, head + box.height - 1, box.width, CARD[0])
    if not box.open:
        canvas.rect(x + box.width // 2 - 2, head, 4, 5, "sun5")
    canvas.row(x + 3, head + box.height - 4, 4, CARD[1])
    _felt(canvas, box, x + box.width // 2, head + box.height // 2 + 1)
    return canvas


def _flaps(canvas: Canvas, box: Box, x: int, head: int) -> None:
    right = x + box.width
    canvas.poly(
        [(x + 3, head - box.lid), (right - 3, head - box.lid), (right, head), (x, head)], "wood1"
    )
    canvas.poly([(x + 3, head - box.lid), (x - 4, head - 3), (x - 3, head + 4), (x, head)], CARD[1])
    canvas.poly(
        [(right - 3, head - box.lid), (right + 4, head - 4), (right + 4, head + 3), (right, head)],
        CARD[3],
    )
    canvas.poly(
        [(x + 3, head - box.lid), (right - 3, head - box.lid), (right - 5, 0), (x + 5, 0)], CARD[1]
    )
    canvas.row(x + 5, 0, box.width - 10, CARD[2])


def _felt(canvas: Canvas, box: Box, x: int, y: int) -> None:
    """Marks: words, a note, a cup, a star, an arrow, a heart of the cloth."""
    ink = "night2"
    match box.mark:
        case "words":
            for number, length in enumerate((4, 3, 5)):
                canvas.row(x - 7 + number * 5, y, length - 1, ink)
            canvas.row(x - 5, y + 3, 8, ink)
        case "note":
            canvas.column(x + 2, y - 5, 7, ink)
            canvas.rect(x - 1, y + 1, 3, 2, ink)
            canvas.row(x + 2, y - 5, 4, ink)
        case "cup":
            canvas.rect(x - 3, y - 2, 5, 5, ink)
            canvas.rect(x - 2, y - 1, 3, 3, CARD[2])
            canvas.dot(x + 2, y, ink)
        case "star":
            canvas.row(x - 3, y, 7, ink)
            canvas.column(x, y - 3, 7, ink)
            canvas.line(x - 2, y - 2, x + 2, y + 2, ink)
            canvas.line(x + 2, y - 2, x - 2, y + 2, ink)
        case "up":
            canvas.column(x, y - 3, 7, "red2")
            canvas.line(x, y - 4, x - 3, y - 1, "red2")
            canvas.line(x, y - 4, x + 3, y - 1, "red2")
        case "glass":
            canvas.poly([(x - 3, y - 4), (x + 4, y - 4), (x + 1, y), (x, y)], "red2")
            canvas.column(x, y, 4, "red2")
            canvas.row(x - 2, y + 4, 5, "red2")


def full_carton(box: Box, what: str) -> Canvas:
    """An open box out of which something looks: records, lampshade, clothes, pans."""
    canvas = carton(box)
    made = Canvas(canvas.width, canvas.height + 10)
    made.blit(canvas, 0, 10)
    middle, rim = made.width // 2, 10 + box.lid + 7
    top = rim - box.lid
    match what:
        case "records":
            for number, colour in enumerate(("red3", "night4", "sun3", "teal2", "stone6")):
                made.rect(middle - 9 + number * 4, top - 6 + number % 2, 4, 9 - number % 2, colour)
                made.column(middle - 9 + number * 4, top - 6 + number % 2, 9, "wood0")
        case "shade":
            made.poly(
                [
                    (middle - 5, top - 9),
                    (middle + 4, top - 10),
                    (middle + 9, top + 3),
                    (middle - 9, top + 3),
                ],
                "sun4",
            )
            made.column(middle + 4, top - 8, 10, "sun3")
        case "clothes":
            for dx, colour in ((-9, "lemon2"), (-3, "elec1"), (4, "red3")):
                made.ellipse(middle + dx + 2, top + 1, 5, 4, colour)
            made.row(middle - 10, top - 1, 4, "lemon3")
        case "plant":
            for dx, dy in ((-8, -8), (-3, -12), (3, -10), (8, -6), (0, -7)):
                made.line(middle, top + 3, middle + dx, top + dy + 4, "leaf2", 2)
                made.ellipse(middle + dx, top + dy + 4, 2.6, 2, "leaf3")
        case "pans":
            made.ellipse(middle - 3, top, 7, 6, "stone2")
            made.line(middle + 3, top, middle + 9, top - 8, "wood3", 2)
            made.rect(middle - 8, top - 3, 6, 1, "stone5")
    made.blit(_front_of(canvas, box), 0, 10 + box.lid + 7)
    return made


def _front_of(canvas: Canvas, box: Box) -> Canvas:
    front = Canvas(canvas.width, box.height)
    front.pixels[:] = canvas.pixels[box.lid + 7 :]
    return front


def covered_piano(outline: Canvas) -> Canvas:
    """A piano under grey moving blankets, tied twice: the shape of a piano, colours of cloth."""
    made = Canvas(outline.width, outline.height)
    solid = outline.solid.copy()
    solid[:12] = False
    made.fill(solid, "cloth2")
    xs, ys = grid(outline.width, outline.height)
    slope = ys - xs / 3
    light = 0.62 - (xs - 8) / 110 + 0.2 * np.sin(xs * 0.5 + ys * 0.13)
    made.shade(solid, light, ("cloth0", "cloth1", "cloth2", "cloth3"), 0.0)
    seam = solid & (np.abs(slope % 13) < 1) & (xs % 5 < 3)
    shift(made.pixels, seam, -1)
    made.fill(edge(solid, 0, -1), "cloth3")
    for offset in (26, 44):
        for x in range(outline.width):
            at = offset + x // 3
            if at + 1 < outline.height and solid[at, x]:
                made.rect(x, at, 1, 2, "rust1")
    return made
