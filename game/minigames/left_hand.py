"""The left hand of a written piece: it plays by itself, after a bar of counting in.

Times are seconds since the count-in began.
"""

from dataclasses import replace

from game.core.heard import BandNote, Damp, Strike
from game.minigames.song import Span
from game.music.score import Note, Score

TRACK = "left hand"
SHARE = 0.82  # of the written velocity, so that the melody leads
COUNT_KEY, COUNT_VELOCITY = 37, 62  # side stick
COUNT_HALF_BARS = 2


class LeftHand:
    """Gives what accompanies a melody: in half bars, or key by key where time may stop."""

    def __init__(self, score: Score, beat_seconds: float) -> None:
        self._notes = tuple(_softer(note) for note in score.track(TRACK))
        self._beats_per_bar = score.beats_per_bar
        self._half = score.beats_per_bar / 2  # beats
        self._beat_seconds = beat_seconds
        self.half_bar_seconds = self._half * beat_seconds
        self.half_bars = round(score.length / self._half) + COUNT_HALF_BARS
        self._sounding: set[int] = set()  # keys that were struck one by one

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar; the first two count in."""
        if index < COUNT_HALF_BARS:
            return self._count_in(index * self._half)
        return self._span(index).played("piano", self._notes)

    def _span(self, index: int) -> Span:
        """The stretch of the score that a half bar after the count-in plays."""
        first = (index - COUNT_HALF_BARS) * self._half
        return Span(first, self._half, self._beat_seconds)

    def keys(self, before: float, now: float) -> list[Damp | Strike]:
        """Give what is struck and let go after `before`, up to `now`."""
        heard: list[Damp | Strike] = []
        for note in self._notes:
            over = before < self._time(note.start + note.length) <= now
            if over and note.pitch in self._sounding:
                heard.append(Damp(note.pitch))
                self._sounding.discard(note.pitch)
        for note in self._notes:
            if before < self._time(note.start) <= now:
                heard.append(Strike(note.pitch, note.velocity))
                self._sounding.add(note.pitch)
        return heard

    def let_go(self) -> list[Damp]:
        """Lift the hand."""
        damps = [Damp(pitch) for pitch in sorted(self._sounding)]
        self._sounding.clear()
        return damps

    def _time(self, beat: float) -> float:
        return (self._beats_per_bar + beat) * self._beat_seconds

    def _count_in(self, first: float) -> tuple[BandNote, ...]:
        beats = [beat for beat in range(self._beats_per_bar) if first <= beat < first + self._half]
        return tuple(
            BandNote(
                "drums",
                COUNT_KEY,
                round((beat - first) * self._beat_seconds, 5),
                0.1,
                COUNT_VELOCITY,
            )
            for beat in beats
        )


def _softer(note: Note) -> Note:
    return replace(note, velocity=max(1, round(note.velocity * SHARE)))
