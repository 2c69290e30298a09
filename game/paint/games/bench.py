"""The bench seen: where two people look, and what they have looked at together."""

from itertools import pairwise

import pygame

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.palette import COLOURS, Colour
from game.minigames.bench import SHARED, Bench
from game.paint.games.easel import Easel

STEP = 9  # pixels between the dots of a look
HIS, HERS, STAR = "sun5", "stone7", "sun5"
FRESH = 1.2  # seconds a star that has just been shared shines more
SPEED = 0.5  # dots a look moves in a tick


def paint_bench(canvas: pygame.Surface, game: Bench, easel: Easel) -> None:
    """Draw both looks, the stars by day, and what is said of them."""
    board = pygame.Surface(canvas.get_size(), pygame.SRCALPHA)
    _figure(board, game, easel)
    for who, spot, tint in ((0, game.his, HIS), (1, game.hers, HERS)):
        start, end = game.head(who), game.place(spot, who)
        _look(board, (_at(start, easel), _at(end, easel)), COLOURS[tint], easel.stage.tick)
    if game.same and game.his not in game.shared:
        _growing(board, _at(game.place(game.his), easel), game.together / SHARED)
    canvas.blit(board, (0, 0))
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)


def _figure(board: pygame.Surface, game: Bench, easel: Easel) -> None:
    """Join what they shared, in order: a figure of stars that only two people know."""
    places = [_at(game.place(spot), easel) for spot in game.shared]
    for start, end in pairwise(places):
        pygame.draw.line(board, (*COLOURS["stone7"], 90), start, end)
    for place, since in zip(places, game.shared_at, strict=True):
        _star(board, place, clamp(1 - (game.seconds - since) / FRESH))


def _star(board: pygame.Surface, at: tuple[int, int], fresh: float) -> None:
    x, y = at
    ray = 3 + round(7 * fresh)
    pygame.draw.circle(board, (*COLOURS["ink"], 120), at, 4)
    if fresh:
        pygame.draw.circle(board, (*COLOURS["sun4"], round(110 * fresh)), at, 12)
    pygame.draw.line(board, COLOURS[STAR], (x - ray, y), (x + ray, y))
    pygame.draw.line(board, COLOURS[STAR], (x, y - ray), (x, y + ray))
    pygame.draw.polygon(board, COLOURS[STAR], ((x - 2, y), (x, y - 2), (x + 2, y), (x, y + 2)))


def _growing(board: pygame.Surface, at: tuple[int, int], share: float) -> None:
    """A ring that closes while both look at the same thing."""
    radius = round(14 - 9 * clamp(share))
    pygame.draw.circle(board, (*COLOURS["ink"], 150), at, radius + 1, 3)
    pygame.draw.circle(board, COLOURS[STAR], at, radius, 1)


def _look(
    board: pygame.Surface, way: tuple[tuple[int, int], tuple[int, int]], tint: Colour, tick: int
) -> None:
    """Dots that run from somebody's eyes to what they see, thinner on the way."""
    (x, y), (goal_x, goal_y) = way
    wide, tall = goal_x - x, goal_y - y
    count = max(1, round((wide * wide + tall * tall) ** 0.5 / STEP))
    for dot in range(count):
        share = (dot + tick * SPEED / STEP % 1.0) / count
        if share > 1:
            continue
        at = round(x + wide * share), round(y + tall * share)
        board.fill((*COLOURS["ink"], 110), (at[0] - 1, at[1] - 1, 3, 3))
        board.fill((*tint, 230), (*at, 1, 1))
    pygame.draw.circle(board, (*COLOURS["ink"], 130), (goal_x, goal_y), 4)
    pygame.draw.circle(board, (*tint, 255), (goal_x, goal_y), 2)


def _at(place: Point, easel: Easel) -> tuple[int, int]:
    return round(place.x - easel.view.left), round(place.y - easel.view.top)
