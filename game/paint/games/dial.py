"""The dial of a car radio, lit from behind."""

import pygame

from game.core.palette import COLOURS
from game.minigames.dial import STATIONS, Dial
from game.paint.constellation import halo
from game.paint.games.easel import Easel

WIDE, TALL, LOW = 236, 40, 16  # pixels; the last from the lower edge
EDGE, GLOW = 16, 26
TICKS = 41


def paint_dial(canvas: pygame.Surface, game: Dial, easel: Easel) -> None:
    """Draw glass, scale, stations and needle; what people say goes by above."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    area = pygame.Rect(0, 0, WIDE, TALL)
    area.midbottom = (canvas.get_width() // 2, canvas.get_height() - LOW)
    easel.frames.draw(canvas, "caption", area.inflate(12, 10))
    canvas.fill(COLOURS["wood0"], area)
    canvas.fill(COLOURS["sun0"], area.inflate(-4, -6))
    _scale(canvas, area)
    for station in STATIONS:
        known = station.name in game.heard
        x = _x(area, station.at)
        canvas.fill(COLOURS["sun5" if known else "sun2"], (x - 1, area.top + 22, 3, 6))
    x = _x(area, game.needle)
    if game.station is not None:
        at = (x - GLOW, area.centery - GLOW)
        canvas.blit(halo(GLOW, "sun4", 0.5), at, special_flags=pygame.BLEND_RGB_ADD)
    canvas.fill(COLOURS["red3"], (x, area.top + 3, 2, TALL - 6))
    canvas.fill(COLOURS["red4"], (x, area.top + 3, 1, TALL - 6))


def _scale(canvas: pygame.Surface, area: pygame.Rect) -> None:
    for tick in range(TICKS):
        x = _x(area, tick / (TICKS - 1))
        long = tick % 5 == 0
        canvas.fill(COLOURS["sun3" if long else "sun1"], (x, area.top + 6, 1, 9 if long else 5))


def _x(area: pygame.Rect, share: float) -> int:
    return area.left + EDGE + round(share * (area.width - 2 * EDGE))
