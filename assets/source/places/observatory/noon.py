"""The same hill by plain noon: pale sky, haze, a city of roofs that looks like nothing."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp, shift

SKY = ("elec2", "elec2", "elec3", "elec3", "stone6", "stone6", "skin1")
TOWERS = (
    (-46, 9, 12), (-34, 8, 20), (-25, 10, 15), (-14, 9, 30), (-4, 11, 24), (8, 8, 36), (17, 10, 27),
    (28, 9, 18), (40, 8, 13), (52, 10, 9),
)  # fmt: skip


def sky(width: int, height: int, horizon: int) -> Canvas:
    """Blue that has been washed too often; brown where it touches the city."""
    made = Canvas(width, height)
    _, ys = grid(width, height)
    warped = (ys + clouds(width, height, 200, 40, 5, 3) * 5) / horizon
    level = np.interp(warped, [0, 0.4, 0.75, 0.92, 1], [0.06, 0.24, 0.5, 0.78, 0.95])
    made.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    return made


def cumulus(width: int, height: int) -> Canvas:
    """Few small clouds, flat underneath."""
    made, rng = Canvas(width, height), rng_of("noon clouds")
    for x, y, wide in ((70, 60, 60), (300, 44, 84), (470, 74, 48), (620, 52, 66)):
        body = np.zeros((height, width), bool)
        for _ in range(wide // 4):
            along = rng.normal() * wide * 0.2
            size = wide * 0.13 * (1.25 - abs(along) / wide * 1.6)
            body |= disc(width, height, x + along, y - size * rng.uniform(0, 0.8), size * 1.3, size)
        _, ys = grid(width, height)
        body &= ys < y
        made.fill(body, "stone7")
        low = body & (ys > y - 5 + clouds(width, 1, 9, 1, wide)[0][None] * 2)
        made.fill(low, "stone6")
        made.fill(edge(body, 0, 1), "elec3")
    return made


def city(width: int) -> Canvas:
    """Roofs to the horizon, each a little smaller and paler; towers like cut paper."""
    made = Canvas(width, 150)
    for dx, wide, tall in TOWERS:
        x = 578 + dx
        made.rect(x, 54 - tall, wide, tall, "stone5")
        made.rect(x + wide - 3, 54 - tall, 3, tall, "stone4")
        for y in range(56 - tall, 54, 4):
            made.row(x + 1, y, wide - 4, "stone6")
    _, ys = grid(width, 150)
    plain = ys >= 50
    haze = 0.95 - (ys - 50) / 62 + 0.16 * clouds(width, 150, 60, 9, 17, 4)
    made.shade(plain, haze, ("stone4", "stone4", "stone5", "stone5", "stone6"), 0.4, 4)
    _roofs(made)
    _trees(made)
    return made


def _roofs(made: Canvas) -> None:
    rng = rng_of("noon roofs")
    colours = ("stone6", "stone5", "skin0", "stone7", "stone4", "wood5")
    for y in range(52, 132):
        near = (y - 50) / 80
        for _ in range(int(made.width / (7 + near * 22))):
            x = int(rng.integers(made.width))
            wide, tall = 1 + int(near * rng.uniform(3, 9)), 1 + int(near * rng.uniform(1, 4))
            number = int(rng.integers(len(colours) if near > 0.25 else 3))
            made.rect(x, y, wide + 1, tall, colours[number])
            if near > 0.2:
                made.row(x, y + tall, wide + 1, "stone3")
    for slope in (-2.6, -1.4, -0.6, 0.1, 0.8, 1.7, 3.0):
        made.line(430 + slope * 4, 52, 430 + slope * 150, 140, "stone6", 1)


def _trees(made: Canvas) -> None:
    rng = rng_of("noon trees")
    for _ in range(900):
        y = 53 + int(rng.random() ** 0.8 * 80)
        near = (y - 50) / 80
        x = int(rng.integers(made.width))
        made.row(x, y, 1 + int(near * 6 * rng.random()) + 1, "leaf3" if near > 0.4 else "stone4")
        if near > 0.5 and rng.random() < 0.4:
            made.row(x, y - 1, 2, "leaf4")


def slopes(width: int) -> Canvas:
    """Dry hillside under the rail: straw, sage, dust."""
    made = Canvas(width, 80)
    _, ys = grid(width, 80)
    for base, rise, colours in (
        (22, 16, ("wood4", "leaf3", "wood5")),
        (40, 12, ("leaf2", "leaf1", "leaf3")),
    ):
        line = base + rise * clouds(width, 1, 130, 1, base)[0] * 0.6
        line -= np.abs(clouds(width, 1, 9, 1, base + 3, 2)[0]) * 5
        body = ys > np.round(line)[None]
        made.fill(body, colours[0])
        scrub = np.abs(clouds(width, 80, 7, 3, base + 5, 2)) > 0.3
        made.fill(body & scrub, colours[1])
        made.fill(body & (ys < np.round(line)[None] + 1), colours[2])
    return made


def glass(canvas: Canvas, areas: list[tuple[int, int, int, int]]) -> None:
    """Let the windows hold the sky of noon."""
    table = {"night1": "cloth1", "night2": "elec2", "night3": "elec3"}
    for x, y, width, height in areas:
        part = canvas.pixels[y : y + height, x : x + width]
        for dark, bright in table.items():
            part[part == ramp(dark)[0]] = ramp(bright)[0]


def eaves(canvas: Canvas, areas: list[tuple[int, int, int, int]]) -> None:
    """Short shadows that a high sun draws under cornices and beside columns."""
    for x, y, width, height in areas:
        mask = np.zeros((canvas.height, canvas.width), bool)
        mask[y : y + height, x : x + width] = True
        shift(canvas.pixels, mask, -1)
