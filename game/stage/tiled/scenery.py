"""What a map shows, as values: layers of tiles, pictures and things, bottom first."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from game.stage.tiled.layers import LayerFacts


@dataclass(frozen=True)
class TileImage:
    """A part of a picture file. `area` is x, y, width, height; None is the whole picture.

    `clear` is the colour that counts as transparent.
    """

    path: Path
    area: tuple[int, int, int, int] | None = None
    flipped_x: bool = False
    flipped_y: bool = False
    flipped_diagonally: bool = False
    clear: tuple[int, int, int] | None = None


@dataclass(frozen=True)
class Tile:
    """A kind of tile. `frames` are (image, milliseconds) where it moves."""

    image: TileImage
    width: int
    height: int
    offset: tuple[int, int] = (0, 0)
    frames: tuple[tuple[TileImage, int], ...] = ()


@dataclass(frozen=True)
class Prop:
    """A thing with a picture that stands on the map.

    `x`, `y`, `width` and `height` are the box it fills. Its picture has the `size` and is
    turned by `rotation` degrees clockwise: its point `anchor` is nailed to `hinge` in the box.
    `base` is the line it stands on, by which it is sorted among people.
    """

    id: int
    name: str
    tile: Tile
    x: float
    y: float
    width: float
    height: float
    size: tuple[float, float]
    base: float
    rotation: float = 0.0
    anchor: tuple[float, float] = (0.0, 0.0)
    hinge: tuple[float, float] = (0.0, 0.0)
    visible: bool = True


@dataclass(frozen=True)
class TileLayer:
    """Rows of tile numbers; 0 is empty, others are keys of `Scenery.tiles`."""

    facts: LayerFacts
    rows: tuple[tuple[int, ...], ...]


@dataclass(frozen=True)
class ImageLayer:
    """One picture."""

    facts: LayerFacts
    image: TileImage


@dataclass(frozen=True)
class PropLayer:
    """Things with pictures, in drawing order."""

    facts: LayerFacts
    props: tuple[Prop, ...]


Layer = TileLayer | ImageLayer | PropLayer


def props_of(layer: Layer) -> tuple[Prop, ...]:
    """Give the things of a layer; other layers have none."""
    return layer.props if isinstance(layer, PropLayer) else ()


@dataclass(frozen=True)
class Scenery:
    """All layers of a map that show something. Sizes in tiles and pixels.

    `origin` is the tile at which a map without end begins; `upwards` and `leftwards` tell in
    which order tiles are drawn.
    """

    columns: int
    rows: int
    tile_width: int
    tile_height: int
    background: tuple[int, int, int] | None
    layers: tuple[Layer, ...]
    tiles: Mapping[int, Tile]
    origin: tuple[int, int] = (0, 0)
    upwards: bool = False
    leftwards: bool = False

    @property
    def width(self) -> int:
        """The width of the map in pixels."""
        return self.columns * self.tile_width

    @property
    def height(self) -> int:
        """The height of the map in pixels."""
        return self.rows * self.tile_height
