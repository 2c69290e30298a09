"""What lies beyond the garden of the pool party, and the leaves before it."""

import numpy as np
from interface.palms import Kind, fan, feather
from kit.canvas import Canvas, edge
from kit.ramp import ramp, shift

from places.composition import Picture
from places.parties import garden, skies, views


def hills() -> Canvas:
    """Hills in the evening haze, each nearer one darker; downtown between them."""
    canvas = Canvas(720, 112)
    views.ridge(canvas, views.Ridge(66, 24, 160, 51, "plum2", "dusk7"))
    views.downtown(canvas, 452, 70, ("dusk4", "plum1", "dusk6"), False)
    views.ridge(canvas, views.Ridge(82, 22, 110, 57, "plum1", "plum2"))
    line = views.ridge(canvas, views.Ridge(112, 40, 140, 63, "dusk3", "dusk4", "dusk2"))
    villas(canvas, line)
    return canvas


def villas(canvas: Canvas, line: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
    """White houses on the near slope that still have the sun."""
    rng = np.random.default_rng(17)
    for _ in range(17):
        x = int(rng.integers(6, canvas.width - 24))
        wide = int(rng.integers(8, 17))
        y = int(line[x : x + wide].min() + rng.integers(10, 34))
        canvas.rect(x, y - 6, wide, 6, "dusk7")
        canvas.rect(x + wide - 3, y - 6, 3, 6, "skin1")
        canvas.row(x - 1, y - 7, wide + 2, "flesh1")
        canvas.rect(x + 2, y - 4, 2, 2, "dusk2")
        canvas.rect(x + 6, y - 4, 2, 2, "sun4")


def clouds_layer() -> Canvas:
    """Small clouds that drift; the picture repeats."""
    canvas = Canvas(640, 80)
    colours = ("cloth3", "plum2", "dusk7", "skin1", "sun5")
    for x, y, wide, tall, name in (
        (40, 22, 92, 24, "a"), (196, 6, 60, 16, "b"),
        (330, 34, 110, 26, "c"), (520, 14, 76, 20, "d"),
    ):  # fmt: skip
        canvas.blit(skies.cumulus(wide, tall, f"pool {name}", colours), x, y)
    return canvas


def far_palms() -> Canvas:
    """Tall thin palms beyond the wall, dark against the sky."""
    canvas = Canvas(880, 170)
    for x, tall, lean, kind in (
        (60, 118, 7, 0), (96, 92, -5, 1), (250, 100, 6, 1), (470, 126, -8, 0), (505, 96, 5, 1),
        (690, 110, 6, 0), (722, 128, -4, 1),
    ):  # fmt: skip
        make = feather if kind == 0 else fan
        tree = make(Kind(tall, lean, 20 if kind == 0 else 13, 1, 2), f"pool far {x}")
        canvas.blit(_hazy(tree), x, 170 - tree.height)
    return canvas


def _hazy(tree: Canvas) -> Canvas:
    """Lift a dark palm into the haze of the evening."""
    made = Canvas(tree.width, tree.height)
    made.fill(tree.solid, "dusk2")
    made.fill(edge(tree.solid, 1, -1), "dusk4")
    return made


def front() -> Canvas:
    """Leaves between us and the lawn, and a branch in bloom."""
    canvas = Canvas(1300, 320)
    leaves = ("leaf0", "leaf1", "leaf2")
    for x, wide, tall, name in ((-30, 110, 34, "a"), (1140, 120, 36, "c")):
        canvas.blit(views.bush((wide, tall), f"pool {name}", leaves), x, 320 - tall)
    part = Canvas(190, 112)
    part.pixels[:] = garden.jacaranda().pixels[:112]
    part.pixels[np.isin(part.pixels, ramp("wood1", "wood3"))] = 255
    shift(part.pixels, part.solid, -1)
    canvas.blit(part, -86, -16)
    return canvas


def pictures() -> list[Picture]:
    """Sky, clouds, hills, palms, and the front."""
    return [
        Picture("bg_sky", skies.spring(580, 166), (0, -16), 0.1),
        Picture("bg_clouds", clouds_layer(), (0, 24), 0.15, {"drift": 3.0}),
        Picture("bg_hills", hills(), (0, 14), 0.3),
        Picture("bg_palms", far_palms(), (0, 0), 0.6),
        Picture("fg_leaves", front(), (0, -24), 1.25),
    ]
