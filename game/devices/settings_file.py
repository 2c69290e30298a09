"""The settings as TOML: what the player wrote stays, what is wrong becomes its default."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, is_dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any, get_type_hints

import tomlkit
from tomlkit.exceptions import TOMLKitError

from game.core.durable import broken_name, copy_durably, read_at_most, write_durably
from game.core.pad import Button
from game.core.settings import Bindings, Settings, default_bindings

NAME = "settings.toml"
MOST_BYTES = 256 * 1024
LIMITS: Mapping[str, tuple[float, float]] = {
    **dict.fromkeys(("master", "music", "piano", "voices", "effects", "ambience"), (0.0, 1.0)),
    "buffer": (128, 8192),
    "size": (100, 200),
    "box_opacity": (30, 100),
    "tempo": (0.5, 1.0),
    "offset": (-0.3, 0.3),
}
LANGUAGE = re.compile(r"[A-Za-z]{2,3}([_-][A-Za-z]{2,4})?")
UNREADABLE = (ValueError, TypeError, LookupError, AttributeError, RecursionError, TOMLKitError)

Table = Mapping[str, Any]


class SettingsFile:
    """Reads and writes the file. `notes` says what could not be used."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / NAME
        self.notes: list[str] = []

    def read(self) -> Settings:
        """Read the settings; whatever cannot be used is told in `notes`."""
        try:
            found = _understood(self._text())
        except OSError as error:
            self._tell(f"cannot be read: {error.strerror or error}. The defaults are used.")
            return Settings()
        for fault in found.faults:
            self._tell(fault)
        return found.settings

    def write(self, settings: Settings) -> bool:
        """Write the settings, keeping what else stands in the file. Says whether it worked.

        A file in which something could not be used is kept aside before.
        """
        try:
            old = self._text()
            found = _understood(old)
            _lay(found.document, settings)
            _lay_bindings(found.document, settings.bindings)
            new = tomlkit.dumps(found.document)
            if new != old:
                self._replace(new, keep=bool(found.faults))
        except OSError as error:
            self._tell(f"could not be written: {error.strerror or error}.")
            return False
        return True

    def _text(self) -> str:
        """Give the file's text, empty where there is no file. Raises OSError."""
        if not self.path.exists():
            return ""
        return read_at_most(self.path, MOST_BYTES).decode("utf-8", "surrogateescape")

    def _replace(self, text: str, keep: bool) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if keep:
            copy_durably(self.path, broken_name(self.path))
        write_durably(self.path, text.encode("utf-8"))

    def _tell(self, fault: str) -> None:
        note = f"{self.path}: {fault}"
        if note not in self.notes:
            self.notes.append(note)


@dataclass
class _Found:
    """What a text says, and what is wrong with it."""

    document: tomlkit.TOMLDocument
    settings: Settings = field(default_factory=Settings)
    faults: list[str] = field(default_factory=list)


def _understood(text: str) -> _Found:
    try:
        text.encode("utf-8")
        found = _Found(tomlkit.parse(text))
        data = found.document.unwrap()
    except UNREADABLE as error:
        fault = f"is no TOML ({error}); the defaults are used, and the file will be kept aside."
        return _Found(tomlkit.document(), faults=[fault])
    settings = _filled(Settings(), data, "", found.faults)
    bindings = _bindings(data.get("bindings", {}), found.faults)
    found.settings = replace(settings, bindings=bindings)
    return found


def _filled(default: Any, data: Any, where: str, faults: list[str]) -> Any:
    """Give a dataclass with the values of a table that are of the right kind."""
    if not isinstance(data, Mapping):
        faults.append(f"[{where}] is no table; its defaults are used.")
        return default
    kinds, changes = get_type_hints(type(default)), {}
    for item in fields(default):
        if item.name not in data or item.name == "bindings":
            continue
        value, place = getattr(default, item.name), f"{where}.{item.name}".lstrip(".")
        if is_dataclass(value):
            changes[item.name] = _filled(value, data[item.name], place, faults)
            continue
        try:
            changes[item.name] = _converted(data[item.name], kinds[item.name], item.name)
        except (TypeError, ValueError) as error:
            faults.append(f"{place}: {error} The default is used: {value}.")
    return replace(default, **changes)


def _bindings(table: Any, faults: list[str]) -> Bindings:
    bindings = default_bindings()
    if not isinstance(table, Mapping):
        faults.append("[bindings] is no table; the keys are as they were.")
        return bindings
    for button in Button:
        names = table.get(button.value, list(bindings.get(button, ())))
        if isinstance(names, list) and names and all(isinstance(n, str) and n for n in names):
            bindings[button] = tuple(names)
        else:
            faults.append(f'bindings.{button.value}: {names!r} is no list of keys, as ["up", "w"].')
    return bindings


def _converted(value: Any, kind: type, name: str) -> Any:
    """Turn a value of TOML into what a setting wants. Raises ValueError, TypeError."""
    if issubclass(kind, StrEnum):
        if value not in list(kind):
            raise ValueError(f"{value!r} is none of {', '.join(kind)}.")
        return kind(value)
    if kind is float and type(value) is int:
        value = float(value)
    if type(value) is not kind:
        raise TypeError(f"{value!r} is of another kind.")
    if name == "language" and not LANGUAGE.fullmatch(str(value)):
        raise ValueError(f"{value!r} is no language, as 'en' or 'pt_BR'.")
    if isinstance(value, int | float) and name in LIMITS:
        low, high = LIMITS[name]
        if not low <= value <= high:
            raise ValueError(f"{value} is not between {low} and {high}.")
    return value


def _lay(table: Any, settings: Any) -> None:
    """Write the fields of a dataclass into a table, keeping what is not ours."""
    for item in fields(settings):
        value = getattr(settings, item.name)
        if item.name == "bindings":
            continue
        if is_dataclass(value):
            _lay(_table(table, item.name), value)
        else:
            _put(table, item.name, value.value if isinstance(value, StrEnum) else value)


def _lay_bindings(document: Any, bindings: Bindings) -> None:
    table = _table(document, "bindings")
    for button, names in bindings.items():
        _put(table, button.value, list(names))


def _table(parent: Any, name: str) -> Any:
    """Give the table of that name, a new one where there is none."""
    if not isinstance(parent.get(name), Mapping):
        parent[name] = tomlkit.table()
    return parent[name]


def _put(table: Any, name: str, value: Any) -> None:
    """Set a value only where it changes: how the player wrote it stays."""
    old = table.get(name)
    old = old.unwrap() if hasattr(old, "unwrap") else old
    if old != value or type(old) is not type(value):
        table[name] = value
