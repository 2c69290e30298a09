"""Listening past a table: while one listens the talk becomes mumbling and a tune comes near.

Hold, and it comes. Let go, and the talk is back. It comes in the end, whatever one does.
"""

from collections.abc import Mapping

from game.core.ease import clamp, smooth
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

COMES, GOES = 0.19, 0.24  # of the way in a second: held, let go
CREEPS = 0.05  # a second, once the tune has been there for a while
PATIENCE = 7.0  # seconds after which it creeps up by itself
FILLED = 3.2  # seconds it is heard and nothing else
SAID_EVERY = 3.6  # seconds between two things said at the table
SAID = 6  # things there are to say
LASTS = 34.0  # seconds
DIM = 0.9  # how far the room goes down
BEGINS = 0.12  # share of the tune that one hears whatever one does
STAYS = "loudspeaker"  # the light that does not go down
HINT = Hint("Hold it, and listen")


class Listen:
    """A tune in the ceiling, against a conversation."""

    name = "listen"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.nearness = 0.0  # 0 all talk .. 1 all tune
        self.held = 0.0  # seconds the player has listened
        self.filled = 0.0  # seconds of nothing but the tune
        self.hint: Hint | None = None  # beside what is said
        self._timing = timing
        self._stage: Stage | None = None
        self._lights: dict[str, float] = {}
        self._latched = False
        self._said = 0

    def enter(self, stage: Stage, actor: str) -> None:
        """The tune begins, behind everything."""
        self._stage = stage
        self._lights = dict(stage.light.groups)
        stage.music = MusicState("loudspeaker", stage.tick, 2.0, gain=0.0, muffle=1.0)
        self.hint = HINT

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        self._say()
        listening = self._listens(pad)
        self.held += TICK if listening else 0.0
        late = max(0.0, self.now - PATIENCE) * 0.006
        change = COMES if listening else CREEPS + late if self.now > PATIENCE else -GOES
        self.nearness = clamp(self.nearness + change * TICK)
        self.filled = self.filled + TICK if self.nearness >= 1 else 0.0
        self._tune()
        if self.filled >= FILLED or self.now >= LASTS:
            self.done = True
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She has heard it."""
        self.nearness = 1.0
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: whether she listened, or it crept up on her."""
        how = "listened" if self.held >= 2.5 else "crept"
        return {"loudspeaker": how, "listened_seconds": round(self.held, 1)}

    def _listens(self, pad: Pad) -> bool:
        if self._timing.watch:
            return True
        if self._timing.one_key:
            self._latched ^= Button.CONFIRM in pad.pressed
            return self._latched
        if pad.click is not None:
            self._latched = not self._latched
        return self._latched or Button.CONFIRM in pad.held or Button.UP in pad.held

    def _say(self) -> None:
        due = min(SAID, int(self.now / SAID_EVERY + 0.8))
        if due > self._said:
            self._said = due
            self.cues = (f"listen_{due}",)

    def _tune(self) -> None:
        """Sound and light follow what she listens to."""
        stage = self._stage
        if stage is None:
            return
        share = smooth(self.nearness)
        music = stage.music
        music.gain_to, music.muffle_to, music.step = (
            BEGINS + (1 - BEGINS) * share,
            1.0 - share,
            TICK,
        )
        for group, level in self._lights.items():
            stage.light.groups[group] = level if group == STAYS else level * (1 - DIM * share)
        red, green, blue = stage.place.ambient
        stage.light.ambient = (_less(red, share), _less(green, share), _less(blue, share * 0.7))
        if self.nearness >= 0.7:
            self.hint = None

    def _leave(self) -> None:
        self.hint = None
        self._tune()


def _less(channel: int, share: float) -> int:
    return round(channel * (1 - 0.62 * share))
