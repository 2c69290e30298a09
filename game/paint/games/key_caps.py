"""Keys in set pieces: a cap alone, a button with words, a legend of several."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from game.paint.games.easel import Easel

TALL, EDGE = 14, 5  # pixels of a cap, and beside its letters
ICON = 16  # pixels a pad's icon takes
At = tuple[int, int]


@dataclass(frozen=True)
class Button:
    """A button that can be seen all the time: which key, what it does, and how it looks now."""

    key: str
    words: str
    frame: str = "caption"
    opacity: int = 100
    ink: str = "sun5"
    tall: int = 22
    down: bool = False


@dataclass(frozen=True)
class Legend:
    """A row of keys. `entries` are key, pad icon, what it does; `gap` is between two of them."""

    entries: Sequence[tuple[str, str, str]]
    ink: str
    gap: int
    tall: int = TALL


def cap_width(label: str, easel: Easel) -> int:
    """Give how wide a cap is."""
    return easel.fonts.label.width(label) + 2 * EDGE


def draw_cap(
    canvas: pygame.Surface, label: str, at: At, easel: Easel, look: Button | Legend | None = None
) -> None:
    """Draw one cap."""
    down = isinstance(look, Button) and look.down
    tall = look.tall if isinstance(look, Legend) else TALL
    area = (*at, cap_width(label, easel), tall)
    easel.frames.draw(canvas, "key_dark" if down else "key", area)
    ink = "stone5" if down else "ink"
    easel.fonts.label.draw(canvas, label, (at[0] + EDGE, at[1] + 2), ink)


def draw_button(canvas: pygame.Surface, button: Button, at: At, easel: Easel) -> None:
    """Draw a button with its upper left at a place."""
    text, cap = easel.fonts.plain, cap_width(button.key, easel)
    box = pygame.Rect(*at, cap + text.width(button.words) + 20, button.tall)
    easel.frames.draw(canvas, button.frame, box, button.opacity)
    top = box.top + (button.tall - TALL) // 2
    draw_cap(canvas, button.key, (box.left + 6, top), easel, button)
    text.draw(canvas, button.words, (box.left + cap + 12, top - 3), button.ink)


def draw_legend(canvas: pygame.Surface, legend: Legend, at: At, easel: Easel) -> None:
    """Draw a row of keys and what they do."""
    x, y = at
    for key, icon, words in legend.entries:
        if easel.glyphs == "pad":
            easel.frames.icon(canvas, icon, (x, y + legend.tall - 13))
            x += ICON
        else:
            draw_cap(canvas, key, (x, y), easel, legend)
            x += cap_width(key, easel) + 4
        x = easel.fonts.label.draw(canvas, words, (x, y + 2), legend.ink) + legend.gap
