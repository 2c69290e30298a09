"""Samples from disk: read when they are first needed, kept as the mixer wants them."""

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
import pygame

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS
from game.core.heard import BandNote
from game.devices.mixing import Samples, behind_a_wall, limit, loudness, to_int16, to_mono
from game.music import drums

MUSIC, SOUNDS = ASSETS / "music", ASSETS / "sounds"
LAYERS = (62, 100)  # velocities from which the middle and the hard piano layer sound
PIANO_STRUCK = (40, 84, 116)  # velocities at which the layers were recorded
BASS_STRUCK, DRUMS_STRUCK = 96, 100
BOOSTS = {"piano": 3.0, "bass": 2.6, "drums": 1.6}  # the banks were recorded with room to spare
LOWEST, HIGHEST = 33, 96  # of the piano
BASS_LOWEST, BASS_HIGHEST = 28, 55
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
Sound = pygame.mixer.Sound


class SampleStore:
    """Every sound of the game by its file. The mixer must be open."""

    def __init__(self, mono: bool = False) -> None:
        self._mono = mono
        self._sounds: dict[tuple[Path, str], Sound] = {}

    def use(self, mono: bool) -> None:
        """Change between stereo and mono; what was read is read again."""
        if mono != self._mono:
            self._mono = mono
            self._sounds.clear()

    def sound(self, path: Path) -> Sound:
        """Give a file as a sound. Raises ContentError."""
        boost = BOOSTS.get(path.parent.name)
        if boost is None:
            return self._kept(path, "", lambda x: x)
        return self._kept(path, "boost", lambda x: limit(x * np.float32(boost)))

    def muffled(self, path: Path) -> Sound:
        """Give a file as it sounds behind a wall. Raises ContentError."""
        return self._kept(path, "wall", behind_a_wall)

    def samples(self, path: Path) -> Samples:
        """Give a file as numbers. Raises ContentError."""
        return _array(self.sound(path))

    def piano(self, pitch: int, velocity: int) -> Path:
        """Give the file of a piano key struck so hard."""
        layer = 1 + sum(velocity >= least for least in LAYERS)
        near = max(LOWEST, min(HIGHEST, pitch))
        return SOUNDS / "piano" / f"{near:03}-{layer}.ogg"

    @staticmethod
    def piano_gain(velocity: int) -> float:
        """Give how loud a key is beside the layer that sounds for it."""
        layer = sum(velocity >= least for least in LAYERS)
        return loudness(velocity) / loudness(PIANO_STRUCK[layer])

    def blip(self, person: str, pitch: int) -> Path | None:
        """Give the file of a voice nearest to a pitch, None for people without a voice."""
        files = sorted((SOUNDS / "blips" / person).glob("*.ogg"))
        return min(files, key=lambda file: abs(int(file.stem) - pitch), default=None)

    def shot(self, note: BandNote) -> Samples:
        """Give the sample of a note of the band, as loud as it is struck."""
        match note.instrument:
            case "bass":
                near = max(BASS_LOWEST, min(BASS_HIGHEST, note.pitch))
                path, struck = SOUNDS / "bass" / f"{near:03}.ogg", BASS_STRUCK
            case "drums":
                name = DRUMS.get(note.pitch, "ride")
                path, struck = SOUNDS / "drums" / f"{name}.ogg", DRUMS_STRUCK
            case _:
                path = self.piano(note.pitch, note.velocity)
                return self.samples(path) * np.float32(self.piano_gain(note.velocity))
        return self.samples(path) * np.float32(loudness(note.velocity) / loudness(struck))

    def _kept(self, path: Path, kind: str, change: Callable[[Samples], Samples]) -> Sound:
        key = (path, kind)
        if key not in self._sounds:
            sound = _read(path)
            if kind or self._mono:
                x = change(_array(sound))
                sound = pygame.sndarray.make_sound(to_int16(to_mono(x) if self._mono else x))
            self._sounds[key] = sound
        return self._sounds[key]


def _read(path: Path) -> Sound:
    try:
        return pygame.mixer.Sound(path)
    except (pygame.error, OSError) as error:
        remedy = "Build the sounds again, or restore the file."
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=remedy)) from error


def _array(sound: Sound) -> Samples:
    return np.asarray(pygame.sndarray.samples(sound), np.float32) / np.float32(32768)
