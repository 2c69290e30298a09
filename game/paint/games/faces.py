"""The front row: a dark house, a beam that ends at her, and the faces it falls on."""

import math

import pygame

from game.core.ease import lerp
from game.core.palette import COLOURS
from game.minigames.faces import Faces
from game.paint.constellation import halo
from game.paint.games.easel import Easel

DARK = (92, 82, 150)  # what is left of the house
BOOTH = (394, 60)  # where the light comes from, in pixels of the map
HEAD, HEART = 27, 22  # pixels above the feet: of those who sit, of her
SPREAD = 13  # half the width of the beam at her
BEAM = (58, 56, 64)
FACE, HALL = 19, 52  # pixels of light on a face, and about her
STEPS = 8  # levels of a face
MOTES = 40


def paint_faces(canvas: pygame.Surface, game: Faces, easel: Easel) -> None:
    """Multiply the house by the dark and by what shines in it; then draw the beam."""
    view, tick = easel.view, easel.stage.tick
    calm = easel.settings.access.calm_flashes
    flicker = 1.0 if calm else 0.94 + 0.06 * math.sin(tick * 0.31) * math.sin(tick * 0.083)
    cover = pygame.Surface(canvas.get_size(), 0, 32)
    cover.fill([round(lerp(c, c * 0.5, game.found) * flicker) for c in DARK])
    her = round(game.here.x) - view.left, round(game.here.y) - HEART - view.top
    _add(cover, her, HALL, "sun5", 1.0)
    for face in game.faces:
        level = round(face.light * STEPS) / STEPS
        if level > 0:
            at = round(face.actor.x) - view.left, round(face.actor.y) - HEAD - view.top
            _add(cover, at, FACE, "sun5", level)
            _add(cover, (at[0], at[1] + 8), FACE - 3, "elec2", level * 0.8)
    canvas.blit(cover, (0, 0), special_flags=pygame.BLEND_RGB_MULT)
    _lit_faces(canvas, game, view)
    _beam(canvas, her, view, tick)
    _glint(canvas, game, view)
    easel.notices.remarks(canvas, easel.stage.remarks, tick, easel.settings)
    if game.hint is not None:
        half = canvas.get_width() // 2
        right = canvas.subsurface((half, 0, canvas.get_width() - half, canvas.get_height()))
        easel.notices.hint(right, game.hint, easel.glyphs)


def _lit_faces(canvas: pygame.Surface, game: Faces, view: pygame.Rect) -> None:
    """A lit face shines a little of its own."""
    for face in game.faces:
        level = round(face.light * STEPS) / STEPS * 0.3
        if level > 0:
            at = round(face.actor.x) - view.left, round(face.actor.y) - HEAD - view.top
            _add(canvas, at, FACE - 5, "sun4", round(level, 2))


def _add(
    cover: pygame.Surface, at: tuple[int, int], radius: int, colour: str, level: float
) -> None:
    light = halo(radius, colour, level)
    cover.blit(light, (at[0] - radius, at[1] - radius), special_flags=pygame.BLEND_RGB_ADD)


def _beam(canvas: pygame.Surface, her: tuple[int, int], view: pygame.Rect, tick: int) -> None:
    """The beam leaves the booth for the screen, and is stopped by somebody."""
    booth = BOOTH[0] - view.left, BOOTH[1] - view.top
    light = pygame.Surface(canvas.get_size(), 0, 32)
    for share in (1.0, 0.6):
        wide = SPREAD * share
        corners = [booth, (her[0] - wide, her[1] + 18), (her[0] + wide, her[1] + 18)]
        pygame.draw.polygon(light, [round(c * (0.5 + 0.5 * (1 - share))) for c in BEAM], corners)
    canvas.blit(light, (0, 0), special_flags=pygame.BLEND_RGB_ADD)
    for mote in range(MOTES):
        way = (mote * 0.618 + tick * 0.0011 * (1 + mote % 3)) % 1.0
        side = math.sin(tick * 0.012 + mote * 2.4) * SPREAD * way * 0.8
        x = round(lerp(booth[0], her[0], way) + side)
        y = round(lerp(booth[1], her[1], way))
        canvas.fill(COLOURS["sun5" if mote % 4 == 0 else "stone5"], (x, y, 1, 1))


def _glint(canvas: pygame.Surface, game: Faces, view: pygame.Rect) -> None:
    """When they have found each other, a little gold goes from one to the other."""
    if not game.found:
        return
    start = game.here.x, game.here.y - HEART - 8
    goal = game.his.actor.x, game.his.actor.y - HEAD
    for mote in range(14):
        way = mote / 13
        if way > game.found * 1.6:
            break
        rise = math.sin(way * math.pi) * 18
        x = round(lerp(start[0], goal[0], way)) - view.left
        y = round(lerp(start[1], goal[1], way) - rise) - view.top
        wide = 2 if mote % 3 == 0 else 1
        canvas.fill(COLOURS["sun5" if mote % 2 else "gold2"], (x, y, wide, wide))
