"""Matches presses to written notes: each press one note, each note once. Times in seconds."""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from game.music.timing import Grade, Windows, limits

REGRAB = 0.320  # seconds in which a hold may be taken up again
HELD_ENOUGH = 0.7  # share of a hold that counts as held
STRAY_COST = 0.25  # of a note, where stray presses are not forgiven


class Fate(StrEnum):
    """What became of a note."""

    AHEAD = "ahead"
    HIT = "hit"
    MISSED = "missed"


@dataclass(frozen=True)
class Target:
    """A note to be played. `lane` is the key; `length` > 0 is to be held."""

    start: float
    length: float
    lane: int
    pitch: int


@dataclass
class State:
    """How it stands with one target. `error` is negative where it was early."""

    target: Target
    most: float
    fate: Fate = Fate.AHEAD
    grade: Grade | None = None
    error: float = 0.0
    held_from: float | None = None
    held: float = 0.0
    let_go: float | None = None

    @property
    def worth(self) -> float:
        """0..1, falling smoothly inside a grade: 44 ms is not worlds apart from 46."""
        if self.fate is not Fate.HIT:
            return 0.0
        exact: float = max(0.0, 1 - (abs(self.error) / 0.25) ** 1.5)
        if self.target.length <= 0:
            return exact
        return exact * (0.7 + 0.3 * min(1.0, self.held / (self.target.length * HELD_ENOUGH)))

    def end_hold(self, now: float) -> None:
        """Count a hold that has lasted to its written end; nobody need let go for it."""
        end = self.target.start + self.target.length
        if self.held_from is not None and now >= end:
            self.held += max(0.0, end - self.held_from)
            self.held_from = None


@dataclass
class Judge:
    """Judges one piece. `with_one_key` lets any lane play the next note."""

    windows: Windows
    states: list[State] = field(default_factory=list)
    with_one_key: bool = False
    strays: int = 0

    @staticmethod
    def of(targets: Sequence[Target], windows: Windows, with_one_key: bool = False) -> "Judge":
        """Prepare the judge for targets in order of time."""
        ordered = sorted(targets, key=lambda t: (t.start, t.lane))
        most: dict[int, float] = {}
        for lane in {target.lane for target in ordered}:
            own = [n for n, t in enumerate(ordered) if with_one_key or t.lane == lane]
            for number, limit in zip(own, limits([ordered[n].start for n in own]), strict=True):
                most[number] = limit
        states = [State(target, most[number]) for number, target in enumerate(ordered)]
        return Judge(windows, states, with_one_key)

    def press(self, lane: int, now: float) -> State | None:
        """Judge a press: the earliest open note of the lane in reach, else a hold that is
        taken up again. None is a stray."""
        state = self.find(lane, now)
        if state is None:
            again = self._regrab(lane, now)
            self.strays += again is None
            return again
        state.fate = Fate.HIT
        state.error, state.held_from = now - state.target.start, now
        state.grade = self.windows.grade(state.error, state.most)
        return state

    def find(self, lane: int, now: float) -> State | None:
        """Say which note a press would meet, changing nothing."""
        for state in self.states:
            if state.fate is Fate.AHEAD and self._is_for(state, lane):
                off = now - state.target.start
                if self.windows.grade(off, state.most) is not None:
                    return state
                if off < 0:
                    return None
        return None

    def _regrab(self, lane: int, now: float) -> State | None:
        """Take up a hold again that was let go a moment ago."""
        for state in self.states:
            if self._is_for(state, lane) and state.let_go is not None:
                still = now < state.target.start + state.target.length
                if still and now - state.let_go <= REGRAB:
                    state.held_from, state.let_go = now, None
                    return state
        return None

    def release(self, lane: int, now: float) -> None:
        """A key is let go: holds in its lane end here."""
        for state in self.states:
            if self._is_for(state, lane) and state.held_from is not None:
                state.held += max(0.0, now - state.held_from)
                state.held_from, state.let_go = None, now

    def pass_by(self, now: float) -> list[State]:
        """Let time pass: holds end where they are written to; gives the notes just missed."""
        missed = []
        for state in self.states:
            state.end_hold(now)
            reach = min(self.windows.okay, state.most)
            if state.fate is Fate.AHEAD and now > state.target.start + reach:
                state.fate = Fate.MISSED
                missed.append(state)
        return missed

    def _is_for(self, state: State, lane: int) -> bool:
        return self.with_one_key or state.target.lane == lane

    @property
    def score(self) -> float:
        """0..1 over all notes, less what stray presses cost."""
        cost = 0.0 if self.windows.forgives else STRAY_COST * self.strays
        won = sum(state.worth for state in self.states) - cost
        return max(0.0, won / max(1, len(self.states)))

    @property
    def hits(self) -> int:
        """How many notes were met."""
        return sum(state.fate is Fate.HIT for state in self.states)

    @property
    def mean_error(self) -> float:
        """Seconds late (or early, below 0) on average over the hits."""
        errors = [state.error for state in self.states if state.fate is Fate.HIT]
        return statistics.fmean(errors) if errors else 0.0
