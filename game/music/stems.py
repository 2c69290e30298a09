"""A stretch of a written piece, part by part: what a live band plays from the page."""

from collections.abc import Iterator, Mapping

from game.core.heard import BandNote
from game.music import drums
from game.music.keyboard import on_keyboard
from game.music.score import Note, Score

KIT = {42: drums.HAT_FOOT, 46: drums.RIDE, 49: drums.RIDE, 57: drums.RIDE, 41: drums.LOW_TOM}


class Stems:
    """Plays from one beat of a score to another, round and round. The page is in swing."""

    def __init__(self, score: Score, first: float, last: float, parts: Mapping[str, str]) -> None:
        """`parts` says which instrument plays which track: track -> instrument."""
        self.length = last - first  # beats
        self.half_bar_beats = score.beats_per_bar / 2
        self._second = 60 / score.bpm  # of a beat
        self._notes = {
            instrument: tuple(n for n in score.track(track) if first <= _start(n) < last)
            for track, instrument in parts.items()
        }
        self._first = first

    @property
    def half_bar_seconds(self) -> float:
        """How long half a bar sounds."""
        return self.half_bar_beats * self._second

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar, counted from the start."""
        begin = index * self.half_bar_beats
        return tuple(
            BandNote(
                instrument,
                _pitch(instrument, note.pitch),
                round((at - begin) * self._second, 5),
                round(note.length * self._second, 5),
                note.velocity,
            )
            for instrument in self._notes
            for at, note in self.between(instrument, begin, begin + self.half_bar_beats)
        )

    def between(self, part: str, begin: float, end: float) -> Iterator[tuple[float, Note]]:
        """Give what a part begins to play between two beats: (beat, note)."""
        turn = begin // self.length * self.length
        for round_ in (turn, turn + self.length):
            for note in self._notes[part]:
                at = _start(note) - self._first + round_
                if begin - 1e-6 <= at < end - 1e-6:
                    yield at, note


def _start(note: Note) -> float:
    return round(note.start, 4)  # a page counts ticks, and thirds of them


def _pitch(instrument: str, pitch: int) -> int:
    if instrument == "drums":
        return KIT.get(pitch, pitch)
    return on_keyboard(pitch) if instrument == "piano" else pitch
