"""Builds people: `python assets/source/people/build.py [mia|seb|…]`."""

import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from people.cast import PEOPLE  # noqa: E402
from people.couples import COUPLES  # noqa: E402
from people.sheet import draw_sheet, write  # noqa: E402


def build(name: str) -> str:
    """Build one person's sheet."""
    write(draw_sheet(name), name, ROOT / "assets" / "sprites")
    return name


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as workers:
        for done in workers.map(build, sys.argv[1:] or [*PEOPLE, *COUPLES]):
            print(done)
