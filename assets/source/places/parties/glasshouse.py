"""A glass house in the hills: steel, coloured panels, three lit rooms behind, one room above."""

from collections.abc import Sequence

from kit.canvas import Canvas, rng_of

GROUND = 176  # the row where the house meets the terrace
ROOF = 74
LEFT, RIGHT = 416, 808  # of the house
GLASS_LEFT, BAY = 488, 40
SILL = 102  # under it the tall panes, over it the band of panels
UPPER = (512, 26, 168, ROOF - 26)  # x, y, width, height of the upper room
BATH = (440, 116, 34, 60)  # the open door of the bathroom
PANELS = "r-b--y-w"  # a letter a bay: the colour of its panel over the glass
PANEL_COLOURS = {"r": ("red2", "red3"), "b": ("royal0", "elec0"), "y": ("gold0", "gold1")}


def house() -> Canvas:
    """All that is solid; glass is left open, so that the rooms are seen through it."""
    canvas = Canvas(RIGHT + 60, GROUND + 2)
    _upper(canvas)
    _stone_end(canvas)
    _bays(canvas)
    _roof(canvas)
    _porch(canvas)
    return canvas


def _steel(canvas: Canvas, x: int, top: int, bottom: int) -> None:
    canvas.rect(x, top, 3, bottom - top, "night0")
    canvas.column(x + 2, top, bottom - top, "night3")


def _upper(canvas: Canvas) -> None:
    """The upper room, set back: a rail before it, its roof, a chimney."""
    x, y, wide, tall = UPPER
    canvas.rect(x - 18, y + 12, 18, tall - 12, "cloth0")
    canvas.column(x - 18, y + 12, tall - 12, "cloth1")
    canvas.rect(x - 6, y + 12, 6, tall - 12, "night2")
    for post in range(x, x + wide + 1, 42):
        _steel(canvas, post, y + 6, y + tall)
    canvas.rect(x - 22, y, wide + 40, 7, "stone4")
    canvas.row(x - 22, y, wide + 40, "stone6")
    canvas.rect(x - 22, y + 5, wide + 40, 2, "stone2")
    for post in range(x - 14, x + wide + 30, 12):
        canvas.column(post, ROOF - 15, 15, "stone3")
    canvas.row(x - 14, ROOF - 16, wide + 36, "stone5")
    canvas.row(x - 14, ROOF - 15, wide + 36, "stone2")
    _chimney(canvas, x - 60)


def _chimney(canvas: Canvas, x: int) -> None:
    rng = rng_of("chimney")
    canvas.rect(x, 34, 26, 42, "stone2")
    for row, y in enumerate(range(36, 76, 5)):
        for column in range(x - (row % 2) * 4, x + 26, 9):
            left = max(x, column)
            wide = min(x + 26, column + 8) - left
            colour = ("stone3", "stone3", "stone4")[int(rng.integers(3))]
            canvas.rect(left, y, wide, 4, colour)
    canvas.column(x + 25, 34, 42, "stone1")
    canvas.rect(x - 2, 31, 30, 4, "stone4")
    canvas.row(x - 2, 31, 30, "stone6")


def _stone_end(canvas: Canvas) -> None:
    """The solid end of the house: flat stones, and the bathroom door that stands open."""
    flagstones(canvas, (LEFT, ROOF + 8, GLASS_LEFT - LEFT, GROUND - ROOF - 6), "house end")
    x, y, wide, tall = BATH
    canvas.rect(x - 4, y - 4, wide + 8, tall + 4, "night0")
    canvas.row(x - 4, y - 4, wide + 8, "stone5")
    canvas.column(x - 4, y - 4, tall + 4, "night3")
    canvas.pixels[y : y + tall, x : x + wide] = 255
    canvas.blit(_door_leaf(), x + wide - 9, y)


def _door_leaf() -> Canvas:
    """The door, opened towards us: seen nearly from its edge."""
    leaf = Canvas(13, 62)
    leaf.poly([(4, 0), (13, 4), (13, 62), (4, 60)], "red2")
    leaf.poly([(4, 0), (6, 1), (6, 60), (4, 60)], "red4")
    leaf.column(12, 5, 56, "red1")
    leaf.rect(9, 30, 2, 5, "gold1")
    return leaf


def flagstones(
    canvas: Canvas,
    area: tuple[int, int, int, int],
    name: str,
    colours: Sequence[str] = ("stone1", "stone2", "stone3", "stone4"),
) -> None:
    """Flat stones laid dry: long and short, some proud of the wall."""
    rng = rng_of(f"flags {name}")
    x0, y0, wide, tall = area
    part = Canvas(wide, tall, colours[0])
    y = 0
    while y < tall:
        high = int(rng.integers(4, 8))
        x = -int(rng.integers(0, 10))
        while x < wide:
            long = int(rng.integers(9, 24))
            tone = colours[1] if rng.random() < 0.4 else colours[2]
            part.rect(x, y, long - 1, high - 1, tone)
            part.row(max(0, x), y, long - 1 if x >= 0 else long - 1 + x, colours[3])
            if rng.random() < 0.35:
                part.row(x + 2, y + high - 2, long - 5, colours[1])
            x += long
        y += high
    canvas.blit(part, x0, y0)


def _bays(canvas: Canvas) -> None:
    for number in range((RIGHT - GLASS_LEFT) // BAY):
        x = GLASS_LEFT + number * BAY
        _steel(canvas, x, ROOF + 8, GROUND)
        panel = PANELS[number]
        if panel in PANEL_COLOURS:
            dark, body = PANEL_COLOURS[panel]
            canvas.rect(x + 3, ROOF + 10, BAY - 3, SILL - ROOF - 10, body)
            canvas.rect(x + 3, SILL - 4, BAY - 3, 4, dark)
            canvas.column(x + BAY - 1, ROOF + 10, SILL - ROOF - 10, dark)
        if panel == "w":
            canvas.rect(x + 3, ROOF + 10, BAY - 3, SILL - ROOF - 10, "stone6")
            canvas.rect(x + 3, SILL - 4, BAY - 3, 4, "stone5")
        canvas.rect(x, SILL, BAY, 3, "night0")
        canvas.row(x, SILL, BAY, "night3")
        canvas.rect(x, GROUND - 5, BAY, 5, "night0")
        canvas.row(x, GROUND - 5, BAY, "night4")
        if number % 3 == 1:
            canvas.column(x + 22, SILL + 3, GROUND - SILL - 8, "night1")
    _steel(canvas, RIGHT - 3, ROOF + 8, GROUND)
    flagstones(canvas, (RIGHT, ROOF + 8, 14, GROUND - ROOF - 6), "house pier")
    canvas.column(RIGHT + 13, ROOF + 8, GROUND - ROOF - 8, "stone1")


def _roof(canvas: Canvas) -> None:
    x, wide = LEFT - 10, RIGHT - LEFT + 60
    canvas.rect(x, ROOF, wide, 9, "stone5")
    canvas.row(x, ROOF, wide, "stone7")
    canvas.row(x, ROOF + 1, wide, "stone6")
    canvas.rect(x, ROOF + 6, wide, 3, "stone3")
    canvas.rect(x + 6, ROOF + 9, wide - 10, 2, "wood0")
    for beam in range(x + 14, x + wide - 4, BAY):
        canvas.rect(beam, ROOF + 6, 6, 5, "wood1")
        canvas.row(beam, ROOF + 6, 6, "wood3")


def _porch(canvas: Canvas) -> None:
    """The post at the free end of the roof."""
    x = RIGHT + 40
    canvas.rect(x, ROOF + 9, 4, GROUND - ROOF - 9, "night1")
    canvas.column(x + 3, ROOF + 9, GROUND - ROOF - 9, "night4")
    canvas.rect(x - 2, GROUND - 4, 8, 4, "night0")
