"""The horn: how long one leans on it is up to whoever plays; what it wakes is counted."""

from collections.abc import Mapping

from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import facing_of, show
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

LEAST, MOST = 0.25, 9.0  # seconds of a horn
PATIENCE = 7.0  # seconds before the elbow slips by itself
DOGS, CHOIR, CHEER = 1.2, 2.6, 5.0  # seconds after which they join in, stop, applaud
REACH, GROWTH = 50.0, 150.0  # pixels at which heads turn at once, and more each second
SKIPPED = 2.0
SOUND = "horn_long"
WORDS = ((1.0, "tap"), (4.0, "long"))  # up to so many seconds -> what one calls it
HINT = Hint("Hold it. As long as it takes")
TURNING = {"idle", "sit", "drive", "talk", "groove", "cheer", "clap", "walk"}
STANDING = {"talk", "groove", "cheer", "clap", "walk"}


class Horn:
    """One push of a horn, held."""

    name = "horn"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.seconds = 0.0
        self.sounding = False
        self.turned: list[str] = []
        self.events: list[str] = []  # what it has woken, in order
        self._timing = timing
        self._waited = 0.0
        self._stage: Stage | None = None
        self._at = 0.0

    def enter(self, stage: Stage, actor: str) -> None:
        """Seb's elbow, the wheel, and everybody who can hear."""
        self._stage = stage
        self._at = stage.actors[actor].x
        stage.hint = HINT

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            return self._end()
        if not self.sounding:
            self._wait(pad)
            return ()
        self.seconds += TICK
        self._wake()
        if self._lets_go(pad):
            return self._end()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """A horn as long as most horns."""
        if not self.done:
            self.seconds = max(self.seconds, SKIPPED)
        self.done = True

    @property
    def length(self) -> str:
        """What one would call it: a tap, long, endless."""
        return next((word for least, word in WORDS if self.seconds < least), "endless")

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how long it was, in seconds and in a word."""
        return {"horn_seconds": round(self.seconds, 2), "horn": self.length}

    def _wait(self, pad: Pad) -> None:
        self._waited += TICK
        pressed = confirms(pad)
        if not pressed and not self._timing.watch and self._waited < PATIENCE:
            return
        self.sounding = True
        if self._stage is not None:
            self._stage.sound_begins(SOUND, self._at)

    def _lets_go(self, pad: Pad) -> bool:
        if self.seconds >= MOST:
            return True
        if self._timing.watch or self._waited >= PATIENCE:
            return self.seconds >= LEAST
        if self._timing.one_key:
            return self.seconds >= LEAST and Button.CONFIRM in pad.pressed
        return self.seconds >= LEAST and Button.CONFIRM not in pad.held

    def _wake(self) -> None:
        stage = self._stage
        if stage is None:
            return
        self._turn_heads(stage)
        for after, name in ((DOGS, "dogs"), (CHOIR, "choir"), (CHEER, "cheer")):
            if self.seconds >= after and name not in self.events:
                self.events.append(name)
                self._happens(stage, name)

    def _happens(self, stage: Stage, name: str) -> None:
        if name == "dogs":
            stage.sound("dog_far", self._at + 180)
        elif name == "choir":
            stage.music = MusicState(None, stage.tick, 0.15)
            stage.sound("dog_far", self._at - 220)
        else:
            stage.sound("applause_one", self._at + 220)

    def _turn_heads(self, stage: Stage) -> None:
        """Whoever is within reach of the sound looks where it comes from."""
        reach = REACH + GROWTH * self.seconds
        for person in stage.place.people:
            actor = stage.actors[person.name]
            near = abs(actor.x - self._at) <= reach
            if near and person.name not in self.turned and actor.animation in TURNING:
                self.turned.append(person.name)
                _turn(stage, actor, self._at)

    def _end(self) -> tuple[Heard, ...]:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.sound_ends(SOUND)
            for name in self.turned:
                self._stage.release(name)
        return ()


def _turn(stage: Stage, actor: Actor, x: float) -> None:
    stage.direct(actor.name)
    actor.facing = facing_of(x - actor.x, 0.0)
    if actor.animation in STANDING:
        show(actor, "idle", stage.tick)
