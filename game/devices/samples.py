"""Samples from disk: read when they are first needed, kept as the mixer wants them."""

from collections.abc import Callable, Mapping
from math import ceil
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS
from game.core.heard import BandNote
from game.devices.mixing import RATE, Samples, Wall, limit, loudness, shifted, to_int16, to_mono
from game.music import drums

MUSIC, SOUNDS = ASSETS / "music", ASSETS / "sounds"
LAYERS = (62, 100)  # velocities from which the middle and the hard piano layer sound
PIANO_STRUCK = (40, 84, 116)  # velocities at which the layers were recorded
STRUCK = {"bass": 96, "drums": 100, "trumpet": 96, "strings": 84}  # velocities they have
# the banks were recorded with room to spare
BOOSTS = {"piano": 3.0, "bass": 2.6, "drums": 1.6, "trumpet": 1.9, "strings": 2.4}
LOWEST, HIGHEST = 33, 96  # of the piano
STICK = 37
DRUMS: Mapping[int, str] = {
    drums.KICK: "kick",
    STICK: "stick",
    drums.SNARE: "snare",
    drums.SWIRL: "swirl",
    drums.HAT_FOOT: "hat",
    drums.RIDE: "ride",
    drums.LOW_TOM: "low_tom",
    drums.HIGH_TOM: "high_tom",
}
STRETCH = RATE // 4  # frames changed at once: more would hold up the audio thread
Sound = pygame.mixer.Sound
Change = Callable[[Samples], Samples]


class SampleStore:
    """Every short sound of the game by its file. The mixer must be open."""

    def __init__(self, mono: bool = False, folder: Path = SOUNDS) -> None:
        self.folder = folder
        self.mono = mono
        self._sounds: dict[tuple[Path, int], Sound] = {}
        self._pitches: dict[Path, tuple[int, ...]] = {}

    def use(self, mono: bool) -> None:
        """Change between stereo and mono; what was read is read again."""
        if mono != self.mono:
            self.mono = mono
            self._sounds = {}

    def sound(self, path: Path, shift: int = 0) -> Sound:
        """Give a file as a sound, raised by semitones. Raises ContentError."""
        key = (path, shift)
        sound = self._sounds.get(key)
        if sound is None:
            sound = self._sounds[key] = self._read(path, shift)
        return sound

    def samples(self, path: Path, frames: int | None = None, shift: int = 0) -> Samples:
        """Give the first frames of a file as numbers, or all of it. Raises ContentError."""
        if shift and frames is not None and (path, shift) not in self._sounds:
            enough = ceil(frames * 2 ** (shift / 12)) + 2  # all of it would hold up the picture
            return shifted(self.samples(path, enough), shift)[:frames]
        return to_samples(view(self.sound(path, shift))[:frames])

    def piano(self, pitch: int, velocity: int) -> tuple[Path, int]:
        """Give the file of a piano key struck so hard, and the semitones it is to be raised."""
        layer = 1 + sum(velocity >= least for least in LAYERS)
        near = self._nearest(self.folder / "piano", pitch)
        return self.folder / "piano" / f"{near:03}-{layer}.ogg", pitch - near

    @staticmethod
    def piano_gain(velocity: int) -> float:
        """Give how loud a key is beside the layer that sounds for it."""
        layer = sum(velocity >= least for least in LAYERS)
        return loudness(velocity) / loudness(PIANO_STRUCK[layer])

    def blip(self, person: str, pitch: int) -> tuple[Path, int] | None:
        """Give the file of a voice at a pitch and its shift, None for who has no voice."""
        folder = self.folder / "blips" / person
        if not self._known(folder):
            return None
        near = self._nearest(folder, pitch)
        return folder / f"{near:02}.ogg", pitch - near

    def shot(self, note: BandNote, frames: int) -> Samples:
        """Give the sample of a note of the band, as loud as it is struck."""
        if note.instrument == "piano":
            path, shift = self.piano(note.pitch, note.velocity)
            loud = np.float32(self.piano_gain(note.velocity))
        else:
            path, shift = self._band_file(note)
            loud = np.float32(loudness(note.velocity) / loudness(STRUCK[note.instrument]))
        return self.samples(path, frames, shift) * loud

    def _band_file(self, note: BandNote) -> tuple[Path, int]:
        folder = self.folder / note.instrument
        if note.instrument == "drums":
            return folder / f"{DRUMS.get(note.pitch, 'ride')}.ogg", 0
        near = self._nearest(folder, note.pitch)
        return folder / f"{near:03}.ogg", note.pitch - near

    def _nearest(self, folder: Path, pitch: int) -> int:
        return min(self._known(folder), key=lambda known: abs(known - pitch), default=pitch)

    def _known(self, folder: Path) -> tuple[int, ...]:
        """The pitches a bank was recorded at, from the names of its files."""
        if folder not in self._pitches:
            names = {path.stem.partition("-")[0] for path in folder.glob("*.ogg")}
            self._pitches[folder] = tuple(sorted(int(n) for n in names if n.isdigit()))
        return self._pitches[folder]

    def _read(self, path: Path, shift: int) -> Sound:
        if shift:  # the file is known from elsewhere, or will be: reading is the slow half
            return to_sound(shifted(self.samples(path), shift))
        sound, boost = read_sound(path), BOOSTS.get(path.parent.name)
        if boost is not None:
            change_in_place(sound, lambda x: limit(x * np.float32(boost)))
        if self.mono:
            change_in_place(sound, to_mono)
        return sound


def read_sound(path: Path) -> Sound:
    """Read a file. Raises ContentError, which names it."""
    try:
        return Sound(path)
    except (pygame.error, OSError) as error:
        remedy = "Build the sounds again, or restore the file."
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=remedy)) from error


def frames_of(whole: npt.NDArray[np.int16], first: int, frames: int) -> Samples:
    """Give some frames as numbers; beyond the end there is silence."""
    out = np.zeros((frames, 2), np.float32)
    part = to_samples(whole[first : first + frames])
    out[: len(part)] = part
    return out


def behind_a_wall(sound: Sound) -> Sound:
    """Give a loop as it sounds behind a wall; it stays a loop, and as long as it was."""
    whole = view(sound)
    muffled = Sound(buffer=whole.tobytes())
    wall = Wall(to_samples(whole[-STRETCH:]))
    target = view(muffled)
    for first in range(0, len(whole), STRETCH):
        part = to_samples(whole[first : first + STRETCH])
        target[first : first + len(part)] = to_int16(wall.through(part))
    return muffled


def change_in_place(sound: Sound, change: Change) -> None:
    """Change what a sound holds, a stretch at a time."""
    whole = view(sound)
    for first in range(0, len(whole), STRETCH):
        part = whole[first : first + STRETCH]
        part[:] = to_int16(change(to_samples(part)))


def view(sound: Sound) -> npt.NDArray[np.int16]:
    """Look at what a sound holds, without a copy: shape (frames, 2)."""
    return pygame.sndarray.samples(sound)


def to_samples(x: npt.NDArray[Any]) -> Samples:
    """Give what a mixer holds as numbers of about -1..1."""
    return np.asarray(x, np.float32) / np.float32(32768)


def to_sound(x: Samples) -> Sound:
    """Give numbers as a sound."""
    return pygame.sndarray.make_sound(np.ascontiguousarray(to_int16(x)))
