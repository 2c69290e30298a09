"""Spring: jacarandas over a hill road, and a car that has been found."""

from kit.canvas import Canvas, rng_of

from places.montage.cards import WIDTH, hills, sky
from places.montage.paper import Painting, path, puff
from places.montage.trees import jacaranda


def spring() -> Canvas:
    """Jacarandas over a hill road, and a car that has been found."""
    card = sky(("elec2", "elec3", "skin1", "dusk7"), 66, 44)
    card.cord(330, 0, 46, "elec3")
    card.round(330, 66, 22, 22, "sun4", "sun5", 2)
    for x, y, w in ((150, 66, 90), (262, 100, 70), (400, 118, 84)):
        card.cord(x - w / 4, 0, y - 10, "elec3")
        card.cord(x + w / 4, 0, y - 10, "elec3")
        card.cut(puff(x, y, w, w * 0.3, 5), "stone7", "", 2)
        card.cut(puff(x + 6, y, w * 0.6, w * 0.14, 4), "elec3", "", 0)
    hills(card, (170, 182, 164, 178, 160, 172, 158), "leaf5", "jade2")
    hills(card, (196, 184, 198, 206, 190, 200, 188), "leaf4", "leaf5")
    _road(card)
    hills(card, (244, 236, 250, 262, 254, 240, 246), "leaf3", "leaf4")
    jacaranda(card, (62, 250), 150, ("plum0", "plum1", "plum2"))
    jacaranda(card, (424, 252), 164, ("plum0", "plum1", "plum2"))
    _petals(card)
    for n in range(26):
        left, top = (n * 97 + 31) % WIDTH, 248 + (n * 13) % 18
        card.ribbon([[(left, top + 8), (left, top)]], 1.0, "leaf2")
        card.round(left, top, 2.6, 2.6, ("lemon3", "sun2", "stone7")[n % 3], "", 1)
    return card


def _road(card: Painting) -> None:
    card.cut(
        path(
            "186,270 214,246 270,232 286,222 262,212 224,206 "
            "236,200 286,204 330,216 336,230 306,246 296,270"
        ),
        "stone4",
        "stone5",
        1,
    )
    card.cut(
        path("272,216 280,210 296,210 304,216 308,217 308,223 268,223 268,218"), "red3", "red4", 1
    )
    card.cut(path("281,212 295,212 299,216 277,216"), "elec3", shade=0, hand=0)
    for x in (275, 300):
        card.round(x, 223, 3, 3, "night0", shade=0)


def _petals(card: Painting) -> None:
    """Petals in the air and on the grass, none over the title."""
    rng = rng_of("card spring petals")
    for _ in range(80):
        x, y = float(rng.uniform(0, WIDTH)), float(rng.uniform(60, 268))
        if y > 200 or abs(x - 240) > 90:
            card.cut(
                [(x, y), (x + 4, y - 1), (x + 3, y + 2)],
                ("plum2", "plum1", "dusk7")[int(x) % 3],
                "",
                1,
            )
