"""Whoever plays, the film comes to its end, and the same hands make the same film."""

from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Settings
from game.minigames.makers import MAKERS
from game.rehearsal.autoplay import StuckError, Summary, autoplay, perform
from game.rehearsal.player import KINDS
from game.stage.director import Director
from game.stage.film import Film
from game.story.memory import DEFAULT_PHRASE, Memory
from tests.film import make_film

LEAST_LINES = 45
TASTE = ("casual", "reader")  # whose answers depend on the seed
SEEDS = range(7)
BUTTONS = tuple(Button)


@pytest.fixture(scope="module")
def summaries(film):
    return {kind: autoplay(film, kind, 0) for kind in KINDS}


@pytest.mark.parametrize("kind", KINDS)
def test_the_film_comes_to_its_end(summaries, kind):
    summary = summaries[kind]
    assert summary.chapters_finished == [4]
    assert summary.lines >= LEAST_LINES
    assert set(summary.choices) == {"warning", "the_list", "silence", "compliment"}
    assert summary.facts["carols"] == 2


@pytest.mark.parametrize("kind", KINDS)
def test_a_phrase_is_kept_and_who_plays_nothing_has_the_film_s_own(summaries, kind):
    phrase = summaries[kind].echoes["phrase"]
    assert 4 <= len(phrase) <= 8
    assert all(36 <= pitch <= 96 and 0 < beats <= 4 for pitch, beats in phrase)
    assert (phrase == DEFAULT_PHRASE) == (kind == "silent")


def test_phrases_differ_as_the_players_do(summaries):
    assert len({str(summary.echoes["phrase"]) for summary in summaries.values()}) >= 3


@pytest.mark.parametrize("kind", ["casual", "masher"])
def test_the_same_seed_makes_the_same_film(film, summaries, kind):
    again = autoplay(film, kind, 0)
    assert again == summaries[kind]
    assert autoplay(film, kind, 1).state_hash != again.state_hash


def test_a_player_with_time_sees_everything_that_can_be_looked_at(summaries):
    missed = [beat for beat in summaries["reader"].unvisited if beat.startswith("look_")]
    assert not missed


@pytest.mark.slow
def test_together_they_visit_every_beat(film, summaries):
    """Perfect, masher and silent answer the same whatever their seed."""
    runs = list(summaries.values())
    runs += [autoplay(film, kind, seed) for kind in TASTE for seed in SEEDS if seed]
    left = set.intersection(*(set(summary.unvisited) for summary in runs))
    assert not left, f"nobody came to {sorted(left)}"


def test_a_film_that_does_not_go_on_is_told(tmp_path):
    film = make_film(tmp_path, "INT. ROOM - NIGHT #a#\n\nSeb is at the door.\n\n+ Yes. -> a\n")
    with pytest.raises(StuckError, match="chapter 4 is stuck in 'a'"):
        perform(film, Summary("nobody", 0), lambda director, tick: NO_PAD)


def test_a_film_without_this_chapter_ends_at_once(film):
    empty = Film({}, film.cast, film.place, film.rules, film.tables, film.sounds)
    assert autoplay(empty, "perfect", 0).chapters_finished == []


@pytest.mark.parametrize("seed", range(3))
def test_a_monkey_at_the_keys_neither_breaks_the_film_nor_locks_it(film, seed):
    rng = Random(seed)
    director = Director(film, 4, Memory(), Settings(), MAKERS, seed)
    director.skip_unseen = True
    lines = set()
    for _ in range(12_000):
        if director.finished:
            break
        director.update(monkey(rng))
        lines.add(director.scene)
        if rng.random() < 0.0005:
            director.rewind()
        if rng.random() < 0.0002:
            director.restore(director.moment())
    assert len(lines) > 3, "the film went on"


def monkey(rng: Random) -> Pad:
    if rng.random() < 0.7:
        return NO_PAD
    some = frozenset(button for button in BUTTONS if rng.random() < 0.15)
    return Pad(held=some, pressed=frozenset(b for b in some if rng.random() < 0.5))
