"""Moving in: arrows over the places that are free, the thing as it would stand, the open box."""

import pygame

from game.core.palette import COLOURS
from game.minigames.unpacking import Unpacking
from game.paint.belongings import belonging
from game.paint.games.easel import Easel
from game.paint.games.key_caps import Legend, draw_legend
from game.paint.games.subtitle import draw_subtitle
from game.stage.belongings import HANGING, THINGS, spot_mark

GHOST = 150  # of 255
BOB = 26  # ticks
PLATE = (184, 40)
BOX, NAME = (6, -2), 56  # where the box and the words begin in the plate
OUT_OF_BOX = 24  # pixels of the box above the foot of its thing
SAID = 66  # pixels from the upper edge at which somebody says what it is
ABOVE = 24  # pixels of an arrow above the feet of a place
LEGEND = Legend(
    (("<  >", "pad_cross", "where"), ("Enter", "pad_a", "here")), ink="sun4", gap=8, tall=13
)


def paint_unpacking(canvas: pygame.Surface, game: Unpacking, easel: Easel) -> None:
    """Draw what may go where, and what is still in the boxes."""
    if game.waiting:
        for spot in game.spots:
            _arrow(canvas, spot, easel, spot == game.spot)
        _ghost(canvas, game, easel)
    for errand in game.errands:
        actor = easel.stage.actors[errand.who]
        picture = belonging(easel.images, errand.thing)
        x = round(actor.x - easel.view.left) - picture.get_width() // 2
        y = round(actor.y - easel.view.top) - 46 - picture.get_height()
        canvas.blit(picture, (x, y))
    if game.thing is not None:
        _plate(canvas, game, easel)
    draw_subtitle(canvas, easel, top=SAID)


def _at(spot: str, easel: Easel) -> tuple[int, int]:
    mark = spot_mark(easel.stage.place, spot)
    assert mark is not None
    return round(mark.at.x - easel.view.left), round(mark.at.y - easel.view.top)


def _arrow(canvas: pygame.Surface, spot: str, easel: Easel, chosen: bool) -> None:
    x, y = _at(spot, easel)
    y -= ABOVE + (easel.stage.tick // BOB % 2 if chosen else 0)
    colour = COLOURS["gold2" if chosen else "stone7"]
    for row in range(5):
        canvas.fill(COLOURS["ink"], (x - 5 + row, y + row - 1, 11 - 2 * row, 3))
    for row in range(4):
        canvas.fill(colour, (x - 3 + row, y + row, 7 - 2 * row, 1))


def _ghost(canvas: pygame.Surface, game: Unpacking, easel: Easel) -> None:
    """The thing, half there, in a golden bracket."""
    if game.spot is None or game.thing is None:
        return
    x, y = _at(game.spot, easel)
    if game.spot in HANGING:
        shelf = belonging(easel.images, "shelf")
        canvas.blit(shelf, (x - shelf.get_width() // 2, y))
    picture = belonging(easel.images, game.thing).copy()
    picture.set_alpha(GHOST)
    area = picture.get_rect(midbottom=(x, y))
    canvas.blit(picture, area)
    frame = area.inflate(8, 8)
    for corner, (dx, dy) in (
        (frame.topleft, (1, 1)),
        (frame.topright, (-1, 1)),
        (frame.bottomleft, (1, -1)),
        (frame.bottomright, (-1, -1)),
    ):
        across = pygame.Rect(0, 0, 6, 2)
        down = pygame.Rect(0, 0, 2, 6)
        for part in (across, down):
            part.x = corner[0] if dx > 0 else corner[0] - part.width
            part.y = corner[1] if dy > 0 else corner[1] - part.height
            canvas.fill(COLOURS["gold2"], part)


def _box(canvas: pygame.Surface, thing: str, at: tuple[int, int], easel: Easel) -> None:
    """A box whose flaps stand open, the thing coming out of it."""
    back, front = belonging(easel.images, "box"), belonging(easel.images, "box_front")
    picture = belonging(easel.images, thing)
    canvas.blit(back, at)
    foot = at[0] + back.get_width() // 2, at[1] + OUT_OF_BOX
    canvas.blit(picture, picture.get_rect(midbottom=foot))
    canvas.blit(front, at)


def _plate(canvas: pygame.Surface, game: Unpacking, easel: Easel) -> None:
    """The open box with its thing, its name, and how many there are."""
    wide, tall = PLATE
    x, y = canvas.get_width() - wide - 8, canvas.get_height() - tall - 8
    easel.frames.draw(canvas, "caption", (x, y, wide, tall), 94)
    assert game.thing is not None
    _box(canvas, game.thing, (x + BOX[0], y + BOX[1]), easel)
    easel.fonts.plain.draw(canvas, game.thing, (x + NAME, y + 3), "sun4")
    words = f"{game.number + 1} / {len(THINGS)}"
    face = easel.fonts.label
    face.draw(canvas, words, (x + wide - face.width(words) - 10, y + 9), "gold1")
    draw_legend(canvas, LEGEND, (x + NAME, y + 22), easel)
