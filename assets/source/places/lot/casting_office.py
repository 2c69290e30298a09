"""The casting office: a corridor of waiting, and the room behind the wall. 960 by 288."""

from kit.canvas import Canvas

from places.composition import Composition, Ground, Stand, compose
from places.lot import audition_things, office, surfaces
from places.lot.casting_office_set import (
    CHAIRS,
    FLOOR,
    HEIGHT,
    NAME,
    TUBES,
    WALL_X,
    WIDTH,
    paint_set,
    stain,
)
from places.lot.casting_office_things import CASTERS, TABLE, seat, things
from places.tiled import PropUse

COLUMNS, ROWS = WIDTH // 16, HEIGHT // 16


def pictures() -> dict[str, Canvas | list[Canvas]]:
    """Everything that stands about."""
    return {
        "lot_waiting_chair": office.waiting_chair(("wood2", "wood3", "wood4")),
        "lot_cooler": office.cooler(),
        "lot_magazines": office.magazines(),
        "lot_tube_case": office.tube_case(),
        "lot_camera": audition_things.tripod_camera(),
        "lot_long_table": audition_things.long_table(),
        "lot_table_chair": audition_things.table_chair(),
        "lot_cabinet": audition_things.cabinet(),
        "lot_cut_wall": audition_things.cut_wall(HEIGHT),
    }


def uses() -> list[PropUse]:
    """Where it stands."""
    made = [PropUse("lot_waiting_chair", x, 191) for x in CHAIRS]
    made += [PropUse("lot_tube_case", x, 36) for x in TUBES]
    made += [PropUse("lot_table_chair", seat(y) - 6, y + 2) for y in CASTERS]
    return [
        *made,
        PropUse("lot_cooler", 404, 190),
        PropUse("lot_magazines", 222, 196),
        PropUse("lot_camera", 770, 244),
        PropUse("lot_long_table", *TABLE),
        PropUse("lot_cabinet", 916, 190),
        PropUse("lot_cut_wall", WALL_X, HEIGHT),
    ]


def shining() -> Stand:
    """Tubes, the white window, the pane of the door."""
    made: dict[str, Canvas | list[Canvas]] = {
        "lot_tube": office.tube(),
        "lot_blind": audition_things.blind(96, 84),
        "lot_pane": audition_things.passing(),
    }
    where = [PropUse("lot_tube", x + 4, 36) for x in TUBES]
    where += [PropUse("lot_blind", 704, 130), PropUse("lot_pane", 636, FLOOR - 34)]
    return Stand(made, where)


def build() -> None:
    """Write the tilesets, pictures and the map."""
    tiles = [surfaces.linoleum(n, ("stone2", "stone3", "stone4")) for n in range(4)]
    tiles += [surfaces.linoleum(n, ("stone3", "stone4", "stone5")) for n in range(4)]
    tiles += [surfaces.linoleum(n, ("wood3", "wood4", "wood5")) for n in range(4)]
    air: dict[str, str | int] = {
        "ambient": "#b4bab4",
        "ground_line": FLOOR,
        "rim": "teal4",
        "rim_side": "left",
        "ambience": "casting_office",
        "footsteps": "stone",
    }
    chances = {name: dict.fromkeys(range(first, first + 4), 1.0)
               for name, first in (("dark", 0), ("light", 4), ("room", 8))}  # fmt: skip
    compose(
        Composition(
            name=NAME,
            air=air,
            set=paint_set(),
            ground=Ground(tiles, chances, surfaces.counted(_laid()), stain),
            props=Stand(pictures(), uses()),
            shining=shining(),
            things=things(),
        )
    )


def _laid() -> list[list[int]]:
    """Chequers of two tiles by one in the corridor, plain lino in the room."""
    laid = surfaces.lay(COLUMNS, ROWS, FLOOR // 16, (1, 1, 1, 1), "casting floor")
    for y, row in enumerate(laid):
        for x, place in enumerate(row):
            if place >= 0:
                dark = (x // 2 + y) % 2
                row[x] = place + (8 if x * 16 >= WALL_X else 4 * dark)
    return laid
