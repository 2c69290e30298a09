"""A folder of saves: written so that the old or the new state is always there.

Writing goes to a temporary file, is flushed to the disk, read back and compared; then the
last three versions move one place back, and the new one takes the name in one step.
"""

import contextlib
import os
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.story.save import Body, Header, NewerSaveError, seal, unseal

SUFFIX = ".save"
BACKUPS = 3
TRIES, FIRST_PAUSE = 6, 0.05  # Windows may hold a file for a moment: 50 ms … 1.6 s
MOST_MEMBERS = 64  # of an exported file


@dataclass(frozen=True)
class Loaded:
    """A save that could be read. `note` says where it came from, if not from its own file."""

    header: Header
    body: Body
    note: str = ""


class Slots:
    """The saves of one player. `pause` waits so many seconds before a file is tried again."""

    def __init__(self, folder: Path, pause: Callable[[float], None] = lambda _: None) -> None:
        self.folder = folder
        self._pause = pause

    def names(self) -> list[str]:
        """List what has been saved, by name; a save of which only a backup is left counts."""
        if not self.folder.is_dir():
            return []
        files = [path.name for path in self.folder.iterdir()]
        return sorted({name.split(SUFFIX)[0] for name in files if _is_ours(name)})

    def headers(self) -> dict[str, Header | str]:
        """Give the header of each save, or what is wrong with it."""
        found: dict[str, Header | str] = {}
        for name in self.names():
            try:
                found[name] = self.read(name).header
            except ContentError as error:
                found[name] = str(error)
        return found

    def write(self, name: str, header: Header, body: Body) -> None:
        """Save. Raises ContentError; the old save is then still there."""
        path = self._path(name)
        data = seal(header, body)
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            self._refuse_newer(path)
            temporary = self._write_aside(path, data)
            self._rotate(path)
            self._replace(temporary, path)
            _sync_folder(self.folder)
        except OSError as error:
            remedy = "Make room or give the folder back its rights; the last save is unharmed."
            message = f"could not be written: {error.strerror or error}."
            raise ContentError(Fault(path, message, remedy=remedy)) from error

    def read(self, name: str) -> Loaded:
        """Load, falling back on backups and saying so. Raises ContentError."""
        path = self._path(name)
        fault: ContentError | None = None
        for place in (path, *(_backup(path, n) for n in range(1, BACKUPS + 1))):
            try:
                header, body = unseal(_bytes(place), place)
            except NewerSaveError:
                raise
            except ContentError as error:
                fault = fault or error
                continue
            note = f"'{name}' was damaged; its backup {place.name} was loaded."
            return Loaded(header, body, "" if place == path else note)
        assert fault is not None
        raise fault

    def delete(self, name: str) -> None:
        """Remove a save; its backups stay."""
        with contextlib.suppress(OSError):
            self._path(name).unlink()

    def export(self, target: Path) -> None:
        """Put all saves into one file. Raises ContentError."""
        try:
            with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as pack:
                for name in self.names():
                    if self._path(name).exists():
                        pack.write(self._path(name), f"{name}{SUFFIX}")
        except OSError as error:
            raise ContentError(Fault(target, f"could not be written: {error}.")) from error

    def take_in(self, source: Path) -> list[str]:
        """Take saves from an exported file; gives their names. Raises ContentError."""
        taken = []
        for name, data in _members(source):
            header, body = unseal(data, source / name)
            self.write(name, header, body)
            taken.append(name)
        return taken

    # Steps of writing

    def _path(self, name: str) -> Path:
        return self.folder / f"{name}{SUFFIX}"

    def _refuse_newer(self, path: Path) -> None:
        """Never write over what a later version of the game has saved."""
        if not path.exists():
            return
        try:
            unseal(_bytes(path), path)
        except NewerSaveError:
            raise
        except ContentError:
            _keep_aside(path)

    def _write_aside(self, path: Path, data: bytes) -> Path:
        temporary = path.with_name(f"{path.name}.new")
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if temporary.read_bytes() != data:
            raise OSError("the disk gave back something else")
        return temporary

    def _replace(self, source: Path, target: Path) -> None:
        """Replace in one step, with patience for whoever holds the file."""
        for attempt in range(TRIES):
            try:
                source.replace(target)
                return
            except PermissionError:
                if attempt == TRIES - 1:
                    raise
                self._pause(FIRST_PAUSE * 2**attempt)

    def _rotate(self, path: Path) -> None:
        """Move the last versions one place back, the newest by copy: it stays until replaced."""
        for number in range(BACKUPS - 1, 0, -1):
            older = _backup(path, number)
            if older.exists():
                self._replace(older, _backup(path, number + 1))
        if path.exists():
            copy = path.with_name(f"{path.name}.copy")
            copy.write_bytes(path.read_bytes())
            self._replace(copy, _backup(path, 1))


def _is_ours(name: str) -> bool:
    rest = name.partition(SUFFIX)[2]
    return SUFFIX in name and (rest == "" or rest.startswith(".bak"))


def _backup(path: Path, number: int) -> Path:
    return path.with_name(f"{path.name}.bak{number}")


def _bytes(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        message = f"cannot be read: {error.strerror or error}."
        raise ContentError(Fault(path, message, remedy="Choose another save.")) from error


def _keep_aside(path: Path) -> None:
    """Put a broken file where it does not disturb and is not lost."""
    for number in range(1, 100):
        aside = path.with_name(f"{path.stem}.broken-{number}")
        if not aside.exists():
            path.rename(aside)
            return


def _sync_folder(folder: Path) -> None:
    """Flush the folder itself, where the system can."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _members(source: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(source) as pack:
            for member in pack.infolist()[:MOST_MEMBERS]:
                name = Path(member.filename).name
                if name.endswith(SUFFIX):
                    yield name.removesuffix(SUFFIX), pack.read(member)
    except (OSError, zipfile.BadZipFile, RuntimeError, NotImplementedError) as error:
        remedy = "Choose a file that was exported from the game."
        raise ContentError(Fault(source, f"is no export: {error}.", remedy=remedy)) from error
