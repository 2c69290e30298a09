"""The tap duet: what is called, what is kept, what is answered, and that it always ends."""

from random import Random

import pytest
from hypothesis import given, settings

from game.core.heard import Effect, HalfBar, SongEnds
from game.core.pad import NO_PAD, Button, Pad, Press
from game.core.settings import Timing
from game.minigames.makers import MAKERS
from game.minigames.tap_duet import CALLS_END, DANCED, HERS, LEAD, TapDuet
from game.minigames.tap_steps import STEPS, likest
from game.rehearsal.bots import bot_for
from game.story.memory import DEFAULT_DANCE, Memory
from tests.minigames.hands import Performance, anything, button, inputs

KINDS = ("perfect", "casual", "masher", "silent", "reader")


def duet(**timing) -> TapDuet:
    return MAKERS["tap duet"](Memory(), Timing(**timing), 1, "lovely_night")


def played_by(kind, game):
    return Performance(game, bot_for(kind, Random(1), game)).play()


def to_beat(show, beat):
    while show.game.beat < beat:
        show.tick()
    return show


def strikes(game, beats, how=lambda: Press(4, True)):
    """Hands that strike on beats of the dance."""
    left = sorted(beats)

    def hands(_):
        if left and game.beat >= left[0]:
            left.pop(0)
            return Pad(presses=(how(),))
        return NO_PAD

    return hands


def test_the_steps_are_those_of_the_score_and_all_differ():
    steps = duet().steps
    assert tuple(steps) == STEPS
    assert steps["shuffle"] == (0, 1, 2, 3)
    assert len(set(steps.values())) == len(STEPS)
    assert set(DEFAULT_DANCE) <= set(STEPS)


def test_she_calls_four_and_then_he_does():
    show = Performance(duet())
    parts = []
    while not show.game.done:
        if show.game.beat >= LEAD and parts[-1:] != [show.game.part]:
            parts.append(show.game.part)
        show.tick()
    assert parts == ["watch", "answer"] * HERS + ["show", "see"] * HERS + ["together"]
    assert 45 < show.ticks / 60 < 55


def test_the_band_plays_every_half_bar_and_stops():
    show = played_by("perfect", duet())
    bars = show.of(HalfBar)
    assert [bar.index for bar in bars] == list(range(len(bars)))
    assert {"piano", "bass", "drums", "trumpet"} <= {n.instrument for b in bars for n in b.notes}
    assert sum(isinstance(heard, SongEnds) for heard in show.of(object)) == 1


def test_whoever_answers_everything_keeps_everything():
    game = played_by("perfect", duet()).game
    assert game.kept[:HERS] == list(STEPS[:HERS])
    assert game.outcome()["taps"] == 8
    assert set(game.kept) <= set(STEPS)


@pytest.mark.parametrize(("met", "kept"), [(2, False), (3, True), (4, True)])
def test_her_step_is_kept_where_most_of_it_is_answered(met, kept):
    game = duet()
    show = Performance(game, strikes(game, [LEAD + 4 + at for at in range(met)]))
    to_beat(show, LEAD + 9)
    assert game.kept == (["shuffle"] if kept else [])


def test_a_drum_roll_is_no_answer():
    game = duet()
    show = Performance(game, strikes(game, [LEAD + 4 + at / 4 for at in range(15)]))
    to_beat(show, LEAD + 9)
    assert game.kept == []


def test_a_button_and_a_key_and_a_click_are_shoes():
    for pad in (button(Button.LEFT), button(Button.CONFIRM), Pad(presses=(Press(0, True),))):
        show = to_beat(Performance(duet()), LEAD + 4).tick(pad)
        assert len(show.game.met) == 1
        taps = [heard for heard in show.of(Effect) if heard.name.startswith("tap_")]
        assert taps[-1].side > 0, "his shoes are at the right"


def test_a_press_counts_when_it_was_made_and_not_when_it_is_told():
    for age, met in ((0.0, 0), (0.25, 1)):
        show = to_beat(Performance(duet()), LEAD + 4 + 0.25 / duet().beat_seconds)
        show.tick(Pad(presses=(Press(0, True, age),)))
        assert len(show.game.met) == met


def test_what_he_shows_is_named_by_what_it_is_likest():
    steps = duet().steps
    for name in STEPS:
        assert likest(steps[name], steps, STEPS) == name
    assert likest((0.0,), steps, STEPS) is None
    assert likest((0.1, 1.1, 2.0, 2.9), steps, STEPS) == "shuffle"


def test_she_answers_what_he_showed_beat_for_beat():
    game = duet()
    first = LEAD + 8 * HERS
    shown = (0.0, 0.5, 1.5, 3.0)
    show = Performance(game, strikes(game, [first + at for at in shown]))
    to_beat(show, first + 4.25)
    assert game.part == "see"
    assert game.strikes_of(first + 4) == shown
    to_beat(show, first + 7.9)
    hers = [heard for heard in show.of(Effect) if heard.side < 0]
    assert len(hers) == sum(len(game.steps[name]) for name in STEPS[:HERS]) + len(shown)


def test_the_same_step_is_not_his_twice():
    game = duet()
    first = LEAD + 8 * HERS
    beats = [first + 8 * number + at for number in range(4) for at in range(4)]
    Performance(game, strikes(game, beats)).play()
    assert len(set(game.kept)) == len(game.kept) == 4


def test_without_a_step_there_is_still_a_last_chorus_and_the_film_dances_its_own():
    show = to_beat(Performance(duet()), CALLS_END + 1)
    assert show.game.part == "together"
    assert show.game.strikes_of(CALLS_END)
    kept = show.play().game.outcome()
    assert kept["dance"] is None
    assert (kept["taps"], kept["tapped"]) == (0, "none")


def test_where_the_song_waits_any_time_in_the_bar_will_do():
    game = duet(wait_for_me=True)
    show = Performance(game, strikes(game, [LEAD + 5.6, LEAD + 6.4, LEAD + 7.4, LEAD + 7.6]))
    to_beat(show, LEAD + 9)
    assert game.kept == ["shuffle"]


def test_watching_keeps_all_eight():
    assert Performance(duet(watch=True)).play().game.kept == list(STEPS)


def test_a_slower_dance_is_the_same_dance():
    game = played_by("perfect", duet(tempo=0.5)).game
    assert len(game.kept) == 8
    assert game.beat >= DANCED


def test_skipping_knows_all_steps():
    game = duet()
    game.skip()
    assert game.update(NO_PAD) == (SongEnds(1.2),)
    assert game.outcome()["dance"] == list(STEPS)


def test_five_kinds_of_players_dance_differently():
    dances = [tuple(played_by(kind, duet()).game.kept) for kind in KINDS]
    assert len(set(dances)) == len(KINDS)


@settings(max_examples=12, deadline=None)
@given(inputs)
def test_whatever_is_pressed_it_ends_well(given_pads):
    show = Performance(duet(), anything(given_pads)).play()
    assert isinstance(show.of(object)[-1], SongEnds)
    assert len(show.game.kept) <= 8
    assert set(show.game.kept) <= set(STEPS)
