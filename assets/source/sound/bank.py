"""Sample banks for playing live: the grand piano, bass, brushes, trumpet and strings."""

from collections.abc import Iterator, Sequence
from pathlib import Path

import mido
import numpy as np
from sound.audio import RATE, Samples, write_ogg
from sound.soundfont import play

from game.music import drums as kit

PIANO_NOTES, BASS_NOTES = range(33, 97), range(28, 56)
LAYERS = (40, 84, 116)  # velocities
PIANO_SECONDS, BASS_SECONDS = 4.0, 1.4
PIANO, BASS, BRUSHES, TRUMPET, STRINGS = 0, 32, 40, 56, 48  # programs
TRUMPET_NOTES, STRING_NOTES = range(52, 86, 3), range(36, 99, 4)  # what lies between is shifted
TRUMPET_SECONDS, STRING_SECONDS = 2.6, 4.2
TRUMPET_STRUCK, STRINGS_STRUCK = 96, 84  # velocities
DRUM_CHANNEL = 9
DRUMS = {
    kit.KICK: "kick",
    37: "stick",
    kit.SNARE: "snare",
    kit.SWIRL: "swirl",
    kit.HAT_FOOT: "hat",
    kit.RIDE: "ride",
    kit.LOW_TOM: "low_tom",
    kit.HIGH_TOM: "high_tom",
}
RESOLUTION = 960
HORNS_QUALITY = 2.0  # they sound alone for moments, and are many seconds long


def build_piano(folder: Path) -> None:
    """Write the piano: NNN-L.ogg, MIDI number and layer 1 to 3."""
    for layer, velocity in enumerate(LAYERS, 1):
        for note, shot in _shots(PIANO_NOTES, 0, PIANO, PIANO_SECONDS, velocity):
            write_ogg(folder / f"{note:03}-{layer}.ogg", shot * 1.5)


def build_bass(folder: Path) -> None:
    """Write the double bass: NNN.ogg."""
    for note, shot in _shots(BASS_NOTES, 0, BASS, BASS_SECONDS, 96):
        write_ogg(folder / f"{note:03}.ogg", shot)


def build_drums(folder: Path) -> None:
    """Write the brush kit by name."""
    for note, shot in _shots(sorted(DRUMS), DRUM_CHANNEL, BRUSHES, 1.6, 100):
        write_ogg(folder / f"{DRUMS[note]}.ogg", shot)


def build_horns(folder: Path) -> None:
    """Write the trumpet and the strings, each NNN.ogg in a folder of its own."""
    for note, shot in _shots(TRUMPET_NOTES, 0, TRUMPET, TRUMPET_SECONDS, TRUMPET_STRUCK):
        write_ogg(folder / "trumpet" / f"{note:03}.ogg", shot, HORNS_QUALITY)
    for note, shot in _shots(STRING_NOTES, 0, STRINGS, STRING_SECONDS, STRINGS_STRUCK):
        write_ogg(folder / "strings" / f"{note:03}.ogg", shot, HORNS_QUALITY)


def _shots(
    notes: Sequence[int], channel: int, program: int, hold: float, velocity: int
) -> Iterator[tuple[int, Samples]]:
    """Play every note alone, in one pass, and cut the pass up."""
    gap = hold + 0.8
    track = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=1_000_000)])
    track.append(mido.Message("program_change", channel=channel, program=program))
    before = 0
    for place, note in enumerate(notes):
        start = round((place * gap + 0.1) * RESOLUTION)
        stop = start + round(hold * RESOLUTION)
        track.append(
            mido.Message(
                "note_on", channel=channel, note=note, velocity=velocity, time=start - before
            )
        )
        track.append(mido.Message("note_off", channel=channel, note=note, time=stop - start))
        before = stop
    midi = mido.MidiFile(ticks_per_beat=RESOLUTION)
    midi.tracks.append(track)
    samples = play(midi, gain=0.8)
    for place, note in enumerate(notes):
        first = int((place * gap + 0.1) * RATE)
        yield note, _trim(samples[first : first + int((gap - 0.05) * RATE)], hold)


def _trim(x: Samples, most: float) -> Samples:
    """Cut the silence before the attack, which would be pure latency, and fade the end."""
    size = np.abs(x).max(axis=1)
    start = max(0, int(np.argmax(size > size.max() * 0.008)) - RATE // 1000)
    x = x[start : start + int(most * RATE)]
    loud = np.nonzero(np.abs(x).max(axis=1) > 10 ** (-60 / 20))[0]
    x = x[: loud.max() + 1 if len(loud) else 1].copy()
    fade = min(int(0.35 * RATE), len(x) // 3)
    if fade:
        x[-fade:] *= (np.linspace(1, 0, fade) ** 2)[:, None]
    x[:24] *= np.linspace(0, 1, min(24, len(x)))[:, None]
    return x
