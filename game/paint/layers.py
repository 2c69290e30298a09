"""Layers of a map as surfaces: chunks that are built when they first come into view."""

from collections.abc import Iterable

import pygame

from game.devices.images import Images
from game.stage.tiled.layers import WHITE, LayerFacts
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

CHUNK = 128  # pixels
Blit = tuple[pygame.Surface, tuple[int, int]]


class Tiles:
    """Tiles as surfaces, with the tint and opacity of a layer."""

    def __init__(self, images: Images) -> None:
        self._images = images
        self._made: dict[tuple[TileImage, tuple[int, int, int, int], float], pygame.Surface] = {}

    def surface(self, image: TileImage, facts: LayerFacts) -> pygame.Surface:
        """Give a picture as it looks in a layer."""
        if facts.tint == WHITE and facts.opacity >= 1:
            return self._images.part(image)
        key = (image, facts.tint, facts.opacity)
        if key not in self._made:
            self._made[key] = dyed(self._images.part(image), facts)
        return self._made[key]

    def prop(self, prop: Prop, facts: LayerFacts, tick: int = 0) -> pygame.Surface:
        """Give the picture of a thing, in its size."""
        surface = self.surface(frame_of(prop.tile, tick), facts)
        size = (round(prop.width), round(prop.height))
        if surface.get_size() != size:
            surface = pygame.transform.scale(surface, size)
        return pygame.transform.rotate(surface, -prop.rotation) if prop.rotation else surface


def dyed(surface: pygame.Surface, facts: LayerFacts) -> pygame.Surface:
    """Tint a picture and make it as clear as its layer is."""
    made = surface.copy()
    red, green, blue, alpha = facts.tint
    made.fill((red, green, blue, 255), special_flags=pygame.BLEND_RGBA_MULT)
    clear = round(alpha * facts.opacity)
    made.fill((255, 255, 255, clear), special_flags=pygame.BLEND_RGBA_MULT)
    return made


def frame_of(tile: Tile, tick: int) -> TileImage:
    """Give the picture a tile shows at a tick."""
    if not tile.frames:
        return tile.image
    milliseconds = tick * 1000 / 60 % sum(length for _, length in tile.frames)
    for image, length in tile.frames:
        if milliseconds < length:
            return image
        milliseconds -= length
    return tile.image


def tile_blits(
    scenery: Scenery, layer: TileLayer, tiles: Tiles, area: pygame.Rect
) -> Iterable[Blit]:
    """Give the tiles that touch an area of the map; they stand at the bottom of their cells."""
    wide, tall = scenery.tile_width, scenery.tile_height
    reach_y = max((tile.height for tile in scenery.tiles.values()), default=tall)
    reach_x = max((tile.width for tile in scenery.tiles.values()), default=wide)
    dx, dy = (round_half_up(value) for value in layer.facts.offset)
    first_row = max(0, (area.top - dy) // tall)
    last_row = min(scenery.rows, (area.bottom - dy + reach_y) // tall + 1)
    first = max(0, (area.left - dx - reach_x) // wide)
    last = min(scenery.columns, (area.right - dx) // wide + 1)
    for row in range(first_row, last_row):
        for column in range(first, last):
            gid = layer.rows[row][column]
            tile = scenery.tiles.get(gid) if gid else None
            if tile is None:
                continue
            x = column * wide + dx + tile.offset[0]
            y = (row + 1) * tall - tile.height + dy + tile.offset[1]
            yield tiles.surface(tile.image, layer.facts), (x - area.left, y - area.top)


def round_half_up(value: float) -> int:
    """Round as Tiled does."""
    return int((value + 0.5) // 1)


class Chunks:
    """Tile layers that move together, kept as squares of pixels."""

    def __init__(self, scenery: Scenery, layers: list[TileLayer], tiles: Tiles) -> None:
        self._scenery, self._layers, self._tiles = scenery, layers, tiles
        self._made: dict[tuple[int, int], pygame.Surface | None] = {}

    def blits(self, view: pygame.Rect) -> list[Blit]:
        """Give what lies in the view; new squares are built as they come in."""
        found: list[Blit] = []
        for row in range(view.top // CHUNK, view.bottom // CHUNK + 1):
            for column in range(view.left // CHUNK, view.right // CHUNK + 1):
                chunk = self._chunk(column, row)
                if chunk is not None:
                    found.append((chunk, (column * CHUNK - view.left, row * CHUNK - view.top)))
        return found

    def _chunk(self, column: int, row: int) -> pygame.Surface | None:
        key = (column, row)
        if key not in self._made:
            area = pygame.Rect(column * CHUNK, row * CHUNK, CHUNK, CHUNK)
            chunk = pygame.Surface((CHUNK, CHUNK), pygame.SRCALPHA, 32)
            count = 0
            for layer in self._layers:
                for surface, at in tile_blits(self._scenery, layer, self._tiles, area):
                    chunk.blit(surface, at)
                    count += 1
            self._made[key] = chunk if count else None
        return self._made[key]


def render(scenery: Scenery, images: Images) -> pygame.Surface:
    """Draw a whole map as Tiled's rasteriser does: every layer in its order, no parallax.

    The picture grows by how far layers are moved, as his does.
    """
    tiles = Tiles(images)
    moves = [tuple(round_half_up(way) for way in layer.facts.offset) for layer in scenery.layers]
    left, top = (max(0, *(-move[axis] for move in moves)) for axis in (0, 1))
    right, bottom = (max(0, *(move[axis] for move in moves)) for axis in (0, 1))
    whole = pygame.Rect(-left, -top, scenery.width + left + right, scenery.height + top + bottom)
    picture = pygame.Surface(whole.size, pygame.SRCALPHA, 32)
    for layer in scenery.layers:
        if layer.facts.visible:
            for surface, (x, y) in _blits_of(scenery, layer, tiles, whole):
                picture.blit(surface, (x, y))
    return picture


def _blits_of(scenery: Scenery, layer: Layer, tiles: Tiles, whole: pygame.Rect) -> Iterable[Blit]:
    match layer:
        case TileLayer():
            return tile_blits(scenery, layer, tiles, whole)
        case ImageLayer():
            x, y = (round_half_up(value) for value in layer.facts.offset)
            return [(tiles.surface(layer.image, layer.facts), (x - whole.left, y - whole.top))]
        case PropLayer():
            return [_prop_blit(prop, layer, tiles, whole) for prop in layer.props if prop.visible]


def _prop_blit(prop: Prop, layer: PropLayer, tiles: Tiles, whole: pygame.Rect) -> Blit:
    dx, dy = layer.facts.offset[0] - whole.left, layer.facts.offset[1] - whole.top
    at = (round_half_up(prop.x + dx), round_half_up(prop.y + dy))
    return tiles.prop(prop, layer.facts), at
