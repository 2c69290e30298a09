"""The two pianos on the easel."""

import pygame

from game.core.ease import clamp
from game.minigames.piano_free import FreePiano
from game.minigames.piano_written import WrittenPiano
from game.minigames.playback import Playback
from game.paint.games.easel import Easel
from game.paint.keyboard import draw_keyboard
from game.paint.ladder import Kit, draw_ladder
from game.paint.roll import draw_roll
from game.stage.box import Hint

STOP = Hint("Let the hands rest", button="stop")
ENOUGH = Hint("Enough", button="stop")
KEYBOARD = (60, 40, 34)  # pixels at either side, above the lower edge, high


def paint_written_piano(canvas: pygame.Surface, game: WrittenPiano, easel: Easel) -> None:
    """Draw the paper roll, and what the room says meanwhile."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    draw_roll(canvas, game, easel.fonts, easel.frames, on_left=False)


def paint_free_piano(canvas: pygame.Surface, game: FreePiano, easel: Easel) -> None:
    """Draw the ladder of keys."""
    draw_ladder(canvas, game, Kit(easel.fonts, easel.frames))
    if game.may_stop:
        easel.notices.hint(canvas, STOP, easel.glyphs)


def paint_playback(canvas: pygame.Surface, game: Playback, easel: Easel) -> None:
    """Draw the keys that sound."""
    side, low, tall = KEYBOARD
    area = pygame.Rect(side, canvas.get_height() - low, canvas.get_width() - 2 * side, tall)
    easel.frames.draw(canvas, "caption", area.inflate(12, 10))
    draw_keyboard(canvas, area, game.score, game.beat, clamp(game.beat / game.score.length))
    easel.notices.hint(canvas, ENOUGH, easel.glyphs)
