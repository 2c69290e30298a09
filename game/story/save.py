"""A save as bytes: an envelope with format, checksum and a header that can be read alone.

    {"format": 1, "sha256": "…", "header": {…}, "body": {…}}

The checksum covers header and body in canonical JSON. Bodies of older formats are brought
up to date by `MIGRATIONS`; newer ones are refused and left alone.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from game.core.fault import ContentError, Fault

FORMAT = 1
MOST_BYTES = 16 * 1024 * 1024  # of a file that is read at all
LATER = "Update the game, then load it. The file was left as it is."
BROKEN = "Load one of its backups, or another save."

Body = dict[str, Any]
Migration = Callable[[Body], Body]

# format -> what turns a body of that format into the next one; kept forever
MIGRATIONS: Mapping[int, Migration] = {}


@dataclass(frozen=True)
class Header:
    """What a list of saves shows. `when` is seconds of the calendar, `played` seconds."""

    chapter: int
    title: str
    line: str
    when: float
    played: float


class NewerSaveError(ContentError):
    """A save that a later version of the game wrote."""


def seal(header: Header, body: Body) -> bytes:
    """Put a body into its envelope."""
    content = {"header": asdict(header), "body": body}
    envelope = {"format": FORMAT, "sha256": checksum(content), **content}
    return (json.dumps(envelope, ensure_ascii=False, indent=1) + "\n").encode()


def checksum(content: Mapping[str, Any]) -> str:
    """Give the SHA-256 of canonical JSON."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def unseal(data: bytes, path: Path) -> tuple[Header, Body]:
    """Take a body out of its envelope. Raises ContentError, NewerSaveError."""
    envelope = _envelope(data, path)
    number = envelope.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise _broken(path, "says no format")
    if number > FORMAT:
        fault = Fault(path, f"was written by a later version (format {number}).", remedy=LATER)
        raise NewerSaveError(fault)
    content = {key: envelope.get(key) for key in ("header", "body")}
    if envelope.get("sha256") != checksum(content):
        raise _broken(path, "is damaged: its checksum does not match")
    header, body = _header(content["header"], path), content["body"]
    if not isinstance(body, dict):
        raise _broken(path, "holds no body")
    for step in range(number, FORMAT):
        body = MIGRATIONS[step](body)
    return header, body


def _envelope(data: bytes, path: Path) -> dict[str, Any]:
    if len(data) > MOST_BYTES:
        raise _broken(path, "is far too large")
    try:
        envelope = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _broken(path, "is damaged: it is no JSON") from error
    if not isinstance(envelope, dict):
        raise _broken(path, "is damaged: it is no envelope")
    return envelope


def _header(data: Any, path: Path) -> Header:
    try:
        header = Header(**data)
        valid = (
            isinstance(header.chapter, int)
            and all(isinstance(text, str) for text in (header.title, header.line))
            and all(isinstance(number, int | float) for number in (header.when, header.played))
        )
    except TypeError as error:
        raise _broken(path, "has a header of another kind") from error
    if not valid:
        raise _broken(path, "has a header of another kind")
    return header


def _broken(path: Path, message: str) -> ContentError:
    return ContentError(Fault(path, f"{message}.", remedy=BROKEN))
