"""A street at night, a door under a sign, and the stairs down to the music. 912 by 304."""

from dataclasses import replace

from kit.canvas import Canvas

from places import facades, furniture
from places.clubs import bulbs, fittings, record_shop
from places.clubs import club_stairs_set as room
from places.clubs.club_stairs_things import BULBS, LAMP_X, things
from places.composition import Composition, Picture, Stand, compose
from places.street_view import city_carpet, hills, night_sky, palm
from places.tiled import PropUse

WIDTH, HEIGHT, FLOOR = room.WIDTH, room.HEIGHT, room.FLOOR


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands in the street and on the stairs."""
    return {
        "club_stairs_lamp": facades.street_lamp(),
        "club_stairs_car": facades.parked_car(("night1", "night3", "night6"), "dark"),
        "club_stairs_taxi": facades.parked_car(("lemon0", "lemon1", "lemon2"), "lit"),
        "club_stairs_jamb": jamb(),
        "club_stairs_rope": fittings.rope(52),
        "club_stairs_fern": fittings.fern(),
    }


def jamb() -> Canvas:
    """The end of the front wall, cut through: bricks, plaster; people pass behind it."""
    made = Canvas(10, 60)
    made.rect(0, 0, 10, 60, "stone1")
    made.column(0, 0, 60, "stone3")
    made.column(9, 0, 60, "stone0")
    for y in range(3, 60, 6):
        made.rect(2, y, 6, 4, "wood2")
        made.row(2, y, 6, "wood3")
    return made


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    return [
        PropUse("club_stairs_lamp", LAMP_X - 31, 238),
        PropUse("club_stairs_car", 60, 274),
        PropUse("club_stairs_taxi", 288, 284),
        PropUse("club_stairs_jamb", 436, 196),
        PropUse("club_stairs_rope", 318, 204),
        PropUse("club_stairs_fern", 774, 274),
    ]


def lamps() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    return {
        "club_stairs_head": facades.lamp_head(),
        "club_stairs_records": record_shop.neon()[0],
        "club_stairs_bulb": bulbs.bulb(),
        "club_stairs_taxi_roof": bulbs.roof_sign(),
        "club_stairs_sconce": furniture.sconce(),
    }


def lamp_uses() -> list[PropUse]:
    """Where it shines."""
    sign, x, y = record_shop.neon()
    uses = [
        PropUse("club_stairs_head", LAMP_X - 5, 142),
        PropUse("club_stairs_records", x, y + sign.height),
        PropUse("club_stairs_sconce", 372, 162),
        PropUse("club_stairs_taxi_roof", 318, 254),
    ]
    return uses + [PropUse("club_stairs_bulb", x - 3, y + 13) for x, y in BULBS]


def _behind() -> list[Picture]:
    carpet, _ = city_carpet(760, 60, "club city")
    ridge = Canvas(820, 130)
    ridge.blit(hills(820, 50, 8, ("night0", "night2"), 110), 0, 80)
    ridge.blit(palm(74, 6, "alley palm"), 160, 20)
    return [
        Picture("bg_sky", night_sky(600, 180, "club sky"), (0, 0), 0.15, {"twinkle": 0.3}),
        Picture("bg_city", carpet, (0, 112), 0.4, {"twinkle": 0.2}),
        Picture("bg_hills", ridge, (0, 54), 0.6),
    ]


def build() -> None:
    """Write the map, its tilesets and pictures."""
    compose(
        Composition(
            name="club_stairs",
            air={
                "ambient": "#7068a8",
                "ground_line": FLOOR,
                "rim": "sun3",
                "rim_side": "right",
                "ambience": "club_stairs",
                "footsteps": "stone",
            },
            set=room.paint_set(),
            ground=replace(room.ground(), paint=room.paint_ground),
            props=Stand(props(), prop_uses()),
            shining=Stand(lamps(), lamp_uses()),
            things=things(),
            pictures=_behind(),
        )
    )
