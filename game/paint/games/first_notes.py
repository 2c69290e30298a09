"""Seven white keys; the one that is next shines, and what was struck goes up as light."""

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.minigames.first_notes import FirstNotes
from game.paint.constellation import halo
from game.paint.games.easel import Easel
from game.paint.staff import draw_staff, staff_width

WHITES = (69, 71, 72, 74, 76, 77, 79)  # A to G
BLACKS = (70, 73, 75, 78)
KEY, TALL, LOW = 24, 44, 10  # pixels; the last from the lower edge
BLACK, SHORT = 13, 26
GLOW, BREATH = 30, 1.8  # pixels, seconds of a breath of the light
RISE, RISES = 120, 3.2  # pixels a light goes up, and the seconds it takes
STRUCK = 0.25
STAFF, STRIP = 77, 48  # pixels of the staff above the lower edge, of what it is on
SHORTER = 3.0  # so many beats of the theme are a quarter here


def paint_first_notes(canvas: pygame.Surface, game: FirstNotes, easel: Easel) -> None:
    """Draw the keys, the lights over them, and the tune as far as it has come."""
    left = (canvas.get_width() - KEY * len(WHITES)) // 2
    top = canvas.get_height() - LOW - TALL
    places = {pitch: left + number * KEY for number, pitch in enumerate(WHITES)}
    waiting = None if game.over else game.notes[game.played].pitch
    _tune(canvas, game, easel)
    canvas.fill(COLOURS["ink"], (left - 3, top - 3, KEY * len(WHITES) + 5, TALL + 6))
    for pitch, x in places.items():
        _white(canvas, (x, top), pitch == waiting, _age(game, pitch) < STRUCK)
    for pitch in BLACKS:
        x = places[pitch - 1] + KEY - BLACK // 2 - 1
        canvas.fill(COLOURS["ink"], (x, top, BLACK, SHORT))
        canvas.fill(COLOURS["night1"], (x + 2, top, BLACK - 5, SHORT - 4))
    if waiting is not None:
        _shine(canvas, game, places[waiting] + KEY // 2, top + TALL // 2)
    _lights(canvas, game, places, top)


def _white(canvas: pygame.Surface, at: tuple[int, int], lit: bool, struck: bool) -> None:
    x, y = at[0], at[1] + struck
    face, foot = ("sun5", "sun3") if lit or struck else ("cloth3", "cloth2")
    canvas.fill(COLOURS[face], (x, y, KEY - 1, TALL - 4))
    canvas.fill(COLOURS[foot], (x, y + TALL - 4, KEY - 1, 4 - struck))


def _shine(canvas: pygame.Surface, game: FirstNotes, x: int, y: int) -> None:
    """The light on the key breathes, as if it had time."""
    phase = game.now / BREATH % 2
    breath = 0.35 + 0.4 * (phase if phase < 1 else 2 - phase)
    glow = halo(GLOW, "sun3", round(breath, 1))
    canvas.blit(glow, (x - GLOW, y - GLOW), special_flags=pygame.BLEND_RGB_ADD)


def _lights(canvas: pygame.Surface, game: FirstNotes, places: dict[int, int], top: int) -> None:
    for note, struck in zip(game.notes, game.times, strict=False):
        share = clamp((game.now - struck) / RISES)
        if share >= 1:
            continue
        x, y = places[note.pitch] + KEY // 2, top - round(RISE * share)
        small = round(12 * (1 - share)) + 4
        light = halo(small, "sun4", round(1 - share, 1))
        canvas.blit(light, (x - small, y - small), special_flags=pygame.BLEND_RGB_ADD)


def _tune(canvas: pygame.Surface, game: FirstNotes, easel: Easel) -> None:
    """What has been played stands on a strip above the keys, and stays."""
    done = [(note.pitch, note.length / SHORTER + 0.5) for note in game.notes[: game.played]]
    if done:
        last = sum(beats for _, beats in done[:-1])
        middle = canvas.get_width() // 2, canvas.get_height() - STAFF
        wide = max(KEY * len(WHITES) + 5, staff_width(done) + 12)
        top = canvas.get_height() - LOW - TALL - STRIP
        easel.frames.draw(canvas, "caption", (middle[0] - wide // 2, top, wide, STRIP - 4), 84)
        draw_staff(canvas, done, middle, last)


def _age(game: FirstNotes, pitch: int) -> float:
    """Seconds since a key was struck last."""
    struck = [t for note, t in zip(game.notes, game.times, strict=False) if note.pitch == pitch]
    return game.now - struck[-1] if struck else 99.0
