"""The picture fits every window in whole pixels, and the safe area is always seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.devices.scale import LEAST, MOST, fit


@pytest.mark.parametrize(
    ("window", "factor", "view"),
    [
        ((1920, 1080), 4, (480, 270)),
        ((1280, 720), 3, (426, 240)),
        ((1280, 800), 3, (426, 266)),
        ((2560, 1440), 5, (512, 288)),
        ((480, 270), 1, (480, 270)),
        ((3840, 2160), 8, (480, 270)),
        ((1024, 768), 2, (512, 300)),
    ],
)
def test_known_screens(window, factor, view):
    scale = fit(*window)
    assert (scale.factor, scale.view) == (factor, view)


@given(st.integers(420, 6000), st.integers(240, 4000))
def test_any_window_shows_the_safe_area_in_whole_pixels(width, height):
    scale = fit(width, height)
    assert scale.view[0] >= min(LEAST[0], width) and scale.view[1] >= min(LEAST[1], height)
    assert scale.view[0] <= MOST[0] and scale.view[1] <= MOST[1]
    assert scale.view[0] * scale.factor <= width
    assert scale.view[1] * scale.factor <= height


def test_places_of_the_screen_are_places_of_the_view():
    scale = fit(1000, 600)
    left, top = scale.at
    assert scale.to_view(left, top) == (0, 0)
    assert scale.to_view(left - 1, top) is None
    assert scale.to_view(left + scale.factor * 10, top + scale.factor * 20) == (10, 20)
