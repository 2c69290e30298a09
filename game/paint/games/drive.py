"""The drive, from behind the wheel: a road, a board with its clocks, a dial, two hands."""

import math

import pygame

from game.core.ease import clamp, lerp
from game.core.palette import COLOURS
from game.minigames.drive import DIALS, LANE, STATIONS, Drive
from game.paint.games.drive_road import TALL, WIDE, paint_road
from game.paint.games.easel import Easel

BOARD = 236  # pixels from the upper edge
RADIO = pygame.Rect(304, 258, 144, 38)
WHEEL = (166, 322, 76)
MIRROR = pygame.Rect(352, 34, 92, 20)
HANDS = ((-2.3, -1), (-0.84, 1))  # angles on the wheel, sides
STEEL = (("ink", 14, 3), ("stone0", 11, 2), ("stone1", 8, 0), ("stone2", 3, -2))
Point = tuple[int, int]


def paint_drive(canvas: pygame.Surface, game: Drive, easel: Easel) -> None:
    """Draw what he sees, the middle of it and its lower edge in any view."""
    board = pygame.Surface((WIDE, TALL), 0, 32)
    paint_road(board, game)
    _body(board, game)
    board.blit(easel.closeup("board"), (0, BOARD - 4))
    _radio(board, game, easel)
    _wheel(board, game, easel)
    _posts(board, game)
    wide, tall = canvas.get_size()
    canvas.blit(board, ((wide - WIDE) // 2, tall - TALL))


def _body(board: pygame.Surface, game: Drive) -> None:
    """The bonnet, long and red, with light along its ridge."""
    dark, light = ("red0", "red1") if game.share < 0.5 else ("red1", "red2")
    bonnet = [(56, TALL), (112, 230), (190, 222), (256, 219), (322, 222), (400, 230), (456, TALL)]
    pygame.draw.polygon(board, COLOURS[dark], bonnet)
    pygame.draw.lines(board, COLOURS[light], False, bonnet[1:-1], 2)
    ridge = [(252, 220), (260, 220), (272, TALL), (240, TALL)]
    pygame.draw.polygon(board, COLOURS[light], ridge)
    board.fill(COLOURS["stone5"], (254, 214, 4, 7))
    board.fill(COLOURS["ink"], (253, 213, 1, 8))


def _posts(board: pygame.Surface, game: Drive) -> None:
    """The posts of the windscreen, its upper edge, and the mirror with what lies behind."""
    for post in (
        [(0, 0), (38, 0), (19, BOARD + 8), (0, BOARD + 8)],
        [(WIDE, 0), (WIDE - 38, 0), (WIDE - 19, BOARD + 8), (WIDE, BOARD + 8)],
    ):
        pygame.draw.polygon(board, COLOURS["ink"], post)
        pygame.draw.line(board, COLOURS["wood1"], post[1], post[2], 2)
    pygame.draw.line(board, COLOURS["ink"], (MIRROR.centerx, 0), MIRROR.midtop, 4)
    pygame.draw.rect(board, COLOURS["ink"], MIRROR.inflate(6, 6), border_radius=5)
    pygame.draw.rect(board, COLOURS["stone1"], MIRROR.inflate(4, 4), 1, border_radius=4)
    back = "night0" if game.share < 0.5 else "night2" if game.share < 0.85 else "night4"
    board.fill(COLOURS[back], MIRROR)
    board.fill(COLOURS["ink"], (MIRROR.left, MIRROR.bottom - 5, MIRROR.width, 5))
    for light in range(7):  # the city, small
        if game.share < 0.3 + light * 0.03:
            board.fill(COLOURS["sun4"], (MIRROR.left + 22 + light * 7, MIRROR.bottom - 6, 2, 1))


def _radio(board: pygame.Surface, game: Drive, easel: Easel) -> None:
    """A lit dial with a needle; the lamp behind it goes with the station."""
    dial = pygame.Rect(RADIO.left + 2, RADIO.top + 2, RADIO.width - 4, 17)
    board.fill(COLOURS["leaf1" if game.clear > 0.25 else "leaf0"], dial)
    board.fill(COLOURS["leaf2"], (dial.left, dial.top, dial.width, 1))
    for mark in range(13):
        tall = 6 if mark % 3 == 0 else 3
        board.fill(COLOURS["leaf4"], (dial.left + 8 + mark * 10, dial.top + 3, 1, tall))
    needle = dial.left + 4 + round(_needle(game) * (dial.width - 8))
    board.fill(COLOURS["red4"], (needle, dial.top, 2, dial.height))
    if game.station >= 0 and game.clear > 0.08:
        name = (STATIONS[game.station][1] or "").replace("_", " ")
        colour = "sun4" if game.clear > 0.5 else "wood4"
        easel.fonts.label.draw(board, name, (RADIO.left + 22, RADIO.top + 24), colour)
        easel.frames.icon(board, "speaker", (RADIO.left + 6, RADIO.top + 22))


def _needle(game: Drive) -> float:
    """The needle goes to the next station in the time between them."""
    if game.station <= 0:
        return DIALS[0]
    since = game.now - STATIONS[game.station][0]
    return lerp(DIALS[game.station - 1], DIALS[game.station], clamp(since / 1.2))


def _wheel(board: pygame.Surface, game: Drive, easel: Easel) -> None:
    """The wheel with two hands on it; it turns as far as one steers."""
    x, y, radius = WHEEL
    turn = game.wheel * 0.7
    for name, thick, inside in STEEL:
        colour = "red3" if name == "stone1" and abs(game.place) > LANE else name
        for spoke in (0.32, math.pi - 0.32):
            end = _on_wheel(turn - spoke, radius - 4)
            pygame.draw.line(board, COLOURS[colour], (x, y), end, max(2, thick - 4))
        pygame.draw.circle(board, COLOURS[colour], (x, y), radius + inside, thick)
    for angle, side in HANDS:
        _arm(board, _on_wheel(angle + turn, radius - 2), side, easel)


def _on_wheel(angle: float, radius: float) -> Point:
    return WHEEL[0] + round(math.cos(angle) * radius), WHEEL[1] + round(math.sin(angle) * radius)


def _arm(board: pygame.Surface, hand: Point, side: int, easel: Easel) -> None:
    """A rolled sleeve, a wrist, and the hand that lies over the rim."""
    x, y = hand
    low = WHEEL[0] + 122 * side, TALL + 34
    cuff = x + (low[0] - x) * 0.28, y + (low[1] - y) * 0.28
    pygame.draw.line(board, COLOURS["ink"], hand, cuff, 15)
    pygame.draw.line(board, COLOURS["flesh4"], hand, cuff, 12)
    pygame.draw.line(board, COLOURS["flesh5"], (x + 2, y), (cuff[0] + 2, cuff[1]), 6)
    for colour, near, far in (("ink", 11, 26), ("stone4", 10, 25), ("stone6", 6, 17)):
        shift = -3 if colour == "stone6" else 0
        sleeve = [
            (cuff[0] - near + shift, cuff[1] - 3 * side),
            (cuff[0] + near + shift, cuff[1] + 3 * side),
            (low[0] + far + shift, low[1]),
            (low[0] - far + shift, low[1]),
        ]
        pygame.draw.polygon(board, COLOURS[colour], sleeve)
    ends = (cuff[0] - 10, cuff[1] - 3 * side), (cuff[0] + 10, cuff[1] + 3 * side)
    pygame.draw.line(board, COLOURS["ink"], *ends, 7)
    pygame.draw.line(board, COLOURS["stone7"], *ends, 5)
    picture = easel.closeup("hand")
    picture = pygame.transform.flip(picture, True, False) if side > 0 else picture
    board.blit(picture, picture.get_rect(center=hand))
