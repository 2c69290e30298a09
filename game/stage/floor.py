"""The walkable floor: polygons minus walls on a grid, and the way from here to there."""

import heapq
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

from game.core.geometry import Point

CELL = 8  # pixels
DIAGONAL = 1.41421356
STEPS = [(dx, dy) for dx in (-1, 0, 1) for dy in (-1, 0, 1) if (dx, dy) != (0, 0)]
Cell = tuple[int, int]
Polygon = tuple[Point, ...]
Bounded = tuple[float, float, float, float, Polygon]  # left, top, right, bottom


@dataclass(frozen=True)
class Floor:
    """Where one can walk. Without any floor polygon the whole map is open."""

    width: int
    height: int
    floors: tuple[Polygon, ...]
    walls: tuple[Polygon, ...]

    def open(self, point: Point) -> bool:
        """Whether somebody can stand at a point."""
        if not (0 <= point.x < self.width and 0 <= point.y < self.height):
            return False
        floors, walls = self._bounded
        return (not floors or _in_any(point, floors)) and not _in_any(point, walls)

    @cached_property
    def _bounded(self) -> tuple[list[Bounded], list[Bounded]]:
        """The polygons with the box round each: most points are outside most boxes."""
        floors, walls = ([_bounded(p) for p in some] for some in (self.floors, self.walls))
        return floors, walls

    @cached_property
    def cells(self) -> frozenset[Cell]:
        """The grid cells whose middle is open."""
        return frozenset(
            (column, row)
            for row in range(self.height // CELL + 1)
            for column in range(self.width // CELL + 1)
            if self.open(_middle((column, row)))
        )

    def path(self, start: Point, goal: Point) -> list[Point]:
        """Find points to walk through, the goal last.

        Seats and doors may lie off the floor: the way then leads to the nearest open cell
        and straight on. Where there is no way at all, it is the straight line.
        """
        if self._clear(start, goal):
            return [goal]
        first, last = self._nearest(start), self._nearest(goal)
        cells = self._search(first, last) if first and last else []
        points = [start, *(_middle(cell) for cell in cells), goal]
        return self._pulled(points)[1:]

    def nearest(self, point: Point) -> Point:
        """Give the open place nearest to a point: itself, if one can stand there."""
        cell = None if self.open(point) else self._nearest(point)
        return _middle(cell) if cell else point

    def _nearest(self, point: Point) -> Cell | None:
        here = (int(point.x // CELL), int(point.y // CELL))
        if here in self.cells:
            return here
        return min(
            self.cells,
            key=lambda cell: (round(_middle(cell).distance(point), 3), cell),
            default=None,
        )

    def _search(self, first: Cell, last: Cell) -> list[Cell]:
        """A*; ties are broken by the cell itself, so that it is the same everywhere."""
        costs: dict[Cell, float] = {first: 0.0}
        came: dict[Cell, Cell] = {}
        todo: list[tuple[float, Cell]] = [(0.0, first)]
        while todo:
            _, cell = heapq.heappop(todo)
            if cell == last:
                return _trace(came, cell)
            for dx, dy in STEPS:
                there = (cell[0] + dx, cell[1] + dy)
                if there not in self.cells or not self._corner_free(cell, dx, dy):
                    continue
                cost = costs[cell] + (DIAGONAL if dx and dy else 1.0)
                if cost < costs.get(there, float("inf")) - 1e-9:
                    costs[there], came[there] = cost, cell
                    guess = _middle(there).distance(_middle(last)) / CELL
                    heapq.heappush(todo, (round(cost + guess, 6), there))
        return []

    def _corner_free(self, cell: Cell, dx: int, dy: int) -> bool:
        beside, above = (cell[0] + dx, cell[1]), (cell[0], cell[1] + dy)
        return not (dx and dy) or (beside in self.cells and above in self.cells)

    def _clear(self, start: Point, goal: Point) -> bool:
        steps = max(1, int(start.distance(goal) // (CELL / 2)))
        return all(
            self.open(
                Point(
                    start.x + (goal.x - start.x) * n / steps,
                    start.y + (goal.y - start.y) * n / steps,
                )
            )
            for n in range(steps + 1)
        )

    def _pulled(self, points: Sequence[Point]) -> list[Point]:
        """Leave out points that can be cut across."""
        pulled, at = [points[0]], 0
        while at < len(points) - 1:
            ahead = range(len(points) - 1, at, -1)
            at = next((n for n in ahead if self._clear(points[at], points[n])), at + 1)
            pulled.append(points[at])
        return pulled


def make_floor(
    width: int, height: int, floors: Sequence[Polygon], walls: Sequence[Polygon]
) -> Floor:
    """Make the floor of a map of this size in pixels."""
    return Floor(width, height, tuple(floors), tuple(walls))


def _middle(cell: Cell) -> Point:
    return Point(cell[0] * CELL + CELL / 2, cell[1] * CELL + CELL / 2)


def _trace(came: dict[Cell, Cell], cell: Cell) -> list[Cell]:
    cells = [cell]
    while cell in came:
        cell = came[cell]
        cells.append(cell)
    return cells[::-1]


def _bounded(polygon: Polygon) -> Bounded:
    xs, ys = [p.x for p in polygon], [p.y for p in polygon]
    return min(xs), min(ys), max(xs), max(ys), polygon


def _in_any(point: Point, polygons: Sequence[Bounded]) -> bool:
    x, y = point.x, point.y
    for left, top, right, bottom, polygon in polygons:
        if left <= x <= right and top <= y <= bottom and _inside(point, polygon):
            return True
    return False


def _inside(point: Point, polygon: Polygon) -> bool:
    """Even-odd rule."""
    inside = False
    for a, b in pairwise((*polygon, polygon[0])):
        if (a.y > point.y) != (b.y > point.y):
            cross = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
            inside ^= point.x < cross
    return inside
