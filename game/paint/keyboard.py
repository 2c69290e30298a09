"""A small piano that shows what a score sounds at a beat."""

import pygame

from game.core.palette import COLOURS
from game.music.keyboard import HIGHEST, LOWEST
from game.music.score import Score

BLACK = (1, 3, 6, 8, 10)  # pitch classes
OUT_OF_SIGHT = ("drums", "taps")
PROGRESS = 3  # pixels


def draw_keyboard(
    canvas: pygame.Surface, area: pygame.Rect, score: Score | None, beat: float, share: float
) -> None:
    """Draw the keys, those that sound alight, and above them how far the piece is."""
    canvas.fill(COLOURS["night1"], (area.left, area.top, area.width, PROGRESS))
    canvas.fill(COLOURS["gold1"], (area.left, area.top, round(area.width * share), PROGRESS))
    keys = pygame.Rect(area.left, area.top + PROGRESS + 3, area.width, area.height - PROGRESS - 3)
    lit = sounding(score, beat) if score else frozenset()
    whites = [p for p in range(LOWEST, HIGHEST + 1) if p % 12 not in BLACK]
    wide = keys.width // len(whites)
    left = keys.left + (keys.width - wide * len(whites)) // 2
    places = {pitch: left + number * wide for number, pitch in enumerate(whites)}
    for pitch, x in places.items():
        colour = "sun3" if pitch in lit else "cloth3"
        canvas.fill(COLOURS[colour], (x, keys.top, wide - 1, keys.height))
    for pitch in range(LOWEST, HIGHEST + 1):
        if pitch % 12 in BLACK and pitch - 1 in places:
            colour = "gold2" if pitch in lit else "night0"
            x = places[pitch - 1] + wide - wide // 3 - 1
            canvas.fill(COLOURS[colour], (x, keys.top, 2 * (wide // 3) + 1, keys.height * 3 // 5))


def sounding(score: Score, beat: float) -> frozenset[int]:
    """Give the pitches that sound at a beat, all but the drums."""
    return frozenset(
        note.pitch
        for track, notes in score.tracks.items()
        if track not in OUT_OF_SIGHT
        for note in notes
        if note.start <= beat < note.start + note.length
    )
