"""Horns in block: what stands under a lead, stabs, falls and pads."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from score.notation import Note
from score.swing_sheet import NEAR, Section

from game.music.chord import Chord

MAJOR_SEVENTH, SIXTH = 11, 9  # semitones above the root
FALL_STEPS, FALL_BEATS = 5, 0.14  # notes of a fall, and how long each is


def chord_for(section: Section, beat: float) -> Chord:
    """Give the chord a note belongs to: an off-beat belongs to the beat it pushes to."""
    inside = beat - section.start
    return section.chart.at(inside + 0.5 if beat % 1 > 0.4 else inside)


def under(lead: int, chord: Chord, count: int) -> list[int]:
    """Give the pitches below a lead, close together, in the chord's own colours."""
    colours = {(chord.root + step) % 12 for step in chord.quality.third_low} | chord.guides
    if (lead - chord.root) % 12 == 0 and MAJOR_SEVENTH in chord.quality.tones:
        colours = colours - {(chord.root + MAJOR_SEVENTH) % 12} | {(chord.root + SIXTH) % 12}
    found: list[int] = []
    pitch = lead - 2
    while len(found) < count and pitch > lead - 24:
        gap = (found[-1] if found else lead) - pitch
        if pitch % 12 in colours and gap >= (2 if found else 3):
            found.append(pitch)
        pitch -= 1
    return found


def soli(lead: Sequence[Note], section: Section, voices: int, louder: int = -8) -> list[list[Note]]:
    """Harmonise a line: one list a voice, from the second down.

    Notes outside the chord that step to the next are carried along in parallel.
    """
    stacks = [under(n.pitch, chord_for(section, n.start), voices) for n in lead]
    for place in range(len(lead) - 2, -1, -1):
        note, after = lead[place], lead[place + 1]
        step = note.pitch - after.pitch
        outside = note.pitch % 12 not in chord_for(section, note.start).strong
        if outside and abs(step) <= 2 and after.start - note.start <= 1:
            stacks[place] = [pitch + step for pitch in stacks[place + 1]]
    return [
        [
            replace(n, pitch=stack[voice], velocity=max(1, n.velocity + louder))
            for n, stack in zip(lead, stacks, strict=True)
            if voice < len(stack)
        ]
        for voice in range(voices)
    ]


def block(lead: Sequence[Note], section: Section, voices: int, louder: int = -8) -> list[Note]:
    """Harmonise a line: all lower voices in one list, for one section of horns."""
    return [note for voice in soli(lead, section, voices, louder) for note in voice]


def dropped(lead: Sequence[Note], section: Section, louder: int = -8) -> list[Note]:
    """Harmonise a line in four parts with the second voice an octave lower: wide and warm."""
    second, third, fourth = soli(lead, section, 3, louder)
    return [*third, *fourth, *(replace(n, pitch=n.pitch - 12) for n in second)]


def brass(lead: Sequence[Note], section: Section) -> tuple[list[Note], list[Note]]:
    """Give a shout to six: three trumpets under the lead, three trombones an octave below."""
    trumpets = [*lead, *block(lead, section, 2, -6)]
    low = [replace(n, pitch=n.pitch - 12, velocity=max(1, n.velocity - 8)) for n in lead]
    return trumpets, block(low, section, 3, -2)


def fall(note: Note) -> list[Note]:
    """Let the end of a note fall off, as brass does."""
    at = note.start + note.length
    tail = [
        Note(at + k * FALL_BEATS, FALL_BEATS * 1.2, note.pitch - 1 - k, note.velocity - 14 - 9 * k)
        for k in range(FALL_STEPS)
    ]
    return [note, *tail]


def fallen(notes: Iterable[Note], beats: Sequence[float]) -> list[Note]:
    """Let those notes fall off that begin on the given beats."""
    result: list[Note] = []
    for note in notes:
        falls = any(abs(note.start - beat) < NEAR for beat in beats)
        result += fall(note) if falls else [note]
    return result


def pads(section: Section, home: int, voices: int, loud: int) -> list[Note]:
    """Hold each chord in close voices that move as little as they can."""
    notes: list[Note] = []
    top = home
    for change in section.chart.changes:
        colours = change.chord.tones
        top = min(
            (p for p in range(home - 5, home + 6) if p % 12 in colours),
            key=lambda p: (abs(p - top), p),
        )
        for pitch in [top, *under(top, change.chord, voices - 1)]:
            notes.append(Note(section.start + change.start, change.length * 0.96, pitch, loud))
    return notes
