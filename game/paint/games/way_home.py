"""The walk home: a night street, windows one may look into, and a piano over the roofs."""

import math

import pygame

from game.core.ease import clamp, smooth
from game.core.palette import COLOURS
from game.minigames.way_home import NEARER, WINDOWS, WayHome, Window
from game.paint.games.easel import Easel
from game.paint.games.lives import LIFE_SIZE, draw_life
from game.paint.games.night_row import WALK, Night, draw_dark, draw_fronts, draw_street, draw_walker
from game.paint.games.shine import shine

AHEAD = 36  # pixels she stands beside the middle, to leave room for what comes
WINDOW_AT = 146  # top of the lit windows


def paint_way_home(canvas: pygame.Surface, game: WayHome, easel: Easel) -> None:
    """Draw the night from back to front."""
    night = Night(game.way, canvas.get_width() // 2 + AHEAD, easel)
    draw_fronts(canvas, night)
    for window in WINDOWS:
        x = round(night.middle - window.at + game.way)
        if -60 < x < canvas.get_width() + 60:
            close = smooth(clamp(game.still / NEARER)) if game.window is window else 0.0
            draw_window(canvas, window, x, close, easel.stage.tick)
    draw_street(canvas, night)
    _notes(canvas, game, easel.stage.tick)
    _her(canvas, game, night)
    draw_dark(canvas, game.dark)


def draw_window(canvas: pygame.Surface, window: Window, x: int, close: float, tick: int) -> None:
    """Draw a life behind a window; `close` 1 is standing before it."""
    wide, tall = LIFE_SIZE
    left, top = x - wide // 2, WINDOW_AT
    picture = pygame.Surface(LIFE_SIZE, 0, 32)
    draw_life(picture, window.life, tick)
    canvas.fill(COLOURS["ink"], (left - 3, top - 3, wide + 6, tall + 6))
    canvas.fill(COLOURS["wood1"], (left - 2, top - 2, wide + 4, tall + 5))
    canvas.blit(picture, (left, top))
    canvas.fill(COLOURS["wood1"], (x - 1, top, 1, tall))
    shine(canvas, (x, top + tall // 2), 40, 0.2 + 0.4 * close, "sun3")
    if close > 0.5:
        pygame.draw.rect(canvas, COLOURS["sun4"], (left - 4, top - 4, wide + 8, tall + 8), 1)


def _notes(canvas: pygame.Surface, game: WayHome, tick: int) -> None:
    """What a piano looks like from so far: sparks over the roofs, to the west."""
    if game.near <= 0:
        return
    count = round(2 + 9 * game.near * (1.0 if game.still > 0 else 0.4))
    for number in range(count):
        share = (tick / 170 + number * 0.382) % 1.0
        x = round(14 + 70 * game.near + number * 17 % 90 + math.sin(share * 6 + number) * 8)
        y = round(108 - share * 74)
        colour = COLOURS["sun4" if share < 0.6 else "sun2"]
        canvas.fill(colour, (x, y, 3, 2))
        canvas.fill(colour, (x + 2, y - 5, 1, 6))


def _her(canvas: pygame.Surface, game: WayHome, night: Night) -> None:
    actor = night.easel.stage.actors["mia"]
    animation, facing = ("walk" if game.moving else "idle"), game.facing
    if game.window is not None and game.still > NEARER / 2:
        facing = "north"
    motion = (animation, facing, float(game.walked))
    draw_walker(canvas, actor.sheet or "mia", motion, (night.middle, WALK))
