from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.settings import Width
from game.music.judge import REGRAB, STRAY_COST, Fate, Judge, Target
from game.music.timing import WINDOWS, Grade

STORY, RELAXED, STANDARD = (WINDOWS[w] for w in (Width.STORY, Width.RELAXED, Width.STANDARD))


def judge(*targets, windows=RELAXED, one_key=False):
    """Judge targets given as (start, lane) or (start, lane, length)."""
    made = [Target(t[0], t[2] if len(t) > 2 else 0.0, t[1], 60 + t[1]) for t in targets]
    return Judge.of(made, windows, one_key)


@pytest.mark.parametrize(
    ("off", "grade"), [(0.0, Grade.GREAT), (0.1, Grade.GOOD), (0.15, Grade.OKAY)]
)
@pytest.mark.parametrize("side", [-1, 1])
def test_early_and_late_presses_are_judged_alike(off, grade, side):
    made = judge((1.0, 0))
    state = made.press(0, 1.0 + side * off)
    assert (state.fate, state.grade) == (Fate.HIT, grade)
    assert state.error == pytest.approx(side * off)
    assert made.mean_error == pytest.approx(side * off)


def test_worth_falls_with_the_error_and_has_no_steps():
    def worth(off):
        made = judge((1.0, 0), windows=STORY)
        made.press(0, 1.0 + off)
        return made.score

    values = [worth(n / 1000) for n in range(0, 200)]
    assert values[0] == 1
    assert values == sorted(values, reverse=True)
    assert max(a - b for a, b in pairwise(values)) < 0.01


def test_a_note_nobody_plays_is_missed_once_its_window_has_passed():
    made = judge((1.0, 0), (3.0, 1))
    assert made.pass_by(1.0 + RELAXED.okay) == []
    assert [state.target.start for state in made.pass_by(1.0 + RELAXED.okay + 0.01)] == [1.0]
    assert made.pass_by(2.0) == []
    assert made.states[0].fate is Fate.MISSED
    assert made.press(0, 1.1) is None
    assert (made.hits, made.score) == (0, 0)


def test_a_press_in_the_wrong_lane_or_far_from_any_note_is_a_stray():
    made = judge((1.0, 0))
    assert made.press(1, 1.0) is None
    assert made.press(0, 0.5) is None
    assert (made.strays, made.hits) == (2, 0)
    assert made.press(0, 1.0) is not None


def test_each_press_takes_one_note_and_each_note_one_press():
    made = judge((1.0, 0), (1.2, 0), windows=STORY)
    assert made.press(0, 1.08).target.start == 1.0
    assert made.press(0, 1.11).target.start == 1.2
    assert made.press(0, 1.12) is None


def test_a_chord_in_one_lane_takes_a_press_a_note():
    made = judge((1.0, 0), (1.0, 0))
    assert made.press(0, 1.02) is not made.press(0, 1.03)
    assert made.hits == 2


def test_finding_changes_nothing():
    made = judge((1.0, 0))
    for _ in range(3):
        assert made.find(0, 1.0) is made.states[0]
    assert (made.hits, made.strays, made.states[0].fate) == (0, 0, Fate.AHEAD)


def test_with_one_key_any_lane_plays_the_next_note():
    made = judge((1.0, 0), (2.0, 3), one_key=True)
    assert made.press(2, 1.0).target.lane == 0
    assert made.press(2, 2.0).target.lane == 3
    assert made.score == 1


def test_with_one_key_windows_mind_the_notes_of_every_lane():
    assert judge((1.0, 0), (1.1, 1)).press(1, 1.0) is not None
    assert judge((1.0, 0), (1.1, 1), one_key=True).press(1, 1.04).target.start == 1.0
    assert judge((1.0, 0), (1.1, 1), one_key=True).press(1, 1.06).target.start == 1.1


def held(*events):
    """Play one hold of two seconds from 1.0: ("down" or "up", when)."""
    made = judge((1.0, 0, 2.0))
    for what, when in events:
        made.press(0, when) if what == "down" else made.release(0, when)
        made.pass_by(when)
    made.pass_by(4.0)
    return made.score


def test_a_hold_is_worth_what_is_held():
    whole = held(("down", 1.0), ("up", 3.0))
    half = held(("down", 1.0), ("up", 1.7))
    tap = held(("down", 1.0), ("up", 1.05))
    assert whole == 1
    assert 0.7 < tap < half < whole


def test_nobody_must_let_go_exactly():
    assert held(("down", 1.0), ("up", 1.0 + 2.0 * 0.75)) == 1
    assert held(("down", 1.0), ("up", 3.9)) == 1


def test_a_hold_that_is_never_let_go_counts_whole():
    assert held(("down", 1.0)) == 1


def test_a_hold_may_be_taken_up_again_in_a_moment_and_is_no_stray():
    made = judge((1.0, 0, 2.0), windows=STANDARD)
    made.press(0, 1.0)
    made.release(0, 1.3)
    assert made.press(0, 1.3 + REGRAB - 0.01) is made.states[0]
    made.release(0, 3.0)
    assert (made.strays, made.score) == (0, 1)


def test_a_hold_is_lost_after_that_moment_or_its_end():
    made = judge((1.0, 0, 2.0))
    made.press(0, 1.0)
    made.release(0, 1.3)
    assert made.press(0, 1.3 + REGRAB + 0.01) is None
    short = judge((1.0, 0, 0.2))
    short.press(0, 1.0)
    short.release(0, 1.1)
    assert short.press(0, 1.25) is None


def test_stray_presses_cost_only_where_they_are_not_forgiven():
    for windows, cost in ((STORY, 0), (RELAXED, 0), (STANDARD, STRAY_COST / 2)):
        made = judge((1.0, 0), (2.0, 0), windows=windows)
        made.press(0, 1.0)
        made.press(3, 1.5)
        made.press(0, 2.0)
        assert made.score == pytest.approx(1 - cost)


def test_an_empty_piece_can_be_judged():
    made = judge()
    assert made.press(0, 1.0) is None
    assert (made.pass_by(9.0), made.score, made.mean_error) == ([], 0, 0)


Presses = st.lists(st.tuples(st.floats(0, 0.3), st.integers(0, 3), st.booleans()), max_size=40)


@settings(max_examples=30)
@given(
    notes=st.lists(st.tuples(st.floats(0, 6), st.integers(0, 3), st.floats(0, 1)), max_size=12),
    presses=Presses,
    width=st.sampled_from(Width),
    one_key=st.booleans(),
)
def test_whatever_is_pressed_every_note_ends_hit_or_missed(notes, presses, width, one_key):
    made, now, down = judge(*notes, windows=WINDOWS[width], one_key=one_key), 0.0, 0
    for later, lane, press in presses:
        now += later
        if press:
            down += 1
            made.press(lane, now)
        else:
            made.release(lane, now)
        made.pass_by(now)
    made.pass_by(now + 99)
    assert {state.fate for state in made.states} <= {Fate.HIT, Fate.MISSED}
    assert made.hits + made.strays <= down
    assert 0 <= made.score <= 1
    for state in made.states:
        assert state.fate is not Fate.HIT or abs(state.error) <= min(state.most, made.windows.okay)
