"""Channels of the mixer and what plays on them: cues, loops, the piano, the running song."""

from collections import deque
from pathlib import Path
from threading import Thread
from time import perf_counter

import pygame

from game.core.heard import HalfBar
from game.devices.mixing import BandMixer, to_int16
from game.devices.samples import SampleStore
from game.stage.sound import MusicState

# name -> its first channel and how many
LAYOUT = {
    "song": (0, 1),
    "cues": (1, 4),
    "ambience": (5, 2),
    "piano": (8, 16),
    "blips": (24, 3),
    "effects": (28, 18),
}
CHANNELS = 46
DAMP_MS = 180
LOOP_FADE_MS = 900
PULL = 0.02  # share of a clock error that is mended at each half bar
POLL = 1 / 120  # seconds a half bar's end is noticed late, on average
MUFFLE_FROM = 0.02


def channels(name: str) -> list[pygame.mixer.Channel]:
    """Give the channels of a part."""
    first, count = LAYOUT[name]
    return [pygame.mixer.Channel(first + n) for n in range(count)]


class Pool:
    """Sounds that come and go, each on whatever channel is free."""

    def __init__(self, name: str) -> None:
        self.level = 1.0
        self._channels = channels(name)
        self._next = 0

    def play(self, sound: pygame.mixer.Sound, side: float, gain: float) -> None:
        """Play a sound; `side` is -1 left .. 1 right."""
        free = next((c for c in self._channels if not c.get_busy()), None)
        channel = free or self._channels[self._next]
        self._next = (self._next + 1) % len(self._channels)
        loud = gain * self.level
        channel.play(sound)
        channel.set_volume(loud * min(1.0, 1 - side * 0.8), loud * min(1.0, 1 + side * 0.8))


class Loop:
    """An ambience that goes round, crossfaded when it changes."""

    def __init__(self, store: SampleStore) -> None:
        self.level = 1.0
        self._store = store
        self._channels = channels("ambience")
        self._now: Path | None = None

    def follow(self, path: Path | None) -> None:
        """Let this loop sound from now on."""
        if path != self._now:
            self._now = path
            self._channels.reverse()
            self._channels[1].fadeout(LOOP_FADE_MS)
            if path is not None:
                self._channels[0].play(self._store.sound(path), -1, fade_ms=LOOP_FADE_MS)
        self._channels[0].set_volume(self.level)

    def forget(self) -> None:
        """Begin again when it is next asked for."""
        self._now = None

    def pause(self) -> None:
        """Hold."""
        for channel in self._channels:
            channel.pause()

    def resume(self) -> None:
        """Go on."""
        for channel in self._channels:
            channel.unpause()


class Cues:
    """The running cue, in the room and behind a wall at once; their balance is the muffle."""

    def __init__(self, store: SampleStore) -> None:
        self.level = 1.0
        self._store = store
        first, second, third, fourth = channels("cues")
        self._pairs = [(first, second), (third, fourth)]
        self._now: Path | None = None
        self._ready: dict[Path, bool] = {}

    def follow(self, path: Path | None, music: MusicState) -> None:
        """Let a cue sound, as loud and as muffled as the stage says."""
        if path != self._now:
            self._change(path, music)
        if path is not None and self._ready.get(path) and not self._pairs[0][0].get_busy():
            self._start(path, music)
        room, wall = self._pairs[0]
        loud = self.level * music.gain
        room.set_volume(loud * (1 - music.muffle))
        wall.set_volume(loud * music.muffle)

    def _change(self, path: Path | None, music: MusicState) -> None:
        self._now = path
        for channel in self._pairs[0]:
            channel.fadeout(max(1, round(music.fade * 1000)))
        self._pairs.reverse()
        if path is not None and path not in self._ready:
            self._ready[path] = False
            walled = max(music.muffle, music.muffle_to) > MUFFLE_FROM
            Thread(target=self._read, args=(path, walled), daemon=True).start()

    def _read(self, path: Path, walled: bool) -> None:
        """Read a cue beside the loop: minutes of music take longer than a tick."""
        self._store.sound(path)
        if walled:
            self._store.muffled(path)
        self._ready[path] = True

    def _start(self, path: Path, music: MusicState) -> None:
        room, wall = self._pairs[0]
        fade = max(1, round(music.fade * 1000))
        room.play(self._store.sound(path), -1, fade_ms=fade)
        if max(music.muffle, music.muffle_to) > MUFFLE_FROM:
            wall.play(self._store.muffled(path), -1, fade_ms=fade)

    def forget(self) -> None:
        """Begin again when it is next asked for."""
        self._now = None

    def pause(self) -> None:
        """Hold."""
        for channel in self._pairs[0]:
            channel.pause()

    def resume(self) -> None:
        """Go on."""
        for channel in self._pairs[0]:
            channel.unpause()


class PianoVoices:
    """The grand piano: sixteen strings may ring, the oldest gives way."""

    def __init__(self, store: SampleStore) -> None:
        self.level = 1.0
        self._store = store
        self._free = deque(channels("piano"))
        self._ringing: list[tuple[int, pygame.mixer.Channel]] = []
        self._pedal = False
        self._kept: set[int] = set()  # let go while the pedal is down

    def strike(self, pitch: int, velocity: int) -> None:
        """Strike a key."""
        self._collect()
        self._release(pitch)
        if not self._free:
            _, oldest = self._ringing.pop(0)
            oldest.stop()
            self._free.append(oldest)
        channel = self._free.popleft()
        channel.play(self._store.sound(self._store.piano(pitch, velocity)))
        channel.set_volume(min(1.0, self.level * self._store.piano_gain(velocity)))
        self._ringing.append((pitch, channel))

    def damp(self, pitch: int) -> None:
        """Let a key go."""
        if self._pedal:
            self._kept.add(pitch)
        else:
            self._release(pitch)

    def pedal(self, down: bool) -> None:
        """Press or lift the sustain pedal."""
        self._pedal = down
        if not down:
            for pitch in self._kept:
                self._release(pitch)
            self._kept.clear()

    def _release(self, pitch: int) -> None:
        for ringing, channel in self._ringing:
            if ringing == pitch:
                channel.fadeout(DAMP_MS)

    def _collect(self) -> None:
        for voice in [voice for voice in self._ringing if not voice[1].get_busy()]:
            self._ringing.remove(voice)
            self._free.append(voice[1])

    def pause(self) -> None:
        """Hold."""
        for _, channel in self._ringing:
            channel.pause()

    def resume(self) -> None:
        """Go on."""
        for _, channel in self._ringing:
            channel.unpause()


class SongChannel:
    """The running song: half bars chained without a gap, and the clock that follows them."""

    def __init__(self, store: SampleStore, latency: float) -> None:
        self.level = 1.0
        self._mixer = BandMixer(store.shot)
        self._channel = channels("song")[0]
        self._latency = latency
        self._waiting: deque[tuple[pygame.mixer.Sound, float]] = deque()
        self._started: float | None = None  # when the first sample left, by the clock
        self._begun = 0.0  # seconds of song before what sounds now
        self._lengths: deque[float] = deque()
        self._paused: float | None = None

    def add(self, half_bar: HalfBar) -> None:
        """Take the next half bar; number 0 begins a new song."""
        if half_bar.index == 0:
            self.end(0)
        sound = pygame.sndarray.make_sound(to_int16(self._mixer.mix(half_bar)))
        self._waiting.append((sound, half_bar.seconds))
        self.update()

    def update(self) -> None:
        """Hand the channel what it has room for; call this every tick."""
        self._channel.set_volume(self.level)
        if self._started is not None and self._lengths and self._channel.get_queue() is None:
            self._passed()
        if not self._waiting:
            return
        if self._started is None:
            sound, seconds = self._waiting.popleft()
            self._channel.play(sound)
            self._started, self._begun = perf_counter() + self._latency, 0.0
            self._lengths = deque([seconds])
        if self._waiting and self._channel.get_queue() is None:
            sound, seconds = self._waiting.popleft()
            self._channel.queue(sound)
            self._lengths.append(seconds)

    def _passed(self) -> None:
        """A half bar has ended: mend a little of what the clock is off."""
        if len(self._lengths) < 2 or self._started is None:
            return
        self._begun += self._lengths.popleft()
        off = perf_counter() + self._latency - self._started - POLL - self._begun
        self._started += PULL * off

    def time(self) -> float | None:
        """Give the seconds of the song that have been heard."""
        if self._started is None:
            return None
        now = self._paused if self._paused is not None else perf_counter()
        return max(0.0, now - self._started)

    def end(self, fade: float) -> None:
        """Stop the song."""
        if fade > 0:
            self._channel.fadeout(round(fade * 1000))
        else:
            self._channel.stop()
        self._mixer.stop()
        self._waiting.clear()
        self._lengths.clear()
        self._started = self._paused = None

    def pause(self) -> None:
        """Hold the song and its clock."""
        self._channel.pause()
        self._paused = perf_counter()

    def resume(self) -> None:
        """Go on."""
        if self._paused is not None and self._started is not None:
            self._started += perf_counter() - self._paused
        self._paused = None
        self._channel.unpause()
