"""What every home is made of: a back wall, a tiled floor, things, people and light."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from kit.canvas import Canvas, despeckle, rng_of
from kit.indexed import write_indexed
from kit.ramp import Mask

from places.terrain import Area, lay_blobs, mask_at
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing, cut, write_tileset

HEIGHT, FLOOR = 288, 176
ROWS = HEIGHT // 16
Frames = Canvas | list[Canvas]
MOST_LONE = 0.025  # of the painted pixels
Value = str | int | float


@dataclass
class Picture:
    """A picture behind or before the room, and how it moves."""

    layer: str
    canvas: Canvas
    x: int = 0
    y: int = 0
    parallax: float = 0.8
    properties: dict[str, Value] = field(default_factory=dict)


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
        laid = self._lay(1)
        painted = self._painted(laid)
        sets, set_count = cut(f"{self.name}_set", tidy(self.wall))
        decals, decal_count = cut(f"{self.name}_decals", painted)
        made = MapWriter(self.name, self.width // 16, ROWS, dict(self.air))
        tiles = [tile.pixels for tile in self.ground.tiles]
        terrain = self.ground.terrain()
        first_ground = made.tileset(
            self.ground.name, write_tileset(self.ground.name, tiles, terrain)
        )
        first_set = made.tileset(f"{self.name}_set", set_count)
        first_decals = made.tileset(f"{self.name}_decals", decal_count)
        family = self.family or self.name
        made.props_tileset(f"{family}_props", {name: _tidied(p) for name, p in self.props.items()})
        made.props_tileset(f"{family}_lamps", self.shining)
        self._picture_layers(made, "bg_")
        made.tile_layer("set", self._numbered(sets, first_set))
        made.tile_layer("ground", self._lay(first_ground))
        for patch in self.patches:
            self._patch_layer(made, patch)
        made.tile_layer("decals", self._numbered(decals, first_decals))
        made.prop_layer("props", self.uses)
        made.prop_layer("emissive", self.shining_uses)
        for name, items in self.things.items():
            made.object_layer(name, items)
        self._picture_layers(made, "fg_")
        made.write()

    def _picture_layers(self, made: MapWriter, kind: str) -> None:
        for picture in self.pictures:
            if not picture.layer.startswith(kind):
                continue
            file = f"{self.name}_{picture.layer[3:]}.png"
            write_indexed(BACKDROPS / file, picture.canvas.pixels)
            repeat = {"repeatx": "1"} if "drift" in picture.properties else {}
            made.image_layer(
                picture.layer,
                file,
                picture.properties or None,
                **repeat,
                parallaxx=f"{picture.parallax:g}",
                offsetx=str(picture.x),
                offsety=str(picture.y),
            )

    def _patch_layer(self, made: MapWriter, patch: Patch) -> None:
        masks = {mask: number for number, mask in enumerate(patch.tiles)}
        pixels = [tile.pixels for tile in patch.tiles.values()]
        first = made.tileset(patch.name, write_tileset(patch.name, pixels, None, {"patch": masks}))
        rows = [[0] * (self.width // 16) for _ in range(ROWS)]
        for row, column in np.argwhere(patch.area):
            if row < FLOOR // 16:
                continue
            rows[row][column] = first + masks[mask_at(patch.area, int(row), int(column))]
        made.tile_layer(f"edge_{patch.name}", rows)

    def _lay(self, first: int) -> list[list[int]]:
        rng = rng_of(f"{self.name} ground")
        columns = self.width // 16
        chances = np.array(self.ground.chances, float)
        rows = [[0] * columns for _ in range(ROWS)]
        for number, y in enumerate(range(FLOOR // 16, ROWS)):
            for x in range(columns):
                band = self.ground.choice(number, x)
                share = chances[band] / chances[band].sum()
                rows[y][x] = first + int(rng.choice(band, p=share))
        return rows

    def _painted(self, laid: list[list[int]]) -> Canvas:
        plain = Canvas(self.width, HEIGHT)
        for y, row in enumerate(laid):
            for x, number in enumerate(row):
                if number:
                    plain.blit(self.ground.tiles[number - 1], x * 16, y * 16)
        for patch in self.patches:
            lay_blobs(patch.area, patch.tiles, plain)
        painted = Canvas(self.width, HEIGHT)
        painted.blit(plain, 0, 0)
        self.paint(painted)
        differs = painted.pixels != plain.pixels
        changed = Canvas(self.width, HEIGHT)
        changed.pixels[differs] = painted.pixels[differs]
        return tidy(changed, 0.0)

    def _numbered(self, rows: list[list[int]], first: int) -> list[list[int]]:
        columns = self.width // 16
        full = [[first + place - 1 if place else 0 for place in row] for row in rows]
        return full + [[0] * columns for _ in range(ROWS - len(full))]


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
