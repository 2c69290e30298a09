"""The tune in the ceiling: it comes near while one listens, and comes in the end."""

from random import Random

import pytest

from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.listen import LASTS, STAYS, Listen
from game.paint.games.listen import mumbled
from game.rehearsal.hands.listen import listen_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("restaurant")
PLAIN = Timing()
HOLD = Pad(held=frozenset({Button.CONFIRM}))


def begun(timing=PLAIN):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    game = Listen(timing)
    game.enter(stage, "mia")
    return game, stage


def played(kind, seed=1):
    game, stage = begun()
    show = Performance(game, listen_hands(kind, Random(seed))).play()
    return game, stage, show


@pytest.mark.parametrize("kind", KINDS)
def test_the_tune_comes_to_everybody(kind):
    game, stage, show = played(kind)
    assert game.nearness > 0.95
    assert show.ticks <= LASTS * 60 + 1
    assert stage.music.cue == "loudspeaker"
    assert stage.music.gain_to > 0.9
    assert game.hint is None


def test_memory_tells_who_listened_from_whom_it_crept_up_on():
    kept = {kind: played(kind)[0].outcome() for kind in KINDS}
    assert kept["perfect"]["loudspeaker"] == "listened"
    assert kept["silent"]["loudspeaker"] == "crept"
    seconds = {kind: outcome["listened_seconds"] for kind, outcome in kept.items()}
    assert len(set(seconds.values())) >= 3


def test_the_room_goes_down_while_she_listens_and_comes_back():
    game, stage = begun()
    Performance(game).tick(*[HOLD] * 180)
    assert stage.light.groups["room"] < 0.6
    assert stage.light.groups[STAYS] == 1.0
    Performance(game).tick(*[NO_PAD] * 150)
    assert stage.light.groups["room"] > 0.9, "the talk is back"


def test_the_tune_is_muffled_by_what_is_said():
    game, stage = begun()
    game.update(HOLD)
    assert stage.music.muffle_to > 0.9
    Performance(game).tick(*[HOLD] * 330)
    assert stage.music.muffle_to < 0.05


def test_something_is_said_every_few_seconds():
    game, _ = begun()
    said = []
    while not game.done:
        game.update(NO_PAD)
        said += game.cues
    assert said == [f"listen_{number}" for number in range(1, len(said) + 1)]
    assert len(said) >= 5


def test_one_key_holds_by_itself():
    game, _ = begun(Timing(one_key=True))
    game.update(button(Button.CONFIRM))
    Performance(game).play()
    assert game.outcome()["loudspeaker"] == "listened"


def test_what_is_said_turns_into_mm():
    words = "Bonds, Paul. Bonds."
    assert mumbled(words, 0.0) == words
    assert mumbled(words, 1.0) == "Mmmmm, Mmmm. Mmmmm."
    half = mumbled(words, 0.5)
    assert half not in (words, mumbled(words, 1.0))
    assert len(half) == len(words)


def test_skipping_has_heard_it():
    game, stage = begun()
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert stage.light.groups["room"] < 0.2
