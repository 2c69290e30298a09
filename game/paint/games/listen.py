"""Listening: what is said turns into "mm", and the tune falls from the ceiling in notes."""

import math
from dataclasses import replace

import pygame

from game.core.palette import COLOURS
from game.minigames.listen import Listen
from game.paint.constellation import halo
from game.paint.games.easel import Easel

GRILLE = (268, 50)  # the loudspeaker in the ceiling, in pixels of the map
EAR = 36  # pixels above the seat
NOTES, FALL = 9, 200  # of a stream, ticks of one way
WAVES, WIDEST = 4, 70  # half rings below the grille, pixels
GLOW = 60


def paint_listen(canvas: pygame.Surface, game: Listen, easel: Easel) -> None:
    """Draw the talk as far as it is understood, and the tune as far as it is heard."""
    stage, tick = easel.stage, easel.stage.tick
    view = easel.view
    grille = GRILLE[0] - view.left, GRILLE[1] - view.top
    _waves(canvas, grille, game.nearness, tick)
    her = stage.actors.get("mia")
    if her is not None:
        ear = round(her.x) - view.left + 4, round(her.y) - EAR - view.top
        _stream(canvas, grille, ear, game.nearness, tick)
    spoken = [replace(r, text=mumbled(r.text, game.nearness)) for r in stage.remarks]
    easel.notices.remarks(canvas, spoken, tick, easel.settings)
    if game.hint is not None:
        half = canvas.get_width() // 2
        right = canvas.subsurface((half, 0, canvas.get_width() - half, canvas.get_height()))
        easel.notices.hint(right, game.hint, easel.glyphs)


def mumbled(text: str, share: float) -> str:
    """Turn a share of the letters into what is left when nobody listens."""
    letters = [
        _mm(letter) if letter.isalpha() and _part(number) < share * 1.15 else letter
        for number, letter in enumerate(text)
    ]
    return "".join(letters)


def _mm(letter: str) -> str:
    return "M" if letter.isupper() else "m"


def _waves(canvas: pygame.Surface, at: tuple[int, int], nearness: float, tick: int) -> None:
    """Half rings widen below the loudspeaker."""
    light = halo(GLOW, "sun3", round(0.1 + 0.4 * nearness, 1))
    canvas.blit(light, (at[0] - GLOW, at[1] - GLOW), special_flags=pygame.BLEND_RGB_ADD)
    for wave in range(WAVES):
        share = (wave / WAVES + tick * 0.004) % 1.0
        radius = 14 + WIDEST * share * (0.3 + 0.7 * nearness)
        count = round(radius * 0.5)
        for mote in range(count):
            angle = math.pi * (0.15 + 0.7 * mote / max(1, count - 1))
            x = at[0] + round(math.cos(angle) * radius)
            y = at[1] + round(math.sin(angle) * radius * 0.45)
            canvas.fill(COLOURS["sun5" if share < 0.5 else "sun3"], (x, y, 1, 1))


def _stream(
    canvas: pygame.Surface,
    start: tuple[int, int],
    goal: tuple[int, int],
    nearness: float,
    tick: int,
) -> None:
    """Notes sink along a curve from the ceiling to whoever listens."""
    for number in range(round(NOTES * (0.25 + 0.75 * nearness))):
        way = (number / NOTES + tick / FALL) % 1.0
        reach = way * (0.35 + 0.65 * nearness)
        sway = math.sin(way * 9 + number * 2.1) * 7
        bow = math.sin(reach * math.pi) * 22
        x = round(start[0] + (goal[0] - start[0]) * reach + sway + bow)
        y = round(start[1] + 8 + (goal[1] - start[1] - 8) * reach)
        _note(canvas, (x, y), "sun5" if number % 2 else "sun4", number % 3 == 0)


def _note(canvas: pygame.Surface, at: tuple[int, int], colour: str, double: bool) -> None:
    x, y = at
    canvas.fill(COLOURS[colour], (x, y + 4, 3, 2))
    canvas.fill(COLOURS[colour], (x + 2, y - 2, 1, 7))
    if double:
        canvas.fill(COLOURS[colour], (x + 5, y + 4, 3, 2))
        canvas.fill(COLOURS[colour], (x + 7, y - 2, 1, 7))
        canvas.fill(COLOURS[colour], (x + 2, y - 2, 6, 2))
    else:
        canvas.fill(COLOURS[colour], (x + 3, y - 2, 2, 2))


def _part(number: int) -> float:
    return number * 0.7548776662 % 1.0
