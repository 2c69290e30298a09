"""Chapters that have been played to their end, once for all tests of a module."""

from functools import cache

from game.minigames.makers import MAKERS
from game.stage.film import Film, load_film
from game.story.beats import Say
from tests.film import Rehearsal


@cache
def film_of(number: int) -> Film:
    """One chapter of the film."""
    return load_film((number,))


@cache
def played(number: int, kind: str = "perfect", answers: tuple[str, ...] = ()) -> Rehearsal:
    """A chapter as this kind of player leaves it; every answer is asked for somewhere."""
    return Rehearsal(film_of(number), MAKERS, kind).play(answers)


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
