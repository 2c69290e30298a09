"""The home movie: memories as they were painted, and a child at three ages in the time there is."""

from functools import partial
from types import SimpleNamespace

import pygame
import pytest

from game.core.settings import Access, Settings
from game.devices.images import Images
from game.minigames.dream import LISTENS
from game.paint.games import dream_film
from game.paint.games.dream_film import EACH, REEL, SCREEN, SET, home_movie
from game.paint.games.easel import MEMORIES, Easel

STORY = ("river", "stage", "teacup")


@pytest.fixture(scope="module", autouse=True)
def display():
    pygame.display.set_mode((480, 270))


def easel():
    settings = Settings(access=Access(reduced_motion=True))
    made = SimpleNamespace(
        settings=settings, images=Images(), view=SCREEN, stage=SimpleNamespace(tick=0)
    )
    made.memory = partial(Easel.memory, made)
    return made


def shown(since, pictures=STORY, number=SET):
    """Give what is on the screen so many beats after the film has begun."""
    canvas = pygame.Surface(SCREEN.size, 0, 32)
    song = SimpleNamespace(beat_seconds=0.7)
    game = SimpleNamespace(
        since=since, number=number, clock=since, pictures=pictures, dress="yellow", song=song
    )
    home_movie(canvas, game, easel())
    return canvas


def ages_seen(monkeypatch, pictures, until):
    seen = []
    monkeypatch.setattr(dream_film, "draw_hill", lambda board, age, tick: seen.append(age))
    for step in range(int(until * 10)):
        shown(step / 10, pictures)
    return set(seen)


def test_a_memory_is_shown_pixel_for_pixel():
    picture = Images().whole(MEMORIES / "river.png").convert(32)
    picture.fill((255, 232, 196), special_flags=pygame.BLEND_RGB_MULT)
    area = picture.get_rect(center=pygame.Rect((0, 0), SCREEN.size).center)
    inside = area.inflate(-8, -8)
    here = shown(EACH / 2).subsurface(inside)
    there = picture.subsurface(inside.move(-area.left, -area.top))
    assert pygame.image.tobytes(here, "RGB") == pygame.image.tobytes(there, "RGB")


@pytest.mark.parametrize("count", range(len(STORY) + 1))
def test_a_child_is_seen_at_three_ages_before_the_set_may_go(monkeypatch, count):
    assert ages_seen(monkeypatch, STORY[:count], LISTENS) == {0, 1, 2}


def test_the_film_goes_on_while_the_shot_travels_away():
    before, after = shown(REEL), shown(0.0, number=SET + 1)
    assert pygame.image.tobytes(before, "RGB") == pygame.image.tobytes(after, "RGB")
