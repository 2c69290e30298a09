"""One pad among sixteen, nine bars of lamps, a metronome, and the machine's own idea of it all."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.one_note import BAR, BARS, BEAT, LIGHTS_UP, OneNote
from game.paint.games.easel import Easel
from game.paint.games.subtitle import draw_subtitle

PANEL = (230, 84)
PAD, GAP = 15, 3
SQUARE = 4  # pads in a row
HIS = 9  # the number of his pad
TRACKS = (  # what the machine plays of each beat of two bars
    ("jade2", (0, 2, 4, 6)),
    ("plum2", (1, 3, 4, 5, 7)),
    ("elec2", (0, 1, 2, 3, 4, 5, 6, 7)),
)
STEP, ROW = 8, 9
SAID = 62  # pixels from the upper edge at which somebody says something


def paint_one_note(canvas: pygame.Surface, game: OneNote, easel: Easel) -> None:
    """Draw the machine: the pads at the left, the bars and the tracks at the right."""
    x, y = canvas.get_width() - PANEL[0] - 8, canvas.get_height() - PANEL[1] - 8
    easel.frames.draw(canvas, "speech", (x, y, *PANEL))
    _pads(canvas, game, (x + 10, y + 8))
    _bars(canvas, game, (x + 92, y + 12), easel)
    _tracks(canvas, game, (x + 92, y + 38))
    _metronome(canvas, game, (x + PANEL[0] - 30, y + 34))
    draw_subtitle(canvas, easel, top=SAID)


def _pads(canvas: pygame.Surface, game: OneNote, at: tuple[int, int]) -> None:
    for pad in range(SQUARE * SQUARE):
        x = at[0] + pad % SQUARE * (PAD + GAP)
        y = at[1] + pad // SQUARE * (PAD + GAP)
        his = pad == HIS
        lit = his and (game.lit or game.wall > 0)
        colour = "sun5" if lit and game.beat % 2 == 0 else "gold2" if lit else "teal1"
        if game.wall > 0 and game.presses > 1:
            colour = "red3" if his else "red2"
        canvas.fill(COLOURS["ink"], (x - 1, y - 1, PAD + 2, PAD + 2))
        canvas.fill(COLOURS[colour if his or colour == "red2" else "night2"], (x, y, PAD, PAD))
        canvas.fill(COLOURS["night3" if not his else "stone7"], (x + 1, y + 1, PAD - 2, 1))


def _bars(canvas: pygame.Surface, game: OneNote, at: tuple[int, int], easel: Easel) -> None:
    """A lamp for each bar; the one that is his has a ring."""
    x, y = at
    for bar in range(1, BARS + 1):
        centre = (x + 5 + (bar - 1) * 12, y + 6)
        if bar == LIGHTS_UP:
            pygame.draw.circle(canvas, COLOURS["gold2"], centre, 6, 1)
        colour = "sun4" if bar == game.bar else "gold0" if bar < game.bar else "night2"
        pygame.draw.circle(canvas, COLOURS[colour], centre, 3)
    words = str(game.beat + 1) if game.bar < 1 else f"bar {min(game.bar, BARS)}"
    easel.fonts.label.draw(canvas, words, (x, y + 14), "sun4")


def _tracks(canvas: pygame.Surface, game: OneNote, at: tuple[int, int]) -> None:
    """Three rows that fill by themselves, and a fourth that is his."""
    x, y = at
    step = int(game.now / BEAT) % 8
    for row, (colour, beats) in enumerate((*TRACKS, ("sun4", ()))):
        for beat in range(8):
            area = (x + beat * (STEP + 2), y + row * ROW, STEP, 6)
            on = beat in beats
            canvas.fill(COLOURS["night0"], area)
            if on:
                canvas.fill(COLOURS[colour if beat == step else "night4"], area)
    canvas.fill(COLOURS["stone7"], (x + step * (STEP + 2), y - 3, STEP, 1))
    if game.presses:
        canvas.fill(COLOURS["sun4"], (x, y + 3 * ROW, min(8, game.presses) * (STEP + 2) - 2, 6))


def _metronome(canvas: pygame.Surface, game: OneNote, foot: tuple[int, int]) -> None:
    """A small wooden one that nobody needs; it swings once a beat."""
    x, y = foot
    body = [(x - 9, y + 34), (x + 9, y + 34), (x + 4, y), (x - 4, y)]
    pygame.draw.polygon(canvas, COLOURS["ink"], [(px + (px > x) - (px < x), py) for px, py in body])
    pygame.draw.polygon(canvas, COLOURS["wood3"], body)
    pygame.draw.polygon(canvas, COLOURS["wood4"], body, 1)
    angle = math.sin(game.now / BAR * 4 * math.pi) * 0.55
    tip = (x + round(math.sin(angle) * 30), y + 29 - round(math.cos(angle) * 30))
    pygame.draw.line(canvas, COLOURS["stone6"], (x, y + 29), tip, 1)
    weight = (x + round(math.sin(angle) * 19), y + 29 - round(math.cos(angle) * 19))
    canvas.fill(COLOURS["gold2"], (weight[0] - 2, weight[1] - 1, 5, 4))
