"""Rolling: the corners of a viewfinder, the number of the take, and a nose that itches."""

import pygame

from game.core.palette import COLOURS
from game.minigames.rolling import TAKE, Rolling
from game.paint.games.easel import Easel
from game.paint.games.face import draw_face
from game.paint.games.key_caps import Button, draw_button

EDGE, ARM = 22, 26  # pixels of the viewfinder
RED_EVERY = 30  # ticks


def paint_rolling(canvas: pygame.Surface, game: Rolling, easel: Easel) -> None:
    """Draw what the camera sees, and what the nose feels."""
    _finder(canvas, game, easel)
    easel.notices.remarks(canvas, easel.stage.remarks, easel.stage.tick, easel.settings)
    if game.part != "call":
        area = draw_face(canvas, easel, "mia", _mood(game))
        _itch(canvas, game, area, easel)


def _finder(canvas: pygame.Surface, game: Rolling, easel: Easel) -> None:
    wide, tall = canvas.get_size()
    colour = COLOURS["stone7" if game.part == "roll" else "stone3"]
    spoken = bool(easel.stage.remarks)  # words stand where the first corner would
    for x, y, dx, dy in (
        *(((EDGE, EDGE, 1, 1),) if not spoken else ()),
        (wide - EDGE, EDGE, -1, 1),
        (EDGE, tall - EDGE, 1, -1),
        (wide - EDGE, tall - EDGE, -1, -1),
    ):
        for shift, shade in ((1, COLOURS["ink"]), (0, colour)):
            canvas.fill(shade, (min(x, x + dx * ARM) + shift, y + shift, ARM, 2))
            canvas.fill(shade, (x + shift, min(y, y + dy * ARM) + shift, 2, ARM))
    calm = easel.settings.access.calm_flashes
    on = game.part == "roll" and (calm or easel.stage.tick % RED_EVERY < RED_EVERY // 2)
    words = f"TAKE {game.take}"
    face = easel.fonts.label
    x = wide - EDGE - 14 - face.width(words)
    easel.frames.draw(canvas, "caption", (x - 20, EDGE + 5, face.width(words) + 28, 16), 92)
    pygame.draw.circle(canvas, COLOURS["red2" if on else "night3"], (x - 9, EDGE + 13), 4)
    face.draw(canvas, words, (x, EDGE + 9), "stone7", shade=True)


def _mood(game: Rolling) -> str:
    if game.part in ("cut", "wrap"):
        return "laugh" if game.spoiled < 3 else "surprised"
    return "surprised" if game.itch > 0.8 else "neutral"


def _itch(canvas: pygame.Surface, game: Rolling, area: pygame.Rect, easel: Easel) -> None:
    """A bar that only time empties, and the button that would."""
    bar = pygame.Rect(area.right + 3, area.top, 14, area.height)
    easel.frames.draw(canvas, "caption", bar, 92)
    room = bar.height - 8
    tall = round(room * game.itch)
    canvas.fill(COLOURS["night1"], (bar.left + 4, bar.top + 4, 6, room))
    canvas.fill(COLOURS["red3"], (bar.left + 4, bar.bottom - 4 - tall, 6, tall))
    left = 1 - min(1.0, game.now / TAKE) if game.part == "roll" else 0.0
    canvas.fill(COLOURS["sun4"], (area.left + 4, area.bottom - 6, round(64 * left), 2))
    if game.part == "roll":
        _button(canvas, game, area, easel)


def _button(canvas: pygame.Surface, game: Rolling, area: pygame.Rect, easel: Easel) -> None:
    key = "A" if easel.glyphs == "pad" else "Enter"
    bob = round(3 * game.itch) * (easel.stage.tick // 8 % 2)
    button = Button(key, "Scratch", "choice" if game.itch > 0.4 else "caption")
    draw_button(canvas, button, (area.left, area.top - 26 - bob), easel)
