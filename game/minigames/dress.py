"""Four dresses on a bed: one holds them up, a mirror answers, one is taken."""

from collections.abc import Mapping

from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import step_towards
from game.story.memory import Value

COLOURS = ("yellow", "blue", "red", "green")
FIRST = 0
PACE = 60.0  # pixels a second along the bed
REACH = 16.0  # pixels beside a dress in which a click means it
PATIENCE = 24.0  # seconds after which somebody takes one for her
SCAN = 1.8  # seconds one-key play and watching stay with a dress
TAKES = 2.2  # seconds in which she turns round in it
HINT = Hint("Hold one up. Take it", button="move")
ONE_KEY = Hint("This one")


class Dress:
    """Which one."""

    name = "dress"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.finger = FIRST
        self.taken = 0.0  # seconds since one was taken
        self.since = 0.0  # seconds since this one was held up
        self.held_up: list[str] = []  # every colour that was held up, in order
        self._timing = timing
        self._waited = 0.0
        self._said: tuple[str, ...] = ()  # what comes in the next tick
        self._stage: Stage | None = None
        self._actor = ""

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the bed and the mirror."""
        self._stage, self._actor = stage, actor
        stage.hint = ONE_KEY if self._timing.one_key else HINT
        self._hold_up()

    @property
    def colour(self) -> str:
        """The dress in her hands."""
        return COLOURS[self.finger]

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues, self._said = self._said, ()
        if self.done:
            self._leave()
            return ()
        self.since += TICK
        self._walk()
        if self.taken:
            self._turn()
        else:
            self._choose(pad)
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """The one she holds."""
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the dress is an echo."""
        return {"dress": self.colour, "took": self.colour, "dresses": list(self.held_up)}

    # Choosing

    def _choose(self, pad: Pad) -> None:
        self._waited += TICK
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        clicked = self._clicked(pad)
        if self._timing.one_key or self._timing.watch:
            step += self.since >= SCAN
        if clicked is not None and clicked != self.finger:
            step = clicked - self.finger
        if step:
            self._move(step)
        elif self._takes(pad, clicked):
            self._take()

    def _clicked(self, pad: Pad) -> int | None:
        if pad.tap is None or self._stage is None:
            return None
        for number, colour in enumerate(COLOURS):
            at = self._stage.mark(f"{colour} dress").at
            if abs(at.x - pad.tap.x) <= REACH:
                return number
        return None

    def _takes(self, pad: Pad, clicked: int | None) -> bool:
        if self._timing.watch:
            return len(self.held_up) > len(COLOURS)
        asked = Button.CONFIRM in pad.pressed or clicked == self.finger
        return asked or self._waited >= PATIENCE

    def _move(self, step: int) -> None:
        self._put_down()
        self.finger = (self.finger + step) % len(COLOURS)
        self._waited = 0.0
        self._hold_up()

    def _hold_up(self) -> None:
        self.since = 0.0
        if self.colour not in self.held_up or self._timing.watch:
            self._said = (f"dress_{self.colour}",)
        self.held_up.append(self.colour)
        stage = self._stage
        if stage is not None:
            stage.hidden.add(self._prop())
            stage.sound("dress_rustle", stage.mark(f"{self.colour} dress").at.x, 0.7)

    def _put_down(self) -> None:
        if self._stage is not None:
            self._stage.hidden.discard(self._prop())

    def _prop(self) -> str:
        return f"mia_apartment_dress_{self.colour}"

    def _take(self) -> None:
        self.taken = TICK
        if self._stage is not None:
            self._stage.hint = None
            self._stage.sound("curtain", self._stage.actors[self._actor].x, 0.6)

    def _turn(self) -> None:
        """Once round, for the room to see."""
        self.taken += TICK
        stage = self._stage
        if stage is not None:
            actor = stage.actors[self._actor]
            ways = ("south", "east", "north", "west")
            actor.facing = ways[int(self.taken / TAKES * 8) % 4] if self.taken < TAKES else "south"
        if self.taken >= TAKES:
            self._leave()

    def _walk(self) -> None:
        stage = self._stage
        if stage is None or self.taken:
            return
        actor, goal = stage.actors[self._actor], stage.mark(f"{self.colour} dress").at
        if (actor.x, actor.y) == (goal.x, goal.y):
            actor.facing = "south"
            show(actor, "idle", stage.tick)
            return
        show(actor, "walk", stage.tick)
        step_towards(actor, goal, PACE * TICK)

    def _leave(self) -> None:
        self.done = True
        stage = self._stage
        if stage is not None:
            stage.hint = None
            actor = stage.actors[self._actor]
            actor.facing = "south"
            show(actor, "idle", stage.tick)
