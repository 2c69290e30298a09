"""Draws what is unpacked in the flat: `python assets/source/belongings/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from kit.indexed import write_indexed  # noqa: E402

from belongings.box import PARTS  # noqa: E402
from belongings.pictures import PICTURES, draw  # noqa: E402


def build(folder: Path = ROOT / "assets" / "belongings") -> None:
    """Write one picture for each thing, and the box they come in."""
    for name in PICTURES:
        write_indexed(folder / f"{name}.png", draw(name))
    for name, part in PARTS.items():
        write_indexed(folder / f"{name}.png", part().pixels)


if __name__ == "__main__":
    build()
