"""Finding the house: a car creeps along a sleeping street; what she told is all one knows.

She told of a library across the street, of a red door, of a window like a hat. Whoever remembers
stops at the right door; whoever does not asks, and people who are up at this hour know.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.ease import clamp, smooth
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.stage import Stage
from game.story.memory import Memory, Value

CAR = ("boulder_city_seb_inside", "boulder_city_seb_shell", "boulder_city_headlamps")
TOLD = ("found_library", "found_aunt", "found_bedroom")  # facts of chapter 6
STARTS, WEST, EAST = -600.0, -600.0, 470.0  # pixels from the house
SPEED, CREEPS = 92.0, 58.0  # pixels a second
REACH = 70.0  # pixels of the street that belong to a house
HOUSE = 30.0  # pixels from the house at which the car stands well
PATIENCE = 9.0  # seconds before the car goes on by itself
LANE, PULLS_OVER = 14.0, 90.0  # pixels to the kerb, and from the house where it goes there
ENOUGH = 3  # people asked, after which the last one walks ahead
HINTS = {"drive": Hint("Drive on", button="move"), "stop": Hint("Stop here")}


@dataclass(frozen=True)
class Stop:
    """Somewhere one might stop, and who is awake there: the scene of what they say."""

    x: float
    says: str


STOPS = (
    Stop(84, "street_milkman"),
    Stop(250, "street_milkman_again"),
    Stop(420, "street_bench"),
    Stop(691, ""),  # the house
    Stop(900, "street_nurse"),
    Stop(1110, "street_hose"),
)


class Street:
    """A quarter of a mile at walking pace."""

    name = "street"

    def __init__(self, memory: Memory, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.knows = tuple(name for name in TOLD if memory.facts.get(name))
        self.moved = STARTS  # pixels from where the car belongs
        self.asked: list[str] = []
        self._timing = timing
        self._idle = 0.0  # seconds in which nothing was pressed
        self._home = 0.0
        self._actor = ""
        self._stage: Stage | None = None

    @property
    def x(self) -> float:
        """Where the car is."""
        return self._home + self.moved

    @property
    def near(self) -> Stop | None:
        """The stop the car is at."""
        found = min(STOPS, key=lambda stop: abs(stop.x - self.x))
        return found if abs(found.x - self.x) <= REACH else None

    def enter(self, stage: Stage, actor: str) -> None:
        """He comes in from the west with his lamps low."""
        self._stage, self._actor = stage, actor
        self._home = stage.mark("seb's car").at.x
        stage.following = None
        self._roll(0.0)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None:
            self._end()
            return ()
        near = self.near
        self._stage.hint = HINTS["stop" if near else "drive"]
        if confirms(pad) and near is not None:
            self._stop(near)
        else:
            self._roll(self._speed(pad))
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """He knows it when he sees it."""
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether it was found by what he had heard."""
        heard = bool(self.knows) and not self.asked
        how = "heard" if heard else "asked" if self.asked else "guessed"
        return {"heard_house": heard, "house": how, "asked": len(self.asked)}

    def _stop(self, stop: Stop) -> None:
        self._idle = 0.0
        if not stop.says:
            self.done = True
        elif stop.says not in self.asked:
            self.asked.append(stop.says)
            self.cues = (stop.says,)

    def _speed(self, pad: Pad) -> float:
        way = (Button.RIGHT in pad.held) - (Button.LEFT in pad.held)
        self._idle = 0.0 if way else self._idle + TICK
        if way:
            return way * SPEED
        alone = self._idle >= PATIENCE and not self._timing.wait_for_me
        shown = len(self.asked) >= ENOUGH
        if not (alone or shown or self._timing.watch or self._timing.one_key):
            return 0.0
        if abs(self.moved) < HOUSE and (alone or shown or self._timing.watch):
            self.done = True
        return CREEPS if self.moved < HOUSE else -CREEPS

    def _roll(self, speed: float) -> None:
        stage = self._stage
        assert stage is not None
        self.moved = clamp(self.moved + speed * TICK, WEST, EAST)
        self._place(stage)

    def _place(self, stage: Stage) -> None:
        out = LANE * smooth(clamp(abs(self.moved) / PULLS_OVER))
        for name in CAR:
            stage.moved[name] = (self.moved, out)
        driver, seat = stage.direct(self._actor), stage.mark("seb's car").at
        driver.x, driver.y = self.x, seat.y + out
        stage.look_at(self.x + 60)

    def _end(self) -> None:
        """The car stands before the house, wherever it was."""
        if self._stage is not None:
            self._stage.hint = None
            self.moved = 0.0
            self._place(self._stage)
