"""What was played, as notes: collected while it sounds, written as a standard MIDI file."""

from collections.abc import Iterable, Sequence
from io import BytesIO

import mido

from game.core.heard import BandNote, Damp, HalfBar, Heard, SongEnds, Strike
from game.music.chart import Chart
from game.music.score import SHORTEST, Note

TICKS = 480  # a quarter
PLAYER = "melody"  # the track of what the player played
# track -> General MIDI program and channel; drums have a channel instead of a program
TRACKS = {
    PLAYER: (0, 0),
    "piano": (0, 1),
    "bass": (32, 2),
    "trumpet": (56, 3),
    "strings": (48, 4),
    "drums": (0, 9),
}


class Performance:
    """The notes of everybody who played, in beats."""

    def __init__(self, name: str, chart: Chart, tempo: float = 1.0) -> None:
        """`tempo` is the share of the chart's own tempo at which it is played."""
        self.name, self.chart = name, chart
        self.bpm = round(chart.bpm * tempo, 3)
        self.notes: dict[str, list[Note]] = {track: [] for track in TRACKS}
        self._down: dict[int, tuple[float, int]] = {}  # keys the player holds

    def hear(self, heard: Iterable[Heard], now: float) -> None:
        """Take in one tick, `now` seconds after the song began."""
        for sound in heard:
            match sound:
                case HalfBar(index, notes, seconds):
                    self._band(notes, index * seconds)
                case Strike(pitch, velocity):
                    self._let_go(pitch, now)
                    self._down[pitch] = (now, velocity)
                case Damp(pitch):
                    self._let_go(pitch, now)
                case SongEnds():
                    self._end(now)

    @property
    def played(self) -> bool:
        """Whether the player has played anything."""
        return bool(self.notes[PLAYER] or self._down)

    @property
    def length(self) -> float:
        """The beats of whole bars that hold every note."""
        ends = [note.start + note.length for notes in self.notes.values() for note in notes]
        bar = self.chart.beats_per_bar
        return bar * max(1.0, -(-max(ends, default=0.0) // bar))

    def to_midi(self) -> bytes:
        """Write it as a standard MIDI file of type 1: tempo, metre, chords, named tracks."""
        midi = mido.MidiFile(type=1, ticks_per_beat=TICKS)
        midi.tracks.append(self._conductor())
        for track, notes in self.notes.items():
            if notes:
                midi.tracks.append(_track(track, notes))
        file = BytesIO()
        midi.save(file=file)
        return file.getvalue()

    def _band(self, notes: Sequence[BandNote], start: float) -> None:
        for note in notes:
            begin, length = self._beats(start + note.start), self._beats(note.length)
            self.notes[note.instrument].append(Note(begin, length, note.pitch, note.velocity))

    def _let_go(self, pitch: int, now: float) -> None:
        if pitch in self._down:
            start, velocity = self._down.pop(pitch)
            length = max(self._beats(now - start), SHORTEST)
            self.notes[PLAYER].append(Note(self._beats(start), length, pitch, velocity))

    def _end(self, now: float) -> None:
        """Leave out what was handed to the band but never sounded."""
        for pitch in list(self._down):
            self._let_go(pitch, now)
        last = self._beats(now)
        for track, notes in self.notes.items():
            self.notes[track] = [note for note in notes if note.start < last]

    def _beats(self, seconds: float) -> float:
        return seconds * self.bpm / 60

    def _conductor(self) -> mido.MidiTrack:
        metre = {"numerator": self.chart.beats_per_bar, "denominator": 4}
        track = mido.MidiTrack(
            [
                mido.MetaMessage("track_name", name=self.name),
                mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(self.bpm)),
                mido.MetaMessage("time_signature", **metre),
            ]
        )
        before = 0
        for beat, chord in self._chords():
            track.append(mido.MetaMessage("marker", text=chord, time=_ticks(beat) - before))
            before = _ticks(beat)
        track.append(mido.MetaMessage("end_of_track", time=_ticks(self.length) - before))
        return track

    def _chords(self) -> list[tuple[float, str]]:
        """Give every chord of every chorus that was played."""
        choruses = range(int(-(-self.length // self.chart.length)))
        changes = [
            (chorus * self.chart.length + change.start, change.chord.name)
            for chorus in choruses
            for change in self.chart.changes
        ]
        return [change for change in changes if change[0] < self.length]


def _track(name: str, notes: Sequence[Note]) -> mido.MidiTrack:
    program, channel = TRACKS[name]
    track = mido.MidiTrack([mido.MetaMessage("track_name", name=name)])
    if channel != 9:
        track.append(mido.Message("program_change", channel=channel, program=program))
    before = 0
    for tick, kind, note in sorted(_ends(notes), key=lambda end: end[:2]):
        velocity = note.velocity if kind == "note_on" else 0
        track.append(
            mido.Message(
                kind, channel=channel, note=note.pitch, velocity=velocity, time=tick - before
            )
        )
        before = tick
    return track


def _ends(notes: Sequence[Note]) -> list[tuple[int, str, Note]]:
    """Give both ends of every note; at the same tick what ends comes first."""
    ends = []
    for note in notes:
        start = _ticks(note.start)
        ends.append((start, "note_on", note))
        ends.append((max(start + 1, _ticks(note.start + note.length)), "note_off", note))
    return ends


def _ticks(beats: float) -> int:
    return round(beats * TICKS)
