from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.settings import Width
from game.music.timing import WINDOWS, Grade, limits

FAR = float("inf")


def test_every_setting_has_its_widths_and_wider_is_kinder():
    assert set(WINDOWS) == set(Width)
    kindest_first = [WINDOWS[width] for width in Width]
    for kind, strict in pairwise(kindest_first):
        assert kind.great > strict.great
        assert kind.good > strict.good
        assert kind.okay > strict.okay
    assert [windows.forgives for windows in kindest_first] == [True, True, False, False]


@pytest.mark.parametrize("width", Width)
@pytest.mark.parametrize("side", [-1, 1])
def test_grades_end_where_their_window_ends_early_and_late_alike(width, side):
    windows = WINDOWS[width]
    edges = [(windows.great, Grade.GREAT), (windows.good, Grade.GOOD), (windows.okay, Grade.OKAY)]
    for edge, grade in edges:
        assert windows.grade(side * edge, FAR) is grade
        assert windows.grade(side * (edge + 1e-6), FAR) is not grade
    assert windows.grade(side * (windows.okay + 1e-6), FAR) is None


def test_no_window_is_wider_than_half_the_gap():
    windows = WINDOWS[Width.STORY]
    (most, _) = limits((1.0, 1.1))
    assert windows.grade(0.05, most) is Grade.GREAT
    assert windows.grade(0.051, most) is None


def test_limits_look_both_ways():
    assert limits((0.0, 1.0, 1.5)) == (0.5, 0.25, 0.25)
    assert limits((2.0,)) == (FAR,)
    assert limits(()) == ()


def test_notes_that_begin_together_can_both_be_played():
    assert limits((0.0, 1.0, 1.0, 3.0)) == (0.5, 0.5, 0.5, 1.0)


@settings(max_examples=30)
@given(st.lists(st.floats(0, 60, width=32), max_size=12).map(sorted))
def test_two_notes_never_share_a_moment(starts):
    reach = limits(starts)
    assert len(reach) == len(starts)
    for (a, left), (b, right) in pairwise(zip(starts, reach, strict=True)):
        assert a == b or a + left <= b - right + 1e-9
