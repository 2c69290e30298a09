"""The West: a bank that has been robbed every Tuesday, and a saloon."""

from kit.canvas import Canvas

from places.lot import fronts
from places.lot.fronts import Opening
from places.lot.signs import raised, words, write

GREY = ("stone2", "stone3", "stone4")
PINE = ("wood3", "wood4", "wood5")
BANK_SIZE, SALOON_SIZE = (84, 108), (160, 130)


def bank() -> Canvas:
    """A narrow false front of grey boards; somebody has shot at the sign."""
    width, height = BANK_SIZE
    house = Canvas(width, height)
    fronts.boards(house, Opening(2, 8, width - 4, height - 8), GREY, "bank boards")
    house.rect(0, 4, width, 5, "stone5")
    house.row(0, 4, width, "stone6")
    house.row(0, 9, width, "stone1")
    house.column(2, 9, height - 9, "stone5")
    house.rect(width - 5, 9, 3, height - 9, "stone2")
    house.rect(14, 16, 56, 17, "wood1")
    house.rect(15, 17, 54, 15, "stone6")
    raised(house, 42, 20, words("BANK", "jersey_10"), ("rust0", "stone5"))
    for x, y in ((20, 22), (62, 19), (58, 28)):
        house.rect(x, y, 2, 2, "ink")
    _porch_roof(house, Opening(0, 44, width, 8), ("stone2", "stone3", "stone5"))
    hole = Opening(10, 62, 24, 24)
    house.rect(8, 60, 28, 28, "stone5")
    fronts.pane(house, hole)
    for x in range(12, 34, 5):
        house.column(x, 62, 24, "stone1")
    house.rect(46, 58, 26, 50, "wood1")
    house.rect(48, 60, 22, 48, "wood3")
    house.column(48, 60, 48, "wood5")
    fronts.pane(house, Opening(52, 64, 14, 16))
    house.rect(66, 84, 2, 3, "gold2")
    for x in (3, width - 7):
        _post(house, x, 52, height - 52)
    return house


def _porch_roof(house: Canvas, area: Opening, colours: tuple[str, str, str]) -> None:
    dark, body, light = colours
    house.rect(area.x, area.y, area.width, area.height, body)
    house.row(area.x, area.y, area.width, light)
    house.row(area.x, area.y + area.height - 1, area.width, dark)
    for x in range(area.x + 6, area.x + area.width, 9):
        house.column(x, area.y + 1, area.height - 1, dark)
    house.rect(area.x + 4, area.y + area.height, area.width - 8, 3, "stone1")


def _post(house: Canvas, x: int, y: int, height: int) -> None:
    house.rect(x, y, 4, height, "wood4")
    house.column(x, y, height, "wood5")
    house.column(x + 3, y, height, "wood2")
    house.line(x + 4, y + 8, x + 10, y, "wood4", 2)
    house.line(x - 1, y + 8, x - 7, y, "wood3", 2)


def saloon() -> Canvas:
    """A stepped false front, a gallery, swing doors; red letters that have never been repainted."""
    width, height = SALOON_SIZE
    house = Canvas(width, height)
    fronts.boards(house, Opening(2, 24, width - 4, height - 24), PINE, "saloon boards")
    fronts.boards(house, Opening(26, 6, width - 52, 20), PINE, "saloon top")
    for x, y, w in ((24, 3, width - 48), (0, 22, 27), (width - 27, 22, 27)):
        house.rect(x, y, w, 5, "wood5")
        house.row(x, y, w, "skin0")
        house.row(x, y + 5, w, "wood2")
    house.column(2, 27, height - 27, "skin0")
    house.rect(width - 6, 27, 4, height - 27, "wood3")
    _sign(house, width)
    _upstairs(house)
    _gallery(house, width)
    _downstairs(house, width, height)
    return house


def _sign(house: Canvas, width: int) -> None:
    house.rect(29, 11, width - 58, 26, "wood1")
    house.rect(31, 13, width - 62, 22, "stone6")
    house.rect(31, 32, width - 62, 3, "stone5")
    raised(house, width // 2, 14, words("SALOON", "jersey_10", 2), ("rust1", "wood5"))


def _upstairs(house: Canvas) -> None:
    for x in (18, 62, 84, 128):
        hole = Opening(x, 42, 14, 20)
        house.rect(x - 2, 40, 18, 24, "skin0")
        fronts.pane(house, hole)
        house.column(x + 7, 42, 20, "skin0")
        house.row(x, 51, 14, "skin0")
        if x in (18, 128):
            house.rect(x, 42, 4, 20, "red3")
            house.rect(x + 10, 42, 4, 20, "red3")


def _gallery(house: Canvas, width: int) -> None:
    """The porch roof, with the rail of the gallery on it."""
    house.row(2, 58, width - 4, "wood5")
    house.row(2, 59, width - 4, "wood2")
    for x in range(4, width - 4, 6):
        house.column(x, 60, 8, "wood5")
        house.column(x + 1, 60, 8, "wood2")
    house.rect(0, 67, width, 3, "wood5")
    house.row(0, 67, width, "skin0")
    _porch_roof(house, Opening(0, 70, width, 6), ("wood2", "wood4", "wood5"))


def _downstairs(house: Canvas, width: int, height: int) -> None:
    y = 79
    house.rect(6, y, width - 12, height - y, "wood3")
    for x in range(6, width - 6, 9):
        house.column(x, y, height - y, "wood2")
    for x in (16, 106):
        house.rect(x - 2, y + 5, 42, 28, "skin0")
        fronts.pane(house, Opening(x, y + 7, 38, 24))
        house.column(x + 19, y + 7, 24, "skin0")
        write(house, x + 20, y + 24, words("RYE" if x < 50 else "BEDS"), "gold2")
    house.rect(62, y + 3, 36, height - y - 3, "wood1")
    house.rect(65, y + 6, 30, height - y - 6, "night0")
    house.rect(68, y + 12, 24, 3, "wood2")
    for place, x in enumerate((66, 81)):
        house.rect(x, y + 16, 13, 22, "rust1")
        house.column(x if place else x + 12, y + 16, 22, "rust0")
        house.row(x + 1, y + 15, 11, "rust2")
        for slat in range(y + 20, y + 36, 3):
            house.row(x + 2, slat, 9, "rust0")
    for x in (4, 50, 106, width - 8):
        _post(house, x, 76, height - 76)
    house.rect(0, height - 4, width, 4, "wood4")
    house.row(0, height - 4, width, "skin0")
    for x in range(7, width, 13):
        house.column(x, height - 3, 3, "wood2")


def rail() -> Canvas:
    """A hitching rail."""
    made = Canvas(54, 22)
    for x in (5, 45):
        made.rect(x, 2, 4, 20, "wood4")
        made.column(x, 2, 20, "wood5")
        made.column(x + 3, 2, 20, "wood2")
    made.rect(0, 5, 54, 4, "wood4")
    made.row(0, 5, 54, "skin0")
    made.row(0, 8, 54, "wood2")
    made.line(20, 9, 24, 17, "wood5")
    made.line(24, 17, 29, 9, "wood3")
    return made


def barrels() -> Canvas:
    """Two barrels, one of them paper."""
    made = Canvas(42, 28)
    for x, dark in ((0, False), (21, True)):
        made.ellipse(x + 10, 14, 10, 16, "wood3" if dark else "wood4")
        made.rect(x, 25, 21, 3, "wood3")
        made.pixels[27:, x : x + 2] = 255
        made.rect(x + 4, 2, 3, 24, "wood5")
        made.rect(x + 15, 3, 3, 23, "wood2")
        for y in (5, 20):
            made.row(x + 1, y, 19, "stone3")
            made.row(x + 1, y + 1, 19, "stone1")
        made.ellipse(x + 10, 2, 8, 2, "wood1")
    return made


def cactus() -> Canvas:
    """Painted on plywood; a strut holds it from behind."""
    made = Canvas(36, 58)
    made.line(26, 20, 35, 57, "wood4", 2)
    made.rect(20, 55, 16, 3, "wood3")
    made.rect(12, 4, 9, 54, "leaf3")
    made.ellipse(16.5, 5, 4.5, 4.5, "leaf3")
    made.rect(1, 18, 6, 14, "leaf3")
    made.rect(1, 30, 12, 6, "leaf3")
    made.rect(26, 12, 6, 14, "leaf3")
    made.rect(20, 22, 12, 6, "leaf3")
    for x, y, h in ((14, 3, 52), (3, 18, 14), (28, 12, 12)):
        made.column(x, y, h, "leaf4")
    for x, y, h in ((19, 5, 53), (6, 18, 13), (31, 12, 16)):
        made.column(x, y, h, "leaf2")
    for y in range(8, 54, 6):
        made.dot(16, y, "lemon3")
        made.dot(18, y + 3, "leaf5")
    return made


def wheel() -> Canvas:
    """A wagon wheel against a wall."""
    made = Canvas(30, 30)
    made.ellipse(15, 15, 15, 15, "wood3")
    made.ellipse(15, 14.5, 13.6, 13.6, "wood5")
    inner = Canvas(30, 30)
    hole = inner.ellipse(15, 15, 11.4, 11.4, "ink")
    made.pixels[hole] = 255
    for x0, y0, x1, y1 in ((15, 4, 15, 26), (4, 15, 26, 15), (7, 7, 23, 23), (23, 7, 7, 23)):
        made.line(x0, y0, x1, y1, "wood4", 2)
    made.ellipse(15, 15, 3.4, 3.4, "wood2")
    made.ellipse(14.6, 14.6, 2, 2, "wood5")
    return made
