"""The walls of the flat of Mia and her roommates: each of three painted by another of them."""

from kit.canvas import Canvas, edge, grid

from places.homes import joinery, keepsakes, kitchen, mural, music, surfaces, windows
from places.homes.home import FLOOR

WIDTH = 640
KITCHEN_END, MURAL_END = 216, 462  # where the yellow wall ends, and the red one
MURAL = (234, 46)
WINDOW = (122, 62, 62, 44)
PINK_GLASS = ("dusk5", "dusk6", "dusk7", "skin1")


def walls() -> Canvas:
    """The back wall in yellow, red and blue."""
    wall = Canvas(WIDTH, FLOOR + 2)
    for x, end, colours in (
        (0, KITCHEN_END, ("lemon1", "lemon2", "lemon2")),
        (KITCHEN_END, MURAL_END, ("red1", "red2", "red2")),
        (MURAL_END, WIDTH, ("royal0", "elec0", "elec0")),
    ):
        wall.blit(surfaces.plaster(end - x, FLOOR, f"roommates {x}", colours, colours[0]), x, 0)
    surfaces.ceiling(wall, ("stone5", "stone3", "stone4", "stone6"))
    surfaces.skirting(wall, FLOOR, ("stone3", "stone5", "stone7"))
    _corners(wall)
    _hall(wall)
    _kitchen_wall(wall)
    wall.blit(mural.eyes(), *MURAL)
    _bath_wall(wall)
    return wall


def _corners(wall: Canvas) -> None:
    """Where two colours meet, masking tape was used once and a spirit level never."""
    for x, left, right in (
        (KITCHEN_END, "lemon2", "red2"),
        (MURAL_END, "red2", "elec0"),
    ):
        wall.rect(x - 4, 30, 8, FLOOR - 38, "stone5")
        wall.column(x - 4, 30, FLOOR - 38, "stone7")
        wall.column(x + 3, 30, FLOOR - 38, "stone3")
        for y, length in ((52, 9), (96, 5), (131, 12)):
            wall.rect(x - 5, y, 3, length, left)
            wall.rect(x + 2, y + 14, 3, length - 2, right)


def _hall(wall: Canvas) -> None:
    wall.blit(joinery.room_door(("red2", "red3", "red4", "red4"), joinery.CREAM), 10, FLOOR - 66)
    wall.rect(56, 106, 8, 14, "wood3")
    wall.row(56, 106, 8, "wood5")
    for number, colour in enumerate(("lemon3", "elec2", "red4", "jade2")):
        wall.column(57 + number * 2, 112, 5, "stone6")
        wall.rect(56 + number * 2, 116, 2, 3, colour)
    wall.blit(music.poster("lamp"), 16, 58)


def _kitchen_wall(wall: Canvas) -> None:
    tiles = surfaces.wall_tiles(110, 41, "roommates tiles", ("night3", "stone6", "stone7", "elec2"))
    wall.blit(tiles, 102, FLOOR - 62)
    windows.sash_window(wall, WINDOW, joinery.CREAM, 2, 0.45)
    joinery.shelf(wall, 62, 78, 42, joinery.WALNUT)
    kitchen.crockery(wall, 64, 78, 40, "roommates cups")
    kitchen.calendar(wall, 194, 72, ("dusk6", "plum1"))
    wall.rect(193, 98, 18, 13, "stone7")
    for row, length in enumerate((11, 8, 12)):
        wall.row(195, 101 + row * 3, length, "night3")
    wall.row(195, 101, 11, "red3")


def _bath_wall(wall: Canvas) -> None:
    wall.blit(
        joinery.room_door(("jade0", "jade1", "jade2", "jade2"), joinery.CREAM, PINK_GLASS),
        586,
        FLOOR - 66,
    )
    _round_mirror(wall, 504, 104)
    for number, kind in enumerate((1, 0, 3)):
        wall.blit(keepsakes.photograph(12, 14, kind), 472 + number % 2 * 3, 50 + number * 17)
    wall.blit(keepsakes.bulletin(44, 34), 536, 52)
    wall.blit(music.poster("star"), 590, 62)


def _round_mirror(wall: Canvas, x: int, y: int) -> None:
    frame = wall.ellipse(x, y, 24, 27, "gold0")
    wall.fill(edge(frame, 0, -1) | edge(frame, -1, 0), "gold2")
    wall.ellipse(x, y, 20, 23, "night3")
    glass = wall.ellipse(x, y, 19, 22, "night4")
    xs, ys = grid(wall.width, wall.height)
    gleam = glass & (abs((xs - x) + (ys - y) * 0.8 + 8) < 5)
    wall.fill(gleam, "night6")
    wall.fill(glass & (abs((xs - x) + (ys - y) * 0.8 - 8) < 1.5), "night5")
    wall.rect(x - 21, y - 12, 6, 7, "sun4")
    wall.rect(x + 14, y + 8, 6, 7, "dusk6")
