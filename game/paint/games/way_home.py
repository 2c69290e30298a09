"""The walk home: hills, a carpet of lights, houses with one window each, lamps, and her."""

import math
from functools import lru_cache
from random import Random

import pygame

from game.core.ease import clamp, smooth
from game.core.folders import ASSETS
from game.core.palette import COLOURS
from game.devices.sheets import SPRITES, Sheet
from game.minigames.way_home import BLOCK, BLOCKS, NEARER, WINDOWS, WayHome, Window
from game.paint.games.easel import Easel
from game.paint.games.houses import house
from game.paint.games.lives import LIFE_SIZE, draw_life
from game.paint.games.shine import shine

WALK = 224  # line on which she goes
HORIZON, ROOFS = 132, 188
PROPS = ASSETS / "tiles" / "props"
CITY = 0.12  # how much of her way the city goes by
AHEAD = 36  # pixels she stands beside the middle, to leave room for what comes
WINDOW_AT = 146  # top of the lit windows
STARS = 70
SKY = ("night0", "night0", "night1", "night1", "night2", "dusk1")


def paint_way_home(canvas: pygame.Surface, game: WayHome, easel: Easel) -> None:
    """Draw the night from back to front."""
    middle = canvas.get_width() // 2 + AHEAD
    canvas.blit(_sky(canvas.get_size()), (0, 0))
    _city(canvas, game.way, easel.stage.tick)
    _houses(canvas, game, middle, easel)
    _street(canvas, game, middle)
    _palms(canvas, game, middle, easel)
    _lamps(canvas, game, middle, easel)
    _notes(canvas, game, easel.stage.tick)
    _her(canvas, game, middle, easel)


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


def _houses(canvas: pygame.Surface, game: WayHome, middle: int, easel: Easel) -> None:
    """A row of dark fronts that comes by; in some of them somebody is awake."""
    for number in range(-2, BLOCKS + 4):
        front = house(number)
        x = round(middle - (number + 0.5) * BLOCK + game.way)
        canvas.blit(front, (x - front.get_width() // 2, ROOFS + 9 - front.get_height()))
    for window in WINDOWS:
        x = round(middle - window.at + game.way)
        if -60 < x < canvas.get_width() + 60:
            _window(canvas, window, x, game, easel)


def _window(canvas: pygame.Surface, window: Window, x: int, game: WayHome, easel: Easel) -> None:
    """Standing before it brings it nearer: the frame grows warm and one sees in."""
    wide, tall = LIFE_SIZE
    left, top = x - wide // 2, WINDOW_AT
    here = game.window is window
    close = smooth(clamp(game.still / NEARER)) if here else 0.0
    picture = pygame.Surface(LIFE_SIZE, 0, 32)
    draw_life(picture, window.life, easel.stage.tick)
    canvas.fill(COLOURS["ink"], (left - 3, top - 3, wide + 6, tall + 6))
    canvas.fill(COLOURS["wood1"], (left - 2, top - 2, wide + 4, tall + 5))
    canvas.blit(picture, (left, top))
    canvas.fill(COLOURS["wood1"], (x - 1, top, 1, tall))
    shine(canvas, (x, top + tall // 2), 40, 0.2 + 0.4 * close, "sun3")
    if close > 0.5:
        pygame.draw.rect(canvas, COLOURS["sun4"], (left - 4, top - 4, wide + 8, tall + 8), 1)


def _street(canvas: pygame.Surface, game: WayHome, middle: int) -> None:
    """Slabs that pass, a kerb, and a wet road that doubles every lamp."""
    wide, tall = canvas.get_size()
    top, kerb = ROOFS + 8, WALK + 10
    canvas.fill(COLOURS["cloth0"], (0, top, wide, kerb - top))
    canvas.fill(COLOURS["night3"], (0, top, wide, 1))
    for row, line in enumerate(range(top + 11, kerb, 12)):
        canvas.fill(COLOURS["night1"], (0, line, wide, 1))
        for joint in range(-2, wide // 34 + 3):
            x = round(joint * 34 + (game.way + middle + row * 17) % 34)
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


def _lamps(canvas: pygame.Surface, game: WayHome, middle: int, easel: Easel) -> None:
    """One at every corner, with the number of the blocks that are left."""
    lamp = easel.images.whole(PROPS / "street_lamp.png")
    for number in range(-1, BLOCKS + 2):
        x = round(middle - number * BLOCK + game.way)
        if not -80 < x < canvas.get_width() + 80:
            continue
        shine(canvas, (x + 11, WALK), 56, 0.3, "sun2")
        _wet(canvas, x + 11, easel.stage.tick)
        canvas.blit(lamp, (x - 20, WALK - 8 - lamp.get_height()))
        canvas.fill(COLOURS["sun5"], (x + 6, WALK - 104, 11, 2))
        shine(canvas, (x + 11, WALK - 100), 30, 0.7, "sun3")
        left = BLOCKS - number
        if 0 < left <= BLOCKS:
            canvas.fill(COLOURS["teal1"], (x - 22, WALK - 92, 16, 12))
            canvas.fill(COLOURS["teal2"], (x - 22, WALK - 92, 16, 1))
            easel.fonts.label.centre(canvas, str(left), (x - 14, WALK - 91), "stone7")


def _notes(canvas: pygame.Surface, game: WayHome, tick: int) -> None:
    """What a piano looks like from so far: sparks over the roofs, to the west."""
    if game.near <= 0:
        return
    count = round(2 + 9 * game.near * (1.0 if game.still > 0 else 0.4))
    for number in range(count):
        share = (tick / 170 + number * 0.382) % 1.0
        x = round(14 + 70 * game.near + number * 17 % 90 + math.sin(share * 6 + number) * 8)
        y = round(108 - share * 74)
        colour = COLOURS["sun4" if share < 0.6 else "sun2"]
        canvas.fill(colour, (x, y, 3, 2))
        canvas.fill(colour, (x + 2, y - 5, 1, 6))


def _her(canvas: pygame.Surface, game: WayHome, middle: int, easel: Easel) -> None:
    actor = easel.stage.actors["mia"]
    sheet = _sheet(actor.sheet or "mia")
    animation = "walk" if game.moving else "idle"
    facing = game.facing
    if game.window is not None and game.still > NEARER / 2:
        facing = "north"
    picture = sheet.frame(animation, facing, game.walked)
    pygame.draw.ellipse(canvas, COLOURS["night0"], (middle - 10, WALK - 3, 21, 6))
    canvas.blit(picture, (middle - sheet.pivot[0], WALK - sheet.pivot[1]))


@lru_cache(maxsize=4)
def _sheet(name: str) -> Sheet:
    return Sheet(SPRITES / f"{name}.json", "sun2", "left", "night5")


def _palms(canvas: pygame.Surface, game: WayHome, middle: int, easel: Easel) -> None:
    """Between the lamps, on this side of the houses."""
    palms = [easel.images.whole(PROPS / f"{name}.png") for name in ("street_palm", "street_palm_2")]
    for number in range(-1, BLOCKS + 2, 2):
        palm = palms[number // 2 % 2]
        x = round(middle - (number + 0.62) * BLOCK + game.way)
        canvas.blit(palm, (x - palm.get_width() // 2, WALK - 14 - palm.get_height()))
