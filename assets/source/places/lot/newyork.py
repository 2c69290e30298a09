"""New York: a brownstone with a stoop, and a library that lends nothing."""

from kit.canvas import Canvas, arc

from places import materials
from places.lot import fronts
from places.lot.fronts import Opening
from places.lot.signs import raised, words, write

BRICK = ("wood3", "wood2", "wood1", "wood4")
STONE = ("stone3", "stone5", "stone6")
HOUSE_SIZE, LIBRARY_SIZE = (114, 134), (156, 140)


def brownstone() -> Canvas:
    """Two floors, a fire escape, seven steps up."""
    width, height = HOUSE_SIZE
    house = Canvas(width, height)
    house.blit(materials.brick(width - 4, height - 4, "brownstone", BRICK), 2, 4)
    house.column(2, 8, height - 8, "wood5")
    house.rect(width - 6, 8, 4, height - 8, "wood1")
    fronts.cornice(house, 3, 2, width - 6, ("wood0", "wood1", "wood3"))
    for x in (16, 50, 84):
        hole = Opening(x, 24, 14, 22)
        fronts.sash(house, hole)
        fronts.lintel(house, hole, STONE)
        if x != 84:
            house.rect(x, 24, 14, 7 if x == 16 else 12, "stone6")
            house.row(x, 31 if x == 16 else 35, 14, "stone4")
    house.rect(3, 56, width - 6, 3, "wood4")
    house.row(3, 59, width - 6, "wood1")
    for x in (56, 86):
        hole = Opening(x, 70, 16, 26)
        fronts.sash(house, hole)
        fronts.lintel(house, hole, STONE)
        fronts.flowers(house, x - 1, 96, 18, "lemon3")
    _basement(house)
    _fire_escape(house)
    _stoop(house)
    return house


def _basement(house: Canvas) -> None:
    house.rect(2, 104, house.width - 4, 30, "wood2")
    house.row(2, 104, house.width - 4, "wood4")
    house.row(2, 105, house.width - 4, "wood0")
    for x in (62, 88):
        house.rect(x, 112, 16, 12, "wood0")
        house.rect(x + 1, 113, 14, 10, "night1")
        for bar in range(x + 2, x + 15, 3):
            house.column(bar, 113, 10, "stone2")
    house.rect(54, 128, house.width - 58, 6, "wood1")


def _fire_escape(house: Canvas) -> None:
    y = 52
    house.rect(44, y, 60, 2, "night0")
    house.row(44, y - 10, 60, "night0")
    for x in range(44, 105, 4):
        house.column(x, y - 10, 10, "night0")
    house.row(44, y + 2, 60, "wood1")
    for x in (46, 100):
        house.line(x, y + 2, x + (4 if x < 50 else -4), y + 8, "night0")
    for x in (76, 82):
        house.column(x, y - 8, 36, "night0")
    for step in range(y - 6, y + 28, 4):
        house.row(76, step, 7, "night0")


def _stoop(house: Canvas) -> None:
    """Door under a stone hood; steps that widen; iron at both sides."""
    house.rect(10, 60, 36, 4, "stone6")
    house.row(10, 60, 36, "stone7")
    house.row(10, 64, 36, "stone3")
    house.rect(12, 64, 32, 44, "stone5")
    house.column(43, 64, 44, "stone3")
    house.rect(16, 67, 24, 41, "wood0")
    house.rect(18, 76, 20, 32, "leaf1")
    house.column(18, 76, 32, "leaf3")
    fronts.pane(house, Opening(18, 68, 20, 6))
    fronts.pane(house, Opening(22, 80, 12, 13))
    house.rect(34, 92, 2, 4, "gold2")
    write(house, 29, 97, words("12"), "gold2")
    for step in range(7):
        y, reach = 107 + step * 4, step * 2
        house.rect(13 - reach // 2, y, 32 + reach, 4, "stone4")
        house.row(13 - reach // 2, y, 32 + reach, "stone6")
    for x0, x1 in ((10, 3), (47, 55)):
        house.line(x0, 92, x1, 115, "night0")
        house.line(x0, 93, x1, 116, "night2")
        for share in (0.0, 0.33, 0.66, 1.0):
            x = round(x0 + (x1 - x0) * share)
            y = round(92 + 23 * share)
            house.column(x, y, 17, "night0")
        house.rect(x1 - 1, 112, 3, 22, "night0")
        house.rect(x1 - 1, 110, 3, 2, "gold0")


def library() -> Canvas:
    """Four columns, a pediment with an open book, two lions who have read everything."""
    width, height = LIBRARY_SIZE
    house = Canvas(width, height)
    house.rect(4, 44, width - 8, height - 44, "stone5")
    house.rect(4, 44, 4, height - 44, "stone6")
    house.rect(width - 10, 44, 6, height - 44, "stone4")
    _courses(house)
    house.rect(26, 50, 104, 74, "stone3")
    house.rect(26, 50, 104, 6, "stone2")
    _library_door(house)
    for x in (36, 104):
        hole = Opening(x, 66, 14, 34)
        house.rect(x - 2, 64, 18, 38, "stone5")
        fronts.pane(house, hole)
        house.column(x + 7, 66, 34, "stone5")
        for y in (76, 86):
            house.row(x, y, 14, "stone5")
    for x in (24, 53, 90, 119):
        _column(house, x, 46, 78)
    _pediment(house, width)
    _steps(house, width, height)
    for x, flip in ((2, False), (width - 34, True)):
        house.blit(_lion(flip), x, height - 34)
    return house


def _courses(house: Canvas) -> None:
    for y in range(54, 124, 9):
        for x, w in ((8, 16), (132, 14)):
            house.row(x, y, w, "stone4")
            house.column(x + 5 + (y % 2) * 6, y, 9, "stone4")


def _library_door(house: Canvas) -> None:
    house.rect(64, 62, 28, 62, "stone5")
    house.rect(67, 66, 22, 58, "wood1")
    house.rect(68, 67, 9, 57, "leaf2")
    house.rect(79, 67, 9, 57, "leaf2")
    for x in (68, 79):
        house.column(x, 67, 57, "leaf3")
        for y in (72, 90, 106):
            house.rect(x + 2, y, 5, 11, "leaf1")
            house.row(x + 2, y + 11, 5, "leaf3")
    house.dot(76, 98, "gold2")
    house.dot(79, 98, "gold2")
    house.rect(70, 58, 16, 5, "stone6")
    house.row(70, 58, 16, "stone7")


def _column(house: Canvas, x: int, y: int, height: int) -> None:
    house.rect(x - 1, y, 15, 5, "stone6")
    house.row(x - 1, y, 15, "stone7")
    house.row(x, y + 5, 13, "stone3")
    house.rect(x + 1, y + 6, 11, height - 12, "stone6")
    house.rect(x + 2, y + 6, 2, height - 12, "stone7")
    for line, colour in ((5, "stone5"), (8, "stone4"), (10, "stone4"), (11, "stone3")):
        house.column(x + line, y + 6, height - 12, colour)
    house.rect(x - 1, y + height - 6, 15, 6, "stone6")
    house.row(x - 1, y + height - 6, 15, "stone7")
    house.column(x + 13, y + height - 6, 6, "stone4")


def _pediment(house: Canvas, width: int) -> None:
    house.rect(16, 30, width - 32, 16, "stone6")
    house.row(16, 30, width - 32, "stone7")
    house.row(16, 44, width - 32, "stone4")
    house.row(16, 45, width - 32, "stone3")
    raised(house, width // 2, 35, words("PUBLIC LIBRARY"), ("stone2", "stone7"))
    house.rect(12, 26, width - 24, 4, "stone6")
    house.row(12, 26, width - 24, "stone7")
    house.row(12, 30, width - 24, "stone3")
    middle = width // 2
    house.poly([(12, 26), (middle, 3), (width - 12, 26)], "stone6")
    house.poly([(26, 25), (middle, 8), (width - 26, 25)], "stone4")
    for offset in (0, 1):
        house.line(12, 25 - offset, middle, 2 - offset, "stone7")
    house.line(middle, 3, width - 12, 26, "stone5")
    house.poly([(middle - 13, 16), (middle, 19), (middle, 25), (middle - 13, 22)], "stone7")
    house.poly([(middle + 13, 16), (middle, 19), (middle, 25), (middle + 13, 22)], "stone6")
    house.column(middle, 19, 6, "stone3")


def _steps(house: Canvas, width: int, height: int) -> None:
    for step in range(4):
        y, inset = height - 16 + step * 4, 22 - step * 5
        house.rect(inset, y, width - inset * 2, 4, "stone5")
        house.row(inset, y, width - inset * 2, "stone7")
        house.row(inset, y + 3, width - inset * 2, "stone4")


def _lion(flip: bool) -> Canvas:
    lion = Canvas(32, 34)
    lion.rect(2, 20, 28, 14, "stone5")
    lion.rect(1, 19, 30, 3, "stone6")
    lion.row(1, 19, 30, "stone7")
    lion.row(2, 22, 28, "stone3")
    lion.ellipse(19, 13, 9, 5, "stone3")
    lion.ellipse(18, 12, 8, 4, "stone4")
    lion.row(13, 9, 10, "stone6")
    lion.rect(6, 15, 20, 4, "stone4")
    lion.row(6, 15, 14, "stone5")
    lion.row(4, 18, 22, "stone2")
    lion.ellipse(8, 8, 6, 7, "stone3")
    for x, y in arc(8, 8, 5.2, 6.2, 70, 290, 9):
        lion.dot(round(x), round(y), "stone2")
    lion.ellipse(7, 8, 3.6, 4.4, "stone5")
    lion.row(5, 5, 3, "stone6")
    lion.dot(5, 7, "stone1")
    lion.row(3, 10, 3, "stone2")
    lion.line(27, 14, 30, 18, "stone3")
    if flip:
        lion.pixels = lion.pixels[:, ::-1].copy()
    return lion


def hydrant() -> Canvas:
    """Red, for dogs who act."""
    made = Canvas(12, 17)
    made.rect(3, 4, 6, 12, "red2")
    made.rect(4, 2, 4, 2, "red3")
    made.dot(5, 0, "red3")
    made.column(3, 4, 11, "red4")
    made.rect(0, 8, 12, 3, "red2")
    made.row(0, 8, 12, "red3")
    made.rect(2, 15, 8, 2, "red1")
    return made


def mailbox() -> Canvas:
    """A letter box, glued shut."""
    made = Canvas(20, 34)
    made.rect(2, 6, 16, 22, "elec0")
    made.ellipse(10, 7, 8, 6, "elec0")
    made.row(5, 1, 10, "elec2")
    made.column(2, 7, 21, "elec1")
    made.rect(15, 7, 3, 21, "royal0")
    made.rect(5, 9, 10, 2, "night1")
    made.rect(5, 16, 10, 6, "stone6")
    for x in (3, 14):
        made.rect(x, 28, 3, 6, "night1")
    return made


def street_sign() -> Canvas:
    """Two names of streets that meet nowhere else."""
    made = Canvas(50, 78)
    made.rect(24, 10, 2, 68, "leaf1")
    made.column(24, 10, 68, "leaf3")
    made.rect(2, 4, 46, 9, "leaf2")
    made.row(2, 4, 46, "leaf3")
    write(made, 25, 6, words("W 4TH ST"), "stone7")
    made.rect(8, 15, 34, 9, "leaf2")
    made.row(8, 15, 34, "leaf3")
    write(made, 25, 17, words("4TH W"), "stone7")
    made.rect(21, 74, 8, 4, "leaf1")
    return made
