"""A disk that fails at the call we choose, and forgets what was never flushed.

Every call that touches the disk is counted. At the chosen one the process dies (`Killed`:
nothing works any more, and half of what was not flushed is gone), or an error comes up.
"""

import errno
import io
import os
from contextlib import contextmanager
from pathlib import Path

import pytest

CALLS = ("replace", "rename", "link", "unlink", "mkdir", "open", "close", "fsync", "stat")
NO_ERROR = 0


class Killed(BaseException):
    """The power is off."""


class FaultyDisk:
    """Counts calls; fails at number `at`, for good if `error` is `Killed`."""

    def __init__(self, at: int, error: type[BaseException] | int = NO_ERROR) -> None:
        self.at, self.error = at, error
        self.calls = 0
        self.names: list[str] = []
        self._handles: dict[int, Path] = {}
        self._unflushed: set[Path] = set()

    @property
    def has_failed(self) -> bool:
        return self.calls >= self.at

    @contextmanager
    def at_work(self):
        """Put the disk under everything; after a death, lose what was not flushed."""
        try:
            with pytest.MonkeyPatch.context() as patch:
                for name in CALLS:
                    patch.setattr(os, name, self._call(name, getattr(os, name)))
                patch.setattr(io, "open", self._open_file(io.open))
                yield self
        finally:
            if self.error is Killed and self.has_failed:
                self._lose()

    def _lose(self) -> None:
        for path in self._unflushed:
            if path.exists():
                path.write_bytes(path.read_bytes()[: path.stat().st_size // 2])

    def step(self, name: str) -> None:
        """Count a call, and fail where it is time."""
        self.calls += 1
        self.names.append(name)
        if self.error is Killed and self.calls >= self.at:
            raise Killed
        if self.calls == self.at and self.error:
            raise OSError(self.error, os.strerror(self.error))

    def _call(self, name, real):
        def call(*args, **kwargs):
            self.step(name)
            value = real(*args, **kwargs)
            if name == "replace":
                self._moved(Path(args[0]), Path(args[1]))
            if name == "fsync":
                self._unflushed.discard(self._handles.get(args[0]))
            return value

        return call

    def _moved(self, source: Path, target: Path) -> None:
        self._unflushed.discard(target)
        if source in self._unflushed:
            self._unflushed.remove(source)
            self._unflushed.add(target)

    def _open_file(self, real):
        def open_file(path, mode="r", *args, **kwargs):
            self.step("open file")
            file = real(path, mode, *args, **kwargs)
            if "w" in mode:
                self._unflushed.add(Path(path))
                self._handles[file.fileno()] = Path(path)
            return _File(file, self)

        return open_file


class _File:
    """A file each of whose calls may fail; half of a write has then arrived."""

    def __init__(self, file, disk: FaultyDisk) -> None:
        self._file, self._disk = file, disk

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._file.close()
        self._disk.step("close file")

    def __iter__(self):
        return iter(self._file)

    def fileno(self):
        return self._file.fileno()

    def read(self, *args):
        self._disk.step("read")
        return self._file.read(*args)

    def readline(self, *args):
        self._disk.step("read")
        return self._file.readline(*args)

    def write(self, data):
        try:
            self._disk.step("write")
        except BaseException:
            self._file.write(data[: len(data) // 2])
            raise
        return self._file.write(data)

    def flush(self):
        self._disk.step("flush")
        self._file.flush()


ERRORS = {
    "disk full": errno.ENOSPC,
    "held by another": errno.EACCES,
    "read-only": errno.EROFS,
    "broken disk": errno.EIO,
}
