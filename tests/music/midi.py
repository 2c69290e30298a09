"""Writes small MIDI files for tests, as a notation program would."""

from pathlib import Path

import mido

TICKS = 480  # a quarter
Notes = list[tuple[float, float, int]]  # start and length in beats, pitch


def midi_file(
    tracks: dict[str, Notes],
    marks: list[tuple[float, str]] = (),
    *,
    bpm: float = 120,
    metre: tuple[int, int] = (4, 4),
    length: float = 0,
) -> mido.MidiFile:
    """Build a file: a conductor's track with tempo, metre and markers, then the parts."""
    midi = mido.MidiFile(type=1, ticks_per_beat=TICKS)
    head = [
        (0, mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(bpm))),
        (0, mido.MetaMessage("time_signature", numerator=metre[0], denominator=metre[1])),
        *(
            (round(beat * TICKS), mido.MetaMessage("marker", text=text))
            for beat, text in sorted(marks)
        ),
        (round(length * TICKS), mido.MetaMessage("end_of_track")),
    ]
    midi.tracks.append(_track("conductor", head))
    for name, notes in tracks.items():
        on_off = [
            event
            for start, length, pitch in notes
            for event in (
                (round((start + length) * TICKS), mido.Message("note_off", note=pitch)),
                (round(start * TICKS), mido.Message("note_on", note=pitch, velocity=80)),
            )
        ]
        midi.tracks.append(_track(name, sorted(on_off, key=_off_before_on)))
    return midi


def write_midi(path: Path, *args: object, **more: object) -> Path:
    """Build a file and save it."""
    midi_file(*args, **more).save(path)
    return path


def _off_before_on(event: tuple[int, mido.Message]) -> tuple[int, bool]:
    return event[0], event[1].type == "note_on"


def _track(name: str, events: list[tuple[int, mido.Message]]) -> mido.MidiTrack:
    track, now = mido.MidiTrack([mido.MetaMessage("track_name", name=name)]), 0
    for tick, message in events:
        track.append(message.copy(time=max(0, tick - now)))
        now = max(now, tick)
    return track
