"""The phrase as an answer: in the open bars of the love theme, and in the slots of the suite.

A score says where it leaves room: `cue:phrase` markers, each until the next marker. The love
theme's own open bars are those in which the melody rests longest.
"""

from dataclasses import dataclass, replace

from game.music.chart import Chart
from game.music.event import Event
from game.music.keyboard import HIGHEST, LOWEST
from game.music.placing import Phrase, leeway, octaves_towards, place, raised
from game.music.score import Score

SLOT = "phrase"  # cue points whose names begin so leave room
OPEN = 4.5  # beats of rest in a melody that are room for an answer
MIDDLE = 72
LEGATO = 0.95
LOUD = 76


@dataclass(frozen=True)
class Slot:
    """Room for an answer: beats of the score."""

    start: float
    beats: float


def slots(score: Score, part: str = "melody") -> tuple[Slot, ...]:
    """Find where a score leaves room."""
    marked = _marked(score)
    return marked or tuple(_rests(score, part))


def answers(phrase: Phrase, chart: Chart, slot: Slot, part: str = "piano") -> tuple[Event, ...]:
    """Play the phrase in a slot, from its start on or as soon after as it fits."""
    given = replace(leeway(chart, slot.start, slot.beats), shifts=_SHIFTS, stretches=(1.0,))
    notes = place(phrase, chart, given)
    notes = raised(notes, octaves_towards(notes, MIDDLE, LOWEST, HIGHEST))
    return tuple(Event(n.beat, n.length * LEGATO, n.pitch, LOUD, part) for n in notes)


_SHIFTS = tuple(sorted(range(-11, 12), key=abs))


def _marked(score: Score) -> tuple[Slot, ...]:
    ends = [beat for beat, _ in score.cues] + [score.length]
    return tuple(
        Slot(beat, min(end for end in ends if end > beat) - beat)
        for beat, name in score.cues
        if name.startswith(SLOT)
    )


def _rests(score: Score, part: str) -> list[Slot]:
    notes = score.tracks.get(part, ())
    heard, rests = 0.0, []
    for note in notes:
        if note.start - heard >= OPEN:
            rests.append(Slot(heard, note.start - heard))
        heard = max(heard, note.start + note.length)
    if notes and score.length - heard >= OPEN:
        rests.append(Slot(heard, score.length - heard))
    return rests
