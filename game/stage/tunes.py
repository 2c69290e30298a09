"""The cues of the score as the stage knows them: their names and their beat.

`assets/music/manifest.json` tells it; what renders the score writes it.
"""

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS

MUSIC = ASSETS / "music"
RATE = 48_000  # samples a second of everything that was rendered
REMEDY = "Render the score again: python assets/source/sound/build.py music"


@dataclass(frozen=True)
class Tune:
    """A cue. `bpm` are quarters a minute, 0 where there is no beat; `seconds` its length."""

    name: str
    bpm: float = 0.0
    seconds: float = 0.0


@lru_cache(maxsize=4)
def load_tunes(folder: Path = MUSIC) -> dict[str, Tune]:
    """List every cue that was rendered, by name. Raises ContentError.

    What lies beside them and is not on the list is a part of one, such as a piece without its
    tune.
    """
    path = folder / "manifest.json"
    try:
        entries = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
        return {
            name: _tune(name, entry)
            for name, entry in sorted(entries.items())
            if (folder / f"{name}.ogg").exists()
        }
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise ContentError(Fault(path, f"cannot be read: {error}.", remedy=REMEDY)) from error


def _tune(name: str, entry: dict[str, object]) -> Tune:
    seconds = float(str(entry.get("samples", 0))) / RATE
    return Tune(name, float(str(entry.get("bpm", 0))), seconds)
