"""Hears a film without a device: everything mixed in numbers, tick by tick."""

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np

from game.core.heard import Blip, Damp, Effect, HalfBar, Heard, SongEnds, Strike
from game.core.settings import Volumes
from game.core.tick import TICKS_PER_SECOND
from game.devices.mixing import RATE, BandMixer, Samples, released
from game.devices.samples import MUSIC, SOUNDS, SampleStore
from game.stage.sound import MusicState
from game.stage.sounds import Sound

FRAMES = RATE // TICKS_PER_SECOND
PIANO_GAIN = 0.8
RING = 8.0  # seconds after the last tick that are kept
FADE = 0.9  # seconds of an ambience


class Recorder:
    """Collects a film as samples."""

    def __init__(self, store: SampleStore, sounds: Mapping[str, Sound]) -> None:
        self._store, self._table, self._volumes = store, sounds, Volumes()
        self._mixer = BandMixer(store.shot)
        self._frames = np.zeros((RATE * 60, 2), np.float32)
        self._now = 0
        self._song_ends = 0
        self._keys: dict[int, tuple[int, Samples]] = {}  # pitch -> when, what
        self._cue: tuple[str, int] | None = None
        self._ambience: tuple[str, int] | None = None

    def tick(self, heard: Sequence[Heard], music: MusicState, ambience: str | None) -> None:
        """Hear one tick."""
        for sound in heard:
            self._one(sound)
        self._play_cue(music)
        self._play_ambience(ambience)
        self._now += FRAMES

    def whole(self) -> Samples:
        """Give everything that was heard."""
        for pitch in list(self._keys):
            self._damp(pitch, RING)
        return self._frames[: self._now + FRAMES]

    def _one(self, sound: Heard) -> None:
        v = self._volumes
        match sound:
            case Effect() if sound.name in self._table:
                entry = self._table[sound.name]
                loud = v.effects * sound.gain * entry.gain
                self._add(self._store.samples(SOUNDS / entry.file) * np.float32(loud))
            case Blip(person, pitch):
                path = self._store.blip(person, pitch)
                if path is not None:
                    self._add(self._store.samples(path) * np.float32(v.voices))
            case Strike(pitch, velocity):
                self._damp(pitch)
                shot = self._store.samples(self._store.piano(pitch, velocity))
                loud = self._store.piano_gain(velocity) * PIANO_GAIN * v.piano
                self._keys[pitch] = (self._now, shot * np.float32(loud))
            case Damp(pitch):
                self._damp(pitch)
            case HalfBar():
                self._half_bar(sound)
            case SongEnds():
                self._frames[self._now :] = 0
                self._song_ends = self._now

    def _half_bar(self, half_bar: HalfBar) -> None:
        if half_bar.index == 0:
            self._song_ends = self._now
        samples = self._mixer.mix(half_bar) * np.float32(self._volumes.music)
        self._add(samples, self._song_ends)
        self._song_ends += len(samples)

    def _damp(self, pitch: int, ring: float | None = None) -> None:
        if pitch in self._keys:
            at, shot = self._keys.pop(pitch)
            self._add(released(shot, ring or (self._now - at) / RATE), at)

    def _play_cue(self, music: MusicState) -> None:
        if music.cue is None:
            self._cue = None
            return
        if self._cue is None or self._cue[0] != music.cue:
            self._cue = (music.cue, self._now)
        loud = music.gain * (1 - 0.5 * music.muffle) * self._volumes.music
        self._loop(MUSIC / f"{music.cue}.ogg", self._cue[1], loud, music.fade)

    def _play_ambience(self, name: str | None) -> None:
        entry = self._table.get(name or "")
        if name is None or entry is None:
            self._ambience = None
            return
        if self._ambience is None or self._ambience[0] != name:
            self._ambience = (name, self._now)
        self._loop(SOUNDS / entry.file, self._ambience[1], self._volumes.ambience, FADE)

    def _loop(self, path: Path, since: int, loud: float, fade: float) -> None:
        samples = self._store.samples(path)
        first = (self._now - since) % len(samples)
        part = samples[first : first + FRAMES]
        rise = min(1.0, (self._now - since) / RATE / max(fade, 1e-3))
        self._add(part * np.float32(loud * rise))

    def _add(self, samples: Samples, at: int | None = None) -> None:
        start = self._now if at is None else at
        end = start + len(samples)
        while end > len(self._frames):
            self._frames = np.concatenate([self._frames, np.zeros_like(self._frames)])
        self._frames[start:end] += samples
