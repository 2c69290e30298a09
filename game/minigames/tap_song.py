"""The song under the tap duet: the bars of the score that are danced, for a small band."""

from game.core.heard import BandNote
from game.music.score import Note, Score

STRETCHES = ((156.0, 224.0), (256.0, 288.0), (344.0, 352.0))  # beats of the score, in a row
BAND = {  # track of the score -> who plays it now, and how loud
    "melody": ("trumpet", 1.0),
    "violins": ("strings", 0.8),
    "piano": ("piano", 1.0),
    "bass": ("bass", 1.0),
    "drums": ("drums", 1.0),
}


class TapSong:
    """Gives half bars of what is danced."""

    def __init__(self, score: Score, beat_seconds: float) -> None:
        self._score, self._seconds = score, beat_seconds
        self.half = score.beats_per_bar / 2
        self.length = sum(last - first for first, last in STRETCHES)
        self.half_bars = round(self.length / self.half)

    def written(self, beat: float) -> float:
        """Turn a beat of the dance into a beat of the score."""
        for first, last in STRETCHES:
            if beat < last - first:
                return first + beat
            beat -= last - first
        return STRETCHES[-1][1] + beat

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar."""
        first = self.written(index * self.half)
        return tuple(
            self._note(name, note, first)
            for name in BAND
            for note in self._score.tracks.get(name, ())
            if first - 1e-6 <= note.start < first + self.half - 1e-6
        )

    def _note(self, track: str, note: Note, first: float) -> BandNote:
        instrument, share = BAND[track]
        begin = max(0.0, round((note.start - first) * self._seconds, 5))
        length = round(note.length * self._seconds, 5)
        return BandNote(instrument, note.pitch, begin, length, max(1, round(note.velocity * share)))
