"""The Dolans' walls in cutaway: kitchen, parlour, and the room that is kept as it was."""

from kit.canvas import Canvas, rng_of

from places.homes import joinery, keepsakes, kitchen, parlour, surfaces, windows
from places.homes.home import FLOOR

WIDTH = 720
KITCHEN_END, PARLOUR_END = 192, 432
SINK_WINDOW = (94, 64, 56, 42)
PARLOUR_WINDOW = (278, 60, 44, 68)
BEDROOM_WINDOW = (470, 52, 64, 56)
OLIVE = ("leaf2", "leaf3", "leaf4", "leaf5")
PAPER = ("extra1", "wood4", "sun1", "skin0")
SEPIA = ("skin0", "extra1", "stone5", "sun4")
DAWN_GLASS = ("dusk4", "dusk5", "dusk6", "dusk7")


def walls() -> Canvas:
    """The three rooms side by side."""
    wall = Canvas(WIDTH, FLOOR + 2)
    wall.blit(
        surfaces.sprigs(KITCHEN_END, FLOOR, "dolan kitchen", ("sun4", "leaf4", "sun1", "sun5")),
        0,
        0,
    )
    _parlour_paper(wall)
    _bedroom_paper(wall)
    surfaces.ceiling(wall, ("stone5", "stone3", "stone5", "stone7"))
    surfaces.skirting(wall, FLOOR, ("stone3", "stone6", "stone7"))
    _kitchen(wall)
    _parlour(wall)
    _bedroom(wall)
    for x in (KITCHEN_END, PARLOUR_END):
        _partition(wall, x)
    return wall


def _parlour_paper(wall: Canvas) -> None:
    width = PARLOUR_END - KITCHEN_END
    wall.blit(surfaces.stripes(width, FLOOR, ("teal1", "teal2", "teal3"), 16), KITCHEN_END, 0)
    rail = FLOOR - 46
    wall.rect(KITCHEN_END, rail, width, 46, "wood4")
    for x in range(KITCHEN_END, PARLOUR_END, 12):
        wall.column(x, rail, 46, "wood2")
        wall.column(x + 1, rail, 46, "wood5")
    rng = rng_of("dolan panelling")
    for _ in range(60):
        x, y = (
            int(rng.integers(KITCHEN_END + 3, PARLOUR_END - 9)),
            int(rng.integers(rail + 6, FLOOR - 10)),
        )
        wall.column(x, y, int(rng.integers(4, 10)), "wood3")
    wall.rect(KITCHEN_END, rail - 2, width, 4, "wood5")
    wall.row(KITCHEN_END, rail - 2, width, "skin0")
    wall.row(KITCHEN_END, rail + 2, width, "wood2")


def _bedroom_paper(wall: Canvas) -> None:
    width = WIDTH - PARLOUR_END
    paper = surfaces.sprigs(width, FLOOR, "dolan bedroom", ("night6", "night5", "dusk7", "night7"))
    wall.blit(paper, PARLOUR_END, 0)
    wall.rect(PARLOUR_END, 46, width, 6, "night4")
    for x in range(PARLOUR_END, WIDTH, 10):
        wall.rect(x + 3, 48, 4, 2, "dusk7")


def _partition(wall: Canvas, x: int) -> None:
    """A wall cut through: plaster, laths, the paper of both sides."""
    wall.rect(x - 6, 0, 12, FLOOR + 2, "stone2")
    wall.rect(x - 4, 0, 8, FLOOR + 2, "wood1")
    for y in range(4, FLOOR, 7):
        wall.rect(x - 4, y, 8, 4, "wood3")
        wall.row(x - 4, y, 8, "wood4")
    wall.column(x - 6, 0, FLOOR + 2, "stone5")
    wall.column(x + 5, 0, FLOOR + 2, "stone5")


def _kitchen(wall: Canvas) -> None:
    wall.blit(
        surfaces.wall_tiles(110, 30, "dolan tiles", ("sun2", "sun5", "stone7", "leaf5")),
        66,
        FLOOR - 50,
    )
    windows.sash_window(wall, SINK_WINDOW, joinery.CREAM, 2, 0.45)
    joinery.shelf(wall, 10, 88, 50, joinery.OAK)
    kitchen.crockery(wall, 13, 88, 44, "dolan crockery")
    kitchen.calendar(wall, 160, 74, ("rust1", "elec3"))
    keepsakes.clock(wall, 34, 60)


def _parlour(wall: Canvas) -> None:
    wall.blit(
        joinery.room_door(("red1", "red2", "red3", "red4"), joinery.CREAM, DAWN_GLASS),
        204,
        FLOOR - 66,
    )
    windows.sash_window(wall, PARLOUR_WINDOW, joinery.CREAM, 2, 0.5)
    wall.blit(parlour.dam_in_oils(), 338, 58)
    for number, (x, y) in enumerate(((246, 62), (244, 82), (258, 72))):
        wall.blit(keepsakes.photograph(11, 14, number), x, y)
    wall.blit(keepsakes.photograph(14, 12, 3), 352, 108)
    wall.blit(keepsakes.photograph(12, 15, 4), 378, 106)


def _bedroom(wall: Canvas) -> None:
    windows.sash_window(wall, BEDROOM_WINDOW, joinery.CREAM, 2, 0.5)
    windows.rod(wall, BEDROOM_WINDOW[0] - 14, 44, BEDROOM_WINDOW[2] + 28)
    parlour.programmes(wall, 548, 58, SEPIA)
    for x, y in ((446, 112), (452, 120), (444, 128)):
        wall.rect(x, y, 9, 6, "sun4")
        wall.row(x + 1, y + 2, 6, "wood3")
