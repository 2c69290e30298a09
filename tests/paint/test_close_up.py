"""The face on the monitor is drawn pixel for pixel, and light is what changes."""

import pygame
import pytest

from game.devices.sheets import PORTRAITS, Sheet
from game.paint.games.close_up import SIZE, draw_close_up


@pytest.fixture(scope="module", autouse=True)
def display():
    pygame.display.set_mode((480, 270))


def shown(light: float) -> pygame.Surface:
    canvas = pygame.Surface((SIZE, SIZE), 0, 32)
    draw_close_up(canvas, "neutral", (0, 0), light)
    return canvas


def test_a_portrait_is_never_scaled():
    face = Sheet(PORTRAITS / "mia_stain.json").named("neutral", "neutral")
    assert face.get_size() == (SIZE, SIZE)


def test_more_light_is_seen():
    dark, light = (sum(pygame.transform.average_color(shown(x))[:3]) for x in (0.1, 0.9))
    assert light > dark * 1.5
