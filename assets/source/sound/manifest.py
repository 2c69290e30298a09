"""The list of what was rendered, `manifest.json`; several builds may write to it at once."""

import fcntl
import hashlib
import json
from pathlib import Path
from typing import TypeAlias

Figures: TypeAlias = dict[str, float | int | str]


def digest(path: Path) -> str:
    """Give the SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def known(path: Path) -> dict[str, Figures]:
    """Read the list, empty where there is none."""
    text = path.read_text() if path.exists() else ""
    return dict(json.loads(text)) if text else {}


def enter(path: Path, name: str, figures: Figures) -> None:
    """Write one entry and leave the others as they are now."""
    path.touch()
    with path.open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        entries = json.loads(file.read() or "{}") | {name: figures}
        file.seek(0)
        file.write(json.dumps(entries, indent=1, sort_keys=True) + "\n")
        file.truncate()
