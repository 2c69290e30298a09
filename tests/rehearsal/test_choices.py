"""What is answered is remembered: the film comes back to it later."""

from functools import cache

from game.minigames.keepsakes import CHOSEN
from game.stage.film import load_film
from game.story.beats import Choice, Jump

LEAST = 40
# Their answer is kept as a fact that comes back: the song asked for, the carols played.
BY_A_FACT = {"request_song": "request", "the_list": "carols"}


@cache
def asked():
    """Every question: the scene that asks -> its answers."""
    return {
        scene.id: {option.target for option in beat.options}
        for chapter in load_film().chapters.values()
        for scene in chapter.scenes.values()
        for beat in scene.beats
        if isinstance(beat, Choice)
    }


@cache
def recalled():
    """What is asked of the memory: (name, value)."""
    return {
        (beat.memory, beat.value)
        for chapter in load_film().chapters.values()
        for scene in chapter.scenes.values()
        for beat in scene.beats
        if isinstance(beat, Jump) and beat.memory
    }


def test_the_film_asks_at_least_forty_questions():
    assert len(asked()) >= LEAST


def test_at_least_forty_questions_come_back_and_none_is_forgotten():
    names = {name for name, _ in recalled()} | {name for _, name, _ in CHOSEN}
    back = {scene for scene in asked() if BY_A_FACT.get(scene, scene) in names}
    assert len(back) >= LEAST
    assert asked().keys() == back


def test_no_memory_is_asked_for_an_answer_that_cannot_be_given():
    wrong = {
        (name, value)
        for name, value in recalled()
        if name in asked() and value not in asked()[name]
    }
    assert not wrong
