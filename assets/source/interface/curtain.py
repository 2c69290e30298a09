"""One half of the stage curtain: heavy folds that gather towards the middle, a gold hem."""

from pathlib import Path

import numpy as np
from kit.canvas import Canvas, grid
from kit.indexed import write_indexed
from kit.noise import clouds
from kit.ramp import quantise, ramp

WIDTH, HEIGHT, HEM = 270, 300, 7
FOLD = 27.0  # pixels


def half() -> Canvas:
    """Paint the left half; its right edge is the middle of the stage."""
    xs, ys = grid(WIDTH, HEIGHT)
    lean = clouds(WIDTH, 1, 40, 1, 11, 2)[0][None] * 1.1
    sway = 0.16 * np.sin(ys / 70 + xs / 40)
    folds = np.sin(xs / FOLD * 2 * np.pi + lean + sway)
    ripple = 0.12 * np.sin(xs / FOLD * 6 * np.pi + 2 * lean)
    light = 0.46 + 0.34 * folds + ripple - 0.2 * (ys / HEIGHT) ** 2
    cloth = Canvas(WIDTH, HEIGHT)
    cloth.pixels[:] = quantise(light, ramp("red0", "red1", "red2", "red3"), 0.3, 2)
    _paint_hem(cloth, folds)
    _paint_edge(cloth)
    return cloth


def _paint_hem(cloth: Canvas, folds: np.ndarray) -> None:
    top = HEIGHT - HEM - 3
    cloth.rect(0, top, WIDTH, HEM, "gold0")
    lit = np.zeros((HEIGHT, WIDTH), bool)
    lit[top : top + HEM] = folds[top : top + HEM] > -0.2
    cloth.fill(lit, "gold1")
    lit[top : top + HEM] = folds[top : top + HEM] > 0.75
    cloth.fill(lit, "gold2")
    cloth.row(0, top, WIDTH, "red0")
    for x in range(0, WIDTH, 3):
        cloth.column(x, top + HEM, 3, "gold0")


def _paint_edge(cloth: Canvas) -> None:
    for column, colour in ((1, "gold0"), (2, "gold1"), (3, "gold0"), (4, "red0"), (5, "red0")):
        cloth.column(WIDTH - column, 0, HEIGHT, colour)


def build(root: Path) -> None:
    """Write the picture."""
    write_indexed(root / "assets" / "interface" / "curtain.png", half().pixels)
