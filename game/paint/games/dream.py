"""The dream, painted: light that follows the shot, and footlights that go out one by one."""

import math

import numpy as np
import pygame

from game.core.ease import clamp, smooth
from game.core.palette import COLOURS
from game.minigames.dream import READS, SETS, WIDE, Dream
from game.paint.constellation import halo
from game.paint.games.dream_pictures import paint_pictures
from game.paint.games.dream_tune import paint_phrase, paint_tune
from game.paint.games.easel import Easel

SOFT = 70.0  # pixels over which the light of one set becomes that of the next
NIGHT = (0.24, 0.2, 0.36)  # what is left of red, green and blue where no lamp burns
FOLLOWS, POOL = 0.85, 92.0  # of the light that goes with them, its pixels
OPENS = 2.6  # seconds in which it becomes light
LAMP = 26  # pixels between two footlights
BLOOMS = 5.0  # beats


def paint_dream(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Draw everything that lies over the painted sets."""
    paint_pictures(canvas, game, easel)
    _shade(canvas, game, easel.view)
    _bloom(canvas, game, easel)
    paint_phrase(canvas, game)
    paint_tune(canvas, game, easel)
    _footlights(canvas, game, easel.stage.tick)
    _veil(canvas, game)


def _shade(canvas: pygame.Surface, game: Dream, view: pygame.Rect) -> None:
    """Let what is not lit be night, and a light go with the two."""
    xs = np.arange(view.width) + view.left + 0.5
    middles = (np.arange(SETS) + 0.5) * WIDE
    near = np.clip((WIDE / 2 + SOFT / 2 - np.abs(xs[:, None] - middles)) / SOFT, 0, 1)
    light = (near * np.array(game.levels[1:])).sum(axis=1).clip(0, 1)
    pool = np.exp(-(((xs - game.where[0]) / POOL) ** 2)) * FOLLOWS
    light = np.maximum(light, pool) * (1 - 0.86 * smooth(game.ends) * (1 - pool))
    night = np.array(NIGHT)
    out = 1 - 0.82 * smooth(game.ends) * (1 - pool)
    rgb = ((night + (1 - night) * light[:, None]) * out[:, None] * 255).round().astype(np.uint8)
    strip = pygame.Surface((view.width, 1), 0, 32)
    pygame.surfarray.blit_array(strip, rgb[:, None, :])
    cover = pygame.transform.scale(strip, canvas.get_size())
    canvas.blit(cover, (0, 0), special_flags=pygame.BLEND_RGB_MULT)


def _bloom(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Who plays makes the air about them shine."""
    x, y = round(game.where[0]) - easel.view.left, round(game.where[1]) - 24 - easel.view.top
    warm = round(0.12 + 0.3 * game.tune.warm, 2) * (1 - 0.4 * game.ends)
    for radius, colour, level in ((74, "flesh4", warm), (34, "sun4", warm * 0.7)):
        light = halo(radius, colour, round(level, 1), 20)
        canvas.blit(light, (x - radius, y - radius), special_flags=pygame.BLEND_RGB_ADD)
    calm = easel.settings.access.reduced_motion
    _motes(canvas, game, (x, y), calm)
    if game.open and game.holding > 0:
        _hold(canvas, (x, y), game.holding)
    if game.is_done and game.since < BLOOMS:
        _moment(canvas, (x, y), game.since / BLOOMS, calm)


def _hold(canvas: pygame.Surface, at: tuple[int, int], share: float) -> None:
    """A ring closes about them while the button is held."""
    for dot in range(round(36 * share)):
        angle = dot / 36 * math.tau - math.pi / 2
        x, y = at[0] + round(math.cos(angle) * 30), at[1] + round(math.sin(angle) * 30)
        canvas.fill(COLOURS["sun5"], (x, y, 2, 2))


def _moment(canvas: pygame.Surface, at: tuple[int, int], share: float, calm: bool) -> None:
    """What has become possible opens once, like a flower of light."""
    radius = 80
    glow = halo(radius, "sun4", round(0.5 * (1 - share), 1), 20)
    canvas.blit(glow, (at[0] - radius, at[1] - radius), special_flags=pygame.BLEND_RGB_ADD)
    rings = ((1.0, 28), (0.7, 20)) if not calm else ((0.7, 14),)
    for reach, petals in rings:
        for petal in range(petals):
            angle = petal / petals * math.tau + reach * 2 + share * 0.5
            far = 14 + 96 * reach * smooth(share) - petal % 3 * 5
            x = at[0] + round(math.cos(angle) * far)
            y = at[1] + round(math.sin(angle) * far * 0.7 + 22 * share * share)
            colour = ("sun5", "flesh5", "dusk6", "red4")[petal % 4]
            size = 3 if share < 0.3 else 2 if share < 0.7 else 1
            canvas.fill(COLOURS[colour], (x, y, size, max(1, size - petal % 2)))


def _motes(canvas: pygame.Surface, game: Dream, at: tuple[int, int], calm: bool) -> None:
    """Sparks rise round them; the warmer, the more."""
    count = round((8 if calm else 26) * game.tune.warm)
    for number in range(count):
        part = number * 0.6180339887 % 1.0
        age = (game.song.now * (0.2 + 0.15 * part) + part * 7) % 1.0
        x = at[0] + round(math.sin(number * 2.4 + age * 3) * (14 + 40 * part))
        y = at[1] + 26 - round(age * 74)
        colour = "sun5" if age < 0.4 else "sun3" if age < 0.75 else "dusk5"
        canvas.fill(COLOURS[colour], (x, y, 1 + (number % 4 == 0), 1))


def _footlights(canvas: pygame.Surface, game: Dream, tick: int) -> None:
    """A row of lamps at the edge of the stage: one for every set, the last ones out at the end."""
    left = (canvas.get_width() - LAMP * (SETS - 1)) // 2
    foot = canvas.get_height() - 3
    for number in range(SETS):
        level = clamp(game.lamps - number)
        x = left + LAMP * number
        if level > 0:
            glow = halo(13, "sun3", round(0.55 * level, 1))
            canvas.blit(glow, (x - 13, foot - 15), special_flags=pygame.BLEND_RGB_ADD)
        pygame.draw.circle(canvas, COLOURS["ink"], (x, foot), 4)
        colour = "sun5" if level > 0.6 else "sun2" if level > 0.2 else "night1"
        pygame.draw.circle(canvas, COLOURS[colour], (x, foot - 1), 2)
        canvas.fill(COLOURS["gold0"], (x - 4, foot + 1, 9, 2))


def _veil(canvas: pygame.Surface, game: Dream) -> None:
    """It begins and ends in the dark."""
    opened = smooth(clamp((game.waited - READS + 0.6) / OPENS)) * (1 - smooth(game.fades))
    if opened < 1:
        grey = round(255 * opened)
        canvas.fill((grey, grey, grey), special_flags=pygame.BLEND_RGB_MULT)
