"""Builds portraits: `python assets/source/portraits/build.py [mia|seb|…]`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

import numpy as np  # noqa: E402
from kit.indexed import Frame, write_indexed, write_sheet  # noqa: E402

from portraits.canvas import SIZE  # noqa: E402
from portraits.cast import SITTERS  # noqa: E402
from portraits.portrait import draw, rim_of  # noqa: E402


def build(name: str, folder: Path = ROOT / "assets" / "portraits") -> None:
    """Build one person's portraits, a row of moods."""
    moods = SITTERS[name].moods
    pictures = [draw(SITTERS[name], mood) for mood in moods]
    frames = [Frame(mood, n * SIZE, 0, SIZE, SIZE, 100) for n, mood in enumerate(moods)]
    write_indexed(folder / f"{name}.png", np.concatenate(pictures, 1))
    write_indexed(folder / f"{name}.rim.png", np.concatenate([rim_of(p) for p in pictures], 1))
    size = (SIZE * len(moods), SIZE)
    write_sheet(folder / f"{name}.json", f"{name}.png", size, frames, (), (SIZE // 2, SIZE))


if __name__ == "__main__":
    for wanted in sys.argv[1:] or list(SITTERS):
        build(wanted)
