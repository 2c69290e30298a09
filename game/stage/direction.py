"""Stage directions: plain sentences, each matched by one rule.

    @direction("{actor} walks to {mark}")
    def walk(stage: Stage, actor: str, mark: str) -> Action[None]:

The names of the fields say what may stand there; `Names` turns them into values and
says what is meant where nothing is known by that name.
"""

import difflib
import inspect
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from types import ModuleType
from typing import Any

import parse

from game.core.action import Action
from game.core.fault import did_you_mean
from game.stage.place import Place
from game.stage.tiled.scenery import props_of
from game.story.cast import Cast

Perform = Callable[..., Action[None]]
RULE = "_direction_pattern"
SMALL_NUMBERS = {
    "half a": 0.5,
    "one": 1.0,
    "a": 1.0,
    "two": 2.0,
    "three": 3.0,
    "four": 4.0,
    "five": 5.0,
    "six": 6.0,
    "eight": 8.0,
    "ten": 10.0,
}
ARTICLES = ("the", "a", "an")
OWN = ("his ", "her ", "their ")  # what is said of clothes and goes without saying
LONGEST = 120  # seconds
SLIP = 0.8  # likeness of a sentence to a rule that it misses by a slip
COMPASS = ("north", "south", "east", "west")


class UnknownName(Exception):  # noqa: N818 - it is told to the writer as a sentence
    """A direction names something that is not there; the text says what to write."""


def direction(pattern: str) -> Callable[[Perform], Perform]:
    """Mark a generator as the rule for sentences of this pattern."""

    def mark(perform: Perform) -> Perform:
        setattr(perform, RULE, pattern)
        return perform

    return mark


@dataclass(frozen=True)
class Rule:
    """One sentence the screenplay may use, and what performs it."""

    pattern: str
    perform: Perform
    parser: parse.Parser

    @property
    def manual(self) -> str:
        """What it does, in one line."""
        return (self.perform.__doc__ or "").strip().splitlines()[0]


@dataclass(frozen=True)
class Cue:
    """A sentence bound to its rule. `fields` are still the writer's words."""

    rule: Rule
    fields: Mapping[str, str]


def rules_of(*modules: ModuleType) -> tuple[Rule, ...]:
    """Collect the rules of modules, in the order they are written."""
    found = []
    for module in modules:
        for _, perform in inspect.getmembers(module, inspect.isfunction):
            pattern = getattr(perform, RULE, None)
            if pattern and perform.__module__ == module.__name__:
                found.append((perform.__code__.co_firstlineno, pattern, perform))
    return tuple(
        Rule(pattern, perform, parse.compile(pattern, case_sensitive=False))
        for _, pattern, perform in found
    )


def match(sentence: str, rules: Iterable[Rule]) -> list[Cue]:
    """Find the rules a sentence may mean, the most literal first. Raises UnknownName."""
    words = sentence.strip().rstrip(".").strip()
    known = list(rules)
    cues = []
    for rule in known:
        fields = _fields(rule, words)
        if fields is not None:
            cues.append(Cue(rule, fields))
    if not cues:
        patterns = [rule.pattern for rule in known]
        raise UnknownName(
            f"no stage direction matches '{sentence}'. {did_you_mean(words, patterns)}"
            if _near(words, patterns)
            else f"no stage direction matches '{sentence}'. See: python main.py directions"
        )
    return sorted(cues, key=lambda cue: -len(re.sub(r"\{.*?\}", "", cue.rule.pattern)))


def _fields(rule: Rule, words: str) -> dict[str, str] | None:
    """Give the writer's words for each field, None where the rule does not match.

    "The waiter" is one name, whatever the shortest match says.
    """
    found = rule.parser.parse(words)
    if found and found.named.get("actor", "").lower() in ARTICLES:
        found = rule.parser.parse(words.split(maxsplit=1)[1])
    if not found:
        return None
    return {key: str(value).strip() for key, value in found.named.items()}


def _near(words: str, patterns: list[str]) -> bool:
    return did_you_mean(words, patterns).startswith("Did")


@dataclass(frozen=True)
class Names:
    """What may be named in a place: the values behind the words of a direction."""

    place: Place
    cast: Cast
    tables: Mapping[str, Mapping[str, Any]]  # field name -> word -> value

    def arguments(self, cue: Cue) -> dict[str, Any]:
        """Turn the fields of a cue into arguments. Raises UnknownName."""
        return {name: self._value(name, word) for name, word in cue.fields.items()}

    def _value(self, field: str, word: str) -> Any:
        match field:
            case "actor":
                return self._actor(word)
            case "mark":
                return self._mark(word)
            case "target":
                return self._target(word)
            case "seconds":
                return _seconds(word)
            case "pixels":
                return _pixels(word)
            case "lights":
                return self._lights(word)
            case "prop":
                return self._prop(word)
            case "person":
                return self._person(word)
            case "words":
                return word
        return self._listed(field, word)

    def _actor(self, word: str) -> str:
        person = self.cast.by_phrase(word)
        if person is None:
            names = [person.name for person in self.cast.people.values()]
            raise UnknownName(f"nobody is called '{word}'. {did_you_mean(word, names)}")
        return person.id

    def _mark(self, word: str) -> str:
        name = _plain(word)
        if name in self.place.marks:
            return name
        known = did_you_mean(name, self.place.marks)
        raise UnknownName(f"{self.place.name} has no mark '{name}'. {known}")

    def _lights(self, word: str) -> str:
        """Give the name of a group of lights of the place."""
        groups = {light.group for light in self.place.lights}
        if _plain(word) in groups:
            return _plain(word)
        known = did_you_mean(_plain(word), groups)
        raise UnknownName(f"{self.place.name} has no lights '{word}'. {known}")

    def _prop(self, word: str) -> str:
        """Give the name of a thing of the place, or of one of its people, as the map calls it."""
        props = {prop.name for layer in self.place.scenery.layers for prop in props_of(layer)}
        props |= {person.name for person in self.place.people}
        for name in (_plain(word), _plain(word).replace(" ", "_")):
            if name in props:
                return name
        raise UnknownName(
            f"{self.place.name} has no thing '{word}'. {did_you_mean(_plain(word), props)}"
        )

    def _person(self, word: str) -> str:
        """Give the name of somebody who lives in the place."""
        people = [person.name for person in self.place.people]
        if _plain(word) in people:
            return _plain(word)
        known = did_you_mean(_plain(word), people)
        raise UnknownName(f"in {self.place.name} lives no '{word}'. {known}")

    def _target(self, word: str) -> str:
        """Give an actor's id, a mark's name, or a direction of the compass."""
        name = _plain(word)
        person = self.cast.by_phrase(name)
        if person is not None:
            return person.id
        return name if name in COMPASS else self._mark(name)

    def _listed(self, field: str, word: str) -> Any:
        table = self.tables.get(field, {})
        word = _without(word, OWN) if field == "costume" else word
        if _plain(word) in table:
            return table[_plain(word)]
        raise UnknownName(f"no {field} is called '{word}'. {did_you_mean(word, table)}")


def _plain(word: str) -> str:
    return re.sub(rf"^({'|'.join(ARTICLES)}) ", "", word.strip().lower())


def _without(word: str, beginnings: tuple[str, ...]) -> str:
    return next((word[len(b) :] for b in beginnings if word.lower().startswith(b)), word)


def _pixels(word: str) -> float:
    try:
        return float(re.sub(r" ?pixels?$", "", word.strip().lower()))
    except ValueError:
        raise UnknownName(f"'{word}' is no number of pixels. Write it as 40 or -40.") from None


def _seconds(word: str) -> float:
    plain = re.sub(r" ?seconds?$", "", word.strip().lower())
    if plain in SMALL_NUMBERS:
        return SMALL_NUMBERS[plain]
    try:
        seconds = float(plain)
    except ValueError:
        raise UnknownName(f"'{word}' is no number of seconds. Write it as 2 or 1.5.") from None
    if not 0 <= seconds <= LONGEST:
        raise UnknownName(f"'{word}' is no time for a direction: 0 to {LONGEST} seconds.")
    return seconds


def bind(sentence: str, rules: Iterable[Rule], names: Names) -> tuple[Rule, dict[str, Any]]:
    """Find the rule of a sentence and its arguments in a place. Raises UnknownName."""
    known = list(rules)
    cues = match(sentence, known)
    problems: list[UnknownName] = []
    for cue in cues:
        try:
            return cue.rule, names.arguments(cue)
        except UnknownName as error:
            problems.append(error)
    raise (
        _slip(sentence, [rule for rule in known if rule not in [c.rule for c in cues]])
        or (problems[0])
    )


def _slip(sentence: str, others: list[Rule]) -> UnknownName | None:
    """Say which rule was nearly written, where the words fit one but for a slip.

    "The camera hodls" would else be somebody called camera.
    """
    patterns = [rule.pattern for rule in others if not rule.pattern.startswith("{")]
    words = sentence.strip().rstrip(".").lower()
    near = difflib.get_close_matches(words, patterns, 1, SLIP)
    if not near:
        return None
    return UnknownName(f"no stage direction matches '{sentence}'. Did you mean '{near[0]}'?")
