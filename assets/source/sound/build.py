"""Builds what is heard: `build.py [music|story|piano|band|horns|effects|stems]`, or everything.

`music NAME...` renders the pieces named, whether or not their scores have changed.
`story` makes the passages of the story she sings, which the game puts together.
`stems NAME...` builds nothing: it measures tune and bass alone, before they are mixed.
`effects NAME...` makes the sounds and places named, and the voices of the people named.
"""

import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parent.parent
ROOT = SOURCE.parent.parent
sys.path[:0] = [str(SOURCE), str(ROOT)]

from sound.bank import build_bass, build_drums, build_horns, build_piano  # noqa: E402
from sound.effects import build_effects  # noqa: E402
from sound.passages import render_passages  # noqa: E402
from sound.render import render_all  # noqa: E402
from sound.stems import measure_stems  # noqa: E402

MUSIC, SOUNDS = ROOT / "assets" / "music", ROOT / "assets" / "sounds"


def stems(names: list[str]) -> int:
    """Print what is measured of single parts. Gives 1 where one misses its limits."""
    missed = 0
    for figure in measure_stems(MUSIC, names):
        print(figure, "" if figure.holds else "MISSED", flush=True)
        missed += not figure.holds
    return int(missed > 0)


def build(what: list[str]) -> None:
    """Build some of the sounds, or all of them."""
    if not what or "music" in what:
        render_all(MUSIC, what[1:])
    if not what or "story" in what:
        render_passages(MUSIC)
    if not what or "piano" in what:
        build_piano(SOUNDS / "piano")
    if not what or "band" in what:
        build_bass(SOUNDS / "bass")
        build_drums(SOUNDS / "drums")
    if not what or "horns" in what:
        build_horns(SOUNDS)
    if not what or "effects" in what:
        build_effects(SOUNDS, what[1:])


if __name__ == "__main__":
    if sys.argv[1:2] == ["stems"]:
        sys.exit(stems(sys.argv[2:]))
    build(sys.argv[1:])
