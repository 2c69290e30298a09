"""Mixing in numbers: gains, filters, and the band's half bars, sample-exact.

Samples are float32, shape (frames, 2), 48 kHz, about -1..1.
"""

from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from game.core.heard import BandNote, HalfBar, Stretch

RATE = 48_000
RELEASE = 0.16  # seconds in which a let-go string falls silent
LOW_RELEASE = 0.22  # the same of the long strings
LOW_STRING = 48  # MIDI number below which a string is long
INSTRUMENT_GAINS = {"piano": 0.46, "bass": 0.6, "drums": 0.45, "trumpet": 0.4, "strings": 0.36}
CEILING = 0.89  # about -1 dB
SOFT = 0.72  # level from which peaks are bent
CROSS = RATE // 25  # frames in which one stretch of a cue gives way to another
DRUM_RING = 1.6  # seconds a drum may ring
LOW_PASS = 620.0  # Hz, of music behind a wall
WALL_GAIN = 1.5  # what is muffled is a little louder, or it would be lost
WALL_TAPS = 256  # by then the wall's answer has died away
WALL_BLOCK = 4096  # frames filtered at once

Samples = npt.NDArray[np.float32]
# gives the sample of a note, as loud as it is struck, and no longer than so many frames
ShotOf = Callable[[BandNote, int], Samples]
# gives frames of a rendered cue: its name, the first frame, how many; silence beyond its end
TapeOf = Callable[[str, int, int], Samples]


class BandMixer:
    """Mixes half bars one after another; what rings on goes into the next."""

    def __init__(self, shot_of: ShotOf, tape_of: TapeOf | None = None) -> None:
        self._shot_of = shot_of
        self._splicer = Splicer(tape_of) if tape_of else None
        self._tail = silence(0)
        self._seconds, self._frames = 0.0, 0

    def mix(self, half_bar: HalfBar) -> Samples:
        """Give the samples of the next half bar."""
        if half_bar.index == 0:
            self.stop()
        self._seconds += half_bar.seconds
        frames = round(self._seconds * RATE) - self._frames
        self._frames += frames
        gains = dict(half_bar.gains)
        notes = [(round(n.start * RATE), self._voice(n, gains)) for n in half_bar.notes]
        longest = max([frames, len(self._tail), *(start + len(x) for start, x in notes)])
        whole = np.zeros((longest, 2), np.float32)
        whole[: len(self._tail)] += self._tail
        for start, voice in notes:
            whole[start : start + len(voice)] += voice
        self._tail = whole[frames:]
        if self._splicer:
            whole[:frames] += self._splicer.next(half_bar.stretch, frames)
        return limit(whole[:frames])

    def take_tail(self) -> Samples:
        """Give what still rings, once; after it there is silence."""
        tail, self._tail = self._tail, silence(0)
        return limit(tail)

    def stop(self) -> None:
        """Forget what still rings, and count from the start."""
        self._tail = silence(0)
        if self._splicer:
            self._splicer.stop()
        self._seconds, self._frames = 0.0, 0

    def _voice(self, note: BandNote, gains: dict[str, float]) -> Samples:
        seconds = DRUM_RING if note.instrument == "drums" else note.length
        longest = round((seconds + RELEASE) * RATE)
        loud = INSTRUMENT_GAINS[note.instrument] * gains.get(note.instrument, 1.0)
        return released(self._shot_of(note, longest), seconds) * np.float32(loud)


class Splicer:
    """Lays stretches of cues end to end; where the music jumps the two cross for a moment."""

    def __init__(self, tape_of: TapeOf) -> None:
        self._tape_of = tape_of
        self._goes_on: tuple[str, int] | None = None  # where the last stretch would go on

    def next(self, stretch: Stretch | None, frames: int) -> Samples:
        """Give the next frames."""
        start = (stretch.cue, round(stretch.start * RATE)) if stretch else None
        before, self._goes_on = self._goes_on, (start[0], start[1] + frames) if start else None
        out = self._tape_of(*start, frames) if start else silence(frames)
        near = before and start and before[0] == start[0] and abs(before[1] - start[1]) <= 1
        if before and not near:
            out = out.copy()
            cross = min(CROSS, frames)
            rise = np.sin(np.linspace(0, np.pi / 2, cross, dtype=np.float32))[:, None]
            out[:cross] = out[:cross] * rise + self._tape_of(*before, cross) * rise[::-1]
        return out

    def stop(self) -> None:
        """Forget where the last stretch ended."""
        self._goes_on = None


class Wall:
    """Music through a wall, stretch after stretch: two low-passes in a row."""

    def __init__(self, before: Samples | None = None) -> None:
        """`before` is what has sounded until now; the end of a loop makes it seamless."""
        self._answer = np.fft.rfft(_wall_answer(), WALL_BLOCK).astype(np.complex64)
        kept = silence(WALL_TAPS - 1)
        if before is not None and len(before):
            last = before[-len(kept) :]
            kept[len(kept) - len(last) :] = last
        self._before = kept

    def through(self, x: Samples) -> Samples:
        """Give the next stretch as it sounds behind the wall."""
        step = WALL_BLOCK - WALL_TAPS + 1
        blocks = -(-len(x) // step)
        padded = silence(blocks * step + WALL_TAPS - 1)
        padded[: len(self._before)] = self._before
        padded[len(self._before) : len(self._before) + len(x)] = x
        self._before = np.concatenate([self._before, x])[len(x) :]
        windows = np.lib.stride_tricks.sliding_window_view(padded, WALL_BLOCK, axis=0)[::step]
        spectra = np.fft.rfft(windows, axis=-1) * self._answer
        blocked = np.fft.irfft(spectra, WALL_BLOCK, axis=-1)[..., WALL_TAPS - 1 :]
        flat = blocked.transpose(0, 2, 1).reshape(-1, 2)[: len(x)]
        return limit((flat * WALL_GAIN).astype(np.float32))


def _wall_answer() -> npt.NDArray[np.float64]:
    share = 1 - np.exp(-2 * np.pi * LOW_PASS / RATE)
    once = share * (1 - share) ** np.arange(WALL_TAPS)
    return np.convolve(once, once)[:WALL_TAPS]


def silence(frames: int) -> Samples:
    """Give nothing, for so many frames."""
    return np.zeros((frames, 2), np.float32)


def loudness(velocity: int) -> float:
    """Give the gain of a MIDI velocity."""
    return float((max(1, min(127, velocity)) / 127) ** 1.3)


def release_of(pitch: int) -> float:
    """Give the seconds in which a damped string falls silent: low ones take longer."""
    return LOW_RELEASE if pitch < LOW_STRING else RELEASE


def released(shot: Samples, seconds: float, release: float = RELEASE) -> Samples:
    """Cut a shot after so many seconds, with the release of a damper."""
    hold, fall = round(seconds * RATE), round(release * RATE)
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


def shifted(x: Samples, semitones: int) -> Samples:
    """Raise or lower a sample by semitones, as a faster or slower tape would."""
    if semitones == 0:
        return x
    at = np.arange(0, len(x) - 1, 2 ** (semitones / 12))
    sides = [np.interp(at, np.arange(len(x)), x[:, side]) for side in (0, 1)]
    return np.stack(sides, 1).astype(np.float32)


def sides_of(side: float) -> tuple[float, float]:
    """Give the gains left and right of a sound that comes from `side` -1..1."""
    return min(1.0, 1 - side * 0.8), min(1.0, 1 + side * 0.8)


def to_mono(x: Samples) -> Samples:
    """Give both sides the same."""
    return np.repeat(x.mean(1, keepdims=True), 2, 1).astype(np.float32)


def to_int16(x: Samples) -> npt.NDArray[np.int16]:
    """Give samples as the mixer takes them."""
    return (np.clip(x, -1, 1) * 32767).astype(np.int16)
