"""Draws the cards of her play: `python assets/source/cards/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from kit.indexed import write_indexed  # noqa: E402

from cards.pictures import PICTURES  # noqa: E402
from cards.things import THINGS  # noqa: E402


def build(folder: Path = ROOT / "assets" / "cards") -> None:
    """Write one picture for each card, and for each thing beside them."""
    for name, draw in (*PICTURES.items(), *THINGS.items()):
        write_indexed(folder / f"{name}.png", draw().pixels)


if __name__ == "__main__":
    build()
