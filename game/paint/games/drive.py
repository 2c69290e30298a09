"""The drive, from behind the wheel: a night that goes, a road, a dial."""

import math

import numpy as np
import pygame

from game.core.ease import clamp, lerp
from game.core.palette import COLOURS
from game.minigames.drive import DIALS, LANE, STATIONS, Drive
from game.paint.games.easel import Easel

HORIZON, BONNET = 134, 206  # pixels from the upper edge
SKY = (
    *("ink", "night0", "night1", "night2", "dusk1", "dusk2", "dusk3"),
    *("dusk4", "dusk5", "dusk6", "sun2", "sun3", "sun4", "sun5"),
)
BAYER = np.array([[0, 8, 2, 10], [12, 4, 14, 6], [3, 11, 1, 9], [15, 7, 13, 5]]) / 16 - 0.5
MIDDLE = 240
NEAR, FAR = 1.0, 14.0  # depth of the road before us, and where it begins
PACE = 9.0  # of depth a second
STRIPES, POLES = 9, 5
STARS = 90
RADIO = pygame.Rect(300, 226, 136, 36)
WHEEL = (150, 288, 74)


def paint_drive(canvas: pygame.Surface, game: Drive, easel: Easel) -> None:
    """Draw what he sees."""
    _sky(canvas, game)
    _mesas(canvas, game)
    _ground(canvas, game)
    _stripes(canvas, game)
    _poles(canvas, game)
    _inside(canvas, game)
    _radio(canvas, game, easel)
    _wheel(canvas, game)


def _sky(canvas: pygame.Surface, game: Drive) -> None:
    """Bands from night to morning, mixed by dots; the sun comes last."""
    width = canvas.get_width()
    rows = np.linspace(0, 1, HORIZON)[:, None] ** 1.4
    top, low = lerp(0.0, 4.2, game.share), lerp(2.4, 12.6, game.share)
    dots = np.tile(BAYER, (HORIZON // 4 + 1, width // 4 + 1))[:HORIZON, :width]
    steps = np.clip(np.round(top + (low - top) * rows + dots * 0.9), 0, len(SKY) - 1).astype(int)
    table = np.array([tuple(COLOURS[name])[:3] for name in SKY], np.uint8)
    pygame.surfarray.blit_array(
        canvas.subsurface((0, 0, width, HORIZON)), table[steps].swapaxes(0, 1)
    )
    if game.share < 0.62:
        _stars(canvas, game)
    if game.share > 0.84:
        rise = round((game.share - 0.84) / 0.16 * 26)
        pygame.draw.circle(canvas, COLOURS["sun5"], (_vanish(game) + 34, HORIZON + 20 - rise), 17)


def _stars(canvas: pygame.Surface, game: Drive) -> None:
    left = 1 - game.share / 0.62
    for star in range(round(STARS * left)):
        x, y = (star * 97 + 13) % 480, (star * 53 + star * star) % (HORIZON - 12)
        canvas.set_at((x, y), COLOURS["night7" if star % 4 else "stone7"])


def _vanish(game: Drive) -> int:
    """Where the road goes to."""
    return MIDDLE - round(game.wheel * 16)


def _mesas(canvas: pygame.Surface, game: Drive) -> None:
    far, near = ("night1", "night0") if game.share < 0.5 else ("dusk2", "dusk1")
    slide = _vanish(game) - MIDDLE
    for x, wide, tall, colour in (
        (-20, 150, 22, far), (96, 90, 34, far), (330, 120, 28, far),
        (20, 110, 16, near), (396, 130, 20, near), (262, 60, 10, near),
    ):  # fmt: skip
        left = x + slide // (3 if colour == far else 2)
        top = HORIZON - tall
        edge = [(left, HORIZON), (left + 9, top), (left + wide - 12, top), (left + wide, HORIZON)]
        pygame.draw.polygon(canvas, COLOURS[colour], edge)


def _ground(canvas: pygame.Surface, game: Drive) -> None:
    night = game.share < 0.45
    sand, road, line = ("night0", "ink", "stone2") if night else ("wood1", "stone0", "stone4")
    if game.share > 0.75:
        sand, road, line = "wood3", "stone1", "stone6"
    width, height = canvas.get_size()
    canvas.fill(COLOURS[sand], (0, HORIZON, width, height - HORIZON))
    for side, colour in ((1.28, road),):
        pygame.draw.polygon(canvas, COLOURS[colour], _strip(game, -side, side))
    for edge in (-1.12, 1.12):
        pygame.draw.polygon(canvas, COLOURS[line], _strip(game, edge - 0.03, edge + 0.03))
    if game.share < 0.7:  # what the lamps reach
        glow = pygame.Surface((width, height), pygame.SRCALPHA)
        pool = _strip(game, -0.9, 0.9, 4.2)
        pygame.draw.polygon(glow, (*tuple(COLOURS["sun4"])[:3], 46), pool)
        canvas.blit(glow, (0, 0))


def _strip(game: Drive, left: float, right: float, far: float = FAR) -> list[tuple[int, int]]:
    return [
        _at(game, left, far),
        _at(game, right, far),
        _at(game, right, 0.62),
        _at(game, left, 0.62),
    ]


def _at(game: Drive, side: float, depth: float) -> tuple[int, int]:
    """Give the pixel of a place on the ground: how far to the side, how far away."""
    y = HORIZON + round(62 / depth)
    x = _vanish(game) + round((side - game.place * 0.9 - 0.45) * 150 / depth)
    return x, y


def _stripes(canvas: pygame.Surface, game: Drive) -> None:
    """The broken line in the middle of the road comes towards us, left of the car."""
    run = game.now * PACE % 1.6
    for stripe in range(STRIPES):
        near = max(0.62, 0.6 + stripe * 1.6 - run + 1.0)
        far = near + 0.7
        points = [
            _at(game, -0.03, far),
            _at(game, 0.03, far),
            _at(game, 0.03, near),
            _at(game, -0.03, near),
        ]
        pygame.draw.polygon(canvas, COLOURS["gold1" if near < 5 else "gold0"], points)


def _poles(canvas: pygame.Surface, game: Drive) -> None:
    run = game.now * PACE % 4.0
    colour = COLOURS["ink" if game.share < 0.6 else "dusk0"]
    for pole in range(POLES, 0, -1):
        depth = max(0.8, pole * 4.0 - run)
        x, y = _at(game, 2.0, depth)
        tall = round(150 / depth)
        pygame.draw.line(canvas, colour, (x, y), (x, y - tall), max(1, round(4 / depth)))
        arm = round(26 / depth)
        pygame.draw.line(canvas, colour, (x - arm, y - tall + 2), (x + arm, y - tall + 2))


def _inside(canvas: pygame.Surface, game: Drive) -> None:
    """The bonnet, the board, the posts of the windscreen and the mirror with what lies behind."""
    width, height = canvas.get_size()
    bonnet = [(40, height), (96, BONNET - 6), (240, BONNET - 16), (384, BONNET - 6), (440, height)]
    pygame.draw.polygon(canvas, COLOURS["red0" if game.share < 0.5 else "red1"], bonnet)
    pygame.draw.line(canvas, COLOURS["red2"], (240, BONNET - 15), (240, BONNET), 2)
    board = [(0, 214), (110, 206), (370, 206), (width, 214), (width, height), (0, height)]
    pygame.draw.polygon(canvas, COLOURS["wood0"], board)
    pygame.draw.lines(canvas, COLOURS["wood2"], False, board[:4], 2)
    for post in (
        [(0, 0), (22, 0), (4, 214), (0, 214)],
        [(480, 0), (458, 0), (476, 214), (480, 214)],
    ):
        pygame.draw.polygon(canvas, COLOURS["ink"], post)
    mirror = pygame.Rect(196, 4, 88, 22)
    pygame.draw.rect(canvas, COLOURS["ink"], mirror.inflate(6, 6), border_radius=4)
    back = "night0" if game.share < 0.5 else "night2" if game.share < 0.85 else "night4"
    canvas.fill(COLOURS[back], mirror)
    for light in range(7):  # the city, small
        if game.share < 0.3 + light * 0.03:
            canvas.set_at((mirror.left + 22 + light * 7, mirror.bottom - 6), COLOURS["sun4"])


def _radio(canvas: pygame.Surface, game: Drive, easel: Easel) -> None:
    """A lit dial with a needle; the lamp behind it goes with the station."""
    pygame.draw.rect(canvas, COLOURS["ink"], RADIO.inflate(4, 4), border_radius=3)
    dial = pygame.Rect(RADIO.left + 4, RADIO.top + 4, RADIO.width - 8, 16)
    canvas.fill(COLOURS["leaf1" if game.clear > 0.25 else "leaf0"], dial)
    for mark in range(12):
        tall = 6 if mark % 3 == 0 else 3
        canvas.fill(COLOURS["leaf4"], (dial.left + 6 + mark * 10, dial.top + 2, 1, tall))
    canvas.fill(
        COLOURS["red4"], (dial.left + 4 + round(_needle(game) * (dial.width - 8)), dial.top, 2, 16)
    )
    if game.station >= 0 and game.clear > 0.08:
        name = (STATIONS[game.station][1] or "").replace("_", " ")
        colour = "sun4" if game.clear > 0.5 else "wood4"
        easel.fonts.label.draw(canvas, name, (RADIO.left + 22, RADIO.top + 24), colour)
        easel.frames.icon(canvas, "speaker", (RADIO.left + 6, RADIO.top + 22))


def _needle(game: Drive) -> float:
    """The needle goes to the next station in the time between them."""
    if game.station <= 0:
        return DIALS[0]
    since = game.now - STATIONS[game.station][0]
    return lerp(DIALS[game.station - 1], DIALS[game.station], clamp(since / 1.2))


def _wheel(canvas: pygame.Surface, game: Drive) -> None:
    """The wheel with two hands on it; it turns as far as one steers."""
    x, y, radius = WHEEL
    turn = game.wheel * 0.7
    rim = COLOURS["red4" if abs(game.place) > LANE else "stone1"]
    pygame.draw.circle(canvas, COLOURS["ink"], (x, y), radius + 2, 11)
    pygame.draw.circle(canvas, rim, (x, y), radius, 7)
    for spoke in (0.15, math.pi - 0.15):
        end = x + round(math.cos(turn - spoke) * radius), y + round(math.sin(turn - spoke) * radius)
        pygame.draw.line(canvas, COLOURS["stone1"], (x, y), end, 6)
    for angle, cuff in ((-2.25, -1), (-0.9, 1)):
        hand = (
            x + round(math.cos(angle + turn) * radius),
            y + round(math.sin(angle + turn) * radius),
        )
        sleeve = [(hand[0] + 10 * cuff, hand[1] + 10), (x + 150 * cuff, 290), (x + 96 * cuff, 290)]
        pygame.draw.polygon(canvas, COLOURS["stone6"], [hand, *sleeve])
        pygame.draw.circle(canvas, COLOURS["flesh2"], hand, 9)
        pygame.draw.circle(canvas, COLOURS["skin0"], hand, 8)
