"""A radio dial in a car that does not move: four stations, and what lies between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.ease import clamp
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

SPEED = 0.22  # of the dial, a second
NEAR = 0.035  # of the dial: from here on a station is heard
STATIC_EVERY = 0.5  # seconds between two rushes while the needle moves
SETTLES = 0.8  # seconds on a station until it has been heard
ENOUGH = 2  # stations heard after which one may leave it
PATIENCE = 9.0  # seconds until he turns it himself
OWN = 3.2  # seconds he stays with a station
MOST = 40.0  # seconds; then he says that this will do
FADE = 0.3
TURN, LEAVE = Hint("Turn the dial", button="move"), Hint("Leave it there")


@dataclass(frozen=True)
class Station:
    """Somebody who sends: where on the dial, 0..1, and which cue of the score."""

    name: str
    at: float
    cue: str


STATIONS = (
    Station("traffic", 0.1, "coffee_radio"),
    Station("signal", 0.37, "signal"),
    Station("carols", 0.63, "deck_the_halls"),
    Station("piano", 0.9, "lamplighter_blues"),
)
START = 0.24


class Dial:
    """Looking for something to listen to."""

    name = "dial"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.needle = START
        self.heard: list[str] = []
        self._timing = timing
        self._stage: Stage | None = None
        self._on: Station | None = None
        self._now = 0.0
        self._since = self._still = self._rushed = 0.0
        self._moving = False

    def enter(self, stage: Stage, actor: str) -> None:
        """The radio goes on, between two stations."""
        self._stage = stage
        stage.hint = TURN
        stage.sound("radio_tuning")
        stage.music = MusicState(None, stage.tick, FADE)

    @property
    def station(self) -> Station | None:
        """What is heard where the needle stands."""
        near = min(STATIONS, key=lambda station: abs(station.at - self.needle))
        return near if abs(near.at - self.needle) <= NEAR else None

    @property
    def enough(self) -> bool:
        """Whether one may leave it where it is."""
        return len(self.heard) >= ENOUGH and self.station is not None

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return ()
        self._now += TICK
        way = self._way(pad)
        self.needle = clamp(self.needle + way * SPEED * TICK)
        sounds = self._rush(way)
        self._listen()
        if self._is_left(pad):
            self._leave()
        return sounds

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """It stays on the hit everybody knows."""
        self.heard = self.heard or ["signal"]
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what was heard, and where it was left."""
        last = self.station.name if self.station else self.heard[-1]
        stations: list[Value] = list(self.heard)
        return {"dial": last, "dial_heard": stations}

    def _is_left(self, pad: Pad) -> bool:
        """Whether it stays where it is: asked for, or after a while by itself."""
        if self._now >= MOST and self.heard and not self._timing.wait_for_me:
            return True
        if not self.enough:
            return False
        rested = self._since >= OWN and (self._alone or len(self.heard) == len(STATIONS))
        return confirms(pad) or rested

    @property
    def _alone(self) -> bool:
        """Whether nobody turns it."""
        return self._timing.watch or self._timing.one_key or self._still >= PATIENCE

    def _way(self, pad: Pad) -> int:
        """Which way the needle goes: as it is turned, or by itself where nobody does."""
        step = (Button.RIGHT in pad.held or Button.RIGHT in pad.pressed) - (
            Button.LEFT in pad.held or Button.LEFT in pad.pressed
        )
        self._still = 0.0 if step else self._still + TICK
        if step or not self._alone:
            return step
        rests = self.station is not None and self._since < OWN
        return 0 if rests else 1 if self.needle < 1 else -1

    def _rush(self, way: int) -> tuple[Heard, ...]:
        self._rushed += TICK
        if not way or self.station is not None or self._rushed < STATIC_EVERY:
            return ()
        self._rushed = 0.0
        return (Effect("radio_tuning", 0.0, 0.5),)

    def _listen(self) -> None:
        station, stage = self.station, self._stage
        if station != self._on:
            self._on, self._since = station, 0.0
            if stage is not None:
                cue = station.cue if station else None
                stage.music = MusicState(cue, stage.tick, FADE, gain=0.6, gain_to=0.6)
        self._since += TICK
        if station is not None and self._since >= SETTLES and station.name not in self.heard:
            self.heard.append(station.name)
            self.cues = (f"dial_{station.name}",)
        if stage is not None:
            stage.hint = None if stage.remarks else LEAVE if self.enough else TURN

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
