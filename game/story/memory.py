"""What the film remembers: choices, echoes, and lines already heard."""

import copy
from dataclasses import dataclass, field
from typing import Any

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

# The love theme's own answer, for whoever never improvised: (MIDI pitch, beats) pairs.
DEFAULT_PHRASE: list[Value] = [[76, 1.0], [74, 0.5], [72, 0.5], [69, 1.0], [72, 1.0], [71, 2.0]]

# The sign of somebody who never drew one, row by row: 0 empty, 1 pink, 2 blue, 3 gold, 4 white.
DEFAULT_SIGN: list[Value] = [
    "00000000000000000000000000000000",
    "00000000000000000000000000000000",
    "00000000000000000000000000000000",
    "00000000000000000000000000003300",
    "00000000000000000000000000003030",
    "00000000000000000000000000003030",
    "00001111011111011110010011113000",
    "00010000010000010001010100003000",
    "00010000010000010001000100003000",
    "00001110011110011110000011103000",
    "00000001010000010001000000013000",
    "00000001010000010001000000333000",
    "00011110011111011110000111330000",
    "00000000000000000000000000000000",
    "00000000000000000000000000000000",
    "00000022200022200022200020000000",
    "00022200022200022200022200000000",
    "00000000000000000000000000000000",
    "00000000000000000000000000000000",
    "00000000000000000000000000000000",
]
DEFAULT_DANCE: list[Value] = ["shuffle", "flap", "time_step", "cramp_roll", "wing", "break"]

DEFAULT_ECHOES: dict[str, Value] = {
    "phrase": DEFAULT_PHRASE,
    "sign": DEFAULT_SIGN,
    "dress": "yellow",
    "dance": DEFAULT_DANCE,
    "story": ["library", "applause", "shoes"],
}


@dataclass
class Memory:
    """Choices by question, echoes by name, small facts, and seen line ids."""

    choices: dict[str, str] = field(default_factory=dict)
    echoes: dict[str, Value] = field(default_factory=dict)
    facts: dict[str, Value] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)
    seen_before: set[str] = field(default_factory=set)  # in earlier sessions; not saved here

    def echo(self, name: str) -> Value:
        """Give what the player made, or its good default."""
        return self.echoes.get(name, DEFAULT_ECHOES.get(name))

    def to_json(self) -> dict[str, Value]:
        """Give plain values, in a fixed order."""
        return {
            "choices": dict(sorted(self.choices.items())),
            "echoes": copy.deepcopy(dict(sorted(self.echoes.items()))),
            "facts": copy.deepcopy(dict(sorted(self.facts.items()))),
            "seen": list(sorted(self.seen)),
        }

    def restore(self, data: dict[str, Any]) -> None:
        """Become what `to_json` gave."""
        kept = copy.deepcopy(data)
        self.choices, self.echoes = kept["choices"], kept["echoes"]
        self.facts, self.seen = kept["facts"], set(kept["seen"])
