"""The hall of the arena behind the stage: haze, beams, and the stands full of people."""

import numpy as np
from kit.canvas import Canvas, Floats, disc, grid, rng_of

from places.stages.beams import Beam, air, haze, strength
from places.stages.labels import printed

WIDTH, HEIGHT = 960, 230
STANDS = 616  # where the stands begin
MIDDLE = 320  # of the stage
RIBBON = 104


def _beams() -> list[Beam]:
    found = []
    for place, x in enumerate(range(84, 570, 54)):
        lean = (x - MIDDLE) / 6.5
        found.append(Beam(x, 48, lean, 170, place % 2 == 0, 6.5, 0.62))
        found.append(Beam(x, 162, 180 - lean * 1.5, 190, place % 2 == 1, 5.0, 0.6))
    for place, (angle, length) in enumerate(((76, 470), (64, 400), (53, 330), (86, 520))):
        found.append(Beam(584, 44, angle, length, place % 2 == 0, 3.6, 0.72))
    found += [Beam(40, 44, -40, 200, False, 5, 0.6), Beam(36, 44, -18, 200, True, 5, 0.6)]
    return found


def _fields() -> tuple[Floats, Floats]:
    """Give the magenta and the blue light in the air of the hall."""
    xs, ys = grid(WIDTH, HEIGHT)
    wall = np.exp(-(((xs - MIDDLE) / 230) ** 2) - ((ys - 96) / 74) ** 2)
    far = np.clip((xs - 560) / 400, 0, 1)
    warm = 0.34 * wall + 0.15 * np.exp(-(((xs - 640) / 150) ** 2) - ((ys - 150) / 60) ** 2)
    cold = 0.14 * wall + 0.12 * far * np.exp(-(((ys - RIBBON) / 34) ** 2)) + 0.06
    for beam in _beams():
        field = strength(WIDTH, HEIGHT, beam) * 0.8
        if beam.cold:
            cold = cold + field
        else:
            warm = warm + field
    smoke = haze(WIDTH, HEIGHT, 7)
    return np.asarray(warm * smoke), np.asarray(cold * smoke)


def _stands() -> Floats:
    """Give how much light each pixel of the stands throws back; 1 where there is only air."""
    rng, back = rng_of("arena stands"), np.ones((HEIGHT, WIDTH))
    xs, ys = grid(WIDTH, HEIGHT)
    seats = (xs > STANDS) & (ys > 40) & (ys < 190)
    back[seats] = 0.34
    for top in (*range(52, 98, 9), *range(118, 186, 10)):
        for x in np.arange(STANDS + 4 + top % 4, WIDTH, 7.6):
            if rng.random() < 0.86:
                _sitter(back, x + rng.uniform(-1.4, 1.4), top + rng.uniform(-0.8, 0.8), rng)
    back[(ys > RIBBON - 6) & (ys < RIBBON + 8) & (xs > STANDS)] = 0.2
    return back


def _sitter(back: Floats, x: float, y: float, rng: np.random.Generator) -> None:
    tone = rng.uniform(0.6, 0.95)
    body = disc(WIDTH, HEIGHT, x, y + 6.0, 3.6, 3.6)
    head = disc(WIDTH, HEIGHT, x, y, 2.4, 2.6)
    back[body] = tone * 0.5
    back[head] = tone * 0.9
    back[head & ~disc(WIDTH, HEIGHT, x + 0.8, y + 1.2, 2.6, 2.6)] = 1.5 * tone
    if rng.random() < 0.16:
        side = float(rng.choice((-3.0, 3.0)))
        back[disc(WIDTH, HEIGHT, x + side, y - 2.0, 1.1, 3.4)] = 1.1


def hall() -> Canvas:
    """The whole hall: air over the stage, stands to its right."""
    warm, cold = _fields()
    back = _stands()
    xs, _ = grid(WIDTH, HEIGHT)
    spill = np.where(xs > STANDS, 0.2 * np.exp(-(xs - STANDS) / 130), 0.0)
    painted = air((warm + spill) * back, (cold + spill * 0.4) * back, 0.5)
    _ribbon(painted)
    _edge(painted)
    return painted


def _ribbon(canvas: Canvas) -> None:
    """The board of lights along the upper stand."""
    canvas.rect(STANDS, RIBBON - 4, WIDTH - STANDS, 11, "night0")
    canvas.rect(STANDS, RIBBON - 3, WIDTH - STANDS, 9, "royal0")
    canvas.row(STANDS, RIBBON - 4, WIDTH - STANDS, "elec0")
    canvas.row(STANDS, RIBBON + 6, WIDTH - STANDS, "night2")
    words = printed("SIGNAL", "elec3")
    for x in range(STANDS + 14, WIDTH, 58):
        canvas.blit(words, x, RIBBON - 1)
        canvas.rect(x + 36, RIBBON, 3, 3, "neon1")


def _edge(canvas: Canvas) -> None:
    """The wall the lower stand ends on."""
    canvas.rect(STANDS, 186, WIDTH - STANDS, HEIGHT - 186, "night1")
    canvas.row(STANDS, 186, WIDTH - STANDS, "dusk3")
    canvas.row(STANDS, 187, WIDTH - STANDS, "night2")


def phones() -> Canvas:
    """Small lights held up in the stands; they twinkle."""
    canvas, rng = Canvas(WIDTH, 190), rng_of("arena phones")
    for _ in range(90):
        x, y = int(rng.integers(STANDS + 4, WIDTH - 3)), int(rng.integers(48, 182))
        if not RIBBON - 8 < y < RIBBON + 10:
            bright = rng.random() < 0.4
            canvas.dot(x, y, "stone7" if bright else "elec3")
            if bright:
                canvas.dot(x + 1, y, "elec3")
    return canvas
