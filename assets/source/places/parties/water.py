"""A pool seen across its edge: coping, a tiled wall, lamps under water, a net of light."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, box, edge, grid, rng_of
from kit.noise import gradient
from kit.ramp import Mask, Shade, dither, index

FRAMES = 8
COPING = 5  # pixels
CELL = (17.0, 9.5)  # of the net, in pixels
WALL = 11  # rows of the far wall that are seen through the water


@dataclass(frozen=True)
class Pool:
    """A pool of a size with its coping. Colours run from deep to bright."""

    width: int
    height: int
    water: Sequence[str] = ("teal0", "teal1", "teal2", "teal3", "teal4")
    coping: Sequence[str] = ("stone2", "stone5", "stone6", "stone7")
    lamps: Sequence[int] = ()  # x of the lamps in the far wall
    lanes: Sequence[tuple[int, int, str, str]] = ()  # reflections: x, width, dim, bright
    corner: float = 10.0

    @property
    def inner(self) -> Shade:
        """The distance to the water's edge, below 0 in the water."""
        xs, ys = grid(self.width, self.height)
        middle, half = self.width / 2, (self.height - 2 * COPING) / 2
        return box(xs, ys, middle, COPING + half, middle - COPING, half, self.corner)


def pictures(pool: Pool) -> list[Canvas]:
    """All frames of a pool with its coping."""
    net = [_net(pool, number) for number in range(FRAMES)]
    return [_picture(pool, net[number], number) for number in range(FRAMES)]


def _net(pool: Pool, number: int) -> Shade:
    """Give the distance to the net of light, 0 on a thread: the borders of cells that drift."""
    xs, ys = grid(pool.width, pool.height)
    warp = gradient(xs / 21, ys / 12, 5) * 3.4
    u = (xs + warp) / CELL[0]
    v = (ys + warp * 0.5) / CELL[1]
    turn = number / FRAMES * 2 * np.pi
    nearest, second = np.full_like(u, 9.0), np.full_like(u, 9.0)
    for dx in (-1, 0, 1):
        for dy in (-1, 0, 1):
            away = _to_cell(u, v, (dx, dy), turn)
            second = np.where(away < nearest, nearest, np.minimum(second, away))
            nearest = np.minimum(nearest, away)
    return np.asarray(second - nearest)


def _to_cell(u: Shade, v: Shade, step: tuple[int, int], turn: float) -> Shade:
    """Give the distance to the heart of a neighbouring cell; each heart goes round a little."""
    column, row = np.floor(u) + step[0], np.floor(v) + step[1]
    angle = gradient(column * 3.7 + 0.31, row * 5.3 + 0.77, 11) * 6 + turn
    x = column + 0.5 + 0.34 * np.cos(angle) + 0.2 * gradient(column * 1.37 + 0.5, row + 0.4, 3)
    y = row + 0.5 + 0.34 * np.sin(angle * 1.0 + 1.1) + 0.2 * gradient(column + 0.6, row * 2.1, 4)
    return np.asarray(np.hypot(u - x, v - y))


def _picture(pool: Pool, net: Shade, number: int) -> Canvas:
    canvas = Canvas(pool.width, pool.height)
    xs, ys = grid(pool.width, pool.height)
    _coping(canvas, pool)
    wet = pool.inner < 0
    share = (ys - COPING) / (pool.height - 2 * COPING)
    light = 0.66 - 0.36 * np.abs(share - 0.35) / 0.65
    for lamp in pool.lamps:
        away = np.hypot((xs - lamp) / 62, (ys - COPING - WALL) / 34)
        light += 0.34 * np.clip(1 - away, 0, 1)
    canvas.shade(wet, light, pool.water[:4], 0.5, 4)
    floor = wet & (ys > COPING + WALL)
    thread = 0.10 + 0.05 * np.clip(light - 0.5, 0, 1)
    canvas.fill(floor & (net < thread), pool.water[3])
    canvas.fill(floor & (net < 0.045) & (light > 0.42), pool.water[4])
    _far_wall(canvas, pool, wet)
    _lanes(canvas, pool, floor, number)
    return canvas


def _coping(canvas: Canvas, pool: Pool) -> None:
    xs, ys = grid(pool.width, pool.height)
    dark, shade, body, bright = pool.coping
    stone = box(
        xs, ys, pool.width / 2, pool.height / 2, pool.width / 2, pool.height / 2, pool.corner + 3
    )
    rim = stone < 0
    canvas.fill(rim, body)
    canvas.fill(rim & (ys > pool.height / 2), shade)
    canvas.fill(edge(rim, -1, 0) | edge(rim, 1, 0), shade)
    canvas.fill(edge(rim, 0, -1), bright)
    low = ys > pool.height - pool.corner
    canvas.fill((edge(rim, -1, 0) | edge(rim, 1, 0)) & low, dark)
    canvas.fill(edge(rim, 0, 1), dark)
    joints = rim & ((xs.astype(int) % 24) == 7) & (pool.inner > 0)
    canvas.fill(joints, shade)
    canvas.fill((pool.inner > 0) & (pool.inner < 1.2) & rim, dark)


def _far_wall(canvas: Canvas, pool: Pool, wet: Mask) -> None:
    """The tiles of the far wall, a lit line where it meets the floor, and its lamps."""
    xs, ys = grid(pool.width, pool.height)
    rows = wet & (ys < COPING + WALL)
    joint = (xs.astype(int) % 6 == 0) | ((ys.astype(int) - COPING) % 4 == 0)
    painted = Canvas(pool.width, pool.height)
    painted.fill(rows, pool.water[2])
    painted.fill(rows & joint, pool.water[1])
    near = np.zeros((pool.height, pool.width))
    for lamp in pool.lamps:
        near = np.maximum(near, np.clip(1 - np.abs(xs - lamp) / 44, 0, 1))
    lit = rows & (near + (dither(pool.height, pool.width, 4) - 0.5) * 0.3 > 0.4)
    painted.fill(lit & ~joint, pool.water[3])
    painted.fill(lit & joint, pool.water[2])
    painted.fill(rows & (ys < COPING + 2), pool.water[1])
    canvas.pixels[rows] = painted.pixels[rows]
    canvas.fill(wet & (ys.astype(int) == COPING + WALL), pool.water[3])
    for lamp in pool.lamps:
        bulb = wet & (np.hypot((xs - lamp) / 4.4, (ys - COPING - 6) / 3) < 1)
        canvas.fill(bulb, pool.water[4])
        canvas.fill(wet & (np.hypot((xs - lamp) / 2.6, (ys - COPING - 6) / 1.8) < 1), "stone7")


def _lanes(canvas: Canvas, pool: Pool, floor: Mask, number: int) -> None:
    """Broken streaks of what shines beyond the pool, laid on the water."""
    rng = rng_of(f"lanes {pool.width} {number}")
    for x, wide, dim, bright in pool.lanes:
        for y in range(COPING + WALL + 1, pool.height - COPING - 3, 2):
            if rng.random() < 0.42:
                continue
            reach = wide * (0.5 + 0.5 * y / pool.height)
            at = int(x + rng.normal(0, reach / 3))
            length = int(rng.integers(2, 6))
            row = canvas.pixels[y, at : at + length]
            row[floor[y, at : at + length]] = index(bright if rng.random() < 0.4 else dim)
