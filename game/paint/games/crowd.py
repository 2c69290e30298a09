"""The crowd: the front of each wave over the heads, the row it leaves out, and where she is."""

import pygame

from game.core.palette import COLOURS
from game.minigames.crowd import BEHIND, HALF_ROW, ROWS, Crowd, Wave
from game.paint.games.easel import Easel

HEAD = 38  # pixels above the feet
STREAKS = 5
BOB = 12  # ticks


def paint_crowd(canvas: pygame.Surface, game: Crowd, easel: Easel) -> None:
    """Draw the waves, the calm row, and a mark over her head."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    for wave in game.waves:
        if wave.at < easel.view.right + BEHIND:
            _wave(canvas, wave, easel)
    _her(canvas, game, easel)


def _wave(canvas: pygame.Surface, wave: Wave, easel: Easel) -> None:
    """Light runs along two rows; in the third a gold bracket waits."""
    front = round(wave.at - easel.view.left)
    for number, row in enumerate(ROWS):
        y = round(row - easel.view.top)
        if number == wave.calm:
            if not wave.passed:
                _shelter(canvas, (front, y), easel.stage.tick)
            continue
        for streak in range(STREAKS):
            x = front - streak * 9
            colour = COLOURS["neon1" if streak < 2 else "neon0"]
            height = 22 - streak * 3
            canvas.fill(colour, (x, y - height, 3, height))
            canvas.fill(colour, (x - 4, y - height - 16, 2, 7))


def _shelter(canvas: pygame.Surface, at: tuple[int, int], tick: int) -> None:
    """Where one should be when it comes."""
    x, y = at
    half = round(HALF_ROW) - 1
    step = tick // BOB % 2
    for side in (-1, 1):
        canvas.fill(COLOURS["gold2"], (x + 8 + step, y + side * half, 9, 2))
    canvas.fill(COLOURS["gold2"], (x + 8 + step, y - half, 2, 2 * half))


def _her(canvas: pygame.Surface, game: Crowd, easel: Easel) -> None:
    """She is small: a mark says which of them she is."""
    her = easel.stage.actors.get("mia")
    if her is None:
        return
    x = round(her.x - easel.view.left)
    y = round(her.y - easel.view.top) - HEAD - 8 - easel.stage.tick // BOB % 2
    for row in range(6):
        canvas.fill(COLOURS["ink"], (x - 7 + row, y + row - 2, 15 - 2 * row, 3))
    for row in range(5):
        canvas.fill(COLOURS["sun4"], (x - 5 + row, y + row - 1, 11 - 2 * row, 1))
