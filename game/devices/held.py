"""Sounds that last exactly as long as they are held: a horn, water round the ears."""

from collections.abc import Iterable

import pygame

from game.devices.channels import channels
from game.devices.mixing import sides_of

LEAVES = 70  # milliseconds in which one that is let go falls silent


class HeldSounds:
    """Each on a channel of its own, going round until it is let go."""

    def __init__(self) -> None:
        self._free = channels("held")
        self._sounding: dict[str, pygame.mixer.Channel] = {}

    def __contains__(self, name: object) -> bool:
        return name in self._sounding

    def begin(self, name: str, sound: pygame.mixer.Sound, loud: float, side: float) -> None:
        """Let a sound go round; where every channel is taken it is not heard."""
        if not self._free:
            return
        channel = self._sounding[name] = self._free.pop(0)
        left, right = sides_of(side)
        channel.stop()
        channel.set_volume(loud * left, loud * right)
        channel.play(sound, -1)

    def keep(self, names: Iterable[str]) -> None:
        """Let go of all but these."""
        kept = set(names)
        for name in [name for name in self._sounding if name not in kept]:
            channel = self._sounding.pop(name)
            channel.fadeout(LEAVES)
            self._free.append(channel)
