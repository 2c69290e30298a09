"""A stroll: what is told while walking, and a glint over everything that has a story."""

import pygame

from game.core.palette import COLOURS
from game.minigames.stroll import Stroll
from game.paint.games.easel import Easel

RISE, HEIGHT = 5, 44  # pixels a glint moves; above the floor
POINTS = ((0, -5), (0, 5), (-5, 0), (5, 0))


def paint_stroll(canvas: pygame.Surface, game: Stroll, easel: Easel) -> None:
    """Draw the glints and the talk."""
    for number, trigger in enumerate(game.stories):
        middle = trigger.area.centre
        x = round(middle.x - easel.view.left)
        y = round(middle.y - easel.view.top) - HEIGHT
        still = easel.settings.access.reduced_motion
        step = 0 if still else (easel.stage.tick // 10 + number * 2) % (2 * RISE)
        _glint(canvas, (x, y - min(step, 2 * RISE - step)), step % 4)
    easel.notices.remarks(canvas, easel.stage.remarks, easel.stage.tick, easel.settings)


def _glint(canvas: pygame.Surface, at: tuple[int, int], size: int) -> None:
    x, y = at
    canvas.fill(COLOURS["sun5"], (x - 1, y - 1, 3, 3))
    for dx, dy in POINTS:
        reach = 1 if size < 2 else 0
        wide = (3 + reach, 1) if dx else (1, 3 + reach)
        canvas.fill(COLOURS["gold2"], (x + dx - wide[0] // 2, y + dy - wide[1] // 2, *wide))
