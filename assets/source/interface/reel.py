"""A frame of film for the list of chapters: sprocket holes, and a window for a still."""

from pathlib import Path

from kit.canvas import Canvas
from kit.indexed import write_indexed

from game.core.palette import TRANSPARENT

WIDTH, HEIGHT = 112, 84
WINDOW = (8, 15, 96, 54)  # left, top, width, height
HOLE, PITCH = (7, 7), 14


def draw() -> Canvas:
    """Draw one frame; frames laid side by side make a strip, for the holes repeat in step."""
    film = Canvas(WIDTH, HEIGHT, "ink")
    film.rect(0, 1, WIDTH, HEIGHT - 2, "night0")
    film.row(0, 1, WIDTH, "night2")
    film.row(0, HEIGHT - 2, WIDTH, "night1")
    for top in (4, HEIGHT - 4 - HOLE[1]):
        for number in range(WIDTH // PITCH):
            _hole(film, number * PITCH + 3, top)
    x, y, width, height = WINDOW
    for grown, colour in ((3, "ink"), (2, "gold0"), (1, "ink")):
        film.rect(x - grown, y - grown, width + 2 * grown, height + 2 * grown, colour)
    film.row(x - 2, y - 2, width + 4, "gold1")
    film.column(x - 2, y - 2, height + 4, "gold1")
    film.pixels[y : y + height, x : x + width] = TRANSPARENT
    return film


def _hole(film: Canvas, x: int, y: int) -> None:
    """Punch a hole with round corners; its lower rim catches light."""
    width, height = HOLE
    film.rect(x - 1, y - 1, width + 2, height + 2, "ink")
    film.row(x, y + height, width, "night3")
    film.pixels[y + 1 : y + height - 1, x : x + width] = TRANSPARENT
    film.pixels[y : y + height, x + 1 : x + width - 1] = TRANSPARENT


def build(root: Path) -> None:
    """Write the frame of film."""
    write_indexed(root / "assets" / "interface" / "reel.png", draw().pixels)
