"""The revolving door from above: four wings that turn, and she before it."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.revolving_door import ROOMS, WINGS, RevolvingDoor
from game.paint.games.easel import Easel
from game.paint.games.subtitle import draw_subtitle

RADIUS = 27
LIFT = 44  # pixels of its middle above the lower edge of the view
FROM_RIGHT = 58
SEGMENTS = 40
TALLY = 11  # pixels from one audition's lamp to the next


def paint_revolving_door(canvas: pygame.Surface, game: RevolvingDoor, easel: Easel) -> None:
    """Draw the door while she waits for a gap, and the lamps of the auditions."""
    middle = canvas.get_width() - FROM_RIGHT, canvas.get_height() - LIFT
    if game.inside:
        _tally(canvas, game, (middle[0], canvas.get_height() + 10), easel)
        draw_subtitle(canvas, easel, -44)
        return
    _tally(canvas, game, middle, easel)
    _drum(canvas, game, middle)
    for wing in range(WINGS):
        _wing(canvas, game, middle, wing)
    _her(canvas, game, middle)


def _drum(canvas: pygame.Surface, game: RevolvingDoor, middle: tuple[int, int]) -> None:
    """The round wall, open to the left where she stands; the opening shines when it is free."""
    pygame.draw.circle(canvas, COLOURS["ink"], middle, RADIUS + 5)
    pygame.draw.circle(canvas, COLOURS["stone1"], middle, RADIUS + 4)
    pygame.draw.circle(canvas, COLOURS["gold1"], middle, RADIUS + 4, 1)
    pygame.draw.circle(canvas, COLOURS["teal0"], middle, RADIUS)
    free = game.open and not game.inside
    colour = COLOURS["sun4" if free else "red3" if game.bumped else "stone3"]
    for segment in range(SEGMENTS):
        angle = math.pi + (segment / SEGMENTS - 0.5) * 1.3
        x = middle[0] + round(math.cos(angle) * (RADIUS + 3))
        y = middle[1] + round(math.sin(angle) * (RADIUS + 3))
        canvas.fill(colour, (x - 1, y - 1, 3, 3))


def _wing(canvas: pygame.Surface, game: RevolvingDoor, middle: tuple[int, int], wing: int) -> None:
    """One pane of glass; half way between two of them is a gap."""
    angle = math.pi + (wing + 0.5 + game.turned) / WINGS * math.tau
    end = (
        middle[0] + round(math.cos(angle) * (RADIUS - 2)),
        middle[1] + round(math.sin(angle) * (RADIUS - 2)),
    )
    pygame.draw.line(canvas, COLOURS["ink"], middle, end, 5)
    pygame.draw.line(canvas, COLOURS["teal4"], middle, end, 3)
    pygame.draw.line(canvas, COLOURS["stone7"], middle, end, 1)
    pygame.draw.circle(canvas, COLOURS["gold1"], middle, 3)


def _her(canvas: pygame.Surface, game: RevolvingDoor, middle: tuple[int, int]) -> None:
    """She from above: red hair, before the glass or with her nose on it."""
    x = middle[0] - RADIUS - (9 if game.bumped else 14)
    at = (x, middle[1])
    pygame.draw.circle(canvas, COLOURS["ink"], at, 6)
    pygame.draw.circle(canvas, COLOURS["stone7"], (at[0], at[1] + 2), 4)
    pygame.draw.circle(canvas, COLOURS["rust2"], at, 4)
    canvas.fill(COLOURS["rust1"], (at[0] - 3, at[1] + 1, 6, 2))


def _tally(
    canvas: pygame.Surface, game: RevolvingDoor, middle: tuple[int, int], easel: Easel
) -> None:
    wide = len(ROOMS) * TALLY + 12
    left, top = middle[0] - wide // 2, middle[1] - RADIUS - 26
    easel.frames.draw(canvas, "caption", (left, top, wide, 16), 92)
    for room in range(len(ROOMS)):
        at = (left + 11 + room * TALLY, top + 8)
        over = room < game.number or (room == game.number and game.thanked)
        now = room == game.number and game.inside and not over
        colour = "red3" if over else "sun4" if now else "stone2"
        pygame.draw.circle(canvas, COLOURS["ink"], at, 4)
        pygame.draw.circle(canvas, COLOURS[colour], at, 3)
        if over:
            canvas.fill(COLOURS["stone7"], (at[0] - 2, at[1], 5, 1))
