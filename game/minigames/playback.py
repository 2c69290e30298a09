"""A recording of the piano at home, played back by everybody who played it."""

from collections.abc import Mapping

from game.core.heard import BandNote, Heard, SongEnds, Strike
from game.core.pad import Button, Pad, Press
from game.minigames.song import Song, Span
from game.music.performance import PLAYER, TRACKS
from game.music.score import Score
from game.story.memory import Value

RING = 1.5  # seconds after the last bar


class Playback:
    """Plays every track of a score with the instrument of its name."""

    name = "playback"

    def __init__(self, score: Score) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.score = score
        self._beat_seconds = 60 / score.bpm
        self._half = score.beats_per_bar / 2  # beats
        self._song = Song(self._half * self._beat_seconds, self._half_bar)
        self._half_bars = round(score.length / self._half)

    @property
    def beat(self) -> float:
        """The sounding beat."""
        return self._song.now / self._beat_seconds

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick; confirm stops it."""
        heard = self._song.update(pad, self._half_bars)
        over = self._song.now > self.score.length * self._beat_seconds + RING
        if over or Button.CONFIRM in pad.pressed:
            self.done = True
            return (*heard, SongEnds())
        return heard

    def answer(self, press: Press) -> Strike | None:
        """Nobody plays along."""
        return None

    def skip(self) -> None:
        """End at once."""
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Nothing is to be kept."""
        return {}

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        span = Span(index * self._half, self._half, self._beat_seconds)
        return tuple(
            note
            for track in TRACKS
            for note in span.played(
                "piano" if track == PLAYER else track, self.score.tracks.get(track, ())
            )
        )
