"""Tile numbers of a layer, whatever way they are written down."""

import base64
import binascii
import zlib
from collections.abc import Iterable
from pathlib import Path
from xml.etree.ElementTree import Element

import numpy as np

from game.stage.tiled.fault import fault

FLAGS = 0xE0000000  # flipped across, flipped down, flipped diagonally
HEXAGONAL = 0x10000000  # a turn that only hexagonal maps know
TILE = 0x0FFFFFFF
GZIP = 16  # tells zlib that a gzip header comes first
BIGGEST = 4096  # tiles across or down; more is a mistake
MOST_BYTES = 4 * BIGGEST**2
BLOCK_REMEDY = "Save the map with tile layer format CSV (Map > Map Properties)."


def decode(
    path: Path, layer: Element, block: Element
) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    """Read the numbers of a `data` or `chunk` element. Raises MapError."""
    data = layer.find("data")
    assert data is not None
    encoding, compression = data.get("encoding"), data.get("compression")
    text = (block.text or "").strip()
    try:
        if encoding is None:
            return _numbers(tile.get("gid", "0") for tile in block.findall("tile"))
        if encoding == "csv":
            return _numbers(part for part in text.replace("\n", "").split(",") if part.strip())
        raw = base64.b64decode(text, validate=False)
        return np.frombuffer(_inflate(raw, compression), dtype="<u4")
    except (ValueError, binascii.Error, zlib.error, OSError, EOFError, OverflowError) as error:
        raise fault(path, f"the tiles cannot be read: {error}.", BLOCK_REMEDY, layer) from error


def _inflate(raw: bytes, compression: str | None) -> bytes:
    match compression:
        case None | "":
            return raw
        case "gzip":
            return _unpack(raw, zlib.MAX_WBITS | GZIP)
        case "zlib":
            return _unpack(raw, zlib.MAX_WBITS)
    raise ValueError(f"compression '{compression}' is not supported")


def _unpack(raw: bytes, window: int) -> bytes:
    """Unpack no more than the largest map holds."""
    unpacker = zlib.decompressobj(window)
    unpacked = unpacker.decompress(raw, MOST_BYTES)
    if not unpacker.eof:
        raise ValueError("they break off, or are far too many")
    return unpacked


def _numbers(texts: Iterable[str]) -> "np.ndarray[tuple[int], np.dtype[np.uint32]]":
    return np.array([int(text) for text in texts], dtype=np.uint32)


def write_csv(data: Element, numbers: Iterable[int]) -> None:
    """Replace what a `data` element holds by plain CSV."""
    for child in list(data):
        data.remove(child)
    data.attrib.clear()
    data.set("encoding", "csv")
    data.text = ",".join(str(number) for number in numbers)
