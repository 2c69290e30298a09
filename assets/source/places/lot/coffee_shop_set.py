"""The walls and floor of the coffee shop, and the lot through its window."""

from kit.canvas import Canvas, arc, disc, rng_of
from kit.ramp import shift

from places import materials
from places.furniture import picture, swing_door
from places.lot import cafe, daylight, lot_fronts, surfaces
from places.lot.signs import cut_out, words

NAME, WIDTH, HEIGHT, FLOOR = "coffee_shop", 640, 288, 176

GREIGE = ("stone2", "stone3", "stone4", "stone5")

WINDOW = (326, 50, 226, 92)

DOOR_X = 586

COUNTER = (58, 208, 206)  # left, base, width

# Tables: middle, base, what lies there, which seats are taken
TABLES = {
    "one": (414, 228, "pages cup", "a"),
    "two": (464, 258, "cup two cake", "ab"),
    "three": (512, 214, "cup flower", ""),
    "four": (330, 270, "flower", ""),
}


def paint_set() -> Canvas:
    """The back wall with everything on it; the window is an open hole."""
    room = Canvas(WIDTH, FLOOR)
    room.blit(surfaces.plaster(WIDTH, FLOOR, GREIGE, 5), 0, 0)
    boards = ("stone1", "stone2", "stone3", "wood4")
    room.blit(surfaces.tongue_and_groove(WIDTH, 40, boards), 0, FLOOR - 40)
    _ceiling(room)
    _staff_side(room)
    _bar_side(room)
    _window(room)
    _door_side(room)
    return room


def _ceiling(room: Canvas) -> None:
    room.rect(0, 0, WIDTH, 24, "stone1")
    room.rect(0, 20, WIDTH, 6, "wood2")
    room.row(0, 20, WIDTH, "wood4")
    room.row(0, 26, WIDTH, "stone2")
    room.rect(30, 6, WIDTH - 60, 8, "stone3")
    room.row(30, 6, WIDTH - 60, "stone5")
    for x in range(54, WIDTH - 40, 56):
        room.column(x, 6, 8, "stone2")


def _staff_side(room: Canvas) -> None:
    room.rect(12, 106, 48, 70, "wood1")
    room.rect(14, 108, 44, 68, "wood0")
    room.row(12, 106, 48, "wood4")
    room.blit(swing_door(), 16, 110)
    room.rect(22, 62, 24, 30, "stone7")
    room.rect(22, 62, 24, 8, "red2")
    for y in range(73, 90, 4):
        for x in range(25, 44, 4):
            room.rect(x, y, 2, 2, "red3" if (x, y) == (37, 81) else "stone4")


def _bar_side(room: Canvas) -> None:
    for place, title in enumerate(("COFFEE", "NOT COFFEE", "TODAY")):
        room.blit(cafe.menu(58, 46, title, 3), 72 + place * 64, 32)
        for x in (84, 118):
            room.column(place * 64 + x, 26, 6, "night0")
    for y, name in ((82, "upper shelf"), (106, "lower shelf")):
        room.blit(cafe.shelf(190, name), 70, y)
    room.blit(cafe.back_counter(200), 66, FLOOR - 36)
    _grinder(room, 220, FLOOR - 60)
    room.rect(268, 26, 8, FLOOR - 26, "wood3")
    room.column(268, 26, FLOOR - 26, "wood5")
    room.column(275, 26, FLOOR - 26, "wood1")
    for x, y, w, h in ((284, 50, 14, 18), (302, 46, 16, 20), (284, 74, 16, 19), (304, 72, 13, 17)):
        room.blit(picture(w, h, f"regular {x} {y}"), x, y)
    _clock(room, 296, 112)


def _grinder(room: Canvas, x: int, y: int) -> None:
    room.poly([(x, y), (x + 14, y), (x + 11, y + 10), (x + 3, y + 10)], "night6")
    room.poly([(x + 2, y + 4), (x + 12, y + 4), (x + 11, y + 10), (x + 3, y + 10)], "wood2")
    room.rect(x + 3, y + 10, 8, 12, "stone2")
    room.column(x + 3, y + 10, 12, "stone4")
    room.rect(x + 1, y + 22, 13, 3, "stone1")
    room.rect(x + 26, y + 12, 16, 13, "stone5")
    room.row(x + 26, y + 12, 16, "stone7")
    room.rect(x + 29, y + 15, 10, 4, "night1")


def _clock(room: Canvas, x: int, y: int) -> None:
    room.ellipse(x, y, 10, 10, "wood1")
    room.ellipse(x, y, 8.6, 8.6, "stone7")
    room.line(x, y, x, y - 6, "ink")
    room.line(x, y, x + 4, y + 2, "ink")
    for px, py in arc(x, y, 7, 7, 0, 330, 12):
        room.dot(round(px), round(py), "stone3")


def _window(room: Canvas) -> None:
    x, y, w, h = WINDOW
    room.rect(x - 7, y - 7, w + 14, h + 14, "wood2")
    room.rect(x - 6, y - 6, w + 12, h + 12, "wood4")
    room.row(x - 6, y - 6, w + 12, "wood5")
    room.pixels[y : y + h, x : x + w] = 255
    for column in (x + 74, x + 149):
        room.rect(column, y, 3, h, "wood3")
        room.column(column, y, h, "wood5")
    room.rect(x, y + 24, w, 3, "wood3")
    room.row(x, y + 24, w, "wood5")
    room.rect(x - 10, y + h + 4, w + 20, 5, "wood5")
    room.row(x - 10, y + h + 4, w + 20, "skin0")
    room.row(x - 10, y + h + 9, w + 20, "wood1")
    _backwards(room, x + w // 2, y + 2)
    _on_sill(room, y + h + 4)


def _backwards(room: Canvas, x: int, y: int) -> None:
    """The name on the glass, read from inside."""
    letters = words("COFFEE", "jersey_10", 2)[:, ::-1]
    cut_out(room, x, y, letters, ("wood1", "gold0"))


def _on_sill(room: Canvas, y: int) -> None:
    for x, colour in ((346, "flesh1"), (366, "stone3"), (530, "flesh1")):
        room.rect(x, y - 6, 8, 6, colour)
        room.row(x - 1, y - 7, 10, "stone5" if colour == "stone3" else "flesh3")
        for dx, dy in ((1, 11), (3, 14), (5, 12), (7, 10)):
            room.line(x + 4, y - 7, x + dx, y - dy, "leaf3" if dx % 2 else "leaf4")


def _door_side(room: Canvas) -> None:
    x = DOOR_X
    room.rect(x - 5, 70, 56, FLOOR - 70, "wood2")
    room.row(x - 5, 70, 56, "wood5")
    room.pixels[76:94, x : x + 46] = 255
    room.rect(x, 93, 46, 3, "wood4")
    room.rect(x, 96, 46, FLOOR - 96, "wood3")
    room.pixels[102:150, x + 7 : x + 39] = 255
    room.column(x, 96, FLOOR - 96, "wood5")
    room.rect(x + 7, 150, 32, 2, "wood5")
    room.rect(x + 8, 156, 30, 14, "wood2")
    room.row(x + 8, 170, 30, "wood4")
    room.rect(x + 2, 128, 3, 10, "gold1")
    room.rect(x + 14, 120, 18, 10, "stone7")
    room.rect(x + 16, 122, 14, 2, "red3")
    room.row(x + 17, 126, 12, "stone3")
    room.ellipse(x + 4, 82, 4, 4, "gold1")
    room.row(x + 1, 86, 7, "gold0")


def view_outside() -> Canvas:
    """The lot at noon, as the window and the door show it."""
    view = daylight.sky(380, 130, 96)
    for x, y, w, h in ((20, 6, 84, 22), (196, 10, 64, 16), (316, 4, 50, 14)):
        view.blit(daylight.cumulus(w, h, f"cafe cloud {x}"), x, y)
    daylight.ridge(view, daylight.Ridge(84, 16, 120, 7, ("cloth3", "night6", "night7")))
    for x, tall, lean in ((14, 58, 2), (150, 66, -3), (262, 52, 3)):
        tree = daylight.palm(daylight.Kind(tall, lean, 13, -1, 2), f"cafe palm {x}")
        view.blit(tree, x, 106 - tree.height)
    view.blit(daylight.hedge(380, 16, "far hedge", ("leaf1", "leaf2", "leaf3")), 0, 92)
    view.blit(lot_fronts.stage_across("7"), 34, 34)
    view.blit(lot_fronts.paris_across(), 184, 26)
    view.blit(lot_fronts.stage_across("8"), 278, 44)
    view.rect(0, 106, 380, 24, "stone5")
    view.row(0, 106, 380, "stone3")
    view.row(0, 107, 380, "stone6")
    view.row(0, 115, 380, "stone4")
    view.blit(daylight.hedge(40, 12, "cafe hedge", ("leaf2", "leaf3", "leaf4")), 140, 96)
    view.blit(daylight.hedge(44, 12, "cafe hedge two", ("leaf2", "leaf3", "leaf4")), -6, 96)
    return view


def stain(ground: Canvas) -> None:
    """Daylight through the panes, shade under things, a worn path at the counter."""
    for left in (328, 403, 478):
        for top, bottom in ((186, 208), (212, 254)):
            a, b = left - (top - 176) * 0.7, left - (bottom - 176) * 0.7
            surfaces.lighten(
                ground, [(a + 4, top), (a + 72, top), (b + 72, bottom), (b + 4, bottom)]
            )
    for top, bottom in ((182, 214),):
        a, b = DOOR_X - 2, DOOR_X - 22
        surfaces.lighten(ground, [(a, top), (a + 38, top), (b + 38, bottom), (b, bottom)])
    materials.contact(ground, FLOOR)
    x, base, wide = COUNTER
    surfaces.lighten(ground, [(x - 6, base - 8), (x + wide, base - 8), (x + wide + 4, base + 5),
                              (x - 10, base + 5)], -1)  # fmt: skip
    for middle, bottom, _, _ in TABLES.values():
        shift(ground.pixels, disc(WIDTH, HEIGHT, middle - 2, bottom - 2, 32, 6), -1)
    for middle, bottom, wide in ((310, 184, 20), (558, 188, 15), (595, 215, 30), (30, 257, 26)):
        shift(ground.pixels, disc(WIDTH, HEIGHT, middle, bottom, wide, 4), -1)
    _mat(ground)


def _mat(ground: Canvas) -> None:
    ground.rect(DOOR_X - 6, 182, 56, 16, "stone1")
    ground.rect(DOOR_X - 4, 184, 52, 12, "stone2")
    rng = rng_of("door mat")
    for _ in range(26):
        x, y = DOOR_X - 3 + int(rng.integers(48)), 184 + int(rng.integers(12))
        ground.row(x, y, 2, "stone1")
