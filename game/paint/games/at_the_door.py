"""The door: her shadow in the light under it, and as many letters as come through."""

from dataclasses import replace

import pygame

from game.core.palette import COLOURS
from game.minigames.at_the_door import AtTheDoor
from game.paint.games.easel import Easel
from game.paint.games.listen import mumbled
from game.paint.games.subtitle import draw_subtitle

GLASS = (655, 119, 25, 26)  # of the bedroom door, in pixels of the map
GAP = (652, 177, 34, 4)  # the light under it
SWING = 9  # pixels to either side that her shadow goes
THROW = 26  # how far her shadow falls into the room
EAR = (96, 18)


def paint_at_the_door(canvas: pygame.Surface, game: AtTheDoor, easel: Easel) -> None:
    """Draw her shadow, what he hears, and an ear."""
    offset = -easel.view.left, -easel.view.top
    middle = GAP[0] + GAP[2] // 2 + round(game.shadow * SWING)
    _on_glass(canvas, middle, offset)
    _under_door(canvas, middle, offset)
    stage = easel.stage
    kept = stage.remarks
    stage.remarks = [replace(r, text=mumbled(r.text, 1.0 - game.clear)) for r in kept]
    draw_subtitle(canvas, easel)
    stage.remarks = kept
    _ear(canvas, game, easel)


def _on_glass(canvas: pygame.Surface, middle: int, offset: tuple[int, int]) -> None:
    """Head and shoulders against the lamp, and a hand with a telephone."""
    area = pygame.Rect(GLASS).move(offset)
    veil = pygame.Surface(area.size, pygame.SRCALPHA)
    x = middle - GLASS[0]
    shade = (*COLOURS["flesh0"], 170)
    pygame.draw.ellipse(veil, shade, (x - 6, 5, 12, 14))
    pygame.draw.ellipse(veil, shade, (x - 11, 17, 22, 20))
    pygame.draw.rect(veil, shade, (x + 5, 10, 3, 7))
    canvas.blit(veil, area)


def _under_door(canvas: pygame.Surface, middle: int, offset: tuple[int, int]) -> None:
    """Two feet in the strip of light; from them a shadow runs out over the boards."""
    area = pygame.Rect(GAP).move(offset)
    x = middle + offset[0]
    for foot in (x - 6, x + 2):
        canvas.fill(COLOURS["wood0"], (foot, area.top, 5, area.height))
    veil = pygame.Surface((60, THROW), pygame.SRCALPHA)
    for row in range(THROW):
        half = 7 + row // 3
        alpha = round(92 * (1 - row / THROW))
        for column in range(30 - half, 30 + half):
            if (column + row) % 2 or row < THROW // 2:
                veil.set_at((column, row), (*COLOURS["wood0"], alpha))
    canvas.blit(veil, (x - 30, area.bottom))


def _ear(canvas: pygame.Surface, game: AtTheDoor, easel: Easel) -> None:
    """A gauge of letters: how much of it has words where he stands."""
    wide, tall = EAR
    x, y = 8, 8
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 90)
    easel.frames.icon(canvas, "ear", (x + 4, y + 3))
    room = wide - 30
    canvas.fill(COLOURS["night1"], (x + 22, y + 7, room, 4))
    colour = "sun4" if game.matters else "gold1"
    canvas.fill(COLOURS[colour], (x + 22, y + 7, round(room * game.clear), 4))
