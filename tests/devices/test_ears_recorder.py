"""The recorder hears without a device what the device would play."""

import wave

import numpy as np
import pygame
import pytest

from game.cli.listen import listen
from game.core.fault import ContentError
from game.core.heard import Damp, Effect, HalfBar, Pedal, SongEnds, Stretch, Strike
from game.core.settings import Volumes
from game.core.tick import TICKS_PER_SECOND
from game.devices.mixing import RATE, BandMixer
from game.devices.recorder import FRAMES, Recorder
from game.devices.samples import MUSIC, SampleStore, read_sound, to_samples, view
from game.stage.sound import MusicState
from game.stage.sounds import load_sounds
from tests.devices.rigs import half_bar

SILENT = MusicState()


@pytest.fixture(scope="module")
def store():
    pygame.mixer.quit()
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    yield SampleStore()
    pygame.mixer.quit()


@pytest.fixture
def recorder(store):
    return Recorder(store, load_sounds(), Volumes(master=1.0, music=0.5))


def record(recorder, seconds, music=SILENT, ambience=None, heard=()):
    recorder.tick(list(heard), music, ambience)
    for _ in range(round(seconds * TICKS_PER_SECOND) - 1):
        recorder.tick([], music, ambience)


def loud(x):
    return float(np.sqrt(np.mean(np.square(x)))) if len(x) else 0.0


def test_a_song_is_what_was_mixed(store, recorder):
    half_bars = [half_bar(index) for index in range(3)]
    record(recorder, 2.0, heard=half_bars)
    mixer = BandMixer(store.shot)
    wanted = np.concatenate([mixer.mix(each) for each in half_bars]) * 0.5
    heard = recorder.whole()[: len(wanted)]
    assert np.allclose(heard[FRAMES:], wanted[FRAMES:], atol=1e-5)


def test_a_song_that_ends_leaves_everything_else_alone(recorder):
    record(recorder, 0.5, heard=[half_bar(0), Effect("car_pass_1")])
    record(recorder, 1.0, heard=[SongEnds(0.1)])
    alone = Recorder(recorder._store, load_sounds(), Volumes(master=1.0, music=0.5))
    record(alone, 1.5, heard=[Effect("car_pass_1")])
    late = slice(round(0.7 * RATE), round(1.4 * RATE))
    assert loud(alone.whole()[late]) > 0
    assert np.allclose(recorder.whole()[late], alone.whole()[late], atol=1e-6)


def test_a_muffled_song_is_duller(recorder):
    record(recorder, 1.0, MusicState(muffle=1.0, muffle_to=1.0), heard=[half_bar(0), half_bar(1)])
    behind = recorder.whole()
    open_air = Recorder(recorder._store, {}, Volumes(master=1.0, music=0.5))
    record(open_air, 1.0, heard=[half_bar(0), half_bar(1)])
    sharp = [loud(np.diff(x[:RATE], axis=0)) / loud(x[:RATE]) for x in (behind, open_air.whole())]
    assert sharp[0] < sharp[1] / 3


def test_a_cue_fades_in_and_leaves_as_loud_as_it_was(recorder):
    record(recorder, 2.0, MusicState("silent_night", fade=1.0, gain=0.5))
    record(recorder, 1.0, MusicState(None, since=9, fade=0.5, gain=1.0))
    heard = recorder.whole()
    raw = to_samples(view(read_sound(MUSIC / "silent_night.ogg")))
    after = slice(round(1.5 * RATE), 2 * RATE)
    assert np.allclose(heard[after], raw[after] * 0.25, atol=1e-4)
    assert np.abs(np.diff(heard[2 * RATE - 10 : 2 * RATE + 10], axis=0)).max() < 0.05
    assert not heard[round(2.6 * RATE) :].any()


@pytest.mark.parametrize(("once", "goes_round"), [(False, True), (True, False)])
def test_a_cue_goes_round_unless_it_is_played_once(recorder, once, goes_round):
    length = len(view(read_sound(MUSIC / "count_off.ogg"))) / RATE
    record(recorder, length + 2.0, MusicState("count_off", fade=0.1, once=once))
    again = recorder.whole()[round((length + 0.2) * RATE) :]
    assert bool(again.any()) is goes_round


def test_a_place_is_heard_as_long_as_the_stage_is_there(recorder):
    record(recorder, 1.5, ambience="supper_club")
    assert loud(recorder.whole()[RATE:]) > 0
    record(recorder, 1.5)
    assert not recorder.whole()[round(2.5 * RATE) :].any()


def test_a_key_rings_until_it_is_damped_and_the_pedal_holds_it(recorder):
    record(recorder, 0.5, heard=[Strike(60, 90)])
    record(recorder, 1.0, heard=[Damp(60)])
    assert not recorder.whole()[round(0.8 * RATE) : round(1.4 * RATE)].any()
    record(recorder, 0.5, heard=[Pedal(True), Strike(60, 90), Damp(60)])
    record(recorder, 0.5, heard=[Pedal(False)])
    assert loud(recorder.whole()[round(1.8 * RATE) : 2 * RATE]) > 0.01


def test_what_comes_from_the_right_is_louder_right(recorder):
    record(recorder, 0.5, heard=[Effect("glass", 1.0)])
    left, right = (loud(recorder.whole()[:, side]) for side in (0, 1))
    assert right > 2 * left > 0


# The command


def test_a_sound_is_written_as_a_file_anything_can_play(tmp_path):
    target = tmp_path / "glass.wav"
    told = listen("glass", target)
    with wave.open(str(target), "rb") as file:
        assert (file.getnchannels(), file.getframerate(), file.getsampwidth()) == (2, RATE, 2)
        assert file.getnframes() / RATE == pytest.approx(told["seconds"], abs=0.01)
    assert told["peak_db"] < -1


@pytest.mark.parametrize("name", ["piano", "band supper_club"])
def test_instruments_can_be_heard_alone_and_do_not_clip(tmp_path, name):
    told = listen(name, tmp_path / "heard.wav")
    assert told["seconds"] > 10
    assert -30 < told["rms_db"] < told["peak_db"] < -1


def test_a_place_is_heard_by_its_map_softer_than_music(tmp_path):
    told = listen("boulder_city", tmp_path / "heard.wav")
    assert told["seconds"] == pytest.approx(30, abs=3)
    assert -50 < told["rms_db"] < -30


@pytest.mark.parametrize(
    ("name", "told"), [("titel", "'title'"), ("band suppers", "supper_club"), ("99", "chapter 99")]
)
def test_what_there_is_not_is_told_with_what_there_is(tmp_path, name, told):
    with pytest.raises(ContentError, match=told):
        listen(name, tmp_path / "heard.wav")


def test_a_place_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(ContentError, match="cannot be written"):
        listen("glass", tmp_path / "no" / "folder.wav")


def test_a_held_sound_lasts_as_long_as_it_is_held(recorder):
    for tick in range(TICKS_PER_SECOND * 6):
        recorder.tick([], SILENT, None, {"horn_long": 0.0} if tick < TICKS_PER_SECOND * 4 else {})
    whole = recorder.whole()
    assert loud(whole[RATE * 3 : RATE * 4]) > 0.01, "it goes round"
    assert loud(whole[round(RATE * 4.3) : RATE * 6]) < 1e-4


def test_stretches_of_a_cue_are_heard_as_from_the_device(recorder):
    record(recorder, 1.0, heard=[HalfBar(0, (), 0.6, (), Stretch("count_off", 1.0))])
    whole = to_samples(view(read_sound(MUSIC / "count_off.ogg")))
    heard = recorder.whole()[FRAMES : RATE // 2]
    assert np.allclose(heard, whole[RATE + FRAMES : RATE + RATE // 2] * 0.5, atol=1e-4)
