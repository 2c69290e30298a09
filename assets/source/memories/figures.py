"""Two people, cut from dark paper: a woman who was an actress, and a small girl in socks."""

from dataclasses import dataclass

from kit.canvas import Canvas


@dataclass(frozen=True)
class Paper:
    """What a figure is cut from: its colour, and the colour of its lit edge."""

    colour: str = "ink"
    edge: str = ""


def aunt(canvas: Canvas, x: int, foot: int, paper: Paper = Paper(), arms: str = "open") -> None:
    """A woman in a long dress, 46 pixels tall, her arms "open", "up", "bow" or "book"."""
    if arms == "bow":
        _bowing(canvas, x, foot, paper)
        return
    c, top = paper.colour, foot - 46
    canvas.poly([(x - 3, top + 11), (x + 3, top + 11), (x + 12, foot), (x - 12, foot)], c)
    canvas.poly([(x - 5, top + 10), (x + 5, top + 10), (x + 3, top + 22), (x - 3, top + 22)], c)
    _head(canvas, x, top + 4, paper)
    for side in (-1, 1):
        _arm(canvas, x + 4 * side, top + 12, side, arms, c)
    if paper.edge:
        canvas.line(x + 4, top + 12, x + 11, foot - 2, paper.edge)


def _head(canvas: Canvas, x: int, y: int, paper: Paper) -> None:
    canvas.ellipse(x, y, 4, 4.6, paper.colour)
    canvas.ellipse(x - 3, y - 3, 3.2, 2.8, paper.colour)  # a knot of hair
    canvas.rect(x - 1, y + 3, 3, 4, paper.colour)
    if paper.edge:
        canvas.column(x + 3, y - 2, 4, paper.edge)


def _arm(canvas: Canvas, x: int, y: int, side: int, arms: str, colour: str) -> None:
    elbow, hand = {
        "open": ((8, 4), (15, -2)),
        "up": ((7, -4), (11, -14)),
        "book": ((5, 7), (9, 5)),
    }[arms]
    canvas.line(x, y, x + elbow[0] * side, y + elbow[1], colour, 3)
    canvas.line(x + elbow[0] * side, y + elbow[1], x + hand[0] * side, y + hand[1], colour, 2)


def _bowing(canvas: Canvas, x: int, foot: int, paper: Paper) -> None:
    """A deep curtsy to the right: the dress spreads, one arm is swept back."""
    c = paper.colour
    canvas.poly([(x - 2, foot - 22), (x + 5, foot - 21), (x + 17, foot), (x - 17, foot)], c)
    waist, shoulder = foot - 20, foot - 33
    canvas.poly([(x - 2, waist), (x + 5, waist), (x + 13, shoulder), (x + 7, shoulder)], c)
    canvas.ellipse(x + 14, foot - 34, 4, 4.4, c)
    canvas.ellipse(x + 11, foot - 37, 3, 2.6, c)
    canvas.line(x + 8, foot - 30, x - 3, foot - 36, c, 2)
    canvas.line(x - 3, foot - 36, x - 10, foot - 40, c, 2)
    canvas.line(x + 8, foot - 29, x + 15, foot - 20, c, 2)
    if paper.edge:
        canvas.line(x + 6, foot - 19, x + 16, foot - 1, paper.edge)


def girl(
    canvas: Canvas, x: int, foot: int, paper: Paper = Paper(), arms: str = "down", side: int = 1
) -> None:
    """A small girl, 27 pixels tall, who looks to one side; she claps, sits or just stands."""
    c, top = paper.colour, foot - 27
    canvas.poly([(x - 2, top + 9), (x + 2, top + 9), (x + 7, top + 20), (x - 7, top + 20)], c)
    canvas.rect(x - 4, top + 20, 3, 6, c)
    canvas.rect(x + 2, top + 20, 3, 6, c)
    canvas.ellipse(x, top + 4, 4.2, 4.2, c)
    canvas.line(x - 3 * side, top + 2, x - 8 * side, top + 6, c, 2)  # a plait
    canvas.line(x - 8 * side, top + 6, x - 8 * side, top + 9, c, 2)
    for foot_x in (x - 4, x + 2):  # the socks
        canvas.rect(foot_x, foot - 4, 3, 3, paper.edge or c)
        canvas.rect(foot_x, foot - 1, 4, 1, c)
    if arms == "clap":
        canvas.line(x, top + 11, x + 8 * side, top + 8, c, 2)
        canvas.line(x + 8 * side, top + 8, x + 9 * side, top + 5, c, 2)
    else:
        canvas.line(x - 3, top + 11, x - 6, top + 17, c, 2)
        canvas.line(x + 3, top + 11, x + 6, top + 17, c, 2)
