"""The phrase that returns, seen: a constellation of its notes, each lit as it sounds."""

from itertools import pairwise

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS, Colour
from game.minigames.reprise import RINGS, Reprise, Sounding
from game.paint.games.easel import Easel

LEFT, RIGHT, TOP, BOTTOM = 96, 384, 48, 92  # where its notes lie on the canvas
GLOWS = 1.2  # seconds a note glows after it began
STEP = 7  # pixels between the dots of the line that joins two notes
TINTS = {
    "trumpet": ("sun5", "sun3"),
    "strings": ("stone7", "night7"),
    "piano": ("sun5", "sun3"),
    "broken": ("dusk6", "dusk4"),
    "answer": ("sun5", "dusk5"),
}


def paint_reprise(canvas: pygame.Surface, game: Reprise, easel: Easel) -> None:
    """Draw the notes that have sounded, and the line from each to the next."""
    sounded = [note for note in game.notes if note.start <= game.now]
    if not sounded:
        return
    bright, dim = (COLOURS[name] for name in TINTS[game.voicing])
    leaving = clamp((game.seconds + RINGS - game.now) / RINGS)
    board = pygame.Surface(canvas.get_size(), pygame.SRCALPHA)
    places = [_place(note, game) for note in sounded]
    for before, after in pairwise(places):
        _line(board, before, after, dim)
    for note, at in zip(sounded, places, strict=True):
        _note(board, at, clamp(1 - (game.now - note.start) / GLOWS), (bright, dim))
    board.set_alpha(round(255 * leaving))
    canvas.blit(board, (0, 0))


def _place(note: Sounding, game: Reprise) -> tuple[int, int]:
    first, last = game.notes[0].start, max(n.start for n in game.notes)
    low, high = min(n.pitch for n in game.notes), max(n.pitch for n in game.notes)
    along = (note.start - first) / max(0.1, last - first)
    height = (note.pitch - low) / max(1, high - low)
    return round(LEFT + (RIGHT - LEFT) * along), round(BOTTOM - (BOTTOM - TOP) * height)


def _line(
    board: pygame.Surface, start: tuple[int, int], end: tuple[int, int], colour: Colour
) -> None:
    wide, tall = end[0] - start[0], end[1] - start[1]
    dots = max(1, round((wide * wide + tall * tall) ** 0.5 / STEP))
    for dot in range(1, dots):
        at = start[0] + wide * dot // dots, start[1] + tall * dot // dots
        board.fill((*colour, 150), (*at, 1, 1))


def _note(
    board: pygame.Surface,
    at: tuple[int, int],
    glow: float,
    colours: tuple[Colour, Colour],
) -> None:
    """A diamond, with a halo and rays while it is young."""
    bright, dim = colours
    x, y = at
    if glow > 0:
        for radius, strength in ((11, 30), (7, 60)):
            halo = (*dim, round(strength * glow))
            pygame.draw.circle(board, halo, at, radius)
        ray = 4 + round(5 * glow)
        pygame.draw.line(board, (*bright, 200), (x - ray, y), (x + ray, y))
        pygame.draw.line(board, (*bright, 200), (x, y - ray), (x, y + ray))
    size = 3 if glow > 0 else 2
    points = ((x - size, y), (x, y - size), (x + size, y), (x, y + size))
    pygame.draw.polygon(board, bright, points)
