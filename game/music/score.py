"""Reads written music from standard MIDI files: tracks, tempo, metre, chords and cue points.

Markers are chord symbols (`Am7`) or cue points (`cue:first`). Times are in beats (quarters).
"""

import math
from dataclasses import dataclass, field
from pathlib import Path

import mido

from game.core.fault import ContentError, Fault
from game.music.chart import Chart, chart_of

CUE = "cue:"
MAJOR_BPM = 120.0  # where a file names no tempo
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
    """A piece as it is written. `cues` are (beat, name)."""

    name: str
    path: Path
    bpm: float
    beats_per_bar: int
    tracks: dict[str, tuple[Note, ...]]
    chords: tuple[tuple[float, str], ...]
    cues: tuple[tuple[float, str], ...]
    length: float

    def track(self, name: str) -> tuple[Note, ...]:
        """Give the notes of a track. Raises ScoreError where there is none of that name."""
        if name in self.tracks:
            return self.tracks[name]
        known = ", ".join(sorted(self.tracks)) or "none"
        message = f"has no track named '{name}' (it has: {known})."
        raise ScoreError(Fault(self.path, message, remedy="Name the track in the score."))

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
    except (OSError, EOFError, ValueError, LookupError, TypeError, AttributeError) as error:
        reason = str(error) or "it ends too early"
        raise ScoreError(Fault(path, f"cannot be read: {reason}.", remedy=REMEDY)) from error


@dataclass
class _Marks:
    """What the tracks say besides notes."""

    bpm: float = MAJOR_BPM
    metre: int = 4
    end: float = 0.0
    chords: list[tuple[float, str]] = field(default_factory=list)
    cues: list[tuple[float, str]] = field(default_factory=list)

    def read(self, message: mido.Message, beat: float) -> None:
        """Take in one message."""
        self.end = max(self.end, beat)
        match message.type:
            case "set_tempo":
                self.bpm = round(mido.tempo2bpm(message.tempo), 3)
            case "time_signature":
                self.metre = message.numerator
            case "marker" if message.text.startswith(CUE):
                self.cues.append((beat, message.text.removeprefix(CUE)))
            case "marker":
                self.chords.append((beat, message.text))


def _score(path: Path, midi: mido.MidiFile) -> Score:
    if midi.ticks_per_beat <= 0:
        raise ValueError("it counts frames, not beats")
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
    if not tracks and not marks.chords:
        raise ValueError("it has neither notes nor chords")
    if written := sum(message.time for message in midi.tracks[0]) / midi.ticks_per_beat:
        marks.end = written  # the conductor's track says how long the piece is
    bars = max(1, math.ceil(marks.end / marks.metre - 1e-6))
    return Score(
        name=path.stem,
        path=path,
        bpm=marks.bpm,
        beats_per_bar=marks.metre,
        tracks=tracks,
        chords=tuple(marks.chords),
        cues=tuple(marks.cues),
        length=float(bars * marks.metre),
    )


def _notes(track: mido.MidiTrack, ticks_per_beat: int) -> list[Note]:
    notes: list[Note] = []
    open_notes: dict[int, tuple[float, int]] = {}
    beat = 0.0
    for message in track:
        beat += message.time / ticks_per_beat
        if message.type == "note_on" and message.velocity > 0:
            open_notes[message.note] = (beat, message.velocity)
        elif message.type in ("note_off", "note_on") and message.note in open_notes:
            start, velocity = open_notes.pop(message.note)
            notes.append(Note(start, max(beat - start, 1 / 64), message.note, velocity))
    return notes


def _order(note: Note) -> tuple[float, int]:
    return note.start, note.pitch
