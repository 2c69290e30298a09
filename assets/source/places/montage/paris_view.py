"""Paris beyond the river: sky, tower, roofs."""

from kit.canvas import arc

from places.montage.paper import Painting, puff, star
from places.montage.stage import FAR, HEIGHT, MID, WIDTH


def far() -> Painting:
    """An evening sky in bands, and the tower before it."""
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "dusk3")
    for y, colour in ((66, "dusk4"), (92, "dusk5"), (114, "dusk6"), (132, "dusk7")):
        band = sky.cut(
            [(0, y), (120, y + 6), (260, y - 4), (380, y + 3), (465, y - 2), (465, 304), (0, 304)],
            colour,
            shade=0,
        )
        sky.brush(band, colour[:-1] + str(int(colour[-1]) - 1), 8, 60)
    for x, y, w, tone in (
        (70, 70, 90, "dusk5"),
        (380, 62, 80, "dusk5"),
        (120, 104, 70, "dusk7"),
        (320, 100, 86, "dusk7"),
    ):
        sky.cord(x - w / 5, 0, y - 8, "dusk4")
        sky.cord(x + w / 5, 0, y - 8, "dusk4")
        sky.cut(puff(x, y, w, w * 0.26, 5), tone, "", 2)
    _tower(sky, 232)
    for x, y in ((40, 58), (150, 60), (300, 58), (430, 84)):
        sky.cut(star(x, y, 4), "sun4", "sun5", 1)
    return sky


def _tower(sky: Painting, x: int) -> None:
    """The tower of iron: four legs, three floors, and the holes between the girders."""
    base, top = 176, 40
    left = [(x - 46, base), (x - 30, 148), (x - 17, 118), (x - 8, 84), (x - 2, top)]
    sky.cut([*left, *((2 * x - px, py) for px, py in reversed(left))], "dusk1", "dusk4", 3, 0)
    sky.lay(
        sky.mask_of([(x - 26, base), *arc(x, base - 6, 25, 26, 180, 360, 20), (x + 26, base)]),
        "dusk6",
        shade=0,
    )
    for y, half in ((142, 30), (112, 18), (80, 9)):
        sky.panel(x - half, y, half * 2, 5, "dusk0", "dusk4")
    for y, half in ((120, 11), (127, 13), (134, 15)):
        sky.cut(
            [(x - half * 0.7, y + 6), (x, y - 1), (x + half * 0.7, y + 6)], "dusk5", shade=0, hand=0
        )
    for y in range(88, 110, 7):
        sky.cut([(x - 4, y + 5), (x, y), (x + 4, y + 5)], "dusk4", shade=0, hand=0)
    for px, py in (
        (0, 38),
        (-8, 82),
        (8, 82),
        (-16, 114),
        (16, 114),
        (0, 114),
        (-28, 144),
        (28, 144),
        (-12, 144),
        (12, 144),
    ):
        sky.rect(x + px - 1, py, 3, 3, "sun4")


def mid() -> Painting:
    """Roofs in slate blue-violet, with chimneys and a window still lit here and there."""
    roofs = Painting(round(WIDTH * MID) + 1, HEIGHT)
    for x, top, wide in (
        (-6, 92, 70),
        (56, 110, 62),
        (112, 98, 54),
        (160, 122, 44),
        (290, 120, 48),
        (330, 102, 60),
        (384, 90, 56),
        (432, 108, 70),
    ):
        _house(roofs, x, top, wide)
    dome = roofs.cut(
        [(196, 150), (196, 138), *arc(214, 138, 18, 20, 180, 360, 14), (232, 150)], "dusk2", "dusk5"
    )
    roofs.brush(dome, "dusk1", 3, 12)
    roofs.cut([(213, 120), (215, 106), (217, 120)], "gold1")
    return roofs


def _house(roofs: Painting, x: int, top: int, wide: int) -> None:
    for n in range(2):
        roofs.panel(x + 10 + n * (wide - 30), top - 12, 8, 16, "rust1", "rust2")
        roofs.rect(x + 11 + n * (wide - 30), top - 15, 2, 4, "rust0")
        roofs.rect(x + 15 + n * (wide - 30), top - 15, 2, 4, "rust0")
    roofs.cut(
        [(x + 7, top), (x + wide - 7, top), (x + wide, top + 22), (x, top + 22)], "cloth1", "cloth3"
    )
    for n in range(wide // 20):
        px = x + 9 + n * 19
        roofs.cut(
            [
                (px, top + 18),
                (px, top + 8),
                *arc(px + 4, top + 8, 4, 4, 180, 360, 6),
                (px + 8, top + 18),
            ],
            "gold2" if (n + x) % 3 else "dusk1",
            "sun5",
        )
    front = roofs.panel(x, top + 22, wide, 90, "dusk6", "dusk7")
    roofs.brush(front, "dusk5", 4, 12)
    for n in range(wide // 16):
        for row in range(3):
            lit = (n * 5 + row * 3 + x) % 4 == 0
            roofs.panel(x + 6 + n * 15, top + 28 + row * 18, 6, 10, "gold2" if lit else "dusk3")
