"""Set 9, a dance among painted stars and clouds, before a moon that fills the stage."""

from kit.canvas import Canvas, rng_of

from places.montage import figures
from places.montage.crowd import swaying
from places.montage.paper import Painting, oval, puff, star
from places.montage.stage import FAR, GROUND, HEIGHT, MID, WIDTH, Props, Set, plain

COUPLE = ("night0", "night1", "sun5")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        9, "stars", _wall(), plain(("night3", "night2", "night2"), "montage stars"), _floor()
    )
    made.far, made.mid = _far(), _mid()
    made.props = _props()
    made.put("couple", 250, 148)
    for n, (x, y) in enumerate(((96, 92), (150, 70), (208, 58), (322, 62), (380, 82), (432, 102))):
        made.put(f"star{n % 3}", x, y + n % 2 * 6)
    made.put("cloud_left", 40, 200)
    made.put("cloud_right", 372, 204)
    made.standard_marks(218)
    made.mark("dance", 264, 236, "east")
    made.mark("cloud left", 120, 210, "east")
    made.mark("cloud right", 410, 214, "west")
    made.wash("sun5", 0.36)
    made.light("moon", 264, 110, "sun5", radius=130, level=0.4, glow=0.12)
    made.light("moon pool", 264, 236, "sun4", radius=130, level=0.5, shape="pool")
    return made


def _far() -> Painting:
    """The moon, as large as a house, and the night it was cut from."""
    sky = Painting(round(WIDTH * FAR) + 1, HEIGHT, "night1")
    for y, colour in ((70, "night2"), (108, "night3"), (142, "night4")):
        band = sky.cut(
            [
                (0, y + 12),
                (110, y),
                (232, y + 16),
                (360, y - 2),
                (465, y + 10),
                (465, 304),
                (0, 304),
            ],
            colour,
            shade=0,
        )
        sky.brush(band, ("night1", "night2", "night3")[(y - 70) // 36], 14, 70)
    rng = rng_of("montage stars")
    for _ in range(70):
        x, y = int(rng.integers(465)), int(rng.integers(34, 150))
        sky.dot(x, y, ("night5", "night6", "sun4")[int(rng.integers(3))])
    for x in (206, 258):
        sky.cord(x, 0, 60, "night5")
    for r, tone in ((104, "night3"), (92, "night4")):
        sky.lay(sky.mask_of(oval(232, 112, r, r)), tone, shade=0)
    moon = sky.round(232, 112, 80, 80, "sun4", "sun5", 4)
    sky.brush(moon, "sun5", 26, 50)
    for x, y, r in (
        (198, 78, 13),
        (262, 66, 9),
        (282, 116, 15),
        (186, 136, 18),
        (238, 160, 10),
        (214, 108, 6),
        (256, 138, 6),
    ):
        sky.round(x, y, r, r * 0.9, "sun3", shade=0)
        sky.round(x + 1, y + 2, r * 0.8, r * 0.7, "extra1" if r > 12 else "sun4", shade=0)
    return sky


def _mid() -> Painting:
    """Clouds on strings, pink underneath."""
    clouds = Painting(round(WIDTH * MID) + 1, HEIGHT)
    for x, y, w in (
        (70, 84, 96),
        (150, 132, 110),
        (338, 126, 120),
        (426, 78, 110),
        (30, 140, 90),
        (470, 142, 80),
    ):
        for dx in (-w * 0.28, w * 0.28):
            clouds.cord(x + dx, 0, y - 16, "night5")
        clouds.cut(puff(x, y, w, w * 0.34, 5), "night5", "night6", 3)
        clouds.cut(puff(x + 6, y, w * 0.72, w * 0.2, 4), "dusk5", "dusk6", 0)
        clouds.cut(puff(x + 12, y, w * 0.44, w * 0.1, 3), "dusk7", "", 0)
    return clouds


def _wall() -> Painting:
    """A bank of cloud at the edge of the floor."""
    wall = Painting(WIDTH, GROUND + 2)
    for y, shift, colours in ((178, 0, ("night5", "night6")), (186, 26, ("night6", "night7"))):
        for n in range(8):
            x = n * 76 - 20 + shift
            wall.cut(puff(x, y, 92, 34 - (n % 3) * 6, 4), *colours, 2)
    wall.rect(0, 182, WIDTH, 4, "night6")
    return wall


def _floor() -> Painting:
    """A floor so polished that the moon lies in it."""
    floor = Painting(WIDTH, 120)
    floor.cut(oval(264, 52, 214, 58), "night4", shade=0)
    floor.cut(oval(264, 52, 150, 40), "night5", shade=0)
    floor.cut(oval(264, 52, 92, 23), "sun4", shade=0)
    floor.cut(oval(264, 52, 60, 14), "sun5", shade=0)
    for n in range(20):
        x, y = 30 + (n * 83) % 470, 14 + (n * 41) % 100
        if abs(x - 264) > 96 or abs(y - 52) > 26:
            floor.cut(star(x, y, 4 + n % 3, 4, 0.3), ("sun4", "night6", "dusk6")[n % 3], shade=0)
    return floor


def _hanging(radius: int, colour: str, rim: str) -> Canvas:
    piece = Painting(radius * 2 + 14, 100)
    middle = radius + 7
    piece.cord(middle, 0, 98 - radius * 2, "night5")
    piece.cut(star(middle, 98 - radius, radius), colour, rim, 2)
    return piece


def _cloud(wide: int) -> Canvas:
    cloud = Painting(wide, 40)
    cloud.cut(puff(wide / 2, 40, wide - 6, 42, 5), "night6", "night7", 0)
    cloud.cut(puff(wide / 2 + 5, 40, wide * 0.7, 26, 4), "dusk6", "dusk7", 0)
    cloud.cut(puff(wide / 2 + 10, 40, wide * 0.4, 13, 3), "dusk7", "", 0)
    return cloud


def _props() -> Props:
    stars = ((9, "gold2", "sun5"), (6, "sun4", "stone7"), (12, "gold1", "gold2"))
    props: Props = {
        f"star{n}": swaying(_hanging(*one), 3, hung=True) for n, one in enumerate(stars)
    }
    return props | {
        "couple": figures.silhouettes("couple_evening", "float-east", COUPLE, 2),
        "cloud_left": _cloud(110),
        "cloud_right": _cloud(124),
    }
