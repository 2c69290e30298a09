"""Things of the desert road: Joshua trees, scrub, pumps, a wind pump, a soda machine, a bird."""

import math
from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, arc, despeckle, disc, edge, grid, rng_of, strokes

BARK = ("wood1", "wood2", "wood3")
SPIKES = ("leaf1", "leaf2", "leaf3", "leaf4")


Arm = tuple[float, float, float, float, float]  # from, to, how thick
MARGIN = 10  # pixels above the highest arm


def joshua(height: int, name: str, spikes: Sequence[str] = SPIKES) -> Canvas:
    """A tree of arms: a shaggy trunk that forks, a ball of daggers at the end of every arm."""
    rng = rng_of(name)
    wide = int(height * 1.3)
    canvas = Canvas(wide, height + MARGIN)
    arms: list[Arm] = []
    ends: list[tuple[float, float]] = []
    _fork(rng, (wide / 2, height + MARGIN - 1.0, -math.pi / 2), height * 0.36, (arms, ends))
    for arm in arms:
        _bark(canvas, rng, arm)
    for x, y in sorted(ends, key=lambda end: end[1]):
        _daggers(canvas, x, y, 6.0 + rng.random() * 2.5, spikes)
    return canvas


def _bark(canvas: Canvas, rng: np.random.Generator, arm: Arm) -> None:
    """A limb in a coat of dead leaves."""
    x0, y0, x1, y1, thick = arm
    body = strokes(canvas.width, canvas.height, [[(x0, y0), (x1, y1)]], thick)
    canvas.fill(body, BARK[1])
    canvas.fill(edge(body, 1, 0), BARK[2])
    canvas.fill(edge(body, -1, 0), BARK[0])
    for _ in range(int(math.hypot(x1 - x0, y1 - y0)) // 2):
        share, side = rng.random(), int(rng.choice([-1, 1]))
        x, y = x0 + (x1 - x0) * share + side * thick / 2, y0 + (y1 - y0) * share
        colour = BARK[0] if side < 0 else BARK[2]
        canvas.line(round(x), round(y), round(x + side), round(y + 2), colour)


def _fork(
    rng: np.random.Generator,
    start: tuple[float, float, float],
    length: float,
    found: tuple[list[Arm], list[tuple[float, float]]],
) -> None:
    """Grow an arm from a point at an angle, and what grows out of it."""
    x, y, angle = start
    x1, y1 = x + math.cos(angle) * length, y + math.sin(angle) * length
    found[0].append((x, y, x1, y1, max(2.6, length * 0.24)))
    if length < 11:
        found[1].append((x1, y1))
        return
    for side in (-1, 1):
        turn = angle + side * rng.uniform(0.3, 0.95)
        turn += 0.34 * (-math.pi / 2 - turn)
        _fork(rng, (x1, y1, turn), length * rng.uniform(0.5, 0.8), found)
    if rng.random() < 0.3:
        found[1].append((x + math.cos(angle) * length * 0.7 + 5, y1 + length * 0.2))


def _daggers(canvas: Canvas, x: float, y: float, radius: float, spikes: Sequence[str]) -> None:
    """A ball of stiff leaves, lighter above and to the right; old ones hang."""
    for number in range(26):
        angle = number * 2.39996
        reach = radius * (0.7 + 0.3 * ((number * 7) % 5) / 4)
        up = -math.sin(angle) * 0.65 + math.cos(angle) * 0.35
        end = (round(x + math.cos(angle) * reach), round(y + math.sin(angle) * reach * 0.94))
        colour = spikes[min(3, max(0, round(1.5 + up * 1.9)))]
        canvas.line(round(x), round(y), *end, colour)
    canvas.ellipse(x, y + 1, 2.2, 2.2, spikes[0])
    for dx in (-2, 0, 2):
        canvas.column(round(x) + dx, round(y + radius * 0.5), 3, BARK[2 if dx > 0 else 0])


def creosote(name: str) -> Canvas:
    """A thin bush of bent stems with small leaves."""
    rng, canvas = rng_of(name), Canvas(30, 18)
    for _ in range(15):
        lean, tall = rng.uniform(-13, 13), rng.uniform(8, 16)
        canvas.line(15, 17, round(15 + lean * 0.5), round(17 - tall * 0.6), "wood2")
        tip = (round(15 + lean), round(17 - tall))
        canvas.line(round(15 + lean * 0.5), round(17 - tall * 0.6), *tip, "leaf2")
        for _ in range(4):
            dx, dy = int(rng.integers(-2, 3)), int(rng.integers(-1, 3))
            colour = ("leaf2", "leaf3", "leaf4")[int(rng.integers(3))]
            canvas.row(tip[0] + dx, tip[1] + dy, 2, colour)
    canvas.pixels = despeckle(canvas.pixels)
    return canvas


def pump(number: int) -> Canvas:
    """A petrol pump with a glass globe, its hose, its last price."""
    canvas = Canvas(22, 50)
    canvas.rect(2, 46, 16, 4, "stone4")
    canvas.row(2, 46, 16, "stone6")
    canvas.rect(4, 15, 12, 31, "red3")
    canvas.column(4, 15, 31, "red4")
    canvas.column(14, 15, 31, "red2")
    canvas.column(15, 15, 31, "red1")
    canvas.rect(5, 18, 9, 8, "stone7")
    canvas.rect(6, 20, 3, 4, "night1")
    canvas.rect(10, 20, 3, 4, "night1")
    canvas.rect(4, 28, 12, 2, "stone6")
    canvas.rect(6, 32, 7, 5, "red2")
    canvas.row(6, 34 + number, 7, "stone6")
    canvas.ellipse(10, 8, 6, 6, "stone6")
    canvas.ellipse(9, 7, 4, 4, "stone7")
    canvas.rect(7, 13, 6, 2, "stone3")
    canvas.row(7, 7, 6, "red3")
    hose = [*arc(17, 26, 4, 16, -60, 60, 12), (15, 42)]
    canvas.fill(strokes(22, 50, [hose], 1.4), "night0")
    canvas.rect(15, 17, 3, 5, "stone3")
    return canvas


def soda_machine() -> Canvas:
    """It hums all night for nobody."""
    canvas = Canvas(24, 46)
    canvas.rect(0, 0, 24, 45, "teal1")
    canvas.rect(1, 1, 22, 43, "teal2")
    canvas.column(1, 1, 43, "teal3")
    canvas.row(1, 1, 22, "teal4")
    canvas.rect(3, 4, 18, 16, "stone6")
    canvas.rect(4, 24, 11, 12, "night1")
    for row in range(3):
        for bottle in range(3):
            canvas.rect(5 + bottle * 4, 25 + row * 4, 2, 3, ("red3", "sun1", "leaf4")[row])
    canvas.rect(17, 26, 4, 6, "stone3")
    canvas.row(17, 28, 4, "stone6")
    canvas.rect(6, 38, 10, 4, "night0")
    canvas.row(0, 45, 24, "night0")
    return canvas


def soda_light() -> Canvas:
    """The lit panel of the machine."""
    canvas = Canvas(18, 16, "sun5")
    canvas.rect(0, 0, 18, 2, "stone7")
    canvas.rect(0, 12, 18, 4, "elec3")
    canvas.ellipse(9, 7, 5, 4, "red3")
    canvas.row(6, 6, 6, "stone7")
    canvas.row(7, 8, 5, "stone7")
    return canvas


def wind_pump() -> list[Canvas]:
    """A tower of laths, a wheel that turns, a vane; four steps of a turn."""
    frames = []
    for step in range(4):
        canvas = Canvas(48, 104)
        for side in (-1, 1):
            canvas.line(24 + side * 2, 24, 24 + side * 11, 103, "wood2", 2)
            canvas.line(24 + side * 2 + 1, 24, 24 + side * 11 + 1, 103, "wood4")
        for row in range(3):
            y0, y1 = 42 + row * 20, 62 + row * 20
            canvas.line(24 - (y0 - 24) // 9, y0, 24 + (y1 - 24) // 9, y1, "wood2")
            canvas.line(24 + (y0 - 24) // 9, y0, 24 - (y1 - 24) // 9, y1, "wood3")
            canvas.row(24 - (y1 - 24) // 8, y1, (y1 - 24) // 4, "wood3")
        canvas.poly([(24, 21), (42, 16), (46, 18), (46, 26), (42, 27), (24, 23)], "stone3")
        canvas.row(40, 18, 6, "stone5")
        for blade in range(12):
            angle = (blade + step / 4) * math.pi / 6
            colour = "stone5" if blade % 3 else "stone3"
            inner, outer = 5, 17
            canvas.line(round(24 + math.cos(angle) * inner), round(22 + math.sin(angle) * inner),
                        round(24 + math.cos(angle) * outer), round(22 + math.sin(angle) * outer),
                        colour, 2)  # fmt: skip
        ring = disc(48, 104, 24.5, 22.5, 18.5, 18.5) & ~disc(48, 104, 24.5, 22.5, 17.4, 17.4)
        canvas.fill(ring & (grid(48, 104)[0] > 14), "stone4")
        canvas.ellipse(24.5, 22.5, 2, 2, "stone2")
        frames.append(canvas)
    return frames


def road_runner() -> list[Canvas]:
    """A bird that looks, dips its tail, looks again."""
    frames = []
    for dip, look in ((0, 0), (0, 0), (1, 0), (2, 0), (1, 1), (0, 1), (0, 1), (0, 0)):
        canvas = Canvas(26, 18)
        canvas.line(10, 9, 1, 5 + dip * 2, "wood1", 3)
        canvas.ellipse(12, 10, 5, 3.4, "wood3")
        canvas.rect(9, 7, 6, 2, "wood1")
        canvas.rect(11, 10, 4, 2, "stone6")
        canvas.rect(16, 4 - look, 2, 6 + look, "wood3")
        canvas.rect(16, 2 - look, 5, 4, "wood3")
        canvas.rect(15, 1 - look, 4, 2, "wood1")
        canvas.rect(20, 4 - look, 4, 2, "wood1")
        for leg in (10, 13):
            canvas.rect(leg, 12, 1, 6, "wood1")
            canvas.row(leg, 17, 3, "wood1")
        frames.append(canvas)
    return frames


def tyres() -> Canvas:
    """A stack that somebody has painted white, once."""
    canvas = Canvas(24, 22)
    for row, x in enumerate((1, 0, 2)):
        y = 15 - row * 6
        canvas.rect(x, y, 21, 6, "night1")
        canvas.row(x + 1, y, 19, "stone3")
        canvas.row(x + 2, y + 2, 17, "stone5")
        canvas.row(x + 1, y + 5, 19, "ink")
    canvas.ellipse(12.5, 3.5, 6, 2, "ink")
    return canvas


def porch_chair() -> Canvas:
    """A chair that leans at a wall, from the front."""
    canvas = Canvas(22, 28)
    for x in (3, 17):
        canvas.rect(x, 0, 2, 28, "wood2")
        canvas.column(x, 0, 28, "wood4")
    for y in (2, 6, 10):
        canvas.rect(5, y, 12, 2, "wood3")
    canvas.rect(2, 15, 18, 3, "wood3")
    canvas.row(2, 15, 18, "wood5")
    canvas.row(2, 17, 18, "wood1")
    return canvas


def case() -> Canvas:
    """The suitcase of somebody who waits."""
    canvas = Canvas(18, 14)
    canvas.rect(0, 3, 18, 11, "wood3")
    canvas.row(0, 3, 18, "wood5")
    canvas.rect(0, 12, 18, 2, "wood1")
    for x in (3, 13):
        canvas.rect(x, 3, 2, 10, "wood2")
    canvas.rect(6, 1, 6, 1, "wood1")
    canvas.column(6, 1, 2, "wood1")
    canvas.column(11, 1, 2, "wood1")
    canvas.rect(7, 6, 4, 3, "sun4")
    return canvas


def skull() -> Canvas:
    """A cow did not get far."""
    canvas = Canvas(16, 10)
    canvas.poly([(4, 2), (12, 2), (10, 9), (6, 9)], "stone6")
    canvas.row(4, 2, 8, "stone7")
    canvas.line(3, 3, 0, 0, "stone5")
    canvas.line(12, 3, 15, 0, "stone5")
    canvas.rect(5, 4, 2, 2, "wood0")
    canvas.rect(9, 4, 2, 2, "wood0")
    return canvas
