"""Five ways of playing the film without hands: what somebody would press in this tick."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.tick import ticks
from game.rehearsal.bots import Bot, bot_for
from game.stage.directions.play import stand_before
from game.stage.director import Director
from game.stage.minigame import Minigame
from game.stage.stage import Stage

PATIENCE = ticks(1.0)  # ticks between two taps on the same goal
ARRIVED = 4.0  # pixels
DOWN = Pad(pressed=frozenset({Button.DOWN}))

Kind = str
KINDS: tuple[Kind, ...] = ("perfect", "casual", "masher", "silent", "reader")

# kind -> which option it takes of so many
TASTES: Mapping[Kind, Callable[[Random, int], int]] = {
    "perfect": lambda rng, count: 0,
    "casual": lambda rng, count: rng.randrange(count),
    "masher": lambda rng, count: 0,
    "silent": lambda rng, count: count - 1,
    "reader": lambda rng, count: rng.randrange(count),
}


@dataclass
class Player:
    """Somebody at the keys. The same seed presses the same keys."""

    kind: Kind
    rng: Random
    answers: list[str] = field(default_factory=list)  # wanted answers, before taste
    _wanted: int | None = None
    _game: Minigame | None = None
    _bot: Bot | None = None
    _seen: set[str] = field(default_factory=set)
    _tapped: int = -PATIENCE
    _place: str = ""
    _stands: dict[str, Point] = field(default_factory=dict)

    def pad(self, director: Director) -> Pad:
        """Decide what is pressed in the coming tick."""
        stage = director.stage
        if stage.minigame is not None:
            return self._play(stage.minigame)
        if stage.question is not None:
            return self._choose(stage)
        self._wanted = None
        if stage.roam is not None:
            return self._walk(stage)
        if stage.box is not None:
            return self._read(stage)
        return NO_PAD

    def _play(self, game: Minigame) -> Pad:
        if self._game is not game:
            self._game, self._bot = game, bot_for(self.kind, Random(self.rng.random()))
        assert self._bot is not None
        return self._bot(game)

    def _choose(self, stage: Stage) -> Pad:
        assert stage.question is not None
        options = stage.question.choice.options
        if self._wanted is None:
            self._wanted = self._taste([option.text for option in options])
        return CONFIRM if stage.question.chosen == self._wanted else DOWN

    def _taste(self, texts: list[str]) -> int:
        if self.answers and self.answers[0] in texts:
            return texts.index(self.answers.pop(0))
        return TASTES[self.kind](self.rng, len(texts))

    def _read(self, stage: Stage) -> Pad:
        assert stage.box is not None
        if self.kind == "masher":
            return CONFIRM
        return CONFIRM if stage.box.full else NO_PAD

    def _walk(self, stage: Stage) -> Pad:
        """Tap where to go, wait, confirm there; a reader looks at everything first."""
        assert stage.roam is not None
        person = stage.actors[stage.roam.actor]
        here = Point(person.x, person.y)
        goal, scene = self._goal(stage, here)
        there = goal.distance(here) <= ARRIVED
        if there:
            self._seen.add(scene)
            self._tapped = -PATIENCE
            return CONFIRM
        if stage.tick - self._tapped < PATIENCE:
            return NO_PAD
        self._tapped = stage.tick
        return replace(NO_PAD, tap=goal)

    def _goal(self, stage: Stage, here: Point) -> tuple[Point, str]:
        assert stage.roam is not None
        if self.kind != "reader":
            return stage.roam.goal, ""
        if stage.place.name != self._place:
            self._place = stage.place.name
            self._stands = {
                look.scene: stand_before(stage.place, look) for look in stage.place.looks
            }
        left = {scene: at for scene, at in self._stands.items() if scene not in self._seen}
        if not left:
            return stage.roam.goal, ""
        scene = min(left, key=lambda scene: here.distance(left[scene]))
        return left[scene], scene
