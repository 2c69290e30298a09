"""The dream, painted: light that follows, the tune as sparks, what hangs in the sets."""

import pygame

from game.minigames.dream import Dream
from game.paint.games.easel import Easel


def paint_dream(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Draw everything that lies over the painted sets."""
