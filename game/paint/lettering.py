"""Words in lines: wrapped once, shown letter by letter, with soft, strong and wavy words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import pygame

from game.devices.fonts import Face
from game.story.beats import Span

COLOURS = {"": "stone6", "soft": "cloth3", "strong": "gold2", "wavy": "elec3"}
WAVE_HEIGHT, WAVE_SPEED, WAVE_STEP = 1.4, 0.14, 0.7


@dataclass(frozen=True)
class Letter:
    """One letter of a layout. `index` is its place in the text as it is counted."""

    letter: str
    x: int
    y: int
    style: str
    index: int


@dataclass(frozen=True)
class Layout:
    """Letters in lines, from (0, 0)."""

    letters: tuple[Letter, ...]
    width: int
    height: int
    lines: int


def lay_out(spans: Sequence[Span], face: Face, width: int) -> Layout:
    """Wrap styled words into lines of at most `width` pixels."""
    styled = [(letter, span.style) for span in spans for letter in span.text]
    placed: list[Letter] = []
    x = y = widest = 0
    for first, last in _words(styled):
        letters = styled[first:last]
        wide = sum(face.advance(letter) for letter, _ in letters if letter not in " \n")
        if x and (x + wide > width or letters[0][0] == "\n"):
            x, y = 0, y + face.line
        for offset, (letter, style) in enumerate(letters):
            if letter == "\n" or (letter == " " and x == 0):
                continue
            placed.append(Letter(letter, x, y, style, first + offset))
            x += face.advance(letter)
            widest = max(widest, x)
    lines = y // face.line + 1
    return Layout(tuple(placed), widest, lines * face.line, lines)


def _words(styled: Sequence[tuple[str, str]]) -> list[tuple[int, int]]:
    """Cut a text into words with the space before them, as (first, last) letters."""
    cuts = [n for n, (letter, _) in enumerate(styled) if letter in " \n" and n]
    edges = [0, *cuts, len(styled)]
    return [(a, b) for a, b in pairwise(edges) if b > a]


@dataclass(frozen=True)
class Pen:
    """How a layout is written. `shown` letters are seen; `still` keeps wavy words at rest."""

    face: Face
    tick: int = 0
    shown: int = 1_000_000
    still: bool = False
    plain: bool = False  # soft words are as bright as the others

    def write(self, canvas: pygame.Surface, layout: Layout, at: tuple[int, int]) -> None:
        """Write a layout from its upper left."""
        palette = COLOURS | {"soft": COLOURS[""]} if self.plain else COLOURS
        canvas.fblits(
            (
                self.face.letter(glyph.letter, palette[glyph.style]),
                (at[0] + glyph.x, at[1] + glyph.y + self._wave(glyph)),
            )
            for glyph in layout.letters
            if glyph.index < self.shown
        )

    def _wave(self, glyph: Letter) -> int:
        if glyph.style != "wavy" or self.still:
            return 0
        return round(WAVE_HEIGHT * math.sin(self.tick * WAVE_SPEED + glyph.index * WAVE_STEP))


def plain(text: str) -> tuple[Span, ...]:
    """Make words without styles."""
    return (Span(text),)
