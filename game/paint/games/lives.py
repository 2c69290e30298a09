"""Lives behind windows, as shadows on a lit blind."""

import math
from collections.abc import Callable, Mapping

import pygame

from game.core.palette import COLOURS

LIFE_SIZE = (38, 34)
FLOOR = LIFE_SIZE[1] - 2
Life = Callable[[pygame.Surface, int], None]


def draw_life(board: pygame.Surface, life: str, tick: int) -> None:
    """Draw the room behind a window at a tick."""
    board.fill(COLOURS["sun2"])
    board.fill(COLOURS["sun3"], (3, 3, LIFE_SIZE[0] - 6, LIFE_SIZE[1] - 12))
    LIVES[life](board, tick)


def _somebody(board: pygame.Surface, x: int, tall: int = 22, skirt: bool = False) -> None:
    """A shadow that stands on the floor."""
    ink, top = COLOURS["night1"], FLOOR - tall
    pygame.draw.circle(board, ink, (x, top + 3), 3)
    board.fill(ink, (x - 3, top + 6, 7, tall // 2))
    if skirt:
        points = [(x - 3, top + 12), (x + 3, top + 12), (x + 6, FLOOR - 5), (x - 6, FLOOR - 5)]
        pygame.draw.polygon(board, ink, points)
    board.fill(ink, (x - 3, FLOOR - tall // 2, 3, tall // 2))
    board.fill(ink, (x + 1, FLOOR - tall // 2, 3, tall // 2))


def _dancers(board: pygame.Surface, tick: int) -> None:
    sway = round(math.sin(tick / 34) * 3)
    _somebody(board, 16 + sway)
    _somebody(board, 22 + sway, 20, skirt=True)
    board.fill(COLOURS["night1"], (14 + sway, 19, 12, 2))


def _television(board: pygame.Surface, tick: int) -> None:
    flicker = ("elec1", "night6", "elec1", "teal4")[tick // 9 % 4]
    board.fill(COLOURS["night2"])
    board.fill(COLOURS[flicker], (27, 16, 9, 9))
    board.fill(COLOURS["ink"], (26, 25, 11, 7))
    pygame.draw.circle(board, COLOURS["night0"], (10, 17), 4)
    board.fill(COLOURS["night0"], (5, 20, 14, 12))


def _telephone(board: pygame.Surface, tick: int) -> None:
    """It rings; somebody stands by it and does not pick it up."""
    _somebody(board, 11)
    ring = tick // 4 % 2 if tick % 90 < 40 else 0
    board.fill(COLOURS["night1"], (25, 24, 9, 8))
    board.fill(COLOURS["red3"], (26, 20 - ring, 7, 4))


def _tree(board: pygame.Surface, tick: int) -> None:
    for row in range(4):
        wide = 6 + row * 5
        board.fill(COLOURS["teal1"], (19 - wide // 2, 8 + row * 6, wide, 6))
    for lamp in range(8):
        colour = ("red3", "sun5", "elec1", "neon0")[(lamp + tick // 20) % 4]
        board.fill(COLOURS[colour], (12 + lamp * 5 % 16, 11 + lamp * 3 % 20, 2, 2))
    board.fill(COLOURS["sun5"], (18, 5, 3, 3))


def _child(board: pygame.Surface, tick: int) -> None:
    """Up long after bedtime, jumping on a bed."""
    up = round(abs(math.sin(tick / 13)) * 9)
    ink = COLOURS["night1"]
    board.fill(ink, (4, 26, 30, 6))
    pygame.draw.circle(board, ink, (19, 14 - up + 4), 3)
    board.fill(ink, (17, 17 - up + 4, 5, 8))


def _sink(board: pygame.Surface, tick: int) -> None:
    """One washes, one dries; nobody has to say which."""
    _somebody(board, 13)
    _somebody(board, 25, 20, skirt=True)
    dip = tick // 22 % 2
    board.fill(COLOURS["stone7"], (18, 17 + dip, 3, 3))


def _reader(board: pygame.Surface, tick: int) -> None:
    ink = COLOURS["night1"]
    board.fill(ink, (6, 18, 5, 14))
    board.fill(ink, (6, 26, 18, 6))
    pygame.draw.circle(board, ink, (13, 15), 3)
    board.fill(ink, (10, 18, 7, 9))
    open_page = tick % 240 < 20
    board.fill(COLOURS["stone7"], (18, 19 - open_page, 6, 4))


def _empty(board: pygame.Surface, tick: int) -> None:
    """Her own, nearly: a chair, a lamp left on."""
    ink = COLOURS["night1"]
    board.fill(ink, (8, 20, 2, 12))
    board.fill(ink, (8, 25, 9, 2))
    board.fill(ink, (15, 25, 2, 7))
    board.fill(ink, (28, 16, 1, 16))
    board.fill(COLOURS["sun5"], (25, 12, 7, 4))


LIVES: Mapping[str, Life] = {
    "dancers": _dancers,
    "television": _television,
    "telephone": _telephone,
    "tree": _tree,
    "child": _child,
    "sink": _sink,
    "reader": _reader,
    "empty": _empty,
}
