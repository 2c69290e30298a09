"""Cloth of a stage: drapes, gathered drapes, swags with fringe, a proscenium of gilt steps."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.noise import clouds

BLUE = ("night0", "night1", "night2", "night3", "night4")
RED = ("red0", "red0", "red1", "red2", "red3")
GILT = ("wood1", "lemon0", "gold0", "gold1", "gold2")


def drape(
    size: tuple[int, int], name: str, colours: Sequence[str], fold: float = 12.0, hem: bool = True
) -> Canvas:
    """A hanging cloth: wide soft folds, lighter in the middle of its height, gold hem."""
    width, height = size
    xs, ys = grid(width, height)
    seed = sum(name.encode())
    lean = clouds(width, 1, 29, 1, seed, 2)[0][None] * 2.4
    turn = xs / fold * 2 * np.pi + lean + 0.25 * np.sin(ys / 26 + xs / 15)
    light = 0.5 + 0.3 * np.sin(turn) + 0.1 * np.sin(turn * 2 + 1)
    light -= 0.22 * np.clip(1 - ys / 40, 0, 1) + 0.1 * ys / height
    cloth = Canvas(width, height)
    cloth.shade(np.ones((height, width), bool), light, colours, 0.3)
    if hem:
        lit = np.asarray((np.sin(turn) > 0.1) & (ys > height - 5) & (ys < height - 1))
        cloth.rect(0, height - 5, width, 3, "gold0")
        cloth.fill(lit & (ys < height - 2), "gold1")
        cloth.rect(0, height - 2, width, 2, colours[0])
    return cloth


def gathered(
    size: tuple[int, int], name: str, colours: Sequence[str], to_left: bool = True
) -> Canvas:
    """A drape tied back to one side: its folds run together at the tie and fall below it."""
    width, height = size
    cloth = Canvas(width, height)
    xs, ys = grid(width, height)
    share, tie = ys / height, 0.62
    above = 1 - 0.64 * np.clip(share / tie, 0, 1) ** 1.6
    below = 0.36 + 0.2 * np.clip((share - tie) / (1 - tie), 0, 1) ** 0.7
    reach = np.where(share < tie, above, below) * width
    wobble = clouds(width, 1, 19, 1, sum(name.encode()), 2)[0][None] * 0.05
    turn = (np.clip(xs / reach, 0, 1) + wobble) * 6 * 2 * np.pi
    light = 0.48 + 0.32 * np.sin(turn) + 0.12 * np.sin(turn * 2 + 1)
    light -= 0.3 * np.exp(-(((share - tie - 0.03) / 0.05) ** 2)) + 0.12 * (share > tie + 0.2)
    body = np.asarray(xs < reach)
    cloth.shade(body, light, colours, 0.25)
    cloth.fill(edge(body, 1, 0), colours[-1])
    _tie(cloth, int(height * tie), int(width * 0.37))
    if not to_left:
        cloth.pixels = cloth.pixels[:, ::-1].copy()
    return cloth


def _tie(cloth: Canvas, y: int, length: int) -> None:
    """A gold cord that sags from its hook, with a tassel at the edge of the cloth."""
    for x in range(length):
        low = y - 9 + int(11 * (x / length) ** 0.6)
        cloth.column(x, low - 1, 4, "gold0")
        cloth.dot(x, low - 1, "gold2" if x % 3 else "gold1")
        cloth.dot(x, low + 2, "lemon0")
    cloth.rect(0, y - 12, 4, 5, "gold1")
    cloth.rect(length - 4, y + 3, 4, 3, "gold2")
    cloth.rect(length - 5, y + 6, 6, 8, "gold1")
    cloth.column(length - 3, y + 6, 8, "gold0")
    cloth.column(length, y + 6, 8, "gold0")


def swags(size: tuple[int, int], count: int, colours: Sequence[str]) -> Canvas:
    """Swags along the top of a stage with a gold fringe."""
    width, height = size
    xs, ys = grid(width, height)
    span = width / count
    across = ((xs % span) / span - 0.5) * 2
    bottom = height - 12 + 10 * (1 - across**2)
    cloth, hung = Canvas(width, height), np.asarray(ys < bottom)
    light = 0.5 + 0.34 * np.sin((ys - 9 * (1 - across**2)) * 0.95) + 0.12 * (1 - np.abs(across))
    cloth.shade(hung, light, colours, 0.2)
    cloth.fill(np.asarray(hung & (ys > bottom - 3)), "gold0")
    cloth.fill(np.asarray(hung & (ys > bottom - 1.4) & (xs % 2 < 1)), "gold1")
    for x in np.arange(0, width + 1, span):
        cloth.rect(x - 2, 2, 4, height - 8, "gold0")
        cloth.column(x - 2, 2, height - 8, "gold1")
    cloth.rect(0, 0, width, 3, "gold0")
    cloth.row(0, 0, width, "gold2")
    return cloth


def post(height: int, width: int = 16) -> Canvas:
    """A gilt post in steps, with a lozenge every so often, a base and a cap."""
    made = Canvas(width, height)
    tones = ("wood1", "gold0", "gold1", "lemon0", "wood1", "wood0")
    for column in range(width):
        made.column(column, 0, height, tones[column * len(tones) // width])
    made.column(2, 0, height, "gold1")
    made.column(width // 2, 0, height, "wood1")
    for y in range(18, height - 24, 22):
        for row, inset in enumerate((3, 2, 1, 0, 1, 2, 3)):
            made.row(width // 2 - 3 + inset, y + row, 7 - 2 * inset, "night1")
        made.rect(width // 2 - 1, y + 2, 3, 3, "gold2")
    for y, tall in ((0, 8), (height - 12, 12)):
        made.rect(0, y, width, tall, "gold0")
        made.row(0, y, width, "gold2")
        made.row(0, y + tall - 1, width, "wood1")
        made.row(1, y + 3, width - 2, "lemon0")
    return made


def frieze(width: int, height: int = 12) -> Canvas:
    """A gilt band of fans in relief."""
    made = Canvas(width, height, "lemon0")
    made.row(0, 0, width, "gold2")
    made.row(0, 1, width, "gold0")
    made.row(0, height - 2, width, "gold1")
    made.row(0, height - 1, width, "wood0")
    xs, ys = grid(width, height)
    local, low = xs % 18 - 9, ys - (height - 3)
    ring = np.hypot(local, low)
    fan = (low < 0) & (ring < 8) & (ys > 2)
    made.fill(np.asarray(fan), "wood1")
    rays = fan & (np.floor((np.arctan2(-low, local) / np.pi) * 8) % 2 < 1)
    made.fill(np.asarray(rays), "gold1")
    made.fill(np.asarray(fan & (ring < 3)), "gold2")
    return made
