"""Under water: the picture sways, goes blue, and bubbles rise from her alone."""

import math

import pygame

from game.core.ease import smooth
from game.core.palette import COLOURS
from game.minigames.underwater import HEARTS, MOST, Underwater
from game.paint.games.easel import Easel
from game.paint.games.shine import shine

SWAY = 5.0  # pixels
BLUE = (58, 120, 150)
BUBBLES, NETS = 26, 7
HEART = 70


def paint_underwater(canvas: pygame.Surface, game: Underwater, easel: Easel) -> None:
    """Draw the party as it looks from below."""
    depth = smooth(game.depth)
    if depth <= 0:
        return
    tick = easel.stage.tick
    if not easel.settings.access.reduced_motion:
        _sway(canvas, depth, tick)
    tint = tuple(round(255 - (255 - part) * depth) for part in BLUE)
    canvas.fill(tint, special_flags=pygame.BLEND_RGB_MULT)
    _nets(canvas, depth, tick)
    _heart(canvas, game, easel)
    _bubbles(canvas, depth, easel)
    _breath(canvas, game)


def _sway(canvas: pygame.Surface, depth: float, tick: int) -> None:
    """Each line of the picture moves a little to its own side."""
    before = canvas.copy()
    wide = canvas.get_width()
    for row in range(canvas.get_height()):
        shift = round(math.sin(row / 17 + tick / 26) * SWAY * depth)
        if shift:
            canvas.blit(before, (shift, row), (0, row, wide, 1))


def _nets(canvas: pygame.Surface, depth: float, tick: int) -> None:
    """Light from the surface, in a net that never holds still."""
    net = pygame.Surface(canvas.get_size(), 0, 32)
    strength = round(46 * depth)
    colour = (strength // 3, strength, strength)
    wide, tall = canvas.get_size()
    for line in range(NETS):
        points = []
        for x in range(-8, wide + 24, 16):
            wave = math.sin(x / 37 + line * 1.7 + tick / 40) * 11
            wave += math.sin(x / 19 - tick / 31 + line) * 5
            points.append((x, round(line * tall / NETS + 14 + wave)))
        pygame.draw.lines(net, colour, False, points, 2)
    canvas.blit(net, (0, 0), special_flags=pygame.BLEND_RGB_ADD)


def _heart(canvas: pygame.Surface, game: Underwater, easel: Easel) -> None:
    """What one hears instead: it can be seen as a warm ring."""
    actor = easel.stage.actors["mia"]
    at = (round(actor.x - easel.view.left), round(actor.y - easel.view.top) - 20)
    beat = game.seconds % HEARTS / HEARTS
    shine(canvas, at, HEART, 0.5 * game.depth * (1 - beat), "dusk6")
    if game.seconds > 0:
        radius = round(14 + 46 * beat)
        if beat < 0.7:
            pygame.draw.circle(canvas, COLOURS["dusk6"], at, radius, 1)


def _bubbles(canvas: pygame.Surface, depth: float, easel: Easel) -> None:
    actor, tick = easel.stage.actors["mia"], easel.stage.tick
    x0 = round(actor.x - easel.view.left)
    y0 = round(actor.y - easel.view.top) - 30
    for number in range(BUBBLES):
        share = (tick / 150 + number * 0.618) % 1.0
        x = x0 + round(math.sin(share * 11 + number) * (6 + 16 * share)) + number % 7 - 3
        y = y0 - round(share * (y0 + 20) * depth)
        size = 1 + number % 3
        pygame.draw.circle(canvas, COLOURS["teal4"], (x, y), size, 1 if size > 1 else 0)


def _breath(canvas: pygame.Surface, game: Underwater) -> None:
    """What is left of the breath, as a thin line of light over her."""
    wide = canvas.get_width()
    left = round(150 * (1 - min(1.0, game.seconds / MOST)))
    canvas.fill(COLOURS["teal4"], (wide // 2 - left // 2, canvas.get_height() - 16, left, 2))
