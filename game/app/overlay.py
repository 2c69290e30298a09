"""Figures over the picture, for development."""

from collections import deque
from statistics import median

import pygame

from game.devices.fonts import Fonts

KEPT = 120  # ticks


class Overlay:
    """How long ticks and pictures take. F1 shows it, F9 is one tick, `.` is fast."""

    def __init__(self) -> None:
        self.shown = False
        self._updates: deque[float] = deque([0.0], KEPT)
        self._draws: deque[float] = deque([0.0], KEPT)

    def update_took(self, seconds: float) -> None:
        """Note how long a tick took."""
        self._updates.append(seconds)

    def draw_took(self, seconds: float) -> None:
        """Note how long a picture took."""
        self._draws.append(seconds)

    def draw(self, canvas: pygame.Surface, fonts: Fonts) -> None:
        """Write the figures."""
        if not self.shown:
            return
        rows = (("update", self._updates), ("draw", self._draws))
        for row, (name, times) in enumerate(rows):
            worst = max(times) * 1000
            text = f"{name} {median(times) * 1000:.2f} ms, worst {worst:.1f}"
            fonts.label.draw(canvas, text, (4, 4 + row * 10), "jade2", shade=True)
