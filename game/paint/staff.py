"""A few notes on five lines, each alight while it sounds."""

from collections.abc import Sequence

import pygame

from game.core.palette import COLOURS

GAP = 5  # pixels between two lines
BEAT = 26  # pixels of a quarter
MARGIN = 12
STEM = 14
WHITE_STEPS = (0, 0, 1, 1, 2, 3, 3, 4, 4, 5, 5, 6)  # pitch class -> step of the scale
SHARPS = (1, 3, 6, 8, 10)
MIDDLE = 71  # the pitch of the line in the middle, B above middle C
Notes = Sequence[tuple[int, float]]  # pitch, beats


def staff_width(notes: Notes) -> int:
    """Give the pixels across that a phrase takes."""
    return round(sum(beats for _, beats in notes) * BEAT) + 2 * MARGIN


def draw_staff(canvas: pygame.Surface, notes: Notes, middle: tuple[int, int], beat: float) -> None:
    """Draw a phrase round a place; `beat` is how much of it has sounded."""
    wide = staff_width(notes)
    left, centre = middle[0] - wide // 2, middle[1]
    for line in range(-2, 3):
        canvas.fill(COLOURS["night4"], (left, centre + line * GAP, wide, 1))
    start = 0.0
    for pitch, beats in notes:
        at = (left + MARGIN + round(start * BEAT), centre + _height(pitch))
        lit = start <= beat < start + beats
        _note(canvas, at, beats, "sun4" if lit else "gold1", pitch % 12 in SHARPS)
        start += beats


def _note(
    canvas: pygame.Surface, at: tuple[int, int], beats: float, colour: str, sharp: bool
) -> None:
    x, y = at
    ink = COLOURS[colour]
    pygame.draw.ellipse(canvas, ink, (x, y - 2, 7, 5), 1 if beats >= 2 else 0)
    canvas.fill(ink, (x + 6, y - STEM, 1, STEM))
    if beats < 1:
        canvas.fill(ink, (x + 6, y - STEM, 4, 2))
    if sharp:
        canvas.fill(ink, (x - 5, y - 2, 4, 1))
        canvas.fill(ink, (x - 5, y + 1, 4, 1))
        canvas.fill(ink, (x - 4, y - 4, 1, 8))


def _height(pitch: int) -> int:
    """Give the pixels below the middle line."""
    return (_step(MIDDLE) - _step(pitch)) * GAP // 2


def _step(pitch: int) -> int:
    return 7 * (pitch // 12) + WHITE_STEPS[pitch % 12]
