"""The Tiled project: classes and enums for level builders, made from the dataclasses.

In Tiled the classes appear in the Class field of an object, and their members as typed
properties with drop-downs and defaults.
"""

import json
from dataclasses import MISSING, fields
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

from game.core.folders import MAPS
from game.stage.place import GEOMETRY, KINDS, Air, Facing, Flicker, LightShape, Routine

PROJECT_FILE = MAPS / "magic-hour.tiled-project"
ENUMS: tuple[type[StrEnum], ...] = (Facing, Routine, LightShape, Flicker)
COLOURS = {
    "Mark": "#ff4b9e",
    "Door": "#45bfb5",
    "Look": "#ffd63d",
    "Person": "#84e08a",
    "Trigger": "#f3793f",
    "Light": "#fff5cd",
    "Floor": "#437647",
    "Wall": "#d83448",
}
TYPES = {int: "int", float: "float", bool: "bool", str: "string"}


def project_text() -> str:
    """Give the project file as Tiled writes it."""
    types: list[dict[str, Any]] = []
    for enum in ENUMS:
        types.append(_enum(len(types) + 1, enum))
    for name, (cls, _) in KINDS.items():
        types.append(_class(len(types) + 1, name, cls, "object", COLOURS[name]))
    types.append(_class(len(types) + 1, "Air", Air, "map", "#8fade0"))
    project = {
        "automappingRulesFile": "",
        "commands": [],
        "compatibilityVersion": 1080,
        "extensionsPath": "extensions",
        "folders": ["."],
        "propertyTypes": types,
    }
    return json.dumps(project, indent=4) + "\n"


def _enum(number: int, enum: type[StrEnum]) -> dict[str, Any]:
    return {
        "id": number,
        "name": enum.__name__,
        "storageType": "string",
        "type": "enum",
        "values": [value.value for value in enum],
        "valuesAsFlags": False,
    }


def _class(number: int, name: str, cls: type[Any], use: str, colour: str) -> dict[str, Any]:
    hints = get_type_hints(cls)
    members = [
        _member(field.name, hints[field.name], field.default)
        for field in fields(cls)
        if field.name not in GEOMETRY
    ]
    return {
        "color": colour,
        "drawFill": True,
        "id": number,
        "members": members,
        "name": name,
        "type": "class",
        "useAs": [use],
    }


def _member(name: str, hint: type[Any], default: Any) -> dict[str, Any]:
    if issubclass(hint, StrEnum):
        value = default.value if isinstance(default, StrEnum) else ""
        return {"name": name, "propertyType": hint.__name__, "type": "string", "value": value}
    return {
        "name": name,
        "type": TYPES[hint],
        "value": hint() if default is MISSING else default,
    }


def read_defaults(path: Path = PROJECT_FILE) -> dict[str, dict[str, Any]]:
    """Read the defaults back, as level builders may have changed them: class -> member -> value."""
    data = json.loads(path.read_text(encoding="utf-8"))
    return {
        kind["name"]: {member["name"]: member["value"] for member in kind["members"]}
        for kind in data["propertyTypes"]
        if kind["type"] == "class"
    }
