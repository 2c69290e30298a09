"""The request: the roll, the face that may not smile, and what it would like to do."""

import pygame

from game.core.palette import COLOURS
from game.minigames.request import COOL, Request
from game.paint.games.easel import Easel
from game.paint.games.face import draw_face
from game.paint.games.key_caps import Button, draw_button
from game.paint.roll import draw_roll

GLASSES = (  # a pair of dark glasses, one for each third of the cool
    ".................",
    "#######...#######",
    "#o#####.#.#o#####",
    "#########.#######",
    ".#####.....#####.",
    "..###.......###..",
)
TWITCH_EVERY = 26  # ticks between two twitches of a mouth


def paint_request(canvas: pygame.Surface, game: Request, easel: Easel) -> None:
    """Draw the roll at the right, the face and its cool at the left."""
    stage = easel.stage
    easel.notices.remarks(canvas, stage.remarks, stage.tick, easel.settings)
    draw_roll(canvas, game, easel.fonts, easel.frames, on_left=False)
    area = draw_face(canvas, easel, "seb", _mood(game, stage.tick))
    _cool(canvas, game, area, easel)
    if game.cool and game.beat >= 0:
        _button(canvas, game, area, easel)


def _mood(game: Request, tick: int) -> str:
    if game.smiling:
        return "laugh"
    twitches = tick % TWITCH_EVERY < 10 * game.twitch
    return "smile" if twitches or not game.cool else "neutral"


def _cool(canvas: pygame.Surface, game: Request, area: pygame.Rect, easel: Easel) -> None:
    """Three pairs of glasses; a smile takes one off."""
    box = pygame.Rect(area.right + 3, area.top, 30, area.height)
    easel.frames.draw(canvas, "caption", box, 92)
    easel.fonts.label.centre(canvas, "COOL", (box.centerx, box.top + 5), "sun4")
    for number in range(COOL):
        at = box.left + 6, box.bottom - 16 - number * 15
        _glasses(canvas, at, number < game.cool)


def _glasses(canvas: pygame.Surface, at: tuple[int, int], on: bool) -> None:
    lens, shine = ("elec2", "stone7") if on else ("night3", "night3")
    for row, line in enumerate(GLASSES):
        for column, mark in enumerate(line):
            if mark != ".":
                colour = COLOURS[shine if mark == "o" else lens]
                canvas.fill(colour, (at[0] + column, at[1] + row, 1, 1))


def _button(canvas: pygame.Surface, game: Request, area: pygame.Rect, easel: Easel) -> None:
    """The button that is always there. It comes nearer when it is hard."""
    tempting = game.tempter is not None
    key = "A" if easel.glyphs == "pad" else "Space"
    bob = round(3 * game.twitch) * (easel.stage.tick // 8 % 2) if tempting else 0
    look = ("choice", 100, "sun5") if tempting else ("caption", 70, "stone4")
    draw_button(canvas, Button(key, "Smile", *look), (area.left, area.top - 26 - bob), easel)
