"""The keys of the free piano: ten ivory keys that light by what they are in the chord."""

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.minigames.piano_free import FreePiano
from game.music.ladder import KEYS, Colour, chord_for

KEY, TALL, GAP = 27, 40, 1
RISE = 3  # pixels a higher key stands above its neighbour: the row is a ladder
LOW = 12  # from the lower edge of the view
LETTERS = "ASDFGHJKL;"
LIGHTS = {Colour.CHORD: "gold2", Colour.COLOUR: "teal3", Colour.APPROACH: "dusk7"}
DEEP = {Colour.CHORD: "gold0", Colour.COLOUR: "teal2", Colour.APPROACH: "dusk5"}
IVORY, IVORY_SHADE, WOOD = "stone7", "stone5", "wood0"
TRAIL = 1.4  # seconds a note floats above its key
TRAIL_HEIGHT = 64  # pixels it rises
NAMES = ("C", "D♭", "D", "E♭", "E", "F", "F♯", "G", "A♭", "A", "B♭", "B")


def draw_ladder(
    canvas: pygame.Surface, game: FreePiano, fonts: Fonts, settings: Settings, tick: int
) -> None:
    """Draw the keys, what has just been played above them, and where the form stands."""
    width = KEYS * (KEY + GAP)
    left = (canvas.get_width() - width) // 2
    base = canvas.get_height() - LOW
    _trails(canvas, game, left, base)
    for key, rung in enumerate(game.rungs):
        _key(canvas, game, key, rung.colour, (left + key * (KEY + GAP), base), fonts)
    _form(canvas, game, fonts, (left, base, width))


def _key(
    canvas: pygame.Surface,
    game: FreePiano,
    key: int,
    colour: Colour,
    at: tuple[int, int],
    fonts: Fonts,
) -> None:
    struck = bool(game.notes) and game.key == key and _age(game, -1) < 0.14
    x, y = at[0], at[1] - TALL - key * RISE // 3 + (2 if struck else 0)
    body = pygame.Rect(x, y, KEY, TALL)
    pygame.draw.rect(canvas, COLOURS[WOOD], body.inflate(2, 4).move(0, 1), border_radius=3)
    pygame.draw.rect(canvas, COLOURS[IVORY_SHADE], body, border_radius=2)
    pygame.draw.rect(canvas, COLOURS[IVORY], body.inflate(-2, -3).move(0, -1), border_radius=2)
    if game.playing:
        tall = 14 if colour is Colour.CHORD else 9
        canvas.fill(COLOURS[DEEP[colour]], (x + 3, y + 3, KEY - 6, tall))
        canvas.fill(COLOURS[LIGHTS[colour]], (x + 3, y + 3, KEY - 6, tall - 3))
        if struck:
            canvas.fill(COLOURS["sun5"], (x + 3, y + 3, KEY - 6, tall))
    label = fonts.label
    label.centre(canvas, LETTERS[key], (body.centerx + 1, body.bottom - 13), "ink")


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
    span = game.last_beat - game.first_beat
    share = clamp((game.beat - game.first_beat) / span) if game.playing else 0.0
    bar = pygame.Rect(left + 60, base + 5, width - 120, 3)
    canvas.fill(COLOURS["night1"], bar)
    canvas.fill(COLOURS["gold1"], (bar.left, bar.top, round(bar.width * share), 3))
    warmth = round(5 * clamp(game.warmth * 1.2))
    for lamp in range(5):
        colour = COLOURS["sun3" if lamp < warmth else "night2"]
        pygame.draw.circle(canvas, colour, (left + width - 46 + lamp * 9, base + 6), 2)
