"""Writes tilesets: sheets of tiles with their terrains, and collections of single pictures."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
from kit.canvas import Canvas
from kit.indexed import write_indexed
from kit.ramp import Indices

from places.document import number as written
from places.document import save

ROOT = Path(__file__).resolve().parents[3]
TILES, MAPS = ROOT / "assets" / "tiles", ROOT / "maps"
TILE, COLUMNS = 16, 16
FRAME_MS = 160  # of an animated prop


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
    save(root, MAPS / f"{name}.tsx")
    return count


def _terrain(
    root: Element, terrain: dict[str, dict[int, float]], blobs: dict[str, dict[int, int]]
) -> None:
    for chances in terrain.values():
        for tile, chance in chances.items():
            ElementTree.SubElement(root, "tile", {"id": str(tile), "probability": written(chance)})
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


def write_collection(name: str, props: Mapping[str, Sequence[Canvas]]) -> None:
    """Write single pictures and their .tsx; more than one picture is an animation."""
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
    save(root, MAPS / f"{name}.tsx")


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
