"""The paper roll of the written piano: notes fall to the line, the keys lie below."""

import pygame

from game.core.ease import clamp
from game.core.palette import COLOURS
from game.devices.fonts import Fonts
from game.minigames.piano_written import LANES, WrittenPiano
from game.music.judge import Fate, State
from game.music.timing import Grade
from game.paint.frames import Frames

LANE = 26  # pixels
EDGE = 13  # of paper at either side of the lanes, with the sprocket holes
TOP, BOTTOM = 12, 20  # from the view's edges
KEY_HEIGHT = 26
AHEAD = 2.0  # seconds of paper above the line
HOLE_EVERY = 12
NOTE = 11  # pixels of a note that is not held
FLASH = 0.22  # seconds a struck key shines
MARGIN = 14
PAPER, PAPER_EDGE, RULE, HOLE = "sun5", "extra1", "skin0", "wood1"
WOOD = "wood1"
LANE_COLOURS = ("elec1", "jade1", "lemon1", "red3")
KEYS = ("D", "F", "J", "K")
Paper = tuple[pygame.Rect, int]  # the roll, and the row of the line on it
GRADES = {Grade.GREAT: "gold2", Grade.GOOD: "jade2", Grade.OKAY: "elec3"}


def draw_roll(
    canvas: pygame.Surface, game: WrittenPiano, fonts: Fonts, frames: Frames, on_left: bool
) -> None:
    """Draw the roll at one side of the view."""
    width = LANES * LANE + 2 * EDGE
    x = MARGIN if on_left else canvas.get_width() - width - MARGIN
    area = pygame.Rect(x, TOP, width, canvas.get_height() - TOP - BOTTOM)
    line = area.bottom - KEY_HEIGHT - 8
    _paper(canvas, area, line, game)
    canvas.set_clip((area.left, area.top, area.width, line + 6 - area.top))
    for state in game.judge.states:
        _note(canvas, game, state, (area, line), frames)
    canvas.set_clip(None)
    canvas.fill(COLOURS["wood0"], (area.left, line + 4, area.width, area.bottom - line - 4))
    frames.draw(canvas, "hit_line", (area.left, line - 2, area.width, 7))
    _keys(canvas, game, (area, line), fonts, frames)
    _count(canvas, game, area, fonts)
    _title(canvas, game, area, fonts)


def _paper(canvas: pygame.Surface, area: pygame.Rect, line: int, game: WrittenPiano) -> None:
    canvas.fill(COLOURS[WOOD], area.inflate(8, 8))
    canvas.fill(COLOURS["wood3"], area.inflate(4, 4))
    canvas.fill(COLOURS[PAPER], area)
    moved = round(game.now * _speed(area, line))
    for y in range(area.top + moved % HOLE_EVERY - HOLE_EVERY, line, HOLE_EVERY):
        if y > area.top:
            for x in (area.left + 4, area.right - 8):
                canvas.fill(COLOURS[HOLE], (x, y, 4, 4))
    for edge in (area.left + EDGE - 2, area.right - EDGE + 1):
        canvas.fill(COLOURS[PAPER_EDGE], (edge, area.top, 1, line - area.top))
    for lane in range(1, LANES):
        canvas.fill(COLOURS[RULE], (area.left + EDGE + lane * LANE, area.top, 1, line - area.top))
    _bars(canvas, area, line, game)
    for row, shade in enumerate(("extra1", "skin0", "sun4")):  # the roll turns under its bar
        canvas.fill(COLOURS[shade], (area.left, area.top + row * 2, area.width, 2))


def _bars(canvas: pygame.Surface, area: pygame.Rect, line: int, game: WrittenPiano) -> None:
    """Rule a line for each beat, a darker one for each bar."""
    first = int(game.beat) - 1
    for beat in range(first, first + round(AHEAD / game.beat_seconds) + 3):
        y = _y(game.lead + beat * game.beat_seconds, game, area, line)
        if area.top < y < line:
            strong = beat % game.score.beats_per_bar == 0
            colour = COLOURS[PAPER_EDGE if strong else RULE]
            canvas.fill(colour, (area.left + EDGE, y, LANES * LANE, 1))


def _note(
    canvas: pygame.Surface, game: WrittenPiano, state: State, on: Paper, frames: Frames
) -> None:
    (area, line), target = on, state.target
    foot = _y(target.start, game, area, line)
    head = _y(target.start + target.length, game, area, line) if target.length else foot
    top = min(head, foot - NOTE)
    held = target.length > 0 and state.held_from is not None
    if foot < area.top or top > line + 6 or (state.fate is Fate.HIT and not held):
        return
    if state.fate is Fate.HIT:
        foot = line  # a held note burns down at the line
    x = area.left + EDGE + target.lane * LANE + 3
    frames.draw(canvas, _name(state), (x, top, LANE - 5, max(NOTE, foot - top)))


def _name(state: State) -> str:
    """Name the picture of a note: by its lane, shining while held, grey when missed."""
    match state.fate:
        case Fate.HIT:
            return "note_hit"
        case Fate.MISSED:
            return "note_missed"
    return f"note_lane{state.target.lane}"


def _keys(
    canvas: pygame.Surface, game: WrittenPiano, on: Paper, fonts: Fonts, frames: Frames
) -> None:
    area, line = on
    for lane in range(LANES):
        struck = game.last is not None and game.last.lane == lane
        age = game.now - game.last.at if game.last and struck else FLASH
        down = age < FLASH / 2
        key = pygame.Rect(area.left + EDGE + lane * LANE, line + 6, LANE, KEY_HEIGHT)
        frames.draw(canvas, "ladder_down" if down else "key_cap", key)
        canvas.fill(COLOURS[LANE_COLOURS[lane]], (key.left + 4, key.top + 2 + down, LANE - 8, 3))
        fonts.label.centre(canvas, KEYS[lane], (key.centerx + 1, key.top + 8 + down), "ink")
        if struck and game.last and age < FLASH:
            colour = GRADES.get(game.last.grade) if game.last.grade else None
            _spark(canvas, (key.centerx, line + 1), age / FLASH, colour)


def _spark(canvas: pygame.Surface, at: tuple[int, int], share: float, colour: str | None) -> None:
    """A ring of light where a note was met; a stray press makes only a grey one."""
    radius = round(5 + 8 * clamp(share))
    ring = COLOURS[colour or "stone3"]
    pygame.draw.circle(canvas, ring, at, radius, 1)
    for dx, dy in ((-1, -1), (1, -1), (0, -1)) if colour else ():
        canvas.fill(
            ring, (at[0] + round(dx * radius * 1.2), at[1] + round(dy * radius * 1.4), 2, 2)
        )


def _count(canvas: pygame.Surface, game: WrittenPiano, area: pygame.Rect, fonts: Fonts) -> None:
    if game.now < game.lead:
        number = int(game.now / game.beat_seconds) + 1
        fonts.title.centre(canvas, str(number), (area.centerx, area.top + 60), "wood1")


def _title(canvas: pygame.Surface, game: WrittenPiano, area: pygame.Rect, fonts: Fonts) -> None:
    name = game.score.name.replace("_", " ").title()
    fonts.label.centre(canvas, name, (area.centerx, area.bottom + 7), "sun4", shade=True)


def _speed(area: pygame.Rect, line: int) -> float:
    return (line - area.top) / AHEAD


def _y(at: float, game: WrittenPiano, area: pygame.Rect, line: int) -> int:
    return line - round((at - game.now) * _speed(area, line))
