"""Draws the keepsakes of the dream: `python assets/source/keepsakes/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from kit.indexed import write_indexed  # noqa: E402

from keepsakes.cut import cut  # noqa: E402
from keepsakes.pictures import PICTURES  # noqa: E402


def build(folder: Path = ROOT / "assets" / "keepsakes") -> None:
    """Write one picture for each keepsake."""
    for name, draw in PICTURES.items():
        write_indexed(folder / f"{name}.png", cut(draw()))


if __name__ == "__main__":
    build()
