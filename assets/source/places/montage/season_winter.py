"""Winter, and winter five years later: the same town, the same snow, other steps."""

import itertools
import math

from kit.canvas import Canvas, Points, arc, rng_of

from places.montage.cards import HEIGHT, WIDTH, bend, hills, sky
from places.montage.paper import Painting, oval, star
from places.montage.trees import palm

FLAKES = (
    (36, 92, 13),
    (84, 46, 9),
    (142, 72, 7),
    (196, 38, 10),
    (262, 60, 6),
    (318, 34, 9),
    (372, 74, 8),
    (410, 42, 12),
    (456, 88, 8),
)


def winter() -> Canvas:
    """Winter in a town without snow: palms with lamps, paper flakes, two trails that meet."""
    card = sky(("night2", "dusk2", "dusk3", "dusk4", "dusk5", "dusk6", "sun3"), 30, 27)
    card.round(240, 190, 34, 34, "sun4", "sun5", 0)
    hills(card, (168, 158, 176, 184, 176, 150, 146, 152), "dusk3", "dusk4")
    observatory(card, 392, 148, "dusk1", "dusk2", "sun4")
    hills(card, (190, 196, 186, 194, 200, 186, 180, 190), "dusk1", "dusk2")
    _town(card, ("dusk0", "sun3", "sun2"))
    _snow(card, ("night6", "night7", "stone7"))
    steps(card, bend((20, 262), (120, 240), (226, 214), 15), "night5")
    steps(card, bend((462, 262), (360, 240), (254, 214), 15), "night5")
    for x, y, tall, side in ((52, 236, 128, 1), (104, 222, 84, -1), (454, 238, 124, -1)):
        palm(card, (x, y), tall, side, ("ink", "night0", "dusk4"))
        _lamps(card, x, y, tall, side)
    for x, y, r in FLAKES:
        flake(card, x, y, r, ("stone7", "dusk5"))
    return card


def winter_later() -> Canvas:
    """The same town at night, five years on: more snow, more windows, two trails that part."""
    card = sky(("ink", "night0", "night1", "night2", "night3", "night4"), 34, 30)
    rng = rng_of("card later stars")
    for _ in range(110):
        x, y = int(rng.integers(WIDTH)), int(rng.integers(8, 150))
        card.dot(x, y, ("night4", "night5", "night7", "sun4")[int(rng.integers(4))])
    card.cord(240, 0, 62, "night3")
    card.round(240, 78, 17, 17, "night7", "stone7", 2)
    card.lay(card.mask_of(oval(247, 74, 15, 15)), "night1", shade=0)
    hills(card, (168, 158, 176, 184, 176, 150, 146, 152), "night2", "night3")
    observatory(card, 392, 148, "night1", "night2", "sun4")
    hills(card, (190, 196, 186, 194, 200, 186, 180, 190), "night0", "night2")
    _town(card, ("ink", "gold2", "sun2"))
    _snow(card, ("night4", "night5", "night6"))
    steps(card, bend((232, 266), (210, 236), (40, 216), 15), "night4")
    steps(card, bend((250, 266), (274, 236), (440, 216), 15), "night4")
    for x, y, tall, side in ((52, 236, 140, 1), (104, 222, 94, -1), (454, 238, 136, -1)):
        palm(card, (x, y), tall, side, ("ink", "night0", "night4"))
    for n, (x, y, r) in enumerate(FLAKES):
        if n % 3 == 0:
            flake(card, x, y, r, ("night7", "night3"))
        elif x != 262:
            card.cord(x, 0, y - r, "night3")
            card.cut(star(x, y, r * 0.7), "sun4", "sun5", 2)
    return card


def observatory(card: Painting, x: float, y: float, wall: str, dome: str, lamp: str) -> None:
    """Three domes on their hill."""
    for dx, half, tall in ((-26, 8, 9), (26, 8, 9), (0, 14, 15)):
        card.panel(x + dx - half, y - tall, half * 2, tall + 4, wall, lamp)
        top = [(x + dx - half, y - tall), *arc(x + dx, y - tall, half, half, 180, 360, 14)]
        card.cut(top, dome, lamp, 1, 0)
    card.panel(x - 34, y - 6, 68, 10, wall, lamp)
    for n in range(7):
        card.rect(x - 29 + n * 9, y - 3, 3, 4, lamp)


def flake(card: Painting, x: float, y: float, radius: float, dye: tuple[str, str]) -> None:
    """Hang a snowflake folded and cut from white paper."""
    card.cord(x, 0, y - radius, dye[1])
    lines = []
    for n in range(6):
        ca, sa = math.cos(math.pi * n / 3 + 0.5), math.sin(math.pi * n / 3 + 0.5)
        lines.append([(x, y), (x + ca * radius, y + sa * radius)])
        for side in (-1, 1):
            turn = math.pi * n / 3 + 0.5 + side * 0.6
            mid = (x + ca * radius * 0.55, y + sa * radius * 0.55)
            tip = (mid[0] + math.cos(turn) * radius * 0.4, mid[1] + math.sin(turn) * radius * 0.4)
            lines.append([mid, tip])
    card.ribbon(lines, 1.8 if radius > 9 else 1.3, dye[0], shade=2)
    card.cut(star(x, y, radius * 0.3, 6, 0.6), dye[0], shade=0, hand=0)


def steps(card: Painting, line: Points, colour: str) -> None:
    """Print two rows of shoes along a line; they grow towards us."""
    for n, ((x0, y0), (x1, y1)) in enumerate(itertools.pairwise(line)):
        size = 0.5 + (y0 - 205) / 70
        length = math.hypot(x1 - x0, y1 - y0) + 1e-6
        side = (1 if n % 2 else -1) * 3 * size
        x, y = x0 - (y1 - y0) / length * side, y0 + (x1 - x0) / length * side * 0.5
        card.lay(card.mask_of(oval(x, y, 2.6 * size, 1.4 * size)), colour, shade=0)


def _town(card: Painting, dye: tuple[str, str, str]) -> None:
    rng = rng_of("card town")
    x = 150
    while x < 330:
        wide, tall = int(rng.integers(10, 22)), int(rng.integers(10, 40))
        tall = round(tall * (1 - abs(x - 240) / 150))
        card.panel(x, 200 - tall, wide, tall + 14, dye[0])
        for n in range(wide * tall // 46):
            px, py = x + 2 + (n * 5) % max(3, wide - 4), 203 - tall + (n * 7) % max(4, tall)
            card.rect(px, py, 2, 2, dye[1 + n % 2])
        x += wide - 1


def _snow(card: Painting, dye: tuple[str, str, str]) -> None:
    """Three sheets of white paper, one before the other."""
    for n, (y, colour) in enumerate(((206, dye[0]), (218, dye[1]), (240, dye[2]))):
        line = [
            (x, y + (5 + n * 2) * math.sin(x / (62 + n * 24) + n * 1.9))
            for x in range(0, WIDTH + 1, 20)
        ]
        sheet = card.cut([*line, (WIDTH, HEIGHT), (0, HEIGHT)], colour, "stone7", 2)
        if n < 2:
            card.brush(sheet, dye[n + 1], 6, 40)


def _lamps(card: Painting, x: float, y: float, tall: float, side: int) -> None:
    """A string of lamps wound round a trunk."""
    for n in range(int(tall / 9)):
        t = n / (tall / 9)
        px = x + side * tall * 0.1 * t * t + (3 if n % 2 else -2)
        card.rect(px, y - 8 - t * (tall - 14), 2, 2, ("sun4", "red4", "teal4", "gold2")[n % 4])
