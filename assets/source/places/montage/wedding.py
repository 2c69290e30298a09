"""Set 10, the wedding: white, leaf green and blush, an arch of paper roses, petals."""

import math

from kit.canvas import Canvas, arc, rng_of

from places.montage import figures
from places.montage.crowd import swaying
from places.montage.paper import Painting, oval, path, puff
from places.montage.stage import FAR, GROUND, HEIGHT, WIDTH, Props, Set, plain

WOMEN, MEN = ("dusk3", "dusk5", "dusk7"), ("cloth0", "cloth2", "night7")
ROSES = ("dusk6", "neon1", "stone7", "red4")
GUESTS = (
    *((72, 206, "a"), (112, 200, "b"), (150, 206, "c"), (60, 246, "d"), (140, 250, "e")),
    *((350, 206, "c"), (388, 200, "a"), (352, 250, "b"), (400, 246, "d"), (442, 252, "e")),
)  # left, base, who
FALL, STEP = 24, 4  # petals repeat after so many pixels; how far they fall in a frame


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        10, "wedding", _wall(), plain(("leaf4", "leaf3", "leaf5"), "montage wedding"), _lawn()
    )
    made.far = _far()
    made.props = _props()
    made.put("arch", 206, 196)
    made.put("cake", 420, 206)
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
    made.see("The arch", "wedding", 240, 190)
    made.blocks = [(206, 186, 12, 10), (310, 186, 12, 10), (420, 196, 40, 10)]
    return made


def _far() -> Painting:
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "elec2")
    low = sky.cut(path("0,96 150,84 320,98 465,88 465,304 0,304"), "elec3", shade=0)
    sky.brush(low, "elec2", 10, 80)
    sky.round(384, 74, 24, 24, "sun5", "stone7", 0)
    for x, y, w in ((80, 84, 110), (300, 72, 90), (410, 116, 96), (190, 112, 84)):
        for dx in (-w / 4, w / 4):
            sky.cord(x + dx, 0, y - 12, "elec3")
        sky.cut(puff(x, y, w, w * 0.3, 5), "stone7", "", 3)
    hill = sky.cut(
        path("0,140 90,118 190,140 300,116 400,136 465,122 465,304 0,304"), "leaf5", "", 3
    )
    sky.brush(hill, "leaf4", 16, 40)
    _chapel(sky, 112, 130)
    return sky


def _chapel(sky: Painting, x: int, y: int) -> None:
    sky.panel(x, y - 22, 34, 26, "stone6", "stone7")
    sky.cut([(x - 3, y - 21), (x + 17, y - 38), (x + 37, y - 21)], "rust1", "rust2")
    sky.panel(x + 11, y - 50, 12, 26, "stone6", "stone7")
    sky.cut([(x + 9, y - 50), (x + 17, y - 66), (x + 25, y - 50)], "rust1", "rust2")
    sky.cut(
        [(x + 13, y + 4), (x + 13, y - 8), *arc(x + 17, y - 8, 4, 4, 180, 360, 6), (x + 21, y + 4)],
        "wood2",
        shade=0,
    )
    sky.round(x + 17, y - 42, 2.4, 2.4, "night4", shade=0)


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


def _arch() -> Canvas:
    art = Painting(116, 128)
    for r, tone in ((52, "stone6"), (48, "stone7")):
        art.ribbon(
            [[(58 - r, 128), (58 - r, 58), *arc(58, 58, r, r, 180, 360, 40), (58 + r, 128)]],
            4.0,
            tone,
        )
    for n in range(34):
        angle = 176 + n * 188 / 33
        ((x, y),) = arc(58, 58, 50 + (n % 3 - 1) * 3, 50 + (n % 3 - 1) * 3, angle, angle, 1)
        art.cut(
            [(x - 8, y + 1), (x - 1, y - 6), (x + 8, y), (x, y + 5)],
            ("leaf3", "leaf4")[n % 2],
            "",
            1,
        )
    for side in (8, 108):
        for n in range(5):
            art.cut(
                [
                    (side - 6, 70 + n * 12),
                    (side, 64 + n * 12),
                    (side + 6, 70 + n * 12),
                    (side, 75 + n * 12),
                ],
                ("leaf3", "leaf4")[n % 2],
                "",
                1,
            )
    for n in range(19):
        angle = 178 + n * 184 / 18
        ((x, y),) = arc(58, 58, 49 + (n * 5) % 7, 49 + (n * 5) % 7, angle, angle, 1)
        _rose(art, x, y, 4 + n % 2, ROSES[n % 4])
    for side, y in ((8, 82), (108, 78), (7, 104), (109, 100)):
        _rose(art, side, y, 4, ROSES[y % 4])
    return art


def _rose(art: Painting, x: float, y: float, r: float, colour: str) -> None:
    art.round(x, y, r, r, colour, "stone7" if colour != "stone7" else "", 1)
    art.round(
        x + 0.5, y + 0.5, r * 0.4, r * 0.4, "dusk5" if colour != "stone7" else "dusk7", shade=0
    )


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


def _cake() -> Canvas:
    cake = Painting(46, 60)
    cake.cut(path("2,36 44,36 40,60 6,60"), "stone7", "")
    for n in range(4):
        cake.cut([*arc(8 + n * 10, 37, 5, 5, 0, 180, 8)], "dusk7", shade=0)
    for y, w in ((24, 28), (13, 20), (3, 12)):
        cake.panel(23 - w / 2, y, w, 11, "stone7", "")
        cake.rect(23 - w / 2, y + 8, w, 3, "dusk7")
        cake.rect(23 - w / 2, y + 3, w, 1, "neon1")
    cake.round(20, 1, 1.6, 2, "night1", shade=0)
    cake.round(25, 1, 1.6, 2, "red3", shade=0)
    return cake


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
        "arch": _arch(),
        "cake": _cake(),
        "chair": chair,
        "petals": [_petals(n) for n in range(6)],
        "bell": swaying(bell, 4, hung=True),
    }
