"""The sky of the planetarium: the sixteen stars that can be touched, by number."""

from collections.abc import Mapping

from game.core.geometry import Point

# number -> (the mark of the map that lies there, x, y); from left to right
MARKS: Mapping[int, tuple[str, int, int]] = {
    1: ("star 2", 104, 128),
    2: ("star 6", 128, 252),
    3: ("star 3", 150, 82),
    4: ("star 4", 176, 168),
    5: ("star 8", 212, 108),
    6: ("star 7", 222, 46),
    7: ("star 10", 262, 204),
    8: ("star 11", 318, 118),
    9: ("star 13", 338, 230),
    10: ("star 12", 352, 58),
    11: ("star 14", 396, 192),
    12: ("star 15", 418, 112),
    13: ("star 21", 470, 246),
    14: ("star 17", 482, 78),
    15: ("star 18", 508, 150),
    16: ("star 22", 566, 220),
}


def star_at(number: int) -> Point:
    """Give the place of a star in the sky, in pixels of the map."""
    _, x, y = MARKS[number]
    return Point(x, y)
