"""Hears a film without a device: everything mixed in numbers, tick by tick."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pygame

from game.core.heard import Blip, Damp, Effect, HalfBar, Heard, Pedal, SongEnds, Strike
from game.core.settings import Volumes
from game.core.tick import TICKS_PER_SECOND
from game.devices.buses import buses
from game.devices.crossfade import Crossfade
from game.devices.ears import NOTHING_HELD
from game.devices.mixing import (
    RATE,
    BandMixer,
    Samples,
    Wall,
    release_of,
    released,
    sides_of,
    silence,
)
from game.devices.samples import SampleStore, frames_of, read_sound, to_samples, view
from game.devices.tape import Tape
from game.stage.sound import MusicState
from game.stage.sounds import Sound

FRAMES = RATE // TICKS_PER_SECOND
AMBIENCE_FADE = 0.9  # seconds
HELD_FADE = 0.07
RING = 2.0  # seconds after the last tick that are kept
LONGEST = 60.0  # seconds a string rings that nobody damps
Level = tuple[float, float]  # in the room, behind a wall


@dataclass
class Key:
    """A piano key that sounds since a frame, and whether only the pedal holds it."""

    at: int
    shot: Samples
    let_go: bool = False


class Recorder:
    """Collects a film as samples, as the device would play it."""

    def __init__(
        self, store: SampleStore, sounds: Mapping[str, Sound], volumes: Volumes | None = None
    ) -> None:
        self._store, self._table = store, sounds
        self._buses = buses(volumes or Volumes())
        self._music, self._folder = store.folder.parent / "music", store.folder
        self._tape, self._room, self._behind = Tape(), Tape(), Tape()
        self._mixer, self._wall = BandMixer(store.shot, self._tape_of), Wall()
        self._now = self._song_end = self._since = 0
        self._running = self._ran = self._pedal = False
        self._keys: dict[int, Key] = {}
        self._cues, self._ambience = LoopTrack(), LoopTrack()
        self._held: dict[str, LoopTrack] = {}
        self._tapes: dict[str, pygame.mixer.Sound] = {}
        self._song_level: Level = (0.0, 0.0)

    def tick(
        self,
        heard: Sequence[Heard],
        music: MusicState,
        ambience: str | None,
        held: Mapping[str, float] = NOTHING_HELD,
    ) -> None:
        """Hear one tick."""
        for sound in heard:
            self._one(sound)
        self._play_cue(music)
        self._play_ambience(ambience, music.room)
        self._play_held(held)
        self._play_song(music)
        self._now += FRAMES

    def whole(self) -> Samples:
        """Give everything that was heard, and what rings on."""
        for pitch in list(self._keys):
            self._let_ring(pitch, LONGEST)
        return self._tape.part(0, min(self._tape.end, self._now + round(RING * RATE)))

    def _one(self, sound: Heard) -> None:
        match sound:
            case Effect() if sound.name in self._table:
                self._effect(sound, self._table[sound.name])
            case Blip(person, pitch):
                found = self._store.blip(person, pitch)
                if found is not None:
                    shot = self._store.samples(found[0], shift=found[1])
                    self._tape.add(shot * np.float32(self._buses.voices), self._now)
            case Strike() | Damp() | Pedal():
                self._piano(sound)
            case HalfBar():
                self._half_bar(sound)
            case SongEnds(fade):
                self._end_song(fade)

    def _tape_of(self, cue: str, first: int, frames: int) -> Samples:
        if cue not in self._tapes:
            self._tapes[cue] = read_sound(self._music / f"{cue}.ogg")
        return frames_of(view(self._tapes[cue]), first, frames)

    def _effect(self, effect: Effect, entry: Sound) -> None:
        loud = effect.gain * entry.gain * self._buses.of(entry.bus)
        sides = np.array(sides_of(effect.side), np.float32) * np.float32(loud)
        self._tape.add(self._store.samples(self._folder / entry.file) * sides, self._now)

    # The piano

    def _piano(self, sound: Strike | Damp | Pedal) -> None:
        match sound:
            case Strike(pitch, velocity):
                self._let_ring(pitch)
                path, shift = self._store.piano(pitch, velocity)
                loud = np.float32(self._store.piano_gain(velocity) * self._buses.piano)
                self._keys[pitch] = Key(self._now, self._store.samples(path, shift=shift) * loud)
            case Damp(pitch) if pitch in self._keys:
                self._keys[pitch].let_go = True
                if not self._pedal:
                    self._let_ring(pitch)
            case Pedal(down):
                self._pedal = down
                for pitch in [p for p, key in self._keys.items() if key.let_go and not down]:
                    self._let_ring(pitch)

    def _let_ring(self, pitch: int, seconds: float | None = None) -> None:
        """Lay a key on the tape, as long as it has sounded."""
        key = self._keys.pop(pitch, None)
        if key is not None:
            rang = (self._now - key.at) / RATE if seconds is None else seconds
            self._tape.add(released(key.shot, rang, release_of(pitch)), key.at)

    # The song

    def _half_bar(self, half_bar: HalfBar) -> None:
        if half_bar.index == 0:
            self._end_song(0.06)
            self._song_end, self._running = self._now, True
        if self._running:
            samples = self._mixer.mix(half_bar)
            self._room.add(samples, self._song_end)
            self._behind.add(self._wall.through(samples), self._song_end)
            self._song_end += len(samples)

    def _end_song(self, fade: float) -> None:
        for tape in (self._room, self._behind):
            tape.cut(self._now, max(1, round(fade * RATE)))
        self._mixer.stop()
        self._running = False

    def _play_song(self, music: MusicState) -> None:
        if music.since != self._since and self._ran:
            self._end_song(music.fade)
        self._since, self._ran = music.since, self._running
        loud = music.level * self._buses.music
        level = (loud * (1 - music.muffle), loud * music.muffle)
        parts = [tape.part(self._now, self._now + FRAMES) for tape in (self._room, self._behind)]
        self._tape.add(ramped(parts, self._song_level, level), self._now)
        self._song_level = level

    # Loops

    def _play_cue(self, music: MusicState) -> None:
        path = self._music / f"{music.cue}.ogg" if music.cue else None
        self._cues.follow(path, music.fade, music.level, music.muffle, music.once)
        self._tape.add(self._cues.next() * np.float32(self._buses.music), self._now)

    def _play_ambience(self, name: str | None, room: float) -> None:
        entry = self._table.get(name or "")
        path, gain = (self._folder / entry.file, entry.gain) if entry else (None, 1.0)
        self._ambience.follow(path, AMBIENCE_FADE, gain * room, 0.0)
        self._tape.add(self._ambience.next() * np.float32(self._buses.ambience), self._now)

    def _play_held(self, held: Mapping[str, float]) -> None:
        """Let each held sound go round; what is let go leaves as fast as from the device."""
        for name in held:
            if name in self._table:
                self._held.setdefault(name, LoopTrack())
        for name, track in self._held.items():
            entry = self._table[name]
            path = self._folder / entry.file if name in held else None
            track.follow(path, HELD_FADE, entry.gain, 0.0)
            sides = np.array(sides_of(held.get(name, 0.0)), np.float32)
            loud = sides * np.float32(self._buses.of(entry.bus))
            self._tape.add(track.next() * loud, self._now)


class LoopTrack:
    """Loops that cross into one another, each with its place and its wall."""

    def __init__(self) -> None:
        self._fades = Crossfade()
        self._loops: dict[Path, Samples] = {}
        self._at: dict[Path, int] = {}
        self._levels: dict[Path, Level] = {}
        self._walls: dict[Path, Wall] = {}
        self._once: set[Path] = set()
        self._muffle = 0.0

    def follow(
        self, path: Path | None, fade: float, gain: float, muffle: float, once: bool = False
    ) -> None:
        """Move on by a tick; what is played `once` rings out. Raises ContentError."""
        self._fades.follow(path, fade, gain)
        self._muffle = muffle
        if once and path is not None:
            self._once.add(path)
        if path is not None and path not in self._at:
            if path not in self._loops:
                self._loops[path] = to_samples(view(read_sound(path)))
            self._at[path] = 0
            self._walls[path] = Wall(self._loops[path])

    def next(self) -> Samples:
        """Give the tick that follows."""
        out = np.zeros((FRAMES, 2), np.float32)
        levels = self._fades.levels()
        for path in [path for path in self._at if path not in levels]:
            del self._at[path], self._walls[path]
            self._levels.pop(path, None)
        for path, loud in levels.items():
            muffle = self._muffle if path == self._fades.now else 0.0
            out += self._part(path, (loud * (1 - muffle), loud * muffle))
        return out

    def _part(self, path: Path, level: Level) -> Samples:
        loop, at = self._loops[path], self._at[path]
        if path in self._once and at + FRAMES >= len(loop):
            room = silence(FRAMES)
        else:
            room = loop.take(range(at, at + FRAMES), axis=0, mode="wrap")
            self._at[path] = (at + FRAMES) % len(loop)
        before = self._levels.get(path, (0.0, 0.0))
        self._levels[path] = level
        parts = [room]
        if level[1] or before[1]:
            parts.append(self._walls[path].through(room))
        return ramped(parts, before, level)


def ramped(parts: Sequence[Samples], before: Level, after: Level) -> Samples:
    """Mix parts whose gains move evenly from those before to those after."""
    whole = np.zeros_like(parts[0])
    for part, start, end in zip(parts, before, after, strict=False):
        if start or end:
            whole += part * np.linspace(start, end, len(part), dtype=np.float32)[:, None]
    return whole
