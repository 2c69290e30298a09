"""Seven notes, as slowly as one likes; there is nothing to miss and nothing to lose."""

import pytest

from game.core.heard import Strike
from game.core.pad import CONFIRM, NO_PAD, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.first_notes import AFTER, PATIENCE, FirstNotes
from game.minigames.makers import MUSIC
from game.music.score import read_score
from game.rehearsal.hands import HANDS
from game.rehearsal.player import KINDS

SEVEN = [69, 72, 76, 79, 77, 76, 74]


@pytest.fixture(scope="module")
def score():
    return read_score(MUSIC / "love_theme.mid")


@pytest.fixture
def game(score):
    return FirstNotes(score, Timing())


def struck(heard):
    return [sound.pitch for sound in heard if isinstance(sound, Strike)]


def wait(game, seconds):
    heard = []
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        heard += game.update(NO_PAD)
    return heard


def press(key):
    return Pad(presses=(Press(key, True),))


def test_any_key_is_the_key_that_is_lit(game):
    heard = []
    for key in (9, 0, 4, 4, 7, 2, 3):
        heard += [*game.update(press(key)), *wait(game, 0.3)]
    assert struck(heard) == SEVEN
    assert game.over


def test_confirm_and_a_real_piano_play_it_too(game):
    heard = [*game.update(CONFIRM), *game.update(Pad(presses=(Press(-1, True, 0.0, 33, 40),)))]
    assert struck(heard) == SEVEN[:2]
    assert [sound.velocity for sound in heard if isinstance(sound, Strike)][1] == 33


def test_what_is_answered_at_the_press_is_what_the_tick_sounds(game):
    answer = game.answer(Press(5, True))
    assert [s for s in game.update(press(5)) if isinstance(s, Strike)] == [answer]


def test_it_waits_and_then_he_goes_on_by_himself(game):
    assert struck(wait(game, PATIENCE - 0.2)) == []
    assert struck(wait(game, 8 * PATIENCE)) == SEVEN
    assert game.done
    assert game.outcome()["first_notes"] == "alone"


def test_the_last_note_is_listened_to(game):
    for _ in SEVEN:
        game.update(press(1))
    wait(game, AFTER - 0.2)
    assert not game.done
    wait(game, 0.5)
    assert game.done


def test_how_it_was_played_is_told_apart(score):
    pace = {}
    for rest in (0.2, 1.5):
        game = FirstNotes(score, Timing())
        for _ in SEVEN:
            game.update(press(1))
            wait(game, rest)
        pace[rest] = game.outcome()["first_notes"]
    assert pace == {0.2: "fast", 1.5: "slow"}


def test_with_every_note_the_room_is_further_away(game):
    seen = []
    for _ in SEVEN:
        game.update(press(1))
        wait(game, 1.3)
        seen.append(game.away)
    assert seen == sorted(seen)
    assert seen[0] == pytest.approx(1 / 7, abs=0.01)
    assert seen[-1] == pytest.approx(1.0)


def test_whoever_watches_hears_them(score):
    game = FirstNotes(score, Timing(watch=True))
    assert struck(wait(game, 20)) == SEVEN
    assert game.answer(Press(1, True)) is None


def test_skipped_it_has_been_played(game):
    game.skip()
    assert game.done
    assert game.over


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_of_hands_comes_to_the_end(score, kind):
    from random import Random

    game, hands = FirstNotes(score, Timing()), HANDS[FirstNotes](kind, Random(1))
    for _ in range(100 * TICKS_PER_SECOND):
        game.update(hands(game))
        if game.done:
            return
    raise AssertionError("it never ends")
