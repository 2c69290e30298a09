"""Frames in nine slices: stepped corners and a thin gold line, as on old theatre tickets."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kit.canvas import Canvas
from kit.indexed import write_indexed

CELL = 32
CENTRE = 8  # side of the stretching middle


@dataclass(frozen=True)
class Style:
    """Colours of a frame and how far its corners step in."""

    fill: str
    rim: str
    line: str
    light: str
    step: int = 3
    inset: int = 3


STYLES = {
    "speech": Style("night0", "ink", "gold0", "gold1"),
    "choice": Style("night0", "ink", "gold0", "gold1"),
    "card": Style("ink", "ink", "gold0", "gold1", 6, 5),
}


def deco(style: Style) -> Canvas:
    """Draw a frame: rim, ground, a line inside with stepped corners and a light upper edge."""
    frame = Canvas(CELL, CELL)
    last, cut = CELL - 1, style.step
    frame.rect(cut - 2, 0, CELL - 2 * cut + 4, CELL, style.rim)
    frame.rect(0, cut - 2, CELL, CELL - 2 * cut + 4, style.rim)
    frame.rect(cut - 1, 1, CELL - 2 * cut + 2, CELL - 2, style.fill)
    frame.rect(1, cut - 1, CELL - 2, CELL - 2 * cut + 2, style.fill)
    a, b = style.inset, last - style.inset
    for at, colour in ((a, style.light), (b, style.line)):
        frame.row(a + cut, at, b - a - 2 * cut + 1, colour)
    for at in (a, b):
        frame.column(at, a + cut, b - a - 2 * cut + 1, style.line)
    _corners(frame, style, a, b)
    return frame


def _corners(frame: Canvas, style: Style, a: int, b: int) -> None:
    """Step the line inwards at each corner, and set a stud there."""
    cut = style.step
    for x, right in ((a, 1), (b, -1)):
        for y, down in ((a, 1), (b, -1)):
            colour = style.light if down > 0 else style.line
            for n in range(cut + 1):
                frame.dot(x + right * cut, y + down * n, style.line)
                frame.dot(x + right * n, y + down * cut, colour)
            frame.dot(x + right * (cut - 2), y + down * (cut - 2), style.light)


def plate() -> Canvas:
    """The name over a speech."""
    frame = Canvas(CELL, CELL)
    frame.rect(2, 0, CELL - 4, CELL, "ink")
    frame.rect(0, 2, CELL, CELL - 4, "ink")
    frame.rect(2, 1, CELL - 4, CELL - 2, "gold0")
    frame.rect(1, 2, CELL - 2, CELL - 4, "gold0")
    frame.rect(3, 2, CELL - 6, CELL - 4, "red1")
    frame.rect(2, 3, CELL - 4, CELL - 6, "red1")
    frame.row(3, 2, CELL - 6, "red2")
    return frame


def key(body: str, light: str, shade: str, edge: str) -> Canvas:
    """A key cap, seen from above and a little from the front."""
    frame = Canvas(CELL, CELL)
    frame.rect(1, 0, CELL - 2, CELL, edge)
    frame.rect(0, 1, CELL, CELL - 2, edge)
    frame.rect(1, 1, CELL - 2, CELL - 2, shade)
    frame.rect(1, 1, CELL - 2, CELL - 4, body)
    frame.row(2, 1, CELL - 4, light)
    return frame


def caption() -> Canvas:
    """A quiet ground for small words."""
    frame = Canvas(CELL, CELL)
    frame.rect(1, 0, CELL - 2, CELL, "night0")
    frame.rect(0, 1, CELL, CELL - 2, "night0")
    frame.row(2, 0, CELL - 4, "night2")
    return frame


def build(root: Path) -> None:
    """Write the picture of all frames and the JSON that says where they lie."""
    drawn = {name: deco(style) for name, style in STYLES.items()}
    drawn["plate"] = plate()
    drawn["key"] = key("stone6", "stone7", "stone4", "ink")
    drawn["caption"] = caption()
    whole = Canvas(CELL * len(drawn), CELL)
    slices: list[dict[str, Any]] = []
    for number, (name, frame) in enumerate(drawn.items()):
        whole.blit(frame, number * CELL, 0)
        slices.append(_slice(name, number))
    folder = root / "assets" / "interface"
    write_indexed(folder / "box.png", whole.pixels)
    size = {"w": whole.width, "h": whole.height}
    meta = {"app": "magic-hour", "image": "box.png", "format": "I8", "size": size, "scale": "1"}
    data = {"frames": [], "meta": meta | {"slices": slices}}
    (folder / "box.json").write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")


def _slice(name: str, number: int) -> dict[str, Any]:
    side = (CELL - CENTRE) // 2
    bounds = {"x": number * CELL, "y": 0, "w": CELL, "h": CELL}
    centre = {"x": side, "y": side, "w": CENTRE, "h": CENTRE}
    return {"name": name, "keys": [{"frame": 0, "bounds": bounds, "center": centre}]}
