"""The planetarium: a ring of seats round a machine, and overhead everything there is."""

from kit.canvas import Canvas

from places.composition import Composition, Picture, Stand, compose
from places.objects import door
from places.observatory import cosmos
from places.observatory import planetarium_props as pieces
from places.observatory.planetarium_plan import (
    CENTRE,
    HEIGHT,
    LINE,
    MIDDLE,
    STARS,
    cat_seat,
    lights,
    looks,
    marks,
    ring_seats,
    walls,
)
from places.observatory.planetarium_room import front, ground, ribs, skyline
from places.tiled import PropUse

NAME = "planetarium"


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of the room's things."""
    made: dict[str, Canvas | list[Canvas]] = {
        f"planetarium_seat_{facing}": pieces.seat(facing)
        for facing in ("north", "south", "east", "west")
    }
    return made | {
        "planetarium_projector": pieces.projector(),
        "planetarium_console": pieces.console(),
        "planetarium_cat": pieces.cat(),
    }


def uses() -> list[PropUse]:
    """Where they stand."""
    made = [
        PropUse("planetarium_projector", MIDDLE - 54, CENTRE + 6),
        PropUse("planetarium_console", 440, 488),
    ]
    for kind, x, y in ring_seats():
        made.append(PropUse(f"planetarium_seat_{kind}", round(x) - 12, round(y) + 2))
    x, y = cat_seat()
    made.append(PropUse("planetarium_cat", x - 10, y + 2.5))
    return made


def shining() -> dict[str, Canvas | list[Canvas]]:
    """Lenses, stars to reach for, the sign of the way out."""
    sign = Canvas(20, 4)
    for letter in range(4):
        sign.rect(1 + letter * 5, 0, 3, 4, "sun2")
    made: dict[str, Canvas | list[Canvas]] = {
        f"planetarium_star_{kind}": pieces.bright_star(kind) for kind in range(3)
    }
    return made | {"planetarium_lenses": pieces.lens_lights(), "planetarium_way_out": sign}


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    made = [PropUse(f"planetarium_star_{n % 3}", x - 5, y + 6) for n, (x, y) in enumerate(STARS)]
    made.append(PropUse("planetarium_lenses", MIDDLE - 54, CENTRE + 6))
    made.append(PropUse("planetarium_way_out", 50, 375))
    return made


def backdrops() -> list[Picture]:
    """Three depths of sky, and the edge of the dome."""
    return [
        Picture("bg_deep", cosmos.deep(580, 400), (0, 0), (0.35, 0.35)),
        Picture("bg_far", cosmos.near(600, 440, 220, "far"), (0, 0), (0.5, 0.5), {"twinkle": 0.7}),
        Picture(
            "bg_near", cosmos.near(640, 500, 84, "near"), (0, 0), (0.75, 0.75), {"twinkle": 0.8}
        ),
        Picture("bg_dome", ribs()),
        Picture("fg_seats", front(), (-20, HEIGHT - 24), 1.2),
    ]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": [],
        "marks": marks(),
        "doors": [
            door(
                "planetarium exit",
                (44, 434, 32, 8),
                ("observatory_halls", "out of the planetarium"),
            ),
        ],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    air: dict[str, str | int] = {
        "ambient": "#5c4f9c",
        "ground_line": LINE,
        "rim": "night7",
        "rim_side": "left",
        "ambience": "planetarium",
        "footsteps": "marble",
        "weather": "dust",
    }
    compose(
        Composition(
            NAME,
            air,
            skyline(),
            ground(),
            Stand(props(), uses()),
            Stand(shining(), shining_uses()),
            things,
            pictures=backdrops(),
        )
    )
