"""Writes what is heard to a file, part by part, and measures it meanwhile."""

import wave
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path
from typing import Any

import numpy as np

from game.core.fault import ContentError, Fault
from game.devices.measure.loudness import loudness, true_peak, weigh
from game.devices.mixing import RATE, Samples, limit, to_int16

Write = Callable[[Samples], object]


def write_sound(target: Path, parts: Iterable[Samples]) -> dict[str, Any]:
    """Write parts one after the other as WAV or OGG. Raises ContentError.

    Peaks are bent before they are written; `peak_db` is the highest before that.
    """
    frames, raw, written, square, weighed = 0, 0.0, -120.0, 0.0, []
    with _opened(target) as write:
        for part in parts:
            heard = limit(part)
            write(heard)
            frames += len(heard)
            raw = max(raw, float(np.abs(part).max(initial=0.0)))
            written = max(written, true_peak(heard))
            square += float(np.sum(np.square(heard, dtype=np.float64)))
            weighed.append(weigh(heard))
    return {
        "file": str(target),
        "seconds": round(frames / RATE, 2),
        "peak_db": _decibels(raw),
        "true_peak_db": round(written, 1),
        "rms_db": _decibels((square / max(1, 2 * frames)) ** 0.5),
        "loudness_lufs": round(loudness(np.concatenate(weighed)), 1),
    }


def _decibels(level: float) -> float:
    return round(20 * float(np.log10(max(level, 1e-6))), 1)


@contextmanager
def _opened(target: Path) -> Iterator[Write]:
    """Open a file to write to: OGG where the name asks for it and `soundfile` is there."""
    try:
        if target.suffix == ".ogg":
            with _soundfile(target).SoundFile(target, "w", RATE, 2) as encoder:
                yield lambda part: [encoder.write(second) for second in _seconds(part)]
        else:
            with target.open("wb") as raw, wave.open(raw, "wb") as file:
                file.setnchannels(2)
                file.setsampwidth(2)
                file.setframerate(RATE)
                yield lambda part: file.writeframes(to_int16(part).tobytes())
    except OSError as error:
        raise ContentError(Fault(target, f"cannot be written: {error}.")) from error


def _seconds(part: Samples) -> Iterator[Samples]:
    """Cut a part up: the encoder cannot take minutes at once."""
    for first in range(0, len(part), RATE):
        yield part[first : first + RATE]


def _soundfile(target: Path) -> Any:
    try:
        return import_module("soundfile")
    except ImportError as error:
        remedy = "Install soundfile, or name a file that ends in .wav."
        raise ContentError(Fault(target, "cannot be written as OGG.", remedy=remedy)) from error
