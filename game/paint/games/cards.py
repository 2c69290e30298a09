"""Her play on the floor: boards in the sun, cards in two rows, five places for five of them."""

from functools import lru_cache

import numpy as np
import pygame

from game.core.geometry import Rect
from game.core.palette import COLOURS
from game.minigames.cards import CARD, LAID, NAMES, READ, Cards, area_of
from game.paint.games.card_pictures import card_picture
from game.paint.games.easel import Easel
from game.paint.games.subtitle import draw_subtitle
from game.paint.light import BAYER

BOARD = 20  # pixels of a floor board
WOOD = ("wood3", "wood4", "wood5", "extra1")
SUN = ("wood5", "extra1", "skin0", "skin1")
STAGGER = (0, 2, -1, 1, -2, 1, -1, 2, 0, -2)  # nobody lays cards in a straight line
ASIDE, SPREAD = -122, 46  # where the cards lie that are left over, from the middle; apart
SHADE = (176, 160, 178)  # what is left of the light of a card put aside
SAID = -62  # where her words stand, from the middle of the view
Middle = tuple[int, int]


def paint_cards(canvas: pygame.Surface, game: Cards, easel: Easel) -> None:
    """Draw the floor and what lies on it; while she reads, the card she is at."""
    middle = canvas.get_width() // 2, canvas.get_height() // 2
    canvas.blit(_floor(canvas.get_size()), (0, 0))
    _things(canvas, middle, easel)
    if game.reading >= 0:
        _put_aside(canvas, game, middle, easel)
    for number, name in enumerate(NAMES if game.reading < 0 else ()):
        area = _on(area_of(number), middle).move(0, STAGGER[number])
        if name in game.laid:
            pygame.draw.rect(canvas, COLOURS["wood3"], area, 1)
        else:
            _card(canvas, name, area, easel)
    _places(canvas, game, middle, easel)
    if game.whole:
        _word(canvas, game, middle, easel)
    if game.reading < 0:
        _finger(canvas, game, middle, easel)
    draw_subtitle(canvas, easel, top=middle[1] + SAID)


def _things(canvas: pygame.Surface, middle: Middle, easel: Easel) -> None:
    """What lies about at the edges of the floor."""
    (wide, tall), (x, y) = canvas.get_size(), middle
    rug, mug, crayons = (card_picture(easel.images, name) for name in ("rug", "mug", "crayons"))
    canvas.blit(rug, (min(0, x - 240), max(tall - rug.get_height(), y + 71)))
    canvas.blit(mug, (max(wide - 58, x + 184), y + 62))
    canvas.blit(crayons, (x + 92, max(tall - 46, y + 82)))


def _put_aside(canvas: pygame.Surface, game: Cards, middle: Middle, easel: Easel) -> None:
    """The cards that are not in the play, pushed together out of the way."""
    left = [name for name in NAMES if name not in game.laid]
    for place, name in enumerate(left):
        x = middle[0] + SPREAD * place - (SPREAD * (len(left) - 1) + int(CARD[0])) // 2
        top = max(8, middle[1] + ASIDE) + STAGGER[place] * 2
        area = pygame.Rect(x, top, *map(int, CARD))
        _card(canvas, name, area, easel)
        canvas.fill(SHADE, area.inflate(2, 2), pygame.BLEND_RGB_MULT)


def _on(area: Rect, middle: Middle) -> pygame.Rect:
    return pygame.Rect(
        round(area.x) + middle[0], round(area.y) + middle[1], int(area.width), int(area.height)
    )


def _places(canvas: pygame.Surface, game: Cards, middle: Middle, easel: Easel) -> None:
    for place in range(LAID):
        area = _on(area_of(len(NAMES) + place), middle)
        _chalk(canvas, area)
        number = str(place + 1)
        easel.fonts.label.centre(canvas, number, (area.centerx, area.bottom + 3), "wood0")
        if place < len(game.laid):
            lifted = 10 if place == game.reading else 0
            _card(canvas, game.laid[place], area.move(0, -lifted), easel, lifted > 0)


def _chalk(canvas: pygame.Surface, area: pygame.Rect) -> None:
    for x in range(area.left, area.right, 6):
        canvas.fill(COLOURS["sun5"], (x, area.top, 3, 1))
        canvas.fill(COLOURS["sun5"], (x, area.bottom - 1, 3, 1))
    for y in range(area.top, area.bottom, 6):
        canvas.fill(COLOURS["sun5"], (area.left, y, 1, 3))
        canvas.fill(COLOURS["sun5"], (area.right - 1, y, 1, 3))


def _card(
    canvas: pygame.Surface, name: str, area: pygame.Rect, easel: Easel, read: bool = False
) -> None:
    """An index card: a red line, blue lines, a small picture, a word."""
    canvas.fill(COLOURS["wood2"], area.move(1, 3 if not read else 9))
    canvas.fill(COLOURS["ink"], area.inflate(2, 2))
    canvas.fill(COLOURS["sun5" if read else "stone6"], area)
    canvas.fill(COLOURS["red4"], (area.left + 2, area.top + 6, area.width - 4, 1))
    for y in range(area.top + 12, area.bottom - 10, 6):
        canvas.fill(COLOURS["night7"], (area.left + 2, y, area.width - 4, 1))
    picture = card_picture(easel.images, name)
    canvas.blit(picture, (area.centerx - picture.get_width() // 2, area.top + 8))
    face = easel.fonts.label
    wide = face.width(name) + 6
    plate = pygame.Rect(area.centerx - wide // 2, area.bottom - 11, wide, 10)
    canvas.fill(COLOURS["sun5" if read else "stone6"], plate)
    face.centre(canvas, name, (area.centerx, area.bottom - 10), "night2")


def _word(canvas: pygame.Surface, game: Cards, middle: Middle, easel: Easel) -> None:
    area = _on(READ, middle)
    if game.reading < 0:
        easel.frames.draw(canvas, "key", area)
        easel.fonts.plain.centre(canvas, "Read it aloud", (area.centerx, area.top), "ink")


def _finger(canvas: pygame.Surface, game: Cards, middle: Middle, easel: Easel) -> None:
    area = _on(area_of(game.finger), middle)
    if game.finger < len(NAMES):
        area = area.move(0, STAGGER[game.finger])
    pygame.draw.rect(canvas, COLOURS["ink"], area.inflate(8, 8), 1)
    pygame.draw.rect(canvas, COLOURS["gold2"], area.inflate(6, 6), 2)
    easel.frames.icon(canvas, "pointer", (area.left - 16, area.centery - 6))


@lru_cache(maxsize=4)
def _floor(size: tuple[int, int]) -> pygame.Surface:
    """Boards seen from above, and the sun of the window across them."""
    width, height = size
    ys, xs = np.mgrid[0:height, 0:width]
    board = ys // BOARD
    joint = (xs + board * 97) % 150
    grain = (xs // 7 * 31 + ys * 17 + board * 53) % 23
    shade = 1 + (board * 7 % 3 == 0) + (grain == 0) - (grain == 5)
    shade = np.where((ys % BOARD == 0) | (joint == 0), 0, shade)
    dither = np.tile(BAYER, (height // 4 + 1, width // 4 + 1))[:height, :width]
    slant = xs - ys * 0.6
    pane = (slant - width * 0.05) % (width * 0.36)
    edge = np.minimum(pane - 14, width * 0.30 - pane) / 10
    sun = (edge > dither) & (slant > width * 0.05) & (slant < width * 0.86)
    dark = np.array([COLOURS[name] for name in WOOD], np.uint8)
    bright = np.array([COLOURS[name] for name in SUN], np.uint8)
    picked = np.clip(shade, 0, 3)
    rgb = np.where(sun[..., None], bright[picked], dark[picked])
    made = pygame.Surface(size, 0, 32)
    pygame.surfarray.blit_array(made, rgb.swapaxes(0, 1))
    return made
