"""What Might Have Been: fourteen painted sets in one row, for one long travelling shot."""

import importlib
import itertools

from kit.canvas import rng_of
from kit.indexed import write_indexed

from places.montage.edges import BASE, WIDE, edges
from places.montage.front import front_layers
from places.montage.seams import SEAM, seam
from places.montage.stage import FAR, FLOOR_TILES, GROUND, HEIGHT, MID, WIDTH, Props, Set
from places.tiled import BACKDROPS, MapWriter, PropUse, Thing
from places.tilesets import write_tileset

SETS = (
    "supper", "lamps", "theatre", "table", "ocean", "paris", "cellar",
    "seine", "stars", "wedding", "home", "movie", "evening", "audience",
)  # fmt: skip
MIDDLE = 240  # of the view for which the layers are laid one over another
COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16
AIR: dict[str, str | int] = {
    "ambient": "#c0b6d0",
    "ground_line": GROUND,
    "rim": "sun4",
    "rim_side": "left",
    "ambience": "montage",
    "footsteps": "wood",
}


def build() -> None:
    """Paint every set and write the map."""
    sets = [importlib.import_module(f"places.montage.{name}").build() for name in SETS]
    made = MapWriter("montage", COLUMNS * len(sets), ROWS, AIR)
    count = write_tileset("montage_floor", [t.pixels for s in sets for t in s.floor], _kinds(sets))
    first = made.tileset("montage_floor", count)
    made.props_tileset("montage_props", _pictures(sets))
    for one in sets:
        _behind(made, one)
    made.tile_layer("ground", _floor(first, len(sets)))
    made.prop_layer("floor", _flat(sets))
    made.prop_layer("props", _standing(sets))
    made.prop_layer("emissive", [_moved(use, one) for one in sets for use in one.shining])
    for name, file, offset, factor in front_layers(len(sets)):
        made.image_layer(name, file, parallaxx=f"{factor}", offsetx=f"{offset:g}", offsety="0")
    _objects(made, sets)
    made.write()


def _kinds(sets: list[Set]) -> dict[str, dict[int, float]]:
    return {
        one.name: {n * FLOOR_TILES + tile: 1.0 for tile in range(FLOOR_TILES)}
        for n, one in enumerate(sets)
    }


def _pictures(sets: list[Set]) -> Props:
    """The pictures of everything that stands or hangs, each under the name of its set."""
    found: Props = {}
    for one in sets:
        found[one.named("wall")] = one.wall
        if one.carpet:
            found[one.named("carpet")] = one.carpet
        found |= {one.named(name): picture for name, picture in one.props.items()}
    for left, right in itertools.pairwise(sets):
        found[f"montage_seam_{left.number}"] = seam(left, right)
    return found | {f"montage_edge_{n}": picture for n, picture in edges().items()}


def _behind(made: MapWriter, one: Set) -> None:
    """Lay what is behind a set so that it fits exactly when its edge is mid-view."""
    for depth, factor, picture in (("far", FAR, one.far), ("mid", MID, one.mid)):
        if picture is None:
            continue
        file = f"montage_{one.name}_{depth}.png"
        write_indexed(BACKDROPS / file, picture.pixels)
        offset = MIDDLE + ((one.number - 1) * WIDTH - MIDDLE) * factor
        made.image_layer(
            f"bg_{one.name}_{depth}",
            file,
            parallaxx=f"{factor}",
            offsetx=f"{offset:g}",
            offsety="0",
        )


def _floor(first: int, count: int) -> list[list[int]]:
    rng = rng_of("montage floor")
    rows = [[0] * (COLUMNS * count) for _ in range(ROWS)]
    for y in range(GROUND // 16, ROWS):
        for x in range(COLUMNS * count):
            rows[y][x] = first + x // COLUMNS * FLOOR_TILES + int(rng.integers(FLOOR_TILES))
    return rows


def _left(one: Set) -> int:
    return (one.number - 1) * WIDTH


def _use(one: Set, prop: str, x: float, base: float) -> PropUse:
    return PropUse(one.named(prop), _left(one) + x, base)


def _moved(use: PropUse, one: Set) -> PropUse:
    return PropUse(use.name, use.x + _left(one), use.base)


def _flat(sets: list[Set]) -> list[PropUse]:
    """Floors and walls lie under everybody."""
    uses = [_use(one, "carpet", 0, HEIGHT) for one in sets if one.carpet]
    uses += [_use(one, "wall", 0, GROUND + 2) for one in sets]
    return uses + [
        PropUse(f"montage_seam_{n}", n * WIDTH - SEAM // 2, HEIGHT) for n in range(1, len(sets))
    ]


def _standing(sets: list[Set]) -> list[PropUse]:
    uses = [_moved(use, one) for one in sets for use in one.uses]
    for n in range(len(sets) + 1):
        uses.append(PropUse(f"montage_edge_{n}", n * WIDTH - WIDE // 2, BASE))
    return sorted(uses, key=lambda use: use.base)


def _objects(made: MapWriter, sets: list[Set]) -> None:
    def gather(things: list[list[Thing]]) -> list[Thing]:
        for one, group in zip(sets, things, strict=True):
            for thing in group:
                thing.x += _left(one)
        return [thing for group in things for thing in group]

    made.object_layer("marks", gather([one.marks for one in sets]))
    made.object_layer("lights", gather([one.lights for one in sets]))
    made.object_layer("collision", _walls(sets))


def _walls(sets: list[Set]) -> list[Thing]:
    right, low = WIDTH * len(sets) - 48, HEIGHT - GROUND - 10
    outline = [(0, 0), (right, 0), (right, low), (0, low)]
    walls = [Thing("Floor", "floor", 24, GROUND + 6, points=outline)]
    for one in sets:
        walls += [
            Thing("Floor", f"set {one.number} floor {n}", _left(one), 0, points=points)
            for n, points in enumerate(one.floors)
        ]
        walls += [
            Thing("Wall", f"set {one.number} block {n}", _left(one) + x, y, (w, h))
            for n, (x, y, w, h) in enumerate(one.blocks)
        ]
    return walls
