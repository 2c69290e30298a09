"""A small notation for melodies, and how they become MIDI files.

A line is words of `PITCH[length]`: "G4:1.5 A4:.5 r:1". Lengths are beats; the length of the
word before holds until another is written. Chords are "Am7:4 D7:2".
"""

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import mido

TICKS = 480  # a beat
STEPS = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ALTERS = {"#": 1, "b": -1}
LEGATO = 0.94  # share of its length that a note sounds
DRUMS = 9  # MIDI channel
BANK, VOLUME_CONTROL, EXPRESSION, PEDAL = 0, 7, 11, 64  # MIDI controllers
VOLUME = 100  # what an instrument has that is told nothing


@dataclass(frozen=True)
class Note:
    """A note in beats."""

    start: float
    length: float
    pitch: int
    velocity: int = 80


@dataclass
class Part:
    """One named track. `program` is General MIDI, `bank` the soundfont's bank.

    `volume` (of 127) balances it; `controls` are (beat, controller, value), see `swells`;
    `words` are (beat, syllable), for what is sung.
    """

    name: str
    program: int
    notes: list[Note] = field(default_factory=list)
    channel: int = 0
    bank: int = 0
    volume: int = VOLUME
    controls: list[tuple[float, int, int]] = field(default_factory=list)
    words: list[tuple[float, str]] = field(default_factory=list)


@dataclass
class Piece:
    """A piece: parts, tempo, metre, chord symbols and cue points at beats."""

    name: str
    bpm: float
    metre: int
    parts: list[Part]
    chords: list[tuple[float, str]] = field(default_factory=list)
    cues: list[tuple[float, str]] = field(default_factory=list)
    length: float = 0.0


def pitch(word: str) -> int:
    """Read "Bb4" as 70."""
    letter, rest = word[0], word[1:]
    alter = sum(ALTERS[mark] for mark in rest if mark in ALTERS)
    octave = int(rest.lstrip("#b"))
    return 12 * (octave + 1) + STEPS[letter] + alter


def line(text: str, start: float = 0.0, velocity: int = 82, swell: int = 8) -> list[Note]:
    """Read a melody. Notes on whole beats are a little louder, high ones too."""
    notes: list[Note] = []
    beat, length = start, 1.0
    for word in text.replace("|", " ").split():
        name, _, written = word.partition(":")
        length = float(written) if written else length
        if name != "r":
            number = pitch(name)
            accent = swell // 2 if beat % 1 == 0 else 0
            loud = velocity + accent + (number - 67) * swell // 24
            notes.append(Note(beat, length * LEGATO, number, max(1, min(127, loud))))
        beat += length
    return notes


def changes(text: str) -> list[tuple[float, str]]:
    """Read chords as (beat, symbol)."""
    found: list[tuple[float, str]] = []
    beat, length = 0.0, 4.0
    for word in text.replace("|", " ").split():
        symbol, _, written = word.partition(":")
        length = float(written) if written else length
        found.append((beat, symbol))
        beat += length
    return found


def write(piece: Piece, path: Path) -> None:
    """Write a piece as a standard MIDI file of type 1; the same piece gives the same bytes."""
    midi = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    midi.tracks.append(_conductor(piece))
    midi.tracks.extend(_track(part) for part in piece.parts)
    path.parent.mkdir(parents=True, exist_ok=True)
    midi.save(path)


def _conductor(piece: Piece) -> mido.MidiTrack:
    first = [
        (0.0, mido.MetaMessage("track_name", name=piece.name)),
        (0.0, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(piece.bpm))),
        (0.0, mido.MetaMessage("time_signature", numerator=piece.metre, denominator=4)),
    ]
    marks = [(beat, mido.MetaMessage("marker", text=symbol)) for beat, symbol in piece.chords]
    cues = [(beat, mido.MetaMessage("marker", text=f"cue:{name}")) for beat, name in piece.cues]
    return _timed([*first, *sorted([*marks, *cues], key=lambda item: item[0])], piece.length)


def swells(points: Sequence[tuple[float, int]], step: float = 0.25) -> list[tuple[float, int, int]]:
    """Make expression (controller 11) go from point to point, (beat, 0..127)."""
    made = [(points[0][0], EXPRESSION, points[0][1])]
    for (start, low), (end, high) in itertools.pairwise(points):
        count = max(1, round((end - start) / step)) if high != low else 1
        for n in range(1, count + 1):
            share = n / count
            made.append(
                (start + (end - start) * share, EXPRESSION, round(low + (high - low) * share))
            )
    return made


def _track(part: Part) -> mido.MidiTrack:
    channel = part.channel
    events: list[tuple[float, mido.Message]] = [
        (0.0, mido.MetaMessage("track_name", name=part.name)),
        *((0.0, _control(channel, BANK, part.bank)) for _ in range(bool(part.bank))),
        (0.0, mido.Message("program_change", channel=channel, program=part.program)),
    ]
    if part.volume != VOLUME:
        events.append((0.0, _control(channel, VOLUME_CONTROL, part.volume)))
    strikes: list[tuple[float, int, mido.Message | mido.MetaMessage]] = []
    for note in part.notes:
        on = mido.Message("note_on", channel=channel, note=note.pitch, velocity=note.velocity)
        off = mido.Message("note_off", channel=channel, note=note.pitch, velocity=0)
        strikes += [(note.start, 2, on), (note.start + note.length, 0, off)]
    strikes += [(beat, 1, _control(channel, *control)) for beat, *control in part.controls]
    strikes += [(beat, 1, mido.MetaMessage("lyrics", text=word)) for beat, word in part.words]
    ordered = sorted(strikes, key=lambda item: (*item[:2], getattr(item[2], "note", 0)))
    return _timed([*events, *((beat, message) for beat, _, message in ordered)])


def _control(channel: int, control: int, value: int) -> mido.Message:
    return mido.Message("control_change", channel=channel, control=control, value=value)


def _timed(events: Iterable[tuple[float, mido.Message]], end: float = 0.0) -> mido.MidiTrack:
    track, before = mido.MidiTrack(), 0
    for beat, message in events:
        tick = round(beat * TICKS)
        track.append(message.copy(time=tick - before))
        before = tick
    last = max(0, round(end * TICKS) - before)
    track.append(mido.MetaMessage("end_of_track", time=last))
    return track


def total(notes: Sequence[Note]) -> float:
    """Give the beat on which the last note ends."""
    return max((note.start + note.length / LEGATO for note in notes), default=0.0)
