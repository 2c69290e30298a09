"""The crowd: the front of each wave over the heads, the row it leaves out, and where she is."""

import pygame

from game.core.palette import COLOURS
from game.minigames.crowd import BEHIND, HALF_ROW, ROWS, Crowd, Wave
from game.paint.constellation import halo
from game.paint.games.easel import Easel

HEAD = 38  # pixels above the feet
STREAKS = ("stone7", "neon1", "neon0", "extra0", "plum0")  # from the front of a wave
SHINE = 26  # pixels its front lights up
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
        glow = halo(SHINE, "neon0", 0.5)
        canvas.blit(glow, (front - SHINE, y - 12 - SHINE), special_flags=pygame.BLEND_RGB_ADD)
        for streak, colour in enumerate(STREAKS):
            _bow(canvas, (front - streak * 8, y - 10), 15 - streak * 2, colour)


def _bow(canvas: pygame.Surface, at: tuple[int, int], half: int, colour: str) -> None:
    """One line of a wave, bent the way it runs."""
    for step in range(-half, half + 1):
        x = at[0] - round(8 * (step / half) ** 2)
        thick = 3 if abs(step) < half // 2 else 2 if abs(step) < half - 2 else 1
        canvas.fill(COLOURS["dusk1"], (x + thick, at[1] + step, 1, 1))
        canvas.fill(COLOURS[colour], (x, at[1] + step, thick, 1))


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
