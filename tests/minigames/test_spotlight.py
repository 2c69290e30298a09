"""The spotlight: the lit line comes forward, two answer each other, staying ends it."""

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.geometry import Point
from game.core.heard import HalfBar, SongEnds
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Settings, Timing
from game.minigames.makers import MAKERS, MUSIC
from game.minigames.spotlight import (
    BOWED,
    DRIFTS,
    FORWARD,
    HEARD,
    LEVELS,
    MARKS,
    MOST,
    ORDER,
    PARTS,
    QUIET,
    SECOND,
    Spotlight,
)
from game.music.score import read_score
from game.rehearsal.hands.spotlight import spotlight_hands
from game.rehearsal.player import KINDS
from game.stage.film import load_film
from game.stage.stage import Stage
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

SCORE = read_score(MUSIC / "lamplighter_blues.mid")
RIGHT, LEFT = button(Button.RIGHT), button(Button.LEFT)


def begun(*pads, **timing):
    return Performance(Spotlight(SCORE, Timing(**timing))).tick(*pads)


def rest(show, seconds):
    return show.tick(*[NO_PAD] * round(seconds * 60))


def gains(show, number=-1):
    """How far each came forward in a half bar, whatever its own level."""
    return {name: round(gain / LEVELS[name], 6) for name, gain in show.of(HalfBar)[number].gains}


def played_by(kind, seed=1):
    game = Spotlight(SCORE, Timing())
    return Performance(game, spotlight_hands(kind, Random(seed))).play()


def test_nobody_is_lit_at_first_and_all_are_equal():
    show = rest(begun(), 2)
    assert show.game.lit == ()
    assert len(set(gains(show).values())) == 1


@pytest.mark.parametrize("steps", range(4))
def test_the_lit_line_comes_forward_and_the_others_bow(steps):
    show = rest(begun(*[RIGHT] * (steps + 1)), 2)
    assert show.game.lit == (ORDER[steps],)
    assert gains(show) == {n: FORWARD if n == ORDER[steps] else BOWED for n in ORDER}


def test_a_turned_light_is_soon_heard():
    show = rest(begun(RIGHT), 4)
    show.tick(RIGHT)
    before = len(show.of(HalfBar))
    rest(show, 0.8)
    assert gains(show, before)["bass"] == FORWARD


def test_two_who_are_lit_answer_each_other_bar_by_bar():
    show = rest(begun(RIGHT, CONFIRM, RIGHT, RIGHT), 8)
    assert show.game.lit == ("piano", "drums")
    assert show.game.pairs == ["piano+bass", "piano+drums"]
    late = [gains(show, number) for number in range(3, len(show.of(HalfBar)))]
    assert {(g["piano"], g["drums"]) for g in late} == {(FORWARD, SECOND), (SECOND, FORWARD)}
    assert all(g["bass"] == g["trumpet"] == BOWED for g in late)
    show.tick(CONFIRM)
    assert show.game.lit == ("drums",)


def test_everybody_must_be_heard_before_staying_ends_it():
    show = rest(begun(RIGHT), HEARD + 0.2)
    for _ in ORDER[1:]:
        rest(show.tick(RIGHT), HEARD + 0.2)
    assert not show.game.unheard
    assert not show.game.done
    rest(show, QUIET - HEARD)
    assert show.game.done
    assert show.game.outcome()["spotlight"] == "trumpet"


def test_what_is_said_of_a_line_is_said_once_and_staying_ends_the_talk():
    told = []
    game = Spotlight(SCORE, Timing())
    hands = spotlight_hands("perfect", Random(1))
    while not game.done:
        game.update(hands(game))
        told += game.cues
    assert len(told) == len(set(told))
    assert {f"spotlight_{name}" for name in ORDER} <= set(told)
    assert {"spotlight_two", "spotlight_stay"} <= set(told)
    assert told[-1] == "spotlight_stay"


def test_whoever_does_nothing_is_shown_everybody():
    show = played_by("silent")
    assert not show.game.unheard
    assert DRIFTS * 4 < show.ticks / 60 <= MOST + 1


@pytest.mark.parametrize("kind", KINDS)
def test_all_kinds_come_to_an_end_and_are_told_apart(kind):
    show = played_by(kind)
    assert isinstance(show.timed[-1][1], SongEnds)
    assert show.ticks / 60 <= MOST + 1
    assert show.game.outcome()["spotlight"] in ORDER


def test_kinds_of_players_hear_different_things():
    outcomes = {kind: str(played_by(kind).game.outcome()) for kind in KINDS}
    assert len(set(outcomes.values())) >= 4
    assert played_by("perfect").ticks < 60 * 45


def test_one_key_takes_the_light_round():
    show = begun(*[CONFIRM] * 5, one_key=True)
    assert show.game.at == 0
    show.tick(CONFIRM)
    assert show.game.lit == ("bass",)


def test_it_can_be_watched():
    show = Performance(Spotlight(SCORE, Timing(watch=True))).play()
    assert not show.game.unheard
    assert show.ticks / 60 < 45


def test_a_click_on_a_player_turns_the_light():
    film = load_film((4,))
    place = film.place("jazz_club")
    stage = Stage(place, film.cast, Memory(), MAKERS, Settings())
    stage.enter(place)
    game = Spotlight(SCORE, Timing())
    game.enter(stage, "mia")
    for name in ORDER:
        at = place.marks[MARKS[name]].at
        game.update(Pad(tap=Point(at.x + 8, at.y - 20)))
        assert game.lit == (name,)
    for _ in range(60):
        game.update(NO_PAD)
    assert stage.light.groups["spot trumpet"] == 1.0
    assert stage.light.groups["spot bass"] < 0.3


def test_skipped_it_is_as_if_everybody_had_been_heard():
    game = Spotlight(SCORE, Timing())
    game.skip()
    assert isinstance(game.update(NO_PAD)[-1], SongEnds)
    assert not game.unheard
    assert game.outcome()["spotlight"] in ORDER


def test_the_stems_are_the_written_page():
    game = Spotlight(SCORE, Timing())
    half = game.stems.half_bar_beats
    for track, part in PARTS.items():
        written = [n for n in SCORE.track(track) if 16 <= round(n.start, 4) < 208]
        played = [
            note
            for index in range(round(game.stems.length / half))
            for note in game.stems.half_bar(index)
            if note.instrument == part
        ]
        assert len(played) == len(written) > 100
        assert [n.velocity for n in played] == [n.velocity for n in written]
    assert game.stems.half_bar(0) == game.stems.half_bar(round(game.stems.length / half))


buttons = st.frozensets(st.sampled_from([Button.LEFT, Button.RIGHT, Button.CONFIRM]), max_size=2)


@settings(max_examples=25, deadline=None)
@given(st.lists(st.tuples(buttons, st.integers(0, 200)), max_size=12))
def test_whatever_is_pressed_it_ends_well(given_):
    game = Spotlight(SCORE, Timing())
    for pressed, quiet in given_:
        for pad in (Pad(pressed=pressed), *[NO_PAD] * quiet):
            game.update(pad)
            assert len(game.lit) <= 2
    game.skip()
    game.update(NO_PAD)
    assert game.outcome()["spotlight_longest"] in ORDER
