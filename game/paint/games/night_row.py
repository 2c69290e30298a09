"""A street of eleven houses by night: sky, city, fronts, palms, lamps, a wet road."""

import math
from dataclasses import dataclass
from functools import lru_cache
from random import Random

import pygame

from game.core.folders import ASSETS
from game.core.palette import COLOURS
from game.devices.sheets import SPRITES, Sheet
from game.minigames.way_home import BLOCK, BLOCKS
from game.paint.games.easel import Easel
from game.paint.games.houses import house
from game.paint.games.shine import shine

WALK = 224  # line on which one goes
HORIZON, ROOFS = 132, 188
PROPS = ASSETS / "tiles" / "props"
CITY = 0.12  # how much of the way the city goes by
STARS = 70
SKY = ("night0", "night0", "night1", "night1", "night2", "dusk1")


@dataclass(frozen=True)
class Night:
    """Where on the street one is: `way` pixels from its east end, seen at `middle`."""

    way: float
    middle: int
    easel: Easel
    signs: bool = True  # at the corners, with the blocks that are left


def draw_fronts(canvas: pygame.Surface, night: Night) -> None:
    """Draw what lies behind the pavement."""
    canvas.blit(_sky(canvas.get_size()), (0, 0))
    _city(canvas, night.way, night.easel.stage.tick)
    for number in range(-2, BLOCKS + 4):
        front = house(number)
        x = round(night.middle - (number + 0.5) * BLOCK + night.way)
        canvas.blit(front, (x - front.get_width() // 2, ROOFS + 9 - front.get_height()))


def draw_street(canvas: pygame.Surface, night: Night) -> None:
    """Draw the pavement and what stands on it."""
    _street(canvas, night)
    _palms(canvas, night)
    _lamps(canvas, night)


def draw_dark(canvas: pygame.Surface, share: float) -> None:
    """Let the picture go down into the night, or come up from it."""
    level = round(255 * (1 - share))
    if level < 255:
        canvas.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)


def draw_walker(
    canvas: pygame.Surface, sheet: str, motion: tuple[str, str, float], at: tuple[int, int]
) -> None:
    """Draw somebody with their feet at a place: animation, facing, ticks of it."""
    person = _sheet(sheet)
    picture = person.frame(*motion)
    pygame.draw.ellipse(canvas, COLOURS["night0"], (at[0] - 10, at[1] - 3, 21, 6))
    canvas.blit(picture, (at[0] - person.pivot[0], at[1] - person.pivot[1]))


@lru_cache(maxsize=12)
def _sheet(name: str) -> Sheet:
    return Sheet(SPRITES / f"{name}.json", "sun2", "left", "night5")


@lru_cache(maxsize=2)
def _sky(size: tuple[int, int]) -> pygame.Surface:
    wide, tall = size
    sky, rng = pygame.Surface(size, 0, 32), Random(3)
    band = (HORIZON + 30) // len(SKY)
    for number, name in enumerate(SKY):
        sky.fill(COLOURS[name], (0, number * band, wide, tall))
        for x in range(0, wide, 2):
            if number and rng.random() < 0.5:
                sky.fill(COLOURS[SKY[number - 1]], (x, number * band + rng.randrange(3), 2, 1))
    for _ in range(STARS):
        at = rng.randrange(wide), rng.randrange(HORIZON - 40)
        sky.fill(COLOURS[rng.choice(("night6", "stone6", "night5"))], (*at, 1, 1))
    pygame.draw.circle(sky, COLOURS["sun5"], (78, 40), 13)
    pygame.draw.circle(sky, COLOURS["night0"], (84, 36), 12)
    return sky


def _city(canvas: pygame.Surface, way: float, tick: int) -> None:
    """Hills, and under them everybody else's lights."""
    wide = canvas.get_width()
    for x in range(0, wide, 2):
        far = x - way * CITY * 0.5
        top = HORIZON - 16 - round(12 * math.sin(far / 61) + 7 * math.sin(far / 23))
        canvas.fill(COLOURS["night0"], (x, top, 2, 90))
    rng, shift = Random(8), round(way * CITY)
    for number in range(260):
        x = (rng.randrange(wide + 240) + shift) % (wide + 20) - 10
        y = HORIZON + rng.randrange(54)
        colour = rng.choice(("sun2", "sun3", "dusk4", "night6"))
        if (tick // 12 + number * 7) % 23:
            canvas.fill(COLOURS[colour], (x, y, 1, 1))


def _street(canvas: pygame.Surface, night: Night) -> None:
    """Slabs that pass, a kerb, and a wet road that doubles every lamp."""
    wide, tall = canvas.get_size()
    top, kerb = ROOFS + 8, WALK + 10
    canvas.fill(COLOURS["cloth0"], (0, top, wide, kerb - top))
    canvas.fill(COLOURS["night3"], (0, top, wide, 1))
    for row, line in enumerate(range(top + 11, kerb, 12)):
        canvas.fill(COLOURS["night1"], (0, line, wide, 1))
        for joint in range(-2, wide // 34 + 3):
            x = round(joint * 34 + (night.way + night.middle + row * 17) % 34)
            canvas.fill(COLOURS["night1"], (x, line - 11, 1, 11))
    canvas.fill(COLOURS["stone2"], (0, kerb, wide, 2))
    canvas.fill(COLOURS["night0"], (0, kerb + 2, wide, 4))
    canvas.fill(COLOURS["night1"], (0, kerb + 6, wide, tall))


def _wet(canvas: pygame.Surface, x: int, tick: int) -> None:
    """A lamp on the road, in pieces that tremble."""
    for row in range(11):
        y = WALK + 19 + row * 3
        wide = 3 + (row * 5 + tick // 14) % 9
        shift = (row * 7 + tick // 14) % 5 - 2
        canvas.fill(COLOURS["sun1" if row % 3 else "sun3"], (x - wide // 2 + shift, y, wide, 1))


def _palms(canvas: pygame.Surface, night: Night) -> None:
    """Between the lamps, on this side of the houses."""
    palms = [
        night.easel.images.whole(PROPS / f"{name}.png") for name in ("street_palm", "street_palm_2")
    ]
    for number in range(-1, BLOCKS + 2, 2):
        palm = palms[number // 2 % 2]
        x = round(night.middle - (number + 0.62) * BLOCK + night.way)
        canvas.blit(palm, (x - palm.get_width() // 2, WALK - 14 - palm.get_height()))


def _lamps(canvas: pygame.Surface, night: Night) -> None:
    """One at every corner, with the number of the blocks that are left."""
    easel = night.easel
    lamp = easel.images.whole(PROPS / "street_lamp.png")
    for number in range(-1, BLOCKS + 2):
        x = round(night.middle - number * BLOCK + night.way)
        if not -80 < x < canvas.get_width() + 80:
            continue
        shine(canvas, (x + 11, WALK), 56, 0.3, "sun2")
        _wet(canvas, x + 11, easel.stage.tick)
        canvas.blit(lamp, (x - 20, WALK - 8 - lamp.get_height()))
        canvas.fill(COLOURS["sun5"], (x + 6, WALK - 104, 11, 2))
        shine(canvas, (x + 11, WALK - 100), 30, 0.7, "sun3")
        left = BLOCKS - number
        if night.signs and 0 < left <= BLOCKS:
            canvas.fill(COLOURS["teal1"], (x - 22, WALK - 92, 16, 12))
            canvas.fill(COLOURS["teal2"], (x - 22, WALK - 92, 16, 1))
            easel.fonts.label.centre(canvas, str(left), (x - 14, WALK - 91), "stone7")
