"""An old repertory cinema from beside its screen: the beam, the faces in it. 720 by 304."""

from dataclasses import replace

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places.clubs import bulbs, cinema_screen, cinema_seats, fittings, signs
from places.clubs import cinema_set as room
from places.clubs.cinema_things import HOUSE, LEFT, RIGHT, ROWS, SEATS, things
from places.composition import Composition, Picture, Stand, compose
from places.tiled import PropUse

WIDTH, HEIGHT, FLOOR = room.WIDTH, room.HEIGHT, room.FLOOR


def props() -> dict[str, Canvas | list[Canvas]]:
    """Seats, a rail, somebody's popcorn."""
    made: dict[str, Canvas | list[Canvas]] = {
        "cinema_popcorn": fittings.popcorn(),
        "cinema_rope": fittings.rope(40),
        "cinema_organ": fittings.organ(),
    }
    for (number, block), who in HOUSE.items():
        taken = [bool(sheet) for sheet in who]
        made[f"cinema_row_{number}_{block}"] = cinema_seats.row(taken, number)
    return made


def prop_uses() -> list[PropUse]:
    """Where they stand; a row is drawn before the people in it."""
    uses = [
        PropUse(f"cinema_row_{number}_{block}", LEFT if block == "left" else RIGHT, ROWS[number])
        for number, block in HOUSE
    ]
    return [
        *uses,
        PropUse("cinema_popcorn", 338, 208),
        PropUse("cinema_rope", 600, 208),
        PropUse("cinema_organ", 492, 262),
    ]


def lamps() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself: the film, the booth, signs, small lamps."""
    return {
        "cinema_film": list(cinema_screen.film()),
        "cinema_booth": bulbs.booth_light(),
        "cinema_exit": signs.exit_sign(),
        "cinema_exit_green": signs.exit_sign("EXIT", "teal"),
        "cinema_aisle_lamp": bulbs.aisle_lamp(),
        "cinema_sconce": bulbs.deco_sconce(),
        "cinema_torch": bulbs.torch(),
    }


def lamp_uses() -> list[PropUse]:
    """Where it shines."""
    x, y = room.BOOTH
    uses = [
        PropUse("cinema_film", 0, 266),
        PropUse("cinema_booth", x - 9, y + 5),
        PropUse("cinema_exit", 377, 110),
        PropUse("cinema_exit_green", 670, 104),
        PropUse("cinema_sconce", 702, 98),
    ]
    for row in ROWS:
        inset = 10 * (FLOOR - row) / (FLOOR - room.BACK)
        uses.append(PropUse("cinema_aisle_lamp", room.AISLE[0] + inset, row + 4))
        uses.append(
            PropUse("cinema_aisle_lamp", room.AISLE[0] + room.AISLE[1] - 4 - inset, row + 4)
        )
    return uses


def _paint(ground: Canvas) -> None:
    room.paint_floor(ground)
    for block in (LEFT, RIGHT):
        wide = SEATS * cinema_seats.PITCH
        for row in ROWS:
            shade = disc(WIDTH, HEIGHT, block + wide / 2, row + 1, wide / 2 + 6, 5)
            shift(ground.pixels, shade, -2)


def _before() -> list[Picture]:
    return [Picture("fg_scaffold", cinema_screen.scaffold())]


def build() -> None:
    """Write the map, its tilesets and pictures."""
    compose(
        Composition(
            name="cinema",
            air={
                "ambient": "#5a5296",
                "ground_line": FLOOR,
                "rim": "night7",
                "rim_side": "left",
                "ambience": "cinema",
                "footsteps": "carpet",
                "weather": "dust",
            },
            set=room.paint_set(),
            ground=replace(room.ground(), paint=_paint),
            props=Stand(props(), prop_uses()),
            shining=Stand(lamps(), lamp_uses()),
            things=things(),
            pictures=_before(),
        )
    )
