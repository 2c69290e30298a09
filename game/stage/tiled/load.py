"""Hands the plain document to pytmx and turns what it gives into our own values."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytmx

from game.stage.tiled.document import Document
from game.stage.tiled.fault import fault
from game.stage.tiled.layers import LayerFacts, parse_tint
from game.stage.tiled.props import prop_layer
from game.stage.tiled.scenery import ImageLayer, Layer, Scenery, Tile, TileImage, TileLayer
from game.stage.tiled.shapes import MapObject, map_object
from game.stage.tiled.tilesets import TilesetFacts


@dataclass(frozen=True)
class LoadedMap:
    """A whole map: what it shows, what it means, and its own properties."""

    path: Path
    scenery: Scenery
    objects: tuple[MapObject, ...]
    properties: dict[str, Any]


def load(document: Document) -> LoadedMap:
    """Read a normalised map. Raises MapError."""
    tiled = pytmx.TiledMap(image_loader=_reference, allow_duplicate_names=True)
    tiled.filename = str(document.path)
    try:
        tiled.parse_xml(document.root)
    except (ValueError, KeyError, TypeError, AttributeError, IndexError) as error:
        message = f"cannot be read: {type(error).__name__} {error}."
        raise fault(document.path, message, "Open and save it in Tiled.") from error
    return LoadedMap(
        document.path,
        _scenery(tiled, document),
        _objects(tiled, document),
        {**document.defaults.get(document.root.get("class", ""), {}), **tiled.properties},
    )


def _scenery(tiled: Any, document: Document) -> Scenery:
    order = document.root.get("renderorder", "right-down")
    return Scenery(
        columns=tiled.width,
        rows=tiled.height,
        tile_width=int(tiled.tilewidth),
        tile_height=int(tiled.tileheight),
        background=_colour(tiled.background_color),
        layers=_layers(tiled, document),
        tiles=_tiles(tiled, document),
        origin=document.origin,
        upwards=order.endswith("-up"),
        leftwards=order.startswith("left-"),
    )


def _layers(tiled: Any, document: Document) -> tuple[Layer, ...]:
    """Give the layers in drawing order."""
    tiles = _tiles(tiled, document)
    by_gid = {gid: _facts_of(real, document.tilesets) for gid, (real, _) in _gids(tiled).items()}
    facts_of = {gid: facts for gid, facts in by_gid.items() if facts is not None}
    found: list[Layer] = []
    for facts, layer in _paired(tiled, document):
        match facts.kind:
            case "layer":
                rows = tuple(tuple(int(gid) for gid in row) for row in layer.data)
                found.append(TileLayer(facts, rows))
            case "imagelayer":
                found.append(ImageLayer(facts, _picture(layer, document)))
            case "objectgroup":
                found.append(prop_layer(facts, layer, tiles, facts_of))
    return tuple(found)


def _paired(tiled: Any, document: Document) -> Iterator[tuple[LayerFacts, Any]]:
    by_id = {int(layer.id): layer for layer in tiled.layers}
    for facts in document.layers:
        yield facts, by_id[facts.id]


Picture = Callable[..., TileImage]


def _reference(filename: str, colorkey: str | None, **_: Any) -> Picture:
    """Stand in for an image loader: say which part of which file, load nothing."""

    def part(rect: tuple[int, int, int, int] | None = None, flags: Any = None) -> TileImage:
        area = None if rect is None else (int(rect[0]), int(rect[1]), int(rect[2]), int(rect[3]))
        return _flipped(TileImage(Path(filename), area, clear=_colour(colorkey)), flags)

    return part


def _gids(tiled: Any) -> dict[int, tuple[int, Any]]:
    """Give what the numbers of pytmx stand for: number -> (global tile number, flags)."""
    return {gid: (real, flags) for real, uses in tiled.gidmap.items() for gid, flags in uses}


def _tiles(tiled: Any, document: Document) -> dict[int, Tile]:
    """Describe each kind of tile that the map uses: pytmx number -> tile."""
    return {
        gid: _tile(tiled, gid, real, flags, document)
        for gid, (real, flags) in _gids(tiled).items()
        if _is_tile(tiled, gid)
    }


def _is_tile(tiled: Any, gid: int) -> bool:
    """Whether a pytmx number is a tile; pictures of image layers have numbers too."""
    image = tiled.images[gid]
    return image is not None and (image.area is not None or gid in tiled.tile_properties)


def _picture(layer: Any, document: Document) -> TileImage:
    """Give the picture of an image layer by its name.

    pytmx gives it the number `len(images)`, which may be a tile's; then it answers with
    the picture of that tile.
    """
    source = (document.path.parent / layer.source).resolve()
    return TileImage(source, clear=_colour(getattr(layer, "trans", None)))


def _tile(tiled: Any, gid: int, real: int, flags: Any, document: Document) -> Tile:
    facts = _facts_of(real, document.tilesets)
    image = _flipped(tiled.images[gid], flags)
    properties = tiled.tile_properties.get(gid) or {}
    frames = tuple(
        (_flipped(tiled.images[frame.gid], flags), int(frame.duration))
        for frame in properties.get("frames") or ()
    )
    if image.area:
        width, height = image.area[2], image.area[3]
    else:
        width, height = int(properties["width"]), int(properties["height"])
    return Tile(
        image=frames[0][0] if frames else image,  # Tiled shows frame 0, not the tile itself
        width=width,
        height=height,
        offset=facts.offset if facts else (0, 0),
        frames=frames,
    )


def _flipped(image: TileImage, flags: Any) -> TileImage:
    """Turn a picture as its tile is turned; pytmx forgets it for image collections."""
    if not flags:
        return image
    return replace(
        image,
        flipped_x=bool(flags.flipped_horizontally),
        flipped_y=bool(flags.flipped_vertically),
        flipped_diagonally=bool(flags.flipped_diagonally),
    )


def _facts_of(real: int, tilesets: tuple[TilesetFacts, ...]) -> TilesetFacts | None:
    return next((facts for facts in tilesets if facts.first <= real <= facts.last), None)


def _objects(tiled: Any, document: Document) -> tuple[MapObject, ...]:
    """Give the objects without pictures, in the order of the file."""
    return tuple(
        map_object(item, facts, document)
        for facts, layer in _paired(tiled, document)
        if facts.kind == "objectgroup"
        for item in layer
        if not item.gid
    )


def _colour(text: str | None) -> tuple[int, int, int] | None:
    if not text:
        return None
    red, green, blue, _ = parse_tint(f"#{text.lstrip('#')}")
    return red, green, blue


__all__ = ["LoadedMap", "MapObject", "load"]
