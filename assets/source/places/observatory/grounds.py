"""What stands in the garden: lamps, a monument, telescopes for a coin, benches, urns, bins."""

from kit.canvas import Canvas, disc, edge, grid
from kit.ramp import shift


def lamp() -> Canvas:
    """A park lamp of cast iron, 58 high, one globe."""
    canvas = Canvas(15, 60)
    canvas.rect(6, 14, 3, 46, "night1")
    canvas.column(6, 14, 46, "night3")
    for y in (18, 40):
        canvas.rect(5, y, 5, 2, "night2")
        canvas.row(5, y, 3, "night4")
    canvas.rect(4, 46, 7, 14, "night1")
    canvas.column(4, 46, 14, "night4")
    canvas.rect(3, 57, 9, 3, "night1")
    canvas.row(3, 57, 9, "night3")
    canvas.rect(4, 12, 7, 3, "night2")
    canvas.row(4, 12, 7, "night4")
    canvas.ellipse(7.5, 7, 6, 6, "stone5")
    canvas.ellipse(6.5, 6, 4, 4, "stone6")
    canvas.row(5, 0, 5, "night2")
    canvas.dot(7, 0, "night4")
    return canvas


def globe() -> Canvas:
    """The glass of a lamp when it burns."""
    canvas = Canvas(15, 15)
    ball = canvas.ellipse(7.5, 7, 6, 6, "sun4")
    canvas.fill(edge(ball, 0, 1) | edge(ball, 1, 0), "sun3")
    canvas.ellipse(7, 6.5, 4, 4, "sun5")
    canvas.rect(5, 4, 3, 3, "stone7")
    return canvas


def coin_telescope() -> Canvas:
    """Ten minutes of the city for a coin."""
    canvas = Canvas(22, 38)
    canvas.rect(9, 18, 4, 18, "stone1")
    canvas.column(9, 18, 18, "stone3")
    canvas.rect(6, 34, 10, 4, "stone1")
    canvas.row(6, 34, 10, "stone3")
    canvas.poly([(4, 9), (16, 5), (18, 12), (6, 17)], "teal1")
    canvas.line(4, 9, 16, 5, "teal3")
    canvas.poly([(15, 4), (20, 3), (21, 12), (18, 13)], "teal0")
    canvas.line(15, 4, 20, 3, "teal3")
    canvas.rect(2, 10, 3, 6, "night1")
    canvas.ellipse(10.5, 13, 4, 4.5, "teal2")
    canvas.ellipse(10.5, 13, 2, 2.4, "gold0")
    canvas.dot(10, 12, "gold2")
    canvas.rect(7, 17, 8, 2, "stone2")
    return canvas


def garden_bench() -> Canvas:
    """A bench from its end, for two who look east: seats lie behind one another."""
    canvas = Canvas(30, 46)
    for x, y in ((11, 14), (25, 14)):
        canvas.rect(x, y, 2, 14, "night1")
    canvas.poly([(1, 18), (10, 0), (13, 0), (13, 14), (4, 33)], "wood3")
    for down in (5, 10):
        canvas.line(2, 18 + down, 11, down, "wood1")
    canvas.line(1, 18, 10, 0, "wood5")
    canvas.line(2, 18, 11, 0, "wood5")
    canvas.poly([(4, 33), (13, 15), (28, 15), (19, 33)], "wood4")
    for across in (5, 10):
        canvas.line(4 + across, 33, 13 + across, 15, "wood2")
    canvas.line(19, 32, 28, 15, "wood5")
    canvas.rect(3, 33, 17, 2, "wood5")
    canvas.row(3, 35, 17, "wood1")
    for x in (3, 17):
        canvas.rect(x, 35, 2, 11, "night1")
        canvas.column(x, 35, 11, "night3")
    canvas.rect(1, 17, 2, 18, "night1")
    canvas.column(1, 18, 17, "night3")
    canvas.rect(2, 26, 16, 2, "night1")
    canvas.row(2, 26, 16, "night4")
    canvas.rect(16, 28, 2, 6, "night1")
    return canvas


def bollard() -> Canvas:
    """A low light for the lawn, twelve high."""
    canvas = Canvas(6, 13)
    canvas.rect(1, 3, 4, 10, "night1")
    canvas.column(1, 3, 10, "night4")
    canvas.rect(0, 0, 6, 2, "night2")
    canvas.row(0, 0, 6, "night4")
    canvas.rect(1, 2, 4, 3, "stone5")
    canvas.row(0, 12, 6, "night1")
    return canvas


def notice() -> Canvas:
    """A board on two posts: hours, phases of the moon, a paper moon pinned over them."""
    canvas = Canvas(34, 44)
    for x in (3, 28):
        canvas.rect(x, 8, 3, 36, "wood1")
        canvas.column(x, 8, 36, "wood3")
    canvas.rect(0, 4, 34, 26, "wood2")
    canvas.row(0, 4, 34, "wood4")
    canvas.rect(2, 6, 30, 22, "night2")
    for n in range(5):
        x = 5 + n * 6
        moon = canvas.ellipse(x + 0.5, 11, 2.2, 2.2, "stone6")
        canvas.fill(moon & disc(34, 44, x + n - 1.5, 11, 2.2, 2.2), "night3")
    for y, wide in ((17, 24), (20, 18), (23, 21)):
        canvas.row(5, y, wide, "stone5")
    canvas.poly([(-1, 4), (17, -1), (35, 4)], "wood1")
    canvas.row(2, 3, 30, "wood3")
    return canvas


def litter_bin() -> Canvas:
    """A wire bin, a programme sticking out."""
    canvas = Canvas(14, 20)
    canvas.rect(1, 4, 12, 16, "stone1")
    for x in range(2, 13, 3):
        canvas.column(x, 5, 14, "stone3")
    canvas.row(0, 4, 14, "stone4")
    canvas.row(1, 12, 12, "stone3")
    canvas.poly([(4, 4), (6, 0), (10, 1), (9, 4)], "stone6")
    canvas.row(1, 19, 12, "stone0")
    return canvas


def cast_shade(
    canvas: Canvas, x: float, y: float, reach: tuple[float, float], steps: int = -1
) -> None:
    """Darken a floor under something that stands on it."""
    shift(canvas.pixels, disc(canvas.width, canvas.height, x, y, *reach), steps)


def slanted(canvas: Canvas, x: float, y: float, long: float, wide: float) -> None:
    """Lay the shadow of something tall along the ground to the right."""
    xs, ys = grid(canvas.width, canvas.height)
    along = xs - x
    lies = (
        (along > 0)
        & (along < long)
        & (abs(ys - y + along * 0.16) < wide * (1 - along / long * 0.5))
    )
    shift(canvas.pixels, lies, -1)
