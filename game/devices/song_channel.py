"""The running song: half bars chained without a gap, and the clock that follows them."""

from collections import deque
from collections.abc import Callable
from pathlib import Path

import pygame

from game.core.heard import HalfBar
from game.devices.channels import Pair, pairs, start_together
from game.devices.device_clock import DeviceClock
from game.devices.mixing import BandMixer, Samples, TapeOf, Wall
from game.devices.samples import SampleStore, to_sound

CUT = 0.06  # seconds in which a song leaves that another replaces

SoundPair = tuple[pygame.mixer.Sound, pygame.mixer.Sound]


class Chain:
    """Stretches of sound on a pair of channels, each beginning where the last one ends."""

    def __init__(self, pair: Pair) -> None:
        self.pair = pair
        self._waiting: deque[SoundPair] = deque()

    @property
    def dry(self) -> bool:
        """Whether everything has been played."""
        return not self._waiting and not self.pair[0].get_busy()

    def start(self, sounds: SoundPair, *others: Callable[[], object]) -> None:
        """Begin with the first stretch, and with whatever else is to begin with it."""
        self._waiting.clear()
        (room, wall), (room_sound, wall_sound) = self.pair, sounds
        start_together(*others, lambda: room.play(room_sound), lambda: wall.play(wall_sound))

    def add(self, sounds: SoundPair) -> None:
        """Take the next stretch."""
        self._waiting.append(sounds)
        self.hand_on()

    def hand_on(self) -> None:
        """Give the channels what they have room for; call this every tick."""
        if self._waiting and self.pair[0].get_queue() is None:
            for channel, sound in zip(self.pair, self._waiting.popleft(), strict=True):
                channel.queue(sound)

    def end(self, fade: float) -> None:
        """Stop."""
        self._waiting.clear()
        for channel in self.pair:
            channel.fadeout(max(1, round(fade * 1000)))


class SongChannel:
    """What the band and the left hand play, in the room and behind a wall at once."""

    def __init__(
        self, store: SampleStore, tape_of: TapeOf, latency: float, clock_file: Path
    ) -> None:
        """`latency` is the seconds between mixing and hearing; `clock_file` goes round unheard."""
        self.level, self.gain, self.muffle = 1.0, 1.0, 0.0
        self._mixer, self._wall = BandMixer(store.shot, tape_of), Wall()
        self._pairs = pairs("song")
        self._latency = latency
        self._clock = DeviceClock(_bed(clock_file))
        self._chain: Chain | None = None
        self._next = 0.0  # where in the song the next half bar belongs
        self._left = False  # the music has moved on: half bars of this song come too late
        self._rings = False

    @property
    def runs(self) -> bool:
        """Whether a song is on."""
        return self._chain is not None

    def add(self, half_bar: HalfBar) -> None:
        """Take the next half bar; number 0 begins a new song. Raises ContentError."""
        if half_bar.index == 0:
            self.end(CUT)
            self._left = False
        if self._left:
            return
        sounds = self._sounds(self._mixer.mix(half_bar))
        if self._chain is None:
            self._begin(sounds, half_bar.index * half_bar.seconds)
        elif self._chain.dry or self._rings:
            self._clock.anchor(self._next)
            self._chain.start(sounds)
            self._rings = False
        else:
            self._chain.add(sounds)
        self._next += half_bar.seconds

    def update(self) -> None:
        """Go on; call this every tick."""
        if self._chain is None:
            return
        self.set_level()
        self._chain.hand_on()
        if self._chain.dry and not self._rings:
            self._ring_out(self._chain)

    def set_level(self) -> None:
        """Let room and wall be as loud as they are to be now."""
        if self._chain is not None:
            loud = self.level * self.gain
            self._chain.pair[0].set_volume(loud * (1 - self.muffle))
            self._chain.pair[1].set_volume(loud * self.muffle)

    def time(self) -> float | None:
        """Give the seconds of the song that have been heard, None where there is no song."""
        return None if self._chain is None else max(0.0, self._clock.time() - self._latency)

    def leave(self, fade: float) -> None:
        """End the song because the music changes, even if more of it is handed out."""
        if self._chain is not None:
            self.end(fade)
            self._left = True

    def end(self, fade: float) -> None:
        """Stop the song."""
        self._mixer.stop()
        self._wall = Wall()
        if self._chain is not None:
            self._chain.end(fade)
            self._chain = None
            pygame.mixer.music.stop()

    def pause(self) -> None:
        """Hold the clock; the channels are held by who holds all of them."""
        pygame.mixer.music.pause()
        self._clock.pause()

    def resume(self) -> None:
        """Go on."""
        pygame.mixer.music.unpause()
        self._clock.resume()

    def _begin(self, sounds: SoundPair, at: float) -> None:
        self._pairs.reverse()
        for channel in self._pairs[0]:
            channel.stop()
        chain = self._chain = Chain(self._pairs[0])
        self._rings, self._next = False, at
        self.set_level()
        chain.start(sounds, lambda: pygame.mixer.music.play(-1))
        self._clock.start(at)

    def _ring_out(self, chain: Chain) -> None:
        """Nothing more has come: let the strings die away instead of breaking off."""
        self._rings = True
        tail = self._mixer.take_tail()
        if len(tail):
            chain.start(self._sounds(tail))

    def _sounds(self, x: Samples) -> SoundPair:
        return to_sound(x), to_sound(self._wall.through(x))


def _bed(path: Path) -> Callable[[], float | None]:
    """Prepare a track that is never heard: its position is the position of the device."""
    try:
        pygame.mixer.music.load(path)
        pygame.mixer.music.set_volume(0)
    except pygame.error:
        return lambda: None
    return _position


def _position() -> float | None:
    at = pygame.mixer.music.get_pos()  # whole milliseconds, below 0 where nothing plays
    return at / 1000 if at >= 0 else None
