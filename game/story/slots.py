"""A folder of saves, of which the old or the new state is always there.

Beside each save lie its last versions, the newest first: `slot01.save.bak1`. They move one
place back once the new bytes are safe on the disk, and before these take the name.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from game.core.durable import (
    ASIDE,
    Pause,
    copy_durably,
    keep_aside,
    no_pause,
    read_at_most,
    remove,
    replace_patiently,
    sync_folder,
    write_aside,
)
from game.core.fault import ContentError, Fault
from game.story.header import MOST_STILL, Header
from game.story.save import MOST_BYTES, Body, NewerSaveError, seal, unseal, unseal_header

SUFFIX = ".save"
AUTOSAVE = "auto"
SLOTS = tuple(f"slot{number:02}" for number in range(1, 13))
BACKUPS, AUTOSAVE_BACKUPS = 3, 9
MOST_LINE = MOST_STILL + 16 * 1024  # bytes of the line with the header
UNHARMED = "Make room, or allow writing to the folder; the last save is unharmed."


@dataclass(frozen=True)
class Loaded:
    """A save that could be read. `note` says where it came from, if not from its own file."""

    header: Header
    body: Body
    note: str = ""


class Slots:
    """The saves of one player. `pause` waits so many seconds before a file is tried again."""

    def __init__(self, folder: Path, pause: Pause = no_pause) -> None:
        self.folder = folder
        self._pause = pause

    def names(self) -> list[str]:
        """List what has been saved, by name; a save of which only a backup is left counts."""
        try:
            files = [path.name for path in self.folder.iterdir()]
        except OSError:
            return []
        return sorted({name.partition(SUFFIX)[0] for name in files if _is_ours(name)})

    def headers(self) -> dict[str, Header | str]:
        """Give the header of each save, or what is wrong with it."""
        found: dict[str, Header | str] = {}
        for name in self.names():
            try:
                found[name] = self._header(name)
            except ContentError as error:
                found[name] = str(error)
        return found

    def write(self, name: str, header: Header, body: Body) -> None:
        """Save. Raises ContentError; the old save is then still there."""
        path = self.path(name)
        data = seal(header, body, path)
        unseal(data, path)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            broken = list(self._broken(name))
            fresh = write_aside(path, data)
            for place in broken:
                keep_aside(place)
            self._rotate(name)
            replace_patiently(fresh, path, self._pause)
            sync_folder(self.folder)
        except OSError as error:
            remove(path.with_name(path.name + ASIDE))
            message = f"could not be written: {error.strerror or error}."
            raise ContentError(Fault(path, message, remedy=UNHARMED)) from error

    def read(self, name: str) -> Loaded:
        """Load, falling back on backups, then on autosaves, and saying so.

        Raises ContentError, and NewerSaveError for what a later game saved.
        """
        path, own = self.path(name), self.places(name)
        fault: ContentError | None = None
        for place in [*own, *self._last_resort(name, own)]:
            try:
                header, body = unseal(read_save(place), place)
                return Loaded(header, body, _note(path, place))
            except NewerSaveError:
                if place in own:
                    raise
            except ContentError as error:
                fault = fault or error
        raise fault or ContentError(Fault(path, "there is no such save."))

    def delete(self, name: str) -> None:
        """Remove a save and its backups."""
        for place in reversed(self.places(name)):
            remove(place)

    def path(self, name: str) -> Path:
        """Say where a save lies."""
        return self.folder / f"{name}{SUFFIX}"

    def places(self, name: str) -> list[Path]:
        """List the files there are of a save: its own, then its backups, the newest first."""
        return [place for place in self._all_places(name) if _is_there(place)]

    # Reading

    def _header(self, name: str) -> Header:
        """Read the first line alone; where that fails, go the long way."""
        path = self.path(name)
        try:
            with path.open("rb") as file:
                return unseal_header(file.readline(MOST_LINE), path)
        except NewerSaveError:
            raise
        except (OSError, ContentError):
            return self.read(name).header

    def _last_resort(self, name: str, own: list[Path]) -> list[Path]:
        """Give the autosaves where a slot has become unreadable; an empty slot stays empty."""
        return self.places(AUTOSAVE) if own and name in SLOTS else []

    # Writing

    def _all_places(self, name: str) -> list[Path]:
        backups = AUTOSAVE_BACKUPS if name == AUTOSAVE else BACKUPS
        path = self.path(name)
        return [path, *(path.with_name(f"{path.name}.bak{n + 1}") for n in range(backups))]

    def _broken(self, name: str) -> Iterator[Path]:
        """Find damaged files of a save. Raises NewerSaveError: those are never written over."""
        for place in self.places(name):
            try:
                unseal(read_save(place), place)
            except NewerSaveError:
                raise
            except ContentError:
                yield place

    def _rotate(self, name: str) -> None:
        """Move the last versions one place back, the newest by copy: it stays until replaced.

        A try that failed after this has a copy already: nothing moves, or many such tries
        would push all older versions out.
        """
        path, *backups = self._all_places(name)
        if not path.exists():
            return
        if backups[0].exists() and backups[0].read_bytes() == path.read_bytes():
            return
        free = next((n for n, place in enumerate(backups) if not place.exists()), -1)
        used = backups[: free + 1] if free >= 0 else backups
        for older, newer in zip(used[:0:-1], used[-2::-1], strict=True):
            replace_patiently(newer, older, self._pause)
        copy_durably(path, backups[0], self._pause)


def read_save(path: Path) -> bytes:
    """Read the bytes of a save. Raises ContentError."""
    try:
        return read_at_most(path, MOST_BYTES)
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}."
        raise ContentError(Fault(path, message, remedy="Choose another save.")) from error


def _is_there(path: Path) -> bool:
    """Whether there is a file; one that may not be asked about is there, and will be told."""
    try:
        return path.exists()
    except OSError:
        return True


def _note(path: Path, place: Path) -> str:
    if place == path:
        return ""
    wrong = "is damaged" if _is_there(path) else "is missing"
    kind = "backup" if place.name.startswith(path.name) else "autosave"
    return f"{path.name} {wrong}; the {kind} {place.name} was loaded instead."


def _is_ours(name: str) -> bool:
    rest = name.partition(SUFFIX)[2]
    return name.endswith(SUFFIX) or rest.startswith(".bak")
