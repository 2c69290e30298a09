"""What plays on the stage, as numbers."""

import math
from dataclasses import dataclass

from game.core.ease import clamp
from game.core.tick import TICK, ticks
from game.stage.tunes import Tune

AHEAD = ticks(0.35)  # so long before it begins a cue is named, so that it has been read by then
CROSSING = 1.5  # seconds in which one cue comes in and the other goes
SPOKEN = 0.62  # loudest music while somebody speaks
MAKES_ROOM = 0.3  # seconds in which music goes from full to nothing for a word
MINUTE = ticks(60)


@dataclass
class MusicState:
    """The running cue, since a tick. `gain` 0..1; `muffle` 0 in the room .. 1 behind a wall.

    `cue` None is silence. `fade` is the seconds in which the present cue enters or the
    last one leaves; `gain_to` and `muffle_to` are where the two are going.
    """

    cue: str | None = None
    since: int = 0
    fade: float = 1.0
    gain: float = 1.0
    muffle: float = 0.0
    gain_to: float = 1.0
    muffle_to: float = 0.0
    step: float = 1.0  # share of the way a tick
    bpm: float = 0.0  # quarters a minute, 0 where there is no beat
    once: bool = False  # it rings out and does not begin again
    room: float = 1.0  # what words leave of it

    @property
    def level(self) -> float:
        """How loud it is now: never above the words."""
        return min(self.gain, self.room)

    def update(self, spoken: bool = False) -> None:
        """Move gain and muffle on by one tick, and make room for words."""
        self.gain = _towards(self.gain, self.gain_to, self.step)
        self.muffle = _towards(self.muffle, self.muffle_to, self.step)
        self.room = _towards(self.room, SPOKEN if spoken else 1.0, TICK / MAKES_ROOM)

    def beat_from(self, tick: int) -> int:
        """Give the tick of the first beat from this one on; without a beat this very tick."""
        if self.cue is None or not self.bpm:
            return tick
        beats = math.ceil((tick - self.since) * self.bpm / MINUTE)
        return math.ceil(self.since + beats * MINUTE / self.bpm)

    def to_json(self) -> dict[str, object]:
        """Give plain values."""
        return {
            "cue": self.cue,
            "since": self.since,
            "fade": self.fade,
            "gain": round(self.gain, 6),
            "muffle": round(self.muffle, 6),
            "gain_to": self.gain_to,
            "muffle_to": self.muffle_to,
            "step": self.step,
            "bpm": self.bpm,
            "once": self.once,
            "room": round(self.room, 6),
        }


@dataclass
class Coming:
    """A cue that has been called and begins at its tick. `after` is when what plays began."""

    music: MusicState
    after: int

    def to_json(self) -> dict[str, object]:
        """Give plain values."""
        return {"music": self.music.to_json(), "after": self.after}


def called(tune: Tune, playing: MusicState, tick: int, once: bool = False) -> Coming:
    """Let a cue begin on a beat of what plays, or after silence as soon as it can be there."""
    since = playing.beat_from(tick + AHEAD)
    music = MusicState(tune.name, since, CROSSING, bpm=tune.bpm, once=once, room=playing.room)
    return Coming(music, playing.since)


def _towards(value: float, goal: float, step: float) -> float:
    return value + clamp(goal - value, -step, step)
