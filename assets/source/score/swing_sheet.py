"""A sheet of paper for a band: sections one after the other, parts by name, swing at the end."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

from score.notation import DRUMS, LEGATO, VOLUME, Note, Part, Piece, changes, line

from game.music.chart import Chart, chart_of
from game.music.swing import swing, swing_ratio

THIRDS = (1 / 3, 2 / 3)  # triplets lie where they lie, swing or not
NEAR = 0.01  # beats
MIDDLE, PAN = 64, 10  # of the stereo picture, and the MIDI controller that sets it
SHORT = 0.55  # share of its length a note sounds that a rest follows
PITCHES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
STEPS = {name: step for step, name in enumerate(PITCHES)} | {"Gb": 6, "C#": 1, "G#": 8}


@dataclass(frozen=True)
class Player:
    """Who plays a part: General MIDI program, volume and place (64 is the middle) of 127."""

    program: int
    volume: int = VOLUME
    pan: int = MIDDLE


@dataclass(frozen=True)
class Section:
    """A stretch of a piece with its own chords. `start` in beats from the beginning."""

    start: float
    chart: Chart

    @property
    def length(self) -> float:
        """The beats of the section."""
        return self.chart.length

    @property
    def end(self) -> float:
        """The beat on which the next section begins."""
        return self.start + self.length

    @property
    def bars(self) -> int:
        """The bars of the section."""
        return self.chart.bars


@dataclass
class Sheet:
    """A piece while it is written, by the name of its parts."""

    name: str
    bpm: float
    players: dict[str, Player]
    metre: int = 4
    at: float = 0.0  # where the next section begins
    chords: list[tuple[float, str]] = field(default_factory=list)
    cues: list[tuple[float, str]] = field(default_factory=list)
    notes: dict[str, list[Note]] = field(default_factory=dict)

    def section(self, harmony: str, cue: str = "") -> Section:
        """Begin a section under bars of chords; it ends where its chords end."""
        marks = bars_of(harmony, self.metre)
        length = self.metre * len([bar for bar in harmony.split("|") if bar.strip()])
        begun = Section(self.at, chart_of(marks, length, self.metre, self.bpm))
        self.chords += [(self.at + beat, symbol) for beat, symbol in marks]
        if cue:
            self.cue(cue)
        self.at += length
        return begun

    def cue(self, name: str, beat: float | None = None) -> None:
        """Mark a beat, or the one where the next section begins."""
        self.cues.append((self.at if beat is None else beat, name))

    def add(self, part: str, notes: Iterable[Note]) -> None:
        """Give a player more notes."""
        self.notes.setdefault(part, []).extend(notes)

    def ends(self) -> None:
        """Let the piece ring out here instead of going round."""
        self.cue("end")

    def piece(self, ratio: float | None = None) -> Piece:
        """Give the written piece; eighths swing by the tempo, or by a ratio of their own."""
        bent = swing_ratio(self.bpm) if ratio is None else ratio
        channels = _channels(self.players)
        parts = [
            _part(name, player, channel, swung(self.notes.get(name, ()), bent))
            for (name, player), channel in zip(self.players.items(), channels, strict=True)
            if self.notes.get(name)
        ]
        chords = list(dict(self.chords).items())
        return Piece(self.name, self.bpm, self.metre, parts, chords, self.cues, self.at)


KITS = ("drums", "taps", "claps", "sticks")


def _channels(players: Iterable[str]) -> list[int]:
    free = iter([*range(DRUMS), *range(DRUMS + 1, 16)])
    return [DRUMS if name in KITS else next(free) for name in players]


def _part(name: str, player: Player, channel: int, notes: list[Note]) -> Part:
    place = [(0.0, PAN, player.pan)] if player.pan != MIDDLE else []
    return Part(name, player.program, notes, channel, 0, player.volume, place)


def bars_of(harmony: str, metre: int = 4) -> list[tuple[float, str]]:
    """Read `| Dm7 | G7 | Cmaj7 A7 |` as (beat, symbol); chords share their bar."""
    bars = [bar.split() for bar in harmony.split("|") if bar.strip()]
    words = [f"{symbol}:{metre / len(bar)}" for bar in bars for symbol in bar]
    return changes(" ".join(words))


def swung(notes: Iterable[Note], ratio: float) -> list[Note]:
    """Move written eighths to where they sound. Nothing begins before the beginning."""

    def sounding(beat: float) -> float:
        inside = beat % 1
        if any(abs(inside - third) < NEAR for third in THIRDS):
            return beat
        return swing(beat, ratio)

    return sorted(
        (
            replace(n, start=sounding(n.start), length=_length(sounding, n))
            for n in notes
            if n.start >= 0
        ),
        key=lambda n: (n.start, n.pitch),
    )


def _length(sounding: Callable[[float], float], note: Note) -> float:
    return max(0.06, sounding(note.start + note.length) - sounding(note.start))


def tune(text: str, start: float = 0.0, loud: int = 84) -> list[Note]:
    """Read a line and give it a horn player's tongue.

    Off-beats lean, a note before a rest is short unless it is long, the others are tied.
    """
    notes = line(text, start, loud)
    shaped: list[Note] = []
    for note, after in zip(notes, [*notes[1:], None], strict=True):
        written = note.length / LEGATO
        end = note.start + written
        rests = after is None or after.start > end + NEAR
        length = written * (SHORT if rests and written <= 1 else LEGATO)
        lean = 7 if note.start % 1 and rests else 3 if note.start % 1 else 0
        shaped.append(replace(note, length=length, velocity=min(127, note.velocity + lean)))
    return shaped


def moved(notes: Sequence[Note], beats: float = 0.0, steps: int = 0, louder: int = 0) -> list[Note]:
    """Move notes in time, in pitch and in strength."""
    return [
        Note(n.start + beats, n.length, n.pitch + steps, max(1, min(127, n.velocity + louder)))
        for n in notes
    ]


def lifted(harmony: str, steps: int) -> str:
    """Move bars of chords up by semitones."""
    return " ".join(_lifted(word, steps) for word in harmony.split())


def _lifted(word: str, steps: int) -> str:
    if word == "|":
        return word
    cut = 2 if word[1:2] in ("b", "#") else 1
    return PITCHES[(STEPS[word[:cut]] + steps) % 12] + word[cut:]
