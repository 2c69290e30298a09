"""Somebody who sits for a portrait."""

from collections.abc import Callable
from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.faces import Face, Look, Ramp
from portraits.hair import Hair

Wear = Callable[[Canvas, Ramp], None]
Extra = Callable[[Canvas, Face], None]


@dataclass(frozen=True)
class Frame:
    """How the shoulders are stretched and moved down, and where the head stands on them."""

    wide: float = 1.0
    tall: float = 1.0
    drop: float = 0.0
    head: tuple[int, int] = (0, 0)


@dataclass(frozen=True)
class Sitter:
    """Face, colours, hair, clothes, moods. Extras lie under the front hair, a hat over it."""

    face: Face
    look: Look
    hair: str
    cut: Hair
    wear: Wear
    moods: tuple[str, ...]
    extras: tuple[Extra, ...] = ()
    frame: Frame = Frame()
    hat: Extra | None = None
