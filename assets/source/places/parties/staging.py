"""Short words for what a map means, and the steps that every place of this folder is built in."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas, rng_of

from places.tiled import MapWriter, PropUse, Thing, cut, write_tileset

TILE = 16
Value = str | int | float


def mark(name: str, x: float, y: float, facing: str = "", **more: Value) -> Thing:
    """A place to stand."""
    properties: dict[str, Value] = {"facing": facing} if facing else {}
    return Thing("Mark", name, x, y, properties=properties | more)


def look(name: str, scene: str, area: tuple[float, float, float, float]) -> Thing:
    """Something to look at; the area is x, y, width, height on the floor before it."""
    x, y, width, height = area
    return Thing("Look", name, x, y, (width, height), properties={"scene": f"look_{scene}"})


def person(name: str, sheet: str, at: tuple[float, float], facing: str, **more: Value) -> Thing:
    """Somebody who is here."""
    properties: dict[str, Value] = {"facing": facing, "sheet": sheet}
    return Thing("Person", name, at[0], at[1], properties=properties | more)


def light(name: str, at: tuple[float, float], colour: str, radius: int, **more: Value) -> Thing:
    """A lamp."""
    properties: dict[str, Value] = {"colour": colour, "radius": radius}
    return Thing("Light", name, at[0], at[1], properties=properties | more)


def wall(name: str, x: float, y: float, width: float, height: float) -> Thing:
    """A piece of floor where nobody can walk."""
    return Thing("Wall", name, x, y, (width, height))


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


@dataclass
class Set:
    """All that a place is made of, ready to be written."""

    name: str
    size: tuple[int, int]
    ground_line: int
    air: dict[str, str | int]
    tiles: Sequence[Canvas]
    terrain: dict[str, dict[int, float]]
    rows: list[list[int]]  # of ground tiles, from 1
    scenery: Canvas
    shade: Callable[[Canvas], None]
    flat: dict[str, Canvas | list[Canvas]] = field(default_factory=dict)
    flat_uses: Sequence[PropUse] = ()
    props: dict[str, Canvas | list[Canvas]] = field(default_factory=dict)
    uses: Sequence[PropUse] = ()
    shining: dict[str, Canvas | list[Canvas]] = field(default_factory=dict)
    shining_uses: Sequence[PropUse] = ()
    things: dict[str, list[Thing]] = field(default_factory=dict)


Layers = Callable[[MapWriter], None]


def write(made: Set, backs: Layers, fronts: Layers) -> None:
    """Write the tilesets and the map; `backs` and `fronts` add the pictures behind and before."""
    columns, rows = made.size[0] // TILE, made.size[1] // TILE
    prefix = made.name
    count = write_tileset(f"{prefix}_ground", [t.pixels for t in made.tiles], made.terrain)
    set_rows, set_count = cut(f"{prefix}_set", made.scenery)
    decals, decal_count = cut(f"{prefix}_decals", _changed(made))
    book = MapWriter(made.name, columns, rows, made.air)
    first_ground = book.tileset(f"{prefix}_ground", count)
    first_set = book.tileset(f"{prefix}_set", set_count)
    first_decals = book.tileset(f"{prefix}_decals", decal_count)
    for kind, pictures in (("flat", made.flat), ("props", made.props), ("lamps", made.shining)):
        if pictures:
            book.props_tileset(f"{prefix}_{kind}", pictures)
    backs(book)
    book.tile_layer("set", _full(set_rows, first_set, (columns, rows)))
    book.tile_layer("ground", _full(made.rows, first_ground, (columns, rows)))
    book.tile_layer("decals", _full(decals, first_decals, (columns, rows)))
    if made.flat_uses:
        book.prop_layer("floor", made.flat_uses)
    book.prop_layer("props", made.uses)
    book.prop_layer("emissive", made.shining_uses)
    for name, items in made.things.items():
        book.object_layer(name, items)
    fronts(book)
    book.write()


def _changed(made: Set) -> Canvas:
    """Paint on the laid ground and keep only what became different."""
    laid = Canvas(*made.size)
    for y, row in enumerate(made.rows):
        for x, number in enumerate(row):
            if number:
                laid.blit(made.tiles[number - 1], x * TILE, y * TILE)
    painted = Canvas(*made.size)
    painted.blit(laid, 0, 0)
    made.shade(painted)
    changed = Canvas(*made.size)
    differs = painted.pixels != laid.pixels
    changed.pixels[differs] = painted.pixels[differs]
    return changed


def _full(rows: list[list[int]], first: int, size: tuple[int, int]) -> list[list[int]]:
    columns, height = size
    full = [[first + place - 1 if place else 0 for place in row[:columns]] for row in rows]
    full = [row + [0] * (columns - len(row)) for row in full]
    return full + [[0] * columns for _ in range(height - len(full))]


def lay(
    size: tuple[int, int], name: str, choose: Callable[[int, int, np.random.Generator], int]
) -> list[list[int]]:
    """Lay ground tiles: `choose` gives a tile's number for a column and a row, 0 for none."""
    rng = rng_of(f"{name} ground")
    columns, rows = size[0] // TILE, size[1] // TILE
    return [[choose(x, y, rng) for x in range(columns)] for y in range(rows)]
