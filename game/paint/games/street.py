"""Finding the house: three things she told, as far as anybody listened."""

import pygame

from game.core.palette import COLOURS
from game.minigames.street import TOLD, Street
from game.paint.games.easel import Easel

WORDS = {
    "found_library": "across from the library",
    "found_aunt": "a red door",
    "found_bedroom": "a window like a hat",
}
UNKNOWN = "…"
TALL, GAP, TOP = 18, 6, 244


def paint_street(canvas: pygame.Surface, game: Street, easel: Easel) -> None:
    """Draw what he has to go by, and where the lamps point."""
    face = easel.fonts.label
    texts = [WORDS[name] if name in game.knows else UNKNOWN for name in TOLD]
    widths = [face.width(text) + 26 for text in texts]
    x = (canvas.get_width() - sum(widths) - GAP * (len(texts) - 1)) // 2
    for text, wide in zip(texts, widths, strict=True):
        easel.frames.draw(canvas, "caption", (x, TOP, wide, TALL), 92)
        easel.frames.icon(canvas, "ear", (x + 5, TOP + 4))
        face.draw(canvas, text, (x + 20, TOP + 5), "cloth2" if text == UNKNOWN else "sun4")
        x += wide + GAP
    if game.near is not None:
        _arrow(canvas, round(game.near.x) - easel.view.left, easel.stage.tick)


def _arrow(canvas: pygame.Surface, x: int, tick: int) -> None:
    """A small mark over the door one would stop at."""
    y = 64 + tick // 16 % 2 * 2
    pygame.draw.polygon(canvas, COLOURS["ink"], [(x - 7, y - 2), (x + 7, y - 2), (x, y + 8)])
    pygame.draw.polygon(canvas, COLOURS["gold2"], [(x - 5, y - 1), (x + 5, y - 1), (x, y + 5)])
