"""One press counts the next tune off; without it the drummer does."""

import pytest

from game.core.pad import CONFIRM, NO_PAD
from game.core.settings import Timing
from game.core.tick import TICKS_PER_SECOND
from game.minigames.count_off import AFTER, PATIENCE, CountOff
from game.minigames.makers import MUSIC
from game.music.score import read_score


@pytest.fixture
def game():
    return CountOff(read_score(MUSIC / "count_off.mid"), Timing())


def let(game, seconds):
    for _ in range(round(seconds * TICKS_PER_SECOND)):
        game.update(NO_PAD)


def test_it_waits_for_the_count(game):
    let(game, PATIENCE - 0.5)
    assert game.counted is None
    game.update(CONFIRM)
    assert game.counted is not None
    assert game.outcome() == {"counted": "seb"}


def test_nobody_s_count_is_the_drummer_s(game):
    let(game, PATIENCE + 0.5)
    assert game.counted is not None
    assert game.outcome() == {"counted": "otis"}


def test_it_is_over_after_the_hit(game):
    game.update(CONFIRM)
    let(game, 6.0 + AFTER - 0.3)  # sixteen beats at 160
    assert not game.done
    let(game, 0.6)
    assert game.done


def test_skipped_they_have_come_in(game):
    game.skip()
    assert game.done
