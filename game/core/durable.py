"""Files that outlive a crash, a full disk and a power cut: always the old bytes or the new.

New bytes go to a file beside, are flushed to the disk and read back; only then do they take
the name, in one step.
"""

import contextlib
import errno
import os
from collections.abc import Callable
from itertools import count
from pathlib import Path

Pause = Callable[[float], None]  # waits so many seconds

TRIES, FIRST_PAUSE = 6, 0.05  # seconds; each pause is twice the one before, 1.55 s in all
ASIDE = ".new"


def no_pause(seconds: float) -> None:
    """Try again at once."""


def write_durably(path: Path, data: bytes, pause: Pause = no_pause) -> None:
    """Write a whole file. Raises OSError; the old file is then still there."""
    _take_name(write_aside(path, data), path, pause)
    sync_folder(path.parent)


def write_aside(path: Path, data: bytes) -> Path:
    """Write beside a file, down to the disk. Raises OSError, and leaves nothing behind."""
    aside = path.with_name(path.name + ASIDE)
    try:
        with aside.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if read_at_most(aside, len(data)) != data:
            raise OSError(errno.EIO, "the disk gave back something else")
    except OSError:
        remove(aside)  # half a file only takes the room that is missing
        raise
    return aside


def copy_durably(path: Path, copy: Path, pause: Pause = no_pause) -> None:
    """Give a file a second name, or copy it where the disk knows no links. Raises OSError.

    A link costs no room and no flush. It parts from the file as soon as that is replaced.
    """
    aside = copy.with_name(copy.name + ASIDE)
    remove(aside)
    try:
        aside.hardlink_to(path)
    except (OSError, NotImplementedError):
        write_aside(copy, path.read_bytes())
    _take_name(aside, copy, pause)


def _take_name(aside: Path, path: Path, pause: Pause) -> None:
    try:
        replace_patiently(aside, path, pause)
    except OSError:
        remove(aside)
        raise


def replace_patiently(source: Path, target: Path, pause: Pause = no_pause) -> None:
    """Give a file its name in one step. Raises OSError.

    On Windows a virus scanner or a cloud folder may hold the target for some milliseconds.
    """
    for attempt in range(TRIES):
        try:
            source.replace(target)
            return
        except PermissionError:
            if attempt == TRIES - 1:
                raise
            pause(FIRST_PAUSE * 2**attempt)


def read_at_most(path: Path, most: int) -> bytes:
    """Read a file of at most so many bytes. Raises OSError."""
    with path.open("rb") as file:
        data = file.read(most + 1)
    if len(data) > most:
        raise OSError(errno.EFBIG, "it is far too large")
    return data


def keep_aside(path: Path) -> Path:
    """Rename a broken file so that it is neither in the way nor lost. Raises OSError."""
    aside = broken_name(path)
    path.rename(aside)
    return aside


def broken_name(path: Path) -> Path:
    """Find a name under which a broken file can be kept. Raises OSError."""
    names = (path.with_name(f"{path.name}.broken-{number}") for number in count(1))
    return next(name for name in names if not name.exists())


def remove(path: Path) -> None:
    """Remove a file if that is possible."""
    with contextlib.suppress(OSError):
        path.unlink()


def sync_folder(folder: Path) -> None:
    """Flush the names in a folder. Raises OSError. Windows does so by itself."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
