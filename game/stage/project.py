"""The Tiled project: classes and enums for level builders, made from the dataclasses.

In Tiled the classes appear in the Class field of an object, and their members as typed
properties with drop-downs and defaults.
"""

import json
from dataclasses import MISSING, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

from game.core.durable import write_durably
from game.stage.things import (
    GEOMETRY,
    KINDS,
    Air,
    Facing,
    Flicker,
    LightShape,
    Routine,
    Weather,
)
from game.stage.tiled.classes import PROJECT_FILE, read_defaults

ENUMS: tuple[type[StrEnum], ...] = (Facing, Routine, LightShape, Flicker, Weather)
COLOURS = {
    "Mark": "#ff4b9e",
    "Door": "#45bfb5",
    "Look": "#ffd63d",
    "Person": "#84e08a",
    "Trigger": "#f3793f",
    "Light": "#fff5cd",
    "Floor": "#437647",
    "Wall": "#d83448",
    "Air": "#8fade0",
}
_OURS = {*KINDS, "Air", *(enum.__name__ for enum in ENUMS)}
EMPTY_PROJECT = {
    "automappingRulesFile": "",
    "commands": [],
    "compatibilityVersion": 1080,
    "extensionsPath": "extensions",
    "folders": ["."],
}
TYPES = {int: "int", float: "float", bool: "bool", str: "string"}


def project_text(old: str = "") -> str:
    """Give the project file as Tiled writes it.

    Of an old one everything is kept that is not ours: other types, commands, and the
    defaults that level builders have set.
    """
    kept = _read(old)
    others = [kind for kind in kept.get("propertyTypes", []) if kind.get("name") not in _OURS]
    types = [*_types(_set_values(kept)), *others]
    project = EMPTY_PROJECT | kept
    project["propertyTypes"] = [{**kind, "id": n + 1} for n, kind in enumerate(types)]
    return json.dumps(project, indent=4) + "\n"


def is_current(path: Path = PROJECT_FILE) -> bool:
    """Whether a project file lists the classes as the game has them now."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return False
    return bool(_read(text)) and _read(text) == _read(project_text(text))


def write_project(path: Path = PROJECT_FILE) -> None:
    """Bring a project file up to date."""
    old = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
    write_durably(path, project_text(old).encode())


def _read(text: str) -> dict[str, Any]:
    """Read a project; what is none counts as empty."""
    try:
        data = json.loads(text)
        kinds = data["propertyTypes"]
    except (ValueError, LookupError, TypeError):
        return {}
    known = isinstance(kinds, list) and all(isinstance(kind, dict) for kind in kinds)
    return dict(data) if known else {}


def _set_values(project: dict[str, Any]) -> dict[tuple[str, str], Any]:
    """Give the defaults that a project sets: (class, member) -> value."""
    return {
        (kind.get("name", ""), member.get("name", "")): member.get("value")
        for kind in project.get("propertyTypes", [])
        for member in kind.get("members", [])
    }


def _types(values: dict[tuple[str, str], Any]) -> list[dict[str, Any]]:
    enums = [_enum(enum) for enum in ENUMS]
    kinds = [_class(name, cls, "object", values) for name, (cls, _) in KINDS.items()]
    return [*enums, *kinds, _class("Air", Air, "map", values)]


def _enum(enum: type[StrEnum]) -> dict[str, Any]:
    return {
        "id": 0,
        "name": enum.__name__,
        "storageType": "string",
        "type": "enum",
        "values": [value.value for value in enum],
        "valuesAsFlags": False,
    }


def _class(
    name: str, cls: type[Any], use: str, values: dict[tuple[str, str], Any]
) -> dict[str, Any]:
    hints = get_type_hints(cls)
    members = [
        _kept(_member(field.name, hints[field.name], field.default), values.get((name, field.name)))
        for field in fields(cls)
        if field.name not in GEOMETRY
    ]
    return {
        "color": COLOURS[name],
        "drawFill": True,
        "id": 0,
        "members": members,
        "name": name,
        "type": "class",
        "useAs": [use],
    }


def _kept(member: dict[str, Any], value: Any) -> dict[str, Any]:
    """Keep the value that is set, where it is of the member's type."""
    same = type(value) is type(member["value"]) or (member["type"] == "float" and _number(value))
    return member | {"value": value} if same else member


def _number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _member(name: str, hint: type[Any], default: Any) -> dict[str, Any]:
    if issubclass(hint, StrEnum):
        value = default.value if isinstance(default, StrEnum) else ""
        return {"name": name, "propertyType": hint.__name__, "type": "string", "value": value}
    return {
        "name": name,
        "type": TYPES[hint],
        "value": hint() if default is MISSING else default,
    }


__all__ = ["PROJECT_FILE", "is_current", "project_text", "read_defaults", "write_project"]
