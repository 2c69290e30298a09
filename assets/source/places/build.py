"""Builds places: `python assets/source/places/build.py [supper_club|roads.freeway|...]`."""

import importlib
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

PLACES = (
    "clubs.cinema",
    "clubs.club_stairs",
    "clubs.jazz_club",
    "clubs.sebs_club",
    "homes.apartment",
    "homes.boulder_city",
    "homes.dolan_house",
    "homes.mia_apartment",
    "homes.sebs_room",
    "lot.audition_room",
    "lot.backlot",
    "lot.casting_office",
    "lot.coffee_shop",
    "montage.montage",
    "montage.seasons",
    "night_street",
    "observatory.observatory",
    "observatory.observatory_halls",
    "observatory.observatory_lawn",
    "observatory.planetarium",
    "observatory.restaurant",
    "parties.hills_house",
    "parties.party_house",
    "parties.pool_party",
    "roads.desert_road",
    "roads.freeway",
    "roads.freeway_night",
    "roads.hillside_road",
    "stages.concert_hall",
    "stages.photo_studio",
    "stages.rehearsal_studio",
    "stages.theatre_lobby",
    "stages.theatre_stage",
    "supper_club",
)


def build(names: list[str]) -> None:
    """Build some places, or all; each is a module with a function `build`."""
    for name in names or PLACES:
        importlib.import_module(f"places.{name}").build()


if __name__ == "__main__":
    build(sys.argv[1:])
