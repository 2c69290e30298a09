"""Her song: the dark, three memories as light in it, her breath, and the words at their notes."""

import math

import pygame

from game.core.ease import clamp, smooth
from game.core.palette import COLOURS
from game.minigames.sing import LAST, Part, Sing
from game.paint.games.easel import Easel

PICTURE = (136, 80)
LEFT, CENTRE, RIGHT = (28, 44), (172, 44), (316, 44)
SLOTS = (LEFT, CENTRE, RIGHT)
HUNG = (LEFT, RIGHT, CENTRE)  # where a memory stays once it has been told
FAINT, DIM = 70, 110  # of 255
RING, DOTS = 30, 28  # pixels and dots of the breath round her
CHEST = 30  # pixels above the ground
WORDS_ABOVE = 34  # pixels from the lower edge
RINGS = 14  # steps in which the dark begins
SHOWN = 1.6  # beats in which a memory comes up


def paint_sing(canvas: pygame.Surface, game: Sing, easel: Easel) -> None:
    """Draw the song as it is."""
    spot = easel.stage.light.spot
    if spot is None:
        return
    at = round(spot.x) - easel.view.left, round(spot.y) - easel.view.top
    _darken(canvas, at, spot.radius, game.dark)
    if game.may_choose:
        _offer(canvas, game, easel)
    elif game.part is not Part.LAST:
        _hang(canvas, game, easel)
    if game.part in (Part.WAIT, Part.BREATHE, Part.POISED):
        _breath(canvas, game, at)
    if game.sings:
        _words(canvas, game, easel)


def _darken(canvas: pygame.Surface, at: tuple[int, int], radius: float, dark: float) -> None:
    """Let everything go that she does not stand in."""
    cover = pygame.Surface(canvas.get_size(), 0, 32)
    cover.fill(_grey(1 - 0.94 * smooth(dark)))
    x, y = at[0], at[1] - CHEST
    for step in range(RINGS):
        share = step / (RINGS - 1)
        wide = radius * (2.0 - 1.2 * share)
        area = pygame.Rect(0, 0, round(wide * 2), round(wide * 1.9))
        area.center = x, y + 6
        light = max(1 - 0.94 * smooth(dark), share**1.6)
        pygame.draw.ellipse(cover, _grey(light), area)
    canvas.blit(cover, (0, 0), special_flags=pygame.BLEND_RGB_MULT)


def _grey(light: float) -> tuple[int, int, int]:
    value = round(255 * clamp(light))
    return value, value, min(255, value + round(10 * (1 - light)))


def _offer(canvas: pygame.Surface, game: Sing, easel: Easel) -> None:
    """Three pictures, one of them under the finger."""
    for place, name in enumerate(game.offered):
        chosen = place == game.pointer
        _picture(canvas, easel, name, SLOTS[place], 255 if chosen else DIM)
        if chosen:
            _frame(canvas, SLOTS[place], easel.stage.tick)


def _hang(canvas: pygame.Surface, game: Sing, easel: Easel) -> None:
    """What she tells stands in the middle; what she has told stays at its sides."""
    verse = min(game.line // 2, len(game.chosen) - 1)
    after = game.line >= LAST - 1
    for place, name in enumerate(game.chosen):
        if place == verse and not after:
            _picture(canvas, easel, name, CENTRE, _strength(game))
        else:
            _picture(canvas, easel, name, HUNG[place], FAINT if game.line < LAST else FAINT // 2)


def _strength(game: Sing) -> int:
    """A memory comes up with its first words and grows with the note that is held."""
    if game.sings:
        first = 1.0 if game.line % 2 else smooth(game.beat / SHOWN)
        return round(FAINT + (225 - FAINT) * first + 30 * clamp((game.beat - 9) / 4))
    return 200 if game.line % 2 else FAINT


def _picture(
    canvas: pygame.Surface, easel: Easel, name: str, at: tuple[int, int], strength: int
) -> None:
    picture = easel.memory(name)
    picture.set_alpha(strength)
    canvas.blit(picture, at)
    picture.set_alpha(255)


def _frame(canvas: pygame.Surface, at: tuple[int, int], tick: int) -> None:
    area = pygame.Rect(at, PICTURE).inflate(4, 4)
    pygame.draw.rect(canvas, COLOURS["gold2" if tick // 20 % 2 else "sun4"], area, 2)
    pygame.draw.rect(canvas, COLOURS["ink"], area.inflate(2, 2), 1)


def _breath(canvas: pygame.Surface, game: Sing, at: tuple[int, int]) -> None:
    """A ring of lights round her that fills from below, on both sides at once."""
    full = game.part is Part.POISED or game.breath >= 1
    for dot in range(DOTS):
        angle = dot / DOTS * math.tau + math.pi / 2
        way = min(dot, DOTS - dot) / (DOTS / 2)
        lit = game.part is not Part.WAIT and way <= game.breath
        reach = RING + (3 if lit else 0)
        x = at[0] + round(math.cos(angle) * reach)
        y = at[1] - CHEST + round(math.sin(angle) * reach)
        colour = ("sun5" if full else "sun3") if lit else "cloth1"
        canvas.fill(COLOURS["ink"], (x - 2, y - 2, 4, 4))
        canvas.fill(COLOURS[colour], (x - 1, y - 1, 2, 2))


def _words(canvas: pygame.Surface, game: Sing, easel: Easel) -> None:
    """Each syllable lights as it is sung; those to come are only just there."""
    face = easel.fonts.plain
    words = game.words
    text = "".join(_joined(word) for word in words.syllables).rstrip()
    x = (canvas.get_width() - face.width(text)) // 2
    y = canvas.get_height() - WORDS_ABOVE
    for beat, word in zip(words.beats, words.syllables, strict=True):
        part = _joined(word)
        colour = "sun5" if beat <= game.beat else "cloth1"
        face.draw(canvas, part, (x, y), colour, shade=True)
        x += face.width(part)


def _joined(syllable: str) -> str:
    return syllable[:-1] if syllable.endswith("-") else f"{syllable} "
