"""The drawing of the sign: napkin, pens, the same in lights; at last only the lights."""

import pygame

from game.core.ease import clamp
from game.core.geometry import Rect
from game.core.palette import COLOURS
from game.minigames.napkin import Napkin
from game.minigames.napkin_tray import DOT, GRID, PENS, PREVIEW, TOOLS, Tool
from game.minigames.sign_grid import TALL, WIDE
from game.minigames.sign_patterns import PATTERNS
from game.paint.games.easel import Easel
from game.paint.games.key_caps import Legend, draw_legend
from game.paint.games.napkin_paper import INKS, draw_ink, table
from game.paint.neon import COLOUR_NAMES, draw_glass, draw_light
from game.stage.directions.sign import COLOURS as WAKING
from game.stage.directions.sign import waking

LARGE = 8  # pixels of a dot when it shines alone
DARKENS = 0.7  # seconds until everything else has gone
WORDS = {"mirror": "mirror", "undo": "undo", "new": "new", "done": "Hang it up"}
LEGEND = Legend(
    (
        ("Enter", "pad_a", "draw"),
        ("Shift", "pad_x", "next pen"),
        ("Backspace", "pad_l", "undo"),
    ),
    ink="wood0",
    gap=12,
)
Middle = tuple[int, int]


def paint_napkin(canvas: pygame.Surface, game: Napkin, easel: Easel) -> None:
    """Draw the table from above; when the sign is finished, the sign in the dark."""
    middle = canvas.get_width() // 2, canvas.get_height() // 2
    canvas.blit(table(canvas.get_size()), (0, 0))
    _drawing(canvas, game, middle)
    _preview(canvas, game, middle, easel)
    for number, tool in enumerate(TOOLS):
        _tool(canvas, game, (number, tool), middle, easel)
    _legend(canvas, middle, easel)
    if game.tool is None:
        _cursor(canvas, game, middle)
    if game.lit:
        _shine(canvas, game, middle, easel)


def _on(area: Rect, middle: Middle) -> pygame.Rect:
    return pygame.Rect(
        round(area.x) + middle[0], round(area.y) + middle[1], int(area.width), int(area.height)
    )


def _drawing(canvas: pygame.Surface, game: Napkin, middle: Middle) -> None:
    area = _on(GRID, middle)
    draw_ink(canvas, game.grid.rows, area.topleft)
    if game.grid.mirrored:
        for y in range(area.top, area.bottom, 6):
            canvas.fill(COLOURS["plum1"], (area.centerx, y, 1, 3))


def _cursor(canvas: pygame.Surface, game: Napkin, middle: Middle) -> None:
    """The dot that is meant, in the colour of the pen, and the pen held over it."""
    area = _on(GRID, middle)
    columns = [game.dot[0]]
    if game.grid.mirrored:
        columns.append(WIDE - 1 - game.dot[0])
    for column in reversed(columns):
        at = pygame.Rect(area.left + column * DOT, area.top + game.dot[1] * DOT, DOT, DOT)
        pygame.draw.rect(canvas, COLOURS["ink"], at.inflate(4, 4), 1)
        pygame.draw.rect(canvas, COLOURS["stone7"], at.inflate(2, 2), 1)
    down = 0 if game.ink is None else 1
    _pen(canvas, (at.centerx + 1, at.centery - 2 + down), game.pen)


def _pen(canvas: pygame.Surface, tip: tuple[int, int], pen: int) -> None:
    """A felt pen that leans to the right, its tip at a place."""
    ink, deep = INKS[str(pen)] if pen else ("stone4", "stone3")
    x, y = tip
    for step in range(26):
        at = (x + step, y - step)
        wide = 2 if step < 4 else 4 if step < 7 else 6
        canvas.fill(COLOURS["ink"], (at[0] - 1, at[1] - wide // 2 - 1, wide + 2, wide + 2))
    for step in range(26):
        at = (x + step, y - step)
        wide = 2 if step < 4 else 4 if step < 7 else 6
        colour = ink if step < 4 or step > 18 else "stone6"
        canvas.fill(COLOURS[colour], (at[0], at[1] - wide // 2, wide, wide))
        canvas.fill(COLOURS[deep], (at[0] + wide - 1, at[1] + wide // 2 - 1, 1, 1))


def _preview(canvas: pygame.Surface, game: Napkin, middle: Middle, easel: Easel) -> None:
    """A piece of dark wall, and on it what the napkin will be."""
    area = _on(PREVIEW, middle)
    easel.frames.draw(canvas, "choice", area.inflate(10, 10))
    canvas.fill(COLOURS["ink"], area)
    for row, y in enumerate(range(area.top, area.bottom, 8)):
        for x in range(area.left - row % 2 * 8, area.right, 16):
            brick = pygame.Rect(x, y, 15, 7).clip(area)
            canvas.fill(COLOURS["night0"], brick)
    canvas.set_clip(area)
    draw_glass(canvas, game.grid.text, area.center)
    draw_light(canvas, game.grid.text, area.center, {})
    canvas.set_clip(None)


# The tray


def _tool(
    canvas: pygame.Surface, game: Napkin, numbered: tuple[int, Tool], middle: Middle, easel: Easel
) -> None:
    number, tool = numbered
    area = _on(tool.area, middle)
    if tool.name in PENS:
        _pen_tile(canvas, game, PENS.index(tool.name), area)
    elif tool.name.startswith("begin"):
        _beginning(canvas, int(tool.name[-1]) - 1, area)
    else:
        _button(canvas, game, tool, area, easel)
    if game.tool == number:
        pygame.draw.rect(canvas, COLOURS["ink"], area.inflate(6, 6), 1)
        pygame.draw.rect(canvas, COLOURS["stone7"], area.inflate(4, 4), 2)
        easel.frames.icon(canvas, "pointer", (area.left - 14, area.centery - 6))


def _pen_tile(canvas: pygame.Surface, game: Napkin, pen: int, area: pygame.Rect) -> None:
    """A pen standing on its tip; the one in use is out of its place."""
    chosen = game.pen == pen
    canvas.fill(COLOURS["wood1"], area)
    canvas.fill(COLOURS["wood2" if not chosen else "wood4"], area.inflate(-2, -2))
    ink, deep = INKS[str(pen)] if pen else ("stone5", "stone3")
    x, y = area.centerx - 4, area.top + (1 if chosen else 4)
    canvas.fill(COLOURS["ink"], (x - 1, y - 1, 10, 18))
    canvas.fill(COLOURS["stone6" if pen else "blush0"], (x, y, 8, 10))
    canvas.fill(COLOURS["stone5" if pen else "flesh2"], (x + 6, y, 2, 10))
    canvas.fill(COLOURS[ink], (x, y + 9, 8, 7))
    canvas.fill(COLOURS[deep], (x + 6, y + 9, 2, 7))
    if pen:
        canvas.fill(COLOURS["ink"], (x + 1, y + 16, 6, 4))
        canvas.fill(COLOURS[ink], (x + 2, y + 16, 4, 3))


def _beginning(canvas: pygame.Surface, number: int, area: pygame.Rect) -> None:
    canvas.fill(COLOURS["wood1"], area)
    canvas.fill(COLOURS["night0"], area.inflate(-2, -2))
    for row in range(TALL):
        for column in range(1, area.width - 1):
            digit = PATTERNS[number][row][column]
            if digit != "0":
                canvas.fill(COLOURS[INKS[digit][0]], (area.left + column, area.top + 1 + row, 1, 1))


def _button(
    canvas: pygame.Surface, game: Napkin, tool: Tool, area: pygame.Rect, easel: Easel
) -> None:
    on = tool.name == "mirror" and game.grid.mirrored
    easel.frames.draw(canvas, "key_dark" if on else "key", area)
    colour = "sun4" if on else "ink"
    if tool.name == "done":
        easel.fonts.plain.centre(canvas, WORDS[tool.name], (area.centerx, area.top), colour)
    else:
        easel.fonts.label.centre(canvas, WORDS[tool.name], (area.centerx, area.top + 5), colour)


def _legend(canvas: pygame.Surface, middle: Middle, easel: Easel) -> None:
    """Which key does what, under the napkin."""
    at = middle[0] + int(GRID.x), middle[1] + int(GRID.y + GRID.height) + 14
    draw_legend(canvas, LEGEND, at, easel)


# The lights


def _shine(canvas: pygame.Surface, game: Napkin, middle: Middle, easel: Easel) -> None:
    """Everything goes dark but what was drawn, and that wakes up."""
    night = pygame.Surface(canvas.get_size())
    night.fill(COLOURS["ink"])
    night.set_alpha(round(255 * clamp(game.lit / DARKENS)))
    canvas.blit(night, (0, 0))
    access = easel.settings.access
    levels = {
        name: waking(access, game.lit - DARKENS, WAKING.index(name))
        for name in COLOUR_NAMES.values()
    }
    if game.lit > DARKENS / 2:
        draw_glass(canvas, game.grid.text, middle, LARGE)
        draw_light(canvas, game.grid.text, middle, levels, LARGE)
