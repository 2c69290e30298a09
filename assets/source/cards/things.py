"""What lies on the floor beside the cards, seen from above."""

import math
from collections.abc import Callable, Mapping

from kit.canvas import Canvas, disc, grid, strokes

RUG = ("red1", "red2", "gold1", "red2", "teal1", "red1", "stone6")


def mug() -> Canvas:
    """Her coffee, long cold, in its shadow."""
    c = Canvas(34, 28)
    c.ellipse(15, 17, 12, 10, "wood2")
    c.ellipse(27, 14, 6, 5, "ink")
    c.ellipse(27, 14, 5, 4, "teal2")
    c.ellipse(27, 14, 3, 2, "wood3")
    c.ellipse(14, 13, 12.5, 12.5, "ink")
    c.ellipse(14, 13, 11.5, 11.5, "teal2")
    c.ellipse(13.4, 12.4, 10, 10, "teal3")
    c.ellipse(14, 13, 9, 9, "teal1")
    c.ellipse(14, 14, 8, 8, "wood1")
    c.ellipse(13, 15, 6, 6, "wood2")
    c.fill(disc(34, 28, 14, 14, 7, 7) & ~disc(34, 28, 15, 15, 7, 7), "wood4")
    return c


def crayons() -> Canvas:
    """Three crayons and the pen, as they rolled."""
    c = Canvas(72, 36)
    for x, y, angle, dark, light in (
        (6, 26, -0.6, "red2", "red3"),
        (26, 30, -0.08, "elec0", "elec1"),
        (44, 8, 0.45, "gold1", "gold2"),
    ):
        _stick(c, (x, y), angle, (dark, light))
    _stick(c, (8, 5), 0.1, ("night2", "night5"), 28)
    return c


def _stick(
    c: Canvas, at: tuple[float, float], angle: float, colours: tuple[str, str], long: int = 19
) -> None:
    """One of them: its shadow, its body, the light along it, its point."""
    (x, y), (dx, dy), (dark, light) = at, (math.cos(angle), math.sin(angle)), colours

    def along(first: float, last: float, drop: float, thick: float, colour: str) -> None:
        ends = [(x + dx * part, y + dy * part + drop) for part in (first, last)]
        c.fill(strokes(c.width, c.height, [ends], thick), colour)

    along(0, long + 2, 3, 3.4, "wood2")
    along(0, long, 0, 5.4, "ink")
    along(long - 1, long + 4, 0, 2.6, "ink")
    along(1, long - 1, 0, 3.4, dark)
    along(1, long - 1, -0.8, 1.2, light)
    along(long - 1, long + 3, 0, 1.2, light)
    along(3, 4, 0, 3.4, "ink")


def rug() -> Canvas:
    """The corner of a round rug that comes in from below."""
    c = Canvas(102, 64)
    xs, ys = grid(102, 64)
    for ring, colour in enumerate(RUG):
        reach = 98 - ring * 13
        c.ellipse(0, 78, reach, reach * 0.78, colour)
        weave = disc(102, 64, 0, 78, reach - 2, reach * 0.78 - 2) & ((xs + ys * 2) % 9 < 1)
        c.fill(weave, "red0" if ring % 2 else "red3")
    edge = disc(102, 64, 0, 78, 98, 98 * 0.78) & ~disc(102, 64, 0, 78, 96.6, 96.6 * 0.78)
    c.fill(edge, "ink")
    return c


THINGS: Mapping[str, Callable[[], Canvas]] = {"mug": mug, "crayons": crayons, "rug": rug}
