"""Draws what is seen from near: `python assets/source/closeups/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from kit.indexed import write_indexed  # noqa: E402

from closeups import cabin, desk, turntable  # noqa: E402

PICTURES = {**cabin.PICTURES, **desk.PICTURES, **turntable.PICTURES}


def build(folder: Path = ROOT / "assets" / "closeups") -> None:
    """Write one picture for each."""
    for name, draw in PICTURES.items():
        write_indexed(folder / f"{name}.png", draw().pixels)


if __name__ == "__main__":
    build()
