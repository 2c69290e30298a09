"""The normalising step: a TMX document rewritten into the subset that pytmx reads truly."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np

from game.stage.tiled.classes import Defaults, defaults_for
from game.stage.tiled.fault import fault
from game.stage.tiled.gids import BIGGEST, FLAGS, HEXAGONAL, TILE, decode, write_csv
from game.stage.tiled.layers import LayerFacts, flatten
from game.stage.tiled.objects import plain_properties, settle
from game.stage.tiled.tilesets import TilesetFacts, embed, png_size


@dataclass(frozen=True)
class Document:
    """A plain map document, and beside it what pytmx cannot hold.

    `layers` are in drawing order, bottom first. `shapes` tells of each object id what it is.
    `origin` is the tile at which the layers of an infinite map begin. `defaults` are the
    values that classes of the Tiled project give to objects.
    """

    path: Path
    root: Element
    layers: tuple[LayerFacts, ...]
    tilesets: tuple[TilesetFacts, ...]
    shapes: dict[int, str]
    origin: tuple[int, int]
    defaults: Defaults


def normalise(path: Path) -> Document:
    """Read a map file and make it plain. Raises MapError."""
    try:
        return _normalise(_parse(path), path)
    except (ValueError, OverflowError) as error:
        message = f"a number is wrong: {error}."
        raise fault(path, message, "Open and save it in Tiled, or restore it.") from error


def _normalise(root: Element, path: Path) -> Document:
    tilesets = embed(root, path)
    layers = flatten(root, path)
    origin = _bounds(root)[:2]
    _stitch_all(root, path, tilesets)
    shapes: dict[int, str] = {}
    for group in root.findall("objectgroup"):
        shapes |= settle(group, path, tilesets)
    for layer in root.findall("imagelayer"):
        _settle_image(layer, path)
    plain_properties(root, path)
    if any(origin):
        layers = _shift(root, layers, origin)
    return Document(path, root, layers, tilesets, shapes, origin, defaults_for(path))


def _parse(path: Path) -> Element:
    try:
        root = ElementTree.parse(path).getroot()
    except (ElementTree.ParseError, OSError, ValueError, LookupError) as error:
        remedy = "Open it in Tiled, or restore it from version control."
        raise fault(path, f"is no Tiled map: {error}.", remedy) from error
    if root.tag != "map":
        raise fault(path, f"is a {root.tag}, not a map.", "Open a .tmx file.")
    if root.get("orientation", "orthogonal") != "orthogonal":
        raise fault(path, f"is {root.get('orientation')}.", "Only orthogonal maps can be played.")
    return root


def _stitch_all(root: Element, path: Path, tilesets: tuple[TilesetFacts, ...]) -> None:
    """Write every tile layer as one block of CSV of the size of the map."""
    left, top, width, height = _bounds(root)
    if not 0 < width <= BIGGEST or not 0 < height <= BIGGEST:
        raise fault(path, f"is {width} by {height} tiles.", "Give it a size in Map > Resize.")
    for layer in root.findall("layer"):
        data = layer.find("data")
        if data is None:
            raise fault(path, "has no tiles.", "Delete the layer and draw it again.", layer)
        grid = np.zeros((height, width), dtype=np.uint32)
        blocks = data.findall("chunk") or [data]
        for block in blocks:
            numbers = decode(path, layer, block)
            wide = int(block.get("width", layer.get("width", str(width))))
            tall = int(block.get("height", layer.get("height", str(height))))
            if len(numbers) != wide * tall:
                message = f"has {len(numbers)} tiles where {wide} by {tall} belong."
                raise fault(path, message, "Save the map in Tiled again.", layer)
            x, y = int(block.get("x", "0")) - left, int(block.get("y", "0")) - top
            if data.findall("chunk"):
                grid[y : y + tall, x : x + wide] = numbers.reshape(tall, wide)
            else:
                grid[:tall, :wide] = numbers.reshape(tall, wide)[:height, :width]
        _check_tiles(path, layer, grid & TILE, tilesets)
        plain = grid & ~np.uint32(HEXAGONAL)
        plain[(grid & TILE) == 0] = 0
        write_csv(data, plain.ravel().tolist())
        layer.set("width", str(width))
        layer.set("height", str(height))
    root.set("width", str(width))
    root.set("height", str(height))
    root.attrib.pop("infinite", None)


def _bounds(root: Element) -> tuple[int, int, int, int]:
    """Give the first tile and the size of the map, from its chunks where it has no end."""
    chunks = list(root.iter("chunk"))
    if root.get("infinite") != "1" or not chunks:
        return 0, 0, int(root.get("width", "0")), int(root.get("height", "0"))
    left = min(int(c.get("x", "0")) for c in chunks)
    top = min(int(c.get("y", "0")) for c in chunks)
    right = max(int(c.get("x", "0")) + int(c.get("width", "0")) for c in chunks)
    bottom = max(int(c.get("y", "0")) + int(c.get("height", "0")) for c in chunks)
    return left, top, right - left, bottom - top


def _shift(
    root: Element, layers: tuple[LayerFacts, ...], origin: tuple[int, int]
) -> tuple[LayerFacts, ...]:
    """Move objects and pictures along with the tiles of a map that begins left of or above 0."""
    dx = -origin[0] * int(root.get("tilewidth", "0"))
    dy = -origin[1] * int(root.get("tileheight", "0"))
    for item in root.iter("object"):
        item.set("x", str(float(item.get("x", "0")) + dx))
        item.set("y", str(float(item.get("y", "0")) + dy))
    return tuple(
        replace(facts, offset=(facts.offset[0] + dx, facts.offset[1] + dy))
        if facts.kind == "imagelayer"
        else facts
        for facts in layers
    )


def _check_tiles(
    path: Path,
    layer: Element,
    tiles: "np.ndarray[Any, np.dtype[Any]]",
    tilesets: tuple[TilesetFacts, ...],
) -> None:
    for tile in np.unique(tiles):
        if tile and not any(facts.first <= tile <= facts.last for facts in tilesets):
            y, x = np.argwhere(tiles == tile)[0]
            remedy = "Its tileset was taken out of the map: add it again, or erase the tile."
            raise fault(path, f"there is no tile {tile} (at {x}, {y}).", remedy, layer)


def _settle_image(layer: Element, path: Path) -> None:
    image = layer.find("image")
    if image is None or image.get("source") is None:
        raise fault(path, "shows no picture.", "Choose one, or delete the layer.", layer)
    file = (path.parent / image.get("source", "")).resolve()
    if not file.is_file():
        message = f"shows '{image.get('source')}', which is not there."
        raise fault(path, message, "Put the picture back.", layer)
    width, height = png_size(file, path)
    image.attrib.update(source=str(file), width=str(width), height=str(height))
    if image.get("trans"):
        image.set("trans", image.get("trans", "").lstrip("#"))


__all__ = ["FLAGS", "Document", "normalise"]
