"""Things of the casting office: chairs, cooler, board, lift, doors, camera, the long table."""

from kit.canvas import Canvas, rng_of

from places.lot.signs import words, write


def waiting_chair(colour: tuple[str, str, str]) -> Canvas:
    """A stacking chair from the front: seat at 12, back at 26."""
    canvas = Canvas(22, 27)
    canvas.rect(2, 2, 18, 10, colour[1])
    canvas.row(3, 1, 16, colour[1])
    canvas.row(3, 1, 16, colour[2])
    canvas.row(2, 11, 18, colour[0])
    canvas.rect(3, 12, 2, 4, "stone3")
    canvas.rect(17, 12, 2, 4, "stone3")
    canvas.rect(1, 14, 20, 4, colour[1])
    canvas.row(1, 14, 20, colour[2])
    canvas.row(1, 17, 20, colour[0])
    for x in (2, 18):
        canvas.rect(x, 18, 2, 9, "stone3")
        canvas.column(x, 18, 9, "stone5")
    canvas.row(4, 20, 14, "stone2")
    return canvas


def cooler() -> Canvas:
    """Water with a bottle on its head, paper cups at its side."""
    canvas = Canvas(24, 58)
    canvas.poly([(6, 2), (18, 2), (20, 6), (20, 16), (15, 22), (9, 22), (4, 16), (4, 6)], "elec2")
    canvas.poly([(6, 8), (10, 8), (10, 20), (6, 16)], "elec3")
    canvas.row(7, 2, 10, "elec3")
    canvas.row(4, 9, 16, "elec1")
    canvas.rect(3, 22, 18, 36, "stone6")
    canvas.column(3, 22, 36, "stone7")
    canvas.rect(18, 22, 3, 36, "stone4")
    canvas.row(3, 22, 18, "stone7")
    canvas.rect(6, 27, 11, 10, "stone3")
    canvas.rect(8, 28, 3, 3, "elec0")
    canvas.rect(13, 28, 3, 3, "red3")
    canvas.row(6, 36, 11, "stone5")
    canvas.rect(0, 24, 3, 12, "stone7")
    canvas.row(0, 35, 3, "stone4")
    canvas.rect(3, 54, 18, 4, "stone3")
    for x, y in ((12, 12), (15, 7), (12, 17)):
        canvas.dot(x, y, "stone7")
    return canvas


def magazines() -> Canvas:
    """A low table: magazines nobody reads, a plant nobody waters."""
    canvas = Canvas(34, 34)
    canvas.rect(0, 16, 34, 4, "wood4")
    canvas.row(0, 16, 34, "wood5")
    canvas.row(0, 20, 34, "wood2")
    for x in (2, 29):
        canvas.rect(x, 20, 3, 14, "wood2")
    canvas.rect(4, 28, 26, 2, "wood2")
    canvas.poly([(3, 15), (12, 13), (14, 16), (4, 16)], "red3")
    canvas.poly([(9, 15), (18, 14), (19, 16), (10, 16)], "stone7")
    canvas.rect(22, 9, 8, 7, "stone3")
    canvas.row(21, 9, 10, "stone5")
    for dx, dy in ((-4, 2), (-2, 6), (0, 8), (2, 5), (5, 3), (4, 7)):
        canvas.line(26, 8, 26 + dx, 9 - dy, "leaf4" if dx % 2 else "lemon1")
    return canvas


def notice_board() -> Canvas:
    """Cork, pins, calls for parts, a bus timetable, one lost glove."""
    canvas = Canvas(64, 50)
    canvas.rect(0, 0, 64, 50, "wood3")
    canvas.row(0, 0, 64, "wood5")
    canvas.rect(2, 2, 60, 46, "wood5")
    rng = rng_of("cork")
    for _ in range(60):
        canvas.row(int(rng.integers(2, 60)), int(rng.integers(2, 47)), 2, "wood4")
    canvas.rect(5, 5, 26, 20, "stone7")
    write(canvas, 18, 7, words("TODAY"), "red2")
    for y in (14, 17, 20):
        canvas.row(8, y, 19 - y % 4, "stone3")
    for x, y, w, h, colour in (
        (35, 4, 12, 15, "stone6"), (49, 8, 11, 14, "lemon2"), (6, 29, 14, 16, "stone6"),
        (24, 28, 16, 9, "elec3"), (24, 39, 16, 8, "stone7"), (44, 26, 15, 19, "stone7"),
    ):  # fmt: skip
        canvas.rect(x, y, w, h, colour)
        canvas.row(x, y + h - 1, w, "stone4")
        for line in range(y + 4, y + h - 2, 3):
            canvas.row(x + 2, line, w - 4 - line % 3, "stone3")
        canvas.dot(x + w // 2, y + 1, "red3")
    canvas.rect(46, 29, 11, 8, "stone3")
    canvas.ellipse(51, 33, 3, 4, "skin0")
    canvas.dot(18, 6, "elec0")
    return canvas


def lift() -> Canvas:
    """Steel doors that meet badly; the lamp of the second floor is on."""
    canvas = Canvas(58, 96)
    canvas.rect(0, 18, 58, 78, "stone2")
    canvas.rect(2, 20, 54, 76, "stone3")
    canvas.row(0, 18, 58, "stone5")
    for x in (5, 30):
        canvas.rect(x, 26, 23, 70, "stone5")
        canvas.column(x, 26, 70, "stone7")
        canvas.rect(x + 15, 26, 8, 70, "stone4")
        canvas.column(x + 8, 26, 70, "stone6")
    canvas.column(28, 26, 70, "ink")
    canvas.column(29, 26, 70, "night1")
    canvas.rect(14, 4, 30, 11, "night1")
    canvas.row(14, 4, 30, "stone4")
    for place, x in enumerate((18, 26, 34)):
        write(canvas, x + 3, 7, words("123"[place]), "lemon2" if place == 1 else "stone2")
    canvas.rect(53, 54, 3, 8, "stone6")
    canvas.dot(54, 56, "lemon2")
    canvas.dot(54, 59, "stone2")
    return canvas


def office_door(number: str, glass: str) -> Canvas:
    """A door, 64 high, with a pane in it; `glass` is frosted, or empty to see through."""
    canvas = Canvas(44, 72)
    canvas.rect(0, 0, 44, 72, "wood2")
    canvas.row(0, 0, 44, "wood4")
    canvas.column(1, 1, 71, "wood3")
    canvas.rect(4, 4, 36, 68, "ink")
    canvas.rect(5, 5, 34, 67, "wood4")
    canvas.column(5, 5, 67, "wood5")
    canvas.row(5, 5, 34, "wood5")
    canvas.column(38, 6, 66, "wood2")
    canvas.rect(11, 11, 22, 28, "wood2")
    if glass:
        canvas.rect(12, 12, 20, 26, glass)
        canvas.line(14, 34, 28, 14, "stone7")
        canvas.line(18, 36, 30, 19, "stone7")
    else:
        canvas.pixels[12:38, 12:32] = 255
    canvas.rect(11, 50, 22, 16, "wood3")
    canvas.row(11, 65, 22, "wood5")
    canvas.rect(33, 43, 4, 2, "gold1")
    canvas.rect(34, 43, 2, 6, "gold0")
    if number:
        write(canvas, 23, 42, words(number), "gold2")
    return canvas


def extinguisher() -> Canvas:
    """Red, checked in another decade."""
    canvas = Canvas(12, 28)
    canvas.rect(3, 8, 7, 20, "red2")
    canvas.column(3, 8, 20, "red3")
    canvas.column(9, 9, 19, "red1")
    canvas.rect(4, 4, 5, 4, "stone2")
    canvas.line(8, 4, 11, 12, "ink")
    canvas.rect(4, 14, 5, 6, "stone6")
    return canvas


def tube_case() -> Canvas:
    """The tin of a fluorescent lamp."""
    canvas = Canvas(76, 12)
    canvas.column(8, 0, 5, "stone2")
    canvas.column(67, 0, 5, "stone2")
    canvas.poly([(3, 4), (73, 4), (76, 9), (0, 9)], "stone5")
    canvas.row(3, 4, 70, "stone6")
    canvas.row(0, 9, 76, "stone3")
    return canvas


def tube() -> Canvas:
    """Its light."""
    canvas = Canvas(68, 3)
    canvas.rect(0, 0, 68, 2, "stone7")
    canvas.row(2, 2, 64, "teal4")
    return canvas
