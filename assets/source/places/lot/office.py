"""Things of the casting office: chairs, cooler, board, lift, doors, camera, the long table."""

from kit.canvas import Canvas, edge, grid, rng_of
from kit.ramp import shift

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


def tripod_camera() -> Canvas:
    """A video camera that looks west, with its red eye."""
    canvas = Canvas(30, 50)
    for end in (3, 15, 26):
        canvas.line(15, 17, end, 49, "stone1", 2)
        canvas.line(15, 17, end, 48, "stone3")
    canvas.rect(12, 13, 7, 5, "stone2")
    canvas.rect(6, 2, 19, 12, "night1")
    canvas.row(6, 2, 19, "night4")
    canvas.rect(1, 5, 5, 6, "night0")
    canvas.column(1, 5, 6, "night5")
    canvas.rect(24, 4, 5, 5, "night2")
    canvas.rect(10, 6, 8, 4, "night3")
    canvas.rect(8, 4, 2, 2, "red3")
    canvas.row(8, 0, 12, "night2")
    return canvas


TABLE_DEPTH, TABLE_LEAN = 58, 0.3  # rows of its top; pixels it leans right a row


def long_table() -> Canvas:
    """The table, seen from its end and a little from the left: who sits at it looks west."""
    flat = Canvas(42, TABLE_DEPTH, "wood4")
    rng = rng_of("long table")
    for _ in range(14):
        x, y = int(rng.integers(2, 36)), int(rng.integers(2, TABLE_DEPTH - 9))
        flat.column(x, y, int(rng.integers(4, 10)), "wood5" if rng.random() < 0.6 else "wood3")
    _papers(flat)
    flat.row(0, 0, 42, "wood5")
    flat.rect(0, 0, 2, TABLE_DEPTH, "skin0")
    flat.column(41, 0, TABLE_DEPTH, "wood3")
    reach = round(TABLE_DEPTH * TABLE_LEAN)
    canvas = Canvas(42 + reach, TABLE_DEPTH + 20)
    canvas.rect(reach + 2, 8, 3, 14, "wood1")
    for y in range(TABLE_DEPTH):
        x = round((TABLE_DEPTH - 1 - y) * TABLE_LEAN)
        canvas.rect(x, y + 1, 42, 4, "wood2")
        canvas.pixels[y, x : x + 42] = flat.pixels[y]
    canvas.rect(0, TABLE_DEPTH, 42, 4, "wood3")
    canvas.row(0, TABLE_DEPTH, 42, "skin0")
    canvas.row(0, TABLE_DEPTH + 4, 42, "wood1")
    for x in (2, 36):
        canvas.rect(x, TABLE_DEPTH + 5, 4, 15, "wood2")
        canvas.column(x, TABLE_DEPTH + 5, 15, "wood3")
    canvas.rect(8, TABLE_DEPTH + 5, 26, 7, "wood1")
    return canvas


def _papers(canvas: Canvas) -> None:
    for x, y in ((22, 5), (22, 24), (21, 42)):
        canvas.poly([(x, y), (x + 13, y - 2), (x + 15, y + 8), (x + 2, y + 10)], "stone7")
        canvas.rect(x + 3, y + 1, 5, 5, "stone4")
        canvas.ellipse(x + 5.5, y + 3, 1.6, 2, "skin0")
        canvas.row(x + 9, y + 2, 3, "stone3")
        canvas.row(x + 9, y + 4, 3, "stone3")
    for x, y in ((13, 11), (14, 46)):
        canvas.rect(x, y, 5, 5, "stone7")
        canvas.row(x, y, 5, "wood2")
        canvas.row(x, y + 4, 5, "stone4")
    canvas.rect(6, 27, 9, 6, "night1")
    canvas.row(6, 27, 9, "night4")
    canvas.rect(5, 24, 11, 3, "night2")
    canvas.row(7, 30, 5, "stone4")
    canvas.rect(5, 40, 6, 3, "elec0")


def table_chair() -> Canvas:
    """A padded chair that looks west."""
    canvas = Canvas(17, 28)
    canvas.rect(13, 0, 3, 17, "night2")
    canvas.column(13, 0, 17, "night4")
    canvas.rect(2, 13, 13, 4, "night2")
    canvas.row(2, 13, 12, "night4")
    canvas.rect(7, 17, 3, 7, "stone2")
    canvas.rect(2, 24, 13, 2, "stone2")
    canvas.row(2, 24, 13, "stone4")
    for x in (1, 14):
        canvas.rect(x, 26, 2, 2, "ink")
    return canvas


def cabinet() -> Canvas:
    """Drawers of faces, from A to whoever has time."""
    canvas = Canvas(34, 62)
    canvas.rect(0, 8, 34, 54, "stone3")
    canvas.column(0, 8, 54, "stone5")
    canvas.rect(29, 8, 5, 54, "stone2")
    for row in range(3):
        y = 11 + row * 17
        canvas.rect(3, y, 25, 14, "stone4")
        canvas.row(3, y, 25, "stone5")
        canvas.row(3, y + 13, 25, "stone2")
        canvas.rect(11, y + 4, 9, 3, "stone6")
        canvas.row(13, y + 9, 5, "stone1")
    canvas.rect(3, 4, 18, 4, "stone7")
    canvas.row(3, 6, 18, "stone4")
    canvas.rect(5, 1, 16, 3, "stone6")
    canvas.rect(23, 0, 6, 8, "leaf1")
    return canvas


def faces(columns: int, rows: int, name: str) -> Canvas:
    """Photographs pinned in rows; some are crossed out."""
    canvas = Canvas(columns * 15 + 3, rows * 18 + 2)
    rng = rng_of(name)
    hair = ("wood2", "rust1", "ink", "lemon1", "wood4")
    for row in range(rows):
        for column in range(columns):
            x, y = 2 + column * 15, 2 + row * 18
            canvas.rect(x, y, 12, 15, "stone7")
            canvas.rect(x + 1, y + 1, 10, 10, ("stone4", "cloth2", "stone3")[int(rng.integers(3))])
            tone = hair[int(rng.integers(5))]
            canvas.ellipse(x + 6, y + 6, 3.4, 4, tone)
            canvas.ellipse(x + 6, y + 6.6, 2.2, 2.8, "skin0" if rng.random() < 0.7 else "flesh1")
            canvas.rect(x + 3, y + 9, 6, 2, "stone7")
            canvas.row(x + 2, y + 13, 6, "stone3")
            if rng.random() < 0.4:
                canvas.line(x + 1, y + 2, x + 10, y + 13, "red3")
            canvas.dot(x + 6, y, "red3")
    return canvas


def cut_wall(height: int) -> Canvas:
    """The wall between two rooms, cut: plaster, a stud, plaster."""
    canvas = Canvas(16, height)
    canvas.rect(0, 0, 16, height, "night0")
    canvas.column(0, 0, height, "stone4")
    canvas.column(1, 0, height, "stone2")
    canvas.column(14, 0, height, "stone2")
    canvas.column(15, 0, height, "stone4")
    canvas.rect(5, 0, 6, height, "night1")
    for y in range(8, height, 26):
        canvas.rect(2, y, 12, 3, "night2")
        canvas.row(2, y, 12, "night3")
    return canvas


def passing(frames: int = 14) -> list[Canvas]:
    """The pane of the room's door: the bright corridor, and whoever stops to peer in."""
    made = []
    for frame in range(frames):
        pane = Canvas(20, 26, "stone6")
        pane.rect(0, 0, 20, 5, "stone5")
        pane.rect(4, 2, 13, 2, "stone7")
        pane.rect(0, 15, 20, 11, "stone4")
        pane.row(0, 14, 20, "wood4")
        xs, _ = grid(20, 26)
        if frame < 11:
            x = (-4, 1, 5, 8, 10, 10, 10, 10, 13, 18, 23)[frame]
            _peer(pane, x, 4 <= frame <= 7)
        pane.line(3, 22, 12, 4, "stone7")
        shift(pane.pixels, xs < 1, -1)
        made.append(pane)
    return made


def _peer(pane: Canvas, x: int, turned: bool) -> None:
    body = pane.ellipse(x, 24, 7, 7, "stone3")
    pane.fill(edge(body, 0, -1), "stone2")
    pane.ellipse(x, 12, 5, 6, "wood2")
    if turned:
        pane.ellipse(x, 13, 3.4, 4.4, "flesh4")
        pane.dot(x - 2, 12, "ink")
        pane.dot(x + 1, 12, "ink")
        pane.row(x - 1, 15, 2, "flesh1")


def blind(width: int, height: int) -> Canvas:
    """A venetian blind, half open on a white noon; one slat hangs."""
    canvas = Canvas(width, height, "stone7")
    for y in range(0, height - 4, 5):
        canvas.rect(0, y, width, 3, "sun5")
        canvas.row(0, y + 2, width, "extra1")
        canvas.row(0, y + 3, width, "night7")
    canvas.rect(0, 0, width, 3, "stone5")
    for x in (width // 5, width * 4 // 5):
        canvas.column(x, 0, height, "stone4")
    canvas.line(width // 2, 33, width - 3, 40, "extra1", 2)
    canvas.line(width // 2, 32, width - 3, 38, "sun5")
    canvas.rect(0, height - 4, width, 4, "stone5")
    return canvas
