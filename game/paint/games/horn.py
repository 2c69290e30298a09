"""The horn: rings of sound over the roofs, and what has woken so far."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.horn import CHEER, CHOIR, DOGS, GROWTH, MOST, REACH, Horn
from game.paint.games.easel import Easel

RINGS = 4
ABOVE = 22  # pixels above the road at which it sounds
GAUGE = (196, 8)
STEPS = (0.25, DOGS, CHOIR, CHEER)


def paint_horn(canvas: pygame.Surface, game: Horn, easel: Easel) -> None:
    """Draw the rings while it sounds, and a gauge of what it does to the world."""
    seb = easel.stage.actors.get("seb")
    if seb is not None and game.sounding:
        at = round(seb.x - easel.view.left) + 34, round(seb.y - easel.view.top) - ABOVE
        _rings(canvas, game, at)
    _gauge(canvas, game, easel)


def _rings(canvas: pygame.Surface, game: Horn, at: tuple[int, int]) -> None:
    reach = REACH + GROWTH * game.seconds
    for ring in range(RINGS):
        share = (ring + game.seconds * 2 % 1.0) / RINGS
        radius = round(12 + min(reach, 420) * share)
        colour = COLOURS["sun5" if share < 0.4 else "sun4"]
        _dashes(canvas, at, radius, colour)


def _dashes(canvas: pygame.Surface, at: tuple[int, int], radius: int, colour: object) -> None:
    """A broken ring: every other piece is air, or it would hide the cars."""
    pieces = 28
    for piece in range(0, pieces, 2):
        for part in range(4):
            angle = (piece + part / 4) / pieces * math.tau
            x = at[0] + round(math.cos(angle) * radius)
            y = at[1] + round(math.sin(angle) * radius * 0.6)
            canvas.fill(colour, (x, y, 2, 2))  # type: ignore[arg-type]


def _gauge(canvas: pygame.Surface, game: Horn, easel: Easel) -> None:
    """One bar of patience; a lamp on it for the heads, the dogs, the choir, the applause."""
    wide, tall = GAUGE
    x, y = (canvas.get_width() - wide) // 2, canvas.get_height() - 26
    easel.frames.draw(canvas, "caption", (x - 8, y - 8, wide + 16, 24), 90)
    canvas.fill(COLOURS["night1"], (x, y, wide, tall))
    canvas.fill(COLOURS["sun3"], (x, y, round(wide * game.seconds / MOST), tall))
    for step in STEPS:
        at = x + round(wide * step / MOST)
        lit = game.seconds >= step
        pygame.draw.circle(canvas, COLOURS["ink"], (at, y + tall // 2), 5)
        pygame.draw.circle(canvas, COLOURS["sun5" if lit else "night3"], (at, y + tall // 2), 4)
