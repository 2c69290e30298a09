"""All saves in one file, to carry to another machine."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from game.core.durable import write_durably
from game.core.fault import ContentError, Fault
from game.story.header import Header
from game.story.save import MOST_BYTES, Body, NewerSaveError, unseal
from game.story.slots import SUFFIX, Slots, read_save

PARCEL = ".magic-hour"  # how its name ends; inside it is a ZIP
MOST_MEMBERS = 64
NAME = re.compile(r"[a-z0-9_-]{1,40}")
UNREADABLE = (
    OSError,
    ValueError,
    LookupError,
    EOFError,
    RuntimeError,
    NotImplementedError,
    zipfile.BadZipFile,
    zlib.error,
)


def export_saves(slots: Slots, target: Path) -> list[str]:
    """Put the newest sound version of every save into one file; gives their names.

    Raises ContentError; an older file of that name is then still there.
    """
    found = dict(_sound(slots))
    try:
        write_durably(target, _packed(found))
    except OSError as error:
        remedy = "Choose another folder, or make room."
        message = f"could not be written: {error.strerror or error}."
        raise ContentError(Fault(target, message, remedy=remedy)) from error
    return sorted(found)


def import_saves(slots: Slots, source: Path) -> list[str]:
    """Take all saves out of an exported file; gives their names.

    What lies in the slots becomes their backups. Raises ContentError; where a save in the
    file cannot be read, none of them is taken.
    """
    opened: dict[str, tuple[Header, Body]] = {}
    for name, data in _members(source):
        opened[name] = unseal(data, source / f"{name}{SUFFIX}")
    if not opened:
        raise _no_parcel(source, "it holds no saves")
    for name, (header, body) in sorted(opened.items()):
        slots.write(name, header, body)
    return sorted(opened)


def _sound(slots: Slots) -> Iterator[tuple[str, bytes]]:
    for name in slots.names():
        for place in slots.places(name):
            try:
                data = read_save(place)
                unseal(data, place)
            except NewerSaveError:
                pass  # whoever opens the parcel may have the later game
            except ContentError:
                continue
            yield name, data
            break


def _packed(files: dict[str, bytes]) -> bytes:
    memory = BytesIO()
    with zipfile.ZipFile(memory, "w", zipfile.ZIP_DEFLATED) as pack:
        for name, data in sorted(files.items()):
            # a ZipInfo of its own, for else the clock is asked
            pack.writestr(zipfile.ZipInfo(f"{name}{SUFFIX}"), data, zipfile.ZIP_DEFLATED)
    return memory.getvalue()


def _members(source: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(source) as pack:
            for member in pack.infolist()[:MOST_MEMBERS]:
                name = member.filename.removesuffix(SUFFIX)
                if name != member.filename and NAME.fullmatch(name):
                    with pack.open(member) as file:
                        yield name, file.read(MOST_BYTES + 1)
    except UNREADABLE as error:
        raise _no_parcel(source, str(error) or type(error).__name__) from error


def _no_parcel(source: Path, why: str) -> ContentError:
    remedy = "Choose a file that was exported from the game."
    return ContentError(Fault(source, f"is no export of saves: {why}.", remedy=remedy))
