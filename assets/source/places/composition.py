"""A place as it is composed, and how it becomes a map with its tilesets and pictures."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

from kit.canvas import Canvas

from places.ground import Rows, laid, numbered, painted_over
from places.tiled import MapWriter, PropUse, Thing, Value

Frames = Canvas | Sequence[Canvas]
OBJECT_LAYERS = ("people", "marks", "doors", "looks", "triggers", "lights", "collision")
FRONT = "fg_"  # how the layers of pictures before the set begin


@dataclass
class Picture:
    """An image layer behind the set, or before it where its name begins with "fg_".

    `at` is its offset in pixels, `parallax` how much it follows the camera, across or across
    and down. `properties` are drift and twinkle; what drifts repeats.
    """

    layer: str
    canvas: Canvas
    at: tuple[int, int] = (0, 0)
    parallax: float | tuple[float, float] = 1.0
    properties: dict[str, Value] = field(default_factory=dict)
    opacity: float = 1.0

    def hang(self, made: MapWriter) -> None:
        """Write the picture and add its layer."""
        across = self.parallax
        across, down = across if isinstance(across, tuple) else (across, 1.0)
        attributes = {"parallaxx": f"{across:g}", "parallaxy": f"{down:g}"}
        attributes |= {"offsetx": str(self.at[0]), "offsety": str(self.at[1])}
        if self.opacity < 1:
            attributes["opacity"] = f"{self.opacity:g}"
        if "drift" in self.properties:
            attributes["repeatx"] = "1"
        made.picture(self.layer, self.canvas, self.properties, **attributes)


@dataclass
class Ground:
    """Tiles, how often each is laid, where they lie, and what is painted on them.

    `rows` count tiles from 1; 0 is none. `blobs` as in `MapWriter.ground`.
    """

    tiles: Sequence[Canvas]
    terrain: dict[str, dict[int, float]]
    rows: Rows
    paint: Callable[[Canvas], None] = lambda _: None
    blobs: dict[str, dict[int, int]] = field(default_factory=dict)


@dataclass
class Stand:
    """Things of one layer: their pictures, and where each of them stands."""

    pictures: Mapping[str, Frames]
    uses: Sequence[PropUse]


@dataclass
class Composition:
    """Everything that a map is made of.

    `flat` things lie on the floor, under people; their pictures may be among the props.
    """

    name: str
    air: dict[str, str | int]
    set: Canvas
    ground: Ground
    props: Stand
    shining: Stand
    things: dict[str, list[Thing]]
    flat: Stand | None = None
    pictures: Sequence[Picture] = ()


def compose(place: Composition) -> None:
    """Write the tilesets, the pictures and the map."""
    name, rows = place.name, place.ground.rows
    made = MapWriter(name, len(rows[0]), len(rows), place.air)
    first = made.ground(
        f"{name}_ground", place.ground.tiles, place.ground.terrain, place.ground.blobs
    )
    set_rows = made.cut(f"{name}_set", place.set)
    bare = laid(place.ground.tiles, rows)
    decals = made.cut(f"{name}_decals", painted_over(bare, place.ground.paint))
    stands = {"flat": place.flat, "props": place.props, "lamps": place.shining}
    for kind, stand in stands.items():
        if stand and stand.pictures:
            made.props_tileset(f"{name}_{kind}", stand.pictures)
    hang(made, place.pictures, front=False)
    made.tile_layer("set", set_rows)
    made.tile_layer("ground", numbered(rows, first))
    made.tile_layer("decals", decals)
    layers = {"floor": place.flat, "props": place.props, "emissive": place.shining}
    for layer, stand in layers.items():
        if stand and stand.uses:
            made.prop_layer(layer, stand.uses)
    for layer, things in ({layer: [] for layer in OBJECT_LAYERS} | place.things).items():
        made.object_layer(layer, things)
    hang(made, place.pictures, front=True)
    made.write()


def hang(made: MapWriter, pictures: Sequence[Picture], front: bool) -> None:
    """Add the pictures before the set, or those behind it."""
    for picture in pictures:
        if picture.layer.startswith(FRONT) is front:
            picture.hang(made)
