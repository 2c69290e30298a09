"""Rooms where people are looked at: camera, table, photographs, a pane to peer through."""

from kit.canvas import Canvas, edge, grid, rng_of
from kit.ramp import shift


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
