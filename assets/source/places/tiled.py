"""Writes Tiled maps: tilesets from pictures, layers, props, and typed objects."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from kit.canvas import Canvas
from kit.indexed import read_indexed, write_indexed

from places.document import add_properties, number, save
from places.ground import Rows, numbered
from places.tilesets import MAPS, ROOT, TILE, cut, write_collection, write_tileset

BACKDROPS = ROOT / "assets" / "backdrops"
Value = str | int | float


@dataclass
class Thing:
    """An object of the map. `size` None is a point; `points` make a polygon."""

    kind: str
    name: str
    x: float
    y: float
    size: tuple[float, float] | None = None
    points: Sequence[tuple[float, float]] = ()
    properties: dict[str, Value] = field(default_factory=dict)


@dataclass
class PropUse:
    """A prop put somewhere: the lower left corner."""

    name: str
    x: float
    base: float


class MapWriter:
    """Collects a map and writes it. Layers are drawn in the order they are added."""

    def __init__(
        self, name: str, columns: int, rows: int, properties: dict[str, str | int]
    ) -> None:
        self.name, self.columns, self.rows = name, columns, rows
        self._root = Element(
            "map",
            {
                "version": "1.8",
                "tiledversion": "1.8.2",
                "orientation": "orthogonal",
                "renderorder": "right-down",
                "width": str(columns),
                "height": str(rows),
                "tilewidth": str(TILE),
                "tileheight": str(TILE),
                "infinite": "0",
            },
        )
        add_properties(self._root, dict(properties))
        self._tilesets = 0
        self._next_gid = 1
        self._layer = 1
        self._object = 1
        self._prop_gids: dict[str, tuple[int, Canvas]] = {}

    def tileset(self, name: str, count: int) -> int:
        """Use a tileset of the folder of maps; gives its first tile number."""
        first = self._next_gid
        entry = Element("tileset", {"firstgid": str(first), "source": f"{name}.tsx"})
        self._root.insert(1 + self._tilesets, entry)
        self._tilesets += 1
        self._next_gid += count
        return first

    def image_layer(
        self,
        name: str,
        file: str,
        properties: dict[str, Value] | None = None,
        **attributes: str,
    ) -> None:
        """Add a picture of the folder of backdrops; `properties` are drift and twinkle."""
        layer = self._add("imagelayer", name, attributes)
        add_properties(layer, properties or {})
        height, width = read_indexed(BACKDROPS / file).shape
        ElementTree.SubElement(
            layer,
            "image",
            {
                "source": f"../assets/backdrops/{file}",
                "width": str(width),
                "height": str(height),
            },
        )

    def picture(
        self,
        layer: str,
        canvas: Canvas,
        properties: dict[str, Value] | None = None,
        **attributes: str,
    ) -> None:
        """Write a picture behind or before the set, and add it: "bg_sky" of a map is its `sky`."""
        file = f"{self.name}_{layer.partition('_')[2]}.png"
        write_indexed(BACKDROPS / file, canvas.pixels)
        self.image_layer(layer, file, properties, **attributes)

    def ground(
        self,
        name: str,
        tiles: Sequence[Canvas],
        terrain: dict[str, dict[int, float]] | None = None,
        blobs: dict[str, dict[int, int]] | None = None,
    ) -> int:
        """Write ground tiles and use them; gives the first tile number."""
        pixels = [tile.pixels for tile in tiles]
        return self.tileset(name, write_tileset(name, pixels, terrain, blobs))

    def cut(self, name: str, picture: Canvas) -> Rows:
        """Cut a picture into tiles and use them; gives rows of tile numbers."""
        rows, count = cut(name, picture)
        return numbered(rows, self.tileset(name, count))

    def tile_layer(self, name: str, rows: Sequence[Sequence[int]], **attributes: str) -> None:
        """Add a layer of tile numbers; to the right and below it may be too short."""
        rows = [[*row, *[0] * (self.columns - len(row))] for row in rows]
        rows += [[0] * self.columns] * (self.rows - len(rows))
        size = {"width": str(self.columns), "height": str(self.rows)}
        layer = self._add("layer", name, {**size, **attributes})
        data = ElementTree.SubElement(layer, "data", {"encoding": "csv"})
        data.text = "\n" + ",\n".join(",".join(map(str, row)) for row in rows) + "\n"

    def props_tileset(self, name: str, props: Mapping[str, Canvas | Sequence[Canvas]]) -> None:
        """Write single pictures as an image collection and use it; a list is an animation."""
        frames = {n: [p] if isinstance(p, Canvas) else list(p) for n, p in props.items()}
        write_collection(name, frames)
        first = self.tileset(name, sum(map(len, frames.values())))
        for prop, pictures in frames.items():
            self._prop_gids[prop] = (first, pictures[0])
            first += len(pictures)

    def prop_layer(self, name: str, uses: Sequence[PropUse]) -> None:
        """Add a layer of props."""
        layer = self._add("objectgroup", name, {})
        for use in uses:
            gid, canvas = self._prop_gids[use.name]
            ElementTree.SubElement(
                layer,
                "object",
                {
                    "id": self._id(),
                    "name": use.name,
                    "gid": str(gid),
                    "x": number(use.x),
                    "y": number(use.base),
                    "width": str(canvas.width),
                    "height": str(canvas.height),
                },
            )

    def object_layer(self, name: str, things: Sequence[Thing]) -> None:
        """Add a layer of typed objects."""
        layer = self._add("objectgroup", name, {})
        for thing in things:
            attributes = {
                "id": self._id(),
                "name": thing.name,
                "type": thing.kind,
                "x": number(thing.x),
                "y": number(thing.y),
            }
            if thing.size:
                attributes |= {"width": number(thing.size[0]), "height": number(thing.size[1])}
            item = ElementTree.SubElement(layer, "object", attributes)
            add_properties(item, thing.properties)
            if thing.points:
                text = " ".join(f"{number(x)},{number(y)}" for x, y in thing.points)
                ElementTree.SubElement(item, "polygon", {"points": text})
            elif not thing.size:
                ElementTree.SubElement(item, "point")

    def write(self) -> None:
        """Write the map file."""
        self._root.set("nextlayerid", str(self._layer))
        self._root.set("nextobjectid", str(self._object))
        save(self._root, MAPS / f"{self.name}.tmx")

    def _add(self, tag: str, name: str, attributes: dict[str, str]) -> Element:
        layer = ElementTree.SubElement(
            self._root, tag, {"id": str(self._layer), "name": name, **attributes}
        )
        self._layer += 1
        return layer

    def _id(self) -> str:
        self._object += 1
        return str(self._object - 1)
