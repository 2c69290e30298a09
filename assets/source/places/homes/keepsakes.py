"""Small personal things: coats on hooks, framed photographs, cards, a mirror, letters."""

from collections.abc import Sequence

from kit.canvas import Canvas, edge

from places.homes.joinery import Wood


def coats(wall: Canvas, x: int, y: int) -> None:
    """Three hooks: a blue jacket, a straw bag, a hat."""
    wall.poly([(x, y + 2), (x + 6, y), (x + 9, y + 4), (x + 9, y + 34), (x - 1, y + 34)], "night3")
    wall.column(x + 1, y + 4, 29, "night4")
    wall.column(x + 6, y + 6, 28, "night2")
    wall.poly([(x + 10, y + 14), (x + 17, y + 14), (x + 18, y + 26), (x + 9, y + 26)], "extra1")
    wall.line(x + 10, y + 14, x + 12, y + 1, "wood4")
    wall.line(x + 17, y + 14, x + 14, y + 1, "wood4")
    for row in (17, 20, 23):
        wall.row(x + 10, y + row, 8, "wood4")
    wall.rect(x + 15, y + 2, 11, 2, "stone2")
    wall.rect(x + 17, y - 3, 7, 5, "stone2")
    wall.row(x + 17, y, 7, "red3")


def gallery(wall: Canvas, x: int, y: int) -> None:
    """Photographs in frames that do not match."""
    for dx, dy, w, h, kind in (
        (0, 0, 14, 17, 0),
        (17, 3, 12, 12, 1),
        (1, 21, 11, 13, 2),
        (15, 19, 16, 12, 3),
    ):
        wall.blit(photograph(w, h, kind), x + dx, y + dy)


def photograph(width: int, height: int, kind: int) -> Canvas:
    """A framed photograph: a woman, two people, a house, the sea, a stage, a child."""
    canvas = Canvas(width, height)
    frame = (("gold0", "gold1"), ("wood1", "wood3"), ("stone6", "stone7"), ("red2", "red3"))[
        kind % 4
    ]
    canvas.rect(0, 0, width, height, frame[0])
    canvas.row(0, 0, width, frame[1])
    canvas.column(0, 0, height, frame[1])
    canvas.rect(2, 2, width - 4, height - 4, ("stone5", "sun4", "elec3", "elec2")[kind % 4])
    middle, low = width / 2, height - 2
    if kind in (0, 4):
        canvas.ellipse(middle, low - 7, 2.4, 2.8, "skin0")
        canvas.rect(middle - 3, low - 10, 6, 2, "rust1")
        canvas.rect(middle - 3, low - 4, 6, 4, "night4" if kind == 0 else "red3")
    elif kind == 1:
        for at, colour, hair in (
            (middle - 2.5, "night2", "wood2"),
            (middle + 2.5, "lemon2", "rust1"),
        ):
            canvas.rect(at - 2, low - 4, 4, 4, colour)
            canvas.ellipse(at, low - 5.5, 1.7, 1.8, "skin0")
            canvas.row(at - 1, low - 8, 3, hair)
    elif kind == 2:
        canvas.poly([(2, low - 4), (middle, low - 8), (width - 2, low - 4)], "rust1")
        canvas.rect(3, low - 4, width - 6, 4, "stone7")
        canvas.rect(middle - 1, low - 3, 2, 3, "wood2")
    else:
        canvas.rect(2, low - 4, width - 4, 4, "teal2")
        canvas.ellipse(width * 0.66, low - 5, 2, 2, "sun5")
        canvas.row(3, low - 2, 5, "teal3")
    return canvas


def mirror(width: int, height: int, wood: Wood) -> Canvas:
    """A standing or hanging mirror with a slanted gleam; cards are stuck in its frame."""
    canvas = Canvas(width, height)
    canvas.rect(0, 0, width, height, wood[1])
    canvas.row(0, 0, width, wood[3])
    canvas.column(0, 0, height, wood[2])
    canvas.column(width - 1, 0, height, wood[0])
    canvas.rect(3, 3, width - 6, height - 6, "night4")
    canvas.poly(
        [(3, height * 0.6), (width * 0.6, 3), (width * 0.85, 3), (3, height * 0.85)], "night6"
    )
    canvas.line(3, height * 0.95, width - 5, height * 0.3, "night5")
    canvas.row(3, 3, width - 6, "night2")
    for x, y, colour in ((1, 8, "sun4"), (width - 6, 14, "dusk6"), (2, height - 16, "stone7")):
        canvas.rect(x, y, 5, 6, colour)
    return canvas


def cards(wall: Canvas, x: int, y: int, colours: Sequence[str]) -> None:
    """Index cards pinned in two rows."""
    for number, colour in enumerate(colours):
        left, top = x + number % 4 * 11, y + number // 4 * 10 + number % 2
        wall.rect(left, top, 9, 7, "stone7")
        wall.row(left + 1, top + 2, 6, colour)
        wall.row(left + 1, top + 4, 4, "stone4")
        wall.dot(left + 4, top, "red3")


def bulletin(width: int, height: int) -> Canvas:
    """A cork board with tickets, strips of photographs and a ribbon."""
    canvas = Canvas(width, height)
    canvas.rect(0, 0, width, height, "wood3")
    canvas.rect(2, 2, width - 4, height - 4, "extra1")
    for number in range(width * height // 90):
        x, y = 4 + number * 37 % (width - 12), 4 + number * 23 % (height - 12)
        colour = ("stone7", "sun4", "dusk6", "teal4", "elec3")[number % 5]
        canvas.rect(x, y, 7, 6, colour)
        canvas.row(x + 1, y + 2, 5, "stone3")
        canvas.dot(x + 3, y, "red3")
    edge_mask = canvas.solid
    canvas.fill(edge(edge_mask, 0, 1), "wood1")
    return canvas


def telephone(colours: Sequence[str]) -> Canvas:
    """A telephone with a dial and a curled cord."""
    canvas = Canvas(22, 14)
    canvas.poly([(4, 6), (16, 6), (19, 13), (1, 13)], colours[1])
    canvas.row(1, 13, 19, colours[0])
    canvas.ellipse(10, 9.5, 3.4, 2.6, "stone6")
    canvas.dot(10, 9, colours[0])
    canvas.poly(
        [(1, 5), (3, 1), (17, 1), (19, 5), (16, 6), (14, 3.6), (6, 3.6), (4, 6)], colours[2]
    )
    canvas.row(4, 1, 12, colours[3])
    for x in range(18, 22, 2):
        canvas.dot(x, 11, colours[0])
        canvas.dot(x + 1, 12, colours[0])
    return canvas


def letters() -> Canvas:
    """A heap of letters and a stapled script."""
    canvas = Canvas(24, 10)
    canvas.poly([(1, 4), (12, 2), (14, 7), (3, 9)], "stone6")
    canvas.poly([(8, 3), (21, 4), (20, 9), (7, 8)], "stone7")
    for y in (5, 7):
        canvas.row(10, y, 8, "stone4")
    canvas.rect(3, 3, 3, 2, "red3")
    return canvas


def clock(wall: Canvas, x: int, y: int) -> None:
    """A kitchen clock, seven minutes fast."""
    wall.ellipse(x, y, 9, 9, "wood1")
    wall.ellipse(x, y, 8, 8, "red3")
    wall.ellipse(x, y, 6.4, 6.4, "stone7")
    for dx, dy in ((0, -5), (0, 4), (-5, 0), (4, 0)):
        wall.dot(x + dx, y + dy, "stone3")
    wall.line(x, y, x, y - 4, "ink")
    wall.line(x, y, x + 3, y + 1, "ink")


def fuse_box(wall: Canvas, x: int, y: int) -> None:
    """A fuse box and its pipe."""
    wall.column(x + 6, 30, y - 30, "stone4")
    wall.column(x + 7, 30, y - 30, "stone3")
    wall.rect(x, y, 15, 20, "stone4")
    wall.row(x, y, 15, "stone6")
    wall.rect(x + 2, y + 3, 11, 14, "stone5")
    wall.rect(x + 10, y + 9, 2, 4, "stone2")
    wall.dot(x + 4, y + 5, "red3")


def typewriter() -> Canvas:
    """A typewriter with a page in it, and the pages that are done."""
    canvas = Canvas(34, 20)
    canvas.rect(6, 0, 12, 9, "stone7")
    for y in (2, 4, 6):
        canvas.row(8, y, 8 - y % 4, "stone4")
    canvas.rect(2, 7, 20, 3, "night0")
    canvas.row(2, 7, 20, "night3")
    canvas.poly([(3, 10), (21, 10), (24, 19), (0, 19)], "teal1")
    canvas.row(3, 10, 18, "teal3")
    for y in (13, 15, 17):
        for x in range(4 + y % 2, 21, 3):
            canvas.dot(x, y, "stone7")
    for number in range(4):
        canvas.row(25 - number % 2, 18 - number, 9, "stone7" if number % 2 else "stone5")
    return canvas


def mat() -> Canvas:
    """A door mat and three shoes."""
    canvas = Canvas(46, 12)
    canvas.rect(0, 2, 34, 10, "wood2")
    canvas.rect(1, 3, 32, 7, "wood3")
    for x in range(3, 32, 4):
        canvas.column(x, 4, 5, "wood4")
    for x, y, colour in ((6, 1, "red3"), (37, 3, "ink"), (37, 7, "ink")):
        canvas.rect(x, y, 8, 3, colour)
        canvas.row(x + 1, y, 3, "stone4" if colour == "ink" else "red4")
    return canvas
