"""The counter: orders over heads, a machine that breathes on the beat, three things to do."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.counter import KEYS, STAR_TIME, Counter, Cup, Step
from game.paint.games.easel import Easel
from game.paint.games.shine import shine
from game.stage.actor import Actor

ABOVE = 52  # pixels over the feet at which an order hangs
BUBBLE, WIDE_STEP = (26, 24), 14
PANEL = (176, 30)
MACHINE_TOP = (159, 144)  # of the map
FLASH = 0.35  # seconds
ARROWS = {Step.POUR: "arrow_left", Step.FOAM: "arrow_up", Step.HAND: "arrow_right"}
STAR_GLOW = 54


def paint_counter(canvas: pygame.Surface, game: Counter, easel: Easel) -> None:
    """Draw who wants what, the beat, and what is to be done."""
    _orders(canvas, game, easel)
    _machine(canvas, game, easel)
    if game.stalled:
        _star(canvas, game, easel)
    else:
        _panel(canvas, game, easel)
    easel.notices.remarks(canvas, easel.stage.remarks, easel.stage.tick, easel.settings)


def _orders(canvas: pygame.Surface, game: Counter, easel: Easel) -> None:
    waiting = game.cups[game.tally.served : game.tally.served + 4]
    for number, cup in reversed(list(enumerate(waiting))):
        actor = easel.stage.actors[f"guest {game.tally.served + number + 1}"]
        if number == 0:
            _first(canvas, cup, actor, easel)
        else:
            x, y = _over(actor, easel)
            easel.frames.draw(canvas, "caption", (x - 12, y, *BUBBLE), 88)
            draw_drink(canvas, cup.drink, (x + 1, y + 20))


def _first(canvas: pygame.Surface, cup: Cup, actor: Actor, easel: Easel) -> None:
    """The order that is being made also shows its steps; done ones are lit."""
    x, y = _over(actor, easel)
    wide = 30 + WIDE_STEP * len(cup.steps)
    easel.frames.draw(canvas, "caption", (x - 14, y - 4, wide, 28))
    draw_drink(canvas, cup.drink, (x + 1, y + 18))
    for number, step in enumerate(cup.steps):
        colour = "sun4" if number < cup.made else "night6"
        if number == cup.made and easel.stage.tick // 15 % 2:
            colour = "stone7"
        draw_step(canvas, step, (x + 20 + number * WIDE_STEP, y + 10), colour)


def _over(actor: Actor, easel: Easel) -> tuple[int, int]:
    x = round(actor.x - easel.view.left)
    return x, round(actor.y - easel.view.top) - ABOVE - BUBBLE[1]


def draw_drink(canvas: pygame.Surface, drink: str, at: tuple[int, int]) -> None:
    """Draw a cup as it will be; `at` is the middle of its saucer."""
    x, y = at
    tall = {"espresso": 6, "double": 8}.get(drink, 9)
    wide = {"espresso": 8, "double": 11}.get(drink, 12)
    left, top = x - wide // 2, y - tall
    canvas.fill(COLOURS["ink"], (left - 1, top - 1, wide + 5, tall + 2))
    canvas.fill(COLOURS["stone7"], (left, top, wide, tall))
    canvas.fill(COLOURS["stone5"], (left + wide - 2, top, 2, tall))
    canvas.fill(COLOURS["stone6"], (left + wide + 1, top + 2, 2, max(2, tall - 5)))
    canvas.fill(COLOURS["wood1"], (left + 1, top, wide - 2, 2))
    if drink in ("cappuccino", "cloud"):
        foam = 3 if drink == "cappuccino" else 6
        pygame.draw.ellipse(canvas, COLOURS["ink"], (left - 1, top - foam, wide + 2, foam + 4))
        pygame.draw.ellipse(canvas, COLOURS["sun5"], (left, top - foam + 1, wide, foam + 2))
    if drink == "double":
        canvas.fill(COLOURS["wood1"], (left + 3, top + 4, 2, 3))
        canvas.fill(COLOURS["wood1"], (left + 6, top + 4, 2, 3))
    canvas.fill(COLOURS["stone6"], (x - wide // 2 - 2, y + 1, wide + 4, 1))


def draw_step(canvas: pygame.Surface, step: Step, at: tuple[int, int], colour: str) -> None:
    """Draw a drop, a swirl of foam or an open hand."""
    x, y = at
    paint = COLOURS[colour]
    match step:
        case Step.POUR:
            for row, wide in enumerate((1, 1, 3, 5, 5, 3)):
                canvas.fill(paint, (x - wide // 2, y - 3 + row, wide, 1))
        case Step.FOAM:
            for dx, dy, size in ((-4, 0, 4), (-1, -3, 4), (2, 0, 4), (-1, 1, 4)):
                canvas.fill(paint, (x + dx, y + dy, size, size - 1))
        case Step.HAND:
            canvas.fill(paint, (x - 5, y, 7, 2))
            for row in range(4):
                canvas.fill(paint, (x + 1 + row, y - 3 + row, 1, 8 - 2 * row))


def _machine(canvas: pygame.Surface, game: Counter, easel: Easel) -> None:
    """A ring closes on the lamp of the machine with every beat; what was in time shines."""
    x, y = MACHINE_TOP[0] - easel.view.left, MACHINE_TOP[1] - easel.view.top
    since = game.now - game.spark.since
    lit = since < FLASH
    colour = "sun5" if lit and game.spark.good else "red3" if lit else "sun3"
    if not game.stalled:
        radius = round(7 + 22 * (1 - game.phase))
        close = game.phase > 0.78 or game.phase < 0.1
        pygame.draw.circle(canvas, COLOURS["sun4" if close else "night6"], (x, y), radius, 1)
    if lit and game.spark.good:
        shine(canvas, (x, y), 26, 0.6 * (1 - since / FLASH))
    pygame.draw.circle(canvas, COLOURS["ink"], (x, y), 7)
    pygame.draw.circle(canvas, COLOURS[colour], (x, y), 6)
    if lit and game.spark.step is not None:
        draw_step(canvas, game.spark.step, (x, y), "ink")
    for puff in range(3):
        share = (game.phase + puff / 3) % 1.0
        px = x + 12 + round(math.sin(share * 5 + puff) * 3) + puff * 4
        canvas.fill(COLOURS["stone7"], (px, y - 6 - round(share * 16), 2, 2))


def _panel(canvas: pygame.Surface, game: Counter, easel: Easel) -> None:
    """Three things one can do; the one that is wanted is lit."""
    wide, tall = PANEL
    x, y = (canvas.get_width() - wide) // 2, canvas.get_height() - tall - 6
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 92)
    wanted = game.cup.wanted if game.cup else None
    for number, step in enumerate(KEYS.values()):
        left = x + 14 + number * 56
        on = step is wanted
        if on:
            canvas.fill(COLOURS["night4"], (left - 6, y + 5, 48, tall - 10))
        easel.frames.icon(canvas, ARROWS[step], (left, y + 10))
        draw_step(canvas, step, (left + 26, y + 15), "sun4" if on else "night6")
    streak = min(game.tally.streak, 8)
    for dot in range(streak):
        canvas.fill(COLOURS["sun4"], (x + 8 + dot * 6, y + tall - 4, 4, 2))


def _star(canvas: pygame.Surface, game: Counter, easel: Easel) -> None:
    """Light goes along with a star."""
    actor = easel.stage.actors["star"]
    at = (round(actor.x - easel.view.left), round(actor.y - easel.view.top) - 22)
    edge = min(game.star, STAR_TIME - game.star, 1.0)
    shine(canvas, at, STAR_GLOW, 0.5 * max(0.0, edge))
    for mote in range(9):
        angle = mote * 0.7 + game.star * 1.4
        px = at[0] + round(math.cos(angle) * (18 + mote * 3))
        py = at[1] + round(math.sin(angle * 1.3) * 20)
        canvas.fill(COLOURS["sun5"], (px, py, 1 + mote % 2, 1 + mote % 2))
