"""A note on its way from who invents it to who sounds it."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """A note in beats before swing. `part` is bass, piano, drums, trumpet or strings."""

    beat: float
    length: float
    pitch: int
    velocity: int
    part: str
