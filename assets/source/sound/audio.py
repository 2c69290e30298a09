"""What every sound script needs: the rate, filters, levels, and OGG with fixed bytes."""

import subprocess
import tempfile
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyloudnorm
import soundfile
from scipy.signal import butter, resample_poly, sosfilt

RATE = 48000  # samples a second
Samples = npt.NDArray[np.float64]  # mono (n,) or stereo (n, 2)


def seconds(length: float) -> Samples:
    """Give the times of so many seconds of samples."""
    return np.arange(int(length * RATE)) / RATE


def noise(length: float, rng: np.random.Generator) -> Samples:
    """White noise."""
    return rng.normal(0, 1, int(length * RATE))


def band(x: Samples, low: float, high: float, order: int = 2) -> Samples:
    """Keep a band of frequencies, in hertz."""
    sos = butter(order, [low, high], "band", fs=RATE, output="sos")
    return np.asarray(sosfilt(sos, x, axis=0))


def low_pass(x: Samples, edge: float, order: int = 2) -> Samples:
    """Keep what lies below an edge, in hertz."""
    return np.asarray(sosfilt(butter(order, edge, "low", fs=RATE, output="sos"), x, axis=0))


def high_pass(x: Samples, edge: float, order: int = 2) -> Samples:
    """Keep what lies above an edge, in hertz."""
    return np.asarray(sosfilt(butter(order, edge, "high", fs=RATE, output="sos"), x, axis=0))


def peak(x: Samples, decibels: float) -> Samples:
    """Scale to a peak level."""
    return x * 10 ** (decibels / 20) / max(1e-9, float(np.abs(x).max()))


def loudness(x: Samples) -> float:
    """Measure integrated loudness in LUFS."""
    return float(pyloudnorm.Meter(RATE).integrated_loudness(x))


def true_peak(x: Samples) -> float:
    """Measure the peak between samples, in dBTP, by four times oversampling."""
    return float(20 * np.log10(np.abs(resample_poly(x, 4, 1, axis=0)).max() + 1e-12))


def ring_in(x: Samples, tail: Samples) -> Samples:
    """Fold what rings on after the end back onto the start, so that a loop has no seam."""
    folded = x.copy()
    count = min(len(tail), len(x))
    folded[:count] += tail[:count]
    return folded


def write_ogg(path: Path, x: Samples, quality: float = 4) -> None:
    """Write OGG Vorbis; the same samples give the same bytes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        wav = Path(folder) / "x.wav"
        soundfile.write(wav, np.clip(x, -1, 1), RATE, subtype="PCM_16")
        command = ["oggenc", "-Q", "-q", str(quality), "-s", "1", "-o", str(path), str(wav)]
        subprocess.run(command, check=True)
