"""A MIDI keyboard, if one is plugged in: its keys play the piano with their own velocity."""

from dataclasses import dataclass
from importlib import import_module
from typing import Any

import pygame

NOTE_OFF, NOTE_ON, CONTROL = 0x80, 0x90, 0xB0
SUSTAIN = 64  # controller number
PEDAL_DOWN = 64  # controller value
MOST_EVENTS = 64  # read at once
BUFFER = 256  # events kept until they are read
LOOPBACK = "through"  # a port of the system that no keyboard is behind


@dataclass(frozen=True)
class MidiKey:
    """A key or the pedal. `pitch` None is the pedal; `ago` is seconds before now."""

    pitch: int | None
    velocity: int
    down: bool
    ago: float


class MidiIn:
    """Listens to the first keyboard that is found. Without one it is simply silent."""

    def __init__(self, midi: Any = None) -> None:
        """`midi` is `pygame.midi`, or in tests whatever stands in for it."""
        self._input: Any = None
        self._midi: Any = None
        try:
            self._midi = midi or import_module("pygame.midi")
            self._midi.init()
            number = _keyboard(self._midi)
            if number is not None:
                self._input = self._midi.Input(number, BUFFER)
        except (ImportError, pygame.error, OSError, RuntimeError):
            return  # no MIDI on this machine: everything else plays the piano too

    @property
    def found(self) -> bool:
        """Whether a keyboard is there."""
        return self._input is not None

    def played(self) -> list[MidiKey]:
        """Give what was played since this was last asked."""
        if self._input is None:
            return []
        try:
            if not self._input.poll():
                return []
            events = self._input.read(MOST_EVENTS)
            now = self._midi.time()
        except (pygame.error, OSError, RuntimeError):
            self._input = None  # it was pulled out
            return []
        found = (read_event(event, now) for event in events)
        return [key for key in found if key is not None]


def _keyboard(midi: Any) -> int | None:
    """Find the first input that is somebody's keyboard, not a port the system keeps for itself."""
    for number in range(midi.get_count()):
        _, name, is_input, _, taken = midi.get_device_info(number)
        if is_input and not taken and LOOPBACK not in name.decode(errors="replace").lower():
            return number
    return None


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
