"""The rhythm section: walking and two-beat bass, comping, strummed guitar."""

from random import Random

from score.notation import Note
from score.swing_sheet import Section

from game.music.bass import HIGHEST, LOWEST, walking_bass
from game.music.chord import Chord
from game.music.comping import Voicing, comping, voicing
from game.music.drums import drums
from game.music.event import Event

HOME = 38  # MIDI: where the bass likes to be


def _note(event: Event, section: Section, louder: int) -> Note:
    loud = max(1, min(127, event.velocity + louder))
    return Note(section.start + event.beat, event.length, event.pitch, loud)


def walk(section: Section, seed: int, louder: int = 0) -> list[Note]:
    """Four in a bar."""
    events = walking_bass(section.chart, Random(f"walk {seed}"))
    return [_note(event, section, louder) for event in events]


def comp(section: Section, seed: int, intensity: float = 0.4, louder: int = 0) -> list[Note]:
    """Piano or guitar chords in small rhythms; nothing hangs over the section's end."""
    events = comping(section.chart, Random(f"comp {seed}"), intensity)
    return [_note(event, section, louder) for event in events]


def brushes(section: Section, seed: int, intensity: float = 0.3, louder: int = 0) -> list[Note]:
    """Brushes with a fill every eight bars."""
    events = drums(section.chart, Random(f"brushes {seed}"), intensity)
    return [_note(event, section, louder) for event in events]


def low(tone: int, near: int = HOME) -> int:
    """Give the pitch of a class that the bass has nearest to another."""
    return min(
        (p for p in range(LOWEST, HIGHEST + 1) if p % 12 == tone), key=lambda p: abs(p - near)
    )


def fifth(chord: Chord) -> int:
    """Give the pitch class a bass goes to from the root."""
    step = next((s for s in (7, 6, 8, 10) if s in chord.quality.tones), 7)
    return (chord.root + step) % 12


def two_beat(section: Section, seed: int, loud: int = 84) -> list[Note]:
    """Root and fifth, and now and then a step into the next bar."""
    rng, notes, near = Random(f"two {seed}"), [], HOME
    for change in section.chart.changes:
        root = low(change.chord.root, near)
        near = (root + HOME) // 2
        other = low(fifth(change.chord), root)
        for count in range(int(change.length // 2)):
            pitch = other if count % 2 else root
            notes.append(
                Note(
                    section.start + change.start + 2 * count, 1.7, pitch, loud + rng.randint(-4, 4)
                )
            )
        if change.length >= 4 and rng.random() < 0.35:
            goal = low(section.chart.at(change.start + change.length).root, other)
            notes[-1] = Note(notes[-1].start, 0.9, notes[-1].pitch, loud)
            notes.append(Note(notes[-1].start + 1, 0.9, goal + rng.choice((-1, 1)), loud - 6))
    return notes


def strum(section: Section, loud: int = 50) -> list[Note]:
    """Guitar, four short chords in a bar, the back beats a little stronger."""
    notes: list[Note] = []
    before: Voicing | None = None
    for beat in range(int(section.length)):
        before = voicing(section.chart.at(beat), before)
        accent = 5 if beat % 2 else 0
        notes += [
            Note(section.start + beat + 0.01 * k, 0.5, pitch, loud + accent)
            for k, pitch in enumerate(before[:3])
        ]
    return notes


def stabs(section: Section, beats: list[float], length: float = 0.4, loud: int = 70) -> list[Note]:
    """Piano chords on given beats of every bar, each the nearest to the last."""
    notes: list[Note] = []
    before: Voicing | None = None
    for bar in range(section.bars):
        for beat in beats:
            at = bar * section.chart.beats_per_bar + beat
            before = voicing(section.chart.at(at + 0.5 if at % 1 else at), before)
            notes += [
                Note(section.start + at + 0.008 * k, length, pitch, loud + 2 * k)
                for k, pitch in enumerate(before)
            ]
    return notes
