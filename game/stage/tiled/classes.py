"""Defaults of classes: what Tiled shows for an object but does not write into the map."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from game.core.folders import MAPS
from game.stage.tiled.fault import fault

PROJECT_FILE = MAPS / "magic-hour.tiled-project"
PROJECT = "*.tiled-project"
Defaults = Mapping[str, Mapping[str, Any]]  # class -> member -> value


def defaults_for(path: Path) -> Defaults:
    """Read the defaults of the Tiled project that lies beside a map. Raises MapError."""
    project = next(iter(sorted(path.parent.glob(PROJECT))), None)
    return {} if project is None else read_defaults(project)


def read_defaults(project: Path = PROJECT_FILE) -> Defaults:
    """Read the defaults of a project, as level builders have set them. Raises MapError.

    A member that is left empty has no default.
    """
    try:
        data = json.loads(project.read_text(encoding="utf-8"))
        return {
            kind["name"]: _members(kind["members"])
            for kind in data["propertyTypes"]
            if kind["type"] == "class"
        }
    except (OSError, ValueError, LookupError, TypeError, AttributeError) as error:
        remedy = "Run: python main.py check --relock"
        raise fault(project, f"is no Tiled project: {error!r}.", remedy) from error


def _members(members: list[dict[str, Any]]) -> dict[str, Any]:
    return {m["name"]: m["value"] for m in members if m.get("value") not in (None, "")}
