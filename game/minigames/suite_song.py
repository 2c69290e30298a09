"""Which bar of the suite comes next: on and on, and round in a vamp until the picture is ready.

The suite is a score whose cues name its scenes (`set3`), the bars that may go round at their
ends (`vamp3`) and the rooms it leaves for the player's phrase (`phrase1` .. `on1`).
"""

from bisect import bisect_right
from dataclasses import dataclass

from game.core.heard import BandNote, HalfBar, Stretch
from game.core.pad import Pad
from game.minigames.song import Song
from game.music.event import Event
from game.music.score import Score

SET, VAMP, PHRASE, ON = "set", "vamp", "phrase", "on"
HALF_BARS = 2  # of a bar


@dataclass(frozen=True)
class Section:
    """One scene of the suite, in beats. `vamp` is where the bars begin that may go round."""

    number: int
    start: float
    vamp: float
    end: float


@dataclass(frozen=True)
class Room:
    """A stretch without a tune, for the player's phrase."""

    start: float
    end: float


def sections_of(score: Score) -> tuple[Section, ...]:
    """List the scenes of a suite."""
    marks = {name: beat for beat, name in score.cues}
    starts = sorted(beat for beat, name in score.cues if _numbered(name, SET))
    ends = [*starts[1:], score.length]
    return tuple(
        Section(number, start, marks.get(f"{VAMP}{number}", end), end)
        for number, (start, end) in enumerate(zip(starts, ends, strict=True), 1)
    )


def rooms_of(score: Score) -> tuple[Room, ...]:
    """List the rooms for the phrase."""
    marks = {name: beat for beat, name in score.cues}
    numbers = range(1, 1 + sum(_numbered(name, PHRASE) for name in marks))
    return tuple(Room(marks[f"{PHRASE}{n}"], marks[f"{ON}{n}"]) for n in numbers)


def _numbered(name: str, head: str) -> bool:
    return name.startswith(head) and name.removeprefix(head).isdigit()


class SuiteSong:
    """Plays the suite from its rendered cue; each scene goes on when it is let go.

    `rounds` is how often a vamp may go round before the music goes on by itself.
    """

    def __init__(self, score: Score, cue: str, rounds: int = 2, offset: float = 0.0) -> None:
        self.score, self.cue, self.rounds = score, cue, rounds
        self.sections, self.rooms = sections_of(score), rooms_of(score)
        self.beat_seconds = 60 / score.bpm
        self.carried = True  # whether the band plays the tune
        self.extra: tuple[Event, ...] = ()  # what is laid over it, in beats of the suite
        self._half = score.beats_per_bar / HALF_BARS  # beats
        self._released: set[int] = set()
        self._went_round = 0
        self._jump: float | None = None
        self._places: list[float] = []  # half bar -> where in the suite it lies
        self._song = Song(self._half * self.beat_seconds, self._notes, offset)
        self._tune = tuple(
            Event(n.start, n.length, n.pitch, n.velocity, "piano")
            for n in score.tracks.get("melody", ())
        )

    def update(self, pad: Pad) -> tuple[HalfBar, ...]:
        """Live through one tick."""
        bars = self._song.update(pad, None if not self.over else len(self._places))
        return tuple(self._on_tape(bar) for bar in bars)

    def release(self, number: int) -> None:
        """The picture of a scene is ready: its vamp need not go round again."""
        self._released.add(number)

    def jump(self, beat: float) -> None:
        """Go on from a beat of the suite with the next half bar."""
        self._jump = beat

    # Where the music is

    @property
    def now(self) -> float:
        """Seconds since the suite began."""
        return self._song.now

    @property
    def beat(self) -> float:
        """The beat of the suite that sounds."""
        return self.beat_at(self.now)

    @property
    def section(self) -> Section:
        """The scene that sounds."""
        starts = [section.start for section in self.sections]
        place = self._places[self._index(self.now)] if self._places else 0.0
        return self.sections[bisect_right(starts, place + 1e-6) - 1]

    @property
    def over(self) -> bool:
        """Whether the last half bar has been handed out."""
        return bool(self._places) and self._places[-1] + self._half >= self.score.length - 1e-6

    @property
    def done(self) -> bool:
        """Whether all of it has been heard."""
        return self.over and self.now >= len(self._places) * self._half * self.beat_seconds

    def beat_at(self, seconds: float) -> float:
        """Give the beat of the suite at a time of the song; ahead of it the music goes on."""
        if not self._places:
            return 0.0
        index = self._index(seconds)
        return self._places[index] + seconds / self.beat_seconds - index * self._half

    def _index(self, seconds: float) -> int:
        """Give the half bar that sounds at a time; the last one where none is there yet."""
        half = int(seconds / (self._half * self.beat_seconds) + 1e-6)
        return min(half, len(self._places) - 1)

    # What comes next

    def _next_place(self) -> float:
        if self._jump is not None:
            place, self._jump = self._jump, None
            return place
        if not self._places:
            return 0.0
        place = self._places[-1] + self._half
        ended = next((s for s in self.sections if abs(s.end - place) < 1e-6), None)
        if ended is None or ended.vamp >= ended.end:
            return place
        return self._round(ended, place)

    def _round(self, section: Section, place: float) -> float:
        last = section is self.sections[-1]
        if last or section.number in self._released or self._went_round >= self.rounds:
            self._went_round = 0
            return place
        self._went_round += 1
        return section.vamp

    def _notes(self, index: int) -> tuple[BandNote, ...]:
        place = self._next_place()
        self._places.append(place)
        return self._within((*(self._tune if self.carried else ()), *self.extra), place)

    def _on_tape(self, bar: HalfBar) -> HalfBar:
        start = self._places[bar.index] * self.beat_seconds
        return HalfBar(bar.index, bar.notes, bar.seconds, bar.gains, Stretch(self.cue, start))

    def _within(self, events: tuple[Event, ...], first: float) -> tuple[BandNote, ...]:
        last, beat = first + self._half - 1e-9, self.beat_seconds
        return tuple(
            BandNote(
                event.part,
                event.pitch,
                round((event.beat - first) * beat, 5),
                round(event.length * beat, 5),
                event.velocity,
            )
            for event in events
            if first - 1e-9 <= event.beat < last
        )
