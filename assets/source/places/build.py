"""Builds places: `python assets/source/places/build.py [supper_club|night_street]`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from places import night_street, supper_club  # noqa: E402

PLACES = {"supper_club": supper_club.build, "night_street": night_street.build}


def build(names: list[str]) -> None:
    """Build some places, or all."""
    for name in names or list(PLACES):
        PLACES[name]()


if __name__ == "__main__":
    build(sys.argv[1:])
