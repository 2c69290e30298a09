"""The pad by the telephone: what she says goes by on the wire, what he writes stays."""

import pygame

from game.core.palette import COLOURS
from game.minigames.call import SENTENCES, Call
from game.paint.games.easel import Easel

PAD = pygame.Rect(262, 122, 188, 112)
RING_EVERY = 14  # pixels between the rings of the pad
ROW, FIRST = 31, 16  # pixels from row to row, and above the first
WIRE = 62  # pixels from the upper edge
GAP = 18


def paint_call(canvas: pygame.Surface, game: Call, easel: Easel) -> None:
    """Draw the pad and the wire."""
    _wire(canvas, game, easel)
    _pad(canvas)
    for number in range(len(SENTENCES)):
        _row(canvas, game, easel, number)


def _wire(canvas: pygame.Surface, game: Call, easel: Easel) -> None:
    """The piece that is being said stands over the pad; the ones beside it are only just there."""
    width = canvas.get_width()
    easel.frames.draw(canvas, "caption", (24, WIRE - 8, width - 48, 34), 94)
    if game.silent > 0 or game.row >= len(SENTENCES):
        easel.fonts.plain.centre(canvas, "…", (width // 2, WIRE - 1), "cloth2")
        return
    pieces, now, face = game.sentence.pieces, game.piece, easel.fonts.plain
    middle = width // 2
    half = face.width(pieces[now]) // 2
    face.centre(canvas, pieces[now], (middle, WIRE - 1), "sun5")
    bar = pygame.Rect(middle - half, WIRE + 19, max(1, round(2 * half * game.share)), 2)
    canvas.fill(COLOURS["sun3"], bar)
    if now:
        at = middle - half - GAP - face.width(pieces[now - 1])
        _inside(canvas, face, pieces[now - 1], at)
    if now + 1 < len(pieces):
        _inside(canvas, face, pieces[now + 1], middle + half + GAP)


def _inside(canvas: pygame.Surface, face: object, text: str, x: int) -> None:
    """Write beside the middle, as far as the wire reaches."""
    clip = canvas.get_clip()
    canvas.set_clip((30, 0, canvas.get_width() - 60, 200))
    face.draw(canvas, text, (x, WIRE - 1), "cloth1")  # type: ignore[attr-defined]
    canvas.set_clip(clip)


def _pad(canvas: pygame.Surface) -> None:
    """A sheet of paper with a torn edge above, a margin, and rings."""
    canvas.fill(COLOURS["ink"], PAD.inflate(4, 4))
    canvas.fill(COLOURS["stone4"], PAD.move(2, 2))
    canvas.fill(COLOURS["stone7"], PAD)
    canvas.fill(COLOURS["red4"], (PAD.left + 44, PAD.top + 6, 1, PAD.height - 8))
    for x in range(PAD.left + 8, PAD.right - 4, RING_EVERY):
        canvas.fill(COLOURS["stone2"], (x, PAD.top - 4, 2, 9))
        canvas.fill(COLOURS["ink"], (x, PAD.top + 4, 3, 3))
    for row in range(len(SENTENCES)):
        y = PAD.top + FIRST + row * ROW + 21
        canvas.fill(COLOURS["night6"], (PAD.left + 4, y, PAD.width - 8, 1))


def _row(canvas: pygame.Surface, game: Call, easel: Easel, number: int) -> None:
    """Who, where, when: what stands there, and what was crossed out before it."""
    y = PAD.top + FIRST + number * ROW
    easel.fonts.label.draw(canvas, SENTENCES[number].label, (PAD.left + 8, y + 10), "stone2")
    face, small = easel.fonts.plain, easel.fonts.label
    x = PAD.left + 52
    for wrong in game.crossed[number][-2:]:
        small.draw(canvas, wrong, (x, y - 3), "stone3")
        canvas.fill(COLOURS["red2"], (x - 1, y + 1, small.width(wrong) + 2, 1))
        x += small.width(wrong) + 8
    if number < len(game.written):
        face.draw(canvas, game.written[number], (PAD.left + 52, y + 3), "cloth0")
    elif number == game.row:
        _pencil(canvas, (PAD.left + 54, y + 19))


def _pencil(canvas: pygame.Surface, at: tuple[int, int]) -> None:
    """A pencil that waits with its point on the line."""
    x, y = at
    for step in range(16):
        colour = "ink" if step < 2 else "wood5" if step < 4 else "lemon2" if step < 14 else "red3"
        canvas.fill(COLOURS[colour], (x + step, y - step - 1, 3, 2))
