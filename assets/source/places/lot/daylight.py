"""What stands behind the lot at noon: sky, round clouds, hills, far stages, palms."""

from dataclasses import dataclass

import numpy as np
from interface.palms import Kind, fan, feather
from kit.canvas import Canvas, disc, edge, grid, rng_of
from kit.noise import clouds
from kit.ramp import quantise, ramp

from places.lot.surfaces import cleaned, recoloured

SKY = ("elec1", "elec2", "elec3", "stone7", "sun5", "skin1")


def sky(width: int, height: int, horizon: int) -> Canvas:
    """Noon that is already a little golden at the horizon."""
    canvas = Canvas(width, height)
    _, ys = grid(width, height)
    warped = (ys + clouds(width, height, 170, 30, 21, 3) * 4) / horizon
    level = np.interp(warped, [0.0, 0.35, 0.62, 0.8, 0.93, 1.02], [0.06, 0.3, 0.44, 0.6, 0.8, 1])
    canvas.pixels[:] = quantise(level, ramp(*SKY), 0.5)
    return canvas


def cumulus(width: int, height: int, name: str) -> Canvas:
    """A fair-weather cloud: heaped circles on a flat base, three hard tones."""
    rng, cloud = rng_of(name), Canvas(width, height)
    body = np.zeros((height, width), bool)
    lit = np.zeros_like(body)
    bright = np.zeros_like(body)
    for number in range(9):
        share = (number + 0.5) / 9
        swell = np.sin(np.pi * share) ** 0.8
        r = height * (0.2 + 0.3 * swell) * rng.uniform(0.8, 1.15)
        x = width * (0.1 + 0.8 * share)
        y = height - r * 0.6 - height * 0.34 * swell * rng.uniform(0.5, 1)
        body |= disc(width, height, x, y, r * 1.25, r)
        lit |= disc(width, height, x - 1, y - r * 0.16, r * 1.12, r * 0.8)
        bright |= disc(width, height, x - 2, y - r * 0.34, r * 0.8, r * 0.52)
    body[height - 2 :] = False
    cloud.fill(body, "night7")
    cloud.fill(body & lit, "stone6")
    cloud.fill(body & bright, "stone7")
    cloud.fill(edge(body, 0, 1), "cloth3")
    return cloud


@dataclass(frozen=True)
class Ridge:
    """Hills: where the crest lies, how high they roll, how wide, and their colours."""

    line: float
    swell: float
    wide: float
    seed: int
    colours: tuple[str, str, str]  # crest, slope, foot


def ridge(canvas: Canvas, shape: Ridge) -> None:
    """Paint a range of hills from its crest to the bottom of the canvas."""
    width, height = canvas.width, canvas.height
    crest = shape.line - shape.swell * (clouds(width, 1, shape.wide, 1, shape.seed)[0] * 0.5 + 0.5)
    _, ys = grid(width, height)
    mask = ys > np.round(crest)[None]
    depth = np.clip((ys - crest[None]) / (shape.swell * 1.8), 0, 1)
    canvas.shade(mask, depth, shape.colours, 0.5, 4)
    rng = rng_of(f"folds {shape.seed}")
    for _ in range(width // 5):
        x = int(rng.integers(0, width - 8))
        y = int(crest[x] + 2 + abs(rng.normal()) * shape.swell * 0.7)
        lean = 1 if rng.random() < 0.5 else -1
        for step in range(int(rng.integers(2, 5))):
            canvas.row(x + lean * step, y + step, 2, shape.colours[0])


GREEN = {"ink": "leaf0", "night0": "leaf2", "dusk1": "leaf3", "dusk3": "leaf5"}
HAZE = {"ink": "cloth1", "night0": "cloth2", "dusk1": "cloth2", "dusk3": "cloth3"}
BARK = {"ink": "wood1", "night0": "wood3", "dusk1": "wood5", "dusk3": "wood5"}


def palm(kind: Kind, name: str, hazy: bool = False) -> Canvas:
    """A palm by daylight: a fan palm if its crown is small, else a date palm."""
    dark = fan(kind, name) if kind.crown < 20 else feather(kind, name)
    if hazy:
        return recoloured(dark, HAZE)
    tree, bark = recoloured(dark, GREEN), recoloured(dark, BARK)
    crown = int(kind.crown * (1.85 if kind.crown < 20 else 1.15))
    middle = slice(max(0, tree.width // 2 - 9), tree.width // 2 + 9)
    tree.pixels[crown:] = bark.pixels[crown:]
    if kind.crown < 20:  # its skirt of dry leaves
        skirt = slice(int(kind.crown * 1.35), crown)
        tree.pixels[skirt, middle] = bark.pixels[skirt, middle]
    return cleaned(tree)


def far_stage(width: int, height: int, colours: tuple[str, str, str]) -> Canvas:
    """A sound stage a street away: a barrel roof on a long wall; light, body, shade."""
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    roof = 14 - 14 * np.clip(1 - ((xs - width / 2) / (width / 2)) ** 2, 0, 1)
    mask = ys > roof
    canvas.fill(mask, colours[1])
    canvas.fill(mask & (xs > width * 0.82), colours[2])
    canvas.fill(edge(mask, 0, -1), colours[0])
    canvas.row(0, 16, width, colours[2])
    for x in range(8, width - 8, 12):
        canvas.rect(x, height // 2, 6, 3, colours[2])
    return canvas


def hedge(width: int, height: int, name: str, colours: tuple[str, str, str]) -> Canvas:
    """A clipped hedge, lit from the upper left; dark, body, light."""
    rng, bush = rng_of(name), Canvas(width, height)
    blobs = sorted((float(rng.uniform(4, height - 2)), float(rng.uniform(-2, width + 2)))
                   for _ in range(width * height // 42))  # fmt: skip
    for y, x in blobs:
        r = rng.uniform(3.0, 5.5)
        bush.ellipse(x, y, r, r * 0.8, colours[0])
        bush.ellipse(x - 0.8, y - 1, r * 0.75, r * 0.55, colours[1])
        if rng.random() < 0.75:
            bush.row(x - r * 0.5, y - r * 0.5, max(2, int(r * 0.8)), colours[2])
    bush.rect(0, height - 2, width, 2, colours[0])
    return bush
