"""The spotlight moment: the finished frame darkens, and one beam stays."""

import math

import pygame

from game.core.ease import lerp
from game.paint.light import LightSprites, sprite_offset
from game.stage.lighting import Spot

DARK = (44, 40, 92)
POOL, BODY = ("sun5", 0.95), ("sun4", 0.75)  # colour, level
BEAM = 0.34
DUST = 46  # motes
DUST_COLOUR = (70, 62, 48)


def draw_spotlight(
    canvas: pygame.Surface, spot: Spot, view: pygame.Rect, lights: LightSprites, tick: int
) -> None:
    """Multiply the frame by a dark map with a pool and a body light; add beam and dust."""
    x, y = round(spot.x) - view.left, round(spot.y) - view.top
    red, green, blue = (round(lerp(255, dark, spot.strength)) for dark in DARK)
    cover = pygame.Surface(canvas.get_size(), 0, 32)
    cover.fill((red, green, blue))
    _add(cover, lights, "pool", *POOL, round(spot.radius * 1.3), (x, y), spot.strength)
    _add(cover, lights, "halo", *BODY, round(spot.radius), (x, y - 22), spot.strength)
    canvas.blit(cover, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    beam = lights.get("cone", "sun4", max(40, y), BEAM * spot.strength)
    if beam is not None:
        canvas.blit(beam, (x - beam.get_width() // 2, 0), special_flags=pygame.BLEND_RGB_ADD)
    _dust(canvas, x, y, spot.strength, tick)


def _add(
    cover: pygame.Surface,
    lights: LightSprites,
    shape: str,
    colour: str,
    level: float,
    radius: int,
    at: tuple[int, int],
    strength: float,
) -> None:
    sprite = lights.get(shape, colour, radius, level * strength)
    if sprite is not None:
        dx, dy = sprite_offset(shape, sprite.get_size())
        cover.blit(sprite, (at[0] - dx, at[1] - dy), special_flags=pygame.BLEND_RGB_ADD)


def _dust(canvas: pygame.Surface, x: int, y: int, strength: float, tick: int) -> None:
    """Motes that sink slowly inside the beam; a pure function of the tick."""
    if strength < 0.3 or y < 20:
        return
    for mote in range(DUST):
        fall = (tick * (0.10 + mote % 5 * 0.03) + mote * 37) % y
        sway = math.sin(tick * 0.013 + mote * 1.7) * 0.7 + ((mote * 73) % 100 / 50 - 1)
        at = (round(x + sway * fall * 0.24), round(fall))
        if canvas.get_rect().collidepoint(at):
            old = canvas.get_at(at)
            new = tuple(min(255, a + b) for a, b in zip(old[:3], DUST_COLOUR, strict=True))
            canvas.set_at(at, new)
