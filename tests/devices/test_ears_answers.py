"""Keys answered at the press, and loops that cross, as plain values."""

from pathlib import Path

import pytest

from game.core.tick import TICKS_PER_SECOND
from game.devices.answers import PATIENCE, Answers
from game.devices.crossfade import Crossfade

A, B = Path("a"), Path("b")


def test_a_key_that_was_answered_is_not_sounded_again():
    answers = Answers()
    answers.add(60)
    assert answers.unanswered([60, 64]) == [64]


def test_the_same_key_twice_is_sounded_twice():
    answers = Answers()
    answers.add(60)
    answers.add(60)
    assert answers.unanswered([60, 60]) == []
    assert answers.unanswered([60]) == [60]


def test_where_the_chord_changed_meanwhile_what_sounds_stays_and_is_let_go_in_its_place():
    answers = Answers()
    answers.add(60)
    assert answers.unanswered([61]) == []
    assert answers.sounding(61) == 60
    assert answers.sounding(61) == 61


def test_an_exact_answer_goes_before_a_changed_one():
    answers = Answers()
    answers.add(60)
    answers.add(67)
    assert answers.unanswered([61, 67]) == []
    assert answers.sounding(67) == 67
    assert answers.sounding(61) == 60


def test_a_press_that_meant_nothing_is_let_go_soon():
    answers = Answers()
    answers.add(60)
    late = [answers.overdue() for _ in range(PATIENCE + 1)]
    assert late == [[]] * (PATIENCE - 1) + [[60], []]


def follow(fades, path, seconds, fade=1.0, gain=1.0):
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        fades.follow(path, fade, gain)
    return fades.levels()


def test_a_loop_comes_in_over_its_fade_and_stays():
    fades = Crossfade()
    assert 0 < follow(fades, A, 0.5)[A] < 1
    assert follow(fades, A, 1.0) == {A: 1.0}


def test_two_that_cross_are_together_as_loud_as_one():
    fades = Crossfade()
    follow(fades, A, 2)
    levels = follow(fades, B, 0.4)
    assert levels[A] ** 2 + levels[B] ** 2 == pytest.approx(1)
    assert follow(fades, B, 1) == {B: pytest.approx(1)}


def test_what_leaves_keeps_the_gain_it_had():
    fades = Crossfade()
    follow(fades, A, 2, gain=0.4)
    assert follow(fades, None, 1 / 60, fade=1.0, gain=1.0)[A] == pytest.approx(0.4, rel=0.01)
    assert follow(fades, None, 1.1) == {}


def test_what_comes_back_while_it_leaves_goes_on():
    fades = Crossfade()
    follow(fades, A, 2)
    left = follow(fades, B, 0.3)[A]
    assert follow(fades, A, 0.1)[A] > left


def test_a_cut_takes_one_tick():
    fades = Crossfade()
    follow(fades, A, 2)
    assert follow(fades, None, 1 / 60, fade=0.0) == {}
