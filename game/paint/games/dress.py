"""The mirror: who one would be in each of four dresses, and what the others say of it."""

import math
from functools import cache, lru_cache

import pygame

from game.core.palette import COLOURS
from game.devices.sheets import PORTRAITS, SPRITES, Sheet
from game.minigames.dress import COLOURS as DRESSES
from game.minigames.dress import TAKES, Dress
from game.paint.games.easel import Easel
from game.paint.games.shine import shine
from game.paint.games.subtitle import draw_subtitle
from game.stage.directions.people import DRESS_SHEETS

GLASS = (118, 168)
FACE = 64  # pixels of a portrait
SPLIT = 88  # pixels from the top of the glass to the bar between face and figure
PAINT = {"yellow": "sun4", "blue": "elec1", "red": "red3", "green": "teal4"}
BULBS = 7  # up each side


def paint_dress(canvas: pygame.Surface, game: Dress, easel: Easel) -> None:
    """Draw the mirror at the right, the four colours under it, and the remarks."""
    wide, tall = GLASS
    x, y = canvas.get_width() - wide - 26, 46
    easel.frames.draw(canvas, "speech", (x - 14, y - 14, wide + 28, tall + 50))
    _glass(canvas, game, (x, y))
    _bulbs(canvas, game, (x, y), easel.stage.tick)
    for number, colour in enumerate(DRESSES):
        at = (x + 16 + number * 29, y + tall + 17)
        chosen = number == game.finger
        pygame.draw.circle(canvas, COLOURS["ink"], at, 9 if chosen else 7)
        pygame.draw.circle(canvas, COLOURS[PAINT[colour]], at, 7 if chosen else 4)
        if chosen:
            pygame.draw.circle(canvas, COLOURS["stone7"], at, 9, 1)
    draw_subtitle(canvas, easel, -84)


def _glass(canvas: pygame.Surface, game: Dress, at: tuple[int, int]) -> None:
    """Her face above, the whole of her below; she sways, and turns once it is hers."""
    wide, tall = GLASS
    board = _empty_glass().copy()
    board.blit(_face(game.colour), ((wide - FACE) // 2, SPLIT - FACE))
    board.fill(COLOURS["gold1"], (0, SPLIT, wide, 1))
    board.fill(COLOURS["gold0"], (0, SPLIT + 1, wide, 2))
    ways = ("south", "east", "north", "west")
    facing = ways[int(game.taken / TAKES * 8) % 4] if 0 < game.taken < TAKES else "south"
    figure, pivot = _figure(game.colour, facing)
    sway = 0 if game.taken else round(math.sin(game.since * 2))
    board.blit(figure, (wide // 2 - pivot[0] + sway, tall - 10 - pivot[1]))
    shine(board, (wide // 2, 60), 56, 0.35 if game.since < 0.4 else 0.18, PAINT[game.colour])
    canvas.blit(board, at)


@cache
def _empty_glass() -> pygame.Surface:
    """Night in a mirror: slanting bands of light, and a floor to stand on."""
    wide, tall = GLASS
    board = pygame.Surface(GLASS, 0, 32)
    board.fill(COLOURS["night4"])
    for stripe in range(5):
        left = stripe * 34 - 40
        points = [(left + 40, 0), (left + 52, 0), (left + 12, tall), (left, tall)]
        pygame.draw.polygon(board, COLOURS["night5"], points)
    pygame.draw.ellipse(board, COLOURS["night3"], (wide // 2 - 22, tall - 17, 44, 13))
    return board


def _bulbs(canvas: pygame.Surface, game: Dress, at: tuple[int, int], tick: int) -> None:
    wide, tall = GLASS
    for number in range(BULBS):
        for x in (at[0] - 5, at[0] + wide + 4):
            y = at[1] + 8 + number * (tall - 16) // (BULBS - 1)
            on = not game.taken or (tick // 6 + number) % 2
            pygame.draw.circle(canvas, COLOURS["sun5" if on else "sun2"], (x, y), 3)


@lru_cache(maxsize=8)
def _face(colour: str) -> pygame.Surface:
    return Sheet(PORTRAITS / f"{DRESS_SHEETS[colour]}.json", "sun4", "left").named(
        "smile", "neutral"
    )


@lru_cache(maxsize=32)
def _figure(colour: str, facing: str) -> tuple[pygame.Surface, tuple[int, int]]:
    sheet = Sheet(SPRITES / f"{DRESS_SHEETS[colour]}.json", "sun4", "left")
    return sheet.frame("idle", facing, 0), sheet.pivot
