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
FLAT = 0.97  # a disc that lies, not one that is being turned
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
    canvas.blit(easel.closeup("plinth"), area)
    centre = area.left + 74, area.centery
    _disc(canvas, game, centre, easel)
    if game.doing == "lower" and not game.moving:
        _target(canvas, game, centre, easel.stage.tick)
    _arm(canvas, game, (area.right - 26, area.top + 24))


def _disc(canvas: pygame.Surface, game: Record, at: tuple[int, int], easel: Easel) -> None:
    turning = game.moving if game.doing == "turn" else 0.0
    narrow = abs(math.cos(turning * math.pi)) or 0.05
    side_a = game.step > 1 or turning > 0.5
    if narrow < FLAT:
        _edgeways(canvas, at, narrow, side_a)
        return
    record = easel.closeup("record")
    canvas.blit(record, record.get_rect(center=at))
    label = easel.closeup("label_a" if side_a else "label_b")
    canvas.blit(label, label.get_rect(center=at))
    easel.fonts.title.centre(canvas, "A" if side_a else "B", (at[0] + 1, at[1] - 15), "sun5")
    still = game.step > 0 and not (game.doing == "lower" and game.moving)
    if not still and not easel.settings.access.reduced_motion:
        _mark(canvas, at, easel.stage.tick * SPIN)
    canvas.fill(COLOURS["ink"], (at[0] - 2, at[1] - 2, 5, 5))
    canvas.fill(COLOURS["stone6"], (at[0] - 1, at[1] - 1, 3, 3))


def _edgeways(canvas: pygame.Surface, at: tuple[int, int], narrow: float, side_a: bool) -> None:
    """While it is turned over the disc is seen from its edge."""
    pygame.draw.ellipse(canvas, COLOURS["ink"], _round(at, RADIUS, narrow))
    for groove in GROOVES:
        pygame.draw.ellipse(canvas, COLOURS["night1"], _round(at, groove, narrow), 1)
    pygame.draw.ellipse(canvas, COLOURS["sun1" if side_a else "night4"], _round(at, LABEL, narrow))


def _mark(canvas: pygame.Surface, at: tuple[int, int], angle: float) -> None:
    """What is printed small round the label goes round with it."""
    for print_at in (0.0, 0.28, 0.56, math.pi, math.pi + 0.28):
        x = at[0] + round(math.cos(angle + print_at) * 14)
        y = at[1] + round(math.sin(angle + print_at) * 14 * TILT)
        canvas.fill(COLOURS["sun5"], (x, y, 1, 1))


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
    ahead = math.cos(down), math.sin(down)
    pygame.draw.line(canvas, COLOURS["wood0"], (at[0] + 2, at[1] + 4), (tip[0] + 2, tip[1] + 4), 3)
    end = tip[0], tip[1] - lifted
    weight = at[0] - round(ahead[0] * 15), at[1] - round(ahead[1] * 15)
    for colour, tube, heavy in (("ink", 5, 11), ("stone3", 3, 9), ("stone6", 1, 3)):
        pygame.draw.line(canvas, COLOURS[colour], at, end, tube)
        pygame.draw.line(canvas, COLOURS[colour], at, weight, heavy)
    pygame.draw.circle(canvas, COLOURS["ink"], at, 8)
    pygame.draw.circle(canvas, COLOURS["stone3"], at, 7)
    pygame.draw.circle(canvas, COLOURS["stone5"], (at[0] - 1, at[1] - 1), 4)
    _head(canvas, end, ahead)


def _head(canvas: pygame.Surface, at: tuple[int, int], ahead: tuple[float, float]) -> None:
    """The shell that carries the needle, turned with its arm; a tab to lift it by."""
    across = -ahead[1], ahead[0]

    def place(along: float, aside: float) -> tuple[int, int]:
        return (
            at[0] + round(ahead[0] * along + across[0] * aside),
            at[1] + round(ahead[1] * along + across[1] * aside),
        )

    pygame.draw.line(canvas, COLOURS["ink"], place(5, 0), place(5, -9), 3)
    pygame.draw.line(canvas, COLOURS["stone6"], place(5, 0), place(5, -8), 1)
    for colour, long, wide in (("ink", 8, 5), ("red2", 7, 4), ("red3", 6, 3)):
        shell = [
            place(-long, -wide + 1),
            place(-long, wide - 1),
            place(long, wide),
            place(long, -wide),
        ]
        pygame.draw.polygon(canvas, COLOURS[colour], shell)
    canvas.fill(COLOURS["stone7"], (*place(3, -1), 2, 2))


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
