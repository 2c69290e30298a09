"""What lies between two shots: an iris, a curtain, a gold-edged wipe, a fade."""

import math

import pygame

from game.core.palette import COLOURS
from game.stage.stage import Transition

STEPS = 8  # of a fade; a palette has no more
BAR = 28  # pixels of a letterbox bar when it is all in
GOLD = COLOURS["gold1"]
VELVET, SHADE, HEM = COLOURS["red2"], COLOURS["red1"], COLOURS["gold0"]
FOLD = 26  # pixels between two folds of the curtain


def draw_transition(
    canvas: pygame.Surface, shift: Transition, at: tuple[int, int], still: bool = False
) -> None:
    """Draw how far the picture is closed; `at` is where an iris closes, in the view.

    `still` makes every transition a fade: nothing moves across the picture.
    """
    if shift.closed <= 0:
        return
    if shift.closed >= 1:
        canvas.fill("black")
        return
    match "fade" if still else shift.kind:
        case "iris":
            _iris(canvas, shift.closed, at)
        case "curtain":
            _curtain(canvas, shift.closed)
        case "wipe":
            _wipe(canvas, shift.closed)
        case _:
            _fade(canvas, shift.closed)


def draw_letterbox(canvas: pygame.Surface, share: float) -> None:
    """Draw the two bars of a staged moment."""
    tall = round(BAR * share)
    if tall > 0:
        width, height = canvas.get_size()
        canvas.fill("black", (0, 0, width, tall))
        canvas.fill("black", (0, height - tall, width, tall))


def _iris(canvas: pygame.Surface, closed: float, at: tuple[int, int]) -> None:
    width, height = canvas.get_size()
    far = max(
        math.dist(at, corner) for corner in ((0, 0), (width, 0), (0, height), (width, height))
    )
    radius = round(far * (1 - closed))
    cover = pygame.Surface((width, height))
    key = (255, 0, 255)
    cover.set_colorkey(key)
    pygame.draw.circle(cover, GOLD, at, radius + 2)
    pygame.draw.circle(cover, key, at, radius)
    canvas.blit(cover, (0, 0))


def _curtain(canvas: pygame.Surface, closed: float) -> None:
    width, height = canvas.get_size()
    half = math.ceil(width / 2 * closed)
    for left, edge in ((0, half - 3), (width - half, width - half)):
        canvas.fill(VELVET, (left, 0, half, height))
        for x in range(left + FOLD // 2, left + half, FOLD):
            canvas.fill(SHADE, (x, 0, FOLD // 3, height))
        canvas.fill(HEM, (edge, 0, 3, height))


def _wipe(canvas: pygame.Surface, closed: float) -> None:
    width, height = canvas.get_size()
    edge = round(width * closed)
    canvas.fill("black", (0, 0, edge, height))
    canvas.fill(GOLD, (edge, 0, 2, height))


def _fade(canvas: pygame.Surface, closed: float) -> None:
    level = round(255 * (1 - round(closed * STEPS) / STEPS))
    canvas.fill((level, level, level), special_flags=pygame.BLEND_RGB_MULT)
