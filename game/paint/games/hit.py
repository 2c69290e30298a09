"""The hit: the roll, two meters for the tape and for the hands, and the key that does nothing."""

import pygame

from game.core.palette import COLOURS
from game.minigames.hit import Hit
from game.paint.games.easel import Easel
from game.paint.games.key_caps import Button, draw_button
from game.paint.roll import draw_roll

METERS = pygame.Rect(14, 104, 86, 96)
LAMPS = 10
LAMP = (26, 5)
FALLS = 0.7  # seconds in which a meter falls from full to nothing
DOWN = 0.16  # seconds the dead key stays down
BUTTON = (14, 206)


def paint_hit(canvas: pygame.Surface, game: Hit, easel: Easel) -> None:
    """Draw the roll at the right, the meters and the key at the left."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    draw_roll(canvas, game, easel.fonts, easel.frames, on_left=False)
    easel.frames.draw(canvas, "caption", METERS, 94)
    tape = 1.0 if game.alone else 0.62
    playing = _beating(game) if game.beat >= 0 else 0.0
    _meter(canvas, (METERS.left + 10, "TAPE"), tape * playing, easel)
    _meter(canvas, (METERS.left + 50, "YOU"), _hands(game), easel)
    _key(canvas, game, easel)


def _beating(game: Hit) -> float:
    """The level of a tape jumps with the beat."""
    return 1.0 - 0.35 * (game.beat * 2 % 1.0)


def _hands(game: Hit) -> float:
    """How lately a note was met."""
    if game.last is None or game.last.grade is None:
        return 0.0
    return max(0.0, 0.9 - (game.now - game.last.at) / FALLS)


def _meter(canvas: pygame.Surface, where: tuple[int, str], level: float, easel: Easel) -> None:
    x, name = where
    wide, tall = LAMP
    for lamp in range(LAMPS):
        y = METERS.bottom - 24 - lamp * (tall + 2)
        lit = level * LAMPS > lamp
        colour = ("jade2", "sun4", "red3")[(lamp > 6) + (lamp > 8)] if lit else "night1"
        canvas.fill(COLOURS[colour], (x, y, wide, tall))
    easel.fonts.label.centre(canvas, name, (x + wide // 2, METERS.bottom - 14), "sun4")


def _key(canvas: pygame.Surface, game: Hit, easel: Easel) -> None:
    """It lights up in the gap. It goes down when it is pressed, and comes up again."""
    lit = game.open
    at = game.pressed_at
    down = at is not None and game.now - at < DOWN
    key = "A" if easel.glyphs == "pad" else "Space"
    frame, opacity = ("choice", 100) if lit else ("caption", 70)
    ink = "sun5" if lit and not down else "night5"
    button = Button(key, "Improvise", frame, opacity, ink, tall=24, down=down)
    draw_button(canvas, button, (BUTTON[0], BUTTON[1] + (2 if down else 0)), easel)
