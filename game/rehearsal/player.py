"""Five ways of playing the film without hands: what somebody would press in this tick."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random

from game.core.geometry import Point
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.tick import ticks
from game.rehearsal.bots import Bot, bot_for
from game.stage.directions.play import CLICK, REACH, nearest_look
from game.stage.director import Director
from game.stage.minigame import Minigame
from game.stage.stage import Stage
from game.stage.things import Look

PATIENCE = ticks(30.0)  # ticks between two clicks; the longest street is walked in less
CUTTING = 0.03  # chance a tick that a casual player cuts in
LEFT = Pad(pressed=frozenset({Button.LEFT}))
DOWN = Pad(pressed=frozenset({Button.DOWN}))

Kind = str
KINDS: tuple[Kind, ...] = ("perfect", "casual", "masher", "silent", "reader")

# kind -> which of these options it takes; another seed likes another, so five come to them all
TASTES: Mapping[Kind, Callable[["Player", list[str]], int]] = {
    "perfect": lambda player, texts: player.seed % len(texts),
    "casual": lambda player, texts: player.rng.randrange(len(texts)),
    "masher": lambda player, texts: player.seed * player.asked % len(texts),
    "silent": lambda player, texts: (len(texts) - 1 - player.seed) % len(texts),
    "reader": lambda player, texts: (player.seed + len("".join(texts))) % len(texts),
}


@dataclass
class Player:
    """Somebody at the keys. The same seed presses the same keys."""

    kind: Kind
    seed: int
    answers: list[str] = field(default_factory=list)  # wanted answers, before taste
    rng: Random = field(init=False)
    asked: int = 0  # questions up to now
    _wanted: int | None = None
    _game: Minigame | None = None
    _bot: Bot | None = None
    _seen: set[tuple[int, str]] = field(default_factory=set)  # what was looked at: chapter, scene
    _chapter: int = 0
    _tapped: int = -PATIENCE

    def __post_init__(self) -> None:
        self.rng = Random(self.seed)

    def pad(self, director: Director) -> Pad:
        """Decide what is pressed in the coming tick."""
        stage, self._chapter = director.stage, director.chapter.number
        if stage.roam is None:
            self._tapped = -PATIENCE
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
            self._game, self._bot = game, bot_for(self.kind, Random(self.rng.random()), game)
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
        self.asked += 1
        return TASTES[self.kind](self, texts)

    def _read(self, stage: Stage) -> Pad:
        assert stage.box is not None
        if stage.may_cut_in and self._cuts_in(stage):
            return LEFT
        if self.kind == "masher" and not stage.may_cut_in:
            return CONFIRM
        return CONFIRM if stage.box.full else NO_PAD

    def _cuts_in(self, stage: Stage) -> bool:
        """A masher never lets anybody finish; casual players sometimes do not."""
        assert stage.box is not None
        half = stage.box.shown * 2 >= len(stage.box.say.text)
        bold = self.kind == "casual" and self.rng.random() < CUTTING
        return half and (bold or self.kind == "masher")

    def _walk(self, stage: Stage) -> Pad:
        """Click what is to be reached, and wait; a reader looks at everything first."""
        assert stage.roam is not None
        if stage.tick - self._tapped < PATIENCE:
            return NO_PAD
        self._tapped = stage.tick
        look = self._unseen(stage) if self.kind == "reader" else None
        if look is None:
            return replace(NO_PAD, tap=stage.roam.goal)
        self._seen.add((self._chapter, look.scene))
        return replace(NO_PAD, tap=_aim(stage, look) or look.area.centre)

    def _unseen(self, stage: Stage) -> Look | None:
        """Find the nearest thing not looked at yet; what a click may not mean comes last."""
        assert stage.roam is not None
        person = stage.actors[stage.roam.actor]
        here = Point(person.x, person.y)
        left = [look for look in stage.looks if (self._chapter, look.scene) not in self._seen]
        return min(
            left,
            key=lambda look: (_aim(stage, look) is None, look.area.distance(here)),
            default=None,
        )


def _aim(stage: Stage, look: Look) -> Point | None:
    """Find where a click means this thing: not the goal, and nothing that lies over it."""
    assert stage.roam is not None
    area, edge = look.area, CLICK - 1
    across = (area.x, area.x + area.width, area.x - edge, area.x + area.width + edge)
    down = (area.y, area.y + area.height, area.y - edge, area.y + area.height + edge)
    for at in (area.centre, *(Point(x, y) for x in across for y in down)):
        if at.distance(stage.roam.goal) > REACH and nearest_look(stage.looks, at) is look:
            return at
    return None
