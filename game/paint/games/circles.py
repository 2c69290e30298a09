"""The party: rings of light that open on the beat, tones over heads, three nothings."""

import math

import pygame

from game.core.palette import COLOURS
from game.minigames.circles import KEYS, THINKS, Circles, Talk, Tone
from game.minigames.ring import Ring
from game.paint.games.easel import Easel
from game.paint.games.shine import shine

PIECES = 44
GAP = 0.62  # radians of a ring that are open
COLOUR = ("neon0", "sun3", "elec1", "teal4", "dusk6")
PANEL = (176, 30)
ARROWS = {Tone.NOD: "arrow_left", Tone.LAUGH: "arrow_up", Tone.NO: "arrow_right"}
ABOVE = 50


def paint_circles(canvas: pygame.Surface, game: Circles, easel: Easel) -> None:
    """Draw the circles, and what is said in the one she is in."""
    for number, ring in enumerate(game.rings):
        _ring(canvas, game, number, ring, easel)
    _counted(canvas, game, easel)
    if game.talk is not None and not game.talk.out:
        _bubble(canvas, game.talk, game.rings[game.talk.ring], easel)
        _panel(canvas, game.talk, easel)
    _remark(canvas, easel)


def _ring(canvas: pygame.Surface, game: Circles, number: int, ring: Ring, easel: Easel) -> None:
    """Dots round the feet; where it is open there is a way in, and it is lit."""
    view, middle = easel.view, ring.middle
    at = (middle.x - view.left, middle.y - view.top)
    wide = max(abs(home.x - middle.x) for home in ring.homes) + 14
    tall = max(abs(home.y - middle.y) for home in ring.homes) + 9
    way = math.atan2((ring.gap.y - middle.y) / tall, (ring.gap.x - middle.x) / wide)
    been = number in game.evening.visited
    colour = COLOURS["night6" if been else COLOUR[number]]
    for piece in range(PIECES):
        angle = piece / PIECES * math.tau
        off = abs((angle - way + math.pi) % math.tau - math.pi)
        if off < GAP * ring.opened:
            continue
        x, y = at[0] + math.cos(angle) * wide, at[1] + math.sin(angle) * tall
        canvas.fill(colour, (round(x), round(y), 2, 2))
    if not been:
        gap = (round(ring.gap.x - view.left), round(ring.gap.y - view.top))
        shine(canvas, gap, 20, 0.7 * ring.opened, COLOUR[number])
        grow = round(3 * ring.opened)
        box = pygame.Rect(gap[0] - 8 - grow, gap[1] - 3 - grow // 2, 17 + 2 * grow, 7 + grow)
        pygame.draw.ellipse(canvas, colour, box, 1)


def _counted(canvas: pygame.Surface, game: Circles, easel: Easel) -> None:
    """Five lamps, one for each circle that has had her."""
    count = len(game.rings)
    x, y = canvas.get_width() - 18 * count - 14, 8
    easel.frames.draw(canvas, "caption", (x - 6, y, 18 * count + 10, 20), 90)
    for number in range(count):
        been = number in game.evening.visited
        middle = (x + 8 + number * 18, y + 10)
        pygame.draw.circle(canvas, COLOURS["ink"], middle, 6)
        pygame.draw.circle(canvas, COLOURS[COLOUR[number] if been else "night3"], middle, 5)


def _bubble(canvas: pygame.Surface, talk: Talk, ring: Ring, easel: Easel) -> None:
    """What is said, as a tone; a line under it burns down."""
    who = ring.members[0]
    x, y = round(who.x - easel.view.left), round(who.y - easel.view.top) - ABOVE - 26
    easel.frames.draw(canvas, "caption", (x - 17, y, 34, 28))
    draw_tone(canvas, talk.tone, (x, y + 12), "sun4")
    if talk.answered is None:
        left = max(0.0, 1 - talk.since / THINKS)
        canvas.fill(COLOURS["sun3"], (x - 12, y + 23, round(24 * left), 2))
    else:
        draw_tone(canvas, talk.answered, (x + 40, y + 18), "sun5" if talk.good else "night6")


def draw_tone(canvas: pygame.Surface, tone: Tone, at: tuple[int, int], colour: str) -> None:
    """Draw a nod, a laugh or a no: a wave, an open mouth, two strokes."""
    x, y = at
    paint = COLOURS[colour]
    match tone:
        case Tone.NOD:
            for column in range(-8, 9):
                canvas.fill(paint, (x + column, y + round(math.sin(column * 0.7) * 2.4), 1, 2))
        case Tone.LAUGH:
            pygame.draw.circle(canvas, paint, (x, y - 2), 7, draw_bottom_left=True)
            pygame.draw.circle(canvas, paint, (x, y - 2), 7, draw_bottom_right=True)
            canvas.fill(paint, (x - 6, y - 6, 3, 2))
            canvas.fill(paint, (x + 4, y - 6, 3, 2))
        case Tone.NO:
            canvas.fill(paint, (x - 4, y - 7, 3, 9))
            canvas.fill(paint, (x - 4, y + 4, 3, 3))
            canvas.fill(paint, (x + 2, y - 7, 3, 9))
            canvas.fill(paint, (x + 2, y + 4, 3, 3))


def _panel(canvas: pygame.Surface, talk: Talk, easel: Easel) -> None:
    wide, tall = PANEL
    x, y = (canvas.get_width() - wide) // 2, canvas.get_height() - tall - 6
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 92)
    for number, tone in enumerate(KEYS.values()):
        left = x + 14 + number * 56
        if tone is talk.answered:
            canvas.fill(COLOURS["night4"], (left - 6, y + 5, 48, tall - 10))
        easel.frames.icon(canvas, ARROWS[tone], (left, y + 10))
        draw_tone(canvas, tone, (left + 27, y + 15), "sun4")
    for dot in range(talk.wanted):
        on = dot < talk.right
        canvas.fill(
            COLOURS["sun4" if on else "night5"], (x + wide // 2 - 8 + dot * 10, y - 6, 6, 3)
        )


def _remark(canvas: pygame.Surface, easel: Easel) -> None:
    last = easel.stage.remarks[-2:]
    easel.notices.remarks(canvas, last, easel.stage.tick, easel.settings)
