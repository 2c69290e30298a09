"""The float: stardust behind them, rings of light about them, a thread to the next star."""

import math

import pygame

from game.core.ease import clamp, smooth
from game.core.geometry import Point
from game.core.palette import COLOURS
from game.core.tick import TICK
from game.minigames.stars import GROWS, Stars
from game.paint.constellation import between, draw_flare, draw_lines, halo
from game.paint.games.easel import Easel
from game.stage.sky import MARKS, star_at

BURSTS = 0.9  # seconds a star that was touched opens
GLOW, BLOOM, HEART = 64, 110, 30  # pixels
DUST = ("sun5", "elec2", "flesh5", "night7")
RING = 26  # motes of a ring about them
RINGS = ((34, 13, 0.9), (48, 19, -0.6), (66, 26, 0.4))  # wide, tall, turns a second
THREAD = 7  # pixels between two dots of the thread
BECKONS = 90.0  # pixels from which a star answers
Spot = tuple[int, int]


def paint_stars(canvas: pygame.Surface, game: Stars, easel: Easel) -> None:
    """Draw the light the two make, the figure so far, and which stars wait."""
    view, tick = easel.view, easel.stage.tick
    calm = easel.settings.access.reduced_motion
    _glow(canvas, game, view)
    _trail(canvas, game, view, calm)
    if game.closeness > 0.05:
        _rings(canvas, game, view, calm)
    _waiting(canvas, game, view, tick)
    _figure(canvas, game, view, tick)


def _figure(canvas: pygame.Surface, game: Stars, view: pygame.Rect, tick: int) -> None:
    """The figure stands in the sky; here is what has just come to it, and what will."""
    if not game.figure:
        return
    places = [_on(star_at(number), view) for number in game.figure]
    since = game.now - game.times[-1]
    if since < GROWS and len(places) > 1:
        end = between(places[-2], places[-1], smooth(since / GROWS))
        draw_lines(canvas, [(places[-2], end)], tick)
    if since < GROWS:
        draw_flare(canvas, places[-1], tick)
    if not game.finished:
        _thread(canvas, places[-1], _on(game.body.at, view), tick)
    if since < BURSTS:
        _burst(canvas, places[-1], since / BURSTS)


def _glow(canvas: pygame.Surface, game: Stars, view: pygame.Rect) -> None:
    """The nearer they are to each other the more the sky shines where they are."""
    bodies = (game.both,) if game.together else (game.her, game.him)
    warm = 0.1 + (0.25 if game.together else 0.0) * game.closeness + 0.1 * game.shining
    for body in bodies:
        x, y = _on(body.at, view)
        for radius, colour, level in ((BLOOM, "neon0", warm * 0.9), (GLOW, "neon1", warm * 0.6)):
            light = halo(radius, colour, round(level, 2), HEART)
            at = (x - radius, y - radius)
            canvas.blit(light, at, special_flags=pygame.BLEND_RGB_ADD)


def _trail(canvas: pygame.Surface, game: Stars, view: pygame.Rect, calm: bool) -> None:
    """Dust that they leave behind: it spreads and goes out, oldest first."""
    count = len(game.trail)
    first = round(game.now / TICK) - count
    for index, place in enumerate(game.trail):
        number, age = first + index, count - index
        if (calm and number % 3) or age < 4:
            continue
        spread = 3 + age * 0.11
        turn = number * 2.399
        x = round(place.x + math.cos(turn) * spread * _part(number)) - view.left
        y = round(place.y + 6 + math.sin(turn) * spread * _part(number) + age * 0.05) - view.top
        colour = DUST[0] if age < 25 else DUST[1 + number % 2] if age < 100 else DUST[3]
        canvas.fill(COLOURS[colour], (x, y, 1, 1))
        if age < 70 and number % 5 == 0:
            canvas.fill(COLOURS[colour], (x - 1, y, 3, 1))
            canvas.fill(COLOURS[colour], (x, y - 1, 1, 3))


def _rings(canvas: pygame.Surface, game: Stars, view: pygame.Rect, calm: bool) -> None:
    """Rings of motes turn about the place between them, like rings of a planet."""
    middle = game.both.at if game.together else _middle(game.her.at, game.him.at)
    x, y = _on(middle, view)
    shown = clamp(game.closeness * 1.2)
    for wide, tall, turns in RINGS[: 1 if calm else 3]:
        for mote in range(round(RING * shown)):
            angle = mote / RING * math.tau * (1 + _part(mote) * 0.1) + game.now * turns
            front = math.sin(angle) > 0
            at = (x + round(math.cos(angle) * wide), y + 4 + round(math.sin(angle) * tall))
            colour = "sun5" if front and mote % 3 == 0 else "flesh5" if front else "neon0"
            canvas.fill(COLOURS[colour], (*at, 1, 1))


def _waiting(canvas: pygame.Surface, game: Stars, view: pygame.Rect, tick: int) -> None:
    """Stars that can be touched breathe; those that are near open a little ring."""
    if game.finished:
        return
    for number in MARKS:
        if number in game.figure:
            continue
        place = star_at(number)
        at = _on(place, view)
        near = 1 - clamp(place.distance(game.body.at) / BECKONS)
        breath = math.sin(tick * 0.06 + number * 1.9)
        if near > 0:
            radius = round(5 + 5 * (1 - near) + breath)
            _dotted(canvas, at, radius, "sun5" if near > 0.5 else "elec2")
        elif breath > 0.2:
            _dotted(canvas, at, 6, "night7")


def _dotted(canvas: pygame.Surface, at: Spot, radius: int, colour: str) -> None:
    for dot in range(8):
        angle = dot / 8 * math.tau
        x, y = at[0] + round(math.cos(angle) * radius), at[1] + round(math.sin(angle) * radius)
        canvas.fill(COLOURS[colour], (x, y, 1, 1))


def _thread(canvas: pygame.Surface, a: Spot, b: Spot, tick: int) -> None:
    """The line that will be: from the last star to where they are."""
    length = math.dist(a, b)
    for dot in range(int(length // THREAD)):
        share = (dot * THREAD + tick * 0.25 % THREAD) / length
        x, y = round(a[0] + (b[0] - a[0]) * share), round(a[1] + (b[1] - a[1]) * share)
        canvas.fill(COLOURS["elec2" if dot % 2 else "night7"], (x, y, 1, 1))


def _burst(canvas: pygame.Surface, at: Spot, share: float) -> None:
    """A star that has just been touched opens once."""
    radius = round(6 + 24 * smooth(share))
    for mote in range(20):
        angle = mote / 20 * math.tau + (mote % 2) * 0.1
        far = radius - (mote % 3) * 4
        x, y = at[0] + round(math.cos(angle) * far), at[1] + round(math.sin(angle) * far)
        colour = "sun5" if share < 0.4 else "elec2" if share < 0.75 else "night7"
        canvas.fill(COLOURS[colour], (x, y, 2 if share < 0.3 else 1, 1))


def _part(number: int) -> float:
    """Give a share 0..1 that looks random and is always the same."""
    return number * 0.6180339887 % 1.0


def _middle(a: Point, b: Point) -> Point:
    return Point((a.x + b.x) / 2, (a.y + b.y) / 2)


def _on(place: Point, view: pygame.Rect) -> Spot:
    return round(place.x) - view.left, round(place.y) - view.top
