"""What the sets show of this very film: keepsakes, a playbill, a figure, a home movie, a sign."""

import math
from functools import cache
from itertools import pairwise

import pygame

from game.core.ease import clamp, smooth
from game.core.folders import ASSETS
from game.core.palette import COLOURS
from game.devices.sheets import SPRITES, Sheet
from game.minigames.dream import LAST, WIDE, Dream
from game.paint.constellation import draw_flare, draw_lines
from game.paint.games.card_pictures import INK as CRAYON
from game.paint.games.card_pictures import PICTURES
from game.paint.games.dream_cutouts import cutout
from game.paint.games.easel import Easel
from game.paint.neon import draw_glass, draw_light, rows_of
from game.stage.sky import star_at

MEMORIES = ASSETS / "memories"
HANGS = ((-208, 62), (-150, 40), (150, 46), (206, 66), (-96, 34), (98, 36))  # from a middle
HANGS_LAST = ((24, 26), (100, 46), (156, 30), (206, 58))
PLAYBILL = (-214, 36)
SKY, SKY_SHARE = (4224 + 34, -6), (0.72, 0.34)  # where the planetarium's sky lies in set nine
SCREEN = pygame.Rect(5998, 62, 148, 112)
PICTURE = (136, 80)
EACH = 3.6  # beats a memory is on the screen
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
    if game.number == 12 and game.is_done:
        _home_movie(canvas, game, easel)
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
            picture = cutout(keepsake.picture)
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


def _home_movie(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """First what she sang of; then what is theirs: the child at three ages, and both of them."""
    board = pygame.Surface(SCREEN.size, 0, 32)
    since = game.since
    number = int(since / EACH)
    if number < len(game.pictures):
        path = MEMORIES / f"{game.pictures[number]}.png"
        picture = easel.images.whole(path)
        scaled = pygame.transform.scale(picture, (SCREEN.width, round(SCREEN.width * 80 / 136)))
        board.fill(COLOURS["night1"])
        board.blit(scaled, (0, (SCREEN.height - scaled.get_height()) // 2))
    else:
        _theirs(board, since - EACH * len(game.pictures), easel.stage.tick, game.dress)
    _age_film(board, easel)
    into = since % EACH
    board.set_alpha(round(255 * clamp(min(into, EACH - into) / 0.35)) if since < EACH * 3 else 255)
    at = SCREEN.left - easel.view.left, SCREEN.top - easel.view.top
    canvas.blit(board, at)


def _theirs(board: pygame.Surface, since: float, tick: int, dress: str) -> None:
    """Two silhouettes before a flat evening, and who grows up between them."""
    wide, tall = board.get_size()
    board.fill(COLOURS["sun3"])
    pygame.draw.circle(board, COLOURS["sun5"], (wide // 2, 58), 34)
    pygame.draw.ellipse(board, COLOURS["rust1"], (-30, tall - 40, wide + 60, 80))
    age = int(since / 3)
    foot = tall - 14
    small, child = (SHEETS["toddler"], "walk") if age < 1 else (SHEETS["june"], "wave")
    for sheet, animation, facing, x in (
        (SHEETS["seb"], "walk" if age < 2 else "idle", "east", wide // 2 - 26),
        (f"shadow_mia_{dress}", "walk" if age < 2 else "idle", "east", wide // 2 + 24),
        (small, child if age < 2 else "run", "east", wide // 2 + (0 if age < 2 else -4)),
    ):
        _person(board, sheet, (animation, facing), (x, foot), tick)


SHEETS = {"seb": "shadow_seb", "toddler": "shadow_toddler", "june": "shadow_june"}


@cache
def _sheet(name: str) -> Sheet:
    return Sheet(SPRITES / f"{name}.json")


def _person(board: pygame.Surface, name: str, does: tuple[str, str], at: Spot, tick: int) -> None:
    sheet = _sheet(name)
    frame = sheet.frame(*does, tick)
    board.blit(frame, (at[0] - sheet.pivot[0], at[1] - sheet.pivot[1]))


def _age_film(board: pygame.Surface, easel: Easel) -> None:
    """Warm, a little unsteady, with a scratch now and then."""
    board.fill((255, 232, 196), special_flags=pygame.BLEND_RGB_MULT)
    if easel.settings.access.reduced_motion:
        return
    tick = easel.stage.tick
    for number in range(10):
        x = (tick // 4 * 37 + number * 53) % board.get_width()
        y = (tick // 4 * 23 + number * 31) % board.get_height()
        board.fill(COLOURS["sun5"], (x, y, 1, 1 + number % 2))
    if tick // 30 % 3 == 0:
        board.fill(
            (30, 26, 20), ((tick // 2 * 5) % board.get_width(), 0, 1, 200), pygame.BLEND_RGB_ADD
        )


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
