"""Writes every score: `python assets/source/score/build.py`."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from score.carols import carols  # noqa: E402
from score.charts import charts  # noqa: E402
from score.cues import cues  # noqa: E402
from score.notation import write  # noqa: E402

MUSIC = ROOT / "assets" / "music"


def build(folder: Path = MUSIC) -> None:
    """Write the scores into a folder."""
    for piece in [*carols(), *cues()]:
        write(piece, folder / f"{piece.name}.mid")
    for piece in charts():
        write(piece, folder / "charts" / f"{piece.name}.mid")


if __name__ == "__main__":
    build()
