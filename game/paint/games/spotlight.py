"""The spotlight seen: the notes of whoever is lit rise, and go over to whom they answer."""

import math

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.minigames.spotlight import MARKS, ORDER, Spotlight
from game.paint.games.easel import Easel

RISES = 1.5  # seconds a note is seen
HEIGHTS = {"piano": 52, "bass": 50, "drums": 60, "trumpet": 50}  # pixels above the boards
LIFT = 46  # pixels a note rises
NAMES = {"piano": "piano", "bass": "Lena", "drums": "Otis", "trumpet": "Byrd"}
LOW, HIGH = {"bass": 28, "drums": 35}, {"bass": 60, "drums": 52}  # pitches, where not a piano's
ARC, DOTS = 34, 18
BEAM_TOP = 38  # of the canvas
BOARDS = 207.0  # the edge of the stage, on the map


def paint_spotlight(canvas: pygame.Surface, game: Spotlight, easel: Easel) -> None:
    """Draw the lines of those who are lit, and what Seb says across them."""
    _beams(canvas, game, easel)
    for name in game.lit:
        _notes(canvas, game, name, easel)
        _name(canvas, game, name, easel)
    if len(game.lit) == 2:
        _arc(canvas, game, easel)
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    _row(canvas, game, easel)


def _beams(canvas: pygame.Surface, game: Spotlight, easel: Easel) -> None:
    """The light itself: from the lamp under the ceiling to the boards."""
    board = pygame.Surface(canvas.get_size(), pygame.SRCALPHA)
    for name in game.lit:
        x, y = _place(name, easel)
        strength = 1.0 if name == game.speaking else 0.45
        for spread, alpha in ((34, 16), (24, 18), (14, 18)):
            tint = (*COLOURS["sun5"], round(alpha * strength))
            corners = ((x - 5, BEAM_TOP), (x + 5, BEAM_TOP), (x + spread, y), (x - spread, y))
            pygame.draw.polygon(board, tint, corners)
    canvas.blit(board, (0, 0))


def _notes(canvas: pygame.Surface, game: Spotlight, name: str, easel: Easel) -> None:
    if game.speaking != name:
        return
    x, y = _place(name, easel)
    per_beat = game.stems.half_bar_seconds / game.stems.half_bar_beats
    begin = max(0.0, game.beat - RISES / per_beat)
    for at, note in game.stems.between(name, begin, game.beat):
        share = clamp((game.beat - at) * per_beat / RISES)
        low, high = LOW.get(name, 50), HIGH.get(name, 86)
        side = round(34 * (clamp((note.pitch - low) / (high - low)) - 0.5))
        sway = round(3 * math.sin(at * 2.1 + share * 4))
        top = y - HEIGHTS[name] - round(LIFT * share)
        _note(canvas, (x + side + sway, top), share)


def _note(canvas: pygame.Surface, at: tuple[int, int], share: float) -> None:
    colour = COLOURS["sun5" if share < 0.3 else "sun4" if share < 0.65 else "sun3"]
    size = 2 if share < 0.5 else 1
    pygame.draw.circle(canvas, COLOURS["ink"], at, size + 1)
    pygame.draw.circle(canvas, colour, at, size)
    if share < 0.6:
        canvas.fill(colour, (at[0] + size, at[1] - 7, 1, 7))


def _name(canvas: pygame.Surface, game: Spotlight, name: str, easel: Easel) -> None:
    x, _ = _place(name, easel)
    colour = "sun5" if game.speaking == name else "gold1"
    at = (x, round(BOARDS - easel.view.top))
    easel.fonts.label.centre(canvas, NAMES[name], at, colour, shade=True)


def _arc(canvas: pygame.Surface, game: Spotlight, easel: Easel) -> None:
    """A string of lights from whoever speaks to whoever will answer."""
    other = next(name for name in game.lit if name != game.speaking)
    start, end = _place(game.speaking, easel), _place(other, easel)
    bar = game.beat / (2 * game.stems.half_bar_beats) % 1
    for dot in range(DOTS + 1):
        share = dot / DOTS
        if share > bar:
            break
        x = round(start[0] + (end[0] - start[0]) * share)
        y = round(start[1] + (end[1] - start[1]) * share)
        y -= HEIGHTS["trumpet"] + 8 + round(ARC * 4 * share * (1 - share))
        canvas.fill(COLOURS["sun5" if bar - share < 0.15 else "sun3"], (x, y, 2, 2))


def _row(canvas: pygame.Surface, game: Spotlight, easel: Easel) -> None:
    """Four small lamps: whose line has been heard."""
    wide = 84
    x, y = canvas.get_width() - wide - 8, 8
    easel.frames.draw(canvas, "caption", (x, y, wide, 18), 90)
    for number, name in enumerate(ORDER):
        at = (x + 15 + number * 18, y + 9)
        heard = name not in game.unheard
        lamp = "sun5" if name in game.lit else "sun3" if heard else "night3"
        pygame.draw.circle(canvas, COLOURS["ink"], at, 5)
        pygame.draw.circle(canvas, COLOURS[lamp], at, 4)
        if heard:
            canvas.fill(COLOURS["ink"], (at[0] - 1, at[1] - 1, 2, 2))


def _place(name: str, easel: Easel) -> tuple[int, int]:
    at = easel.stage.mark(MARKS[name]).at
    return round(at.x - easel.view.left), round(at.y - easel.view.top)
