"""Four primary colours on a dark street; in step they are one shape with four colours."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.in_step import TOGETHER, InStep
from game.minigames.way_home import BLOCK, WINDOWS
from game.paint.games.easel import Easel
from game.paint.games.night_row import WALK, Night, draw_dark, draw_fronts, draw_street, draw_walker
from game.paint.games.shine import shine
from game.paint.games.way_home import draw_window

FOUR = ("alma", "caro", "mia", "tess")  # from behind to the front
APART, BEHIND = 30, 46  # pixels between two, and of the last one behind the middle
STRAGGLE = (9.0, -6.0, 13.0, 0.0)  # pixels each is off while nobody keeps step
LATE = (17.0, 31.0, 8.0, 0.0)  # ticks each is late then
GLOW = {"alma": "jade1", "caro": "elec1", "mia": "gold2", "tess": "red3"}
DRESS = {"blue": "elec1", "red": "red3", "green": "jade1", "yellow": "gold2"}


def paint_in_step(canvas: pygame.Surface, game: InStep, easel: Easel) -> None:
    """Draw the street they come down, and the four."""
    night = Night(game.way, canvas.get_width() // 2, easel, signs=False)
    draw_fronts(canvas, night)
    for window in WINDOWS:
        x = round(night.middle - window.at + game.way)
        if -60 < x < canvas.get_width() + 60:
            draw_window(canvas, window, x, 0.0, easel.stage.tick)
    draw_street(canvas, night)
    _lit(canvas, game, night)
    for number, name in enumerate(FOUR):
        _walker(canvas, game, number, name, night)
    _beat(canvas, game)
    draw_dark(canvas, game.dark)


def _walker(canvas: pygame.Surface, game: InStep, number: int, name: str, night: Night) -> None:
    actor = night.easel.stage.actors[name]
    off = 1 - game.unison
    x = night.middle - BEHIND + number * APART + round(STRAGGLE[number] * off)
    ticks = max(0.0, game.walked + 60 - LATE[number] * off)
    animation = "walk"
    sway = round(math.sin(game.phase * math.tau) * 1.5) if game.unison >= TOGETHER else 0
    shine(canvas, (x, WALK - 18), 24, 0.35 * game.unison, _colour(name, actor.sheet))
    draw_walker(canvas, actor.sheet or name, (animation, "east", ticks), (x, WALK + sway))


def _colour(name: str, sheet: str) -> str:
    worn = sheet.rpartition("_")[2] if sheet else ""
    return DRESS.get(worn, GLOW[name])


def _lit(canvas: pygame.Surface, game: InStep, night: Night) -> None:
    """Every lamp they passed in step stays bright behind them."""
    for corner in game.lamps:
        x = round(night.middle - corner * BLOCK + game.way) + 11
        shine(canvas, (x, WALK - 100), 44, 0.8, "sun4")
        for mote in range(9):
            share = (night.easel.stage.tick / 120 + mote * 0.37) % 1.0
            at = (x - 20 + mote * 5, WALK - 20 - round(share * 76))
            canvas.fill(COLOURS["sun5"], (*at, 1, 2))


def _beat(canvas: pygame.Surface, game: InStep) -> None:
    """Four dots that come together on the beat, as the feet should."""
    middle, y = canvas.get_width() // 2, canvas.get_height() - 22
    spread = 34 * min(game.phase, 1 - game.phase) * 2
    close = min(game.phase, 1 - game.phase) < 0.16
    lit = game.now - game.since < 0.2
    for number, colour in enumerate(("jade1", "elec1", "gold2", "red3")):
        x = round(middle + (number - 1.5) * (9 + spread))
        size = 5 if lit and close else 4
        pygame.draw.circle(canvas, COLOURS["ink"], (x, y), size + 1)
        pygame.draw.circle(canvas, COLOURS[colour], (x, y), size)
    wide = round(120 * game.unison)
    canvas.fill(COLOURS["night4"], (middle - 60, y + 12, 120, 2))
    canvas.fill(COLOURS["sun4"], (middle - wide // 2, y + 12, wide, 2))
