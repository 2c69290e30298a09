"""Hands the plain document to pytmx and turns what it gives into our own values."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytmx

from game.stage.tiled.document import Document
from game.stage.tiled.fault import fault
from game.stage.tiled.layers import LayerFacts, parse_tint
from game.stage.tiled.scenery import (
    ImageLayer,
    Layer,
    Prop,
    PropLayer,
    Scenery,
    Tile,
    TileImage,
    TileLayer,
)
from game.stage.tiled.tilesets import TilesetFacts


@dataclass(frozen=True)
class MapObject:
    """An object of the map that shows nothing. `points` only for polygons and polylines."""

    id: int
    name: str
    kind: str
    shape: str
    layer: str
    x: float
    y: float
    width: float
    height: float
    points: tuple[tuple[float, float], ...]
    properties: dict[str, Any]


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
    by_id = {int(layer.id): layer for layer in tiled.layers}
    tiles = _tiles(tiled, document)
    layers: list[Layer] = []
    objects: list[MapObject] = []
    for facts in document.layers:
        layer = by_id[facts.id]
        match facts.kind:
            case "layer":
                rows = tuple(tuple(int(gid) for gid in row) for row in layer.data)
                layers.append(TileLayer(facts, rows))
            case "imagelayer":
                layers.append(ImageLayer(facts, _picture(layer, document)))
            case "objectgroup":
                layers.append(_props(facts, layer, tiled, tiles))
                objects += [_object(item, facts, document) for item in layer if not item.gid]
    scenery = Scenery(
        columns=tiled.width,
        rows=tiled.height,
        tile_width=int(tiled.tilewidth),
        tile_height=int(tiled.tileheight),
        background=_colour(tiled.background_color),
        layers=tuple(layers),
        tiles=tiles,
    )
    return LoadedMap(document.path, scenery, tuple(objects), dict(tiled.properties))


Picture = Callable[..., TileImage]


def _reference(filename: str, colorkey: str | None, **_: Any) -> Picture:
    """Stand in for an image loader: say which part of which file, load nothing."""

    def part(rect: tuple[int, int, int, int] | None = None, flags: Any = None) -> TileImage:
        area = None if rect is None else (int(rect[0]), int(rect[1]), int(rect[2]), int(rect[3]))
        if not flags:
            return TileImage(Path(filename), area)
        return TileImage(
            Path(filename),
            area,
            bool(flags.flipped_horizontally),
            bool(flags.flipped_vertically),
            bool(flags.flipped_diagonally),
        )

    return part


def _tiles(tiled: Any, document: Document) -> dict[int, Tile]:
    """Describe each kind of tile that the map uses: pytmx number -> tile."""
    true_gids = {gid: (real, flags) for real, uses in tiled.gidmap.items() for gid, flags in uses}
    return {
        gid: _tile(tiled, gid, real, flags, document)
        for gid, (real, flags) in true_gids.items()
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
    return TileImage((document.path.parent / layer.source).resolve())


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
    return TileImage(
        image.path,
        image.area,
        bool(flags.flipped_horizontally),
        bool(flags.flipped_vertically),
        bool(flags.flipped_diagonally),
    )


def _facts_of(real: int, tilesets: tuple[TilesetFacts, ...]) -> TilesetFacts | None:
    return next((facts for facts in tilesets if facts.first <= real <= facts.last), None)


def _props(facts: LayerFacts, layer: Any, tiled: Any, tiles: dict[int, Tile]) -> PropLayer:
    props = [_prop(item, tiles[item.gid]) for item in layer if item.gid and item.gid in tiles]
    if facts.by_y:
        props.sort(key=lambda prop: prop.base)
    return PropLayer(facts, tuple(props))


def _prop(item: Any, tile: Tile) -> Prop:
    width, height = float(item.width or tile.width), float(item.height or tile.height)
    bottom = float(item.y) + float(item.height)  # pytmx has subtracted the height
    return Prop(
        id=int(item.id),
        name=item.name or "",
        tile=tile,
        x=float(item.x),
        y=bottom - height,
        width=width,
        height=height,
        rotation=float(item.rotation),
        visible=str(item.visible) not in ("0", "0.0", "False"),
    )


def _object(item: Any, facts: LayerFacts, document: Document) -> MapObject:
    points = getattr(item, "points", None) if "points" in vars(item) else None
    return MapObject(
        id=int(item.id),
        name=item.name or "",
        kind=item.type or "",
        shape=document.shapes.get(int(item.id), "rectangle"),
        layer=facts.name,
        x=float(item.x) + facts.offset[0],
        y=float(item.y) + facts.offset[1],
        width=float(item.width),
        height=float(item.height),
        points=tuple((float(p[0]), float(p[1])) for p in points or ()),
        properties=dict(item.properties),
    )


def _colour(text: str | None) -> tuple[int, int, int] | None:
    if not text:
        return None
    red, green, blue, _ = parse_tint(text)
    return red, green, blue
