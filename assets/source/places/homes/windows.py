"""Windows one looks out of, and the cloth before them."""

from collections.abc import Sequence

import numpy as np
from kit.canvas import Canvas, edge, grid
from kit.ramp import shift

from places.homes.joinery import Wood

FRAMES = 8  # of cloth in the wind


def sash_window(
    wall: Canvas, area: tuple[int, int, int, int], wood: Wood, columns: int, rail: float = 0.4
) -> None:
    """Cut a window into a wall: frame, mullions, a cross rail, a sill."""
    x, y, w, h = area
    wall.rect(x - 6, y - 6, w + 12, h + 10, wood[0])
    wall.rect(x - 5, y - 5, w + 9, h + 8, wood[2])
    wall.row(x - 5, y - 5, w + 10, wood[3])
    wall.column(x - 5, y - 5, h + 8, wood[3])
    wall.rect(x - 2, y - 2, w + 4, h + 4, wood[1])
    wall.pixels[y : y + h, x : x + w] = 255
    for number in range(1, columns):
        at = x + number * w // columns - 1
        wall.rect(at, y, 3, h, wood[2])
        wall.column(at, y, h, wood[3])
        wall.column(at + 2, y, h, wood[0])
    across = y + int(h * rail)
    wall.rect(x, across, w, 3, wood[2])
    wall.row(x, across, w, wood[3])
    wall.row(x, across + 2, w, wood[0])
    wall.rect(x - 9, y + h + 3, w + 18, 4, wood[2])
    wall.row(x - 9, y + h + 3, w + 18, wood[3])
    wall.row(x - 9, y + h + 7, w + 18, wood[0])


def window_seat(wall: Canvas, area: tuple[int, int, int, int], wood: Wood) -> None:
    """A bench under the window with panels, a cushion and books in its open end."""
    x, y, w, h = area
    wall.rect(x, y, w, h, wood[1])
    wall.row(x, y, w, wood[3])
    wall.row(x, y + 1, w, wood[2])
    for left in range(x + 4, x + w - 30, 34):
        wall.rect(left, y + 7, 30, h - 11, wood[0])
        wall.rect(left + 1, y + 8, 29, h - 12, wood[2])
        wall.rect(left + 2, y + 9, 27, h - 14, wood[1])
    wall.row(x, y + h - 1, w, wood[0])


def rod(wall: Canvas, x: int, y: int, width: int) -> None:
    """A curtain rod with its knobs."""
    wall.row(x, y, width, "gold1")
    wall.row(x, y + 1, width, "gold0")
    wall.row(x, y + 2, width, "wood1")
    for at in (x - 3, x + width):
        wall.rect(at, y - 1, 3, 4, "gold0")
        wall.dot(at, y - 1, "gold2")


def billowing(
    size: tuple[int, int], reach: float, colours: Sequence[str], side: str
) -> list[Canvas]:
    """A curtain that breathes with the wind, in `FRAMES` pictures; `reach` pixels into the room."""
    return [_cloth(size, reach, colours, side, 2 * np.pi * n / FRAMES) for n in range(FRAMES)]


def _cloth(
    size: tuple[int, int], reach: float, colours: Sequence[str], side: str, phase: float
) -> Canvas:
    width, height = size
    canvas = Canvas(width, height)
    xs, ys = grid(width, height)
    down = ys / height
    cloth = width - reach - 3
    swell = 0.55 + 0.45 * np.sin(phase - down * 1.9)
    left = reach * 0.28 * swell * down**2
    right = cloth * (1 - 0.12 * np.sin(np.pi * down)) + reach * swell * np.sin(down * 1.75) ** 1.7
    lift = 3.5 * swell * np.clip((xs - left) / (right - left), 0, 1) ** 2
    body = (xs > left) & (xs < right) & (ys < height - 1 - lift)
    across = (xs - left) / np.maximum(right - left, 1)
    folds = np.sin(across * 2 * np.pi * 3.4 + 0.5 * np.sin(down * 3 + phase))
    light = 0.66 + 0.27 * folds + 0.06 * np.sin(across * 2 * np.pi * 7 + 1) - 0.16 * down
    light += 0.2 * swell * across * down
    canvas.shade(body, light, colours, 0.0)
    hem = body & (ys > height - 5 - lift)
    shift(canvas.pixels, hem & (ys < height - 4 - lift), -1)
    canvas.fill(edge(body, 1, 0), colours[0])
    if side == "right":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def blinds(width: int, height: int, light: Sequence[str], gap: int = 4) -> Canvas:
    """Slats with gaps to look through, cords, one slat bent."""
    canvas = Canvas(width, height)
    canvas.rect(0, 0, width, 4, light[1])
    canvas.row(0, 0, width, light[2])
    for number, y in enumerate(range(5, height - 3, gap)):
        canvas.row(0, y, width, light[2])
        canvas.row(0, y + 1, width, light[1])
        if number % 2 == 0:
            canvas.row(0, y + 2, width, light[0])
    bent = 5 + gap * ((height // gap) // 2)
    canvas.line(width * 0.55, bent, width - 1, bent + 5, light[2])
    for x in (width // 5, width * 4 // 5):
        canvas.column(x, 0, height, light[0])
    canvas.rect(0, height - 3, width, 2, light[2])
    canvas.row(0, height - 1, width, light[0])
    return canvas
