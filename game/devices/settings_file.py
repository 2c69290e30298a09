"""The settings as TOML: what the player wrote stays, what is wrong becomes its default."""

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import tomlkit
from tomlkit.exceptions import TOMLKitError

from game.core.pad import Button
from game.core.settings import Bindings, Settings, default_bindings

NAME = "settings.toml"
LIMITS: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("master", "music", "piano", "voices", "effects", "ambience"), (0.0, 1.0)),
    "buffer": (128, 8192),
    "size": (100, 200),
    "box_opacity": (30, 100),
    "tempo": (0.5, 1.0),
    "offset": (-0.3, 0.3),
}


class SettingsFile:
    """Reads and writes the file. `notes` says what could not be used."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.notes: list[str] = []
        self._document = tomlkit.document()

    def read(self) -> Settings:
        """Read the settings; whatever cannot be used is told in `notes`."""
        if not self.path.exists():
            return Settings()
        try:
            self._document = tomlkit.parse(self.path.read_text(encoding="utf-8"))
        except (OSError, ValueError, TOMLKitError) as error:
            self._keep_aside()
            self.notes.append(f"{self.path} cannot be read ({error}); it was put aside.")
            return Settings()
        settings = self._filled(Settings(), self._document.unwrap(), "")
        assert isinstance(settings, Settings)
        return replace(settings, bindings=self._bindings(self._document.unwrap()))

    def write(self, settings: Settings) -> bool:
        """Write the settings, keeping what else stands in the file. Says whether it worked."""
        _lay(self._document, settings)
        keys = {button.value: list(names) for button, names in settings.bindings.items()}
        self._document["bindings"] = keys
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            aside = self.path.with_name(f"{NAME}.new")
            aside.write_text(tomlkit.dumps(self._document), encoding="utf-8")
            aside.replace(self.path)
        except OSError as error:
            self.notes.append(f"{self.path} could not be written: {error.strerror or error}.")
            return False
        return True

    def _keep_aside(self) -> None:
        aside = self.path.with_name(f"{NAME}.broken")
        if self.path.exists():
            self.path.replace(aside)

    def _filled(self, default: Any, data: Any, where: str) -> Any:
        """Give a dataclass with the values of a table that are of the right kind."""
        if not isinstance(data, Mapping):
            self.notes.append(f"{self.path}: [{where}] is no table; its defaults are used.")
            return default
        kinds, changes = get_type_hints(type(default)), {}
        for field in fields(default):
            if field.name not in data or field.name == "bindings":
                continue
            value = getattr(default, field.name)
            if is_dataclass(value):
                changes[field.name] = self._filled(value, data[field.name], field.name)
                continue
            try:
                changes[field.name] = _converted(data[field.name], kinds[field.name], field.name)
            except (TypeError, ValueError) as error:
                self.notes.append(f"{self.path}: {where}.{field.name}: {error} Used: {value}.")
        return replace(default, **changes)

    def _bindings(self, data: Mapping[str, Any]) -> Bindings:
        bindings, table = default_bindings(), data.get("bindings", {})
        for button in Button:
            names = table.get(button.value) if isinstance(table, Mapping) else None
            if names is None:
                continue
            if isinstance(names, list) and names and all(isinstance(n, str) for n in names):
                bindings[button] = tuple(names)
            else:
                self.notes.append(f"{self.path}: bindings.{button.value} is no list of keys.")
        return bindings


def _converted(value: Any, kind: type, name: str) -> Any:
    """Turn a value of TOML into what a setting wants. Raises ValueError, TypeError."""
    if issubclass(kind, StrEnum):
        known = ", ".join(kind)
        if value not in list(kind):
            raise ValueError(f"'{value}' is none of {known}.")
        return kind(value)
    if kind is float and isinstance(value, int) and not isinstance(value, bool):
        value = float(value)
    if type(value) is not kind:
        raise TypeError(f"'{value}' is no {kind.__name__}.")
    low, high = LIMITS.get(name, (float("-inf"), float("inf")))
    if isinstance(value, int | float) and not isinstance(value, bool) and not low <= value <= high:
        raise ValueError(f"{value} is not between {low} and {high}.")
    return value


def _lay(table: Any, settings: Any) -> None:
    """Write the fields of a dataclass into a table, keeping what is not ours."""
    for field in fields(settings):
        value = getattr(settings, field.name)
        if field.name == "bindings":
            continue
        if is_dataclass(value):
            if not isinstance(table.get(field.name), Mapping):
                table[field.name] = tomlkit.table()
            _lay(table[field.name], value)
        else:
            table[field.name] = value.value if isinstance(value, StrEnum) else value
