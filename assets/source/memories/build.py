"""Draws the memories of Aunt June: `python assets/source/memories/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from kit.indexed import write_indexed  # noqa: E402

from memories.pictures import PICTURES  # noqa: E402


def build(folder: Path = ROOT / "assets" / "memories") -> None:
    """Write one picture for each memory."""
    for name, draw in PICTURES.items():
        write_indexed(folder / f"{name}.png", draw().pixels)


if __name__ == "__main__":
    build()
