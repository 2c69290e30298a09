"""How loud each bus is: the player's volumes, and what everything is lowered by."""

from dataclasses import dataclass

from game.core.settings import Volumes

PIANO_TRIM = 0.7  # leaves room for ten fingers over a band


@dataclass(frozen=True)
class Buses:
    """Gains 0..1, ready to be multiplied with."""

    music: float
    piano: float
    voices: float
    effects: float
    ambience: float

    def of(self, name: str) -> float:
        """Give the gain of a bus as `sounds.toml` names it."""
        known = {"music": self.music, "voices": self.voices, "ambience": self.ambience}
        return known.get(name, self.effects)


def buses(volumes: Volumes, share: float = 1.0) -> Buses:
    """Multiply the volumes; `share` lowers everything alike."""
    whole = volumes.master * share
    return Buses(
        volumes.music * whole,
        volumes.piano * whole * PIANO_TRIM,
        volumes.voices * whole,
        volumes.effects * whole,
        volumes.ambience * whole,
    )
