"""Trading fours seen: the ladder of keys, whose turn it is, and how much of it is left."""

import pygame

from game.core.palette import COLOURS
from game.minigames.fours import DRUMS, TRUMPET, TURNS, YOU, Fours
from game.paint.games.easel import Easel
from game.paint.games.piano import STOP
from game.paint.ladder import Kit, draw_ladder

NAMES = {TRUMPET: "Byrd", DRUMS: "Otis", YOU: "You"}
WIDE, TALL = 46, 18  # of a turn's plate
TOP = 8


def paint_fours(canvas: pygame.Surface, game: Fours, easel: Easel) -> None:
    """Draw the keys and the row of turns."""
    draw_ladder(canvas, game, Kit(easel.fonts, easel.frames))
    _turns(canvas, game, easel)
    if game.may_stop and game.playing:
        easel.notices.hint(canvas, STOP, easel.glyphs)


def _turns(canvas: pygame.Surface, game: Fours, easel: Easel) -> None:
    top = TOP + 26 if game.may_stop and game.playing else TOP
    left = (canvas.get_width() - len(TURNS) * (WIDE + 2)) // 2
    for number, whose in enumerate(TURNS):
        x = left + number * (WIDE + 2)
        easel.frames.draw(canvas, "caption", (x, top, WIDE, TALL), 92)
        now = number == game.turn
        ink = "sun5" if now else "gold1" if number > game.turn else "night5"
        easel.fonts.label.centre(canvas, NAMES[whose], (x + WIDE // 2, top + 3), ink)
        if now:
            _beats(canvas, game, (x, top + TALL - 4))


def _beats(canvas: pygame.Surface, game: Fours, at: tuple[int, int]) -> None:
    """Four bars, each a light that goes on as it is played."""
    bars = int(max(0.0, game.beat - game.first_beat) // game.chart.beats_per_bar)
    for bar in range(4):
        colour = COLOURS["sun5" if bar <= bars else "night3"]
        canvas.fill(colour, (at[0] + 6 + bar * 9, at[1], 7, 2))
