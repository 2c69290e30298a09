"""The pendulum: a wire from the dome, a weight of brass, and the rose it draws in the sand."""

import math

import pygame

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.palette import COLOURS
from game.minigames.pendulum import MIDDLE, PERIOD, Pendulum
from game.paint.constellation import halo
from game.paint.games.easel import Easel

ANCHOR = Point(362.0, -260.0)  # the wire is longer than the room is high
BOB = 7  # pixels
HANGS = 5  # pixels above the sand
SQUASH = 0.34
RING = 22  # pixels a ring has shrunk by when it is time
GLOW = 30
PEG = (47, 0.1)  # pixels from the middle, radians


def paint_pendulum(canvas: pygame.Surface, game: Pendulum, easel: Easel) -> None:
    """Draw sand, peg, wire, weight, and the ring that says when."""
    view = easel.view
    _rose(canvas, game, view)
    _peg(canvas, game, view)
    bob = game.bob
    x, y = round(bob.x) - view.left, round(bob.y) - view.top
    pygame.draw.ellipse(canvas, COLOURS["night1"], (x - 7, y - 1, 14, 5))
    top = round(ANCHOR.x) - view.left, round(ANCHOR.y) - view.top
    pygame.draw.line(canvas, COLOURS["gold0"], top, (x, y - HANGS - 2 * BOB))
    _weight(canvas, (x, y - HANGS - BOB))
    _when(canvas, game, (x, y - HANGS - BOB))


def _rose(canvas: pygame.Surface, game: Pendulum, view: pygame.Rect) -> None:
    """Each swing leaves a line; the oldest have been blown over."""
    for age, (plane, swing) in enumerate(reversed(game.lines)):
        dx, dy = math.cos(plane) * swing, math.sin(plane) * swing * SQUASH
        x, y = MIDDLE.x - view.left, MIDDLE.y - view.top
        colour = "sun5" if age == 0 else "sun3" if age < 4 else "gold1" if age < 9 else "gold0"
        a, b = (round(x - dx), round(y - dy)), (round(x + dx), round(y + dy))
        pygame.draw.line(canvas, COLOURS[colour], a, b)


def _peg(canvas: pygame.Surface, game: Pendulum, view: pygame.Rect) -> None:
    x = round(MIDDLE.x + PEG[0]) - view.left
    y = round(MIDDLE.y + PEG[0] * math.sin(PEG[1])) - view.top
    if game.fell:
        canvas.fill(COLOURS["stone6"], (x + 1, y - 1, 5, 2))
    else:
        canvas.fill(COLOURS["ink"], (x - 1, y - 6, 4, 7))
        canvas.fill(COLOURS["stone6"], (x, y - 6, 2, 6))


def _weight(canvas: pygame.Surface, at: tuple[int, int]) -> None:
    x, y = at
    canvas.blit(halo(GLOW, "sun2", 0.4), (x - GLOW, y - GLOW), special_flags=pygame.BLEND_RGB_ADD)
    for radius, colour, shift in (
        (BOB + 1, "ink", 0),
        (BOB, "gold0", 0),
        (BOB - 1, "gold1", -1),
        (BOB - 3, "gold2", -2),
    ):
        pygame.draw.circle(canvas, COLOURS[colour], (x + shift, y + shift), radius)
    canvas.fill(COLOURS["sun5"], (x - 4, y - 4, 2, 2))
    canvas.fill(COLOURS["gold0"], (x - 1, y + BOB - 1, 2, 4))


def _when(canvas: pygame.Surface, game: Pendulum, at: tuple[int, int]) -> None:
    """A ring closes round the weight while it comes to her; it is gold when it counts."""
    left = game.until_hers
    pushed = game.pushed_at >= 0 and game.now - game.pushed_at < PERIOD / 3
    if pushed:
        _ring(canvas, at, round(BOB + 3 + 26 * (game.now - game.pushed_at)), "sun5")
    elif -game.window < left < PERIOD / 3:
        radius = BOB + 3 + RING * clamp(left / (PERIOD / 3))
        _ring(canvas, at, round(radius), "sun5" if abs(left) <= game.window else "night7")


def _ring(canvas: pygame.Surface, at: tuple[int, int], radius: int, colour: str) -> None:
    for mote in range(24):
        angle = mote / 24 * math.tau
        x, y = at[0] + round(math.cos(angle) * radius), at[1] + round(math.sin(angle) * radius)
        canvas.fill(COLOURS[colour], (x, y, 2, 2) if mote % 2 else (x, y, 1, 1))
