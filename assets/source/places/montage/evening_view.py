"""What lies beyond the freeway: towers, searchlights, hills with palms."""

from collections.abc import Sequence

from places.montage.paper import Painting, path, star
from places.montage.stage import FAR, HEIGHT, MID, WIDTH


def far() -> Painting:
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


def mid() -> Painting:
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
