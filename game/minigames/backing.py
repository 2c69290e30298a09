"""A band behind a written melody: the left hand, the bass and what the kit has of the drums."""

from dataclasses import replace

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
        self._bass = tuple(_under(note) for note in score.tracks.get("bass", ()))
        drums = (note for note in score.tracks.get("drums", ()) if note.pitch in KIT)
        self._drums = tuple(replace(_under(note), pitch=KIT[note.pitch]) for note in drums)

    def half_bar(self, index: int) -> tuple[BandNote, ...]:
        """Give the notes of a half bar; the first two count in."""
        left = super().half_bar(index)
        if index < COUNT_HALF_BARS:
            return left
        span = self._span(index)
        return (*left, *span.played("bass", self._bass), *span.played("drums", self._drums))


def _under(note: Note) -> Note:
    """Give a note no louder than the band may be."""
    return replace(note, velocity=min(LOUDEST, note.velocity))
