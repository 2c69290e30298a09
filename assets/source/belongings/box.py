"""The open box out of which a thing is held up: what is behind the thing, and what before it."""

from collections.abc import Callable, Mapping

from kit.canvas import Canvas

SIZE = 42, 36
RIM = 23  # rows down to the edge of its front


def back() -> Canvas:
    """Flaps that stand open, and the inside."""
    c = Canvas(*SIZE)
    c.poly([(9, 4), (33, 4), (35, 20), (7, 20)], "ink")
    c.poly([(10, 5), (32, 5), (34, 20), (8, 20)], "skin0")
    c.poly([(10, 5), (32, 5), (32, 7), (10, 7)], "skin1")
    c.poly([(7, 19), (35, 19), (37, RIM), (5, RIM)], "wood2")
    c.poly([(7, 19), (35, 19), (35, 20), (7, 20)], "wood3")
    for flap in (
        [(7, 14), (0, 17), (0, 25), (6, RIM + 1)],
        [(35, 14), (42, 17), (42, 25), (36, RIM + 1)],
    ):
        c.poly(flap, "ink")
    c.poly([(7, 16), (1, 18), (1, 24), (5, RIM)], "wood4")
    c.poly([(35, 16), (41, 18), (41, 24), (37, RIM)], "wood5")
    return c


def front() -> Canvas:
    """The side that is turned to us, a strip of tape hanging off it."""
    c = Canvas(*SIZE)
    c.rect(4, RIM, 34, SIZE[1] - RIM, "ink")
    c.rect(5, RIM + 1, 32, 11, "extra1")
    c.rect(5, RIM + 1, 32, 1, "skin0")
    c.rect(34, RIM + 2, 3, 10, "wood4")
    c.rect(5, RIM + 10, 32, 2, "wood5")
    c.rect(18, RIM + 1, 5, 5, "sun4")
    c.rect(18, RIM + 1, 5, 1, "sun5")
    for x, long in ((8, 5), (8, 3)):
        c.row(x, RIM + (6 if long == 5 else 8), long, "night2")
    return c


PARTS: Mapping[str, Callable[[], Canvas]] = {"box": back, "box_front": front}
