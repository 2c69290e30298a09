"""What hangs and stands round the arena's stage: truss, lamps, speakers, the wall of lights."""

import numpy as np
from kit.canvas import Canvas, Floats, box, disc, grid, rng_of, strokes
from kit.ramp import quantise, ramp, shift
from portraits.cast import SITTERS
from portraits.portrait import draw

from game.core.palette import RGB, TRANSPARENT
from places.stages.labels import centred, printed

FRAMES = 8
WALL = (320, 70)  # the size of the wall of lights
DUOTONE = ("night0", "dusk1", "dusk2", "dusk3", "extra0", "neon0", "neon1", "stone7")


def truss(length: int) -> Canvas:
    """A lattice girder, twelve pixels high."""
    canvas = Canvas(length, 13)
    for x in range(0, length, 12):
        canvas.line(x, 11, x + 6, 1, "cloth0")
        canvas.line(x + 6, 1, x + 12, 11, "night2")
    for y, light, dark in ((0, "cloth2", "night1"), (10, "cloth1", "night0")):
        canvas.row(0, y, length, light)
        canvas.rect(0, y + 1, length, 2, dark)
    for x in range(0, length, 96):
        canvas.rect(x, 0, 4, 13, "cloth0")
        canvas.column(x, 0, 13, "cloth2")
    return canvas


def moving_head(lean: int, lens: str) -> Canvas:
    """A lamp in its yoke, turned to one side; `lens` is its lit glass."""
    canvas = Canvas(17, 16)
    canvas.rect(5, 0, 7, 3, "night1")
    canvas.row(5, 0, 7, "night3")
    canvas.column(4, 2, 6, "cloth0")
    canvas.column(12, 2, 6, "night1")
    body = strokes(17, 16, [[(8.5, 4), (8.5 + lean * 3, 12)]], 6.5)
    canvas.fill(body, "night0")
    canvas.fill(body & ~np.roll(body, 1, axis=1), "cloth1")
    canvas.ellipse(8.5 + lean * 3.4, 13, 3.2, 1.9, lens)
    return canvas


def lens(colour: str, core: str) -> Canvas:
    """The glass of a lamp as it shines."""
    canvas = Canvas(7, 4)
    canvas.ellipse(3.5, 2, 3.4, 1.9, colour)
    canvas.ellipse(3.5, 2, 1.8, 1.0, core)
    return canvas


def line_array(flip: bool) -> Canvas:
    """Nine speakers hung in a bow."""
    canvas = Canvas(40, 112)
    canvas.rect(12, 0, 2, 8, "cloth0")
    canvas.rect(24, 0, 2, 8, "cloth0")
    canvas.rect(7, 6, 25, 4, "night2")
    canvas.row(7, 6, 25, "cloth1")
    for place in range(9):
        y, x = 10 + place * 11, 6 + int((place / 8) ** 2 * 7)
        canvas.rect(x, y, 27, 10, "ink")
        canvas.rect(x, y, 27, 9, "night1")
        canvas.rect(x + 3, y + 2, 21, 5, "stone0")
        for hole in range(x + 4, x + 23, 3):
            canvas.column(hole, y + 2, 5, "night0")
        canvas.rect(x + 12, y + 2, 4, 5, "stone1")
        canvas.row(x, y, 27, "cloth0")
        canvas.column(x + 26, y, 9, "dusk3")
    if flip:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def subwoofers(count: int) -> Canvas:
    """Bass speakers side by side, with the dents of many towns."""
    canvas = Canvas(count * 28, 26)
    for column in range(count):
        x, y = column * 28, 4
        canvas.rect(x, y, 27, 21, "cloth0")
        canvas.row(x, y, 27, "cloth2")
        canvas.column(x, y, 21, "cloth1")
        canvas.rect(x + 2, y + 3, 23, 15, "stone1")
        for hole in range(x + 3, x + 24, 2):
            canvas.column(hole, y + 4, 13, "night1")
        cone = canvas.ellipse(x + 13, y + 10, 7, 6, "night1")
        canvas.fill(cone & disc(canvas.width, 26, x + 12, y + 9, 5, 4), "stone2")
        canvas.rect(x + 10, y + 19, 7, 1, "stone3")
    return canvas


def light_wall() -> list[Canvas]:
    """The picture behind the band: waves that leave a mast, bars that jump, the name."""
    rng = rng_of("arena bars")
    heights = rng.uniform(0.15, 1, (FRAMES, 40))
    heights = (heights + np.roll(heights, 1, axis=0)) / 2
    return [_wall_frame(frame, heights[frame]) for frame in range(FRAMES)]


def _wall_frame(frame: int, bars: Floats) -> Canvas:
    width, height = WALL
    canvas, (xs, ys) = Canvas(width, height), grid(width, height)
    reach = np.hypot(xs - width / 2, (ys - height + 10) * 1.25)
    wave = 0.5 + 0.5 * np.cos((reach - frame * 30 / FRAMES) / 30 * 2 * np.pi)
    fade = np.clip(1.08 - reach / 190, 0, 1)
    sky = np.clip(wave**1.6 * fade * 0.95 + 0.06, 0, 1)
    canvas.pixels[:] = quantise(
        sky, ramp("night0", "night1", "night2", "royal0", "elec0", "elec1", "elec2"), 0.4
    )
    inner = quantise(sky, ramp("night0", "dusk1", "dusk2", "dusk3", "extra0", "neon0"), 0.4)
    rings = (np.floor((reach - frame * 30 / FRAMES) / 30 + 0.5).astype(int) + 40) % 2 == 0
    canvas.pixels[rings] = inner[rings]
    _sun(canvas, reach)
    _bars(canvas, bars)
    _name(canvas)
    seam = (xs.astype(int) % 20 == 19) | (ys.astype(int) % 26 == 25)
    shift(canvas.pixels, seam, -1)
    return canvas


def _sun(canvas: Canvas, reach: Floats) -> None:
    _, ys = grid(canvas.width, canvas.height)
    body = reach < 52
    slits = (ys.astype(int) % 8 < (ys - 20) / 16) & (ys > 36)
    canvas.shade(
        body & ~slits,
        1.02 - (ys - 18) / 44,
        ("dusk3", "extra0", "neon0", "red4", "sun2", "sun3", "sun4"),
        0.4,
        4,
    )


def _bars(canvas: Canvas, bars: Floats) -> None:
    for place, value in enumerate(bars):
        x = place * 8
        edge = abs(place - 19.5) / 19.5
        for step in range(int(value * (1 + 5 * edge**1.5))):
            colour = "elec3" if step == 0 else "elec1" if step < 3 else "neon0"
            canvas.rect(x + 1, canvas.height - 4 - step * 4, 6, 3, colour)


def _name(canvas: Canvas) -> None:
    for dx, dy, colour in ((2, 2, "dusk1"), (-1, 0, "neon0"), (1, 1, "royal0"), (0, 0, "stone7")):
        words = printed("SIGNAL", colour, "jersey_10", 2)
        centred(canvas, words, canvas.width / 2 + dx, 24 + dy)


def close_up(who: str, mood: str, flip: bool) -> Canvas:
    """A face thirty feet tall, in two colours."""
    face = draw(SITTERS[who], mood)[:, 8:56]
    bright = np.array([(r * 2 + g * 5 + b) / 8 / 255 for r, g, b in RGB] + [0.0] * (256 - len(RGB)))
    canvas, (_, ys) = Canvas(48, 64), grid(48, 64)
    back = quantise(0.2 + 0.5 * ys / 64, ramp("night0", "dusk1", "dusk2", "dusk3"), 0.45)
    level = bright[face]
    low, high = np.percentile(level[face != TRANSPARENT], (8, 94))
    level = 0.12 + 0.86 * (level - low) / (high - low)
    shown = quantise(np.clip(level, 0, 1), ramp(*DUOTONE), 0.3, 2)
    canvas.pixels[:] = np.where(face == TRANSPARENT, back, shown)
    shift(canvas.pixels, ys.astype(int) % 4 == 3, -1)
    if flip:
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def lasers(width: int, height: int) -> list[Canvas]:
    """Two fans of thin green-blue light that open and close."""
    return [_laser_frame(width, height, frame) for frame in range(FRAMES)]


def _laser_frame(width: int, height: int, frame: int) -> Canvas:
    canvas = Canvas(width, height)
    swing = np.sin(frame / FRAMES * 2 * np.pi)
    for side in (0, 1):
        for ray in range(4):
            angle = np.radians(19 + ray * (10 + 3 * swing) + 4 * swing)
            length = height / max(0.25, np.sin(angle)) * (0.96 - ray * 0.03)
            x0 = 2 if side == 0 else width - 3
            x1 = x0 + np.cos(angle) * length * (1 if side == 0 else -1)
            y1 = height - 1 - np.sin(angle) * length
            _ray(canvas, (x0, height - 2), (x1, y1))
    return canvas


def _ray(canvas: Canvas, start: tuple[float, float], end: tuple[float, float]) -> None:
    steps = int(max(abs(end[0] - start[0]), abs(end[1] - start[1])))
    for step in range(steps):
        share = step / steps
        if share > 0.42 and (step // 3) % 2:
            continue
        x = start[0] + (end[0] - start[0]) * share
        y = start[1] + (end[1] - start[1]) * share
        canvas.dot(round(x), round(y), "teal3" if share < 0.45 else "teal2")


def panel(width: int, height: int) -> Canvas:
    """The dark frame of a screen."""
    canvas, (xs, ys) = Canvas(width, height, "night0"), grid(width, height)
    canvas.fill(box(xs, ys, width / 2, height / 2, width / 2 - 1, height / 2 - 1, 0) < 0, "ink")
    canvas.row(0, 0, width, "cloth0")
    canvas.column(0, 0, height, "night3")
    return canvas
