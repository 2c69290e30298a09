"""The music room and the piano at home, without a window."""

import pytest

from game.core.pad import NO_PAD, Pad, Press
from game.core.tick import TICKS_PER_SECOND
from game.minigames.makers import CHARTS
from game.music.score import read_score
from game.scenes.home_piano import AfterPlaying, AtThePiano, Listening, PianoAtHome, recordings
from game.scenes.music_room import MusicRoom, title_of
from game.scenes.saving import reached
from game.scenes.scene import SceneManager
from game.scenes.title import Title
from game.stage.tunes import load_tunes
from game.story.memory import Memory
from tests.studio import BACK, CONFIRM, choose, colours, picture, play, studio_in


@pytest.fixture
def studio(tmp_path):
    return studio_in(tmp_path)


@pytest.fixture
def room(studio):
    manager = SceneManager(Title(studio))
    choose(manager, "Music")
    return manager


def labels(manager):
    return [row.label for row in manager.top._menu.rows]


def at_the_piano(studio):
    manager = SceneManager(PianoAtHome(studio))
    choose(manager, "Blues")
    for tick in range(4 * TICKS_PER_SECOND):
        key = Press(tick // 20 % 10, tick % 20 == 0, 0.0)
        manager.update(Pad(presses=(key,)) if tick % 20 in (0, 12) else NO_PAD)
    return manager


def test_every_piece_is_there_with_title_and_length(room):
    pieces = load_tunes()
    shown = {row.label: row.value() for row in room.top._menu.rows if row.value}
    assert len(shown) == len(pieces) >= 16
    for name, tune in pieces.items():
        minutes, seconds = shown[title_of(name)].split(":")
        assert abs(int(minutes) * 60 + int(seconds) - tune.seconds) <= 0.5


def test_a_record_is_put_on_and_taken_off(room):
    choose(room, "God Rest Ye")
    assert room.top._music.cue == "god_rest_ye"
    quiet = room.top.seconds
    for _ in range(60):
        room.update(NO_PAD)
    assert room.top.seconds > quiet + 0.9
    assert colours(picture(room)) > 20
    choose(room, "God Rest Ye")
    assert room.top._music.cue is None


def test_the_music_room_is_left_as_it_was_entered(room):
    play(room, BACK)
    assert isinstance(room.top, Title)


def test_the_piano_waits_for_the_supper_club(studio, room):
    piano = room.top._menu.rows[0]
    assert (piano.label, piano.can_be_chosen) == ("The piano at home", False)
    reached(studio, 4, Memory())
    later = SceneManager(MusicRoom(studio))
    choose(later, "The piano at home")
    assert isinstance(later.top, PianoAtHome)
    assert len([path for path in CHARTS.glob("*.mid")]) >= 8


def test_what_is_played_is_kept_and_heard_again(studio):
    manager = at_the_piano(studio)
    assert isinstance(manager.top, AtThePiano)
    play(manager, CONFIRM)
    assert isinstance(manager.top, AfterPlaying)
    choose(manager, "Keep it")
    (kept,) = recordings(studio.recordings)
    assert read_score(kept).tracks["melody"]
    assert kept.stem in labels(manager)
    choose(manager, kept.stem)
    assert isinstance(manager.top, Listening)
    assert colours(picture(manager)) > 20
    play(manager, CONFIRM)
    assert isinstance(manager.top, PianoAtHome)


def test_who_played_nothing_is_asked_nothing(studio):
    manager = SceneManager(PianoAtHome(studio))
    choose(manager, "Waltz")
    play(manager, BACK)
    assert isinstance(manager.top, PianoAtHome)


def test_a_full_disk_loses_nothing(studio, monkeypatch):
    manager = at_the_piano(studio)
    play(manager, CONFIRM)

    def full(path, data):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("game.scenes.home_piano.write_durably", full)
    choose(manager, "Keep it")
    assert isinstance(manager.top, AfterPlaying)
    assert "No space left" in manager.top._note
    monkeypatch.undo()
    choose(manager, "Keep it")
    assert len(recordings(studio.recordings)) == 1


def test_a_recording_that_was_damaged_is_told(studio):
    studio.recordings.mkdir(parents=True)
    (studio.recordings / "broken.mid").write_bytes(b"MThd\x00\x00")
    manager = SceneManager(PianoAtHome(studio))
    choose(manager, "broken")
    assert isinstance(manager.top, PianoAtHome)
    assert "broken.mid" in manager.top._note


def test_looking_away_ends_the_playing_and_keeps_it(studio):
    manager = at_the_piano(studio)
    manager.lose_focus()
    assert isinstance(manager.top, AfterPlaying)
