"""Where things with pictures stand: alignment, size, turn, as Tiled draws them."""

from collections.abc import Mapping
from math import ceil, cos, floor, radians, sin
from typing import Any

from game.stage.tiled.layers import LayerFacts
from game.stage.tiled.scenery import Prop, PropLayer, Tile
from game.stage.tiled.tilesets import TilesetFacts

Spot = tuple[float, float]
BOTTOM_LEFT: Spot = (0.0, 1.0)
# where in its picture the point of an object lies, as shares of width and height
ALIGNMENTS: Mapping[str, Spot] = {
    "topleft": (0.0, 0.0),
    "top": (0.5, 0.0),
    "topright": (1.0, 0.0),
    "left": (0.0, 0.5),
    "center": (0.5, 0.5),
    "right": (1.0, 0.5),
    "bottomleft": BOTTOM_LEFT,
    "bottom": (0.5, 1.0),
    "bottomright": (1.0, 1.0),
}


def prop_layer(
    facts: LayerFacts, items: Any, tiles: Mapping[int, Tile], facts_of: Mapping[int, TilesetFacts]
) -> PropLayer:
    """Place the things among the objects of a layer, in drawing order."""
    things = [item for item in items if item.gid in tiles]
    if facts.by_y:
        things.sort(key=_line)
    return PropLayer(
        facts, tuple(_prop(item, tiles[item.gid], facts_of[item.gid]) for item in things)
    )


def _line(item: Any) -> float:
    """Give the y that Tiled shows; pytmx has subtracted the height."""
    return float(item.y) + float(item.height)


def _prop(item: Any, tile: Tile, facts: TilesetFacts) -> Prop:
    x, y = float(item.x), _line(item)
    size = _size(item, tile)
    share = ALIGNMENTS.get(facts.alignment, BOTTOM_LEFT)
    anchor = (
        share[0] * size[0] - tile.offset[0] * size[0] / tile.width,
        share[1] * size[1] - tile.offset[1] * size[1] / tile.height,
    )
    rotation = float(item.rotation)
    left, top, width, height = _box(x, y, size, anchor, rotation)
    return Prop(
        id=int(item.id),
        name=item.name or "",
        tile=tile,
        x=left,
        y=top,
        width=width,
        height=height,
        size=size,
        base=top + height,
        rotation=rotation,
        anchor=anchor,
        hinge=(x - left, y - top),
        visible=str(item.visible) not in ("0", "0.0", "False"),
    )


def _size(item: Any, tile: Tile) -> Spot:
    """Give the size of the picture; a tile flipped diagonally lies on its side."""
    width, height = float(item.width or tile.width), float(item.height or tile.height)
    return (height, width) if tile.image.flipped_diagonally else (width, height)


def _box(
    x: float, y: float, size: Spot, anchor: Spot, rotation: float
) -> tuple[float, float, float, float]:
    """Give x, y, width and height of what a picture fills; in whole pixels where it is turned."""
    if not rotation:
        return x - anchor[0], y - anchor[1], *size
    c, s = cos(radians(rotation)), sin(radians(rotation))
    corners = [
        (u * c - v * s, u * s + v * c)
        for u in (-anchor[0], size[0] - anchor[0])
        for v in (-anchor[1], size[1] - anchor[1])
    ]
    across, down = ([x + u for u, _ in corners], [y + v for _, v in corners])
    left, top = _whole(floor, min(across)), _whole(floor, min(down))
    return left, top, _whole(ceil, max(across)) - left, _whole(ceil, max(down)) - top


def _whole(way: Any, value: float) -> int:
    """Round outwards, but not for the last bit of a sine."""
    return int(way(round(value, 6)))
