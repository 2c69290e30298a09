"""The table of sounds, `assets/sounds/sounds.toml`: what each is in words, and on which bus."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS

SOUNDS_FILE = ASSETS / "sounds" / "sounds.toml"


@dataclass(frozen=True)
class Sound:
    """One sound. `file` lies under assets/sounds; `caption` is empty where it tells nothing."""

    name: str
    file: str
    bus: str
    gain: float
    caption: str
    essential: bool


@lru_cache(maxsize=4)
def load_sounds(path: Path = SOUNDS_FILE) -> dict[str, Sound]:
    """Read the table by name. Raises ContentError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return {name: _sound(name, table) for name, table in tables.items()}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ContentError(Fault(path, f"cannot be read: {error}.")) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        remedy = "Each sound needs file, bus, gain and caption."
        raise ContentError(Fault(path, f"a sound is not complete: {error}.", remedy=remedy)) from (
            error
        )


def _sound(name: str, table: dict[str, object]) -> Sound:
    return Sound(
        name=name,
        file=str(table["file"]),
        bus=str(table["bus"]),
        gain=float(str(table.get("gain", 1.0))),
        caption=str(table.get("caption", "")),
        essential=bool(table.get("essential", False)),
    )
