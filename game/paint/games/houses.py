"""Fronts of houses by night, each drawn once from its number."""

from functools import lru_cache
from random import Random

import pygame

from game.core.palette import COLOURS

TALL = 112  # pixels from the highest roof to the pavement
PAINTS = (  # wall, its shade, what is light on it
    ("night1", "night0", "night3"),
    ("dusk1", "dusk0", "dusk3"),
    ("teal0", "leaf0", "teal1"),
    ("red0", "wood0", "red1"),
    ("night2", "night1", "night4"),
    ("wood1", "wood0", "wood3"),
)
PANE = (15, 18)
DOOR = (14, 26)


@lru_cache(maxsize=32)
def house(number: int) -> pygame.Surface:
    """Give the front of a house; its lower edge is the pavement's."""
    rng = Random(number * 7919 + 11)
    wide, high = rng.randrange(100, 126), rng.randrange(78, 104)
    surface = pygame.Surface((wide + 12, TALL), pygame.SRCALPHA, 32)
    wall = pygame.Rect(6, TALL - high, wide, high)
    paint = PAINTS[(number * 5 + rng.randrange(2)) % len(PAINTS)]
    _roof(surface, wall, paint, rng)
    _wall(surface, wall, paint, rng)
    _panes(surface, wall, paint, rng)
    _door(surface, wall, paint, rng.choice((wall.left + 8, wall.right - 24)))
    _hedge(surface, wall, rng)
    return surface


def _wall(surface: pygame.Surface, wall: pygame.Rect, paint: tuple[str, ...], rng: Random) -> None:
    """Bricks, boards or plaster."""
    base, shade, light = (COLOURS[name] for name in paint)
    surface.fill(base, wall)
    kind = rng.choice(("brick", "boards", "plaster"))
    for row in range(wall.top + 4, wall.bottom, 4):
        if kind == "boards":
            surface.fill(shade, (wall.left, row, wall.width, 1))
        for _ in range(wall.width // 9):
            x = wall.left + rng.randrange(wall.width - 6)
            if kind == "brick":
                surface.fill(shade if rng.random() < 0.7 else light, (x, row, 5, 1))
            elif kind == "plaster" and rng.random() < 0.4:
                surface.fill(shade, (x, row + rng.randrange(3), 2, 1))
    surface.fill(shade, (wall.right - 3, wall.top, 3, wall.height))
    surface.fill(light, (wall.left, wall.top, 1, wall.height))


def _roof(surface: pygame.Surface, wall: pygame.Rect, paint: tuple[str, ...], rng: Random) -> None:
    ink, light = COLOURS["ink"], COLOURS[paint[2]]
    if rng.random() < 0.6:
        left = wall.left + rng.randrange(10, wall.width - 22)
        surface.fill(COLOURS[paint[1]], (left, wall.top - 9, 9, 10))
        surface.fill(ink, (left - 1, wall.top - 10, 11, 2))
    surface.fill(ink, (wall.left - 4, wall.top - 3, wall.width + 8, 4))
    surface.fill(light, (wall.left - 4, wall.top - 3, wall.width + 8, 1))
    for bracket in range(wall.left + 3, wall.right - 3, 9):
        surface.fill(ink, (bracket, wall.top + 1, 3, 3))


def _panes(surface: pygame.Surface, wall: pygame.Rect, paint: tuple[str, ...], rng: Random) -> None:
    """Dark windows upstairs, some with a curtain."""
    wide, tall = PANE
    for left in range(wall.left + 9, wall.right - wide - 6, 31):
        top = wall.top + 9
        surface.fill(COLOURS["ink"], (left - 1, top - 1, wide + 2, tall + 2))
        surface.fill(COLOURS["night1"], (left, top, wide, tall))
        surface.fill(COLOURS["night3"], (left + 2, top + 2, 4, 2))
        if rng.random() < 0.5:
            surface.fill(COLOURS["dusk1"], (left, top, wide, 7))
        surface.fill(COLOURS["ink"], (left + wide // 2, top, 1, tall))
        surface.fill(COLOURS[paint[2]], (left - 2, top + tall + 1, wide + 4, 1))


def _door(surface: pygame.Surface, wall: pygame.Rect, paint: tuple[str, ...], left: int) -> None:
    wide, tall = DOOR
    top = wall.bottom - tall - 4
    surface.fill(COLOURS["ink"], (left - 2, top - 2, wide + 4, tall + 2))
    surface.fill(COLOURS["wood1"], (left, top, wide, tall))
    surface.fill(COLOURS["night2"], (left + 3, top + 3, wide - 6, 8))
    surface.fill(COLOURS["gold0"], (left + wide - 3, top + 14, 1, 2))
    surface.fill(COLOURS["stone0"], (left - 3, wall.bottom - 4, wide + 6, 4))
    surface.fill(COLOURS[paint[2]], (left - 3, wall.bottom - 4, wide + 6, 1))


def _hedge(surface: pygame.Surface, wall: pygame.Rect, rng: Random) -> None:
    left = wall.left + (30 if rng.random() < 0.5 else 4)
    for _ in range(46):
        at = (left + rng.randrange(wall.width - 34), wall.bottom - 3 - rng.randrange(9))
        pygame.draw.circle(surface, COLOURS[rng.choice(("leaf0", "leaf0", "leaf1"))], at, 3)
    for _ in range(16):
        at = (left + rng.randrange(wall.width - 34), wall.bottom - 4 - rng.randrange(9))
        surface.fill(COLOURS["leaf2"], (*at, 2, 1))
