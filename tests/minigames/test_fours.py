"""Trading fours: the keys are yours in your turns only, and the others answer what you played."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings

from game.core.heard import HalfBar, Strike
from game.core.pad import CONFIRM
from game.core.settings import Timing
from game.minigames.fours import DRUMS, FOUR, OPENING, TRUMPET, TURNS, YOU, Fours
from game.minigames.makers import CHARTS
from game.music import drums
from game.music.ladder import is_strong
from game.music.score import read_score
from game.music.swing import swing, swing_ratio
from game.rehearsal.bots import bot_for
from game.rehearsal.player import KINDS
from game.story.memory import Memory
from tests.minigames.hands import Performance, anything, check_well_behaved, inputs, press, release

BLUES = read_score(CHARTS / "blues.mid")
BEAT = 60 / BLUES.bpm
TURN = FOUR * 4 * BEAT  # seconds


def trade(memory=None, seed=1, **timing):
    return Performance(Fours(BLUES, memory or Memory(), Timing(**timing), seed))


def played_by(kind, seed=1):
    game = Fours(BLUES, Memory(), Timing(), seed)
    return Performance(game, bot_for(kind, Random(seed), game)).play()


def notes_of(show, part, turn):
    """(beat of the turn, note) of what a part plays in a turn."""
    bars = [bar for bar in show.of(HalfBar) if bar.index // (2 * FOUR) == turn]
    return [
        (bar.index * 2 - turn * FOUR * 4 + note.start / BEAT, note)
        for bar in bars
        for note in bar.notes
        if note.instrument == part
    ]


def test_the_trumpet_begins_alone_with_its_own_four():
    heard = [note.pitch for _, note in notes_of(played_by("silent"), TRUMPET, 0)]
    assert heard == [pitch for _, _, pitch in OPENING]


def test_its_opening_does_not_jar():
    chart = BLUES.chart()
    strong = [(b, p) for b, _, p in OPENING if is_strong(b, 4)]
    assert strong
    assert all(pitch % 12 in chart.at(beat).strong for beat, pitch in strong)


def test_the_keys_sound_in_your_turns_only():
    show = trade()
    for turn, whose in enumerate(TURNS):
        show.until((turn + 0.4) * TURN)
        before = len(show.struck)
        show.tick(press(4), release(4))
        assert (len(show.struck) > before) is (whose == YOU)


def test_a_pick_up_into_your_turn_counts():
    show = trade().until(TURN - 0.3 * BEAT)
    show.tick(press(4))
    assert show.struck


def test_the_drums_beat_the_rhythm_you_played():
    show = trade().until(TURN + 0.1)
    for beat in (1.0, 2.5, 4.0, 9.0):
        show.until(TURN + beat * BEAT).tick(press(4), release(4))
    show.until(3 * TURN)
    heard = notes_of(show, DRUMS, 2)
    hits = [beat for beat, note in heard if note.pitch != drums.HAT_FOOT]
    ratio = swing_ratio(BLUES.bpm)
    assert len(hits) == 4
    assert hits == pytest.approx([1.0, swing(2.5, ratio) - 0.2, 4.0, 9.0], abs=0.3)


def test_whoever_says_nothing_is_answered_by_a_foot():
    heard = notes_of(played_by("silent"), DRUMS, 2)
    assert {note.pitch for _, note in heard} == {drums.HAT_FOOT}


def test_the_trumpet_says_again_what_you_played():
    def answer(keys):
        show = trade().until(3 * TURN + 0.1)
        for number, key in enumerate(keys):
            show.until(3 * TURN + (2 + number) * BEAT).tick(press(key), release(key))
        show.until(5 * TURN)
        mine = [note.pitch for note in show.game.notes]
        return mine, [note.pitch for _, note in notes_of(show, TRUMPET, 4)]

    mine, said = answer((2, 3, 4, 5, 4, 3))
    steps = [b - a for a, b in pairwise(mine)]
    answered = [b - a for a, b in pairwise(said)]
    length = 3
    pieces = [steps[n : n + length] for n in range(len(steps) - length + 1)]
    assert any(answered[n : n + length] in pieces for n in range(len(answered)))
    assert said != answer((6, 5, 4, 2, 3, 1))[1]


@pytest.mark.parametrize("kind", KINDS)
def test_no_answer_jars_on_a_strong_beat(kind):
    for seed in range(4):
        show, chart = played_by(kind, seed), BLUES.chart()
        for turn in (0, 4):
            for event in show.game._said(turn):
                if is_strong(event.beat, 4):
                    assert event.pitch % 12 in chart.at(event.beat).strong


def test_the_phrase_of_the_supper_club_is_left_alone():
    memory = Memory(echoes={"phrase": [[60, 1.0]]})
    game = Fours(BLUES, memory, Timing(), 1)
    Performance(game, bot_for("perfect", Random(1), game)).play()
    assert set(game.outcome()) == {"fours", "fours_notes"}


def test_kinds_of_players_are_heard_for_what_they_are():
    grades = {kind: played_by(kind).game.outcome() for kind in KINDS}
    assert grades["silent"] == {"fours": "listening", "fours_notes": 0}
    assert grades["masher"]["fours"] == "noise"
    assert grades["perfect"]["fours"] not in ("noise", "listening")


def test_hands_may_rest_after_one_turn():
    show = trade().until(TURN * 1.5).tick(CONFIRM)
    assert not show.game.done
    show.until(TURN * 3.2).tick(CONFIRM)
    assert show.game.done


def test_watched_it_plays_by_itself_in_its_turns():
    show = trade(watch=True).play()
    assert len(show.game.notes) > 8
    assert all(
        TURNS[min(len(TURNS) - 1, int((n.beat + 0.9) // 16))] == YOU for n in show.game.notes
    )


@settings(max_examples=15, deadline=None)
@given(inputs)
def test_whatever_is_pressed_it_ends_well(given_):
    show = Performance(Fours(BLUES, Memory(), Timing(), 3), anything(given_)).play()
    check_well_behaved([heard for _, heard in show.timed])
    assert all(isinstance(s.pitch, int) for s in show.of(Strike))
