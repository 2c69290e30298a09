"""A band behind a written melody: the left hand, the bass and what the kit has of the drums."""

from collections.abc import Sequence

from game.core.heard import BandNote
from game.minigames.left_hand import COUNT_HALF_BARS, LeftHand
from game.music.drums import HAT_FOOT, HIGH_TOM, KICK, LOW_TOM, RIDE, SNARE
from game.music.score import Note, Score

CLOSED_HAT, OPEN_HAT, CLAP, CRASH, MID_TOM = 42, 46, 39, 49, 47
KIT = {  # key of the score -> key of the kit; what is not here is left out
    **{key: key for key in (KICK, SNARE, HAT_FOOT, LOW_TOM, HIGH_TOM, RIDE)},
    CLOSED_HAT: HAT_FOOT,
    OPEN_HAT: HAT_FOOT,
    CLAP: SNARE,
    CRASH: RIDE,
    MID_TOM: LOW_TOM,
}
LOUDEST = 96  # velocity of the band, so that whoever plays leads


class Backing(LeftHand):
    """Everybody else of a band."""

    def __init__(self, score: Score, beat_seconds: float) -> None:
        super().__init__(score, beat_seconds)
        self._bass = score.tracks.get("bass", ())
        self._drums = tuple(
            Note(note.start, note.length, KIT[note.pitch], note.velocity)
            for note in score.tracks.get("drums", ())
            if note.pitch in KIT
        )

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar; the first two count in."""
        left = super().half_bar(index)
        if index < COUNT_HALF_BARS:
            return left
        first = (index - COUNT_HALF_BARS) * self._half
        bass, drums = (
            self._within("bass", self._bass, first),
            self._within("drums", self._drums, first),
        )
        return (*left, *bass, *drums)

    def _within(self, name: str, notes: Sequence[Note], first: float) -> tuple[BandNote, ...]:
        last = first + self._half - 1e-9
        beat = self._beat_seconds
        return tuple(
            BandNote(
                name,
                note.pitch,
                round((note.start - first) * beat, 5),
                round(note.length * beat, 5),
                min(LOUDEST, note.velocity),
            )
            for note in notes
            if first - 1e-9 <= note.start < last
        )
