"""The channels of the mixer: whose they are, and how sounds are started on them."""

from collections.abc import Callable
from time import perf_counter

import pygame

from game.devices.mixing import sides_of

# part -> how many channels it has
LAYOUT = {"song": 4, "cues": 6, "ambience": 6, "piano": 20, "blips": 3, "effects": 16, "held": 3}
CHANNELS = sum(LAYOUT.values())
TOGETHER = 0.0005  # seconds in which the device will hardly have come between
TRIES = 8

Channel = pygame.mixer.Channel
Pair = tuple[Channel, Channel]  # in the room, behind a wall


def channels(name: str) -> list[Channel]:
    """Give the channels of a part."""
    names = list(LAYOUT)
    first = sum(LAYOUT[each] for each in names[: names.index(name)])
    return [Channel(first + n) for n in range(LAYOUT[name])]


def pairs(name: str) -> list[Pair]:
    """Give the channels of a part two by two."""
    all_of = channels(name)
    return list(zip(all_of[::2], all_of[1::2], strict=True))


def start_together(*starts: Callable[[], object]) -> None:
    """Start sounds in the same buffer.

    The device takes what it plays a buffer at a time; where starting took so long that it
    may have come between, all are started again.
    """
    for _ in range(TRIES):
        began = perf_counter()
        for start in starts:
            start()
        if perf_counter() - began < TOGETHER:
            return


class Pool:
    """Sounds that come and go, each on whatever channel is free."""

    def __init__(self, name: str) -> None:
        self._channels = channels(name)  # the longest unused first

    def play(self, sound: pygame.mixer.Sound, loud: float, side: float = 0.0) -> None:
        """Play a sound; `side` is -1 left .. 1 right. The oldest gives way."""
        channel = next((c for c in self._channels if not c.get_busy()), self._channels[0])
        self._channels.remove(channel)
        self._channels.append(channel)
        channel.stop()
        left, right = sides_of(side)
        channel.set_volume(loud * left, loud * right)
        channel.play(sound)
