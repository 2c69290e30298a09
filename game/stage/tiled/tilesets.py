"""Tilesets, embedded into the map document with absolute image paths."""

import struct
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from game.stage.tiled.fault import fault

SIZE_AT = 16  # bytes into a PNG where width and height stand


@dataclass(frozen=True)
class TilesetFacts:
    """What pytmx does not keep of a tileset. `last` is its last global tile number.

    `file` is where it lies, the map itself where it is a part of the map.
    """

    first: int
    last: int
    offset: tuple[int, int]
    alignment: str
    file: Path


def embed(root: Element, path: Path) -> tuple[TilesetFacts, ...]:
    """Put every external tileset into the map. Raises MapError."""
    facts = []
    for index, child in enumerate(list(root)):
        if child.tag != "tileset":
            continue
        first = int(child.get("firstgid", "1"))
        tileset, home = _open(child, path)
        tileset.set("firstgid", str(first))
        _settle_images(tileset, home, path)
        facts.append(_facts(tileset, first, home))
        root.remove(child)
        root.insert(index, tileset)
    return tuple(facts)


def _open(child: Element, path: Path) -> tuple[Element, Path]:
    source = child.get("source")
    if source is None:
        return child, path
    file = path.parent / source
    remedy = "Put the file back, or point the map at it (Map > Tilesets)."
    if not file.is_file():
        raise fault(path, f"the tileset '{source}' is not there.", remedy)
    if file.suffix != ".tsx":
        raise fault(path, f"the tileset '{source}' is no .tsx file.", "Save it as .tsx.")
    try:
        return ElementTree.parse(file).getroot(), file
    except (ElementTree.ParseError, OSError, ValueError, LookupError) as error:
        message = f"the tileset '{source}' is broken: {error}."
        raise fault(path, message, "Open and save it in Tiled, or restore it.") from error


def _settle_images(tileset: Element, home: Path, path: Path) -> None:
    for group in tileset.iter("tile"):
        for shapes in group.findall("objectgroup"):
            group.remove(shapes)  # pytmx would take them for objects of the map
    for image in tileset.iter("image"):
        source = image.get("source")
        if source is None:
            raise fault(path, f"tileset '{tileset.get('name')}' embeds a picture.", "Use a file.")
        file = (home.parent / source).resolve()
        if not file.is_file():
            message = f"tileset '{tileset.get('name')}' shows '{source}', which is not there."
            raise fault(path, message, "Put the picture back, or mend the path in the .tsx.")
        width, height = png_size(file, path)
        image.set("source", str(file))
        image.set("width", str(width))
        image.set("height", str(height))
        if image.get("trans"):
            image.set("trans", image.get("trans", "").lstrip("#"))


def png_size(file: Path, path: Path) -> tuple[int, int]:
    """Read the true size of a picture. Raises MapError of the map at `path`."""
    try:
        with file.open("rb") as picture:
            head = picture.read(SIZE_AT + 8)
        width, height = struct.unpack(">II", head[SIZE_AT:])
        return int(width), int(height)
    except (OSError, struct.error) as error:
        raise fault(path, f"'{file.name}' is no PNG.", "Save the picture as PNG.") from error


def _facts(tileset: Element, first: int, home: Path) -> TilesetFacts:
    moved = tileset.find("tileoffset")
    offset = (0, 0)
    if moved is not None:
        offset = (int(moved.get("x", "0")), int(moved.get("y", "0")))
    ids = [int(tile.get("id", "0")) for tile in tileset.findall("tile")]
    last = first + max([int(tileset.get("tilecount", "0")) - 1, *ids, 0])
    alignment = tileset.get("objectalignment", "unspecified")
    return TilesetFacts(first, last, offset, alignment, home.resolve())
