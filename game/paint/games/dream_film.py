"""The home movie of set twelve: what she sang of, then a child at three ages on one hill."""

from dataclasses import dataclass
from functools import cache

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.devices.sheets import SPRITES, Sheet
from game.minigames.dream import Dream
from game.paint.games.dream_hill import draw_hill
from game.paint.games.easel import Easel

SET = 12
SCREEN = pygame.Rect(5998, 62, 148, 112)
EACH = 1.9  # beats a memory is on the screen
REEL = 12.0  # beats the set stays at least once the film runs; the three ages share the rest
AGES, GROWN = 3, 2
CUT = 0.3  # beats of the dark before and after a shot
FOOT = SCREEN.height - 15
CRAWL, WALK, RUN = 8.0, 40.0, 80.0  # pixels a second, as the sheets are drawn
FADE = "ink"


@dataclass(frozen=True)
class Silhouette:
    """Somebody in the film: a sheet, what it does, where it looks, where it stands."""

    sheet: str
    does: str
    facing: str
    x: float


def home_movie(canvas: pygame.Surface, game: Dream, easel: Easel) -> None:
    """Draw what is on the screen; it goes on while the shot travels away from it."""
    since = game.since if game.number == SET else REEL + game.clock
    board = pygame.Surface(SCREEN.size, 0, 32)
    board.fill(COLOURS[FADE])
    told = EACH * len(game.pictures)
    if since < told:
        _memory(board, game.pictures[int(since / EACH)], easel)
        level = _between_cuts(since % EACH, EACH)
    else:
        each = (REEL - told) / AGES
        age = min(int((since - told) / each), GROWN)
        into = since - told - age * each
        _theirs(board, age, into * game.song.beat_seconds, game.dress, easel.stage.tick)
        level = _between_cuts(into, each if age < GROWN else into + CUT)
    _age_film(board, easel)
    _dim(board, level)
    canvas.blit(board, (SCREEN.left - easel.view.left, SCREEN.top - easel.view.top))


def _between_cuts(into: float, length: float) -> float:
    return clamp(min(into, length - into) / CUT)


def _dim(board: pygame.Surface, level: float) -> None:
    if level < 1:
        grey = round(255 * level)
        board.fill((grey, grey, grey), special_flags=pygame.BLEND_RGB_MULT)


def _memory(board: pygame.Surface, name: str, easel: Easel) -> None:
    """A wide picture in a tall gate: as it was painted, dark above and below, corners round."""
    picture = easel.memory(name)
    area = picture.get_rect(center=board.get_rect().center)
    board.blit(picture, area)
    for x, y in ((area.left, area.top), (area.right, area.top)):
        for row, wide in enumerate((4, 2, 1, 1)):
            left = x if x == area.left else x - wide
            board.fill(COLOURS[FADE], (left, y + row, wide, 1))
            board.fill(COLOURS[FADE], (left, area.bottom - 1 - row, wide, 1))


def _theirs(board: pygame.Surface, age: int, seconds: float, dress: str, tick: int) -> None:
    """Two silhouettes, and who grows up between them."""
    draw_hill(board, age, tick)
    her = f"shadow_mia_{dress}"
    cast = (_first_summer, _first_steps, _runs_ahead)[age](her, seconds, board.get_width() // 2)
    for one in cast:
        sheet = _sheet(one.sheet)
        frame = sheet.frame(one.does, one.facing, tick)
        board.blit(frame, (round(one.x) - sheet.pivot[0], FOOT - sheet.pivot[1]))


def _first_summer(her: str, seconds: float, middle: int) -> tuple[Silhouette, ...]:
    """A baby crawls from him to her."""
    return (
        Silhouette("shadow_seb", "idle", "east", middle - 34),
        Silhouette(her, "reach", "west", middle + 30),
        Silhouette("shadow_baby", "crawl", "east", middle - 15 + CRAWL * seconds),
    )


def _first_steps(her: str, seconds: float, middle: int) -> tuple[Silhouette, ...]:
    """All three walk along the hill."""
    far = middle - 44 + WALK * min(seconds, 2.0)
    does = "walk" if seconds < 2 else "idle"
    return (
        Silhouette("shadow_seb", does, "east", far - 20),
        Silhouette(her, does, "east", far + 22),
        Silhouette("shadow_toddler", does, "east", far),
    )


def _runs_ahead(her: str, seconds: float, middle: int) -> tuple[Silhouette, ...]:
    """A girl runs past them, and waves to whoever films."""
    far, goal = RUN * seconds - 6, middle + 34
    runs = far < goal
    return (
        Silhouette("shadow_seb", "idle", "east", middle - 24),
        Silhouette(her, "idle", "east", middle - 4),
        Silhouette("shadow_june", "run" if runs else "wave", "east" if runs else "south",
               min(far, goal)),
    )  # fmt: skip


@cache
def _sheet(name: str) -> Sheet:
    return Sheet(SPRITES / f"{name}.json")


def _age_film(board: pygame.Surface, easel: Easel) -> None:
    """Warm, a little unsteady, with a scratch now and then."""
    board.fill((255, 232, 196), special_flags=pygame.BLEND_RGB_MULT)
    if easel.settings.access.reduced_motion:
        return
    tick = easel.stage.tick
    for number in range(10):
        x = (tick // 4 * 37 + number * 53) % board.get_width()
        y = (tick // 4 * 23 + number * 31) % board.get_height()
        board.fill(COLOURS["sun5"], (x, y, 1, 1 + number % 2))
    if tick // 30 % 3 == 0:
        x = tick // 2 * 5 % board.get_width()
        board.fill((30, 26, 20), (x, 0, 1, board.get_height()), pygame.BLEND_RGB_ADD)
