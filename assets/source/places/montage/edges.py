"""What stands between two sets: flats seen from behind, curtains, drapes, painted columns."""

from collections.abc import Sequence

from kit.canvas import Canvas
from kit.ramp import index

from places.montage.letters import written
from places.montage.paper import Painting, path, star
from places.montage.stage import GROUND

FRAMES = (index("wood2"), index("wood4"))
WIDE, TALL = 72, GROUND + 4
BASE = GROUND + 14  # where the feet of a flat stand


def drape(dye: Sequence[str], hem: str = "", stars: str = "") -> Canvas:
    """A curtain that hangs in flat folds: shade, body, light."""
    cloth = Painting(WIDE, TALL, dye[1])
    for n in range(5):
        x = n * 15 - 2
        cloth.cut([(x, 0), (x + 7, 0), (x + 5 + n % 2, TALL), (x - 1, TALL)], dye[0], shade=0)
        cloth.cut([(x + 9, 0), (x + 12, 0), (x + 11, TALL), (x + 9, TALL)], dye[2], shade=0)
    if hem:
        cloth.rect(0, TALL - 9, WIDE, 5, hem)
        for x in range(1, WIDE, 4):
            cloth.rect(x, TALL - 4, 2, 3, hem)
    if stars:
        for n in range(11):
            x, y = 6 + (n * 37) % 60, 14 + n * 16
            cloth.cut(star(x, y, 4 + n % 3), stars, shade=1)
    return cloth


def flat(number: str, paint: str, frame: Sequence[str] = ("wood2", "wood4", "wood1")) -> Canvas:
    """The back of a flat: raw canvas on a wooden frame, its number in stencil."""
    back = Painting(WIDE, TALL, "extra1")
    back.brush(back.solid, "wood5", 34, 16)
    back.rect(0, 0, 6, TALL, paint)
    back.rect(WIDE - 6, 0, 6, TALL, paint)
    for x in (6, WIDE - 14):
        back.panel(x, 0, 8, TALL, frame[0], frame[1])
    for y in (36, 104, TALL - 12):
        back.panel(14, y, WIDE - 28, 7, frame[0], frame[1])
    back.cut(path("14,104 20,104 58,50 58,43 53,43"), frame[0], frame[1])
    back.ribbon(written(number, WIDE / 2 - 6 * len(number) + 1, 128, 16, 12), 2.4, "wood1")
    for x, y in ((9, 39), (WIDE - 11, 39), (9, 107), (WIDE - 11, 107)):
        back.rect(x, y, 2, 2, "stone5")
    return back


def column(dye: Sequence[str], bands: str) -> Canvas:
    """A painted pillar: shade, body, light."""
    made = Painting(WIDE, TALL, dye[0])
    made.panel(8, 0, 56, TALL, dye[1], "")
    for x in (16, 30, 44):
        made.panel(x, 0, 5, TALL, dye[2])
        made.panel(x + 7, 0, 3, TALL, dye[0])
    for y in (24, TALL - 18):
        made.panel(0, y, WIDE, 12, bands, dye[2])
    return made


def trellis() -> Canvas:
    """White lattice with paper roses, at the way into the garden."""
    made = Painting(WIDE, TALL, "elec3")
    for n in range(-8, 14):
        y = n * 18
        made.ribbon([[(0, y), (WIDE, y + 72)], [(0, y + 72), (WIDE, y)]], 2.6, "stone6")
    made.panel(0, 0, 6, TALL, "stone6", "stone7")
    made.panel(WIDE - 6, 0, 6, TALL, "stone6", "stone7")
    for n in range(22):
        x, y = 6 + (n * 29) % 62, 20 + n * 8
        made.cut([(x - 7, y), (x, y - 5), (x + 7, y), (x, y + 5)], ("leaf3", "leaf4")[n % 2], "")
        if n % 2:
            made.round(x + 3, y - 2, 4.6, 4.6, ("dusk6", "neon1", "red4")[n % 3], "dusk7", 1)
            made.round(x + 3, y - 2, 1.6, 1.6, "dusk5", shade=0)
    return made


def film(dye: Sequence[str] = ("ink", "night0", "sun5")) -> Canvas:
    """A huge strip of film that hangs from above."""
    made = Painting(WIDE, TALL, dye[1])
    made.panel(6, 0, 60, TALL, dye[0])
    for y in range(4, TALL, 13):
        made.rect(10, y, 6, 7, dye[2])
        made.rect(56, y, 6, 7, dye[2])
    for n, y in enumerate(range(8, TALL, 44)):
        made.panel(20, y, 32, 36, ("extra1", "wood5", "sun4", "extra1")[n % 4])
        made.cut(
            [(20, y + 36), (30 - n * 2, y + 20), (38, y + 28), (52, y + 16 + n * 3), (52, y + 36)],
            "wood3",
            shade=0,
        )
        made.round(42, y + 9, 4, 4, "sun5", shade=0)
    return made


def brick(dye: Sequence[str]) -> Canvas:
    """A wall of paper bricks."""
    made = Painting(WIDE, TALL, dye[0])
    for row, y in enumerate(range(0, TALL, 9)):
        for x in range(-8 + 9 * (row % 2), WIDE, 18):
            made.rect(x, y, 16, 7, dye[1 + ((x * 7 + y * 3) % 11 == 0)])
    return made


def edges() -> dict[int, Canvas]:
    """Boundary -> what hides it, with its feet. Boundary n lies at the right of set n."""
    return {number: _footed(picture) for number, picture in _uprights().items()}


def _footed(picture: Canvas) -> Canvas:
    """Set an edge on the floor: its shadow, and for a flat its jacks and a bag of sand."""
    art = Painting(WIDE, BASE)
    art.blit(picture, 0, 0)
    if picture.pixels[60, 8] in FRAMES:
        for x in (8, 54):
            art.cut(
                [(x, TALL - 8), (x + 4, TALL - 8), (x + 10, BASE - 1), (x, BASE - 1)],
                "wood2",
                "wood4",
                0,
            )
        art.cut(
            [
                (24, BASE - 3),
                (26, BASE - 11),
                (42, BASE - 12),
                (46, BASE - 3),
                (42, BASE - 1),
                (28, BASE - 1),
            ],
            "stone3",
            "stone5",
            0,
        )
        art.rect(32, BASE - 14, 4, 4, "stone1")
    return art


def _uprights() -> dict[int, Canvas]:
    red = ("red0", "red2", "red3")
    return {
        0: drape(red, "gold1"),
        1: flat("2", "night3"),
        2: drape(("dusk1", "plum0", "dusk3"), "gold1"),
        3: drape(("dusk1", "plum0", "dusk3"), "gold1"),
        4: flat("5", "teal2"),
        5: drape(("teal1", "teal2", "teal3"), "", "sun5"),
        6: column(("wood1", "wood3", "wood4"), "wood2"),
        7: flat("8", "teal1"),
        8: drape(("night0", "night1", "night2"), "gold1", "sun4"),
        9: trellis(),
        10: flat("11", "sun3"),
        11: drape(("ink", "night0", "night1")),
        12: film(),
        13: brick(("wood1", "wood2", "wood3")),
        14: drape(red, "gold1"),
    }
