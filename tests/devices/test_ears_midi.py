"""A MIDI keyboard: found where there is one, and never a reason to fail."""

import pytest

from game.devices.midi_in import MidiIn, MidiKey, read_event


class Port:
    def __init__(self, events=(), fails=False):
        self.events, self.fails = list(events), fails

    def poll(self):
        if self.fails:
            raise OSError("unplugged")
        return bool(self.events)

    def read(self, count):
        taken, self.events = self.events[:count], self.events[count:]
        return taken


class Midi:
    """Stands in for pygame.midi."""

    def __init__(self, *names, port=None, broken=False):
        self.names, self.port, self.broken = names, port or Port(), broken
        self.opened = None

    def init(self):
        if self.broken:
            raise RuntimeError("no sequencer")

    def get_count(self):
        return len(self.names)

    def get_device_info(self, number):
        name = self.names[number]
        return (b"ALSA", name.encode(), int(not name.endswith("out")), 0, 0)

    def Input(self, number, size):  # noqa: N802
        self.opened = number
        return self.port

    def time(self):
        return 1000


@pytest.mark.parametrize(
    ("event", "key"),
    [
        (([0x90, 60, 100, 0], 990), MidiKey(60, 100, True, 0.01)),
        (([0x93, 60, 0, 0], 1000), MidiKey(60, 0, False, 0.0)),
        (([0x80, 60, 64, 0], 1000), MidiKey(60, 0, False, 0.0)),
        (([0xB0, 64, 127, 0], 1000), MidiKey(None, 127, True, 0.0)),
        (([0xB0, 64, 0, 0], 1000), MidiKey(None, 0, False, 0.0)),
        (([0xB0, 1, 50, 0], 1000), None),
        (([0xE0, 0, 64, 0], 1000), None),
        (([0x90, 60, 100, 0], 1005), MidiKey(60, 100, True, 0.0)),
    ],
)
def test_events_are_keys_pedal_or_nothing(event, key):
    assert read_event(event, 1000) == key


def test_a_machine_without_midi_is_simply_silent():
    keyboard = MidiIn(Midi(broken=True))
    assert not keyboard.found
    assert keyboard.played() == []


def test_outputs_and_ports_of_the_system_are_no_keyboards():
    midi = Midi("Midi Through Port-0", "Synth out", "Stage Piano")
    assert MidiIn(midi).found
    assert midi.opened == 2
    assert not MidiIn(Midi("Midi Through Port-0", "Synth out")).found


def test_what_is_played_is_given_once():
    port = Port([([0x90, 60, 100, 0], 1000), ([0xF8, 0, 0, 0], 1000)])
    keyboard = MidiIn(Midi("Stage Piano", port=port))
    assert keyboard.played() == [MidiKey(60, 100, True, 0.0)]
    assert keyboard.played() == []


def test_a_keyboard_that_is_pulled_out_is_no_error():
    keyboard = MidiIn(Midi("Stage Piano", port=Port(fails=True)))
    assert keyboard.played() == []
    assert not keyboard.found
