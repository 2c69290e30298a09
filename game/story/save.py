"""A save as bytes: JSON in two lines, of which the first can be read alone.

    {"format":1,"sha256":"…","header":{…},
    "body":{"moment":{…},"backlog":[…]}}

The checksum covers format, header and body in canonical JSON; it is formed the same way in
every format, so that a damaged digit is not taken for a later game. Bodies of older formats
are brought up to date by `MIGRATIONS`; the fields of a header stay for ever, and new ones
have a default.
"""

import hashlib
import json
from collections.abc import Callable, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from game.core.fault import ContentError, Fault
from game.story.header import Header

__all__ = ["FORMAT", "Body", "Header", "NewerSaveError", "seal", "unseal", "unseal_header"]

FORMAT = 1
MOST_BYTES = 1024 * 1024  # of a file that is read at all
MOST_DEPTH = 32  # of lists in lists
LATER = "Update the game, then load it. The file was left as it is."
BROKEN = "Load one of its backups, or another save."

Body = dict[str, Any]
Migration = Callable[[Body], Body]

# format -> what turns a body of that format into the next one; kept for ever
MIGRATIONS: Mapping[int, Migration] = {}


class NewerSaveError(ContentError):
    """A save that a later version of the game wrote."""


def seal(header: Header, body: Body, path: Path) -> bytes:
    """Put a body into its envelope. Raises ContentError where a value is no JSON."""
    content = {"format": FORMAT, "header": asdict(header), "body": body}
    try:
        head = {"format": FORMAT, "sha256": checksum(content), "header": content["header"]}
        return f'{_text(head)[:-1]},\n"body":{_text(body)}}}\n'.encode()
    except (TypeError, ValueError, RecursionError) as error:
        message = f"was not written, for it holds what JSON cannot: {error}."
        raise ContentError(Fault(path, message, remedy="The last save is unharmed.")) from error


def checksum(envelope: Mapping[str, Any]) -> str:
    """Give the SHA-256 of what an envelope holds."""
    content = {key: envelope.get(key) for key in ("format", "header", "body")}
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return hashlib.sha256(text.encode()).hexdigest()


def unseal(data: bytes, path: Path) -> tuple[Header, Body]:
    """Take a body out of its envelope. Raises ContentError, NewerSaveError."""
    if len(data) > MOST_BYTES:
        raise _broken(path, "is far too large")
    envelope = _object(data, path)
    number = _format(envelope, path)
    _prove(envelope, path)
    _refuse_newer(number, path)
    body = envelope.get("body")
    if not isinstance(body, dict):
        raise _broken(path, "holds no body")
    return _header(envelope, path), _migrated(body, number, path)


def unseal_header(first: bytes, path: Path) -> Header:
    """Read the header from the first line of a save. Raises ContentError, NewerSaveError."""
    envelope = _object(first.rstrip(b",\r\n") + b"}", path)
    _refuse_newer(_format(envelope, path), path)
    return _header(envelope, path)


def _text(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"), allow_nan=False)


def _object(data: bytes, path: Path) -> dict[str, Any]:
    try:
        value = json.loads(data.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise _broken(path, "is damaged: it is no JSON") from error
    if not isinstance(value, dict) or _is_deeper(value, MOST_DEPTH):
        raise _broken(path, "is damaged: it is no envelope")
    return value


def _prove(envelope: Mapping[str, Any], path: Path) -> None:
    try:
        if envelope.get("sha256") == checksum(envelope):
            return
    except ValueError as error:
        raise _broken(path, "is damaged: it holds a number without end") from error
    raise _broken(path, "is damaged: its checksum does not match")


def _is_deeper(value: Any, most: int) -> bool:
    parts = value.values() if isinstance(value, dict) else value
    if not isinstance(value, dict | list):
        return False
    return most == 0 or any(_is_deeper(part, most - 1) for part in parts)


def _format(head: Mapping[str, Any], path: Path) -> int:
    number = head.get("format")
    if not isinstance(number, int) or isinstance(number, bool) or number < 1:
        raise _broken(path, "says no format")
    return number


def _refuse_newer(number: int, path: Path) -> None:
    if number > FORMAT:
        message = f"was written by a later version of the game (format {number})."
        raise NewerSaveError(Fault(path, message, remedy=LATER))


def _header(head: Mapping[str, Any], path: Path) -> Header:
    header = Header.from_json(head.get("header"))
    if header is None:
        raise _broken(path, "has a header of another kind")
    return header


def _migrated(body: Body, number: int, path: Path) -> Body:
    try:
        for step in range(number, FORMAT):
            body = MIGRATIONS[step](body)
    except (LookupError, TypeError, ValueError, AttributeError) as error:
        message = f"of format {number} could not be brought up to date: {error!r}"
        raise _broken(path, message) from error
    return body


def _broken(path: Path, message: str) -> ContentError:
    return ContentError(Fault(path, f"{message}.", remedy=BROKEN))
