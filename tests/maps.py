"""Draws small Tiled maps for tests."""

import struct
import zlib
from pathlib import Path

from game.core.palette import RGB

OBJECT = (
    '<object id="{id}" name="{name}" type="{kind}" x="{x}" y="{y}"{size}>{props}{shape}</object>'
)


def write_png(path: Path, width: int = 16, height: int = 16, index: int = 20) -> Path:
    """Write a plain indexed picture with the master palette."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return (
            struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        )

    palette = b"".join(bytes(colour) for colour in RGB)
    rows = b"".join(b"\0" + bytes([index]) * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"PLTE", palette)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return path


def thing(
    number: int,
    name: str,
    kind: str,
    x: float,
    y: float,
    size: tuple[float, float] | None = None,
    **props: object,
) -> str:
    """Draw one object; without a size it is a point."""
    inner = "".join(
        f'<property name="{key}" value="{value}"{_type(value)}/>' for key, value in props.items()
    )
    return OBJECT.format(
        id=number,
        name=name,
        kind=kind,
        x=x,
        y=y,
        size=f' width="{size[0]}" height="{size[1]}"' if size else "",
        props=f"<properties>{inner}</properties>" if inner else "",
        shape="" if size else "<point/>",
    )


def _type(value: object) -> str:
    if isinstance(value, int):
        return ' type="int"'
    return ' type="float"' if isinstance(value, float) else ""


def write_map(
    path: Path, *objects: str, columns: int = 30, rows: int = 17, layers: str = ""
) -> Path:
    """Write a map of ground tiles with the objects on it."""
    if not (path.parent / "ground.png").exists():
        write_png(path.parent / "ground.png")
    tiles = ",".join("1" for _ in range(columns * rows))
    path.write_text(
        f'<map version="1.8" orientation="orthogonal" width="{columns}" height="{rows}"'
        ' tilewidth="16" tileheight="16">'
        '<tileset firstgid="1" name="ground" tilewidth="16" tileheight="16" tilecount="1"'
        ' columns="1"><image source="ground.png" width="16" height="16"/></tileset>'
        f'<layer id="1" name="ground" width="{columns}" height="{rows}">'
        f'<data encoding="csv">{tiles}</data></layer>{layers}'
        f'<objectgroup id="2" name="marks">{"".join(objects)}</objectgroup></map>',
        encoding="utf-8",
    )
    return path
