"""Short words for what a map means, rings of people, and ground laid by choice."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import rng_of

from places.objects import mark
from places.tiled import Thing, Value
from places.tilesets import TILE


def person(name: str, sheet: str, at: tuple[float, float], facing: str, **more: Value) -> Thing:
    """Somebody who is here."""
    properties: dict[str, Value] = {"facing": facing, "sheet": sheet}
    return Thing("Person", name, at[0], at[1], properties=properties | more)


def light(name: str, at: tuple[float, float], colour: str, radius: int, **more: Value) -> Thing:
    """A lamp."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius}
    return Thing("Light", name, at[0], at[1], properties=properties | more)


def floor(name: str, points: Sequence[tuple[float, float]]) -> Thing:
    """Where one can walk: a polygon."""
    x, y = points[0]
    return Thing("Floor", name, x, y, points=[(px - x, py - y) for px, py in points])


@dataclass(frozen=True)
class Circle:
    """People who talk in a ring: its middle, who they are, and the angle of the gap in degrees.

    Angle 0 is the east and 90 the south.
    """

    name: str
    middle: tuple[float, float]
    sheets: Sequence[str]
    gap: float
    reach: tuple[float, float] = (33.0, 17.0)

    def place(self, angle: float) -> tuple[float, float]:
        """Give the point of the ring at an angle."""
        turn = math.radians(angle)
        x, y = self.middle
        return (
            round(x + math.cos(turn) * self.reach[0]),
            round(y + math.sin(turn) * self.reach[1]),
        )

    def people(self) -> list[Thing]:
        """Everybody in the ring, turned to its middle; the gap stays free."""
        step = 360 / (len(self.sheets) + 1)
        found = []
        for number, sheet in enumerate(self.sheets, 1):
            angle = self.gap + number * step
            name = f"{self.name} {'abcdefg'[number - 1]}"
            found.append(person(name, sheet, self.place(angle), inward(angle), routine="mingle"))
        return found

    def opening(self) -> Thing:
        """The mark in the gap."""
        x, y = self.place(self.gap)
        return mark(self.name, x, y, inward(self.gap))


def inward(angle: float) -> str:
    """Give the way from a ring's angle to its middle."""
    turn = math.radians(angle)
    across, down = math.cos(turn), math.sin(turn)
    if abs(across) > 0.55:
        return "west" if across > 0 else "east"
    return "north" if down > 0 else "south"


def lay(
    size: tuple[int, int], name: str, choose: Callable[[int, int, np.random.Generator], int]
) -> list[list[int]]:
    """Lay ground tiles: `choose` gives a tile's number for a column and a row, 0 for none."""
    rng = rng_of(f"{name} ground")
    columns, rows = size[0] // TILE, size[1] // TILE
    return [[choose(x, y, rng) for x in range(columns)] for y in range(rows)]
