"""The walls of the flat Mia and Seb share: what is fixed, and what comes with the months."""

from kit.canvas import Canvas

from places.homes import joinery, keepsakes, kitchen, music, surfaces, windows
from places.homes.home import FLOOR

WIDTH = 704
WINDOW = (300, 52, 140, 92)  # x, y, width, height of the opening
PAPER = ("extra2", "sun4", "sun5", "stone7")
TRIM = joinery.CREAM


def walls(lived_in: bool) -> Canvas:
    """The back wall; a bare flat still shows where the last people's pictures hung."""
    wall = Canvas(WIDTH, FLOOR + 2)
    wall.blit(surfaces.plaster(WIDTH, FLOOR, "flat", ("extra2", "sun4", "sun5"), "extra2"), 0, 0)
    surfaces.ceiling(wall, ("stone6", "stone4", "stone5", "stone7"))
    surfaces.skirting(wall, FLOOR, ("stone3", "stone6", "stone7"))
    _hall(wall, lived_in)
    _kitchen_wall(wall, lived_in)
    _window_wall(wall)
    _music_wall(wall, lived_in)
    wall.blit(joinery.room_door(joinery.CREAM, joinery.CREAM, GLASS), 646, FLOOR - 66)
    return wall


GLASS = ("sun1", "sun2", "sun3", "sun4", "sun5")


def _hall(wall: Canvas, lived_in: bool) -> None:
    wall.blit(joinery.room_door(joinery.MINT, joinery.CREAM), 12, FLOOR - 66)
    wall.rect(29, FLOOR - 51, 8, 10, "stone7")
    wall.rect(31, FLOOR - 49, 4, 3, "gold1")
    wall.rect(58, 108, 26, 3, "wood3")
    wall.row(58, 108, 26, "wood5")
    for x in (61, 69, 77):
        wall.rect(x, 110, 2, 4, "gold0")
    if lived_in:
        keepsakes.coats(wall, 60, 112)
        wall.blit(music.poster("star"), 58, 50)
        keepsakes.clock(wall, 34, 80)
    else:
        wall.rect(57, 52, 32, 40, "sun5")
        wall.row(57, 52, 32, "sun4")
        keepsakes.fuse_box(wall, 18, 66)


def _kitchen_wall(wall: Canvas, lived_in: bool) -> None:
    tiles = surfaces.wall_tiles(142, 42, "flat tiles", ("teal3", "teal4", "stone7", "teal3"))
    wall.blit(tiles, 126, FLOOR - 62)
    wall.row(126, FLOOR - 63, 142, "teal2")
    joinery.shelf(wall, 164, 92, 98, joinery.OAK)
    if lived_in:
        kitchen.crockery(wall, 167, 92, 92, "flat crockery")
        kitchen.pans(wall, 216, FLOOR - 58)
        kitchen.calendar(wall, 136, 76, ("elec2", "teal2"))
    else:
        wall.rect(214, FLOOR - 58, 46, 1, "stone3")


def _window_wall(wall: Canvas) -> None:
    x, y, w, h = WINDOW
    windows.sash_window(wall, WINDOW, TRIM, 4, 0.34)
    windows.window_seat(wall, (x - 8, y + h + 8, w + 16, FLOOR - y - h - 8), TRIM)
    windows.rod(wall, x - 26, 42, w + 52)


def _music_wall(wall: Canvas, lived_in: bool) -> None:
    if not lived_in:
        for x, y, w, h in ((488, 62, 30, 42), (530, 76, 20, 26), (574, 58, 36, 30)):
            wall.rect(x, y, w, h, "sun5")
            wall.row(x, y, w, "sun4")
            wall.dot(x + w // 2, y - 4, "stone2")
        return
    wall.blit(music.poster("trumpet"), 484, 66)
    wall.blit(music.poster("sea"), 524, 58)
    wall.blit(music.poster("stage"), 562, 62)
    keepsakes.gallery(wall, 604, 66)
