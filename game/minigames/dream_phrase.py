"""The player's phrase in the rooms the suite leaves for it: strings, trumpet, strings, piano."""

from game.minigames.suite_song import Room
from game.music.chart import Chart
from game.music.event import Event
from game.music.placing import Leeway, Phrase, octaves_towards, place, raised
from game.music.score import Score

PARTS = ("strings", "trumpet", "strings", "piano")
LOUD = {"strings": 112, "trumpet": 102, "piano": 100}
UNDER = 80  # velocity of the octave below the strings
RANGES = {"strings": (60, 93, 77), "trumpet": (55, 84, 70), "piano": (57, 93, 76)}
LEGATO = 0.95
SLOWER = (2.0, 1.5, 1.0)  # the most welcome first
LATER = (0.0, 1.0, 0.5, 1.5, 2.0)


def in_rooms(
    rooms: tuple[Room, ...], phrase: Phrase, score: Score
) -> tuple[tuple[Event, ...], ...]:
    """Lay the phrase into each room."""
    chart = score.chart()
    parts = zip(rooms, PARTS, strict=True)
    return tuple(_in_room(room, phrase, chart, part) for room, part in parts)


def _in_room(room: Room, phrase: Phrase, chart: Chart, part: str) -> tuple[Event, ...]:
    beats = sum(length for _, length in phrase)
    room_beats = room.end - room.start
    fitting = tuple(s for s in SLOWER if beats * s <= room_beats) or (1.0,)
    starts = tuple(room.start + late for late in LATER)
    notes = place(phrase, chart, Leeway(starts, stretches=fitting))
    low, high, middle = RANGES[part]
    notes = raised(notes, octaves_towards(notes, middle, low, high))
    tune = tuple(
        Event(n.beat, min(n.length, room.end - n.beat) * LEGATO, n.pitch, LOUD[part], part)
        for n in notes
        if n.beat < room.end - 0.25
    )
    if part != "strings":
        return tune
    return (*tune, *(Event(e.beat, e.length, e.pitch - 12, UNDER, part) for e in tune))
