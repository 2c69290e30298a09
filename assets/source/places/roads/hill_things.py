"""Things of the overlook: the lamp, a bench, a telescope, a bin, agaves, a cat on a warm bonnet."""

from kit.canvas import Canvas, arc, disc, edge, strokes

LAMP_HEAD = (36, 10)  # of the lamp's picture, where the light is
LAMP_SIZE = (46, 112)


def lamp() -> Canvas:
    """An old street lamp: a post on a foot, an arm in a double curve, a hood."""
    wide, tall = LAMP_SIZE
    canvas = Canvas(wide, tall)
    canvas.rect(8, 14, 3, tall - 14, "night2")
    canvas.column(8, 14, tall - 14, "night1")
    canvas.column(10, 14, tall - 14, "stone4")
    canvas.rect(6, tall - 20, 7, 20, "night2")
    canvas.column(12, tall - 19, 17, "stone4")
    canvas.rect(4, tall - 5, 11, 5, "night2")
    canvas.row(4, tall - 5, 11, "stone3")
    canvas.row(6, tall - 21, 7, "stone4")
    canvas.rect(7, 46, 5, 2, "stone3")
    arm = [*arc(22, 15, 12.5, 11, 180, 270, 14), (LAMP_HEAD[0], 4.5)]
    canvas.fill(strokes(wide, tall, [arm], 2.0), "night2")
    canvas.fill(strokes(wide, tall, [arc(19, 19, 7, 6, 180, 300, 12)], 1.0), "stone2")
    x, y = LAMP_HEAD
    for up, half in ((7, 3), (5, 5), (3, 7)):
        canvas.rect(x - half, y - up, half * 2 + 1, 2, "night2")
    canvas.row(x - 3, y - 7, 5, "stone4")
    canvas.rect(x - 5, y - 1, 11, 2, "sun4")
    return canvas


def lamp_glass() -> Canvas:
    """The burning part, 11 by 5."""
    canvas = Canvas(11, 5)
    canvas.rect(0, 0, 11, 2, "sun5")
    canvas.row(1, 2, 9, "stone7")
    canvas.row(2, 3, 7, "sun5")
    canvas.row(4, 4, 3, "sun4")
    return canvas


def bench() -> Canvas:
    """Slats on iron legs; somebody has cut two letters into the back."""
    canvas = Canvas(64, 28)
    for x in (5, 55):
        canvas.rect(x, 4, 3, 24, "night2")
        canvas.column(x, 4, 24, "stone3")
    for row in (2, 7):
        canvas.rect(1, row, 62, 4, "wood3")
        canvas.row(1, row, 62, "wood5")
        canvas.row(1, row + 3, 62, "wood1")
    for dx, dy in ((40, 3), (40, 4), (41, 3), (43, 4), (44, 3), (45, 4)):
        canvas.dot(dx, dy, "skin0")
    canvas.rect(0, 14, 64, 4, "wood4")
    canvas.row(0, 14, 64, "skin0")
    canvas.row(0, 17, 64, "wood2")
    canvas.rect(1, 18, 62, 2, "wood2")
    for x in (3, 58):
        canvas.rect(x, 20, 3, 8, "night2")
        canvas.column(x, 20, 8, "stone3")
        canvas.rect(x - 1, 10, 5, 2, "stone2")
    return canvas


def telescope() -> Canvas:
    """A coin telescope on a post, pointed at somebody's window."""
    canvas = Canvas(22, 40)
    canvas.rect(9, 18, 4, 22, "stone3")
    canvas.column(9, 18, 22, "stone5")
    canvas.rect(6, 37, 10, 3, "stone3")
    canvas.row(6, 37, 10, "stone5")
    canvas.poly([(2, 6), (18, 2), (20, 10), (4, 15)], "teal2")
    canvas.line(3, 6, 17, 3, "teal4")
    canvas.line(5, 14, 19, 10, "teal1")
    canvas.rect(17, 1, 3, 10, "stone5")
    canvas.rect(1, 6, 3, 9, "stone3")
    canvas.rect(8, 12, 6, 7, "stone4")
    canvas.row(9, 14, 4, "gold2")
    return canvas


def bin_() -> Canvas:
    """A wire bin, full."""
    canvas = Canvas(16, 22)
    canvas.rect(1, 6, 14, 16, "stone2")
    for x in range(2, 15, 3):
        canvas.column(x, 6, 16, "stone4")
    canvas.row(0, 6, 16, "stone5")
    canvas.row(1, 14, 14, "stone3")
    canvas.rect(3, 2, 5, 5, "sun5")
    canvas.rect(8, 3, 4, 4, "red3")
    canvas.rect(11, 1, 2, 6, "leaf3")
    canvas.row(3, 2, 5, "stone7")
    return canvas


def agave() -> Canvas:
    """Grey-green blades round one heart."""
    canvas = Canvas(34, 20)
    for dx, dy, colour in (
        (-15, -3, "leaf1"), (15, -4, "leaf1"), (-13, -9, "leaf2"), (13, -10, "leaf2"),
        (-8, -14, "leaf3"), (8, -14, "leaf3"), (-2, -18, "leaf4"), (4, -16, "leaf2"),
        (-11, -1, "leaf2"), (11, -1, "leaf2"),
    ):  # fmt: skip
        canvas.poly([(14, 19), (20, 19), (17 + dx, 19 + dy)], colour)
        canvas.line(17, 18, 17 + dx, 19 + dy, "leaf4" if colour != "leaf1" else "leaf2")
    return canvas


def cat() -> list[Canvas]:
    """A sleeping cat whose tail is awake."""
    frames = []
    for tail in (0, 0, 0, 1, 2, 1, 0, 0):
        canvas = Canvas(22, 12)
        body = canvas.ellipse(11, 8, 7.5, 4, "sun0")
        canvas.fill(edge(body, 0, -1), "sun2")
        head = disc(22, 12, 5, 7, 3.4, 3)
        canvas.fill(head, "sun0")
        canvas.fill(edge(head, 0, -1), "sun2")
        canvas.rect(2, 3, 2, 2, "sun0")
        canvas.rect(6, 3, 2, 2, "sun0")
        canvas.row(3, 8, 2, "rust0")
        canvas.line(17, 9, 20, 8 - tail * 2, "sun0", 2)
        canvas.rect(19, 5 - tail, 2, 3, "sun1")
        frames.append(canvas)
    return frames
