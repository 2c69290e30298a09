"""Mixing in numbers: notes of a half bar become samples, sample-exact from bar to bar.

Samples are float32, shape (frames, 2), 48 kHz, about -1..1.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from game.core.heard import BandNote, HalfBar

RATE = 48_000
RELEASE = 0.16  # seconds in which a let-go string falls silent
INSTRUMENT_GAINS = {"piano": 0.46, "bass": 0.6, "drums": 0.45}
CEILING = 0.89  # about -1 dB
SOFT = 0.72  # level from which peaks are bent
DRUM_RING = 1.6  # seconds a drum may ring
LOW_PASS = 620.0  # Hz, of music behind a wall
WALL_GAIN = 1.5

Samples = npt.NDArray[np.float32]
# gives the sample of a note, as loud as it is struck
ShotOf = Callable[[BandNote], Samples]


class BandMixer:
    """Mixes half bars one after another; what rings on goes into the next."""

    def __init__(self, shot_of: ShotOf) -> None:
        self._shot_of = shot_of
        self._tail = np.zeros((0, 2), np.float32)
        self._seconds, self._frames = 0.0, 0

    def mix(self, half_bar: HalfBar) -> Samples:
        """Give the samples of the next half bar."""
        if half_bar.index == 0:
            self.stop()
        self._seconds += half_bar.seconds
        frames = round(self._seconds * RATE) - self._frames
        self._frames += frames
        notes = [(note, self._voice(note, dict(half_bar.gains))) for note in half_bar.notes]
        ends = [round(note.start * RATE) + len(voice) for note, voice in notes]
        whole = np.zeros((max([frames, len(self._tail), *ends]), 2), np.float32)
        whole[: len(self._tail)] += self._tail
        for note, voice in notes:
            start = round(note.start * RATE)
            whole[start : start + len(voice)] += voice
        self._tail = whole[frames:]
        return limit(whole[:frames])

    def stop(self) -> None:
        """Forget what still rings."""
        self._tail = np.zeros((0, 2), np.float32)
        self._seconds, self._frames = 0.0, 0

    def _voice(self, note: BandNote, gains: dict[str, float]) -> Samples:
        shot = self._shot_of(note)
        seconds = DRUM_RING if note.instrument == "drums" else note.length
        loud = INSTRUMENT_GAINS[note.instrument] * gains.get(note.instrument, 1.0)
        return released(shot, seconds) * np.float32(loud)


def loudness(velocity: int) -> float:
    """Give the gain of a MIDI velocity."""
    return float((max(1, min(127, velocity)) / 127) ** 1.3)


def released(shot: Samples, seconds: float) -> Samples:
    """Cut a shot after so many seconds, with the release of a damper."""
    hold, fall = round(seconds * RATE), round(RELEASE * RATE)
    cut = shot[: hold + fall].copy()
    if len(cut) > hold:
        ramp = np.linspace(1, 0, fall, dtype=np.float32)[: len(cut) - hold]
        cut[hold:] *= ramp[:, None]
    return cut


def limit(x: Samples) -> Samples:
    """Bend peaks so that nothing clips; what is softer stays as it is."""
    size = np.abs(x)
    over = size > SOFT
    if not over.any():
        return x
    room = CEILING - SOFT
    bent = SOFT + room * np.tanh((size - SOFT) / room)
    return np.where(over, np.sign(x) * bent, x).astype(np.float32)


def behind_a_wall(x: Samples) -> Samples:
    """Low-pass as a wall does; the ends still meet, so that loops stay loops."""
    spectrum = np.fft.rfft(x, axis=0)
    frequency = np.fft.rfftfreq(len(x), 1 / RATE)
    slope = 1 / (1 + (frequency / LOW_PASS) ** 2)
    muffled = np.fft.irfft(spectrum * slope[:, None], len(x), axis=0)
    return limit((muffled * WALL_GAIN).astype(np.float32))


def to_mono(x: Samples) -> Samples:
    """Give both sides the same."""
    return np.repeat(x.mean(1, keepdims=True), 2, 1).astype(np.float32)


def to_int16(x: Samples) -> npt.NDArray[np.int16]:
    """Give samples as the mixer takes them."""
    return (np.clip(x, -1, 1) * 32767).astype(np.int16)
