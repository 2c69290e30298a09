"""Set 10, the wedding: white, leaf green and blush, an arch of paper roses, petals."""

import math

from kit.canvas import Canvas, arc, rng_of

from places.montage import figures
from places.montage.crowd import swaying
from places.montage.garden import ROSES, arch, cake, far
from places.montage.paper import Painting, oval, path, puff
from places.montage.stage import GROUND, WIDTH, Props, Set, plain

WOMEN, MEN = ("dusk3", "dusk5", "dusk7"), ("cloth0", "cloth2", "night7")
GUESTS = (
    *((72, 206, "a"), (112, 200, "b"), (150, 206, "c"), (60, 246, "d"), (140, 250, "e")),
    *((350, 206, "c"), (388, 200, "a"), (352, 250, "b"), (400, 246, "d"), (470, 250, "e")),
)  # left, base, who
FALL, STEP = 24, 4  # petals repeat after so many pixels; how far they fall in a frame


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        10, "wedding", _wall(), plain(("leaf4", "leaf3", "leaf5"), "montage wedding"), _lawn()
    )
    made.far = far()
    made.props = _props()
    made.put("arch", 206, 196)
    made.put("cake", 440, 204)
    for x, base, who in GUESTS:
        made.put(f"guest_{who}_{'east' if x < 264 else 'west'}", x - 10, base)
    for x, base in ((84, 284), (138, 290), (362, 290), (418, 284)):
        made.put("chair", x, base)
    made.put("petals", 150, 290)
    made.put("bell", 244, 116)
    made.standard_marks(222)
    made.mark("arch left", 248, 204, "east")
    made.mark("arch right", 282, 204, "west")
    made.mark("aisle", 264, 252, "north")
    made.wash("sun5", 0.4)
    made.blocks = [(206, 186, 12, 10), (310, 186, 12, 10), (440, 194, 46, 10)]
    return made


def _wall() -> Painting:
    """A hedge with roses, and bunting from side to side."""
    wall = Painting(WIDTH, GROUND + 2)
    for n in range(9):
        x = n * 62 + 8
        wall.cut(puff(x, GROUND, 76, 40 - (n % 3) * 6, 4), "leaf3", "leaf4", 2)
    hedge = wall.panel(0, GROUND - 12, WIDTH, 14, "leaf2", "leaf3")
    wall.brush(hedge, "leaf3", 12, 16)
    for n in range(40):
        x, y = 40 + (n * 71) % 450, 158 + (n * 13) % 22
        if wall.pixels[y, x] != 255:
            wall.round(x + 0.5, y + 0.5, 3.5, 3.5, ROSES[n % 4], "", 1)
            wall.rect(x, y, 2, 1, "dusk5")
    for n in range(22):
        x, sag = 40 + n * 21, 10 * math.sin(math.pi * (n % 11) / 10)
        wall.cut(
            [(x, 52 + sag), (x + 16, 52 + sag), (x + 8, 66 + sag)],
            ("stone7", "dusk7", "leaf5", "neon1")[n % 4],
            "",
            0,
        )
        wall.line(x - 3, 51 + sag, x + 20, 52 + sag, "stone7")
    return wall


def _lawn() -> Painting:
    lawn = Painting(WIDTH, 120)
    for n in range(8):
        lawn.cut(
            [(n * 72 - 30, 0), (n * 72 + 6, 0), (n * 90 - 110, 120), (n * 90 - 158, 120)],
            "leaf5",
            shade=0,
        )
    lawn.cut(path("234,0 294,0 330,120 198,120"), "stone6", shade=0)
    lawn.cut(path("240,0 288,0 318,120 210,120"), "stone7", shade=0)
    rng = rng_of("montage petals on the lawn")
    for _ in range(90):
        x, y = int(rng.normal(264, 80)), int(rng.integers(4, 116))
        lawn.cut(
            [(x, y), (x + 4, y - 1), (x + 3, y + 2)],
            ROSES[int(rng.integers(4))] if abs(x - 264) > 60 else ROSES[int(rng.integers(2))],
            shade=0,
        )
    lawn.cut(oval(264, 22, 62, 13), "sun5", shade=0)
    return lawn


def _petals(n: int) -> Canvas:
    """Petals that fall for ever: they repeat after as many pixels as they fall."""
    air = Canvas(230, 150)
    rng = rng_of("montage petals")
    for column in range(26):
        x0, y0, colour = int(rng.integers(4, 224)), int(rng.integers(FALL * 3)), ROSES[column % 4]
        for lap in range(-1, 3):
            y = y0 + lap * FALL * 3 + n * STEP * 3
            x = x0 + round(3 * math.sin((y + x0) / 9))
            air.rect(x, y, 2 + (y // 6) % 2, 1 + (y // 9) % 2, colour)
    return air


def _props() -> Props:
    chair = Painting(18, 30)
    chair.panel(2, 0, 2, 30, "stone6", "stone7")
    chair.panel(13, 0, 2, 30, "stone6", "stone7")
    chair.panel(2, 2, 13, 10, "stone7", "")
    chair.panel(1, 15, 16, 3, "stone7", "")
    bell = Painting(40, 92)
    bell.cord(20, 0, 62, "stone6")
    bell.cut(
        [(12, 84), (13, 70), *arc(20, 70, 7, 8, 180, 360, 10), (28, 84), (32, 88), (8, 88)],
        "gold1",
        "gold2",
        2,
    )
    bell.round(20, 89, 2.6, 2.6, "gold0", shade=0)
    props: Props = {
        f"guest_{key}_{side}": figures.silhouettes(
            name, f"clap-{side}", MEN if key in "be" else WOMEN, 2
        )
        for key, name in (
            ("a", "playgoer"),
            ("b", "fan_hat"),
            ("c", "fan_pink"),
            ("d", "playgoer_scarf"),
            ("e", "fan_lemon"),
        )
        for side in ("east", "west")
    }
    return props | {
        "arch": arch(),
        "cake": cake(),
        "chair": chair,
        "petals": [_petals(n) for n in range(6)],
        "bell": swaying(bell, 4, hung=True),
    }
