"""Stretches of sound laid side by side and over one another, as long as they get."""

import numpy as np

from game.devices.mixing import RATE, Samples, silence


class Tape:
    """Sound at its place in time."""

    def __init__(self) -> None:
        self._frames = silence(60 * RATE)
        self.end = 0  # frames written to

    def add(self, x: Samples, at: int) -> None:
        """Add sound from a frame on."""
        self.end = max(self.end, at + len(x))
        while self.end > len(self._frames):
            self._frames = np.concatenate([self._frames, np.zeros_like(self._frames)])
        self._frames[at : at + len(x)] += x

    def cut(self, at: int, fade: int) -> None:
        """Let what lies after a frame fall silent in so many frames."""
        ramp = np.linspace(1, 0, fade, dtype=np.float32)[: max(0, self.end - at)]
        self._frames[at : at + len(ramp)] *= ramp[:, None]
        self._frames[at + len(ramp) : self.end] = 0

    def part(self, first: int, last: int) -> Samples:
        """Give what lies between two frames."""
        piece = self._frames[first : min(last, self.end)]
        return np.concatenate([piece, silence(last - first - len(piece))])
