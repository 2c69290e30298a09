"""What the film says is sounded, once, on the bus it belongs to, and silently where it cannot."""

import os
from concurrent.futures import wait
from itertools import pairwise

import numpy as np
import pygame
import pytest

from game.core.fault import ContentError
from game.core.heard import Blip, Damp, Effect, HalfBar, Pedal, SongEnds, Soon, Stretch, Strike
from game.core.settings import Volumes
from game.devices.answers import PATIENCE
from game.devices.mixing import RATE, BandMixer
from game.devices.samples import MUSIC, view
from game.stage.sound import MusicState
from game.stage.sounds import Sound
from tests.devices.rigs import HALF, cue, follow, half_bar, open_ears, playing

LOST = Sound("lost", "effects/lost.ogg", "effects", 1.0, "", False)
STEP = 1 / 128  # of the mixer's volumes


@pytest.fixture
def ears():
    ears = open_ears()
    yield ears
    ears.close()


def volume_of(ears):
    return [c.get_volume() for c in ears._rig.effects._channels if c.get_busy()]


def test_everything_the_film_may_say_is_heard(ears):
    heard = [
        Effect("glass", -0.5),
        Blip("mia", 71),
        Strike(60, 80),
        Pedal(True),
        Damp(60),
        Pedal(False),
        half_bar(0),
        SongEnds(),
    ]
    ears.hear(heard)
    assert pygame.mixer.get_busy()


def test_what_nobody_has_a_sound_for_is_silence(ears):
    ears.hear([Effect("nothing"), Blip("nobody", 60)])
    assert not pygame.mixer.get_busy()


def test_a_missing_file_is_told_by_its_name():
    ears = open_ears(sounds={"lost": LOST})
    with pytest.raises(ContentError, match=r"lost\.ogg"):
        ears.hear([Effect("lost")])
    with pytest.raises(ContentError, match=r"no_such_cue\.ogg"):
        follow(ears, cue("no_such_cue"))
    ears.close()


def test_without_a_device_everything_goes_on_silently(monkeypatch):
    monkeypatch.setenv("SDL_AUDIODRIVER", "no such driver")
    ears = open_ears()
    assert not ears.works
    ears.warm_up()
    ears.hear([half_bar(0), Strike(60, 80), Effect("glass"), SongEnds()])
    ears.follow(cue(), "supper_club")
    ears.strike(Strike(60, 80))
    ears.damp(60)
    ears.menu(True, True)
    ears.tick_sound()
    ears.use(Volumes(mono=True, buffer=1024))
    ears.duck(True)
    ears.pause()
    ears.resume()
    ears.stop_all()
    assert ears.song_time() is None
    ears.close()


def test_the_bus_of_a_sound_and_the_gains_multiply():
    half = Sound("half", "effects/glass.ogg", "ambience", 0.5, "", False)
    ears = open_ears(Volumes(master=1.0, ambience=0.5), {"half": half})
    ears.hear([Effect("half", gain=0.5)])
    left = ears._rig.effects._channels[-1]
    assert left.get_busy()
    assert ears._rig.buses.of("ambience") * 0.5 * 0.5 == pytest.approx(0.125)
    ears.close()


# Keys


def test_a_key_answered_at_the_press_sounds_once(ears):
    ears.strike(Strike(60, 80))
    ears.hear([Strike(60, 80, by_player=True)])
    assert ears._rig.piano.ringing == 1
    ears.hear([Strike(60, 80, by_player=True)])
    assert len([v for v in ears._rig.piano._voices if v.pitch == 60]) == 2


def test_a_key_that_meant_nothing_is_damped(ears):
    ears.strike(Strike(60, 80))
    for _ in range(PATIENCE):
        assert ears._rig.piano.ringing == 1
        ears.hear([])
    assert ears._rig.piano.ringing == 0


def test_a_key_whose_pitch_changed_meanwhile_is_let_go_with_it(ears):
    ears.strike(Strike(60, 80))
    ears.hear([Strike(61, 80, by_player=True)])
    assert [v.pitch for v in ears._rig.piano._voices] == [60]
    ears.hear([Damp(61)])
    assert ears._rig.piano.ringing == 0


# Cues


def test_a_cue_comes_in_and_goes_round(ears):
    music = cue(fade=0.5)
    follow(ears, music, ticks=10)
    (soft,) = playing(ears._rig.cues._pairs)
    follow(ears, music, ticks=40)
    (full,) = playing(ears._rig.cues._pairs)
    assert 0 < soft[0] < full[0] == pytest.approx(0.72, abs=STEP)
    assert full[1] == 0


def test_one_cue_crosses_into_the_next(ears):
    follow(ears, cue(), ticks=80)
    follow(ears, cue("title", fade=1.0), ticks=25)
    assert len(playing(ears._rig.cues._pairs)) == 2
    follow(ears, cue("title", fade=1.0), ticks=60)
    assert [path.stem for path in ears._rig.cues._loops] == ["title"]


def test_a_muffled_cue_sounds_in_the_room_and_behind_the_wall_at_once(ears):
    music = cue(fade=0.1, muffle=0.75, muffle_to=0.75)
    follow(ears, music, ticks=30)
    room, wall = max(playing(ears._rig.cues._pairs), key=lambda pair: pair[1])
    assert wall == pytest.approx(3 * room, abs=4 * STEP)
    pair = next(loop.pair for loop in ears._rig.cues._loops.values())
    lengths = [len(view(channel.get_sound())) for channel in pair]
    assert lengths[0] == lengths[1]


def test_ambience_comes_and_goes_with_the_place(ears):
    follow(ears, MusicState(), "supper_club", ticks=60)
    assert playing(ears._rig.ambience._pairs) == [(pytest.approx(0.63, abs=STEP), 0)]
    follow(ears, MusicState(), None, ticks=70)
    assert ears._rig.ambience._loops == {}


# Songs


def test_a_song_has_a_time_from_its_first_half_bar_to_its_end(ears):
    assert ears.song_time() is None
    ears.hear([half_bar(0)])
    times = [ears.song_time() for _ in range(2000)]
    assert times == sorted(times)
    assert 0.0 <= times[0] < 5.0  # a busy machine may come late
    ears.hear([SongEnds()])
    assert ears.song_time() is None


def test_a_paused_song_stands_still(ears):
    ears.hear([half_bar(0)])
    ears.pause()
    held = ears.song_time()
    for _ in range(100):
        ears.hear([])
    assert ears.song_time() == held
    ears.resume()
    assert ears.song_time() >= held


def test_menus_click_while_everything_is_held(ears):
    ears.hear([half_bar(0)])
    ears.pause()
    ears.menu(moved=True, chosen=False)
    assert volume_of(ears)


def test_the_next_half_bar_waits_behind_the_one_that_sounds(ears):
    ears.hear([half_bar(0), half_bar(1)])
    for channel in ears._rig.song._chain.pair:
        assert channel.get_busy()
        assert channel.get_queue() is not None


def test_a_song_behind_a_scene_grows_and_is_muffled_with_the_music(ears):
    ears.hear([half_bar(0)])
    ears.follow(MusicState(gain=0.5, muffle=0.25), None)
    room, wall = (channel.get_volume() for channel in ears._rig.song._chain.pair)
    assert room == pytest.approx(0.72 * 0.5 * 0.75, abs=STEP)
    assert wall == pytest.approx(0.72 * 0.5 * 0.25, abs=STEP)


def test_a_song_leaves_when_the_music_changes_and_does_not_come_back_by_itself(ears):
    ears.hear([half_bar(0)])
    ears.follow(MusicState(), None)
    ears.follow(MusicState(since=7, fade=0.2), None)
    assert ears.song_time() is None
    ears.hear([half_bar(1)])
    assert ears.song_time() is None
    ears.hear([half_bar(0)])
    assert ears.song_time() is not None


def test_a_song_that_begins_as_the_music_changes_stays(ears):
    ears.hear([half_bar(0)])
    ears.follow(MusicState(since=7), None)
    assert ears.song_time() is not None


def test_what_leaves_the_mixer_is_what_was_mixed_without_a_gap(tmp_path, monkeypatch):
    raw = tmp_path / "heard.raw"
    monkeypatch.setenv("SDL_AUDIODRIVER", "disk")
    monkeypatch.setenv("SDL_DISKAUDIOFILE", str(raw))
    monkeypatch.setenv("SDL_DISKAUDIODELAY", "10")
    ears = open_ears()
    half_bars = [half_bar(index, 0.3) for index in range(4)]
    mixer = BandMixer(ears._rig.store.shot)
    wanted = np.concatenate([mixer.mix(each) for each in half_bars])[:, 0] * 0.72
    ears.hear(half_bars)
    while ears.song_time() < 4 * 0.3 + 0.1:
        ears.hear([])
        pygame.time.wait(4)
    ears.close()
    heard = np.fromfile(raw, "<i2").reshape(-1, 2)[:, 0].astype(np.float32) / 32768
    start = int(np.argmax(np.abs(heard) > 0.001)) - int(np.argmax(np.abs(wanted) > 0.001))
    ends = [np.abs(heard[start + shift :][: len(wanted)] - wanted).max() for shift in (-1, 0, 1)]
    assert min(ends) < 0.01


# Volumes


def test_the_window_away_is_a_quarter_as_loud(ears):
    ears.hear([half_bar(0)])
    room = ears._rig.song._chain.pair[0]
    levels = []
    for away in (True, False):
        ears.duck(away)
        for _ in range(40):
            ears.tick()
            levels.append(room.get_volume())
    assert levels[39] == pytest.approx(0.18, abs=STEP)
    assert levels[-1] == pytest.approx(0.72, abs=STEP)
    assert max(abs(a - b) for a, b in pairwise(levels)) < 0.05  # it fades


def test_volumes_change_at_once(ears):
    follow(ears, cue(fade=0.0), ticks=3)
    ears.use(Volumes(master=1.0, music=0.5))
    assert playing(ears._rig.cues._pairs)[0][0] == pytest.approx(0.5, abs=STEP)


def test_mono_gives_both_ears_the_same_at_once(ears):
    follow(ears, cue(fade=0.0), ticks=3)
    ears.use(Volumes(mono=True))
    follow(ears, cue(fade=0.0), ticks=3)
    ears.hear([Effect("car_pass_1", -1.0)])
    loops = [loop.pair[0].get_sound() for loop in ears._rig.cues._loops.values()]
    effect = ears._rig.effects._channels[-1]
    for sound in (*loops, effect.get_sound()):
        sides = view(sound)
        assert np.array_equal(sides[:, 0], sides[:, 1])


def test_a_changed_buffer_waits_for_the_end_of_the_song(ears):
    ears.hear([half_bar(0)])
    ears.use(Volumes(buffer=1024))
    assert ears._rig.buffer == 512
    ears.stop_all()
    assert ears._rig.buffer == 1024
    ears.use(Volumes(buffer=2048))
    assert ears._rig.buffer == 2048
    ears.hear([Effect("glass")])
    assert pygame.mixer.get_busy()


def test_what_is_held_fades_and_then_stands_still(ears):
    follow(ears, cue(fade=0.0), ticks=3)
    ears.pause()
    ears.tick()
    assert 0 < playing(ears._rig.cues._pairs)[0][0] < 0.8
    for _ in range(30):
        ears.tick()
    assert playing(ears._rig.cues._pairs)[0][0] == 0
    ears.resume()
    for _ in range(30):
        ears.tick()
    assert playing(ears._rig.cues._pairs)[0][0] == pytest.approx(0.72, abs=STEP)


def test_a_device_that_disappears_is_replaced_and_everything_begins_again(ears):
    follow(ears, cue(fade=0.0), ticks=3)
    ears.hear([half_bar(0)])
    before = ears._rig
    ears.device_changed(added=False)
    assert ears._rig is not before
    follow(ears, cue(fade=0.0), ticks=3)
    ears.hear([half_bar(1)])
    assert playing(ears._rig.cues._pairs)
    assert ears.song_time() >= HALF - 0.1  # the song goes on where it was


def test_without_a_device_one_that_is_plugged_in_is_taken(ears, monkeypatch):
    monkeypatch.setattr("game.devices.ears.open_rig", lambda volumes: None)
    ears.device_changed(added=False)
    assert not ears.works
    ears.hear([half_bar(0), Strike(60, 90)])
    ears.follow(cue(), "supper_club")
    ears.tick()
    monkeypatch.undo()
    ears.device_changed(added=True)
    assert ears.works
    before = ears._rig
    ears.device_changed(added=True)  # another one: what plays is left alone
    assert ears._rig is before


def test_silence_is_silence(ears):
    follow(ears, cue(), "supper_club", ticks=30)
    ears.hear([half_bar(0), Strike(60, 90), Effect("glass"), Blip("seb", 60)])
    ears.stop_all()
    assert not pygame.mixer.get_busy()
    assert ears.song_time() is None


def test_after_silence_a_held_device_plays_again(ears):
    ears.pause()
    ears.stop_all()
    ears.hear([half_bar(0)])
    ears.hear([half_bar(1, HALF)])
    assert ears.song_time() is not None
    assert not ears._rig.song._clock.paused


def test_closing_twice_is_no_error():
    ears = open_ears()
    ears.warm_up()
    ears.close()
    ears.close()
    assert not ears.works
    assert pygame.mixer.get_init() is None


def test_no_test_opens_a_sound_card():
    assert os.environ["SDL_AUDIODRIVER"] == "dummy"


# Sounds that are held


def test_a_held_sound_goes_on_until_it_is_let_go(ears):
    ears.follow(MusicState(), None, {"horn_long": 1.0})
    held = ears._rig.held._sounding["horn_long"]
    assert held.get_busy()
    ears.follow(MusicState(), None, {"horn_long": 1.0})
    assert ears._rig.held._sounding["horn_long"] is held, "it does not begin again"
    ears.follow(MusicState(), None)
    assert "horn_long" not in ears._rig.held


def test_more_held_sounds_than_there_are_channels_are_not_heard(ears):
    ears.follow(MusicState(), None, dict.fromkeys(("horn_long", "underwater", "horn_truck"), 0.0))
    ears.follow(MusicState(), None, {"rain_loop": 0.0, "horn_long": 0.0})
    assert "rain_loop" in ears._rig.held
    ears.stop_all()
    assert "horn_long" not in ears._rig.held


def test_what_nobody_has_is_not_held(ears):
    ears.follow(MusicState(), None, {"nothing": 0.0})
    assert "nothing" not in ears._rig.held


def test_a_cue_that_rings_out_is_not_begun_again(ears):
    follow(ears, cue("stars", fade=0.1, once=True))
    channel = next(room for room, _ in ears._rig.cues._pairs if room.get_busy())
    channel.stop()  # as at its end
    follow(ears, cue("stars", fade=0.1, once=True), ticks=20)
    assert playing(ears._rig.cues._pairs) == []


def test_a_cue_that_is_about_to_begin_is_read_before(ears):
    ears.follow(MusicState(), None, soon="jam")
    wait(list(ears._rig.reader._jobs.values()))
    ears.follow(cue("jam", fade=0.1), None)
    assert len(playing(ears._rig.cues._pairs)) == 1


def test_a_cue_is_read_ahead_and_sounds_in_stretches(ears):
    ears.hear([Soon("count_off")])
    wait(list(ears._rig.reader._jobs.values()))
    ears.hear([HalfBar(0, (), HALF, (), Stretch("count_off", 1.0))])
    room = ears._rig.song._chain.pair[0].get_sound()
    whole = view(ears._rig.reader.whole(MUSIC / "count_off.ogg"))
    first = round(1.0 * RATE)
    assert np.abs(view(room) - whole[first : first + len(view(room))]).max() <= 1


def test_a_cue_that_is_not_there_is_told(ears):
    with pytest.raises(ContentError, match="nothing_like_it"):
        ears.hear([HalfBar(0, (), HALF, (), Stretch("nothing_like_it", 0.0))])
