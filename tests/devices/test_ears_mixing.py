"""Mixing in numbers: nothing clips, nothing clicks, half bars meet sample-exactly."""

from itertools import pairwise

import numpy as np
import pytest

from game.core.heard import BandNote, HalfBar, Stretch
from game.core.settings import Volumes
from game.devices.buses import buses
from game.devices.mixing import (
    CEILING,
    CROSS,
    INSTRUMENT_GAINS,
    RATE,
    RELEASE,
    BandMixer,
    Wall,
    limit,
    loudness,
    release_of,
    released,
    shifted,
    sides_of,
    silence,
    to_int16,
    to_mono,
)
from game.devices.tape import Tape

ROUNDING = 1e-6
HALF = 0.5  # seconds
FRAMES = round(HALF * RATE)


def tone(frequency, seconds=1.0, loud=0.3):
    x = loud * np.sin(2 * np.pi * frequency * np.arange(round(seconds * RATE)) / RATE)
    return np.stack([x, x], 1).astype(np.float32)


def one(note, frames):
    return np.ones((min(frames, RATE), 2), np.float32) * 0.25


def half_bar(index, *notes, seconds=HALF, gains=()):
    return HalfBar(index, notes, seconds, gains)


def test_a_note_goes_on_over_the_line_between_two_half_bars_as_if_there_were_none():
    long = BandNote("bass", 40, 0.3, 0.5, 96)
    mixer, whole = BandMixer(one), BandMixer(one)
    parts = [mixer.mix(half_bar(0, long)), mixer.mix(half_bar(1))]
    together = whole.mix(half_bar(0, long, seconds=2 * HALF))
    assert np.array_equal(np.concatenate(parts), together)


def test_half_bars_of_odd_lengths_never_drift_from_the_clock():
    mixer, seconds = BandMixer(one), 0.4687512345
    lengths = [len(mixer.mix(half_bar(n, seconds=seconds))) for n in range(200)]
    assert abs(sum(lengths) - 200 * seconds * RATE) <= 1


def test_a_note_begins_on_its_sample():
    x = BandMixer(one).mix(half_bar(0, BandNote("drums", 37, 0.1, 0.1, 100)))
    assert not x[:4800].any()
    assert x[4800].all()


def test_a_crowd_of_notes_does_not_clip():
    notes = [BandNote("piano", pitch, 0.0, 1.0, 127) for pitch in range(40, 80)]
    x = BandMixer(one).mix(half_bar(0, *notes))
    assert np.abs(x).max() <= CEILING + ROUNDING


def test_instruments_are_turned_up_and_down_by_the_gains_of_a_half_bar():
    note = BandNote("bass", 40, 0.0, 0.2, 96)
    loud = BandMixer(one).mix(half_bar(0, note))
    soft = BandMixer(one).mix(half_bar(0, note, gains=(("bass", 0.5), ("drums", 0.0))))
    assert np.allclose(soft, loud / 2)
    assert loud.max() == pytest.approx(0.25 * INSTRUMENT_GAINS["bass"])


def test_a_new_song_begins_without_the_tail_of_the_one_before():
    mixer = BandMixer(one)
    mixer.mix(half_bar(0, BandNote("bass", 40, 0.4, 0.5, 96)))
    assert not mixer.mix(half_bar(0)).any()


def test_what_rings_on_at_the_end_is_given_once():
    mixer = BandMixer(one)
    mixer.mix(half_bar(0, BandNote("bass", 40, 0.4, 0.5, 96)))
    tail = mixer.take_tail()
    assert len(tail) == round((0.4 + 0.5 + RELEASE - HALF) * RATE)
    assert len(mixer.take_tail()) == 0


def test_a_damped_string_falls_silent_without_a_step():
    x = released(np.ones((RATE, 2), np.float32), 0.2)
    assert len(x) == round((0.2 + RELEASE) * RATE)
    assert np.abs(np.diff(x[:, 0])).max() < 2 / (RELEASE * RATE)
    assert x[-1].max() == 0


def test_low_strings_take_longer_to_fall_silent():
    assert release_of(36) > release_of(60) >= 0.16


def test_what_is_soft_is_left_alone_by_the_limiter():
    x = tone(440, loud=0.7)
    assert limit(x) is x
    assert np.abs(limit(tone(440, loud=4.0))).max() <= CEILING + ROUNDING


@pytest.mark.parametrize(("frequency", "least", "most"), [(80, 0.9, 1.6), (6000, 0.0, 0.03)])
def test_a_wall_keeps_what_is_low_and_takes_what_is_high(frequency, least, most):
    x = tone(frequency)
    loud = np.abs(Wall().through(x)[4800:]).max() / np.abs(x).max()
    assert least <= loud <= most


def test_a_wall_makes_no_seam_between_stretches():
    x = tone(300)
    whole = Wall().through(x)
    wall = Wall()
    cuts = [0, 1, 100, 5000, 5001, 30_000, len(x)]
    parts = [wall.through(x[a:b]) for a, b in pairwise(cuts)]
    assert np.allclose(np.concatenate(parts), whole, atol=1e-5)


def test_a_loop_behind_a_wall_still_meets_its_start():
    loop = tone(300)  # whole waves
    walled = Wall(loop).through(loop)
    step = np.abs(walled[0] - walled[-1]).max()
    assert step <= np.abs(np.diff(walled[:, 0])).max() * 1.1


def test_harder_is_louder():
    assert loudness(127) == 1.0
    assert loudness(40) < loudness(84) < loudness(116)


@pytest.mark.parametrize("semitones", [-12, -1, 3, 12])
def test_a_shifted_sample_is_as_much_higher_as_it_is_shorter(semitones):
    x = tone(440)
    moved = shifted(x, semitones)
    crossings = np.count_nonzero(np.diff(np.signbit(moved[:, 0]))) / 2
    measured = crossings / (len(moved) / RATE)
    assert measured == pytest.approx(440 * 2 ** (semitones / 12), rel=0.01)


def test_what_comes_from_the_left_is_louder_left():
    assert sides_of(-1) == pytest.approx((1.0, 0.2))
    assert sides_of(0) == (1.0, 1.0)


def test_mono_is_the_same_on_both_sides_and_loses_nothing():
    x = np.stack([np.full(10, 0.4), np.zeros(10)], 1).astype(np.float32)
    assert np.allclose(to_mono(x), 0.2)


def test_numbers_beyond_full_scale_do_not_wrap_round():
    x = np.array([[2.0, -2.0]], np.float32)
    assert to_int16(x).tolist() == [[32767, -32767]]


def test_buses_multiply():
    volumes = Volumes(master=0.5, music=0.5, effects=0.4)
    assert buses(volumes).music == 0.25
    assert buses(volumes, 0.25).music == 0.0625
    assert buses(volumes).of("ambience") == buses(volumes).ambience
    assert buses(Volumes(master=0.0)).piano == 0.0


def test_a_tape_grows_and_adds_up():
    tape = Tape()
    tape.add(np.ones((10, 2), np.float32), 70 * RATE)
    tape.add(np.ones((10, 2), np.float32), 70 * RATE + 5)
    assert (
        tape.part(70 * RATE, 70 * RATE + 20)[:, 0].tolist() == [1] * 5 + [2] * 5 + [1] * 5 + [0] * 5
    )


def test_a_cut_tape_fades_and_is_silent_after():
    tape = Tape()
    tape.add(np.ones((100, 2), np.float32), 0)
    tape.cut(20, 10)
    x = tape.part(0, 100)[:, 0]
    assert x[19] == 1
    assert np.all(np.diff(x[20:30]) < 0)
    assert not x[30:].any()


def test_silence_is_silent():
    assert silence(3).shape == (3, 2)
    assert not silence(3).any()


# Stretches of a rendered cue

TAPES = {"low": tone(110, 8, 0.2), "high": tone(440, 8, 0.2)}


def reel(cue, first, frames):
    out = silence(frames)
    part = TAPES[cue][first : first + frames]
    out[: len(part)] = part
    return out


def spliced(*starts, seconds=HALF):
    mixer = BandMixer(one, reel)
    stretches = [Stretch(*start) if start else None for start in starts]
    bars = [HalfBar(n, (), seconds, (), stretch) for n, stretch in enumerate(stretches)]
    return np.concatenate([mixer.mix(bar) for bar in bars])


def test_stretches_that_follow_one_another_are_the_cue_itself():
    x = spliced(("low", 1.0), ("low", 1.5), ("low", 2.0))
    assert np.array_equal(x, TAPES["low"][RATE : RATE + 3 * FRAMES])


def test_where_the_music_jumps_nothing_clicks_and_it_is_there_after_a_moment():
    x = spliced(("low", 1.0), ("high", 3.1), None)
    steepest = np.abs(np.diff(TAPES["high"], axis=0)).max()
    assert np.abs(np.diff(x, axis=0)).max() < 2 * steepest
    late = slice(FRAMES + CROSS, 2 * FRAMES)
    first = round(3.1 * RATE) + CROSS
    assert np.array_equal(x[late], TAPES["high"][first : first + FRAMES - CROSS])
    assert not x[2 * FRAMES + CROSS :].any()


def test_beyond_the_end_of_a_cue_there_is_silence():
    assert not spliced(("low", 9.0)).any()


def test_a_band_without_stretches_is_what_it_was():
    note = BandNote("bass", 40, 0.1, 0.2, 96)
    plain, reeled = BandMixer(one), BandMixer(one, reel)
    assert np.array_equal(plain.mix(half_bar(0, note)), reeled.mix(half_bar(0, note)))
