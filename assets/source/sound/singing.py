"""What is sung: the notes of a track of the score with the words that stand at them."""

import mido
from sound.audio import RATE, Samples
from sound.voice import duet, sung

Noted = tuple[float, float, int, int]  # second, seconds, pitch, velocity


def is_sung(track: mido.MidiTrack) -> bool:
    """Whether a track has both notes and words."""
    kinds = {message.type for message in track}
    return {"note_on", "lyrics"} <= kinds


def is_silent(track: mido.MidiTrack) -> bool:
    """Whether a track holds nothing that sounds, as words alone do."""
    return all(message.type != "note_on" for message in track)


def stem(midi: mido.MidiFile, track: mido.MidiTrack, length: int) -> Samples:
    """Sing a track. Gives stereo samples."""
    notes, words = read(midi, track)
    return duet(sung(notes, words), length)


def read(midi: mido.MidiFile, track: mido.MidiTrack) -> tuple[list[Noted], list[str]]:
    """Give the notes of a track in seconds, and its words."""
    second = next(m.tempo for m in midi.tracks[0] if m.type == "set_tempo") / 1e6
    second /= midi.ticks_per_beat
    tick = 0
    begun: dict[int, tuple[int, int]] = {}
    notes: list[Noted] = []
    words: list[str] = []
    for message in track:
        tick += message.time
        if message.type == "lyrics":
            words.append(message.text)
        elif message.type == "note_on" and message.velocity:
            begun[message.note] = tick, message.velocity
        elif message.type in ("note_on", "note_off") and message.note in begun:
            start, velocity = begun.pop(message.note)
            notes.append((start * second, (tick - start) * second, message.note, velocity))
    return sorted(notes), words


def longer(notes: list[Noted], seconds: float) -> list[Noted]:
    """Let the last note last so long."""
    start, _, pitch, velocity = notes[-1]
    return [*notes[:-1], (start, seconds, pitch, velocity)]


def whole(seconds: float) -> int:
    """Give the samples of so many seconds."""
    return round(seconds * RATE)
