"""Paris, two houses of it. There is nothing behind the window."""

from kit.canvas import Canvas, rng_of

from places.lot import fronts
from places.lot.fronts import Opening
from places.lot.signs import raised, words

SHUTTERS = ("teal1", "teal2", "teal3")
ZINC = ("cloth0", "cloth1", "cloth2", "cloth3")
CAFE_SIZE, LOVERS_SIZE = (124, 130), (112, 158)
WINDOW = Opening(43, 54, 26, 38)  # of the lovers, in their house


def cafe_house() -> Canvas:
    """A cafe, a floor, a roof of zinc."""
    width, height = CAFE_SIZE
    house = Canvas(width, height)
    _mansard(house, 2, 12, width - 4, 26)
    _walls(house, Opening(2, 38, width - 4, height - 38), "cafe house")
    for x in (20, 54, 88):
        hole = Opening(x, 46, 14, 22)
        fronts.french(house, hole)
        fronts.shutters(house, hole, SHUTTERS)
    fronts.iron(house, 6, 58, width - 14, 10)
    for x in (10, 44, 78, 100):
        fronts.flowers(house, x, 56, 12, "red4")
    _cafe(house, height - 58)
    return house


def _mansard(house: Canvas, x: int, y: int, width: int, height: int) -> None:
    for chimney in (x + 10, x + width - 26):
        house.rect(chimney, y - 8, 16, 12, "flesh1")
        house.column(chimney + 13, y - 8, 12, "flesh0")
        house.row(chimney - 1, y - 8, 18, "stone6")
        for pot in (2, 7, 12):
            house.rect(chimney + pot, y - 12, 3, 4, "flesh2")
            house.row(chimney + pot, y - 12, 3, "flesh4")
    top = [(x + 8, y), (x + width - 8, y), (x + width, y + height), (x, y + height)]
    house.poly(top, ZINC[1])
    for step in range(6, width - 2, 9):
        lean = (step / width - 0.5) * 15
        house.line(round(x + step), y + height, round(x + step - lean), y + 3, ZINC[0])
    house.rect(x + 7, y, width - 14, 3, ZINC[2])
    house.row(x + 7, y, width - 14, ZINC[3])
    count = 3 if width > 115 else 2
    for place in range(count):
        _dormer(house, round(x + width * (place + 0.5) / count) - 9, y + 5)
    house.rect(x - 2, y + height - 1, width + 4, 3, "stone6")
    house.row(x - 2, y + height - 1, width + 4, "stone7")
    house.row(x - 2, y + height + 2, width + 4, "stone3")


def _dormer(house: Canvas, x: int, y: int) -> None:
    house.rect(x, y + 3, 18, 18, "stone6")
    house.column(x + 16, y + 3, 18, "stone4")
    house.poly([(x - 2, y + 4), (x + 9, y - 2), (x + 20, y + 4)], ZINC[3])
    house.row(x - 2, y + 4, 22, ZINC[0])
    hole = Opening(x + 4, y + 7, 10, 13)
    fronts.pane(house, hole)
    house.column(x + 9, y + 7, 13, "stone6")
    house.row(x + 4, y + 13, 10, "stone6")


def _walls(house: Canvas, area: Opening, name: str) -> None:
    house.rect(area.x, area.y, area.width, area.height, "stone6")
    fronts.stains(house, Opening(area.x + 6, area.y + 4, area.width - 18, 60), "stone5", name)
    house.rect(area.x + area.width - 7, area.y, 7, area.height, "stone5")
    house.column(area.x + area.width - 1, area.y, area.height, "stone4")
    for y in range(area.y + 2, area.y + area.height - 58, 8):
        house.rect(area.x, y, 6, 5, "skin1")
        house.row(area.x, y + 5, 6, "stone4")
    for y in range(area.y + 32, area.y + area.height - 62, 31):
        house.row(area.x, y, area.width, "stone7")
        house.row(area.x, y + 1, area.width, "stone4")


def _cafe(house: Canvas, y: int) -> None:
    """Dark green woodwork, lace in the windows, the door hooked open."""
    width = house.width - 4
    house.rect(2, y, width, 58, "leaf1")
    house.rect(2, y, width, 11, "leaf0")
    house.row(2, y, width, "leaf3")
    raised(house, 62, y + 2, words("CAFE DU COIN"), ("gold2", "ink"))
    for x in (8, 82):
        _lace_window(house, Opening(x, y + 22, 34, 24))
    door = Opening(49, y + 18, 26, 40)
    house.rect(door.x - 2, door.y - 2, door.width + 4, door.height + 2, "leaf0")
    house.rect(door.x, door.y, door.width, door.height, "wood1")
    house.rect(door.x + 2, door.y + 2, 16, door.height - 2, "sun1")
    house.rect(door.x + 2, door.y + 2, 16, 8, "sun3")
    house.rect(door.x + 4, door.y + 20, 12, 3, "wood2")
    house.rect(door.x + 5, door.y + 12, 3, 8, "wood2")
    house.rect(door.x + 11, door.y + 14, 3, 6, "leaf2")
    house.rect(door.x + 18, door.y, 8, door.height, "leaf2")
    house.column(door.x + 18, door.y, door.height, "leaf3")
    house.rect(door.x + 20, door.y + 4, 4, 18, "night4")
    house.rect(2, house.height - 8, 47, 8, "leaf0")
    house.rect(77, house.height - 8, width - 75, 8, "leaf0")
    awn = Opening(0, y + 9, house.width, 11)
    fronts.awning(house, awn, ("red3", "red2", "stone7", "stone5"))


def _lace_window(house: Canvas, hole: Opening) -> None:
    house.rect(hole.x - 2, hole.y - 2, hole.width + 4, hole.height + 4, "leaf2")
    house.row(hole.x - 2, hole.y - 2, hole.width + 4, "leaf3")
    fronts.pane(house, hole, ("sun3", "sun2", "sun1", "wood3"))
    lace = hole.y + hole.height // 2
    house.rect(hole.x, lace, hole.width, hole.height // 2, "stone6")
    house.row(hole.x, lace - 1, hole.width, "gold1")
    for x in range(hole.x + 1, hole.x + hole.width, 4):
        house.column(x, lace + 1, hole.height // 2 - 1, "stone5")
        house.dot(x + 2, hole.y + hole.height - 1, "stone4")
    house.column(hole.x + hole.width // 2, hole.y, hole.height, "leaf2")


def lovers_house() -> Canvas:
    """The house with the window that everybody knows; it opens on the sky."""
    width, height = LOVERS_SIZE
    house = Canvas(width, height)
    _mansard(house, 2, 13, width - 4, 28)
    _walls(house, Opening(2, 41, width - 4, height - 41), "lovers house")
    _open_window(house)
    for x in (14, 84):
        hole = Opening(x, 60, 14, 26)
        fronts.french(house, hole)
        fronts.iron(house, x - 3, 78, 20, 8)
    _cat(house, 84, 60)
    _bookshop(house, height - 62)
    return house


def _open_window(house: Canvas) -> None:
    """Both leaves stand inwards, the shutters are hooked back, the rail bellies out."""
    hole = WINDOW
    house.rect(hole.x - 4, hole.y - 7, hole.width + 8, 5, "stone7")
    house.row(hole.x - 4, hole.y - 2, hole.width + 8, "stone4")
    house.rect(hole.x - 2, hole.y - 2, hole.width + 4, hole.height + 2, "stone7")
    house.pixels[hole.y : hole.y + hole.height, hole.x : hole.x + hole.width] = 255
    for x in (hole.x, hole.x + hole.width - 4):
        house.rect(x, hole.y, 4, hole.height, "stone6")
        house.rect(x + 1, hole.y + 2, 2, hole.height - 4, "night5")
        house.row(x, hole.y + 14, 4, "stone6")
    house.row(hole.x, hole.y, hole.width, "wood3")
    fronts.shutters(house, hole, SHUTTERS)
    fronts.iron(house, hole.x - 9, hole.y + 24, hole.width + 18, 14)
    fronts.flowers(house, hole.x - 8, hole.y + 24, 9, "dusk6")
    fronts.flowers(house, hole.x + hole.width, hole.y + 24, 9, "dusk6")


def _cat(house: Canvas, x: int, y: int) -> None:
    """Painted on the pane of a window that is painted too."""
    house.ellipse(x + 7, y + 20, 4, 5, "ink")
    house.ellipse(x + 7, y + 14, 2.6, 2.4, "ink")
    house.dot(x + 5, y + 11, "ink")
    house.dot(x + 9, y + 11, "ink")
    house.dot(x + 8, y + 14, "gold2")


def _bookshop(house: Canvas, y: int) -> None:
    width = house.width - 4
    house.rect(2, y, width, 62, "red1")
    house.rect(2, y, width, 12, "red0")
    house.row(2, y, width, "red3")
    house.row(2, y + 12, width, "ink")
    raised(house, 56, y + 3, words("LIVRES"), ("gold2", "ink"))
    for x in (8, 76):
        hole = Opening(x, y + 20, 28, 30)
        house.rect(x - 2, y + 18, 32, 34, "red2")
        fronts.pane(house, hole, ("night4", "night2", "night1", "night1"))
        _books(house, x, y)
    house.rect(42, y + 16, 28, 46, "red0")
    house.rect(44, y + 18, 24, 44, "red2")
    house.column(44, y + 18, 44, "red3")
    fronts.pane(house, Opening(48, y + 22, 16, 24))
    house.column(55, y + 22, 24, "red2")
    house.rect(64, y + 42, 2, 4, "gold2")
    house.rect(42, y + 60, 28, 2, "stone5")


def _books(house: Canvas, x: int, y: int) -> None:
    rng = rng_of(f"books {x}")
    colours = ("red3", "lemon2", "teal3", "stone6", "leaf3", "plum1")
    for shelf in (34, 49):
        house.row(x, y + shelf, 28, "wood4")
        column = x + 1
        while column < x + 26:
            tall = int(rng.integers(7, 12))
            house.rect(column, y + shelf - tall, 2, tall, colours[int(rng.integers(6))])
            column += 2 + (rng.random() < 0.2)


def curtain(frame: int) -> Canvas:
    """One of four pictures of the lovers' curtain, which the wind moves."""
    cloth = Canvas(14, 30)
    for y in range(30):
        sway = round(1.6 * ((y / 30) ** 1.3) * (frame % 4 if frame % 4 < 3 else 1))
        wide = 6 - (y // 11)
        cloth.row(1 + sway, y, wide, "stone7")
        cloth.dot(1 + sway + wide, y, "stone5")
        if y % 4:
            cloth.dot(3 + sway, y, "stone6")
    return cloth


def poster_column() -> Canvas:
    """A round pillar for bills, green, with a hat."""
    column = Canvas(32, 84)
    column.rect(4, 16, 24, 62, "stone6")
    column.poly([(0, 16), (5, 7), (27, 7), (32, 16)], "leaf2")
    column.row(0, 15, 32, "leaf1")
    column.row(5, 7, 22, "leaf3")
    column.ellipse(16, 5, 5, 4, "leaf2")
    column.column(16, 0, 3, "leaf3")
    column.rect(2, 76, 28, 8, "leaf1")
    column.row(2, 76, 28, "leaf3")
    for x, y, w, h, paper, ink in (
        (5, 19, 14, 24, "lemon2", "red3"), (20, 19, 8, 20, "elec2", "stone7"),
        (5, 45, 10, 28, "red3", "lemon3"), (16, 42, 12, 30, "skin1", "teal1"),
    ):  # fmt: skip
        column.rect(x, y, w, h, paper)
        column.rect(x + 1, y + 2, w - 2, 3, ink)
        column.ellipse(x + w / 2, y + h / 2 + 1, w / 2 - 1.5, h / 4, ink)
        column.row(x + 1, y + h - 3, w - 2, ink)
    column.column(27, 17, 59, "stone4")
    column.column(26, 17, 59, "stone5")
    return column


def lamp() -> Canvas:
    """A street lamp with one lantern, 74 high."""
    made = Canvas(16, 76)
    made.rect(7, 18, 2, 54, "leaf1")
    made.column(7, 18, 54, "leaf3")
    made.rect(5, 66, 6, 10, "leaf1")
    made.column(5, 66, 10, "leaf3")
    made.rect(4, 72, 8, 4, "leaf1")
    made.row(4, 40, 8, "leaf2")
    made.poly([(4, 6), (12, 6), (10, 17), (6, 17)], "stone6")
    made.column(8, 6, 11, "leaf1")
    made.poly([(3, 6), (8, 1), (13, 6)], "leaf1")
    made.row(5, 17, 6, "leaf1")
    made.dot(8, 0, "leaf3")
    return made


def cafe_table() -> Canvas:
    """A round iron table under a parasol, 60 high."""
    made = Canvas(44, 66)
    for x in range(44):
        rise = 14 - round(13 * (1 - ((x - 21.5) / 22) ** 2))
        colour = ("red3", "stone7")[(x // 5) % 2]
        made.column(x, rise + 1, 16 - rise, colour)
        made.column(x, 15, 2, ("red2", "stone5")[(x // 5) % 2])
        if x % 5 != 4:
            made.dot(x, 17, colour)
    made.rect(21, 17, 2, 30, "stone5")
    made.column(22, 17, 30, "stone3")
    made.ellipse(22, 47.5, 14, 4, "stone4")
    made.ellipse(22, 46, 14, 4, "stone7")
    made.row(12, 47, 14, "stone6")
    made.rect(21, 50, 2, 14, "stone2")
    made.row(15, 64, 14, "stone2")
    made.rect(14, 41, 4, 4, "stone7")
    made.row(14, 41, 4, "wood2")
    made.rect(27, 38, 3, 7, "leaf2")
    made.dot(28, 37, "leaf3")
    return made
