"""Faults in music, sounds, pictures, tables and saves."""

import json
import struct
import tomllib
import zlib
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from xml.etree.ElementTree import Element, SubElement

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS
from game.core.palette import RGB
from game.music.score import read_score
from game.stage.sounds import load_sounds
from game.stage.tiled.tilesets import embed
from game.story.cast import Cast
from game.story.save import unseal

PNG_SIGNATURE = b"\x89PNG\r\n\x1a\n"
OGG_SIGNATURE = b"OggS"
CHUNK_FRAME = 12  # bytes of length, kind and checksum
INDEXED = 3  # PNG colour type


def check_music(folder: Path = ASSETS / "music") -> Iterator[Fault]:
    """Find scores that cannot be read."""
    for path in sorted(folder.rglob("*.mid")):
        yield from check_score(path)


def check_score(path: Path) -> Iterator[Fault]:
    """Find the faults of one score."""
    try:
        read_score(path)
    except ContentError as error:
        yield from error.faults
        return
    if not _is_rendered(path):
        remedy = f"python assets/source/sound/build.py music {path.stem}"
        yield Fault(path, "is not what its recording was made from.", remedy=remedy)


def _is_rendered(path: Path) -> bool:
    """Whether a recording beside a score, where there is one, was made from it as it is now."""
    listed = path.with_name("manifest.json")
    if not listed.exists() or not path.with_suffix(".ogg").exists():
        return True
    entry = json.loads(listed.read_text(encoding="utf-8")).get(path.stem, {})
    return bool(entry.get("mid") == sha256(path.read_bytes()).hexdigest())


def check_recording(path: Path) -> Iterator[Fault]:
    """Find whether a recording is an OGG at all; what it holds is measured."""
    try:
        begins = path.read_bytes()[: len(OGG_SIGNATURE)]
    except OSError as error:
        yield Fault(path, f"cannot be read: {error}.")
        return
    if begins != OGG_SIGNATURE:
        yield Fault(path, "is no OGG.", remedy="Build the sounds again, or restore the file.")


def check_sounds(folder: Path = ASSETS / "sounds") -> Iterator[Fault]:
    """Find sounds without a file, and essential ones without a caption."""
    table = folder / "sounds.toml"
    for sound in load_sounds(table).values():
        if not (folder / sound.file).is_file():
            remedy = "Build it, or take the entry out."
            yield Fault(table, f"[{sound.name}]: there is no file {sound.file}.", remedy=remedy)
        if sound.essential and not sound.caption:
            remedy = "Say in two or three words what is heard."
            yield Fault(table, f"[{sound.name}] is essential and has no caption.", remedy=remedy)


def check_sheets(cast: Cast, assets: Path = ASSETS) -> Iterator[Fault]:
    """Find people without a sheet or portrait, and pictures off the palette."""
    for person in cast.people.values():
        if not (assets / "sprites" / f"{person.sheet}.json").exists():
            yield Fault(assets / "cast.toml", f"[{person.id}] has no sheet '{person.sheet}'.")
        if person.portrait and not (assets / "portraits" / f"{person.portrait}.json").exists():
            remedy = 'Paint it, or write portrait = "" for a voice only.'
            message = f"[{person.id}] has no portrait '{person.portrait}'."
            yield Fault(assets / "cast.toml", message, remedy=remedy)
    for folder in ("sprites", "portraits", "tiles", "backdrops", "interface"):
        for path in sorted((assets / folder).rglob("*.png")):
            yield from check_picture(path)


def check_picture(path: Path, on_palette: bool = True) -> Iterator[Fault]:
    """Find whether a picture is whole, and indexed with the master palette."""
    remedy = "Save it as 8-bit indexed with the game's palette (index 255 is transparent)."
    try:
        chunks = _chunks_of(path.read_bytes())
        colours = _palette_of(chunks) if on_palette else []
    except (OSError, ValueError, LookupError, struct.error) as error:
        yield Fault(path, f"is no usable PNG: {error}.", remedy=remedy)
        return
    if path.name.endswith(".rim.png"):
        return  # a mask: its indices are sides, not colours
    if on_palette and tuple(colours[: len(RGB)]) != RGB:
        yield Fault(path, "does not use the master palette.", remedy=remedy)


def _chunks_of(data: bytes) -> dict[bytes, bytes]:
    """Read the chunks of a PNG by kind, each checked. Raises ValueError."""
    chunks: dict[bytes, bytes] = {}
    at = len(PNG_SIGNATURE)
    if data[:at] != PNG_SIGNATURE:
        raise ValueError("it does not begin like one")
    while b"IEND" not in chunks:
        if at + CHUNK_FRAME > len(data):
            raise ValueError("it ends too early")
        length, kind = struct.unpack(">I4s", data[at : at + 8])
        body, sum_at = data[at + 8 : at + 8 + length], at + 8 + length
        if data[sum_at : sum_at + 4] != struct.pack(">I", zlib.crc32(kind + body)):
            raise ValueError(f"its part {kind.decode('latin-1')!r} is damaged")
        chunks[kind] = body
        at = sum_at + 4
    return chunks


def _palette_of(chunks: dict[bytes, bytes]) -> list[tuple[int, int, int]]:
    """Give the palette of an indexed PNG. Raises ValueError."""
    if chunks[b"IHDR"][9] != INDEXED:
        raise ValueError("it is not indexed")
    body = chunks.get(b"PLTE", b"")
    return [(body[i], body[i + 1], body[i + 2]) for i in range(0, len(body) - 2, 3)]


def check_tileset(path: Path) -> Iterator[Fault]:
    """Find the faults of a tileset file."""
    root = Element("map")
    SubElement(root, "tileset", {"firstgid": "1", "source": path.name})
    embed(root, path)
    yield from ()


def check_toml(path: Path) -> Iterator[Fault]:
    """Find whether a TOML file can be read at all."""
    try:
        tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        yield Fault(path, f"is no TOML: {error}.")


def check_save(path: Path) -> Iterator[Fault]:
    """Find what is wrong with a save."""
    try:
        unseal(path.read_bytes(), path)
    except OSError as error:
        yield Fault(path, f"cannot be read: {error}.")
    except ContentError as error:
        yield from error.faults


def check_json(path: Path) -> Iterator[Fault]:
    """Find whether a JSON file can be read at all."""
    try:
        json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        yield Fault(path, f"is no JSON: {error}.")
