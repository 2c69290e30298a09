"""The drive: the wheel wants to wander, the night goes, and the stations go one by one."""

import math
from collections.abc import Mapping
from random import Random

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

LASTS = 30.0  # seconds from night to sunrise
STATIONS = (  # second it is found, what it plays, what memory and screenplay call it
    (0.0, "signal", "drive_signal"),
    (7.5, "plastic_weekend", "drive_weekend"),
    (15.0, "lamplighter_blues", "drive_blues"),
    (22.5, None, "drive_none"),
)
DIALS = (0.78, 0.55, 0.24, 0.06)  # where they are on the dial
LANE, EDGE = 0.72, 1.25  # how far from the middle the lane goes, and the car can
WANDERS, STEERS = 0.75, 1.6  # of the lane a second
STEADY = 0.75  # share of the way in the lane that is called straight
TUNES = 1.2  # seconds between two stations
FADES = 7.1  # seconds in which a station is lost
HINT = Hint("Keep it straight", button="move")


class Drive:
    """Four hundred kilometres in half a minute."""

    name = "drive"

    def __init__(self, timing: Timing, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.place = 0.0  # -1..1 is the road; 0 the middle of the lane
        self.wheel = 0.0  # -1 left .. 1 right
        self.station = -1
        self._timing = timing
        self._within = 0.0  # seconds in the lane
        self._phase = Random(seed).uniform(0, math.tau)
        self._rumbled = 0.0
        self._stage: Stage | None = None

    @property
    def share(self) -> float:
        """How far the night has gone, 0..1."""
        return clamp(self.now / LASTS)

    @property
    def clear(self) -> float:
        """How well the station is heard, 0..1: it fades from the moment it is found."""
        if self.station < 0 or STATIONS[self.station][1] is None:
            return 0.0
        since = self.now - STATIONS[self.station][0]
        return clamp(since / TUNES) * clamp(1.15 - since / FADES)

    @property
    def off(self) -> bool:
        """Whether the wheels are beside the lane."""
        return abs(self.place) > LANE

    def enter(self, stage: Stage, actor: str) -> None:
        """He drives."""
        self._stage = stage
        stage.hint = HINT

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._end()
            return ()
        self.now += TICK
        self._steer(pad)
        self._tune()
        if self.now >= LASTS:
            self.done = True
            self._end()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """The road is straight."""
        self._within, self.now, self.done = LASTS, LASTS, True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how straight it was."""
        share = self._within / max(TICK, self.now)
        return {"drive": "straight" if share >= STEADY else "wandering", "lane": round(share, 3)}

    def _steer(self, pad: Pad) -> None:
        turned = (Button.RIGHT in pad.held) - (Button.LEFT in pad.held)
        if self._steers_itself(pad):
            turned = 0 if abs(self.place) < 0.1 else -1 if self.place > 0 else 1
        self.wheel += (turned - self.wheel) * 0.12
        wander = math.sin(self.now * 0.9 + self._phase) + 0.6 * math.sin(self.now * 2.3)
        push = 0.0 if self._timing.wait_for_me and not turned else wander * WANDERS
        self.place += (push + self.wheel * STEERS) * TICK
        self.place = clamp(self.place, -EDGE, EDGE)
        if abs(self.place) >= EDGE:  # the shoulder is soft, and gives the car back
            self.place *= 0.995
        self._within += 0.0 if self.off else TICK
        self._rumble()

    def _steers_itself(self, pad: Pad) -> bool:
        if self._timing.watch:
            return True
        return self._timing.one_key and Button.CONFIRM in pad.held

    def _rumble(self) -> None:
        self._rumbled -= TICK
        if self.off and self._rumbled <= 0 and self._stage is not None:
            self._stage.sound(f"step_gravel_{1 + round(self.now * 4) % 4}", gain=0.8)
            self._rumbled = 0.22

    def _tune(self) -> None:
        """Find the next station when the last has gone."""
        stage = self._stage
        after = self.station + 1
        if after < len(STATIONS) and self.now >= STATIONS[after][0]:
            self.station = after
            self.cues = (STATIONS[after][2],)
            if stage is not None:
                stage.sound("radio_tuning", gain=0.7)
                stage.music = MusicState(STATIONS[after][1], stage.tick, 0.8)
        if stage is not None:
            stage.music.gain = stage.music.gain_to = 0.75 * self.clear
            stage.music.muffle = stage.music.muffle_to = 0.3

    def _end(self) -> None:
        if self._stage is not None:
            self._stage.hint = None
            self._stage.music = MusicState(None, self._stage.tick, 0.4)
