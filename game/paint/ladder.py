"""The keys of the free piano: ten ivory keys that light by what they are in the chord."""

from dataclasses import dataclass
from math import isfinite

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.devices.fonts import Fonts
from game.minigames.piano_free import FreePiano
from game.music.ladder import KEYS, chord_for
from game.paint.frames import Frames

KEY, TALL, GAP = 27, 40, 1
RISE = 3  # pixels a higher key stands above its neighbour: the row is a ladder
LOW = 12  # from the lower edge of the view
LETTERS = "ASDFGHJKL;"
TRAIL = 1.4  # seconds a note floats above its key
TRAIL_HEIGHT = 64  # pixels it rises


@dataclass(frozen=True)
class Kit:
    """What the keys are drawn and lettered with."""

    fonts: Fonts
    frames: Frames


def draw_ladder(canvas: pygame.Surface, game: FreePiano, kit: Kit) -> None:
    """Draw the keys, what has just been played above them, and where the form stands."""
    width = KEYS * (KEY + GAP)
    left = (canvas.get_width() - width) // 2
    base = canvas.get_height() - LOW
    _trails(canvas, game, left, base)
    for key in range(KEYS):
        _key(canvas, game, key, (left + key * (KEY + GAP), base), kit)
    _form(canvas, game, kit.fonts, (left, base, width))


def _key(canvas: pygame.Surface, game: FreePiano, key: int, at: tuple[int, int], kit: Kit) -> None:
    struck = bool(game.notes) and game.key == key and _age(game, -1) < 0.14
    x, y = at[0], at[1] - TALL - key * RISE // 3
    name = f"ladder_{game.rungs[key].colour}" if game.playing else "ladder"
    kit.frames.draw(canvas, "ladder_down" if struck else name, (x, y, KEY, TALL))
    label = (x + KEY // 2 + 1, y + TALL - 17 + struck)
    kit.fonts.label.centre(canvas, LETTERS[key], label, "ink")


def _trails(canvas: pygame.Surface, game: FreePiano, left: int, base: int) -> None:
    """Let notes rise like smoke from the keys that were played."""
    pitches = [rung.pitch for rung in game.rungs]
    for back in range(1, min(12, len(game.notes)) + 1):
        age = _age(game, -back)
        if age > TRAIL:
            return
        note = game.notes[-back]
        near = min(range(KEYS), key=lambda key: abs(pitches[key] - note.pitch))
        share = clamp(age / TRAIL)
        x = left + near * (KEY + GAP) + KEY // 2
        y = base - TALL - 8 - round(TRAIL_HEIGHT * share)
        colour = COLOURS["sun5" if share < 0.25 else "sun4" if share < 0.6 else "extra1"]
        size = 5 if share < 0.3 else 4 if share < 0.7 else 2
        pygame.draw.circle(canvas, colour, (x + round(5 * share * (-1) ** back), y), size // 2 + 1)
        if share < 0.5:
            canvas.fill(colour, (x + 2 + round(5 * share * (-1) ** back), y - 7, 1, 7))


def _age(game: FreePiano, index: int) -> float:
    """Seconds since a note was played; the swing of its beat does not matter to the eye."""
    return max(0.0, (game.beat - game.notes[index].beat) * game.beat_seconds)


def _form(canvas: pygame.Surface, game: FreePiano, fonts: Fonts, row: tuple[int, int, int]) -> None:
    """Show the chord of the moment, the warmth of the room, and the bars that are left."""
    left, base, width = row
    label = fonts.label
    chord = chord_for(game.chart, max(0.0, game.beat)).name
    text = chord if game.playing else "listen"
    label.draw(canvas, text, (left, base + 3), "gold1", shade=True)
    share = _share(game) if game.playing else 0.0
    bar = pygame.Rect(left + 60, base + 5, width - 120, 3)
    canvas.fill(COLOURS["night1"], bar)
    canvas.fill(COLOURS["gold1"], (bar.left, bar.top, round(bar.width * share), 3))
    warmth = round(5 * clamp(game.warmth * 1.2))
    for lamp in range(5):
        colour = COLOURS["sun3" if lamp < warmth else "night2"]
        pygame.draw.circle(canvas, colour, (left + width - 46 + lamp * 9, base + 6), 2)


def _share(game: FreePiano) -> float:
    """How much of the playing is over; of the chorus, where there is no end."""
    span, past = game.last_beat - game.first_beat, game.beat - game.first_beat
    return clamp(past / span if isfinite(span) else past % game.chart.length / game.chart.length)
