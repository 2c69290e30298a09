"""The dial of a car radio, lit from behind."""

import pygame

from game.core.palette import COLOURS
from game.minigames.dial import STATIONS, Dial
from game.paint.constellation import halo
from game.paint.games.easel import Easel

WIDE, TALL, LOW = 236, 40, 10  # pixels; the last from the lower edge
NUMBERS = ("54", "60", "70", "80", "90", "110", "130", "150", "160")  # as such dials have them
EDGE, GLOW = 16, 26
TICKS = 41


def paint_dial(canvas: pygame.Surface, game: Dial, easel: Easel) -> None:
    """Draw glass, scale, stations and needle; what people say goes by above."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    picture = easel.closeup("dial")
    around = picture.get_rect(midbottom=(canvas.get_width() // 2, canvas.get_height() - LOW))
    canvas.blit(picture, around)
    area = pygame.Rect(0, 0, WIDE, TALL)
    area.center = around.center
    _marks(canvas, area, easel)
    for station in STATIONS:
        known = station.name in game.heard
        x = _x(area, station.at)
        canvas.fill(COLOURS["wood1"], (x - 2, area.top + 23, 5, 8))
        canvas.fill(COLOURS["sun5" if known else "rust0"], (x - 1, area.top + 24, 3, 6))
    x = _x(area, game.needle)
    if game.station is not None:
        at = (x - GLOW, area.centery - GLOW)
        canvas.blit(halo(GLOW, "sun4", 0.5), at, special_flags=pygame.BLEND_RGB_ADD)
    canvas.fill(COLOURS["red0"], (x - 1, area.top + 1, 4, TALL - 2))
    canvas.fill(COLOURS["stone7"], (x, area.top + 1, 2, TALL - 2))


def _marks(canvas: pygame.Surface, area: pygame.Rect, easel: Easel) -> None:
    for tick in range(TICKS):
        x = _x(area, tick / (TICKS - 1))
        long = tick % 5 == 0
        canvas.fill(COLOURS["sun5" if long else "wood1"], (x, area.top + 15, 1, 6 if long else 3))
        if long:
            easel.fonts.label.centre(canvas, NUMBERS[tick // 5], (x, area.top + 4), "sun5")


def _x(area: pygame.Rect, share: float) -> int:
    return area.left + EDGE + round(share * (area.width - 2 * EDGE))
