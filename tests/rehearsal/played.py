"""Chapters that have been played to their end, once for all tests of a module."""

from functools import cache
from typing import Any

from game.minigames.makers import MAKERS
from game.stage.film import Film, load_film
from game.stage.moment import Moment
from game.story.beats import Say
from tests.film import Rehearsal

Kept = dict[str, Any]


@cache
def film_of(number: int) -> Film:
    """One chapter of the film."""
    return load_film((number,))


@cache
def played(number: int, kind: str = "perfect") -> Rehearsal:
    """A chapter as this kind of player leaves it."""
    return Rehearsal(film_of(number), MAKERS, kind).play()


@cache
def moments(number: int) -> dict[str, Moment]:
    """The first moment of every scene of a perfect player."""
    kept: dict[str, Moment] = {}
    rehearsal = Rehearsal(film_of(number), MAKERS)
    while not rehearsal.director.finished:
        if rehearsal.director.scene not in kept:
            kept[rehearsal.director.scene] = rehearsal.director.moment()
        rehearsal.tick()
    return kept


def begun(number: int, scene: str, *answers: str) -> Rehearsal:
    """A perfect player who has just come to a scene, and what they will answer."""
    rehearsal = Rehearsal(film_of(number), MAKERS).begin(moments(number)[scene])
    rehearsal.player.answers = list(answers)
    return rehearsal


def answered(number: int, scene: str, answer: str, until: str = "") -> Rehearsal:
    """A scene played from its beginning with an answer, up to another scene or to the end."""
    rehearsal = begun(number, scene, answer)
    while not rehearsal.director.finished and rehearsal.director.scene != until:
        rehearsal.tick()
    assert not rehearsal.player.answers, f"never asked for {answer}"
    return rehearsal


def started(
    number: int, scene: str, choices: Kept | None = None, facts: Kept | None = None
) -> Rehearsal:
    """A scene that is in its own place, with some things remembered and nothing before it."""
    rehearsal = Rehearsal(film_of(number), MAKERS)
    rehearsal.memory.choices.update(choices or {})
    rehearsal.memory.facts.update(facts or {})
    rehearsal.director.start_at(scene)
    return rehearsal


def until(rehearsal: Rehearsal, *scenes: str) -> Rehearsal:
    """Let it be played up to one of these scenes, or to the end."""
    while rehearsal.director.scene not in scenes and not rehearsal.director.finished:
        rehearsal.tick()
    return rehearsal


def said(rehearsal: Rehearsal) -> list[str]:
    """What people said; answers have nobody before the colon."""
    return [line for line in rehearsal.said if not line.startswith(":")]


def lines(number: int, *scenes: str) -> list[str]:
    """The lines of scenes as they are written."""
    return [
        f"{'+'.join(beat.who)}: {beat.text}"
        for scene in scenes
        for beat in film_of(number).chapters[number].scenes[scene].beats
        if isinstance(beat, Say)
    ]
