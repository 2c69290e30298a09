"""Small things that lie about in the sets: pages, roses, birds, a bicycle, toys."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, Points, arc

from places.montage.paper import Painting, path


def pages(floor: Painting, places: Points, dye: Sequence[str]) -> None:
    """Sheets of paper that were let fall: sheet, its edge, writing."""
    for n, (x, y) in enumerate(places):
        lean = (3, -3, 4, -2)[n % 4]
        sheet = [(x, y), (x + 20, y + lean), (x + 16, y + 10 + lean), (x - 4, y + 10)]
        floor.cut(sheet, dye[0], dye[1], 2)
        for row in (3, 6):
            floor.line(x + 2, y + row + lean * 0.3, x + 12, y + row + lean * 0.7, dye[2])


def roses(floor: Painting, places: Points) -> None:
    """Roses thrown at somebody's feet."""
    for n, (x, y) in enumerate(places):
        side = 1 if n % 2 else -1
        floor.ribbon([[(x, y), (x + side * 9, y + 2)]], 1.4, "leaf4")
        floor.round(x, y, 3, 2.6, "red3", "red4", 1)


def pigeons(dye: Sequence[str]) -> Sequence[Canvas]:
    """Three birds, of whom one always eats."""
    made = []
    for n in range(3):
        art = Painting(64, 16)
        for k, x in enumerate((4, 26, 46)):
            bowed = k == n
            art.round(x + 7, 9, 6, 3.6, dye[0], dye[2], 0)
            art.cut([(x + 1, 8), (x - 4, 11), (x + 2, 12)], dye[0], shade=0, hand=0)
            head = (x + 14, 12) if bowed else (x + 12, 4)
            art.round(*head, 2.6, 2.4, dye[1], dye[2], 0)
            art.rect(head[0] + 2, head[1], 2, 1, "sun2")
            art.rect(x + 6, 12, 1, 3, "sun1")
            art.rect(x + 9, 12, 1, 3, "sun1")
        made.append(art)
    return made


def bicycle(frame: str, rim: str) -> Canvas:
    """A bicycle on its stand, with a loaf in the basket."""
    art = Painting(58, 38)
    for x in (13, 45):
        art.ribbon([arc(x, 26, 10, 10, 0, 360, 30)], 2.4, "night0")
        for n in range(4):
            dx, dy = 9 * math.cos(n * 0.79), 9 * math.sin(n * 0.79)
            art.ribbon([[(x - dx, 26 - dy), (x + dx, 26 + dy)]], 0.8, rim)
    lines = [path("13,26 22,12 38,11 45,26"), path("22,12 28,27 38,11"), path("13,26 28,27")]
    for line in lines:
        art.ribbon([line], 2.2, frame)
    art.ribbon([path("38,11 37,5 42,4")], 2.0, "night0")
    art.cut(path("17,10 27,9 27,12 18,13"), "wood1", shade=0, hand=0)
    art.cut(path("40,8 54,8 52,16 42,16"), "wood4", "wood5", 0)
    art.ribbon([path("44,10 54,1")], 3.4, "extra1")
    return art


def ball() -> Canvas:
    """A ball in three colours."""
    art = Painting(16, 16)
    art.round(8, 8, 7.4, 7.4, "red3", "red4", 0)
    art.cut(path("5,1 11,1 11,15 5,15"), "sun5", shade=0)
    art.cut(path("11,2 15,6 15,10 11,14"), "elec1", shade=0)
    return art


def popcorn() -> Canvas:
    """A striped box, too full."""
    art = Painting(20, 26)
    art.cut(path("2,8 18,8 16,26 4,26"), "stone6", "stone7", 0)
    for x in (4, 10, 15):
        art.cut([(x, 8), (x + 2, 8), (x + 2, 26), (x + 1, 26)], "red2", shade=0, hand=0)
    for x, y in ((4, 7), (8, 4), (12, 3), (16, 7), (10, 7), (13, 6)):
        art.round(x, y, 2.6, 2.4, "sun4", "sun5", 0)
    return art


def film_curl(floor: Painting, line: Points) -> None:
    """A length of film that ran off its reel."""
    floor.ribbon([line], 7.0, "night0")
    floor.ribbon([line], 3.0, "wood3")
    for (x0, y0), (x1, y1) in zip(line[::2], line[1::2], strict=False):
        length = math.hypot(x1 - x0, y1 - y0) + 1e-6
        nx, ny = -(y1 - y0) / length * 2.6, (x1 - x0) / length * 2.6
        for side in (-1, 1):
            floor.rect(x0 + side * nx, y0 + side * ny, 2, 1, "sun4")
