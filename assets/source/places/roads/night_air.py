"""The same city at night, from the ramp: sky over its glow, dark hills, roofs with windows."""

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.noise import clouds
from kit.ramp import index, quantise, ramp
from scipy import ndimage

from places.roads import day_city, day_sky, lights_below

SKY = ("ink", "night0", "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5")
# what day paints -> what night leaves of it
HILLS = {"elec3": "night2", "night7": "dusk1", "stone7": "dusk2", "night6": "night1",
         "night5": "night0"}  # fmt: skip
HAZE = ("night0", "night1", "night2", "dusk3")
ROOFS = {
    "stone7": "night2", "stone6": "night1", "stone5": "night1", "stone4": "night0",
    "night7": "night2", "night6": "night0", "skin1": "dusk1", "skin0": "dusk0", "sun5": "night2",
    "sun4": "night1", "dusk7": "dusk2", "dusk6": "dusk1", "wood2": "ink", "wood3": "wood0",
    "wood4": "wood1", "wood5": "wood2", "leaf1": "ink", "leaf2": "leaf0", "leaf3": "leaf0",
    "leaf4": "leaf1",
}  # fmt: skip


def sky(width: int, height: int, sun: float) -> Canvas:
    """Dark above, rose where the city throws its light up; the few stars it leaves."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    warped = (ys + clouds(width, height, 150, 30, 45, 3) * 4) / day_sky.HORIZON
    level = np.interp(warped, [0, 0.35, 0.65, 0.86, 1], [0.1, 0.3, 0.52, 0.72, 0.9])
    level += 0.1 * np.exp(-((np.hypot((xs - sun) / 2.4, ys - day_sky.HORIZON) / 50) ** 2))
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    rng = rng_of("freeway night stars")
    for _ in range(width // 5):
        x, y = int(rng.integers(width)), int(rng.random() ** 1.5 * 80)
        canvas.dot(x, y, ("night4", "night6", "night7")[int(rng.integers(3))])
    return canvas


def mountains(width: int) -> Canvas:
    """The ranges, black against the glow."""
    return _recoloured(day_sky.mountains(width), HILLS)


def city(width: int, middle: int) -> Canvas:
    """The carpet of lights."""
    return lights_below.city(width, middle)


def roofs(width: int, height: int) -> Canvas:
    """The nearest roofs; in every third window somebody is still up."""
    day = day_city.roofs(width, height)
    canvas = _recoloured(day, ROOFS)
    panes = np.isin(day.pixels, [index("night4"), index("night5")])
    rooms, count = ndimage.label(panes)
    rng = rng_of("late windows")
    for room in range(1, count + 1):
        colour = "night0" if rng.random() < 0.64 else ("sun2", "sun3", "sun1")[room % 3]
        canvas.fill(rooms == room, colour)
    return canvas


def _recoloured(canvas: Canvas, table: dict[str, str]) -> Canvas:
    lookup = np.arange(256, dtype=np.uint8)
    for old, new in table.items():
        lookup[index(old)] = index(new)
    canvas.pixels = lookup[canvas.pixels]
    return canvas
