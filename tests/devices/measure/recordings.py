"""A small piece as a score and as a recording, made here: sines that begin where notes begin."""

import wave
from pathlib import Path

import mido
import numpy as np

RATE, BPM, TICKS = 48_000, 150, 480
TUNE = (69, 72, 76, 79, 77, 76, 74, 72) * 4  # a note a beat, 13 seconds


def write_score(path: Path, name: str = "melody") -> None:
    midi = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    conductor = mido.MidiTrack([mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(BPM))])
    conductor.append(mido.MetaMessage("marker", text="Am7"))
    conductor.append(mido.MetaMessage("end_of_track", time=TICKS * len(TUNE)))
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name)])
    for pitch in TUNE:
        track.append(mido.Message("note_on", note=pitch, velocity=80))
        track.append(mido.Message("note_off", note=pitch, time=TICKS))
    midi.tracks += [conductor, track]
    midi.save(path)


def played(steps: float = 0.0, late: float = 0.0) -> np.ndarray:
    """Play the tune, so many semitones too high, so many seconds late. Gives (frames, 2)."""
    beat = 60 / BPM
    x = np.zeros((round(len(TUNE) * beat * RATE), 2))
    rng = np.random.default_rng(1)
    for number, pitch in enumerate(TUNE):
        tone = string(pitch + steps, beat, rng)
        at = round((number * beat + late) * RATE)
        room = x[at : at + len(tone)]
        room += tone[: len(room)]
    return x * 0.091


def string(pitch: float, beat: float, rng: np.random.Generator) -> np.ndarray:
    """One note that is struck and dies away, with a little noise that differs left and right."""
    at = np.arange(round(beat * RATE)) / RATE
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    tone = sum(np.sin(2 * np.pi * hertz * k * at) / k**0.6 for k in range(1, 9))
    noise = rng.normal(0, 1.5, (len(at), 2)) * np.exp(-at / 0.02)[:, None]
    swell = np.minimum(1, at / 0.004) * np.minimum(1, (at[-1] - at) / 0.02)
    return (tone[:, None] + noise) * (swell * np.exp(-1.5 * at))[:, None]


def write_wav(path: Path, x: np.ndarray) -> None:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(x, -1, 1) * 32767).astype("<i2").tobytes())
