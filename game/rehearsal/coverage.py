"""What several runs of the film have visited together, and what nobody came to."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import wraps
from typing import Any

from game.core.action import Action
from game.core.heard import Heard
from game.stage.direction import Rule
from game.stage.director import Director
from game.stage.film import Film
from game.stage.stage import Stage
from game.story.beats import Beat, Choice, Direct, Lyric, Say, Title

LOOK = "look_"  # how the scenes of things to look at begin
EXIT = " walks about until "  # what is said where the player finds the way
WORDS = Say | Title | Lyric
Visited = tuple[int, str, int]  # chapter, scene, beat


@dataclass
class Coverage:
    """Watches runs of a film; `film` is the one to be played so that it is watched."""

    unwatched: Film
    beats: set[Visited] = field(default_factory=set)
    patterns: set[str] = field(default_factory=set)  # of the stage directions performed
    seen: set[str] = field(default_factory=set)  # ids of lines and answers

    @property
    def film(self) -> Film:
        """The film, whose stage directions tell when they are performed."""
        rules = tuple(self._telling(rule) for rule in self.unwatched.rules)
        return replace(self.unwatched, rules=rules)

    def watch(self, director: Director, heard: tuple[Heard, ...]) -> None:
        """Keep what a chapter has come to, once it is over."""
        if director.finished:
            number = director.chapter.number
            self.beats |= {(number, scene, index) for scene, index in director.performed}
            self.seen |= director.stage.memory.seen

    @property
    def lines(self) -> int:
        """How many different lines and answers there were."""
        return len(self.seen)

    def missing(self) -> dict[str, list[str]]:
        """Name what nobody came to, by kind, each with its chapter and line."""
        named: dict[str, list[str]] = {
            "lines": [],
            "choices": [],
            "looks": self._looks(),
            "exits": [],
            "directions": [],
            "jumps": [],
            "rules": [r.pattern for r in self.unwatched.rules if r.pattern not in self.patterns],
        }
        for number, scene, index, beat in self._all():
            if isinstance(beat, Choice):
                lost = [option for option in beat.options if option.id not in self.seen]
                named["choices"] += [f"{number}:{o.line} {scene}: {o.text}" for o in lost]
            elif (number, scene, index) not in self.beats:
                named[_kind(beat)].append(f"{number}:{beat.line} {scene}: {_words(beat)}")
        return named

    def _telling(self, rule: Rule) -> Rule:
        @wraps(rule.perform)
        def perform(stage: Stage, **arguments: Any) -> Action[None]:
            self.patterns.add(rule.pattern)
            return rule.perform(stage, **arguments)

        return replace(rule, perform=perform)

    def _all(self) -> Iterator[tuple[int, str, int, Beat]]:
        for number, chapter in self.unwatched.chapters.items():
            for scene in chapter.scenes.values():
                for index, beat in enumerate(scene.beats):
                    yield number, scene.id, index, beat

    def _looks(self) -> list[str]:
        visited = {(number, scene) for number, scene, _ in self.beats}
        return [
            f"{number}:{scene.line} {scene.id}"
            for number, chapter in self.unwatched.chapters.items()
            for scene in chapter.scenes.values()
            if scene.id.startswith(LOOK) and (number, scene.id) not in visited
        ]


def _kind(beat: Beat) -> str:
    if isinstance(beat, WORDS):
        return "lines"
    if isinstance(beat, Direct):
        return "exits" if EXIT in _words(beat) else "directions"
    return "jumps"


def _words(beat: Beat) -> str:
    """Say which beat is meant, as it is written."""
    if isinstance(beat, Direct):
        return " ".join(beat.sentences)
    return getattr(beat, "text", "") or f"-> {getattr(beat, 'target', '')}"
