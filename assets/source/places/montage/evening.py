"""Set 13, an evening on the town: the freeway as strings of beads, a car, the exit."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, Points

from places.montage.letters import written
from places.montage.paper import Painting, oval, path, puff, star
from places.montage.stage import FAR, GROUND, HEIGHT, MID, WIDTH, Props, Set, plain

LANES = (
    (path("528,96 440,104 360,122 250,150 120,168 -10,176"), ("sun5", "gold2")),
    (path("528,90 430,97 340,112 230,137 110,153 -10,160"), ("red4", "red3")),
)


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        13, "evening", _wall(), plain(("dusk3", "dusk2", "dusk2"), "montage evening"), _road()
    )
    made.far, made.mid = _far(), _mid()
    made.props = _props()
    made.put("sign", 372, 190)
    made.put("car", 186, 236)
    made.put("cactus", 56, 196)
    made.shine("beads", 0, GROUND)
    made.shine("headlight", 288, 222)
    made.shine("exit", 380, 98)
    made.standard_marks(216)
    made.mark("driver", 238, 236, "east", pose="sit", lift=12, order=-0.5)
    made.mark("passenger", 222, 236, "east", pose="sit", lift=12, order=-0.6)
    made.mark("exit", 424, 206, "east")
    made.wash("sun5", 0.34)
    made.light("headlights", 330, 226, "sun4", radius=90, level=0.6, shape="pool")
    made.light("exit", 424, 84, "jade2", radius=60, level=0.3, glow=0.25)
    made.see("The exit", "evening", 400, 190)
    made.blocks = [(190, 220, 100, 16), (386, 180, 8, 10), (456, 180, 8, 10)]
    return made


def _far() -> Painting:
    """Hills, a last band of light, towers with paper windows, two searchlights."""
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "night1")
    for y, colour in ((62, "dusk1"), (88, "dusk2"), (108, "dusk3"), (122, "dusk4"), (132, "sun0")):
        sky.cut(
            [(0, y), (150, y + 5), (310, y - 4), (465, y + 3), (465, 304), (0, 304)],
            colour,
            shade=0,
        )
    for x, lean in ((150, -60), (176, 40)):
        sky.glow([(x - 2, 140), (x + 2, 140), (x + lean + 16, 0), (x + lean - 16, 0)], 1)
    for n in range(26):
        x, y = (n * 83 + 20) % 460, 36 + (n * 31) % 50
        sky.cut(star(x, y, 2 + n % 3, 4, 0.3), "sun4" if n % 3 else "dusk6", shade=0)
    sky.cut(path("0,138 110,122 230,140 330,126 465,142 465,304 0,304"), "dusk1", "dusk3", 0)
    for x, top, wide in (
        (178, 96, 18),
        (196, 76, 22),
        (220, 58, 20),
        (242, 84, 24),
        (268, 70, 18),
        (288, 98, 26),
        (156, 112, 22),
        (314, 110, 20),
    ):
        tower = sky.panel(x, top, wide, 150 - top, "night0", "dusk4")
        for n in range(60):
            px, py = x + 3 + (n * 5) % (wide - 5), top + 5 + (n // 4) * 6
            if (n * 7 + x) % 3 and py < 146 and tower[py, px]:
                sky.rect(px, py, 2, 3, ("gold2", "sun2", "dusk5")[(n + x) % 3])
    sky.cut([(228, 60), (230, 40), (232, 60)], "night0", shade=0)
    return sky


def _mid() -> Painting:
    """Palms, cut with one turn of the scissors."""
    hill = Painting(round(WIDTH * MID) + 1, HEIGHT)
    hill.cut(
        path("0,152 90,140 180,158 330,146 420,124 496,116 496,304 0,304"), "night0", "dusk2", 0
    )
    for x, y, h in ((44, 150, 74), (76, 148, 56), (116, 148, 66), (470, 124, 62)):
        palm(hill, x, y, h, ("ink", "dusk2"))
    for n in range(34):
        x, y = (n * 67 + 11) % 490, 150 + (n * 19) % 26
        if hill.pixels[y, x] != 255:
            hill.rect(x, y, 2, 2, ("gold1", "sun2", "dusk4")[n % 3])
    return hill


def palm(canvas: Painting, x: float, y: float, tall: float, dye: Sequence[str]) -> None:
    """A paper palm: a bent strip and seven blades."""
    canvas.cut(
        [
            (x - 2, y),
            (x + 4, y - tall * 0.6),
            (x + 6, y - tall),
            (x + 9, y - tall),
            (x + 8, y - tall * 0.6),
            (x + 3, y),
        ],
        dye[0],
        dye[1],
        0,
    )
    for dx, dy in (
        (-24, 8),
        (-20, -6),
        (-9, -16),
        (7, -18),
        (22, -10),
        (26, 4),
        (14, 12),
        (-12, 16),
    ):
        tip = (x + 7 + dx, y - tall + dy)
        bend = (x + 7 + dx * 0.55, y - tall + min(dy, 0) * 0.7 - 6)
        canvas.cut(
            [(x + 6, y - tall - 2), bend, tip, (bend[0], bend[1] + 6), (x + 8, y - tall + 2)],
            dye[0],
            dye[1],
            0,
        )


def _wall() -> Painting:
    """The road that comes down from the hills, the rail, the bank of the near lane."""
    wall = Painting(WIDTH, GROUND + 2)
    upper, lower = LANES[1][0], LANES[0][0]
    band = [(x, y - 6) for x, y in upper] + [(x, y + 8) for x, y in reversed(lower)]
    mask = wall.cut(band, "dusk0", "dusk3", 0)
    wall.brush(mask, "dusk1", 12, 60, -0.2)
    for x in range(16, WIDTH, 60):
        top = (
            float(np.interp(x, [p[0] for p in reversed(lower)], [p[1] for p in reversed(lower)]))
            + 8
        )
        if top < 166:
            wall.panel(x, top, 8, 182 - top, "dusk0", "dusk2")
    wall.panel(0, 168, WIDTH, 6, "cloth1", "cloth3")
    for x in range(10, WIDTH, 40):
        wall.panel(x, 172, 5, 12, "cloth0", "cloth2")
    wall.panel(0, 182, WIDTH, 4, "dusk0", "dusk2")
    for x, y, w in ((86, 64, 76), (330, 58, 70)):
        for dx in (-w / 4, w / 4):
            wall.cord(x + dx, 0, y - 8, "dusk3")
        wall.cut(puff(x, y, w, w * 0.28, 4), "dusk3", "dusk4", 2)
    return wall


def _road() -> Painting:
    road = Painting(WIDTH, 120)
    road.cut([(0, 18), (WIDTH, 18), (WIDTH, 120), (0, 120)], "dusk2", shade=0, hand=0)
    road.rect(0, 16, WIDTH, 3, "sun4")
    for x in (-20, 72, 164):
        road.cut([(x, 82), (x + 52, 82), (x + 46, 88), (x - 6, 88)], "sun5", shade=0)
    road.cut(
        path("300,104 372,104 392,96 386,92 418,90 412,104 406,100 378,112 300,112"),
        "sun5",
        shade=0,
    )
    road.cut(path("292,38 400,22 452,34 452,52 400,60 292,50"), "dusk4", shade=0)
    road.cut(path("292,40 370,32 400,40 370,52 292,48"), "sun3", shade=0)
    road.cut(oval(236, 52, 60, 7), "dusk1", shade=0)
    return road


def _along(line: Points, every: float) -> list[tuple[float, float]]:
    xs, ys = [p[0] for p in reversed(line)], [p[1] for p in reversed(line)]
    return [(x, float(np.interp(x, xs, ys))) for x in np.arange(-10, WIDTH, every)]


def _beads(n: int) -> Canvas:
    """Lamps of cars on two strings, one coming, one going."""
    art = Painting(WIDTH, GROUND)
    for lane, (line, dye) in enumerate(LANES):
        step = n * 4 if lane else -n * 4
        for x, _ in _along(line, 16):
            px = x + step
            py = float(
                np.interp(px, [p[0] for p in reversed(line)], [p[1] for p in reversed(line)])
            )
            size = 1.4 + max(0.0, (py - 96) / 46)
            art.round(px, py, size + 0.8, size + 0.8, dye[1], shade=0)
            art.round(px, py, size, size, dye[0], shade=0)
    for x in list(range(36)) + list(range(WIDTH - 36, WIDTH)):
        art.pixels[:, x] = 255
    return art


def _car() -> Canvas:
    """An open car of red paper, a white stripe, wheels of two discs."""
    art = Painting(108, 44)
    art.cut(path("2,20 14,14 46,13 50,10 56,13 92,14 104,20 107,32 2,34"), "red3", "red4", 0)
    art.cut(path("2,25 106,24 107,29 2,30"), "sun5", shade=0)
    art.cut(path("64,14 56,2 58,1 68,14"), "elec3", "stone7", 0)
    art.cut(path("24,14 60,13 58,17 26,18"), "red1", shade=0)
    art.rect(100, 20, 6, 5, "sun5")
    art.rect(2, 21, 4, 4, "red1")
    for x in (22, 86):
        art.round(x, 35, 9, 9, "night0", "", 0)
        art.round(x, 35, 5, 5, "stone5", "stone7", 0)
        art.round(x, 35, 2, 2, "night2", shade=0)
    return art


def _sign() -> Canvas:
    """The gantry of the exit, still dark."""
    art = Painting(104, 124)
    for x in (12, 84):
        art.panel(x, 8, 6, 116, "cloth0", "cloth2")
    art.panel(8, 20, 88, 5, "cloth0", "cloth2")
    return art


def _exit() -> Canvas:
    art = Painting(88, 38)
    art.panel(0, 0, 86, 36, "sun5")
    art.panel(2, 2, 82, 32, "jade0", "")
    art.ribbon(written("EXIT", 9, 10, 15, 12), 2.6, "sun5")
    art.cut(path("60,24 70,14 65,11 78,9 77,22 73,17 63,27"), "sun5", shade=0, hand=0)
    return art


def _props() -> Props:
    light = Canvas(8, 8)
    light.ellipse(4, 4, 3.6, 3, "sun4")
    light.ellipse(4, 4, 2, 1.6, "stone7")
    cactus = Painting(40, 60)
    palm(cactus, 16, 59, 40, ("night0", "dusk3"))
    return {
        "sign": _sign(),
        "exit": _exit(),
        "car": _car(),
        "cactus": cactus,
        "headlight": light,
        "beads": [_beads(n) for n in range(4)],
    }
