"""What every home is made of: a back wall, a tiled floor, things, people and light."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas, despeckle, rng_of
from kit.ramp import Mask

from places.composition import Frames, Picture, hang
from places.ground import Rows, laid, numbered, painted_over
from places.terrain import Area, lay_blobs, mask_at
from places.tiled import MapWriter, PropUse, Thing
from places.tilesets import TILE

HEIGHT, FLOOR = 288, 176
ROWS = HEIGHT // TILE
MOST_LONE = 0.025  # of the painted pixels


@dataclass
class Ground:
    """The tiles of a floor: name of the tileset, tiles, and how often each is laid.

    `bands` say for each row of the floor which tiles are laid there; without, all of them.
    `zones` say the same for columns: from, to, tiles.
    `fills` name the tiles that may lie anywhere beside each other; without, all of them.
    """

    name: str
    tiles: Sequence[Canvas]
    chances: Sequence[float]
    bands: Sequence[Sequence[int]] = ()
    zones: Sequence[tuple[int, int, Sequence[int]]] = ()
    fills: Mapping[str, Sequence[int]] = field(default_factory=dict)

    def choice(self, row: int, column: int) -> list[int]:
        """Give the tiles that may lie in a cell of the floor."""
        for start, end, tiles in self.zones:
            if start <= column < end:
                return list(tiles)
        return list(self.bands[row] if self.bands else range(len(self.chances)))

    def terrain(self) -> dict[str, dict[int, float]]:
        """Give the fills with how often each tile is laid."""
        fills: Mapping[str, Sequence[int]] = self.fills or {"floor": range(len(self.chances))}
        return {name: {n: self.chances[n] for n in tiles} for name, tiles in fills.items()}


@dataclass
class Patch:
    """A ground with soft borders over the floor: where it lies, and its 47 tiles."""

    name: str
    area: Area
    tiles: dict[int, Canvas]


@dataclass
class Home:
    """Everything a map of this folder holds."""

    name: str
    width: int
    air: dict[str, str | int]
    wall: Canvas
    ground: Ground
    paint: Callable[[Canvas], None]
    props: Mapping[str, Frames]
    uses: list[PropUse]
    shining: Mapping[str, Frames]
    shining_uses: list[PropUse]
    things: dict[str, list[Thing]]
    pictures: list[Picture] = field(default_factory=list)
    family: str = ""
    patches: list[Patch] = field(default_factory=list)

    def build(self) -> None:
        """Write the tilesets, pictures and the map."""
        rows, family = self._lay(), self.family or self.name
        made = MapWriter(self.name, self.width // TILE, ROWS, self.air)
        first = made.ground(self.ground.name, self.ground.tiles, self.ground.terrain())
        set_rows = made.cut(f"{self.name}_set", tidy(self.wall))
        decals = made.cut(f"{self.name}_decals", tidy(self._painted(rows), 0.0))
        made.props_tileset(f"{family}_props", {name: _tidied(p) for name, p in self.props.items()})
        made.props_tileset(f"{family}_lamps", self.shining)
        hang(made, self.pictures, front=False)
        made.tile_layer("set", set_rows)
        made.tile_layer("ground", numbered(rows, first))
        for patch in self.patches:
            self._patch_layer(made, patch)
        made.tile_layer("decals", decals)
        made.prop_layer("props", self.uses)
        made.prop_layer("emissive", self.shining_uses)
        for name, items in self.things.items():
            made.object_layer(name, items)
        hang(made, self.pictures, front=True)
        made.write()

    def _patch_layer(self, made: MapWriter, patch: Patch) -> None:
        masks = {mask: number for number, mask in enumerate(patch.tiles)}
        first = made.ground(patch.name, [*patch.tiles.values()], None, {"patch": masks})
        rows = [[0] * (self.width // TILE) for _ in range(ROWS)]
        for row, column in np.argwhere(patch.area):
            if row < FLOOR // TILE:
                continue
            rows[row][column] = first + masks[mask_at(patch.area, int(row), int(column))]
        made.tile_layer(f"edge_{patch.name}", rows)

    def _lay(self) -> Rows:
        rng = rng_of(f"{self.name} ground")
        columns = self.width // TILE
        chances = np.array(self.ground.chances, float)
        rows = [[0] * columns for _ in range(ROWS)]
        for number, y in enumerate(range(FLOOR // TILE, ROWS)):
            for x in range(columns):
                band = self.ground.choice(number, x)
                share = chances[band] / chances[band].sum()
                rows[y][x] = 1 + int(rng.choice(band, p=share))
        return rows

    def _painted(self, rows: Rows) -> Canvas:
        plain = laid(self.ground.tiles, rows)
        for patch in self.patches:
            lay_blobs(patch.area, patch.tiles, plain)
        return painted_over(plain, self.paint)


def _tidied(prop: Frames) -> Frames:
    return tidy(prop) if isinstance(prop, Canvas) else [tidy(frame) for frame in prop]


def tidy(canvas: Canvas, share: float = MOST_LONE) -> Canvas:
    """Where too many painted pixels are alone, give them the colour around them."""
    made = Canvas(canvas.width, canvas.height)
    made.pixels[:] = canvas.pixels
    for _ in range(3):
        if _lone(made).sum() <= share * max(1, made.solid.sum()):
            break
        calm = despeckle(made.pixels)
        kept = made.solid & (calm != 255)
        made.pixels[kept] = calm[kept]
        made.pixels[_lone(made) & ~kept] = 255
    return made


def _lone(canvas: Canvas) -> Mask:
    """Give the painted pixels that no neighbour shares its colour with."""
    padded = np.pad(canvas.pixels, 1, mode="edge")
    height, width = canvas.pixels.shape
    lone = canvas.solid
    for down in range(3):
        for across in range(3):
            if (down, across) != (1, 1):
                lone &= padded[down : down + height, across : across + width] != canvas.pixels
    return np.asarray(lone)
