"""The real buildings of the lot: sound stage, coffee shop from outside, gate, water tower."""

from kit.canvas import Canvas, arc, edge, grid, strokes
from kit.ramp import shift

from places import materials
from places.lot import fronts
from places.lot.fronts import Opening
from places.lot.signs import raised, words, write

STAGE_SIZE = (216, 142)


def sound_stage(number: str) -> Canvas:
    """A vault of ribbed plaster; its door stands open on the dark and one hot lamp."""
    width, height = STAGE_SIZE
    stage = Canvas(width, height)
    xs, ys = grid(width, height)
    roof = 30 - 29 * (1 - ((xs - width / 2) / (width / 2)) ** 2).clip(0, 1)
    body = ys > roof
    stage.shade(body, 0.86 - 0.42 * xs / width - 0.1 * ys / height,
                ("extra1", "skin0", "skin1", "sun5"), 0.0)  # fmt: skip
    shift(stage.pixels, body & (xs.astype(int) % 12 == 0), -1)
    stage.fill(edge(body, 0, -1), "stone7")
    stage.fill(body & (ys > roof + 1.5) & (ys < roof + 4), "wood5")
    stage.fill(body & (ys > roof + 4) & (ys < roof + 5), "wood4")
    stage.rect(width - 4, 32, 4, height - 32, "extra1")
    stage.rect(0, height - 12, width, 12, "extra1")
    stage.row(0, height - 12, width, "wood5")
    _elephant_door(stage, height)
    _number(stage, number)
    _ladder(stage)
    _small_door(stage, height)
    return stage


def _elephant_door(stage: Canvas, height: int) -> None:
    x, y, w, h = 44, height - 84, 92, 84
    stage.rect(x - 4, y - 4, w + 8, h + 4, "wood3")
    stage.rect(x, y, w, h, "night0")
    stage.poly([(x, y + h), (x, y + h - 8), (x + 40, y + h - 15), (x + 46, y + h)], "wood1")
    stage.poly([(x + 8, y + 17), (x + 13, y + 17), (x + 26, y + 68), (x, y + 68)], "night1")
    stage.poly([(x + 30, y + 17), (x + 35, y + 17), (x + 46, y + 68), (x + 24, y + 68)], "night1")
    stage.rect(x + 7, y + 17, 6, 2, "sun4")
    stage.rect(x + 29, y + 17, 6, 2, "sun4")
    for lamp in (8, 30):
        stage.column(x + lamp, y, 12, "night2")
        stage.rect(x + lamp - 3, y + 12, 8, 5, "night2")
    left = x + 48
    stage.rect(left, y, w - 48, h, "stone5")
    for column in range(left, x + w, 6):
        stage.column(column, y, h, "stone3")
        stage.column(column + 1, y, h, "stone6")
    stage.rect(left, y + 40, w - 48, 3, "stone4")
    stage.column(left, y, h, "stone7")
    stage.rect(x - 10, y - 8, w + 44, 4, "stone2")
    stage.row(x - 10, y - 8, w + 44, "stone4")
    for roll in (left + 6, x + w - 8):
        stage.rect(roll, y - 6, 4, 7, "stone1")
    stage.rect(x + w + 12, y + 16, 8, 10, "wood2")
    stage.rect(x + w + 14, y + 18, 4, 5, "red3")
    stage.dot(x + w + 15, y + 18, "dusk7")


def _number(stage: Canvas, number: str) -> None:
    x, y = 176, 62
    stage.ellipse(x, y, 16, 16, "teal1")
    stage.ellipse(x, y, 14, 14, "stone7")
    write(stage, x + 1, y - 9, words(number, "jersey_10", 2), "teal1")
    write(stage, x, y + 20, words("STAGE"), "wood3")


def _ladder(stage: Canvas) -> None:
    for x in (16, 24):
        stage.column(x, 34, 108, "stone3")
        stage.column(x + 1, 34, 108, "wood4")
    for y in range(36, 140, 5):
        stage.row(16, y, 9, "stone3")


def _small_door(stage: Canvas, height: int) -> None:
    stage.rect(166, height - 48, 26, 48, "wood3")
    stage.rect(168, height - 46, 22, 46, "teal1")
    stage.column(168, height - 46, 46, "teal2")
    stage.rect(172, height - 40, 14, 7, "stone6")
    stage.row(174, height - 37, 9, "red3")
    stage.rect(186, height - 24, 2, 4, "gold1")


def coffee_front() -> Canvas:
    """The coffee shop: old brick above, teal woodwork and an awning below."""
    width, height = 164, 118
    house = Canvas(width, height)
    colours = ("wood4", "wood3", "wood2", "wood5")
    house.blit(materials.brick(width, height - 8, "coffee front", colours), 0, 8)
    fronts.cornice(house, 0, 2, width, ("stone3", "stone5", "stone7"))
    house.rect(width - 4, 10, 4, height - 10, "wood2")
    for x in (16, 58, 104):
        hole = Opening(x, 26, 18, 20)
        fronts.sash(house, hole)
        fronts.lintel(house, hole, ("stone3", "stone5", "stone7"))
    house.rect(0, 56, width, 4, "stone5")
    house.row(0, 56, width, "stone7")
    house.row(0, 60, width, "wood1")
    _shop(house, 60)
    house.rect(129, 14, 34, 38, "wood1")
    house.rect(130, 15, 32, 36, "night1")
    house.row(129, 14, 34, "wood4")
    return house


def _shop(house: Canvas, y: int) -> None:
    width, bottom = house.width, house.height
    house.rect(0, y, width, bottom - y, "teal1")
    house.rect(0, y, width, 10, "teal0")
    house.row(0, y, width, "teal3")
    raised(house, 62, y + 2, words("COFFEE ALL DAY"), ("lemon3", "ink"))
    house.rect(0, bottom - 10, width, 10, "teal0")
    house.row(0, bottom - 10, width, "teal2")
    for x in (8, 96):
        hole = Opening(x, y + 22, 54, 26)
        house.rect(x - 2, y + 20, 58, 30, "wood2")
        fronts.pane(house, hole, ("sun4", "sun3", "sun2", "sun1"))
        for q in range(x + 8, x + 50, 16):
            house.ellipse(q + 2, y + 38, 3.6, 4.2, "wood2")
            house.rect(q - 3, y + 42, 11, 6, "wood2")
            house.column(q + 2, y + 22, 5, "wood1")
            house.rect(q, y + 27, 5, 2, "sun5")
        house.row(x, y + 48, 54, "wood4")
    house.rect(66, y + 12, 28, 46, "wood1")
    house.rect(68, y + 14, 24, 44, "wood3")
    house.column(68, y + 14, 44, "wood5")
    fronts.pane(house, Opening(72, y + 18, 16, 22), ("sun4", "sun3", "sun2", "sun2"))
    house.rect(75, y + 26, 10, 5, "stone7")
    house.rect(88, y + 40, 2, 5, "gold2")
    fronts.awning(house, Opening(0, y + 8, width, 11), ("teal3", "teal2", "stone7", "stone5"))


def cup_sign() -> Canvas:
    """A cup in gold tubes with two curls of steam."""
    lines = [
        [(4, 14), (4, 24), (8, 28), (18, 28), (22, 24), (22, 14), (4, 14)],
        list(arc(23, 19, 5, 4, -90, 90, 10)),
        [(9, 11), (8, 8), (10, 5), (9, 2)],
        [(15, 11), (14, 8), (16, 5), (15, 2)],
    ]
    core = strokes(32, 32, lines, 1.3)
    sign = Canvas(32, 32)
    sign.fill(core, "sun4")
    return sign


def gate() -> Canvas:
    """The wall of the lot, a barrier, the box of the man who knows everybody."""
    made = Canvas(96, 84)
    made.rect(0, 30, 34, 54, "skin0")
    made.rect(0, 26, 36, 5, "rust1")
    made.row(0, 26, 36, "rust2")
    made.rect(0, 76, 34, 8, "extra1")
    made.rect(4, 40, 26, 12, "teal1")
    write(made, 17, 43, words("GATE 3"), "stone7")
    made.rect(44, 34, 34, 50, "stone6")
    made.rect(72, 34, 6, 50, "stone4")
    made.rect(40, 28, 42, 7, "rust1")
    made.row(40, 28, 42, "rust2")
    fronts.pane(made, Opening(48, 42, 22, 18))
    made.rect(54, 50, 8, 10, "night1")
    made.ellipse(58, 48, 4, 4, "flesh1")
    made.row(54, 45, 9, "night1")
    made.rect(47, 60, 25, 3, "wood4")
    for x in range(34, 96, 8):
        made.rect(x, 66, 8, 4, "red3" if (x // 8) % 2 else "stone7")
    made.rect(36, 64, 6, 20, "stone2")
    return made


def water_tower() -> Canvas:
    """A tank on legs above the roofs of the lot; a crescent moon is its only mark."""
    made = Canvas(64, 116)
    body, shade, light = "cloth2", "cloth1", "cloth3"
    for side in (-1, 1):
        made.line(32 + side * 10, 52, 32 + side * 20, 115, shade, 2)
        made.line(32 + side * 22, 50, 32 + side * 29, 115, body, 2)
    for y in (70, 90):
        reach = 22 + (y - 50) // 8
        made.row(32 - reach, y, reach * 2, shade)
        made.line(32 - reach, y, 32 + reach, y + 19, shade)
        made.line(32 + reach, y, 32 - reach, y + 19, shade)
    made.rect(5, 22, 54, 28, body)
    made.rect(5, 22, 14, 28, light)
    made.rect(44, 22, 15, 28, shade)
    made.poly([(2, 22), (32, 5), (62, 22)], "cloth2")
    made.poly([(2, 22), (32, 5), (26, 22)], light)
    made.column(32, 0, 6, shade)
    made.poly([(5, 50), (59, 50), (48, 57), (16, 57)], shade)
    made.row(3, 50, 58, light)
    made.rect(30, 57, 4, 58, shade)
    made.ellipse(32, 36, 9, 9, "stone7")
    made.ellipse(35, 33, 8, 8, body)
    return made
