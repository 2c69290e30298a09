"""Panels and the veil behind them."""

import pygame

from game.paint.frames import Frames

VEIL = (88, 84, 120)


def dim(canvas: pygame.Surface) -> None:
    """Darken what lies below."""
    canvas.fill(VEIL, special_flags=pygame.BLEND_RGB_MULT)


def draw_panel(canvas: pygame.Surface, frames: Frames, area: pygame.Rect) -> None:
    """Draw a panel for menus."""
    frames.draw(canvas, "choice", area)
