"""The player's sign where it hangs: at the mark `sign` of a place."""

import pygame

from game.paint.neon import COLOUR_NAMES, draw_glass, draw_light, rows_of
from game.stage.directions.sign import SIGN, colour_group
from game.stage.stage import Stage


def draw_sign_glass(world: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
    """Draw the tubes on the wall, before light falls on them."""
    middle = _middle(stage, view)
    if middle is not None:
        draw_glass(world, rows_of(stage.memory.echo(SIGN)), middle)


def draw_sign_light(canvas: pygame.Surface, stage: Stage, view: pygame.Rect) -> None:
    """Draw what shines of them."""
    middle = _middle(stage, view)
    if middle is not None:
        groups = stage.light.groups
        whole = groups.get(SIGN, 1.0)
        levels = {name: groups.get(colour_group(name), whole) for name in COLOUR_NAMES.values()}
        draw_light(canvas, rows_of(stage.memory.echo(SIGN)), middle, levels)


def _middle(stage: Stage, view: pygame.Rect) -> tuple[int, int] | None:
    mark = stage.place.marks.get(SIGN)
    return None if mark is None else (round(mark.at.x) - view.left, round(mark.at.y) - view.top)
