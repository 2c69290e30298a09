"""Writes Tiled maps: tilesets from pictures, layers, props, and typed objects."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
from kit.canvas import Canvas
from kit.indexed import write_indexed
from kit.ramp import Indices

ROOT = Path(__file__).resolve().parents[3]
TILES, MAPS, BACKDROPS = ROOT / "assets" / "tiles", ROOT / "maps", ROOT / "assets" / "backdrops"
TILE, COLUMNS = 16, 16
FRAME_MS = 160  # of an animated prop


@dataclass
class Thing:
    """An object of the map. `size` None is a point; `points` make a polygon."""

    kind: str
    name: str
    x: float
    y: float
    size: tuple[float, float] | None = None
    points: Sequence[tuple[float, float]] = ()
    properties: dict[str, str | int | float] = field(default_factory=dict)


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
                "class": "Air",
            },
        )
        del self._root.attrib["class"]
        _properties(self._root, dict(properties))
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
        properties: dict[str, str | int | float] | None = None,
        **attributes: str,
    ) -> None:
        """Add a picture of the folder of backdrops; `properties` are drift and twinkle."""
        layer = self._add("imagelayer", name, attributes)
        _properties(layer, properties or {})
        pixels = _size(BACKDROPS / file)
        ElementTree.SubElement(
            layer,
            "image",
            {
                "source": f"../assets/backdrops/{file}",
                "width": str(pixels[0]),
                "height": str(pixels[1]),
            },
        )

    def tile_layer(self, name: str, rows: Sequence[Sequence[int]], **attributes: str) -> None:
        """Add a layer of tile numbers."""
        size = {"width": str(self.columns), "height": str(self.rows)}
        layer = self._add("layer", name, {**size, **attributes})
        data = ElementTree.SubElement(layer, "data", {"encoding": "csv"})
        data.text = "\n" + ",\n".join(",".join(map(str, row)) for row in rows) + "\n"

    def props_tileset(self, name: str, props: Mapping[str, Canvas | Sequence[Canvas]]) -> None:
        """Write single pictures as an image collection and use it; a list is an animation."""
        frames = {n: [p] if isinstance(p, Canvas) else list(p) for n, p in props.items()}
        _write_collection(name, frames)
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
                    "x": _number(use.x),
                    "y": _number(use.base),
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
                "x": _number(thing.x),
                "y": _number(thing.y),
            }
            if thing.size:
                attributes |= {"width": _number(thing.size[0]), "height": _number(thing.size[1])}
            item = ElementTree.SubElement(layer, "object", attributes)
            _properties(item, thing.properties)
            if thing.points:
                text = " ".join(f"{_number(x)},{_number(y)}" for x, y in thing.points)
                ElementTree.SubElement(item, "polygon", {"points": text})
            elif not thing.size:
                ElementTree.SubElement(item, "point")

    def write(self) -> None:
        """Write the map file."""
        self._root.set("nextlayerid", str(self._layer))
        self._root.set("nextobjectid", str(self._object))
        _save(self._root, MAPS / f"{self.name}.tmx")

    def _add(self, tag: str, name: str, attributes: dict[str, str]) -> Element:
        layer = ElementTree.SubElement(
            self._root, tag, {"id": str(self._layer), "name": name, **attributes}
        )
        self._layer += 1
        return layer

    def _id(self) -> str:
        self._object += 1
        return str(self._object - 1)


def cut(name: str, picture: Canvas) -> tuple[list[list[int]], int]:
    """Cut a picture into a tileset of its different tiles. Gives rows of tile places, count.

    Places count from 1; 0 is empty. The tileset keeps the order of first appearance.
    """
    known: dict[bytes, int] = {}
    tiles: list[Indices] = []
    rows: list[list[int]] = []
    for y in range(0, picture.height, TILE):
        row = []
        for x in range(0, picture.width, TILE):
            tile = np.full((TILE, TILE), 255, np.uint8)
            part = picture.pixels[y : y + TILE, x : x + TILE]
            tile[: part.shape[0], : part.shape[1]] = part
            if (tile == 255).all():
                row.append(0)
                continue
            key = tile.tobytes()
            if key not in known:
                tiles.append(tile)
                known[key] = len(tiles)
            row.append(known[key])
        rows.append(row)
    return rows, write_tileset(name, tiles)


def write_tileset(
    name: str,
    tiles: Sequence[Indices],
    terrain: dict[str, dict[int, float]] | None = None,
    blobs: dict[str, dict[int, int]] | None = None,
) -> int:
    """Write a sheet of tiles and its .tsx. Gives the count of its tiles.

    `terrain` names fills: tile -> probability; `blobs` names grounds of 47 tiles: mask of
    `terrain.BLOBS` -> tile. Both become terrains in Tiled.
    """
    height = -(-len(tiles) // COLUMNS)
    sheet = np.full((height * TILE, COLUMNS * TILE), 255, np.uint8)
    for place, tile in enumerate(tiles):
        y, x = divmod(place, COLUMNS)
        sheet[y * TILE : (y + 1) * TILE, x * TILE : (x + 1) * TILE] = tile
    write_indexed(TILES / f"{name}.png", sheet)
    count = height * COLUMNS
    root = _tileset(name, count, COLUMNS)
    ElementTree.SubElement(
        root,
        "image",
        {
            "source": f"../assets/tiles/{name}.png",
            "width": str(COLUMNS * TILE),
            "height": str(height * TILE),
        },
    )
    _terrain(root, terrain or {}, blobs or {})
    _save(root, MAPS / f"{name}.tsx")
    return count


def _terrain(
    root: Element, terrain: dict[str, dict[int, float]], blobs: dict[str, dict[int, int]]
) -> None:
    for chances in terrain.values():
        for tile, chance in chances.items():
            ElementTree.SubElement(root, "tile", {"id": str(tile), "probability": _number(chance)})
    if not terrain and not blobs:
        return
    sets = ElementTree.SubElement(root, "wangsets")
    if terrain:
        _fills(_wangset(sets, "ground", "corner"), terrain)
    for number, (name, masks) in enumerate(blobs.items()):
        wang = _wangset(sets, name, "mixed")
        _wangcolor(wang, name, masks[max(masks)], number)
        for mask, tile in masks.items():
            sides = ",".join("1" if mask >> bit & 1 else "0" for bit in range(8))
            ElementTree.SubElement(wang, "wangtile", {"tileid": str(tile), "wangid": sides})


def _fills(wang: Element, terrain: dict[str, dict[int, float]]) -> None:
    for number, (name, chances) in enumerate(terrain.items(), 1):
        _wangcolor(wang, name, min(chances), number)
    for number, chances in enumerate(terrain.values(), 1):
        corners = f"0,{number},0,{number},0,{number},0,{number}"
        for tile in chances:
            ElementTree.SubElement(wang, "wangtile", {"tileid": str(tile), "wangid": corners})


def _wangset(sets: Element, name: str, kind: str) -> Element:
    return ElementTree.SubElement(sets, "wangset", {"name": name, "type": kind, "tile": "-1"})


def _wangcolor(wang: Element, name: str, tile: int, number: int) -> None:
    colour = ("#a01f3b", "#633632", "#69626c", "#202143", "#b6ada8")[number % 5]
    entry = {"name": name, "color": colour, "tile": str(tile), "probability": "1"}
    ElementTree.SubElement(wang, "wangcolor", entry)


def _write_collection(name: str, props: Mapping[str, Sequence[Canvas]]) -> None:
    every = [canvas for pictures in props.values() for canvas in pictures]
    root = _tileset(name, len(every), 0)
    root.set("tilewidth", str(max(canvas.width for canvas in every)))
    root.set("tileheight", str(max(canvas.height for canvas in every)))
    ElementTree.SubElement(root, "grid", {"orientation": "orthogonal", "width": "1", "height": "1"})
    first = 0
    for prop, pictures in props.items():
        for number, canvas in enumerate(pictures):
            file = prop if len(pictures) == 1 else f"{prop}.{number}"
            tile = _picture_tile(root, first + number, file, canvas)
            if number == 0 and len(pictures) > 1:
                _animate(tile, range(first, first + len(pictures)))
        first += len(pictures)
    _save(root, MAPS / f"{name}.tsx")


def _picture_tile(root: Element, number: int, file: str, canvas: Canvas) -> Element:
    write_indexed(TILES / "props" / f"{file}.png", canvas.pixels)
    tile = ElementTree.SubElement(root, "tile", {"id": str(number)})
    ElementTree.SubElement(
        tile,
        "image",
        {
            "width": str(canvas.width),
            "height": str(canvas.height),
            "source": f"../assets/tiles/props/{file}.png",
        },
    )
    return tile


def _animate(tile: Element, tiles: Iterable[int]) -> None:
    animation = ElementTree.SubElement(tile, "animation")
    for number in tiles:
        frame = {"tileid": str(number), "duration": str(FRAME_MS)}
        ElementTree.SubElement(animation, "frame", frame)


def _tileset(name: str, count: int, columns: int) -> Element:
    return Element(
        "tileset",
        {
            "version": "1.8",
            "tiledversion": "1.8.2",
            "name": name,
            "tilewidth": str(TILE),
            "tileheight": str(TILE),
            "tilecount": str(count),
            "columns": str(columns),
        },
    )


def _properties(parent: Element, properties: dict[str, str | int | float]) -> None:
    if not properties:
        return
    group = ElementTree.SubElement(parent, "properties")
    for name, value in sorted(properties.items()):
        entry = {"name": name}
        if isinstance(value, int):
            entry["type"] = "int"
        elif isinstance(value, float):
            entry["type"] = "float"
        elif value.startswith("#"):
            entry["type"] = "color"
        ElementTree.SubElement(group, "property", {**entry, "value": str(value)})


def _save(root: Element, path: Path) -> None:
    ElementTree.indent(root, " ")
    path.parent.mkdir(parents=True, exist_ok=True)
    text = ElementTree.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?>\n{text}\n', encoding="utf-8")


def _size(path: Path) -> tuple[int, int]:
    from kit.indexed import read_indexed

    height, width = read_indexed(path).shape
    return width, height


def _number(value: float) -> str:
    return f"{value:g}"
