"""Pages in the wind: each with its shadow, its way in dust, and the place where it lands."""

import math

import pygame

from game.core.geometry import Point
from game.core.palette import COLOURS
from game.minigames.pages import RADIOS, Leaf, Pages
from game.paint.games.easel import Easel

TURNS = ((7, 9), (9, 5), (4, 9), (9, 7))  # the shapes of a page that tumbles
DOTS = 9  # of dust along a way
TURN_TICKS = 7
COUNTER = (74, 22)
LIFT_AWAY = 210  # pixels the rest rises over the wall
FLOCK = 34  # sheets of everybody that rise with it
LANES = (206, 228, 250, 276)  # lines on the map from which they rise
SPREAD = 0.45  # share of the rise over which they begin
THIRTEENTH = 20  # of the flock


def paint_pages(canvas: pygame.Surface, game: Pages, easel: Easel) -> None:
    """Draw what still flies, what she holds, and the radio that is near."""
    for number, leaf in enumerate(game.leaves):
        if not leaf.caught:
            _leaf(canvas, game, leaf, number, easel)
    if game.rising:
        _flock(canvas, game, easel)
    _count(canvas, game, easel)
    if game.window:
        _radio(canvas, game, easel)


def _leaf(canvas: pygame.Surface, game: Pages, leaf: Leaf, number: int, easel: Easel) -> None:
    tick = easel.stage.tick
    ground = _on_canvas(leaf.ground, easel)
    away = round(LIFT_AWAY * min(1.0, game.rising) ** 2)
    if not away:
        _way(canvas, leaf, tick, easel)
        pygame.draw.ellipse(canvas, COLOURS["night2"], (ground[0] - 4, ground[1] - 1, 9, 3))
    turning = leaf.flying > 0 or away
    shape = TURNS[(tick // TURN_TICKS + number) % len(TURNS)] if turning else (9, 6)
    x = ground[0] + round(away * 0.4)
    y = ground[1] - round(leaf.height) - away
    _sheet(canvas, (x, y), shape)


def _flock(canvas: pygame.Surface, game: Pages, easel: Easel) -> None:
    """Everybody's paper, from a mile of roofs, up over the white city."""
    wide, tick = canvas.get_width(), easel.stage.tick
    for number in range(FLOCK):
        begins = SPREAD * (number * 7 % FLOCK) / FLOCK
        share = (min(1.0, game.rising) - begins) / (1 - SPREAD)
        if not 0 < share < 1:
            continue
        sway = math.sin(share * 9 + number) * 10
        x = round((number * 97 % (wide + 60)) - 30 + sway + share * 46)
        start = LANES[number % len(LANES)] - easel.view.top - 24
        y = round(start - share**1.3 * LIFT_AWAY)
        shape = TURNS[(tick // TURN_TICKS + number) % len(TURNS)]
        _sheet(canvas, (x, y), shape, "sun4" if number == THIRTEENTH else "stone7")


def _sheet(
    canvas: pygame.Surface, at: tuple[int, int], shape: tuple[int, int], paper: str = "stone7"
) -> None:
    wide, tall = shape
    area = pygame.Rect(at[0] - wide // 2, at[1] - tall, wide, tall)
    canvas.fill(COLOURS["ink"], area.inflate(2, 2))
    canvas.fill(COLOURS[paper], area)
    for row in range(area.top + 2, area.bottom - 1, 2):
        canvas.fill(COLOURS["stone4"], (area.left + 1, row, max(1, wide - 3), 1))


def _way(canvas: pygame.Surface, leaf: Leaf, tick: int, easel: Easel) -> None:
    """Dust runs along the way before the page does, and a ring waits where it lands."""
    start, goal = _on_canvas(leaf.start, easel), _on_canvas(leaf.goal, easel)
    for dot in range(DOTS):
        share = (dot + tick / 24 % 1.0) / DOTS
        x = round(start[0] + (goal[0] - start[0]) * share)
        y = round(start[1] + (goal[1] - start[1]) * share)
        canvas.fill(COLOURS["sun4"], (x, y, 2, 1))
    at = _on_canvas(leaf.landing, easel)
    grow = tick // 20 % 2
    ring = pygame.Rect(at[0] - 8 - grow, at[1] - 3 - grow // 2, 17 + 2 * grow, 7 + grow)
    pygame.draw.ellipse(canvas, COLOURS["sun5"], ring, 1)


def _count(canvas: pygame.Surface, game: Pages, easel: Easel) -> None:
    """A stack that grows, and how many are in it."""
    wide, tall = COUNTER
    x, y = canvas.get_width() - wide - 8, 8
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 90)
    _sheet(canvas, (x + 14, y + 16), (9, 10))
    words = f"{game.count} / {len(game.leaves)}"
    easel.fonts.plain.draw(canvas, words, (x + 27, y + 1), "sun4")


def _radio(canvas: pygame.Surface, game: Pages, easel: Easel) -> None:
    """Notes rise from the window whose radio is heard."""
    at = _on_canvas(easel.stage.mark(game.window).at, easel)
    for note in range(3):
        step = (easel.stage.tick + note * 20) % 60
        x = at[0] - 10 + note * 9 + (step // 15) % 2
        easel.frames.icon(canvas, "note", (x, at[1] - 46 - step // 3))
    name = RADIOS[game.window].replace("_", " ")
    face = easel.fonts.label
    wide = face.width(name) + 26
    easel.frames.draw(canvas, "caption", (8, 8, wide, 16), 90)
    easel.frames.icon(canvas, "speaker", (12, 11))
    face.draw(canvas, name, (26, 11), "sun4")


def _on_canvas(at: Point, easel: Easel) -> tuple[int, int]:
    return round(at.x - easel.view.left), round(at.y - easel.view.top)
