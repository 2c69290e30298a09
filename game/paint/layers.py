"""Layers of a map as surfaces: chunks that are built when they first come into view."""

from collections.abc import Iterable
from math import ceil

import pygame

from game.devices.images import Images
from game.paint.tiles import Blit, Tiles, compose
from game.stage.tiled.scenery import ImageLayer, Layer, Prop, PropLayer, Scenery, TileLayer

CHUNK = 128  # pixels
Square = tuple[int, int]  # column, row of a chunk


def tile_blits(
    scenery: Scenery, layer: TileLayer, tiles: Tiles, area: pygame.Rect, reach: int
) -> Iterable[Blit]:
    """Give the tiles that touch an area of the map; they stand at the bottom of their cells.

    `reach` is how far a tile may show outside its cell.
    """
    wide, tall = scenery.tile_width, scenery.tile_height
    surfaces: dict[int, pygame.Surface] = {}  # by gid
    dx, dy = (round_half_up(value) for value in layer.facts.offset)
    first_row = max(0, (area.top - dy - reach) // tall)
    last_row = min(scenery.rows, (area.bottom - dy + reach) // tall + 1)
    first = max(0, (area.left - dx - reach) // wide)
    last = min(scenery.columns, (area.right - dx + reach) // wide + 1)
    for row in range(first_row, last_row)[:: -1 if scenery.upwards else 1]:
        for column in range(first, last)[:: -1 if scenery.leftwards else 1]:
            gid = layer.rows[row][column]
            tile = scenery.tiles.get(gid) if gid else None
            if tile is None:
                continue
            if gid not in surfaces:
                surfaces[gid] = tiles.surface(tile.image, layer.facts)
            surface = surfaces[gid]
            x = column * wide + dx + tile.offset[0]
            y = (row + 1) * tall - surface.get_height() + dy + tile.offset[1]
            yield surface, (x - area.left, y - area.top)


def reach_of(scenery: Scenery) -> int:
    """Give how far a tile may show outside its cell, in pixels."""
    tiles = scenery.tiles.values()
    return max(
        (max(tile.width, tile.height) + max(map(abs, tile.offset)) for tile in tiles), default=0
    )


def round_half_up(value: float) -> int:
    """Round as Tiled does."""
    return int((value + 0.5) // 1)


class Chunks:
    """Tile layers that move together, kept as squares of pixels."""

    def __init__(self, scenery: Scenery, layers: list[TileLayer], tiles: Tiles) -> None:
        self._scenery, self._layers, self._tiles = scenery, layers, tiles
        self._reach = reach_of(scenery)
        self._made: dict[Square, pygame.Surface | None] = {}

    def blits(self, view: pygame.Rect) -> list[Blit]:
        """Give what lies in the view; new squares are built as they come in."""
        found: list[Blit] = []
        for column, row in _squares(view):
            chunk = self._chunk((column, row))
            if chunk is not None:
                found.append((chunk, (column * CHUNK - view.left, row * CHUNK - view.top)))
        return found

    def prepare(self, view: pygame.Rect) -> bool:
        """Build one square that will come in if the view moves. False where none is missing."""
        near = _squares(view.inflate(2 * CHUNK, 2 * CHUNK))
        missing = next((key for key in near if key not in self._made), None)
        if missing is not None:
            self._chunk(missing)
        return missing is not None

    def _chunk(self, key: Square) -> pygame.Surface | None:
        if key not in self._made:
            column, row = key
            area = pygame.Rect(column * CHUNK, row * CHUNK, CHUNK, CHUNK)
            chunk = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA, 32)
            count = 0
            for layer in self._layers:
                for surface, at in tile_blits(self._scenery, layer, self._tiles, area, self._reach):
                    chunk.blit(surface, at)
                    count += 1
            self._made[key] = chunk if count else None
        return self._made[key]


def _squares(view: pygame.Rect) -> list[Square]:
    """Name the chunks that a view touches."""
    rows = range(view.top // CHUNK, view.bottom // CHUNK + 1)
    columns = range(view.left // CHUNK, view.right // CHUNK + 1)
    return [(column, row) for row in rows for column in columns]


def render(scenery: Scenery, images: Images) -> pygame.Surface:
    """Draw a whole map as Tiled's rasteriser does: every layer in its order, no parallax.

    The picture grows by how far layers are moved, as his does.
    """
    tiles = Tiles(images)
    left, top, right, bottom = _margins(scenery)
    whole = pygame.Rect(-left, -top, scenery.width + left + right, scenery.height + top + bottom)
    blits = (
        blit
        for layer in scenery.layers
        if layer.facts.visible
        for blit in _blits_of(scenery, layer, tiles, whole)
    )
    return compose(whole.size, blits)


def _margins(scenery: Scenery) -> tuple[int, int, int, int]:
    """Give how far the layers are moved to the left, up, to the right and down, at most."""
    moves = [_moved(scenery, layer) for layer in scenery.layers]
    left, top = (max(0, *(ceil(-move[axis]) for move in moves)) for axis in (0, 1))
    right, bottom = (max(0, *(ceil(move[axis]) for move in moves)) for axis in (0, 1))
    return left, top, right, bottom


def _moved(scenery: Scenery, layer: Layer) -> tuple[float, float]:
    dx, dy = layer.facts.offset
    if not isinstance(layer, ImageLayer):
        return dx, dy
    column, row = scenery.origin
    return dx + column * scenery.tile_width, dy + row * scenery.tile_height


def _blits_of(scenery: Scenery, layer: Layer, tiles: Tiles, whole: pygame.Rect) -> Iterable[Blit]:
    match layer:
        case TileLayer():
            return tile_blits(scenery, layer, tiles, whole, reach_of(scenery))
        case ImageLayer():
            x, y = (round_half_up(value) for value in layer.facts.offset)
            at = (x - whole.left, y - whole.top)
            return repeated(tiles.surface(layer.image, layer.facts), at, layer, whole.size)
        case PropLayer():
            return [_prop_blit(prop, layer, tiles, whole) for prop in layer.props if prop.visible]


def repeated(
    surface: pygame.Surface, at: tuple[int, int], layer: ImageLayer, size: tuple[int, int]
) -> Iterable[Blit]:
    """Give the pictures of an image layer: one, or as many as fill the view across or down."""
    ranges = []
    for axis in (0, 1):
        length, start, stop = surface.get_size()[axis], at[axis], size[axis]
        first = start % length - length if layer.facts.repeat[axis] else start
        ranges.append(range(first, stop if layer.facts.repeat[axis] else start + 1, length))
    return [(surface, (x, y)) for y in ranges[1] for x in ranges[0]]


def _prop_blit(prop: Prop, layer: PropLayer, tiles: Tiles, whole: pygame.Rect) -> Blit:
    dx, dy = layer.facts.offset[0] - whole.left, layer.facts.offset[1] - whole.top
    at = (round_half_up(prop.x + dx), round_half_up(prop.y + dy))
    return tiles.prop(prop, layer.facts), at


__all__ = ["Blit", "Chunks", "Tiles", "render", "repeated", "round_half_up", "tile_blits"]
