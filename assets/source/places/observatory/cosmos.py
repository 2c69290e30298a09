"""What the dome becomes: nebulae, a great spiral, small far galaxies, dust, near stars."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, grid, rng_of
from kit.ramp import Shade, quantise, ramp

from places.observatory import stars

DEEP = (
    "ink", "night0", "night0", "night1", "night2", "dusk2", "dusk3", "dusk4", "dusk5",
)  # fmt: skip
TEAL = ("night1", "teal0", "teal0", "teal1", "teal2", "teal3")
EMBER = ("night0", "dusk0", "red0", "red1", "rust0", "rust1")
ROSE = ("night0", "night1", "dusk1", "dusk2", "dusk3", "dusk4")
ARMS = ("night2", "dusk2", "dusk3", "dusk4", "dusk5", "dusk6", "sun4", "sun5")
FAR = ("night1", "night2", "night3", "night4", "night6")


@dataclass(frozen=True)
class Spiral:
    """A galaxy: its heart, its reach, how flat it lies, how it is turned, how it is wound."""

    x: float
    y: float
    reach: float
    flat: float
    turn: float
    wound: float = 2.6


GREAT = Spiral(290, 128, 210, 0.42, -0.32)
SMALL = (
    Spiral(138, 44, 44, 0.45, 0.7), Spiral(470, 196, 52, 0.34, -0.9), Spiral(420, 30, 30, 0.6, 0.2),
    Spiral(196, 262, 34, 0.5, 1.2),
)  # fmt: skip


def deep(width: int, height: int) -> Canvas:
    """The farthest: mist in three colours, galaxies, thousands of faint stars."""
    sky = Canvas(width, height)
    xs, ys = grid(width, height)
    mist, other = (
        stars.warped(width, height, (150, 110), 21),
        stars.warped(width, height, (120, 90), 5),
    )
    near = np.exp(-(((xs - GREAT.x) / 290) ** 2) - ((ys - GREAT.y) / 150) ** 2)
    light = 0.2 + 0.62 * near * (0.46 + 0.9 * mist) + 0.2 * other
    sky.pixels[:] = quantise(np.clip(light, 0, 1), ramp(*DEEP), 0.55)
    for spot, reach, colours, seed in (
        ((96, 208), (110, 70), TEAL, 31), ((486, 64), (104, 62), TEAL, 37),
        ((70, 74), (86, 58), EMBER, 41), ((430, 250), (110, 54), ROSE, 47),
        ((250, 330), (220, 60), TEAL, 53),
    ):  # fmt: skip
        _cloud(sky, spot, reach, (colours, seed))
    stars.sow(sky, 900, height, "deep stars")
    for galaxy in SMALL:
        _paint(sky, galaxy, FAR)
    _paint(sky, GREAT, ARMS)
    _dust(sky, GREAT)
    return sky


def _cloud(
    sky: Canvas, spot: tuple[int, int], reach: tuple[int, int], kind: tuple[Sequence[str], int]
) -> None:
    xs, ys = grid(sky.width, sky.height)
    near = np.exp(-(((xs - spot[0]) / reach[0]) ** 2) - ((ys - spot[1]) / reach[1]) ** 2)
    noise = stars.warped(sky.width, sky.height, (90, 60), kind[1])
    stars.veil(sky, np.asarray(np.clip((noise + 0.12) * 1.7, 0, 1) * near), kind[0])


def _polar(sky: Canvas, galaxy: Spiral) -> tuple[Shade, Shade]:
    """Give how far and in which direction each pixel lies within a galaxy's own disc."""
    xs, ys = grid(sky.width, sky.height)
    cosine, sine = np.cos(galaxy.turn), np.sin(galaxy.turn)
    across = (xs - galaxy.x) * cosine + (ys - galaxy.y) * sine
    down = (-(xs - galaxy.x) * sine + (ys - galaxy.y) * cosine) / galaxy.flat
    return np.hypot(across, down) / galaxy.reach, np.arctan2(down, across)


def _paint(sky: Canvas, galaxy: Spiral, colours: Sequence[str]) -> None:
    """Two arms that thin outwards, a bright heart, a dithered edge."""
    away, angle = _polar(sky, galaxy)
    wind = np.cos(2 * (angle - galaxy.wound * np.log(away + 0.06)))
    grain = stars.warped(sky.width, sky.height, (30, 22), round(galaxy.reach))
    arms = np.exp(-1.75 * away) * np.clip(0.36 + 0.5 * wind + 0.5 * grain, 0, 1)
    heart = 0.8 * np.exp(-((away / 0.08) ** 2)) + 0.4 * np.exp(-((away / 0.2) ** 2))
    light = np.clip(arms * 0.8 + heart * 0.7, 0, 1) * (away < 1.5)
    stars.veil(sky, np.asarray(light), colours, 0.16)


def _dust(sky: Canvas, galaxy: Spiral) -> None:
    """Single stars strewn along the arms."""
    rng = rng_of("galaxy dust")
    for _ in range(3000):
        away = rng.random() ** 0.8 * 1.25
        angle = galaxy.wound * np.log(away + 0.06) + rng.normal() * (0.34 + 0.2 * away)
        angle += np.pi * int(rng.integers(2))
        across, down = away * np.cos(angle), away * np.sin(angle) * galaxy.flat
        x = galaxy.x + (across * np.cos(galaxy.turn) - down * np.sin(galaxy.turn)) * galaxy.reach
        y = galaxy.y + (across * np.sin(galaxy.turn) + down * np.cos(galaxy.turn)) * galaxy.reach
        if rng.random() < 0.85 - 0.45 * away:
            colours = ("sun5", "sun4", "dusk7") if away < 0.5 else ("dusk6", "night7", "dusk5")
            sky.dot(x, y, colours[int(rng.integers(3))])


def near(width: int, height: int, count: int, name: str) -> Canvas:
    """Stars before the mist; they move more than it does."""
    sky, rng = Canvas(width, height), rng_of(name)
    for number in range(count):
        x, y = int(rng.integers(4, width - 4)), int(rng.integers(4, height - 4))
        if number % 6 == 0:
            stars.star(sky, x, y, 1 + int(rng.integers(2)), "sun5" if number % 4 else "stone7")
        elif number % 3 == 0:
            sky.rect(x, y, 2, 1, "night6")
        else:
            sky.dot(x, y, ("night7", "night6", "dusk7", "sun4")[int(rng.integers(4))])
    return sky
