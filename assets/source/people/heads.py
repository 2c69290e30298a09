"""Heads as grids of letters, their expressions, and how they become pixels.

Letters: 1-4 hair dark to light, 5-8 a hat, a-d skin dark to light, k eye and lash, m mouth, l lips,
r blush, o open mouth, G glasses, n a pixel round which no outline grows (nose, ear). Each typed
view tells the column of the neck; its chin is three rows over its end.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from game.core.palette import INDEX, TRANSPARENT
from people.clean import FOUR
from people.ramps import RAMPS
from people.rig import Vec

Grid = list[list[str]]
Feature = tuple[int, int, str]
Views = Mapping[str, tuple[int, str]]  # name -> column of the neck, rows
VIEWS = ("front", "three_quarter", "side", "away", "back")  # at 0, 45, 90, 135, 180 degrees
FEATURES = "kmlr"
HAIR, SKIN, HAT = "1234", "abcd", "5678"


@dataclass(frozen=True)
class Head:
    """One view: rows of letters, column of the neck, row of the chin."""

    rows: tuple[str, ...]
    axis: int
    chin: int
    view: str


@dataclass(frozen=True)
class HeadSet:
    """A head from all eight sides (degrees -> view) with its colours."""

    views: dict[int, Head]
    colours: dict[str, int]
    lifted: dict[int, Head] = field(default_factory=dict)  # views of the face turned up
    sways_from: int | None = None  # first row of hair that sways

    def view(self, yaw: int, up: bool) -> Head:
        """Give the head as seen from a side."""
        return self.lifted.get(yaw, self.views[yaw]) if up else self.views[yaw]


def colours_of(hair: str, skin: str, frames: str = "night1", hat: str = "brown") -> dict[str, int]:
    """Give each letter its palette index; `frames` is the colour of glasses."""
    tone, light = RAMPS[skin], skin in ("skin_fair", "skin_warm")
    letters = dict(zip(HAIR + SKIN, RAMPS[hair] + tone, strict=True))
    letters.update(zip(HAT, RAMPS[hat], strict=True))
    letters.update(k=INDEX["wood0"], m=tone[1], n=tone[1], o=INDEX["red0"])
    letters.update(l=INDEX["red3"], r=INDEX["blush0"] if light else tone[1], G=INDEX[frames])
    return letters


def typed(
    views: Views,
    colours: dict[str, int],
    lifted: Views | None = None,
    sways_from: int | None = None,
) -> HeadSet:
    """Make a set from typed views, mirroring the rest."""
    return HeadSet(_all_round(views), colours, _all_round(lifted or {}), sways_from)


def _all_round(views: Views) -> dict[int, Head]:
    heads: dict[int, Head] = {}
    for number, name in enumerate(VIEWS):
        if name not in views:
            continue
        axis, text = views[name]
        rows = tuple(text.strip("\n").split("\n"))
        width = max(map(len, rows))
        rows = tuple(row.ljust(width, ".") for row in rows)
        mirrored = tuple(row[::-1] for row in rows)
        chin = len(rows) - 3
        heads[(360 - number * 45) % 360] = Head(mirrored, width - 1 - axis, chin, name)
        heads[number * 45] = Head(rows, axis, chin, name)
    return heads


def express(head: Head, face: str, nod: int, mirrored: bool) -> Grid:
    """Lift the features out, change them, and put them back."""
    grid = [list(row) for row in head.rows]
    found = [(x, y, c) for y, row in enumerate(grid) for x, c in enumerate(row) if c in FEATURES]
    for x, y, _ in found:
        grid[y][x] = "c"
    ahead = -1 if mirrored else 1
    changed = _eyes(found, face, head.view, ahead) + _mouth(found, face, head.view)
    for x, y, letter in changed + [feature for feature in found if feature[2] == "r"]:
        _put(grid, x, y + nod, letter, face)
    return grid


def _put(grid: Grid, x: int, y: int, letter: str, face: str) -> None:
    if not (0 <= y < len(grid) and 0 <= x < len(grid[y])):
        return
    lash = letter == "k" and grid[y][x] in "234" and face != "closed"
    if lash or grid[y][x] not in "." + HAIR + HAT:
        grid[y][x] = letter


def _eyes(found: list[Feature], face: str, view: str, ahead: int) -> list[Feature]:
    eyes = [feature for feature in found if feature[2] == "k"]
    if face != "closed" or not eyes:
        return eyes
    low = max(y for _, y, _ in eyes)
    columns = sorted({x for x, y, _ in eyes if y == low})
    middle = sum(columns) / len(columns)
    shut = [(x, low, "k") for x in columns]
    if view == "front":
        return [*shut, *((x - 1 if x < middle else x + 1, low, "k") for x in columns)]
    return [*shut, (columns[0 if ahead > 0 else -1] - ahead, low, "k")]


def _mouth(found: list[Feature], face: str, view: str) -> list[Feature]:
    mouth = sorted(feature for feature in found if feature[2] in "ml")
    if not mouth:
        return []
    row, letter = mouth[0][1], mouth[0][2]
    columns = [x for x, _, _ in mouth]
    if face == "speak":
        return [(x, row, "o") for x in columns[:2]]
    if face == "smile":
        wide = range(columns[0] - (1 if view == "front" else 0), columns[-1] + 1)
        return [(x, row, letter) for x in wide]
    return mouth


def sway(grid: Grid, first: int, amount: int) -> Grid:
    """Shift the hair below a row by a pixel or so."""
    swayed = [row[:] for row in grid]
    for y in range(first + 1, len(grid)) if amount else ():
        row = grid[y]
        new = ["." if c in HAIR else c for c in row]
        for x, c in enumerate(row):
            if c in HAIR and 0 <= x + amount < len(row):
                new[x + amount] = c
        for x in range(1, len(row) - 1):
            hole = row[x] in HAIR and new[x] == "."
            if hole and new[x - 1] != "." and new[x + 1] != ".":
                new[x] = "2"
        swayed[y] = new
    return swayed


def to_pixels(grid: Grid, colours: dict[str, int]) -> Vec:
    """Give palette indices with an outline, a pixel larger on each side."""
    height, width = len(grid), len(grid[0])
    padded = [["."] * (width + 2), *([".", *row, "."] for row in grid), ["."] * (width + 2)]
    pixels = np.full((height + 2, width + 2), TRANSPARENT, np.uint8)
    for y, row in enumerate(padded):
        for x, letter in enumerate(row):
            if letter != ".":
                pixels[y, x] = colours[letter]
            elif (line := _outline(padded, x, y)) is not None:
                pixels[y, x] = colours[line]
    return pixels


def _outline(grid: Grid, x: int, y: int) -> str | None:
    for down, right in FOUR:
        if 0 <= y + down < len(grid) and 0 <= x + right < len(grid[0]):
            letter = grid[y + down][x + right]
            if letter not in ".n":
                return "1" if letter in HAIR else "5" if letter in HAT else "a"
    return None
