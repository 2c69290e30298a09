"""How five kinds of players dance the tap duet."""

from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

from game.core.pad import NO_PAD, Pad, Press
from game.core.tick import TICK
from game.minigames.tap_duet import BAR, TapDuet
from game.minigames.tap_steps import STEPS

SKILL = {"perfect": (0.0, 0.0), "casual": (0.05, 0.25), "reader": (0.03, 0.05)}
QUARTERS = (0.0, 1.0, 2.0, 3.0)


def tap_duet_hands(kind: str, rng: Random) -> Callable[[TapDuet], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind in SKILL:
        return _Feet(rng, *SKILL[kind], own=kind != "casual")
    return lambda game: _anything(rng)


@dataclass
class _Feet:
    rng: Random
    unsteady: float  # seconds
    careless: float  # share of the strikes
    own: bool  # whether it is a step that is shown, or only four quarters
    bar: float = -1.0
    due: list[float] = field(default_factory=list)

    def __call__(self, game: TapDuet) -> Pad:
        if game.bar_start != self.bar:
            self.bar = game.bar_start
            self.due = self._plan(game)
        end = game.beat + TICK / game.beat_seconds
        now = [at for at in self.due if at <= end]
        self.due = [at for at in self.due if at > end]
        ages = [max(0.0, (end - at) * game.beat_seconds) for at in now]
        return Pad(presses=tuple(Press(4, True, min(age, TICK)) for age in ages))

    def _plan(self, game: TapDuet) -> list[float]:
        strikes = game.strikes_of(self.bar) if game.part in ("answer", "together") else ()
        if game.part == "show":
            strikes = game.steps[STEPS[game.round]] if self.own else QUARTERS
        beats = [at + self.rng.gauss(0, self.unsteady) / game.beat_seconds for at in strikes]
        kept = [at for at in beats if self.rng.random() >= self.careless]
        return sorted(self.bar + min(at, BAR - 0.01) for at in kept)


def _anything(rng: Random) -> Pad:
    return Pad(presses=(Press(3, True), Press(3, False))) if rng.random() < 0.12 else NO_PAD
