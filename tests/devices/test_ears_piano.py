"""The grand piano: sixteen strings, dampers, a pedal, three layers of loudness."""

import numpy as np
import pygame
import pytest

from game.core.fault import ContentError
from game.core.heard import BandNote
from game.devices.channels import CHANNELS
from game.devices.mixing import RATE, loudness
from game.devices.piano_voices import VOICES, PianoVoices
from game.devices.samples import PIANO_STRUCK, SOUNDS, SampleStore


@pytest.fixture(scope="module")
def store():
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    pygame.mixer.set_num_channels(CHANNELS)
    yield SampleStore()
    pygame.mixer.quit()


@pytest.fixture
def piano(store):
    pygame.mixer.stop()
    return PianoVoices(store)


def rings(piano):
    return sorted(v.pitch for v in piano._voices if v.rings and not v.damped)


def test_no_more_strings_ring_than_there_are_voices_and_the_latest_all_do(piano):
    for pitch in range(50, 50 + VOICES + 6):
        piano.strike(pitch, 90)
    assert piano.ringing == VOICES
    assert rings(piano) == list(range(56, 72))


def test_a_string_only_the_pedal_holds_gives_way_before_a_key_that_is_down(piano):
    piano.pedal(True)
    for pitch in range(50, 50 + VOICES):
        piano.strike(pitch, 90)
    piano.damp(60)
    piano.strike(80, 90)
    assert 60 not in rings(piano)
    assert 50 in rings(piano)


def test_a_hundred_strikes_find_a_channel(piano):
    for n in range(100):
        piano.strike(48 + n % 30, 60 + n % 60)
    assert piano.ringing <= VOICES


def test_a_key_struck_again_rings_once(piano):
    piano.strike(60, 90)
    piano.strike(60, 90)
    assert rings(piano) == [60]


def test_a_key_let_go_is_damped_and_fades(piano):
    piano.strike(60, 90)
    piano.damp(60)
    assert piano.ringing == 0
    assert piano._voices[0].channel.get_busy()  # not cut off


def test_the_pedal_holds_what_is_let_go_until_it_is_lifted(piano):
    piano.pedal(True)
    piano.strike(60, 90)
    piano.strike(64, 90)
    piano.damp(60)
    assert rings(piano) == [60, 64]
    piano.pedal(False)
    assert rings(piano) == [64]


def test_harder_is_louder_across_the_layers(store):
    for velocity in range(1, 128):
        path, _ = store.piano(60, velocity)
        layer = int(path.stem[-1]) - 1
        heard = store.piano_gain(velocity) * loudness(PIANO_STRUCK[layer])
        assert heard == pytest.approx(loudness(velocity))


def test_three_layers_are_struck_with_three_strengths(store):
    files = {store.piano(60, velocity)[0].name for velocity in (30, 80, 120)}
    assert files == {"060-1.ogg", "060-2.ogg", "060-3.ogg"}


@pytest.mark.parametrize(("pitch", "file", "shift"), [(30, "033-2", -3), (99, "096-2", 3)])
def test_keys_beyond_the_bank_are_shifted(store, pitch, file, shift):
    path, by = store.piano(pitch, 84)
    assert (path.stem, by) == (file, shift)
    ratio = store.sound(path).get_length() / store.sound(path, by).get_length()
    assert ratio == pytest.approx(2 ** (shift / 12), rel=0.01)


def test_the_beginning_of_a_shifted_sample_is_the_same_without_the_rest(store):
    path, by = store.piano(99, 84)
    begun = store.samples(path, 1000, by)
    store.sound(path, by)
    assert begun.shape == (1000, 2)
    assert np.abs(begun - store.samples(path, 1000, by)).max() < 2 / 32768


def test_voices_speak_at_the_pitch_they_are_asked_for(store):
    path, shift = store.blip("mia", 72)
    assert int(path.stem) + shift == 72
    assert store.blip("nobody", 60) is None


@pytest.mark.parametrize("instrument", ["piano", "bass", "drums"])
def test_the_band_is_as_loud_as_it_is_struck(store, instrument):
    soft, loud = (
        store.shot(BandNote(instrument, 45, 0.0, 0.5, velocity), 4800) for velocity in (70, 95)
    )
    assert len(soft) <= 4800
    assert abs(soft).max() < abs(loud).max()


def test_a_bank_that_is_not_there_is_told_by_its_file(tmp_path):
    empty = PianoVoices(SampleStore(folder=tmp_path))
    with pytest.raises(ContentError, match=r"060-2\.ogg"):
        empty.strike(60, 80)


def test_every_note_of_the_piano_and_of_the_bass_has_a_sample(store):
    assert store._known(SOUNDS / "piano") == tuple(range(33, 97))
    assert store._known(SOUNDS / "bass") == tuple(range(28, 56))
