"""The encore: what was played goes on by itself, behind a wall or behind a scene."""

from collections.abc import Mapping

from game.core.heard import BandNote, Heard, Strike
from game.core.pad import Pad, Press
from game.minigames.song import Song
from game.music.arrange import restate
from game.music.band import Band
from game.music.event import Event
from game.music.placing import Phrase
from game.music.score import Score
from game.music.swing import swing, swing_ratio
from game.story.memory import Memory, Value

EVERY = 4  # bars between two statements of the phrase


class Encore:
    """The band plays the chart and restates the player's phrase, round and round."""

    name = "encore"

    def __init__(self, score: Score, memory: Memory, seed: int) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self._band = Band(score.chart(), seed)
        self._beat_seconds = 60 / self._band.chart.bpm
        self._ratio = swing_ratio(self._band.chart.bpm)
        self._song = Song(self._band.half_bar_seconds, self._half_bar)
        self._tune = self._statements(phrase_of(memory))

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        return self._song.update(pad)

    def answer(self, press: Press) -> Strike | None:
        """Nobody plays here."""
        return None

    def skip(self) -> None:
        """It goes on until the music changes."""

    def outcome(self) -> Mapping[str, Value]:
        """Nothing is to be kept."""
        return {}

    def _statements(self, phrase: Phrase) -> tuple[Event, ...]:
        chart = self._band.chart
        starts = range(0, chart.bars, EVERY)
        return tuple(
            event for bar in starts for event in restate(phrase, chart, bar * chart.beats_per_bar)
        )

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        first = index * self._band.half_bar_beats % self._band.chart.length
        last = first + self._band.half_bar_beats
        tune = (self._note(e, first) for e in self._tune if first <= e.beat < last)
        return (*self._band.half_bar(index), *tune)

    def _note(self, event: Event, first: float) -> BandNote:
        start = (swing(event.beat, self._ratio) - first) * self._beat_seconds
        length = event.length * self._beat_seconds
        return BandNote(event.part, event.pitch, round(start, 5), round(length, 5), event.velocity)


def phrase_of(memory: Memory) -> list[tuple[int, float]]:
    """Give the player's phrase as (pitch, beats), or the film's own."""
    kept = memory.echo("phrase")
    assert isinstance(kept, list)
    return [(int(note[0]), float(note[1])) for note in kept if isinstance(note, list)]  # type: ignore[arg-type]
