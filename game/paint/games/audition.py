"""The audition: what the camera in the room sees, the breath, and one lamp for each line."""

import pygame

from game.core.palette import COLOURS
from game.minigames.audition import LINES, MOST, Audition, Breath
from game.paint.games.close_up import SIZE, draw_blind, draw_close_up
from game.paint.games.easel import Easel
from game.paint.games.subtitle import draw_subtitle

AT = (16, 110)
FRAME = 8  # pixels of a frame round the face
WIDE = 128  # of the monitor, the blind and the gauge below both
BLIND = (SIZE + 10, 20, WIDE - SIZE - 10, 44)  # beside the face
GAUGE = (WIDE, 8)
COLOUR = {Breath.EARLY: "stone6", Breath.FULL: "sun4", Breath.HELD: "dusk5"}
MOODS = {Breath.EARLY: "neutral", Breath.FULL: "sad", Breath.HELD: "wistful"}
KEEPS = 0.5  # share of a call in which one has to keep it to look so


def paint_audition(canvas: pygame.Surface, game: Audition, easel: Easel) -> None:
    """Draw the face on the monitor, and what is said across the room."""
    x, y = AT
    area = (x - FRAME, y - FRAME, WIDE + 2 * FRAME, SIZE + 2 * FRAME + 26)
    easel.frames.draw(canvas, "speech", area)
    draw_close_up(canvas, _mood(game), AT, game.light)
    draw_blind(canvas, pygame.Rect(BLIND).move(AT), game.light)
    _recording(canvas, easel)
    _gauge(canvas, game, (x, y + SIZE + 6))
    _lamps(canvas, game, (x, y + SIZE + 21))
    draw_subtitle(canvas, easel, 60)


def _mood(game: Audition) -> str:
    if game.rang_in:
        return "tender" if game.kept > game.call * KEEPS else "tired"
    if game.speaking > 0 and game.last is not None:
        return MOODS[game.last]
    return "wistful" if game.breathing else "neutral"


def _recording(canvas: pygame.Surface, easel: Easel) -> None:
    x, y = AT[0] + BLIND[0], AT[1] + 1
    if easel.stage.tick // 30 % 2:
        pygame.draw.circle(canvas, COLOURS["red3"], (x + 3, y + 4), 3)
    easel.fonts.label.draw(canvas, "REC", (x + 10, y), "stone7", shade=True)


def _gauge(canvas: pygame.Surface, game: Audition, at: tuple[int, int]) -> None:
    """The breath; the gold part is a full one."""
    wide, tall = GAUGE
    x, y = at
    low, high = (round(wide * share / MOST) for share in game.window)
    canvas.fill(COLOURS["night1"], (x, y, wide, tall))
    canvas.fill(COLOURS["gold0"], (x + low, y, high - low, tall))
    if game.rang_in:
        canvas.fill(COLOURS["sun4"], (x, y + 2, round(wide * game.light), tall - 4))
    elif game.breathing:
        filled = min(wide, round(wide * game.filled / MOST))
        canvas.fill(COLOURS["stone7"], (x, y + 2, filled, tall - 4))
        canvas.fill(COLOURS["sun5"], (x + filled - 1, y - 1, 2, tall + 2))


def _lamps(canvas: pygame.Surface, game: Audition, at: tuple[int, int]) -> None:
    for number in range(len(LINES)):
        said = number < len(game.breaths)
        colour = COLOUR[game.breaths[number]] if said else "night4"
        middle = (at[0] + 10 + number * 14, at[1] + 3)
        pygame.draw.circle(canvas, COLOURS["ink"], middle, 5)
        pygame.draw.circle(canvas, COLOURS[colour], middle, 4)
