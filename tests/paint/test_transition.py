"""Transitions close a picture from open to whole, each in its way."""

import pygame
import pytest

from game.core.palette import COLOURS
from game.devices.images import Images
from game.paint.transition import Transitions
from game.stage.perform import SHIFTS
from game.stage.stage import Transition

SIZE = (480, 270)
KINDS = sorted(set(SHIFTS.values()) - {"cut"})


def drawn(kind, closed, still=False, size=SIZE):
    canvas = pygame.Surface(size, 0, 32)
    canvas.fill(COLOURS["teal3"])
    Transitions(Images()).draw(canvas, Transition(kind, closed), (size[0] // 2, 150), still)
    return canvas


def share_left(canvas):
    """How much of the picture is still as it was."""
    pixels = pygame.surfarray.array3d(canvas)
    return float((pixels == COLOURS["teal3"]).all(axis=2).mean())


@pytest.mark.parametrize("kind", KINDS)
def test_open_shows_all_and_closed_nothing(kind):
    assert share_left(drawn(kind, 0.0)) == 1
    assert share_left(drawn(kind, 1.0)) == 0


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"fade"}))
def test_the_more_it_is_closed_the_less_is_left(kind):
    shares = [share_left(drawn(kind, closed)) for closed in (0.05, 0.25, 0.5, 0.75, 0.95)]
    assert shares == sorted(shares, reverse=True)
    assert shares[0] > 0.8
    assert shares[-1] < 0.2


@pytest.mark.parametrize("kind", KINDS)
def test_a_still_one_darkens_every_pixel_alike(kind):
    canvas = drawn(kind, 0.5, still=True)
    assert len(set(map(tuple, pygame.surfarray.array3d(canvas).reshape(-1, 3)))) == 1


def test_burning_film_ends_in_white_light_and_the_others_in_black():
    for kind in KINDS:
        colour = drawn(kind, 1.0).get_at((9, 9))[:3]
        assert colour == (COLOURS["sun5"] if kind == "burn" else (0, 0, 0))


@pytest.mark.parametrize("size", [(420, 240), (480, 270), (512, 300)])
def test_the_curtain_meets_in_the_middle_of_every_view(size):
    canvas = drawn("curtain", 0.999, size=size)
    assert share_left(canvas) == 0
