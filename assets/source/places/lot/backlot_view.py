"""Behind the fronts: sky, clouds, hills with palms, the roofs of other stages."""

import math

from interface.palms import Kind, feather
from kit.canvas import Canvas, rng_of

from places.lot import daylight, stages

HORIZON = 164


def far(width: int, factor: float) -> int:
    """How wide a backdrop must be that lags by a factor."""
    return int(512 + (width - 512) * factor + 16)


def clouds_band(width: int) -> Canvas:
    """Clouds that go round: two high ones, three low and long."""
    band = Canvas(width, 76)
    for x, y, w, h in ((30, 8, 112, 32), (210, 26, 84, 22), (356, 4, 66, 20), (460, 34, 120, 26),
                       (128, 48, 62, 14)):  # fmt: skip
        band.blit(daylight.cumulus(w, h, f"lot cloud {x}"), x, y)
    return band


def hills(width: int) -> Canvas:
    """Two ranges in the haze, with rows of palms before them."""
    canvas = Canvas(width, 110)
    daylight.ridge(canvas, daylight.Ridge(56, 40, 170, 31, ("cloth3", "night6", "night7")))
    daylight.ridge(canvas, daylight.Ridge(80, 26, 90, 37, ("cloth2", "cloth3", "dusk7")))
    for place, x in enumerate(range(20, width, 74)):
        kind = daylight.Kind(44 + place * 13 % 20, (place % 3 - 1) * 3, 11, -1, 2)
        tree = daylight.palm(kind, f"hill palm {place}", hazy=True)
        canvas.blit(tree, x + place * 19 % 30, 112 - tree.height)
    return canvas


def roofs(width: int) -> Canvas:
    """The next street of the lot: stages, palms, the water tower over everything."""
    canvas = Canvas(width, 150)
    ground = 150
    tower = stages.water_tower()
    canvas.blit(tower, 604, 22)
    for place, x in enumerate((-20, 150, 300, 500, 640, 830, 980)):
        wide, tall = 130 + place * 29 % 44, 52 + place * 23 % 16
        colours = (("stone7", "skin1", "skin0"), ("stone7", "stone6", "stone5"))[place % 2]
        canvas.blit(daylight.far_stage(wide, tall, colours), x, ground - tall - 8)
    for place, x in enumerate((104, 120, 262, 288, 470, 486, 628, 796, 814, 964, 1060)):
        kind = daylight.Kind(70 + place * 17 % 36, (place % 3 - 1) * 4, 14, -1, 2)
        tree = daylight.palm(kind, f"roof palm {place}")
        canvas.blit(tree, x - tree.width // 2, ground - 6 - tree.height)
    canvas.blit(
        daylight.hedge(width, 26, "far lot hedge", ("leaf1", "leaf2", "leaf3")), 0, ground - 26
    )
    return canvas


def front_leaves(width: int) -> Canvas:
    """Close to us and dark: fronds that hang in at the top, agaves at the lower rim."""
    canvas = Canvas(width, 288)
    for place, x in enumerate((-40, 560, 1210)):
        tree = feather(Kind(120, 6, 50, -1, 4), f"near palm {place}")
        trunk = tree.width // 2 + 5
        tree.pixels[50:, trunk - 8 : trunk + 8] = 255
        tree.pixels[90:] = 255
        canvas.blit(tree, x, -26)
    for place, x in enumerate((14, 470, 1000, 1420, 1606)):
        _agave(canvas, x, 290, f"agave {place}")
        _agave(canvas, x + 34, 294, f"agave {place} beside")
    return canvas


def _agave(canvas: Canvas, x: int, y: int, name: str) -> None:
    """A fan of fleshy leaves, each with a little light along its upper side."""
    rng = rng_of(name)
    for number in range(13):
        turn = math.radians(14 + number * 12.6 + rng.uniform(-3, 3))
        reach = rng.uniform(19, 27) * (0.8 + 0.2 * math.sin(turn))
        tip = (x - math.cos(turn) * reach, y - math.sin(turn) * reach)
        side = (math.sin(turn) * 2.6, math.cos(turn) * 2.6)
        canvas.poly([(x - side[0], y + side[1]), tip, (x + side[0], y - side[1])], "leaf0")
        if number % 2 == 0:
            half = (x - math.cos(turn) * reach * 0.4, y - math.sin(turn) * reach * 0.4)
            canvas.line(round(half[0]), round(half[1]), round(tip[0]), round(tip[1]), "leaf1")
