"""Writes the scores: `python assets/source/score/build.py [NAME...]`, all where none is named."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from score.carols import carols  # noqa: E402
from score.charts import charts  # noqa: E402
from score.cues import cues  # noqa: E402
from score.love_theme import love_theme  # noqa: E402
from score.nightline import nightline  # noqa: E402
from score.notation import Piece, write  # noqa: E402
from score.pop_requests import requests  # noqa: E402
from score.stars import stars  # noqa: E402
from score.stars_waltz import stars_waltz  # noqa: E402
from score.swing_pieces import swing_pieces  # noqa: E402
from score.the_story import story  # noqa: E402

MUSIC = ROOT / "assets" / "music"


def build(names: list[str], folder: Path = MUSIC) -> None:
    """Write some scores, or all of them, into a folder."""
    pieces: list[Piece] = [*carols(), *cues(), *requests(), *nightline(), *story()]
    pieces += swing_pieces()
    pieces += [*love_theme(), *stars(), *stars_waltz()]
    for piece in pieces:
        if not names or piece.name in names:
            write(piece, folder / f"{piece.name}.mid")
    for piece in charts():
        if not names or piece.name in names:
            write(piece, folder / "charts" / f"{piece.name}.mid")


if __name__ == "__main__":
    build(sys.argv[1:])
