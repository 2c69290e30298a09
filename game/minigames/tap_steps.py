"""The eight steps of the tap duet: what is struck in a bar, and which step something was."""

from collections.abc import Iterable, Sequence

from game.music.score import Score

STEPS = ("shuffle", "flap", "time_step", "cramp_roll", "wing", "buffalo", "heel_turn", "break")
FIRST = 160.0  # beat of the score on which the first is called
BAR = 4.0
TRACK = "taps"
LEAST = 2  # strikes that are a step at all
Strikes = tuple[float, ...]  # beats of a bar


def steps_of(score: Score) -> dict[str, Strikes]:
    """Read what each step strikes from the calls of the score."""
    return {name: _called(score, number) for number, name in enumerate(STEPS)}


def _called(score: Score, number: int) -> Strikes:
    first = FIRST + 2 * BAR * number
    return tuple(
        round(note.start - first, 4)
        for note in score.track(TRACK)
        if first - 1e-6 <= note.start < first + BAR - 1e-6
    )


def likest(struck: Sequence[float], steps: dict[str, Strikes], among: Iterable[str]) -> str | None:
    """Name the step that a bar of strikes was, None where it was none."""
    if len(struck) < LEAST:
        return None
    return min(among, key=lambda name: (_apart(struck, steps[name]), STEPS.index(name)))


def _apart(struck: Sequence[float], step: Strikes) -> float:
    """Say how unlike two bars are: strikes too many or too few, and beats between the nearest."""
    off = sum(min(abs(a - b) for b in step) for a in struck)
    missing = sum(min(abs(a - b) for b in struck) for a in step)
    return round(off + missing + abs(len(struck) - len(step)), 6)
