"""What goes by outside: a night that becomes morning, mesas, a road, poles and scrub."""

import numpy as np
import pygame

from game.core.ease import lerp
from game.core.palette import COLOURS
from game.minigames.drive import Drive
from game.paint.light import BAYER

WIDE, TALL = 512, 300  # pixels painted; a view is cut from the middle, with the foot at its foot
HORIZON, MIDDLE = 164, 256
SKY = (
    *("ink", "night0", "night1", "night2", "dusk1", "dusk2", "dusk3"),
    *("dusk4", "dusk5", "dusk6", "sun2", "sun3", "sun4", "sun5"),
)
FAR = 14.0  # depth at which the road begins
PACE = 9.0  # of depth a second
STRIPES, POLES, BUSHES = 9, 5, 22
STARS = 120
MESAS = (  # left, width, height, whether it is far away
    (-8, 160, 22, True), (112, 90, 34, True), (346, 124, 28, True), (452, 80, 18, True),
    (30, 116, 16, False), (414, 130, 20, False), (280, 62, 10, False),
)  # fmt: skip
Point = tuple[int, int]


def paint_road(board: pygame.Surface, game: Drive) -> None:
    """Paint everything outside the windscreen."""
    _sky(board, game)
    _mesas(board, game)
    _ground(board, game)
    _stripes(board, game)
    _bushes(board, game)
    _poles(board, game)


def _sky(board: pygame.Surface, game: Drive) -> None:
    """Bands from night to morning, mixed by dots; the sun comes last."""
    rows = np.linspace(0, 1, HORIZON)[:, None] ** 1.4
    top, low = lerp(0.0, 4.2, game.share), lerp(2.4, 12.6, game.share)
    dots = np.tile(BAYER, (HORIZON // 4 + 1, WIDE // 4 + 1))[:HORIZON, :WIDE] - 0.5
    steps = np.clip(np.round(top + (low - top) * rows + dots * 0.9), 0, len(SKY) - 1).astype(int)
    table = np.array([tuple(COLOURS[name])[:3] for name in SKY], np.uint8)
    pygame.surfarray.blit_array(
        board.subsurface((0, 0, WIDE, HORIZON)), table[steps].swapaxes(0, 1)
    )
    if game.share < 0.62:
        _stars(board, game)
    if game.share > 0.84:
        rise = round((game.share - 0.84) / 0.16 * 26)
        pygame.draw.circle(board, COLOURS["sun5"], (_vanish(game) + 34, HORIZON + 20 - rise), 17)


def _stars(board: pygame.Surface, game: Drive) -> None:
    left = 1 - game.share / 0.62
    for star in range(round(STARS * left)):
        x, y = (star * 97 + 13) % WIDE, (star * 53 + star * star) % (HORIZON - 12)
        board.set_at((x, y), COLOURS["night7" if star % 4 else "stone7"])


def _vanish(game: Drive) -> int:
    """Where the road goes to."""
    return MIDDLE - round(game.wheel * 16)


def _mesas(board: pygame.Surface, game: Drive) -> None:
    """Table mountains: a lit rim, bands of stone, a side that lies in the shade."""
    night = game.share < 0.5
    for left, wide, tall, far in MESAS:
        x = left + (_vanish(game) - MIDDLE) // (3 if far else 2)
        rim, stone, shade = (
            (("night3", "night1", "night0") if far else ("night1", "night0", "ink"))
            if night
            else (("dusk4", "dusk2", "dusk1") if far else ("dusk2", "dusk1", "dusk0"))
        )
        top = HORIZON - tall
        edge = [(x, HORIZON), (x + 9, top), (x + wide - 12, top), (x + wide, HORIZON)]
        pygame.draw.polygon(board, COLOURS[stone], edge)
        dark = [(x, HORIZON), (x + 9, top), (x + 9 + wide // 5, top), (x + wide // 3, HORIZON)]
        pygame.draw.polygon(board, COLOURS[shade], dark)
        pygame.draw.line(board, COLOURS[rim], (x + 9, top), (x + wide - 13, top))
        for band in range(5, tall - 2, 7):
            start = x + 9 + wide // 4 + band
            pygame.draw.line(
                board,
                COLOURS[shade],
                (start, top + band),
                (x + wide - 16 - band % 3 * 9, top + band),
            )


def _ground(board: pygame.Surface, game: Drive) -> None:
    night = game.share < 0.45
    sand, road, line = ("night0", "ink", "stone2") if night else ("wood1", "stone0", "stone4")
    if game.share > 0.75:
        sand, road, line = "wood3", "stone1", "stone6"
    board.fill(COLOURS[sand], (0, HORIZON, WIDE, TALL - HORIZON))
    pygame.draw.polygon(board, COLOURS[road], _strip(game, -1.28, 1.28))
    for edge in (-1.12, 1.12):
        pygame.draw.polygon(board, COLOURS[line], _strip(game, edge - 0.03, edge + 0.03))
    if game.share < 0.7:
        _lamps(board, game)


def _lamps(board: pygame.Surface, game: Drive) -> None:
    """What the lamps reach, in two steps."""
    for far, wide in ((5.4, 1.2), (3.4, 0.9)):
        glow = pygame.Surface((WIDE, TALL), pygame.SRCALPHA)
        pool = _strip(game, -wide, wide, far)
        pygame.draw.polygon(glow, (*tuple(COLOURS["sun4"])[:3], 26), pool)
        board.blit(glow, (0, 0))


def _strip(game: Drive, left: float, right: float, far: float = FAR) -> list[Point]:
    return [
        _at(game, left, far),
        _at(game, right, far),
        _at(game, right, 0.62),
        _at(game, left, 0.62),
    ]


def _at(game: Drive, side: float, depth: float) -> Point:
    """Give the pixel of a place on the ground: how far to the side, how far away."""
    y = HORIZON + round(62 / depth)
    x = _vanish(game) + round((side - game.place * 0.9 - 0.45) * 150 / depth)
    return x, y


def _stripes(board: pygame.Surface, game: Drive) -> None:
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
        pygame.draw.polygon(board, COLOURS["gold1" if near < 5 else "gold0"], points)


def _bushes(board: pygame.Surface, game: Drive) -> None:
    """Scrub that comes out of the dark at both sides; near the lamps it has a colour."""
    night = game.share < 0.6
    for bush in range(BUSHES, 0, -1):
        depth = (bush * 0.61 - game.now * PACE) % (BUSHES * 0.61) + 0.7
        side = (1.5 + bush * 37 % 23 / 7) * (-1 if bush % 2 else 1)
        x, y = _at(game, side, depth)
        wide, tall = round((15 + bush % 4 * 5) / depth), round((8 + bush % 3 * 3) / depth)
        colour = ("leaf1" if depth < 2.4 else "ink") if night else ("leaf2", "leaf1")[bush % 2]
        if wide > 1:
            pygame.draw.ellipse(board, COLOURS[colour], (x - wide, y - tall, 2 * wide, tall + 2))
            pygame.draw.ellipse(board, COLOURS["leaf0" if night else "leaf3"],
                                (x - wide // 2, y - tall, wide, max(1, tall // 2)))  # fmt: skip


def _poles(board: pygame.Surface, game: Drive) -> None:
    run = game.now * PACE % 4.0
    colour = COLOURS["ink" if game.share < 0.6 else "dusk0"]
    for pole in range(POLES, 0, -1):
        depth = max(0.8, pole * 4.0 - run)
        x, y = _at(game, 2.0, depth)
        tall = round(150 / depth)
        pygame.draw.line(board, colour, (x, y), (x, y - tall), max(1, round(4 / depth)))
        arm = round(26 / depth)
        pygame.draw.line(board, colour, (x - arm, y - tall + 2), (x + arm, y - tall + 2))
