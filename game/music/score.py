"""Reads written music from standard MIDI files: tracks, tempo, metre, chords and cue points.

Markers are chord symbols (`Am7`) or cue points (`cue:first`). Times are in beats (quarters).
"""

import math
from dataclasses import dataclass, field, replace
from pathlib import Path

import mido
from mido.midifiles.meta import KeySignatureError

from game.core.fault import ContentError, Fault
from game.music.chart import Chart, chart_of

CUE = "cue:"
USUAL_BPM = 120.0  # where a file names no tempo
SLOWEST, FASTEST = 20.0, 400.0  # quarters a minute
MOST_BAR, MOST_BEATS = 12, 4000  # quarters: what is longer is damaged, not music
SHORTEST = 1 / 64  # beats
DAMAGED = (OSError, EOFError, ValueError, LookupError, TypeError, AttributeError)
REMEDY = "Export it again as a standard MIDI file (type 1) from the notation program."


class ScoreError(ContentError):
    """A MIDI file that cannot be used."""


@dataclass(frozen=True)
class Note:
    """A written note. `start` and `length` in beats, `pitch` and `velocity` as in MIDI."""

    start: float
    length: float
    pitch: int
    velocity: int


@dataclass(frozen=True)
class Score:
    """A piece as it is written. `cues` are (beat, name); `words` (beat, syllable) of a track."""

    name: str
    path: Path
    bpm: float
    beats_per_bar: int
    tracks: dict[str, tuple[Note, ...]]
    chords: tuple[tuple[float, str], ...]
    cues: tuple[tuple[float, str], ...]
    length: float
    words: dict[str, tuple[tuple[float, str], ...]] = field(default_factory=dict)

    def track(self, name: str) -> tuple[Note, ...]:
        """Give the notes of a track. Raises ScoreError where there is none of that name."""
        if name in self.tracks:
            return self.tracks[name]
        known = ", ".join(sorted(self.tracks)) or "none"
        message = f"has no track named '{name}' (it has: {known})."
        raise ScoreError(Fault(self.path, message, remedy="Name the track in the score."))

    def stretch(self, first: float, last: float) -> "Score":
        """Give the beats from `first` up to `last` as a piece of its own."""
        tracks = {
            name: tuple(
                replace(note, start=note.start - first, length=min(note.length, last - note.start))
                for note in notes
                if first <= note.start < last
            )
            for name, notes in self.tracks.items()
        }
        chords = tuple((beat - first, name) for beat, name in self.chords if first <= beat < last)
        cues = tuple((beat - first, name) for beat, name in self.cues if first <= beat < last)
        return replace(self, tracks=tracks, chords=chords, cues=cues, length=last - first)

    def chart(self) -> Chart:
        """Give the chord chart of the markers. Raises ScoreError."""
        try:
            return chart_of(self.chords, self.length, self.beats_per_bar, self.bpm)
        except ValueError as error:
            remedy = "Write chord symbols as markers: Am7, D7b9, Gmaj7."
            raise ScoreError(Fault(self.path, f"{error}.", remedy=remedy)) from error


def read_score(path: Path) -> Score:
    """Read a piece. Raises ScoreError."""
    try:
        midi = mido.MidiFile(path)
        return _score(path, midi)
    except ScoreError:
        raise
    except (*DAMAGED, KeySignatureError) as error:
        reason = str(error) or "it ends too early"
        raise ScoreError(Fault(path, f"cannot be read: {reason}.", remedy=REMEDY)) from error


@dataclass
class _Marks:
    """What the tracks say besides notes."""

    bpm: float | None = None
    beats_per_bar: int | None = None
    end: float = 0.0
    chords: list[tuple[float, str]] = field(default_factory=list)
    cues: list[tuple[float, str]] = field(default_factory=list)

    def read(self, message: mido.Message, beat: float) -> None:
        """Take in one message."""
        self.end = max(self.end, beat)
        match message.type:
            case "set_tempo" if self.bpm is None:  # a piece is in the tempo it begins in
                self.bpm = _bpm(message.tempo)
            case "time_signature" if self.beats_per_bar is None:
                self.beats_per_bar = _beats_per_bar(message.numerator, message.denominator)
            case "marker" if message.text.startswith(CUE):
                self.cues.append((beat, message.text.removeprefix(CUE)))
            case "marker":
                self.chords.append((beat, message.text))


def _bpm(tempo: int) -> float:
    """Turn microseconds a quarter into quarters a minute. Raises ValueError."""
    bpm = round(60e6 / max(1, tempo), 3)
    if not SLOWEST <= bpm <= FASTEST:
        raise ValueError(f"its tempo of {bpm:g} is not within {SLOWEST:g}..{FASTEST:g}")
    return bpm


def _beats_per_bar(count: int, of: int) -> int:
    """Give the quarters of a bar. Raises ValueError."""
    beats, rest = divmod(4 * count, of)
    if rest or not 1 <= beats <= MOST_BAR:
        raise ValueError(f"its metre {count}/{of} has no 1 to {MOST_BAR} whole quarters")
    return beats


def _score(path: Path, midi: mido.MidiFile) -> Score:
    if midi.ticks_per_beat <= 0:
        raise ValueError("it counts frames, not beats")
    tracks, marks = _tracks(midi)
    if not tracks and not marks.chords:
        raise ValueError("it has neither notes nor chords")
    beats_per_bar = marks.beats_per_bar or 4
    bars = max(1, math.ceil(_end(midi, tracks, marks) / beats_per_bar - 1e-6))
    return Score(
        name=path.stem,
        path=path,
        bpm=marks.bpm or USUAL_BPM,
        beats_per_bar=beats_per_bar,
        tracks=tracks,
        chords=tuple(sorted(marks.chords, key=_beat)),
        cues=tuple(sorted(marks.cues, key=_beat)),
        length=float(bars * beats_per_bar),
        words=_words(midi),
    )


def _tracks(midi: mido.MidiFile) -> tuple[dict[str, tuple[Note, ...]], _Marks]:
    tracks: dict[str, tuple[Note, ...]] = {}
    marks = _Marks()
    for number, track in enumerate(midi.tracks):
        beat = 0.0
        for message in track:
            beat += message.time / midi.ticks_per_beat
            marks.read(message, beat)
        notes = _notes(track, midi.ticks_per_beat)
        if notes:
            name = track.name.strip() or f"track {number}"
            tracks[name] = tuple(sorted((*tracks.get(name, ()), *notes), key=_order))
    return tracks, marks


def _words(midi: mido.MidiFile) -> dict[str, tuple[tuple[float, str], ...]]:
    """Give what is sung by track: syllables at beats; "bor-" goes on in the next one."""
    found: dict[str, list[tuple[float, str]]] = {}
    for track in midi.tracks:
        beat = 0.0
        for message in track:
            beat += message.time / midi.ticks_per_beat
            if message.type == "lyrics":
                found.setdefault(track.name.strip(), []).append((beat, message.text.strip()))
    return {name: tuple(words) for name, words in found.items()}


def _end(midi: mido.MidiFile, tracks: dict[str, tuple[Note, ...]], marks: _Marks) -> float:
    """Say on which beat the piece ends. Raises ValueError.

    The conductor's track says it, unless notes begin later: some programs end that track
    with the last change of tempo.
    """
    written = sum(message.time for message in midi.tracks[0]) / midi.ticks_per_beat
    begun = max((notes[-1].start for notes in tracks.values()), default=0.0)
    end = written if written > begun else marks.end
    if end > MOST_BEATS:
        raise ValueError(f"it is {end:.0f} beats long; {MOST_BEATS} is the most")
    return end


def _notes(track: mido.MidiTrack, ticks_per_beat: int) -> list[Note]:
    notes: list[Note] = []
    open_notes: dict[int, tuple[float, int]] = {}
    beat = 0.0
    for message in track:
        beat += message.time / ticks_per_beat
        if message.type not in ("note_on", "note_off"):
            continue
        if message.note in open_notes:  # let go, or struck again before it was let go
            start, velocity = open_notes.pop(message.note)
            notes.append(Note(start, max(beat - start, SHORTEST), message.note, velocity))
        if message.type == "note_on" and message.velocity > 0:
            open_notes[message.note] = (beat, message.velocity)
    for pitch, (start, velocity) in open_notes.items():  # never let go: to the track's end
        notes.append(Note(start, max(beat - start, SHORTEST), pitch, velocity))
    return notes


def _order(note: Note) -> tuple[float, int]:
    return note.start, note.pitch


def _beat(mark: tuple[float, str]) -> float:
    return mark[0]
