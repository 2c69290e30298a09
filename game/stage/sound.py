"""What plays on the stage, as numbers."""

from dataclasses import dataclass

from game.core.ease import clamp


@dataclass
class MusicState:
    """The running cue. `gain` 0..1; `muffle` 0 in the room .. 1 behind a wall.

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

    def update(self) -> None:
        """Move gain and muffle on by one tick."""
        self.gain = _towards(self.gain, self.gain_to, self.step)
        self.muffle = _towards(self.muffle, self.muffle_to, self.step)

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
        }


def _towards(value: float, goal: float, step: float) -> float:
    return value + clamp(goal - value, -step, step)
