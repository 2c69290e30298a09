"""What the film remembers: choices, echoes, and lines already heard."""

from dataclasses import dataclass, field

Value = None | bool | int | float | str | list["Value"] | dict[str, "Value"]

# The love theme's own answer, for whoever never improvised: (MIDI pitch, beats) pairs.
DEFAULT_PHRASE: list[Value] = [[76, 1.0], [74, 0.5], [72, 0.5], [69, 1.0], [72, 1.0], [71, 2.0]]

DEFAULT_ECHOES: dict[str, Value] = {"phrase": DEFAULT_PHRASE}


@dataclass
class Memory:
    """Choices by question, echoes by name, small facts, and seen line ids."""

    choices: dict[str, str] = field(default_factory=dict)
    echoes: dict[str, Value] = field(default_factory=dict)
    facts: dict[str, Value] = field(default_factory=dict)
    seen: set[str] = field(default_factory=set)

    def echo(self, name: str) -> Value:
        """Give what the player made, or its good default."""
        return self.echoes.get(name, DEFAULT_ECHOES.get(name))

    def to_json(self) -> dict[str, Value]:
        """Give plain values, in a fixed order."""
        return {
            "choices": dict(sorted(self.choices.items())),
            "echoes": dict(sorted(self.echoes.items())),
            "facts": dict(sorted(self.facts.items())),
            "seen": list(sorted(self.seen)),
        }
