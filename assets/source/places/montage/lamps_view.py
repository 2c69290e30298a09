"""The town behind the street of lamps: bands of night, towers, a paper moon."""

from places.montage.paper import Painting, path, star
from places.montage.stage import FAR, HEIGHT, WIDTH


def far() -> Painting:
    """Night in three bands, stars and a moon on strings, towers."""
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "night2")
    sky.cut(path("0,62 465,74 465,304 0,304"), "night3", shade=0)
    sky.cut(path("0,110 465,100 465,304 0,304"), "night4", shade=0)
    sky.brush(sky.solid, "night3", 26, 50)
    sky.cord(384, 0, 60, "night5")
    sky.round(384, 84, 25, 25, "sun4", "sun5", 3)
    for x, y, r in ((376, 78, 6), (392, 92, 4), (380, 96, 3)):
        sky.round(x, y, r, r, "sun3", shade=0)
    for x, y, r in (
        (58, 66, 5),
        (118, 92, 4),
        (250, 62, 5),
        (270, 102, 3),
        (440, 72, 4),
        (200, 90, 3),
    ):
        sky.cord(x, 0, y, "night4")
        sky.cut(star(x, y, r), "sun4", "sun5", 1)
    x = 0
    for wide, tall in (
        (40, 54),
        (26, 78),
        (34, 44),
        (30, 92),
        (22, 60),
        (44, 70),
        (28, 48),
        (36, 84),
        (30, 56),
        (40, 74),
        (34, 50),
        (30, 80),
        (40, 60),
        (40, 70),
    ):
        block = sky.panel(x, 176 - tall, wide, tall + 20, "night1", "night3")
        for n in range(3):
            sky.panel(
                x + 5 + (n * 9) % max(9, wide - 10),
                176 - tall + 8 + n * 13,
                4,
                5,
                "gold1" if (x + n) % 3 else "night3",
            )
        sky.brush(block, "night0", 2, 14)
        x += wide - 2
    return sky
