"""Writes the scores: `python assets/source/score/build.py [NAME...]`, all where none is named."""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from score.carols import carols  # noqa: E402
from score.charts import charts  # noqa: E402
from score.credits import credits  # noqa: E402
from score.cues import cues  # noqa: E402
from score.desert import desert  # noqa: E402
from score.five_years import five_years  # noqa: E402
from score.hurry import run  # noqa: E402
from score.lawn import where_we_are  # noqa: E402
from score.loudspeaker import loudspeaker  # noqa: E402
from score.love_theme import love_theme  # noqa: E402
from score.nightline import nightline  # noqa: E402
from score.notation import Piece, write  # noqa: E402
from score.pop_requests import requests  # noqa: E402
from score.rooms import rooms  # noqa: E402
from score.stars import stars  # noqa: E402
from score.stars_waltz import stars_waltz  # noqa: E402
from score.suite import what_might_have_been  # noqa: E402
from score.swing_pieces import swing_pieces  # noqa: E402
from score.the_story import story  # noqa: E402
from score.theatre import opening_night  # noqa: E402

MUSIC = ROOT / "assets" / "music"


def pieces() -> list[Piece]:
    """All pieces of the score."""
    songs = [*carols(), *cues(), *requests(), *nightline(), *story(), *swing_pieces()]
    songs += [*love_theme(), *stars(), *stars_waltz()]
    songs += [*five_years(), *what_might_have_been(), *credits()]
    return [*songs, *run(), *loudspeaker(), *desert(), *where_we_are(), *rooms(), *opening_night()]


def build(names: list[str], folder: Path = MUSIC) -> None:
    """Write some scores, or all of them, into a folder."""
    for piece in pieces():
        if not names or piece.name in names:
            write(piece, folder / f"{piece.name}.mid")
    for piece in charts():
        if not names or piece.name in names:
            write(piece, folder / "charts" / f"{piece.name}.mid")


if __name__ == "__main__":
    build(sys.argv[1:])
