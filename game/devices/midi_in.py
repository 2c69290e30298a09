"""A MIDI keyboard, if one is plugged in: its keys play the piano with their own velocity."""

from dataclasses import dataclass

import pygame

NOTE_OFF, NOTE_ON, CONTROL = 0x80, 0x90, 0xB0
SUSTAIN = 64  # controller number
PEDAL_DOWN = 64  # controller value
MOST_EVENTS = 64  # read at once


@dataclass(frozen=True)
class MidiKey:
    """A key or the pedal. `pitch` None is the pedal; `ago` is seconds before now."""

    pitch: int | None
    velocity: int
    down: bool
    ago: float


class MidiIn:
    """Listens to the first keyboard that is found. Without one it is simply silent."""

    def __init__(self) -> None:
        self._input: object | None = None
        self._midi = None
        try:
            import pygame.midi as midi

            midi.init()
            number = midi.get_default_input_id()
            if number >= 0:
                self._input, self._midi = midi.Input(number, 256), midi
        except (ImportError, pygame.error, OSError, RuntimeError):
            return  # no MIDI on this machine: everything else plays the piano too

    @property
    def found(self) -> bool:
        """Whether a keyboard is there."""
        return self._input is not None

    def played(self) -> list[MidiKey]:
        """Give what was played since this was last asked."""
        if self._input is None or self._midi is None:
            return []
        try:
            if not self._input.poll():  # type: ignore[attr-defined]
                return []
            events = self._input.read(MOST_EVENTS)  # type: ignore[attr-defined]
            now = self._midi.time()
        except (pygame.error, RuntimeError):
            self._input = None  # it was pulled out
            return []
        found = (read_event(event, now) for event in events)
        return [key for key in found if key is not None]


def read_event(event: tuple[list[int], int], now: int) -> MidiKey | None:
    """Read one event as portmidi gives it: ([status, data1, data2, data3], milliseconds)."""
    (status, first, second, _), at = event
    ago = max(0, now - at) / 1000
    kind = status & 0xF0
    if kind == NOTE_ON and second > 0:
        return MidiKey(first, second, True, ago)
    if kind in (NOTE_OFF, NOTE_ON):
        return MidiKey(first, 0, False, ago)
    if kind == CONTROL and first == SUSTAIN:
        return MidiKey(None, second, second >= PEDAL_DOWN, ago)
    return None
