"""Ground laid of tiles, and what is painted on it.

Rows hold numbers of tiles, from 1; 0 is none.
"""

from collections.abc import Callable, Sequence

from kit.canvas import Canvas

from places.tilesets import TILE

Rows = list[list[int]]


def numbered(rows: Sequence[Sequence[int]], first: int) -> Rows:
    """Number rows of tiles anew so that tile 1 has the number `first`."""
    return [[first + place - 1 if place else 0 for place in row] for row in rows]


def laid(tiles: Sequence[Canvas], rows: Sequence[Sequence[int]]) -> Canvas:
    """Give the ground as the tiles alone make it."""
    ground = Canvas(len(rows[0]) * TILE, len(rows) * TILE)
    for y, row in enumerate(rows):
        for x, number in enumerate(row):
            if number:
                ground.blit(tiles[number - 1], x * TILE, y * TILE)
    return ground


def difference(painted: Canvas, ground: Canvas) -> Canvas:
    """Keep only what was painted over a ground."""
    changed = Canvas(ground.width, ground.height)
    differs = painted.pixels != ground.pixels
    changed.pixels[differs] = painted.pixels[differs]
    return changed


def painted_over(ground: Canvas, paint: Callable[[Canvas], None]) -> Canvas:
    """Let somebody paint on a ground, and keep only what became different."""
    painted = Canvas(ground.width, ground.height)
    painted.blit(ground, 0, 0)
    paint(painted)
    return difference(painted, ground)
