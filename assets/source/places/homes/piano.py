"""The upright piano at home, turned towards us, so that its keys are seen."""

from collections.abc import Sequence
from dataclasses import dataclass

from kit.canvas import Canvas, Points

ORIGIN = (10.0, 60.0)  # where the case's near left foot stands in the picture
ALONG, DEEP = (0.76, 0.26), (0.64, -0.24)  # pixels for each unit along the keys, and into depth
LONG, CASE, TOP, KEYS = 60, 15, 46, 18  # units: length, depth, height, height of the keys
SIZE = (72, 80)
PLAYER = (19, 71)  # where the player's feet are in the picture; base of the picture is its foot


@dataclass(frozen=True)
class Finish:
    """The colours of a case, dark to light, and of the cloth on the stool."""

    case: Sequence[str] = ("wood0", "wood1", "wood2", "wood3", "wood4")
    seat: Sequence[str] = ("red1", "red2", "red3")


def at(along: float, deep: float, up: float) -> tuple[float, float]:
    """Give the pixel of a point of the piano."""
    x = ORIGIN[0] + along * ALONG[0] + deep * DEEP[0]
    return x, ORIGIN[1] + along * ALONG[1] + deep * DEEP[1] - up


def _front(along: tuple[float, float], up: tuple[float, float], deep: float = 0.0) -> Points:
    a, b = along
    low, high = up
    return [at(a, deep, low), at(b, deep, low), at(b, deep, high), at(a, deep, high)]


def _flat(along: tuple[float, float], deep: tuple[float, float], up: float) -> Points:
    a, b = along
    near, far = deep
    return [at(a, near, up), at(b, near, up), at(b, far, up), at(a, far, up)]


def _end(deep: tuple[float, float], up: tuple[float, float], along: float = LONG) -> Points:
    near, far = deep
    low, high = up
    return [at(along, near, low), at(along, far, low), at(along, far, high), at(along, near, high)]


def upright(finish: Finish, things: bool = True, lid: bool = True, stool: bool = True) -> Canvas:
    """The piano with its stool; `things` lie on it, `lid` is up over the keys."""
    canvas = Canvas(*SIZE)
    _case(canvas, finish.case)
    if lid:
        _keyboard(canvas, finish.case)
        _music(canvas)
    else:
        _shut(canvas, finish.case)
    if things:
        _on_top(canvas)
    if stool:
        _stool(canvas, finish)
    return canvas


def _case(canvas: Canvas, wood: Sequence[str]) -> None:
    canvas.poly(_end((0, CASE), (0, TOP)), wood[0])
    canvas.poly(_end((2, CASE - 2), (4, TOP - 4)), wood[1])
    canvas.poly(_front((0, LONG), (0, TOP)), wood[2])
    canvas.poly(_front((3, LONG - 3), (3, 14)), wood[1])
    canvas.poly(_front((4, LONG - 4), (4, 13)), wood[2])
    canvas.poly(_front((4, LONG - 4), (28, 42)), wood[1])
    canvas.poly(_front((5, LONG - 5), (29, 41)), wood[2])
    canvas.poly(_flat((-1, LONG + 1), (-1, CASE + 1), TOP), wood[3])
    _edge(canvas, (-1, LONG + 1), -1, TOP, wood[4])
    _edge(canvas, (-1, LONG + 1), -1, TOP - 1, wood[1])
    _edge(canvas, (0, LONG), 0, 1, wood[0])
    for pedal in (27, 31, 35):
        x, y = at(pedal, -2, 2)
        canvas.row(round(x), round(y), 2, "gold1")


def _edge(canvas: Canvas, along: tuple[float, float], deep: float, up: float, colour: str) -> None:
    start, end = at(along[0], deep, up), at(along[1], deep, up)
    canvas.line(round(start[0]), round(start[1]), round(end[0]) - 1, round(end[1]), colour)


def _bed(canvas: Canvas, wood: Sequence[str]) -> None:
    canvas.poly(_end((-12, 0), (KEYS - 4, KEYS + 1)), wood[0])
    canvas.poly(_front((0, LONG), (KEYS - 4, KEYS), -12), wood[2])
    _edge(canvas, (0, LONG), -12, KEYS, wood[3])
    for foot in (2, LONG - 4):
        canvas.poly(_front((foot, foot + 4), (0, KEYS - 4), -10), wood[1])
        x, y = at(foot, -10, KEYS - 4)
        canvas.column(round(x), round(y), KEYS - 4, wood[3])
        canvas.row(round(x), round(y) + KEYS - 5, 3, "gold0")


def _keyboard(canvas: Canvas, wood: Sequence[str]) -> None:
    _bed(canvas, wood)
    canvas.poly(_flat((0, LONG), (-12, 0), KEYS), wood[1])
    canvas.poly(_flat((3, LONG - 3), (-11, -1), KEYS), "stone6")
    canvas.poly(_flat((3, LONG - 3), (-11.5, -9.5), KEYS), "stone4")
    for number in range(4, LONG - 4):
        if number % 2:
            continue
        start, end = at(number, -10, KEYS), at(number, -1, KEYS)
        if number % 7 not in (0, 3):
            canvas.line(
                round(start[0]) + 2, round(start[1]) - 1, round(end[0]), round(end[1]), "ink"
            )
    canvas.poly(_front((2, LONG - 2), (KEYS, KEYS + 8), 0), wood[1])
    _edge(canvas, (2, LONG - 2), 0, KEYS + 8, wood[3])
    _edge(canvas, (3, LONG - 3), 0, KEYS + 1, "red1")
    x, y = at(27, 0, KEYS + 5)
    canvas.row(round(x), round(y), 3, "gold1")
    canvas.row(round(x) + 3, round(y) + 1, 3, "gold1")


def _shut(canvas: Canvas, wood: Sequence[str]) -> None:
    _bed(canvas, wood)
    canvas.poly(_flat((0, LONG), (-12, 0), KEYS), wood[3])
    canvas.poly(_flat((2, LONG - 2), (-10, -1), KEYS), wood[2])
    canvas.poly(_front((2, LONG - 2), (KEYS, KEYS + 8), 0), wood[1])


def _music(canvas: Canvas) -> None:
    for start, end, colour in ((16, 29, "stone7"), (30, 43, "stone6")):
        canvas.poly(_front((start, end), (KEYS + 10, KEYS + 25), -1), colour)
        for line in range(3):
            x0, y0 = at(start + 2, -1, KEYS + 21 - line * 4)
            x1, y1 = at(end - 2, -1, KEYS + 21 - line * 4)
            canvas.line(round(x0), round(y0), round(x1), round(y1), "stone3")
    _edge(canvas, (14, 45), -1, KEYS + 10, "gold0")


def _on_top(canvas: Canvas) -> None:
    """A metronome, a pile of scores, a small bust, a photograph."""
    x, y = map(round, at(6, 6, TOP))
    canvas.poly([(x - 3, y), (x - 1, y - 10), (x + 2, y - 10), (x + 4, y)], "wood4")
    canvas.line(x, y - 2, x + 3, y - 11, "stone6")
    canvas.row(x - 3, y - 1, 7, "wood2")
    x, y = map(round, at(22, 6, TOP))
    for number, colour in enumerate(("red2", "stone6", "teal2", "stone5", "lemon2")):
        canvas.row(x - (number % 2), y - number, 12, colour)
    x, y = map(round, at(44, 7, TOP))
    canvas.rect(x, y - 11, 9, 11, "gold0")
    canvas.rect(x + 1, y - 10, 7, 9, "stone5")
    canvas.rect(x + 3, y - 8, 3, 3, "stone2")
    canvas.rect(x + 2, y - 5, 5, 4, "stone1")
    canvas.row(x, y - 11, 9, "gold1")


def _stool(canvas: Canvas, finish: Finish) -> None:
    x, y = PLAYER[0] - 8, PLAYER[1] - 10
    for foot in (x + 2, x + 12):
        canvas.column(foot, y + 3, 8, finish.case[1])
        canvas.column(foot + 1, y + 3, 8, finish.case[3])
    canvas.row(x + 3, y + 8, 9, finish.case[1])
    canvas.rect(x, y, 16, 4, finish.seat[1])
    canvas.row(x, y, 16, finish.seat[2])
    canvas.row(x, y + 3, 16, finish.seat[0])
    canvas.row(x + 1, y + 4, 14, finish.case[1])
