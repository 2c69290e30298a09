"""What stands in the child's corner: a bed, a lamp like a moon, toys."""

import math

from kit.canvas import Canvas, box, disc, edge, grid, polygon


def child_bed() -> Canvas:
    """A small bed, its head to the right: mattress at 14, a quilt of moons, a bear."""
    canvas = Canvas(82, 44)
    canvas.rect(72, 6, 8, 36, "stone6")
    canvas.column(72, 6, 36, "stone4")
    canvas.row(71, 4, 10, "stone7")
    canvas.rect(71, 5, 10, 2, "stone7")
    canvas.rect(0, 16, 6, 26, "stone6")
    canvas.row(0, 16, 6, "stone7")
    canvas.column(5, 17, 24, "stone4")
    canvas.rect(6, 32, 66, 8, "stone5")
    canvas.row(6, 39, 66, "stone3")
    quilt = polygon(82, 44, [(6, 24), (50, 23), (54, 25), (54, 37), (6, 38)])
    canvas.fill(quilt, "teal3")
    canvas.fill(edge(quilt, 0, -1), "teal4")
    canvas.fill(quilt & (grid(82, 44)[1] > 35), "teal2")
    for x, y in ((12, 29), (22, 33), (31, 28), (41, 33), (48, 29)):
        canvas.ellipse(x, y, 2.4, 2.4, "sun4")
        canvas.ellipse(x + 1.4, y - 0.8, 2, 2, "teal3")
    canvas.rect(50, 23, 5, 13, "stone7")
    canvas.rect(55, 26, 17, 6, "stone7")
    pillow = box(*grid(82, 44), 64, 22, 8, 5, 3) < 0
    canvas.fill(pillow, "stone7")
    canvas.fill(edge(pillow, 0, 1), "stone5")
    canvas.fill(edge(pillow, -1, 0), "stone5")
    canvas.ellipse(52, 18, 4, 4, "wood4")
    canvas.rect(49, 13, 2, 2, "wood4")
    canvas.rect(54, 13, 2, 2, "wood4")
    canvas.rect(49, 21, 7, 5, "wood4")
    canvas.row(51, 18, 1, "ink")
    canvas.row(53, 18, 1, "ink")
    return canvas


def night_table() -> Canvas:
    """A box on legs with a book that is always the same one."""
    canvas = Canvas(20, 26)
    canvas.rect(0, 6, 20, 14, "stone6")
    canvas.row(0, 6, 20, "stone7")
    canvas.rect(2, 10, 16, 8, "stone5")
    canvas.rect(9, 13, 2, 2, "gold1")
    for x in (1, 17):
        canvas.rect(x, 20, 2, 6, "wood4")
    canvas.rect(1, 3, 9, 3, "red3")
    canvas.row(1, 3, 9, "red4")
    return canvas


def moon_lamp() -> Canvas:
    """The night lamp: a moon on a foot."""
    canvas = Canvas(16, 40)
    ball = canvas.ellipse(8, 8, 7, 7, "sun4")
    canvas.fill(disc(16, 40, 9, 7, 4.6, 4.6), "sun5")
    for x, y in ((4, 6), (6, 11), (11, 11)):
        canvas.rect(x, y, 2, 2, "sun3")
    canvas.fill(edge(ball, 0, 1), "sun2")
    canvas.rect(5, 15, 6, 3, "wood4")
    return canvas


def doll_house() -> Canvas:
    """A house of four rooms, open to us; the people in it sit round a piano."""
    canvas = Canvas(42, 48)
    canvas.poly([(0, 16), (21, 0), (42, 16)], "red2")
    canvas.poly([(0, 16), (21, 0), (21, 16)], "red3")
    canvas.rect(3, 16, 36, 32, "stone7")
    for x, y, colour in ((5, 18, "dusk7"), (22, 18, "elec3"), (5, 33, "lemon3"), (22, 33, "jade2")):
        canvas.rect(x, y, 15, 13, colour)
        canvas.row(x, y, 15, "stone5")
    canvas.rect(25, 40, 9, 4, "night1")
    canvas.row(25, 40, 9, "night5")
    canvas.rect(22 + 12, 41, 2, 4, "red3")
    canvas.rect(8, 26, 8, 4, "teal2")
    canvas.rect(25, 24, 4, 6, "wood4")
    canvas.rect(8, 39, 6, 2, "wood4")
    canvas.row(3, 47, 36, "stone4")
    return canvas


def toys() -> Canvas:
    """Blocks, a ball, and a piano of eight keys."""
    canvas = Canvas(56, 20)
    for x, y, colour, light in (
        (0, 11, "red3", "red4"), (10, 11, "elec0", "elec2"), (5, 3, "sun2", "sun4"),
    ):  # fmt: skip
        canvas.rect(x, y, 8, 8, colour)
        canvas.row(x, y, 8, light)
        canvas.rect(x + 3, y + 3, 2, 3, "stone7")
    canvas.rect(28, 6, 26, 10, "red2")
    canvas.row(28, 6, 26, "red4")
    canvas.rect(26, 13, 28, 4, "stone7")
    for number in range(9):
        canvas.column(28 + number * 3, 13, 4, "stone4")
        if number % 3:
            canvas.rect(27 + number * 3, 13, 2, 2, "ink")
    canvas.rect(27, 17, 3, 3, "red1")
    canvas.rect(51, 17, 3, 3, "red1")
    return canvas


def rocking_horse() -> Canvas:
    """A horse on rockers with a mane of wool."""
    canvas = Canvas(40, 36)
    for x in range(40):
        y = round(34 - 4 * ((x - 20) / 20) ** 2)
        canvas.rect(x, y, 1, 2, "wood3")
    for x0, x1 in ((11, 8), (27, 31)):
        canvas.line(x0, 22, x1, 31, "stone6", 3)
    body = disc(40, 36, 19, 19, 11, 6)
    canvas.fill(body, "stone6")
    canvas.fill(edge(body, 0, 1), "stone4")
    canvas.poly([(25, 18), (29, 4), (37, 8), (36, 12), (31, 12), (30, 20)], "stone6")
    canvas.rect(26, 4, 3, 12, "rust1")
    canvas.rect(34, 8, 1, 1, "ink")
    canvas.rect(14, 11, 9, 4, "red3")
    canvas.row(14, 11, 9, "red4")
    canvas.line(8, 18, 4, 25, "rust1", 2)
    return canvas


def mobile() -> list[Canvas]:
    """Stars and a moon on threads that turn."""
    made = []
    for number in range(8):
        canvas, turn = Canvas(56, 46), number / 8 * math.pi
        canvas.column(28, 0, 8, "stone4")
        for place, (reach, drop) in enumerate(((22, 18), (14, 28), (20, 24), (9, 14))):
            x = round(28 + reach * math.cos(turn + place * 1.6))
            canvas.line(28, 8, x, 10, "wood4")
            canvas.column(x, 10, drop, "cloth3")
            y = 10 + drop
            if place == 1:
                canvas.ellipse(x + 0.5, y + 3, 4, 4, "sun4")
                canvas.ellipse(x + 2, y + 2, 3, 3, "cloth1")
            else:
                colour = ("gold2", "gold2", "neon1", "teal4")[place]
                canvas.rect(x - 2, y, 5, 3, colour)
                canvas.rect(x - 1, y - 1, 3, 5, colour)
        made.append(canvas)
    return made


def story_chair() -> Canvas:
    """A round armchair turned to the bed: seat at 12."""
    canvas = Canvas(36, 34)
    xs, ys = grid(36, 34)
    back = box(xs, ys, 10, 15, 9, 14, 7) < 0
    canvas.fill(back, "extra0")
    canvas.fill(edge(back, 0, -1) | edge(back, -1, 0), "dusk6")
    seat = box(xs, ys, 19, 24, 16, 6, 4) < 0
    canvas.fill(seat, "dusk5")
    canvas.fill(edge(seat, 0, -1), "dusk7")
    canvas.fill(edge(seat, 0, 1), "dusk3")
    for x in (6, 29):
        canvas.rect(x, 29, 3, 5, "wood3")
    return canvas
