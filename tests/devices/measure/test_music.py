"""A recording that is as it should be holds every figure; spoil it, and the right one tells."""

import numpy as np
import pygame
import pytest

from game.devices.measure.music import measure_recording
from game.devices.samples import MUSIC
from tests.devices.measure.recordings import BPM, RATE, TUNE, played, write_score, write_wav

BEAT = RATE * 60 // BPM


@pytest.fixture(autouse=True)
def mixer():
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    yield
    pygame.mixer.quit()


@pytest.fixture(scope="module")
def sound():
    return played()


@pytest.fixture
def broken(tmp_path):
    """Give the names of the figures that a recording misses."""

    def measure(x, name="x"):
        write_score(tmp_path / "x.mid")
        write_wav(tmp_path / f"{name}.wav", x)
        figures = measure_recording(tmp_path / f"{name}.wav")
        return {figure.name for figure in figures if not figure.holds} - BY_NATURE

    return measure


# what sines are not, however well they are played
BY_NATURE = {"60-250 Hz dB", "1-4 kHz dB", "4-12 kHz dB", "left like right"}


def test_a_good_recording_holds(broken, sound):
    assert broken(sound) == set()


def test_clipped(broken, sound):
    assert {"samples at full scale", "true peak dB"} <= broken(sound * 6)


def test_too_soft(broken, sound):
    assert broken(sound * 0.5) == {"loudness LUFS"}


@pytest.mark.parametrize("steps", [0.25, -0.3])
def test_mistuned(broken, steps):
    assert "tuning cents" in broken(played(steps))


def test_other_notes(broken):
    assert "notes at their pitch %" in broken(played(1))


def test_late(broken, sound):
    assert "beginnings late by ms" in broken(np.roll(sound, round(0.08 * RATE), axis=0))


def test_too_slow(broken, sound):
    slower = np.arange(0, len(sound) - 1, 0.99)
    stretched = np.stack([np.interp(slower, np.arange(len(sound)), s) for s in sound.T], 1)
    assert {"samples too many or too few", "tuning cents"} <= broken(stretched)


def test_cut_short(broken, sound):
    assert "samples too many or too few" in broken(sound[:-3000])


def test_a_loop_that_clicks(broken, sound):
    clicking = sound.copy()
    clicking[-40:] += 0.5
    assert "step at the seam" in broken(clicking)


def test_a_hole(broken, sound):
    holed = sound.copy()
    holed[8 * BEAT : 11 * BEAT] = 0
    assert "silence s" in broken(holed)


def test_lopsided(broken, sound):
    assert "DC" in broken(sound + 0.01)


def test_out_of_phase(broken, sound):
    assert "mono dB" in broken(sound * [1, -1])


def test_without_the_melody_more_may_be_missing(broken, sound):
    assert broken(sound * 0.6, "x_open") == set()


def test_what_belongs_to_no_score_is_not_measured(tmp_path):
    write_wav(tmp_path / "lonely.wav", played()[:RATE])
    assert list(measure_recording(tmp_path / "lonely.wav")) == []


def test_parts_of_a_piece_lie_in_its_folder(tmp_path):
    write_score(tmp_path / "song.mid")
    (tmp_path / "song").mkdir()
    write_wav(tmp_path / "song" / "line.wav", played()[: 4 * BEAT] * 6)
    broken = {f.name for f in measure_recording(tmp_path / "song" / "line.wav") if not f.holds}
    assert "samples at full scale" in broken


@pytest.mark.parametrize("name", ["count_off", "o_tannenbaum"])
def test_what_is_committed_holds(name):
    figures = list(measure_recording(MUSIC / f"{name}.ogg"))
    assert len(figures) >= 10
    assert [str(figure) for figure in figures if not figure.holds] == []


def test_the_tune_is_long_enough_to_be_judged():
    assert len(TUNE) >= 24
