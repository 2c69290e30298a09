"""A key that has been wet: an arrow to where the car answers, and what is left in the key."""

import pygame

from game.core.palette import COLOURS
from game.minigames.chirp import CHARGE, Chirp
from game.paint.games.easel import Easel

SHOWN = 1.6  # seconds an arrow stays
BOX = (86, 24)
LAMPS = (-31, 35)  # pixels from the car to its lamps
LAMP_TOP = -12
RINGS = 3


def paint_chirp(canvas: pygame.Surface, game: Chirp, easel: Easel) -> None:
    """Draw the blinking car, the side it answers from, and the charge of the key."""
    easel.notices.remarks(canvas, easel.stage.remarks, easel.stage.tick, easel.settings)
    if game.blinking:
        _lamps(canvas, game, easel)
    if game.presses and game.since < SHOWN:
        _arrow(canvas, game, easel)
    _charge(canvas, game, easel)


def _lamps(canvas: pygame.Surface, game: Chirp, easel: Easel) -> None:
    """Both ends of the car, as it would be seen; most of the time it is not in the picture."""
    mark = easel.stage.mark("mia's car").at
    if int(game.since * 8) % 2:
        return
    for dx in LAMPS:
        at = round(mark.x + dx - easel.view.left), round(mark.y + LAMP_TOP - easel.view.top)
        pygame.draw.circle(canvas, COLOURS["sun4"], at, 5, 1)
        pygame.draw.circle(canvas, COLOURS["sun5"], at, 2)


def _arrow(canvas: pygame.Surface, game: Chirp, easel: Easel) -> None:
    """Rings from the side: many and bright where it is near."""
    if not game.side:
        return
    edge = canvas.get_width() - 26 if game.side > 0 else 12
    icon = "arrow_right" if game.side > 0 else "arrow_left"
    easel.frames.draw(canvas, "caption", (edge - 6, 112, 26, 26), 90)
    easel.frames.icon(canvas, icon, (edge, 118))
    for ring in range(RINGS):
        on = game.near * RINGS > ring - 0.2
        y = 146 + ring * 7
        colour = COLOURS["sun4" if on else "night4"]
        canvas.fill(colour, (edge + 1 - ring * 2, y, 10 + ring * 4, 3))


def _charge(canvas: pygame.Surface, game: Chirp, easel: Easel) -> None:
    wide, tall = BOX
    x, y = canvas.get_width() - wide - 8, canvas.get_height() - tall - 8
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 92)
    _key(canvas, (x + 9, y + 8))
    for number in range(CHARGE):
        colour = "jade2" if number < game.charge else "night3"
        canvas.fill(COLOURS[colour], (x + 30 + number * 7, y + 7, 5, 10))


def _key(canvas: pygame.Surface, at: tuple[int, int]) -> None:
    x, y = at
    pygame.draw.circle(canvas, COLOURS["stone5"], (x + 4, y + 4), 4)
    canvas.fill(COLOURS["night1"], (x + 3, y + 3, 2, 2))
    canvas.fill(COLOURS["stone5"], (x + 8, y + 3, 8, 2))
    canvas.fill(COLOURS["stone5"], (x + 12, y + 5, 2, 2))
