"""The record from above: the arm over it, the label that says which side it is."""

import math

import pygame

from game.core.ease import lerp, smooth
from game.core.palette import COLOURS
from game.minigames.record import LEAD_IN, RIM, Record
from game.paint.games.easel import Easel

BOARD = (196, 150)
MARGIN = 20
RADIUS, LABEL = 58, 19
TILT = 0.94  # a disc is seen nearly from above
GROOVES = (53, 47, 41, 34, 28, 23)
SPIN = 0.055  # radians a tick
REST = 0.22  # angle of the arm on its rest, radians
IN_THE_LAST, BEYOND = 0.87, 0.36  # angles over the last groove and beyond the rim


def paint_record(canvas: pygame.Surface, game: Record, easel: Easel) -> None:
    """Draw the turntable large, at the side where nobody stands."""
    wide, tall = BOARD
    area = pygame.Rect(MARGIN, 44, wide, tall)
    easel.frames.draw(canvas, "caption", area.inflate(12, 12), 95)
    canvas.fill(COLOURS["wood1"], area)
    canvas.fill(COLOURS["wood2"], area.inflate(-4, -4))
    for row in range(area.top + 8, area.bottom - 4, 9):
        canvas.fill(COLOURS["wood1"], (area.left + 4, row, wide - 8, 1))
    centre = area.left + 74, area.centery
    _disc(canvas, game, centre, easel)
    if game.doing == "lower" and not game.moving:
        _target(canvas, game, centre, easel.stage.tick)
    _arm(canvas, game, (area.right - 26, area.top + 24))


def _disc(canvas: pygame.Surface, game: Record, at: tuple[int, int], easel: Easel) -> None:
    pygame.draw.ellipse(canvas, COLOURS["wood0"], _round(at, RADIUS + 4, 1.0).move(2, 3))
    turning = game.moving if game.doing == "turn" else 0.0
    narrow = abs(math.cos(turning * math.pi)) or 0.05
    pygame.draw.ellipse(canvas, COLOURS["ink"], _round(at, RADIUS, narrow))
    for groove in GROOVES:
        pygame.draw.ellipse(canvas, COLOURS["night1"], _round(at, groove, narrow), 1)
    still = game.step > 0 and not (game.doing == "lower" and game.moving)
    if narrow > 0.5 and not easel.settings.access.reduced_motion:
        _shine(canvas, at, 0.0 if still else easel.stage.tick * SPIN)
    side_a = game.step > 1 or turning > 0.5
    pygame.draw.ellipse(canvas, COLOURS["sun2" if side_a else "night4"], _round(at, LABEL, narrow))
    if narrow > 0.6:
        letter = "A" if side_a else "B"
        easel.fonts.title.centre(canvas, letter, (at[0] + 1, at[1] - 15), "sun5")
    canvas.fill(COLOURS["stone6"], (at[0] - 1, at[1] - 1, 3, 3))


def _shine(canvas: pygame.Surface, at: tuple[int, int], angle: float) -> None:
    for side in (0.0, math.pi):
        for step in range(24, RADIUS - 3, 2):
            turn = 0.5 + side + 0.14 * math.sin(angle)
            x = at[0] + round(math.cos(turn) * step)
            y = at[1] + round(math.sin(turn) * step * TILT)
            canvas.fill(COLOURS["night3"], (x, y, 2, 1))


def _target(canvas: pygame.Surface, game: Record, at: tuple[int, int], tick: int) -> None:
    """The rim shines while the needle hangs over it."""
    colour = COLOURS["gold2" if game.on_the_rim else "night4"]
    grow = tick // 12 % 2 if game.on_the_rim else 0
    pygame.draw.ellipse(canvas, colour, _round(at, RADIUS - 1 + grow, 1.0), 2)


def _arm(canvas: pygame.Surface, game: Record, at: tuple[int, int]) -> None:
    angle = _angle(game)
    down = math.pi / 2 + angle
    tip = at[0] + round(math.cos(down) * 92), at[1] + round(math.sin(down) * 92)
    lifted = 3 if _in_the_air(game) else 0
    pygame.draw.line(canvas, COLOURS["ink"], (at[0] + 2, at[1] + 4), (tip[0] + 2, tip[1] + 4), 3)
    end = tip[0], tip[1] - lifted
    pygame.draw.line(canvas, COLOURS["stone2"], at, end, 4)
    pygame.draw.line(canvas, COLOURS["stone6"], at, end, 2)
    pygame.draw.circle(canvas, COLOURS["ink"], at, 10)
    pygame.draw.circle(canvas, COLOURS["stone3"], at, 8)
    pygame.draw.circle(canvas, COLOURS["stone5"], at, 4)
    head = pygame.Rect(0, 0, 9, 12)
    head.center = end
    canvas.fill(COLOURS["ink"], head.inflate(2, 2))
    canvas.fill(COLOURS["red3"], head)


def _angle(game: Record) -> float:
    """Give the angle of the arm: in the last groove, on its rest, over the rim."""
    if game.step == 0:
        share = smooth(game.moving) if game.doing == "lift" else 0.0
        return lerp(IN_THE_LAST, REST, share)
    if game.doing == "turn":
        return REST
    rim = BEYOND + game.over * (IN_THE_LAST - BEYOND) * 0.6
    return rim


def _in_the_air(game: Record) -> bool:
    if game.doing == "lift":
        return game.moving > 0
    return not (game.doing == "lower" and game.moving > 0.4)


def _round(at: tuple[int, int], radius: int, narrow: float) -> pygame.Rect:
    wide, tall = max(2, round(radius * narrow)), round(radius * TILT)
    return pygame.Rect(at[0] - wide, at[1] - tall, 2 * wide, 2 * tall)


__all__ = ["LEAD_IN", "RIM", "paint_record"]
