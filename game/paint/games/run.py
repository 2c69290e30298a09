"""The run: a ribbon of evening light behind her, rings under lamps, streaks of air."""

import math

import pygame

from game.core.ease import ease_out
from game.core.palette import COLOURS
from game.minigames.run import Run
from game.paint.constellation import halo
from game.paint.games.easel import Easel

RIBBON = (("sun5", 0), ("sun4", 3), ("flesh5", -3))  # colour, pixels beside the middle
WAIST = 17  # pixels above the feet at which the ribbon flies
LAMP_TOP = 128  # pixels from the top of the street to a lamp's head
RING_LASTS = 1.1  # seconds
STREAKS = 16
GLOW = 46


def paint_run(canvas: pygame.Surface, game: Run, easel: Easel) -> None:
    """Draw what the run leaves in the air."""
    view, calm = easel.view, easel.settings.access.reduced_motion
    _rings(canvas, game, view)
    _warmth(canvas, game, view, easel.stage.tick)
    if not calm:
        _streaks(canvas, game)
    _ribbon(canvas, game, view)


def _ribbon(canvas: pygame.Surface, game: Run, view: pygame.Rect) -> None:
    """It waves where she has been, and frays at its end."""
    count = len(game.trail)
    for index, place in enumerate(game.trail[:-3]):
        age = count - index
        for number, (colour, beside) in enumerate(RIBBON):
            wave = math.sin((index - count) * 0.22 + game.now * 7 + number) * (1 + age * 0.06)
            x = round(place.x) - view.left - 6
            y = round(place.y - WAIST + beside * 0.6 + wave) - view.top
            if age > 45 and (index + number) % (2 if age < 64 else 4):
                continue
            canvas.fill(COLOURS[colour], (x, y, 2, 1 if age > 24 else 2))


def _rings(canvas: pygame.Surface, game: Run, view: pygame.Rect) -> None:
    for lamp, since in game.lamps:
        share = (game.now - since) / RING_LASTS
        if share >= 1:
            continue
        at = (round(lamp) - view.left, LAMP_TOP - view.top)
        radius = round(6 + 60 * ease_out(share))
        for mote in range(28):
            angle = mote / 28 * math.tau
            x, y = at[0] + round(math.cos(angle) * radius), at[1] + round(math.sin(angle) * radius)
            size = 2 if share < 0.5 else 1
            canvas.fill(COLOURS["sun5" if share < 0.6 else "sun3"], (x, y, size, size))


def _warmth(canvas: pygame.Surface, game: Run, view: pygame.Rect, tick: int) -> None:
    """Whoever dances shines a little, and notes rise from there."""
    for number, walker in enumerate(game.walkers):
        if not walker.woken:
            continue
        x, y = round(walker.actor.x) - view.left, round(walker.actor.y) - view.top
        light = halo(GLOW, "sun2", 0.3, 24)
        canvas.blit(light, (x - GLOW, y - 22 - GLOW), special_flags=pygame.BLEND_RGB_ADD)
        step = (tick + number * 17) % 70
        if step < 46:
            sway = round(math.sin(step * 0.14) * 4)
            _note(canvas, (x + 8 + sway, y - 46 - step // 2), "sun5" if step < 30 else "sun3")


def _note(canvas: pygame.Surface, at: tuple[int, int], colour: str) -> None:
    x, y = at
    canvas.fill(COLOURS[colour], (x, y + 4, 3, 2))
    canvas.fill(COLOURS[colour], (x + 2, y - 2, 1, 7))
    canvas.fill(COLOURS[colour], (x + 3, y - 2, 2, 2))


def _streaks(canvas: pygame.Surface, game: Run) -> None:
    """The air of the street, blown past."""
    wide = canvas.get_width()
    for number in range(STREAKS):
        far = 0.5 + number % 4 * 0.25
        x = wide - round(game.now * 260 * far + number * 97) % (wide + 60)
        y = 46 + number * 53 % 190
        colour = "night6" if number % 3 else "flesh5"
        canvas.fill(COLOURS[colour], (x, y, round(14 * far) + 4, 1))
