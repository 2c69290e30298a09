"""Two faces that come out of the dark at either side, and a light round the two people."""

import pygame

from game.core.ease import smooth
from game.minigames.smile import Smile
from game.paint.constellation import halo
from game.paint.games.easel import Easel
from game.paint.games.face import SIDE, portrait_of

MARGIN, LOW = 34, 28  # pixels from the sides, and from the lower edge
GLOW, BEHIND = 46, 62  # pixels of light round a person, and behind a face
LIFT = 20  # pixels above the feet
STEPS = 10  # of brightness
PAIR = ("seb", "mia")  # from the left


def paint_smile(canvas: pygame.Surface, game: Smile, easel: Easel) -> None:
    """Draw them as they see each other."""
    near = round(smooth(game.near) * STEPS) / STEPS
    if near <= 0:
        return
    for number, name in enumerate(PAIR):
        _round(canvas, easel, name, near)
        _face(canvas, easel, name, game.face(other=name == "seb"), number == 1, near)


def _round(canvas: pygame.Surface, easel: Easel, name: str, near: float) -> None:
    actor = easel.stage.actors.get(name)
    if actor is None or not actor.visible:
        return
    x = round(actor.x) - easel.view.left - GLOW
    y = round(actor.y) - actor.lift - LIFT - easel.view.top - GLOW
    canvas.blit(halo(GLOW, "sun3", 0.5 * near), (x, y), special_flags=pygame.BLEND_RGB_ADD)


def _face(
    canvas: pygame.Surface, easel: Easel, name: str, mood: str, right: bool, near: float
) -> None:
    face = portrait_of(easel, name).named(mood, "neutral").copy()
    if right:
        face = pygame.transform.flip(face, True, False)
    face.set_alpha(round(255 * near))
    x = canvas.get_width() - MARGIN - SIDE if right else MARGIN
    y = canvas.get_height() - LOW - SIDE
    light = halo(BEHIND, "dusk5", 0.45 * near)
    at = (x + SIDE // 2 - BEHIND, y + SIDE // 2 - BEHIND)
    canvas.blit(light, at, special_flags=pygame.BLEND_RGB_ADD)
    canvas.blit(face, (x, y))
