"""The garden of the wedding: sky, chapel, the arch of roses, the cake."""

from kit.canvas import Canvas, arc

from places.montage.paper import Painting, path, puff
from places.montage.stage import FAR, HEIGHT, WIDTH

ROSES = ("dusk6", "neon1", "stone7", "red4")


def far() -> Painting:
    """Sky, clouds on strings, hills."""
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


def arch() -> Canvas:
    """The arch: white laths under leaves and roses."""
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


def cake() -> Canvas:
    """Three tiers, and two small people on top."""
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
