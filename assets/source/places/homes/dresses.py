"""Dresses for a party: laid out flat, hung on a rail, dropped on a chair."""

from collections.abc import Sequence

from kit.canvas import Canvas, Points, edge

YELLOW: Sequence[str] = ("lemon1", "lemon2", "lemon3")
BLUE: Sequence[str] = ("royal0", "elec0", "elec1")
RED: Sequence[str] = ("red2", "red3", "red4")
GREEN: Sequence[str] = ("jade0", "jade1", "jade2")

CUTS: dict[str, Points] = {
    "swing": [
        (8, 0), (10, 3), (14, 3), (16, 0), (18, 1), (17, 8), (24, 21), (12, 23), (0, 21), (7, 8),
        (6, 1),
    ],
    "sheath": [
        (7, 0), (10, 2), (14, 2), (17, 0), (18, 7), (17, 10), (20, 22), (4, 22), (7, 10), (6, 7),
    ],
    "halter": [
        (11, 0), (13, 0), (18, 6), (16, 10), (23, 20), (18, 23), (6, 23), (1, 20), (8, 10), (6, 6),
    ],
    "full": [
        (8, 1), (12, 3), (16, 1), (20, 5), (17, 9), (24, 18), (23, 22), (12, 21), (1, 22), (0, 18),
        (7, 9), (4, 5),
    ],
}  # fmt: skip


def laid_out(cut: str, colours: Sequence[str]) -> Canvas:
    """A dress lying on a bed, seen at a slant."""
    canvas = Canvas(25, 24)
    shape = canvas.poly(CUTS[cut], colours[1])
    canvas.fill(edge(shape, 0, -1) | edge(shape, -1, 0), colours[2])
    canvas.fill(edge(shape, 1, 0) | edge(shape, 0, 1), colours[0])
    canvas.row(8, 9, 9, colours[0])
    for x, lean in ((9, -3), (12, 0), (15, 3)):
        canvas.line(x, 12, x + lean, 20, colours[0])
        canvas.line(x + 1, 12, x + 1 + lean, 20, colours[2])
    return canvas


def on_rail(width: int, name: str) -> Canvas:
    """A rail on wheels crammed with the clothes of four women."""
    canvas = Canvas(width, 58)
    for x in (2, width - 4):
        canvas.rect(x, 3, 2, 52, "stone3")
        canvas.column(x, 3, 52, "stone5")
    canvas.rect(0, 55, width, 2, "stone2")
    canvas.row(2, 3, width - 4, "stone6")
    canvas.row(2, 4, width - 4, "stone3")
    kinds = (
        RED,
        ("night2", "night3", "night4"),
        YELLOW,
        ("dusk4", "dusk5", "dusk6"),
        GREEN,
        ("stone4", "stone6", "stone7"),
        BLUE,
        ("plum0", "plum1", "plum2"),
        ("rust1", "rust2", "sun1"),
    )
    at, number = 5, len(name)
    while at < width - 10:
        dark, middle, light = kinds[(number * 4) % len(kinds)]
        wide, tall = 5 + number * 3 % 3, 30 + number * 7 % 15
        canvas.poly(
            [
                (at, 9),
                (at + wide / 2, 6),
                (at + wide, 9),
                (at + wide + 1, 7 + tall),
                (at - 1, 7 + tall),
            ],
            middle,
        )
        canvas.column(at + wide - 1, 9, tall - 3, dark)
        canvas.column(at + 1, 9, tall - 3, light)
        canvas.row(at, 6 + tall, wide, dark)
        canvas.column(at + wide // 2, 4, 3, "gold1")
        at, number = at + wide, number + 1
    for x in (3, width - 4):
        canvas.ellipse(x, 56.5, 2, 1.6, "ink")
    return canvas


def shoes(pairs: Sequence[tuple[str, str]]) -> Canvas:
    """Shoes in a heap, most of them in pairs."""
    canvas = Canvas(14 * len(pairs) + 4, 14)
    for number, (dark, light) in enumerate(pairs):
        x, y = number * 13, 3 + number % 2 * 4
        for dx, dy in ((0, 0), (5, 3)):
            canvas.poly(
                [
                    (x + dx, y + dy + 1),
                    (x + dx + 3, y + dy),
                    (x + dx + 9, y + dy + 3),
                    (x + dx + 9, y + dy + 5),
                    (x + dx, y + dy + 4),
                ],
                light,
            )
            canvas.row(x + dx + 1, y + dy + 4, 8, dark)
            canvas.column(x + dx, y + dy + 1, 4, dark)
    return canvas


def vanity(colours: Sequence[str]) -> Canvas:
    """A dressing table crowded with bottles, brushes and a crown of paper."""
    canvas = Canvas(52, 36)
    canvas.rect(0, 14, 52, 4, colours[2])
    canvas.row(0, 13, 52, colours[3])
    canvas.rect(2, 18, 48, 14, colours[1])
    for x in (2, 19, 36):
        canvas.rect(x, 19, 14, 6, colours[0])
        canvas.rect(x + 1, 20, 12, 4, colours[2])
        canvas.rect(x + 6, 21, 3, 2, "gold1")
    for x in (2, 47):
        canvas.rect(x, 25, 3, 11, colours[0])
        canvas.column(x, 25, 11, colours[2])
    for x, w, h, body, cap in (
        (3, 4, 7, "dusk6", "gold1"),
        (8, 3, 5, "elec2", "stone7"),
        (12, 5, 4, "stone6", "red3"),
        (19, 3, 9, "jade1", "gold1"),
        (24, 4, 4, "neon0", "ink"),
        (40, 4, 6, "sun2", "wood2"),
        (46, 3, 8, "plum1", "stone7"),
    ):
        canvas.rect(x, 13 - h, w, h, body)
        canvas.rect(x, 11 - h, w, 2, cap)
        canvas.column(x, 13 - h, h, "stone7")
    canvas.rect(31, 6, 6, 7, "stone5")
    for dx, tall in ((0, 5), (2, 7), (4, 4)):
        canvas.line(32 + dx, 6, 31 + dx * 1.4, 6 - tall, "wood4")
        canvas.dot(31 + dx * 1.4, 6 - tall, "red3")
    return canvas
