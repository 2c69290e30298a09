"""The sheet of the suite: one scene after the other for one large orchestra.

A scene is written in beats of its own and in its own chords. `phrase` leaves room for the
player's phrase; `vamp` are bars that may go round until the picture is ready.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from score.ensemble import Harmony, ensemble, later, led, moved, roots, within
from score.notation import DRUMS, EXPRESSION, Note, Part, Piece, changes, line, swells
from score.sections import INNER, SECTIONS
from score.swing_sheet import swung

BAR = 3.0  # beats
# name -> program, volume; the string sections have banks of their own
PLAYERS: dict[str, tuple[int, int]] = {
    "melody": (0, 118),
    "violins": (48, 116),
    "second violins": (49, 106),
    "violas": (49, 106),
    "cellos": (48, 112),
    "basses": (49, 100),
    "solo violin": (40, 104),
    "plucked": (45, 112),
    "plucked basses": (45, 116),
    "waltz strings": (48, 100),
    "tremolo": (44, 92),
    "flute": (73, 68),
    "oboe": (68, 88),
    "english horn": (69, 108),
    "clarinet": (71, 104),
    "bassoon": (70, 100),
    "horns": (60, 100),
    "trumpets": (56, 88),
    "muted trumpet": (59, 82),
    "trombones": (57, 88),
    "accordion": (21, 127),
    "guitar": (24, 112),
    "vibraphone": (11, 116),
    "piano": (0, 127),
    "bass": (32, 120),
    "harp": (46, 112),
    "celesta": (8, 108),
    "glockenspiel": (9, 124),
    "bells": (14, 92),
    "choir": (52, 127),
    "far voice": (53, 100),
    "timpani": (47, 104),
    "drums": (40, 116),
    "cymbals": (48, 108),
}
SUNG = "ooh"  # what the voice has for words
KITS = ("drums", "cymbals")
BOWED = ("violins", "second violins", "violas", "cellos", "basses", "tremolo")
BREATHING = ("choir", "horns")
Points = Sequence[tuple[float, int]]


@dataclass
class Suite:
    """The whole, while it is written."""

    at: float = 0.0
    number: int = 0
    notes: dict[str, list[Note]] = field(default_factory=dict)
    arcs: dict[str, list[tuple[float, int]]] = field(default_factory=dict)
    chords: list[tuple[float, str]] = field(default_factory=list)
    cues: list[tuple[float, str]] = field(default_factory=list)

    def scene(self, chords: str) -> "Scene":
        """Begin the next scene under its chords."""
        harmony = changes(chords)
        last = chords.split()[-1].partition(":")[2]
        length = harmony[-1][0] + (float(last) if last else BAR)
        self.number += 1
        self.cues.append((self.at, f"set{self.number}"))
        self.chords += later(harmony, self.at)
        begun = Scene(self, self.at, length, harmony)
        self.at += length
        return begun

    def piece(self, name: str, bpm: float, cues: Iterable[tuple[float, str]] = ()) -> Piece:
        """Give the written piece."""
        parts = ensemble([self._part(name) for name in PLAYERS if self.notes.get(name)])
        return Piece(name, bpm, int(BAR), parts, self.chords, [*self.cues, *cues], self.at)

    def _part(self, name: str) -> Part:
        program, volume = PLAYERS[name]
        bank = SECTIONS.get(name, 50 if name == "plucked basses" else 0)
        part = Part(name, program, self.notes[name], bank=bank, volume=volume)
        if name in KITS:
            part = replace(part, channel=DRUMS)
        if name == "far voice":
            part.words += [(note.start, SUNG) for note in part.notes]
        points = self.arcs.get(name, [])
        if points:
            part.controls += [(0.0, EXPRESSION, points[0][1]), *swells(points, 0.25)]
        return part


@dataclass
class Scene:
    """One scene: a stretch of the suite with beats of its own."""

    suite: Suite
    start: float
    length: float
    harmony: Harmony
    ratio: float = 1.0  # of its eighths

    def add(self, name: str, notes: Iterable[Note]) -> None:
        """Give a player notes."""
        bent = swung(notes, self.ratio) if self.ratio != 1.0 else list(notes)
        self.suite.notes.setdefault(name, []).extend(moved(bent, self.start))

    def sing(self, name: str, text: str, at: float = 0.0, loud: int = 80) -> list[Note]:
        """Give a player a line; gives it back in the scene's own beats."""
        notes = line(text, at, loud)
        self.add(name, notes)
        return notes

    def cue(self, name: str, beat: float) -> None:
        """Mark a beat."""
        self.suite.cues.append((self.start + beat, name))

    def phrase(self, beat: float, bars: int = 4) -> None:
        """Leave room for the player's phrase, for so many bars."""
        number = 1 + sum(name.startswith("phrase") for _, name in self.suite.cues)
        self.cue(f"phrase{number}", beat)
        self.cue(f"on{number}", beat + bars * BAR)

    def vamp(self, bars: int = 2) -> float:
        """Mark the last bars as those that may go round; gives where they begin."""
        begins = self.length - bars * BAR
        self.cue(f"vamp{self.suite.number}", begins)
        return begins

    def arc(self, points: Points, names: Sequence[str] = (*BOWED, *BREATHING)) -> None:
        """Let players swell, (beat of the scene, 0..127)."""
        for name in names:
            shifted = [(self.start + beat, value) for beat, value in points]
            self.suite.arcs.setdefault(name, []).extend(shifted)

    def part_of(self, start: float, end: float) -> Harmony:
        """Give the chords of some of the scene's beats."""
        return [(beat, symbol) for beat, symbol in self.harmony if start <= beat < end]

    def bed(self, start: float, end: float, loud: int, tune: Sequence[Note] = ()) -> None:
        """Hold the chords in seconds, violas and cellos, under a tune."""
        lows, violas, seconds = led(self.harmony, self.length, INNER, loud, tune)
        for name, row in (("second violins", seconds), ("violas", violas), ("cellos", lows)):
            self.add(name, within(row, start, end))

    def ground(self, name: str, start: float, end: float, loud: int) -> None:
        """Hold the roots."""
        self.add(name, within(roots(self.harmony, self.length, loud), start, end))

    def broken(self, name: str, notes: Sequence[Note], start: float, end: float) -> None:
        """Give a player those notes of a figure that lie within a stretch."""
        self.add(name, within(notes, start, end))
