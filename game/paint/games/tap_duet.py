"""The tap duet: one bar on a plank, her shoes above and his below, and the steps that stay."""

import pygame

from game.core.palette import COLOURS
from game.minigames.tap_duet import BAR, DANCED, LEAD, ROUNDS, TapDuet
from game.paint.games.easel import Easel

WIDE, TALL = 300, 46
BEAT = 58  # pixels
EDGE, BOTTOM = 34, 8
ROWS = (11, 29)  # hers, his
SHOE = (  # a shoe from above, toe up
    "..##..",
    ".####.",
    ".####.",
    ".####.",
    "..##..",
    "......",
    ".####.",
    ".####.",
    "..##..",
)
HER_COLOUR, HIS_COLOUR, MET, WOOD = "lemon3", "elec2", "sun5", "wood2"
SPARK_BEATS = 0.3


def paint_tap_duet(canvas: pygame.Surface, game: TapDuet, easel: Easel) -> None:
    """Draw the bar that is danced now."""
    if game.beat < LEAD - 1 or game.beat >= DANCED:
        return
    x, y = (canvas.get_width() - WIDE) // 2, canvas.get_height() - TALL - BOTTOM
    board = pygame.Rect(x, y, WIDE, TALL)
    _plank(canvas, board, easel)
    _strikes(canvas, game, board)
    _playhead(canvas, game, board)
    _kept(canvas, game, board, easel)


def _plank(canvas: pygame.Surface, board: pygame.Rect, easel: Easel) -> None:
    easel.frames.draw(canvas, "caption", board, 94)
    for row in ROWS:
        canvas.fill(COLOURS["night3"], (board.left + EDGE, board.top + row + 4, 4 * BEAT, 1))
    for beat in range(5):
        canvas.fill(COLOURS[WOOD], (board.left + EDGE + beat * BEAT, board.top + 7, 1, TALL - 14))
    label = easel.fonts.label
    label.draw(canvas, "SHE", (board.left + 9, board.top + ROWS[0]), HER_COLOUR)
    label.draw(canvas, "HE", (board.left + 12, board.top + ROWS[1]), HIS_COLOUR)


def _strikes(canvas: pygame.Surface, game: TapDuet, board: pygame.Rect) -> None:
    """What is struck in this bar: dim before, bright when it is, in the row of whose it is."""
    start = game.bar_start
    now = game.beat - start
    rows = {"watch": (0,), "see": (0,), "answer": (0, 1), "show": (), "together": (0, 1)}
    for at in game.strikes_of(start):
        for row in rows[game.part]:
            hers = row == 0
            lit = now >= at if hers and game.part != "answer" else start + at in game.met
            colour = (HER_COLOUR if hers else HIS_COLOUR) if lit or hers else "night4"
            colour = "night4" if hers and not lit and game.part != "answer" else colour
            _shoe(canvas, board, (at, row), colour)
    _own(canvas, game, board)


def _own(canvas: pygame.Surface, game: TapDuet, board: pygame.Rect) -> None:
    """What the player strikes: a light that fades, and in a step of his own a shoe that stays."""
    start = game.bar_start
    for at in game.struck[-12:]:
        if not start - 0.3 <= at < start + BAR:
            continue
        place = max(0.0, at - start)
        if game.part == "show":
            _shoe(canvas, board, (place, 1), HIS_COLOUR)
        if game.beat - at < SPARK_BEATS:
            centre = board.left + EDGE + round(place * BEAT), board.top + ROWS[1] + 3
            pygame.draw.circle(canvas, COLOURS[MET], centre, 6 + round(8 * (game.beat - at)), 1)


def _shoe(
    canvas: pygame.Surface, board: pygame.Rect, place: tuple[float, int], colour: str
) -> None:
    at, row = place
    left = board.left + EDGE + round(at * BEAT) - 2
    top = board.top + ROWS[row] - 1
    for y, line in enumerate(SHOE):
        for x, mark in enumerate(line):
            if mark == "#":
                canvas.fill(COLOURS[colour], (left + x, top + y, 1, 1))


def _playhead(canvas: pygame.Surface, game: TapDuet, board: pygame.Rect) -> None:
    x = board.left + EDGE + round((game.beat - game.bar_start) * BEAT)
    colour = COLOURS["sun4" if game.players else "stone4"]
    canvas.fill(colour, (x, board.top + 6, 2, TALL - 12))


def _kept(canvas: pygame.Surface, game: TapDuet, board: pygame.Rect, easel: Easel) -> None:
    """A star for every step that stays, and the name of the newest."""
    for number in range(ROUNDS):
        name = "star" if number < len(game.kept) else "star_empty"
        easel.frames.icon(canvas, name, (board.left + 8 + number * 14, board.top - 15))
    if game.kept:
        words = game.kept[-1].replace("_", " ")
        face = easel.fonts.label
        at = board.right - 8 - face.width(words), board.top - 12
        face.draw(canvas, words, at, "sun4", shade=True)
