"""What is heard is written part by part and measured as a whole."""

import wave

import numpy as np
import pytest

from game.cli.sound_file import write_sound
from game.core.fault import ContentError

RATE = 48_000


def tone(level, seconds=2.0):
    x = level * np.sin(2 * np.pi * 997 * np.arange(round(seconds * RATE)) / RATE)
    return np.stack([x, x], 1).astype(np.float32)


@pytest.mark.parametrize("ending", ["wav", "ogg"])
def test_parts_are_one_sound(tmp_path, ending):
    target = tmp_path / f"x.{ending}"
    figures = write_sound(target, iter([tone(0.1), tone(0.1), tone(0.1, 1.0)]))
    assert figures["seconds"] == 5.0
    assert figures["loudness_lufs"] == pytest.approx(-20, abs=0.1)
    assert figures["true_peak_db"] == pytest.approx(-20, abs=0.1)
    assert target.stat().st_size > 10_000


def test_peaks_are_told_as_they_were_and_written_so_that_nothing_clips(tmp_path):
    target = tmp_path / "x.wav"
    figures = write_sound(target, [tone(0.1), tone(1.5)])
    assert figures["peak_db"] > 3 and figures["true_peak_db"] <= -0.5
    with wave.open(str(target)) as file:
        frames = np.frombuffer(file.readframes(file.getnframes()), np.int16)
    assert np.abs(frames).max() < 32_000


def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(ContentError, match="cannot be written"):
        write_sound(tmp_path / "none" / "x.wav", [tone(0.1)])
