"""Loops that lie under everything: the cues of the score, and the sound of a place."""

from dataclasses import dataclass
from pathlib import Path

import pygame

from game.devices.channels import Pair, pairs, start_together
from game.devices.crossfade import Crossfade
from game.devices.reader import Reader

AT_ONCE = 200  # milliseconds of a fade that should hardly be noticed
MUFFLED = 0.02  # from here on a wall is heard


@dataclass(frozen=True)
class Wanted:
    """What a bed is to sound like in this tick. `muffle_to` is where `muffle` is going.

    `once` is played to its end and not again; `soon` will be wanted next.
    """

    path: Path | None
    fade: float = 1.0
    gain: float = 1.0
    muffle: float = 0.0
    muffle_to: float = 0.0
    once: bool = False
    soon: Path | None = None

    @property
    def walled(self) -> bool:
        """Whether it is, or is about to be, heard through a wall."""
        return max(self.muffle, self.muffle_to) > MUFFLED


class Loop:
    """A file going round, in the room and, where needed, behind a wall: the same beat of both."""

    def __init__(
        self,
        pair: Pair,
        room: pygame.mixer.Sound,
        wall: pygame.mixer.Sound | None,
        once: bool = False,
    ) -> None:
        self.pair, self.walled = pair, wall is not None
        self.muffle = 0.0
        again = 0 if once else -1
        room_channel, wall_channel = pair
        room_channel.set_volume(0)
        wall_channel.set_volume(0)
        if wall is None:
            room_channel.play(room, again)
        else:
            start_together(
                lambda: room_channel.play(room, again), lambda: wall_channel.play(wall, again)
            )

    def level(self, loud: float) -> None:
        """Set how loud it is, room and wall together."""
        self.pair[0].set_volume(loud * (1 - self.muffle))
        self.pair[1].set_volume(loud * self.muffle)

    def end(self, milliseconds: int) -> None:
        """Let it go."""
        for channel in self.pair:
            channel.fadeout(milliseconds)


class Bed:
    """One loop at a time, each crossing into the next."""

    def __init__(self, name: str, reader: Reader) -> None:
        self.level = 1.0
        self._reader = reader
        self._pairs = pairs(name)  # the longest unused first
        self._fades = Crossfade()
        self._loops: dict[Path, Loop] = {}

    def follow(self, wanted: Wanted) -> None:
        """Move on by one tick. Raises ContentError for a file that cannot be read."""
        self._fades.follow(wanted.path, wanted.fade, wanted.gain)
        if wanted.path is not None:
            self._prepare(wanted.path, wanted)
        if wanted.soon is not None:
            self._reader.room(wanted.soon)
        self.set_level()

    def set_level(self) -> None:
        """Let everything be as loud as it is now."""
        levels = self._fades.levels()
        for path, loop in list(self._loops.items()):
            if path in levels:
                loop.level(levels[path] * self.level)
            else:
                self._loops.pop(path).end(1)

    def end(self) -> None:
        """Let everything go; what is wanted then begins anew."""
        for loop in self._loops.values():
            loop.end(AT_ONCE)
        self._loops.clear()
        self._fades = Crossfade()

    def _prepare(self, path: Path, wanted: Wanted) -> None:
        """Begin what is wanted as soon as it has been read; begin again once it has a wall."""
        loop = self._loops.get(path)
        if loop is None:
            self._fades.restart(path)
            room = self._reader.room(path)
            if room is not None:
                self._loops[path] = Loop(self._free(), room, None, wanted.once)
        elif wanted.walled and not loop.walled:
            wall, room = self._reader.wall(path), self._reader.room(path)
            if wall is not None and room is not None:
                loop.end(AT_ONCE)
                self._fades.restart(path)
                self._loops[path] = Loop(self._free(), room, wall, wanted.once)
        if path in self._loops:
            self._loops[path].muffle = wanted.muffle

    def _free(self) -> Pair:
        """Take the pair that has been silent for longest; a bed that still leaves gives way."""
        pair = next((p for p in self._pairs if not p[0].get_busy()), self._pairs[0])
        self._pairs.remove(pair)
        self._pairs.append(pair)
        return pair
