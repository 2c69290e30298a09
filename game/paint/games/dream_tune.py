"""The tune as light: sparks come along the foot of the picture to the two silhouettes."""

from itertools import pairwise

import pygame

from game.core.ease import clamp, smooth
from game.core.palette import COLOURS
from game.minigames.dream import Dream
from game.minigames.dream_tune import AHEAD, EARLY
from game.paint.constellation import halo
from game.paint.games.easel import Easel

LOW, STEP = 250, 1.5  # pixels: where the lowest notes run, and higher by a semitone
FIRST = 60  # MIDI
REACHES = 250  # pixels a spark comes from
BURST, RISES = 0.9, 64  # seconds and pixels of a note that has been struck
LEFT, RIGHT, TOP, BOTTOM = 110, 370, 42, 84  # where the phrase stands
GLOWS = 1.6
TINTS = {"strings": ("stone7", "night7"), "trumpet": ("sun5", "sun2"), "piano": ("sun5", "dusk5")}
Spot = tuple[int, int]


def paint_tune(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Draw the notes that come, and those that have just been struck."""
    if not game.number or game.fades > 0:
        return
    x, y = game.where
    heart = round(x) - easel.view.left, round(y) - easel.view.top - 20
    if game.tune.coming:
        _target(canvas, game, heart)
    for due, note in game.tune.coming:
        _spark(canvas, due, note.pitch, heart)
    for when, pitch in game.tune.struck:
        age = (game.song.now - when) / BURST
        if age < 1:
            _burst(canvas, age, pitch, heart)


def _height(pitch: int) -> int:
    return round(LOW - (pitch - FIRST) * STEP)


def _at(due: float, pitch: int, heart: Spot) -> Spot:
    """They run along the foot of the picture, and rise to whom they are for."""
    share = clamp(1 - due / AHEAD)
    climbs = smooth(clamp((share - 0.55) / 0.45))
    x = heart[0] + REACHES * (1 - share)
    y = _height(pitch) + (heart[1] - _height(pitch)) * climbs
    return round(x), round(y)


def _spark(canvas: pygame.Surface, due: float, pitch: int, heart: Spot) -> None:
    near = clamp(1 - due / EARLY)
    for trail in range(5, 0, -1):
        x, y = _at(due + trail * 0.05, pitch, heart)
        colour = ("sun4", "sun3", "sun2", "dusk5", "dusk4")[trail - 1]
        canvas.fill(COLOURS[colour], (x, y, 1, 1))
    x, y = _at(due, pitch, heart)
    radius = 7 + round(5 * near)
    glow = halo(radius, "sun3", 0.5 + 0.3 * round(near))
    canvas.blit(glow, (x - radius, y - radius), special_flags=pygame.BLEND_RGB_ADD)
    size = 2 + round(2 * near)
    points = ((x - size, y), (x, y - size), (x + size, y), (x, y + size))
    pygame.draw.polygon(canvas, COLOURS["sun5"], points)


def _target(canvas: pygame.Surface, game: Dream, heart: Spot) -> None:
    """A ring of dots closes as the next note comes."""
    due = game.tune.coming[0][0]
    if due > 1.2:
        return
    radius = 9 + round(14 * clamp(due / 1.2))
    for dot in range(12):
        turn = pygame.Vector2(radius, 0).rotate(dot * 30)
        at = round(heart[0] + turn.x), round(heart[1] + turn.y)
        canvas.fill(COLOURS["sun5" if due < EARLY else "sun3"], (*at, 1, 1))


def _burst(canvas: pygame.Surface, age: float, pitch: int, heart: Spot) -> None:
    rise = round(RISES * smooth(age))
    x, y = heart[0] + (pitch % 7 - 3) * round(6 * age), heart[1] - rise
    radius = 5 + round(9 * (1 - age))
    glow = halo(radius, "flesh5", round(0.8 * (1 - age), 1))
    canvas.blit(glow, (x - radius, y - radius), special_flags=pygame.BLEND_RGB_ADD)
    canvas.fill(COLOURS["sun5"], (x - 1, y, 3, 1))
    canvas.fill(COLOURS["sun5"], (x, y - 1, 1, 3))


def paint_phrase(canvas: pygame.Surface, game: Dream) -> None:
    """Draw the player's own phrase as it sounds: a constellation of its notes."""
    found = game.phrase_now
    if found is None:
        return
    events, beat, end = found
    sounded = [event for event in events if event.beat <= beat]
    if not sounded:
        return
    bright, dim = TINTS[events[0].part]
    board = pygame.Surface(canvas.get_size(), pygame.SRCALPHA)
    low, high = min(e.pitch for e in events), max(e.pitch for e in events)
    first, last = events[0].beat, events[-1].beat
    places = [
        (
            round(LEFT + (RIGHT - LEFT) * (e.beat - first) / max(1.0, last - first)),
            round(BOTTOM - (BOTTOM - TOP) * (e.pitch - low) / max(1, high - low)),
        )
        for e in sounded
    ]
    for a, b in pairwise(places):
        _dots(board, a, b, dim)
    for event, at in zip(sounded, places, strict=True):
        _star(board, at, clamp(1 - (beat - event.beat) / (GLOWS * 1.5)), (bright, dim))
    board.set_alpha(round(255 * clamp((end + 2 - beat) / 2)))
    canvas.blit(board, (0, 0))


def _dots(board: pygame.Surface, a: Spot, b: Spot, colour: str) -> None:
    dots = max(1, round(pygame.Vector2(a).distance_to(b) / 6))
    for dot in range(1, dots):
        at = a[0] + (b[0] - a[0]) * dot // dots, a[1] + (b[1] - a[1]) * dot // dots
        board.fill((*COLOURS[colour], 190), (*at, 1, 1))


def _star(board: pygame.Surface, at: Spot, glow: float, tints: tuple[str, str]) -> None:
    bright, dim = (COLOURS[name] for name in tints)
    x, y = at
    if glow > 0:
        for radius, strength in ((12, 40), (7, 80)):
            pygame.draw.circle(board, (*dim, round(strength * glow)), at, radius)
        ray = 4 + round(6 * glow)
        pygame.draw.line(board, (*bright, 220), (x - ray, y), (x + ray, y))
        pygame.draw.line(board, (*bright, 220), (x, y - ray), (x, y + ray))
    size = 3 if glow > 0 else 2
    pygame.draw.polygon(board, bright, ((x - size, y), (x, y - size), (x + size, y), (x, y + size)))
