"""The piano at home goes round until it is stopped; what was played can be heard again."""

import pytest

from game.core.heard import HalfBar, SongEnds, Strike
from game.core.pad import NO_PAD, Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.makers import CHARTS
from game.minigames.piano_at_home import HomePiano
from game.minigames.playback import Playback
from game.music.performance import PLAYER
from game.music.score import read_score

STOP = Pad(pressed=frozenset({Button.CONFIRM}))


def at_home(chart="blues"):
    return HomePiano(read_score(CHARTS / f"{chart}.mid"), Timing(), seed=1)


def play(game, seconds, every=15):
    """Press a key now and then; gives what was heard."""
    heard = []
    for tick in range(round(seconds * TICKS_PER_SECOND)):
        beat, place = divmod(tick, every)
        key = Press(beat % 10, place == 0, 0.0)
        heard += game.update(Pad(presses=(key,)) if place in (0, every - 5) else NO_PAD)
    return heard


def test_the_keys_are_the_player_s_from_the_first_beat():
    game = at_home()
    heard = play(game, 2)
    assert any(isinstance(sound, Strike) for sound in heard)
    assert game.may_stop


def test_it_goes_on_far_beyond_the_form():
    game = at_home()
    play(game, 60)
    assert not game.done


def test_confirm_ends_it_and_nothing_of_it_reaches_the_film():
    game = at_home()
    play(game, 3)
    assert any(isinstance(sound, SongEnds) for sound in game.update(STOP))
    assert game.done
    assert game.outcome() == {}


@pytest.mark.parametrize("chart", [path.stem for path in sorted(CHARTS.glob("*.mid"))])
def test_what_was_played_over_any_chart_is_played_back(tmp_path, chart):
    game = at_home(chart)
    play(game, 6)
    game.update(STOP)
    path = tmp_path / "take.mid"
    path.write_bytes(game.performance.to_midi())
    score = read_score(path)
    assert len(score.tracks[PLAYER]) == len(game.performance.notes[PLAYER]) > 10
    playback, sounded = Playback(score), []
    while not playback.done:
        sounded += [s for s in playback.update(NO_PAD) if isinstance(s, HalfBar)]
    notes = [note for half in sounded for note in half.notes]
    assert len(notes) == sum(len(track) for track in score.tracks.values())


def test_listening_may_be_ended():
    game = at_home()
    play(game, 3)
    game.update(STOP)
    playback = Playback(read_score(CHARTS / "blues.mid"))
    assert any(isinstance(sound, SongEnds) for sound in playback.update(STOP))
    assert playback.done
