"""What is said during a set piece, written as a film writes it: in the middle, one at a time."""

import pygame

from game.paint.games.easel import Easel
from game.paint.lettering import Pen, lay_out, plain

WIDE = 262  # pixels of a line
LIFT = 8  # from the lower edge
OPACITY = 92  # percent


def draw_subtitle(
    canvas: pygame.Surface, easel: Easel, shift: int = 0, top: int | None = None
) -> None:
    """Write the latest remark low in the frame, or from a height."""
    if not easel.stage.remarks:
        return
    remark = easel.stage.remarks[-1]
    face, name = easel.fonts.plain, easel.stage.cast.people[remark.who].name
    layout = lay_out(plain(remark.text), face, WIDE)
    tall = layout.height + 15
    x = (canvas.get_width() - WIDE) // 2 + shift
    y = canvas.get_height() - tall - LIFT if top is None else top
    easel.frames.draw(canvas, "caption", (x - 9, y, WIDE + 18, tall), OPACITY)
    easel.fonts.label.draw(canvas, name, (x, y + 4), "sun3")
    Pen(face).write(canvas, layout, (x, y + 11))
