"""Set 13, an evening on the town: the freeway as strings of beads, a car, the exit."""

import numpy as np
from kit.canvas import Canvas, Points

from places.montage.evening_view import far, mid, palm
from places.montage.letters import written
from places.montage.paper import Painting, oval, path, puff
from places.montage.stage import GROUND, WIDTH, Props, Set, plain

LANES = (
    (path("528,96 440,104 360,122 250,150 120,168 -10,176"), ("sun5", "gold2")),
    (path("528,90 430,97 340,112 230,137 110,153 -10,160"), ("red4", "red3")),
)


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        13, "evening", _wall(), plain(("dusk3", "dusk2", "dusk2"), "montage evening"), _road()
    )
    made.far, made.mid = far(), mid()
    made.props = _props()
    made.put("sign", 372, 190)
    made.put("car", 176, 246)
    made.put("cactus", 56, 196)
    made.shine("beads", 0, GROUND)
    made.shine("headlight", 288, 222)
    made.shine("exit", 380, 98)
    made.standard_marks(258)
    made.mark("driver", 238, 236, "east", pose="sit", lift=12, order=-0.5)
    made.mark("passenger", 222, 236, "east", pose="sit", lift=12, order=-0.6)
    made.mark("exit", 424, 206, "east")
    made.wash("sun5", 0.34)
    made.light("headlights", 330, 226, "sun4", radius=90, level=0.6, shape="pool")
    made.light("exit", 424, 84, "jade2", radius=60, level=0.3, glow=0.25)
    made.blocks = [(190, 220, 100, 16), (386, 180, 8, 10), (456, 180, 8, 10)]
    return made


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
    whole = Painting(280, 54)  # its shadow and the light of its lamps go where it goes
    whole.cut(path("116,30 224,14 276,26 276,44 224,52 116,42"), "dusk4", shade=0)
    whole.cut(path("116,32 194,24 224,32 194,44 116,40"), "sun3", shade=0)
    whole.cut(oval(60, 44, 60, 7), "dusk1", shade=0)
    whole.blit(_body(), 10, 0)
    return whole


def _body() -> Painting:
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
