"""The bend of the hill road: a lamp, a bench, two people who do not know each other yet."""

import math

import numpy as np
from kit.canvas import Canvas, arc, disc, edge, grid, rng_of, strokes
from kit.noise import clouds, grain
from kit.ramp import Shade, dither, index, shift

from interface.evening import HEIGHT, WIDTH
from interface.palms import Kind, fan, feather
from interface.passers import stand

RAIL, VERGE, SHOULDER, ROAD = 214, 226, 238, 252  # rows where each begins
LAMP_X, LAMP_TOP, LAMP_FOOT = 338, 136, 246
HEAD = (LAMP_X + 26, LAMP_TOP + 9)  # of the lamp
SLOPE = (
    (0, 122), (36, 124), (70, 129), (104, 138), (130, 150), (156, 178), (184, 208), (214, 226),
    (238, 246), (262, 262), (300, 282), (330, 300),
)  # fmt: skip
WARMED = {"night1": "dusk1", "night2": "wood2", "night3": "wood3", "night4": "wood4"}
SEB, MIA = (276, 250), (436, 250)  # feet


def front() -> Canvas:
    """Draw everything this side of the railing."""
    canvas = Canvas(WIDTH, HEIGHT)
    _ground(canvas)
    _railing(canvas)
    _beam(canvas)
    _pool(canvas)
    _bench(canvas, 384, 247)
    _lamp(canvas)
    shadows(canvas)
    stand(canvas, "seb", "idle-north", SEB, lit_from=1)
    stand(canvas, "mia", "idle-north", MIA, lit_from=-1)
    _plant(canvas)
    _slope(canvas)
    return canvas


def _ground(canvas: Canvas) -> None:
    """Grass behind the railing, a strip of earth, the road with its double line."""
    verge = RAIL + 9 + np.abs(clouds(WIDTH, 1, 12, 1, 71, 2)[0]) * 4
    earth = SHOULDER + clouds(WIDTH, 1, 7, 1, 73, 2)[0] * 1.4
    road = ROAD + clouds(WIDTH, 1, 9, 1, 75, 2)[0] * 1.2
    _spread(canvas, verge, ("ink", "leaf0", "leaf1"), 81)
    _spread(canvas, earth, ("wood0", "wood1", "wood2"), 82)
    _spread(canvas, road, ("night0", "night0", "night1"), 83)
    _tufts(canvas, verge, ("leaf0", "leaf1", "ink"), "title verge")
    for x in range(WIDTH):
        canvas.dot(x, round(road[x]), "wood1")
    canvas.row(0, 280, WIDTH, "gold0")
    canvas.row(0, 283, WIDTH, "gold0")
    worn = grain(WIDTH, HEIGHT, 85) > 0.78
    canvas.fill(worn & (canvas.pixels == index("gold0")), "night1")


def _spread(canvas: Canvas, line: Shade, colours: tuple[str, ...], seed: int) -> None:
    """Lay a rough ground below a line."""
    _, ys = grid(WIDTH, HEIGHT)
    noise = 0.5 + 0.3 * clouds(WIDTH, HEIGHT, 16, 5, seed, 2)
    noise += 0.25 * (grain(WIDTH, HEIGHT, seed) - 0.5)
    canvas.shade(ys > np.round(line)[None], noise, colours, 0.4, 2)


def _tufts(canvas: Canvas, line: Shade, colours: tuple[str, ...], name: str) -> None:
    rng = rng_of(name)
    for _ in range(WIDTH):
        x = int(rng.integers(WIDTH))
        tall = int(rng.integers(1, 5))
        y = int(line[x]) + int(rng.integers(0, 8))
        canvas.column(x, y - tall, tall, colours[int(rng.integers(len(colours)))])


def _railing(canvas: Canvas) -> None:
    for x in range(4, WIDTH, 18):
        canvas.rect(x, RAIL, 4, 17, "wood1")
        canvas.column(x, RAIL, 17, "wood2")
        canvas.row(x, RAIL - 1, 4, "dusk4")
    for y in (RAIL + 3, RAIL + 8):
        canvas.row(0, y, WIDTH, "dusk2")
        canvas.row(0, y + 1, WIDTH, "ink")


def _beam(canvas: Canvas) -> None:
    """The lamp's cone in the evening air, thinner the farther down."""
    xs, ys = grid(WIDTH, HEIGHT)
    down = ys - HEAD[1] - 3
    half = 6 + down * 0.44
    inside = (down > 0) & (np.abs(xs - HEAD[0]) < half) & (ys < RAIL + 2)
    side = 1 - np.abs(xs - HEAD[0]) / np.maximum(half, 1)
    light = np.clip(1.1 - down / 105, 0, 1) * np.clip(side * 1.6, 0, 1) * 0.42
    air = canvas.pixels == 255
    threshold = dither(HEIGHT, WIDTH, 4)
    canvas.fill(inside & air & (light > threshold), "wood3")
    canvas.fill(inside & air & (light > threshold + 0.2), "wood4")
    halo = np.hypot(xs - HEAD[0], (ys - HEAD[1]) * 1.2)
    near = np.clip(1 - halo / 26, 0, 1) ** 1.3
    canvas.fill((near > threshold) & air, "sun2")
    canvas.fill((near > threshold + 0.22) & air, "sun3")


def _pool(canvas: Canvas) -> None:
    """Lift the ground along its own colours where the lamp falls."""
    xs, ys = grid(WIDTH, HEIGHT)
    threshold = dither(HEIGHT, WIDTH, 4)
    away = np.hypot((xs - HEAD[0]) / 112, (ys - 250) / 40)
    for reach in (1.0, 0.74, 0.46):
        lit = (away + (threshold - 0.5) * 0.12) < reach
        shift(canvas.pixels, lit & (ys > RAIL - 2), 1)
    warm = (away + (threshold - 0.5) * 0.3) < 0.62
    for cold, lit_name in WARMED.items():
        canvas.fill(warm & (canvas.pixels == index(cold)), lit_name)


def shadows(canvas: Canvas) -> None:
    """What people, lamp and bench take from the light: long, away from the lamp."""
    for (x, y), wide in ((SEB, 9), (MIA, 9), ((LAMP_X, LAMP_FOOT), 6)):
        mask = disc(WIDTH, HEIGHT, x, y, wide, 2.6)
        lean = math.copysign(14, x - HEAD[0])
        mask |= disc(WIDTH, HEIGHT, x + lean, y + 2, 16, 2)
        shift(canvas.pixels, mask, -1)
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, wide * 0.6, 1.6), -1)


def _lamp(canvas: Canvas) -> None:
    """An old street lamp: a post on a foot, an arm in a double curve, a hood."""
    x, top, foot = LAMP_X, LAMP_TOP, LAMP_FOOT
    canvas.rect(x - 1, top + 12, 3, foot - top - 12, "night0")
    canvas.column(x + 1, top + 12, foot - top - 12, "wood3")
    canvas.rect(x - 3, foot - 16, 7, 16, "night0")
    canvas.column(x + 3, foot - 15, 14, "wood3")
    canvas.rect(x - 4, foot - 4, 9, 4, "night0")
    canvas.row(x - 3, foot - 17, 7, "wood2")
    canvas.rect(x - 2, top + 40, 5, 2, "night1")
    arm = [*arc(x + 12.5, top + 13, 12, 10, 180, 270, 14), (HEAD[0], top + 3.5)]
    canvas.fill(strokes(WIDTH, HEIGHT, [arm], 2.0), "night0")
    brace = arc(x + 9, top + 17, 7, 6, 180, 300, 12)
    canvas.fill(strokes(WIDTH, HEIGHT, [brace], 1.0), "night1")
    _hood(canvas, *HEAD)


def _hood(canvas: Canvas, x: int, y: int) -> None:
    for up, half in ((7, 3), (5, 5), (3, 7)):
        canvas.rect(x - half, y - up, half * 2 + 1, 2, "night0")
    canvas.row(x - 4, y - 5, 6, "dusk3")
    canvas.rect(x - 5, y - 1, 11, 2, "sun5")
    canvas.row(x - 4, y + 1, 9, "stone7")
    canvas.row(x - 2, y + 2, 5, "sun5")


def _bench(canvas: Canvas, x: int, y: int) -> None:
    """A bench that looks at the city: we see its back."""
    for leg in (2, 33):
        canvas.rect(x + leg, y - 15, 3, 16, "night0")
        canvas.column(x + leg, y - 15, 14, "wood3")
    for row in (-16, -12, -8):
        canvas.rect(x, y + row, 38, 3, "wood2")
        canvas.row(x, y + row, 38, "wood5" if row == -16 else "wood4")
        canvas.row(x, y + row + 2, 38, "wood1")
    canvas.rect(x - 1, y - 4, 40, 2, "wood1")


def _plant(canvas: Canvas) -> None:
    """Palms at both edges, brush at their feet."""
    trees = (
        (feather(Kind(214, -16, 42, -1), "title feather"), 488, 300),
        (feather(Kind(76, 14, 44, 1, 4), "title near feather"), 26, 160),
        (fan(Kind(44, 4, 17, 1, 2), "title small fan"), 96, 152),
    )
    for tree, x, foot in trees:
        canvas.blit(tree, x - tree.width // 2, foot - tree.height)
    _brush(canvas, (470, 512), 284, "title brush")


def _brush(canvas: Canvas, span: tuple[int, int], y: int, name: str) -> None:
    rng = rng_of(name)
    for _ in range(60):
        x = int(rng.integers(*span))
        top = y + int(rng.integers(0, 10))
        canvas.ellipse(x, top + 4, 5, 4, "ink" if rng.random() < 0.6 else "night0")
        canvas.dot(x - 2, top + 1, "dusk1")


def _slope(canvas: Canvas) -> None:
    """The dark shoulder of the hill at the left: quiet ground for the menu."""
    xs, ys = grid(WIDTH, HEIGHT)
    line = np.interp(np.arange(WIDTH), [x for x, _ in SLOPE], [y for _, y in SLOPE])
    line += clouds(WIDTH, 1, 40, 1, 91, 2)[0] * 5 - np.abs(clouds(WIDTH, 1, 9, 1, 93, 2)[0]) * 6
    body = (ys > np.round(line)[None]) & (xs < 330)
    depth = (ys - line[None]) / 62
    light = np.clip(1 - depth, 0, 1) * 0.75 + 0.16 * clouds(WIDTH, HEIGHT, 30, 12, 95, 3)
    canvas.shade(body, light, ("ink", "ink", "night0", "dusk0"), 0.5, 4)
    _clumps(canvas, line)
    canvas.fill(edge(body, 0, -1), "dusk1")
    canvas.fill(edge(body, 0, -1) & (xs > 120), "dusk2")
    _blades(canvas, line)


def _clumps(canvas: Canvas, line: Shade) -> None:
    """Round bushes on the slope, each with a little sky on its upper right."""
    rng = rng_of("title near slope")
    places = [(int(rng.integers(0, 300)), int(4 + abs(rng.normal()) * 30)) for _ in range(120)]
    for x, down in sorted(places, key=lambda place: line[place[0]] + place[1]):
        y, wide = int(line[x]) + down, int(rng.integers(4, 9))
        bush = disc(WIDTH, HEIGHT, x, y, wide, wide * 0.55)
        canvas.fill(bush, "ink")
        rim = edge(bush, 0, -1) & edge(np.roll(bush, -1, 1), 0, -1)
        canvas.fill(rim, "dusk1" if down < 16 else "dusk0" if down < 44 else "night0")


def _blades(canvas: Canvas, line: Shade) -> None:
    """Dry grass along the crest, against the lights."""
    rng = rng_of("title blades")
    for _ in range(170):
        x = int(rng.integers(0, 318))
        tall = int(rng.integers(2, 6))
        lean = int(rng.integers(-1, 2))
        y = round(line[x])
        canvas.line(x, y, x + lean, y - tall, "ink" if rng.random() < 0.8 else "dusk1")
