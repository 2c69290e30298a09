"""The cross-cut: two places side by side, a lamp over each, one clock between them."""

import pygame

from game.core.ease import smooth
from game.core.palette import COLOURS
from game.minigames.crosscut import BUSY, CAMERA, STAGE, CrossCut
from game.paint.games.easel import Easel
from game.paint.games.key_caps import cap_width, draw_cap
from game.paint.lettering import Pen, lay_out, plain
from game.stage.box import Remark
from game.stage.stage import Stage

LEAN = 44  # pixels by which the seam gives way to the side that is served
SEAM = 4
LAMP = 11  # radius
LAMP_TOP = 52
BUBBLE, FOOT, MOST = 176, 262, 2
CLOCK, BESIDE = 240, 28  # its upper edge; how far from the seam words keep clear of it
ON_STAGE = "mia"  # whose remarks belong to the stage


def paint_crosscut(canvas: pygame.Surface, game: CrossCut, easel: Easel) -> None:
    """Draw both halves, the seam, the lamps, the clock and what is said."""
    if game.other is None:
        return
    wide = canvas.get_width()
    seam = wide // 2 + round(_lean(game) * LEAN)
    left = pygame.Rect(0, 0, seam - SEAM // 2, canvas.get_height())
    right = pygame.Rect(seam + SEAM // 2, 0, wide - seam - SEAM // 2, canvas.get_height())
    _half(canvas, easel.stage, "seb", left, easel)
    _half(canvas, game.other, "mia", right, easel)
    canvas.fill(COLOURS["ink"], (seam - SEAM // 2, 0, SEAM, canvas.get_height()))
    canvas.fill(COLOURS["gold1"], (seam - 1, 0, 2, canvas.get_height()))
    _lamp(canvas, game, (left, CAMERA), easel)
    _lamp(canvas, game, (right, STAGE), easel)
    _clock(canvas, game, seam, easel)
    for area, on_stage in ((left, False), (right, True)):
        said = [r for r in easel.stage.remarks if (r.who == ON_STAGE) == on_stage]
        foot = FOOT
        for remark in reversed(said[-MOST:]):
            foot = _bubble(canvas, remark, (area, foot), easel) - 3


def _lean(game: CrossCut) -> float:
    """How far the seam has moved: 1 shows more of the camera, -1 more of the stage."""
    if game.busy is None:
        return 0.0
    side, until = game.busy
    age = BUSY - (until - game.beat)
    way = smooth(min(1.0, age * 2, (until - game.beat) * 2))
    return way if side == CAMERA else -way


def _half(canvas: pygame.Surface, stage: Stage, who: str, area: pygame.Rect, easel: Easel) -> None:
    """Draw a place round somebody, into one half of the canvas."""
    actor = stage.actors.get(who)
    if actor is None:
        return
    size = canvas.get_size()
    left = round(actor.x) - area.width // 2
    top = max(0, stage.place.height - size[1])
    board = pygame.Surface(size, 0, 32)
    easel.world(stage.place).draw_view(board, stage, pygame.Rect(left, top, *size))
    canvas.blit(board, area.topleft, (0, 0, area.width, area.height))


def _lamp(
    canvas: pygame.Surface, game: CrossCut, where: tuple[pygame.Rect, str], easel: Easel
) -> None:
    """A lamp that burns down; the key stands in it while a press would serve it."""
    area, side = where
    left = game.lamp(side)
    at = area.centerx, LAMP_TOP
    pygame.draw.circle(canvas, COLOURS["ink"], at, LAMP + 4)
    pygame.draw.circle(canvas, COLOURS["night2"], at, LAMP + 2)
    colour = ("red3" if side == CAMERA else "sun3") if left else "night1"
    pygame.draw.circle(canvas, COLOURS[colour], at, LAMP)
    if not left:
        return
    pygame.draw.circle(canvas, COLOURS["sun5"], at, max(1, round(LAMP * left)), 2)
    mine = game.lit is not None and game.lit.side == side
    if mine:
        words = "A" if easel.glyphs == "pad" else "Enter"
        left = at[0] - cap_width(words, easel) // 2
        draw_cap(canvas, words, (left, at[1] + 18), easel)


def _clock(canvas: pygame.Surface, game: CrossCut, seam: int, easel: Easel) -> None:
    face = easel.fonts.plain
    wide = face.width("00:00") + 16
    box = pygame.Rect(seam - wide // 2, CLOCK, wide, 22)
    easel.frames.draw(canvas, "plate", box)
    face.centre(canvas, game.clock, (box.centerx, box.top + 1), "sun5")


def _bubble(
    canvas: pygame.Surface, remark: Remark, where: tuple[pygame.Rect, int], easel: Easel
) -> int:
    """What is said on one side, above a line; gives the upper edge of it."""
    area, foot = where
    face = easel.fonts.plain
    wide = min(BUBBLE, area.width - BESIDE - 20)
    layout = lay_out(plain(remark.text), face, wide)
    box = pygame.Rect(0, 0, wide + 14, layout.height + 15)
    box.midbottom = area.centerx, foot
    clear = area.inflate(-2 * BESIDE, 0).move(BESIDE if area.left else -BESIDE, 0)
    box.clamp_ip(clear)
    easel.frames.draw(canvas, "caption", box, 92)
    name = easel.stage.cast.people[remark.who].name
    easel.fonts.label.draw(canvas, name, (box.left + 7, box.top + 4), "sun3")
    Pen(face).write(canvas, layout, (box.left + 7, box.top + 11))
    return box.top
