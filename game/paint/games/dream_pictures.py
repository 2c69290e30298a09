"""What the sets show of this very film: keepsakes, a playbill, a figure, a home movie, a sign."""

import math
from itertools import pairwise

import pygame

from game.core.ease import clamp, smooth
from game.core.palette import COLOURS
from game.minigames.dream import LAST, WIDE, Dream
from game.paint.constellation import draw_flare, draw_lines
from game.paint.games.card_pictures import INK as CRAYON
from game.paint.games.card_pictures import PICTURES
from game.paint.games.dream_cutouts import cutout
from game.paint.games.dream_film import SET as FILM
from game.paint.games.dream_film import home_movie
from game.paint.games.easel import Easel
from game.paint.neon import draw_glass, draw_light, rows_of
from game.stage.sky import star_at

HANGS = ((-208, 62), (-150, 40), (150, 46), (206, 66), (-96, 34), (98, 36))  # from a middle
HANGS_LAST = ((24, 26), (100, 46), (156, 30), (206, 58))
PLAYBILL = (-214, 36)
SKY, SKY_SHARE = (4224 + 34, -6), (0.72, 0.34)  # where the planetarium's sky lies in set nine
SIGN = (7006, 62)
Spot = tuple[int, int]


def paint_pictures(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Draw what is in sight."""
    _keepsakes(canvas, game, easel)
    near = {game.number, game.number - 1, game.number + 1}
    if 3 in near:
        _playbill(canvas, game, easel.view)
    if game.number == 7:
        _piano(canvas, game, easel.view)
    if 9 in near:
        _figure(canvas, game, easel)
    if game.number in (FILM, FILM + 1) and FILM in game.done_at:
        home_movie(canvas, game, easel)
    if 14 in near:
        _sign(canvas, game, easel)


def _keepsakes(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Paper on strings, turning a little in the air of the passing shot."""
    hung: dict[int, int] = {}
    for keepsake in game.keepsakes:
        for _ in range(keepsake.count):
            place = hung.get(keepsake.number, 0)
            hung[keepsake.number] = place + 1
            places = HANGS_LAST if keepsake.number == LAST else HANGS
            dx, drop = places[place % len(places)]
            x = round((keepsake.number - 0.5) * WIDE + dx) - easel.view.left
            if not -40 < x < canvas.get_width() + 40:
                continue
            phase = easel.stage.tick * 0.02 + place * 1.7 + keepsake.number
            sway = 0 if easel.settings.access.reduced_motion else round(2 * math.sin(phase))
            picture = cutout(easel.images, keepsake.picture)
            canvas.fill(COLOURS["night2"], (x, 0, 1, drop))
            canvas.blit(picture, (x - picture.get_width() // 2 + sway, drop))


def _playbill(canvas: pygame.Surface, game: Dream, view: pygame.Rect) -> None:
    """The five scenes of her play, in her order, on a bill beside the stage."""
    cards = [card for card in game.playbill if card in PICTURES][:5]
    if not cards:
        return
    left, top = round(2.5 * WIDE) + PLAYBILL[0] - view.left, PLAYBILL[1]
    bill = pygame.Rect(left, top, 26, 8 + 15 * len(cards))
    canvas.fill(COLOURS["ink"], bill.inflate(2, 2))
    canvas.fill(COLOURS["cloth3"], bill)
    canvas.fill(COLOURS["red3"], (bill.left + 3, bill.top + 2, bill.width - 6, 2))
    for place, card in enumerate(cards):
        _crayon(canvas, card, (bill.left + 5, bill.top + 7 + 15 * place))


def _crayon(canvas: pygame.Surface, card: str, at: Spot) -> None:
    for y, row in enumerate(PICTURES[card]):
        for x, letter in enumerate(row):
            if letter in CRAYON:
                canvas.fill(COLOURS[CRAYON[letter]], (at[0] + x, at[1] + y, 1, 1))


def _piano(canvas: pygame.Surface, game: Dream, view: pygame.Rect) -> None:
    """An upright of pasteboard, where he sits in."""
    x, foot = 3264 + 2 - view.left, 224 - view.top
    canvas.fill(COLOURS["ink"], (x, foot - 34, 26, 34))
    canvas.fill(COLOURS["wood1"], (x + 10, foot - 33, 15, 32))
    canvas.fill(COLOURS["wood2"], (x + 10, foot - 33, 15, 2))
    canvas.fill(COLOURS["ink"], (x - 4, foot - 18, 14, 5))
    canvas.fill(COLOURS["stone7"], (x - 4, foot - 19, 12, 2))
    canvas.fill(COLOURS["gold1"], (x + 14, foot - 27, 7, 1))
    canvas.fill(COLOURS["ink"], (x - 2, foot - 14, 2, 14))
    canvas.fill(COLOURS["sun4"], (x, foot - 34, 1, 15))


def _figure(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """The figure they drew between the stars hangs in this sky too."""
    tick, view = easel.stage.tick, easel.view
    places = []
    for number in game.figure:
        star = star_at(number)
        x = SKY[0] + star.x * SKY_SHARE[0] - view.left
        places.append((round(x), round(SKY[1] + 22 + star.y * SKY_SHARE[1]) - view.top + 34))
    shown = round(clamp(game.clock / 10 if game.number == 9 else 1.0) * len(places))
    draw_lines(canvas, list(pairwise(places[:shown])), tick)
    for number, at in enumerate(places[:shown]):
        draw_flare(canvas, at, tick + number * 40)


def _sign(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """What was drawn on a napkin hangs over this stair as well."""
    rows = rows_of(easel.stage.memory.echo("sign"))
    at = SIGN[0] - easel.view.left, SIGN[1] - easel.view.top
    if not -80 < at[0] < canvas.get_width() + 80:
        return
    draw_glass(canvas, rows, at, 3)
    level = smooth(clamp((game.clock - 6) / 4)) if game.number == 14 else 0.0
    level *= 1 - game.ends
    draw_light(canvas, rows, at, dict.fromkeys(("pink", "blue", "gold", "white"), level), 3)
