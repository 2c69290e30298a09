"""The planetarium's machine, seats, console, and who sleeps in row two."""

import math

from kit.canvas import Canvas, box, disc, edge, grid, rng_of
from kit.ramp import shift

BALLS = ((30, 62), (74, 26))  # of the machine
BALL = 20


def projector() -> Canvas:
    """The star machine: two balls full of lenses on a tilted frame, a hundred high."""
    canvas = Canvas(108, 118)
    _stand(canvas)
    for start, end in (((20, 44), (62, 12)), ((42, 78), (86, 46))):
        canvas.line(*start, *end, "night1", 4)
        canvas.line(start[0], start[1] - 1, end[0], end[1] - 1, "night5")
    for step in range(5):
        x, y = 26 + step * 9, 46 - step * 7
        canvas.line(x, y, x + 20, y + 30, "night2", 2)
        canvas.line(x + 9, y - 6, x + 11, y + 38, "night3")
    canvas.ellipse(52, 44, 12, 12, "night1")
    canvas.fill(edge(disc(108, 118, 52, 44, 12, 12), -1, 0), "night5")
    canvas.ellipse(52, 44, 7, 7, "gold0")
    canvas.ellipse(51, 43, 4, 4, "gold1")
    for ball in BALLS:
        _ball(canvas, *ball)
    return canvas


def _stand(canvas: Canvas) -> None:
    for x0, x1 in ((50, 24), (56, 84)):
        canvas.line(x0, 50, x1, 104, "night1", 5)
        canvas.line(x0 - 2, 50, x1 - 2, 104, "night4")
    canvas.line(32, 88, 76, 88, "night1", 3)
    canvas.row(33, 87, 43, "night3")
    canvas.rect(14, 102, 80, 16, "wood1")
    canvas.row(14, 102, 80, "wood4")
    canvas.rect(14, 103, 80, 2, "wood3")
    for x in range(20, 90, 18):
        canvas.rect(x, 107, 12, 7, "wood2")
        canvas.row(x, 107, 12, "gold0")
    canvas.row(14, 117, 80, "ink")


def _ball(canvas: Canvas, x: int, y: int) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    body = disc(canvas.width, canvas.height, x, y, BALL, BALL)
    light = 0.5 - 0.42 * ((xs - x) * 0.6 + (ys - y) * 0.75) / BALL
    canvas.shade(body, light, ("ink", "night0", "night1", "night2", "night3"), 0.2)
    for lens_x, lens_y in lenses(x, y):
        canvas.rect(lens_x - 1, lens_y - 1, 3, 3, "ink")
        canvas.dot(lens_x, lens_y, "gold0")
        canvas.row(lens_x - 1, lens_y - 1, 2, "night5")
    belt = disc(canvas.width, canvas.height, x, y, BALL + 1, 4) & ~disc(
        canvas.width, canvas.height, x, y - 1.4, BALL + 1, 3.4
    )
    canvas.fill(belt, "gold0")
    canvas.fill(edge(body, -1, 0) | edge(body, 0, -1), "dusk5")
    canvas.fill(edge(body, 1, 0) & (ys > y), "night3")


def lenses(x: int, y: int) -> list[tuple[int, int]]:
    """Give where the lenses of a ball sit."""
    found = []
    for reach, count in ((0.0, 1), (8.0, 6), (15.0, 11)):
        for number in range(count):
            angle = number * 2 * math.pi / count + reach
            found.append((round(x + math.cos(angle) * reach), round(y + math.sin(angle) * reach)))
    return found


def lens_lights() -> list[Canvas]:
    """The lenses that throw stars, some brighter by turns."""
    made = []
    for frame in range(6):
        rng, canvas = rng_of(f"lenses {frame // 2}"), Canvas(108, 118)
        for ball in BALLS:
            for x, y in lenses(*ball):
                bright = rng.random()
                canvas.rect(x, y, 2, 1, "stone7" if bright > 0.72 else "night7")
                if bright > 0.86:
                    canvas.rect(x - 1, y, 4, 1, "sun5")
        made.append(canvas)
    return made


def seat(facing: str) -> Canvas:
    """A seat of the ring: its back 26 high, tilted for looking up."""
    if facing == "south":
        return _seat_front()
    if facing == "north":
        return _seat_back()
    canvas = Canvas(22, 26)
    canvas.poly([(1, 2), (5, 0), (10, 17), (6, 20)], "red1")
    canvas.line(5, 0, 10, 17, "red3")
    canvas.rect(6, 14, 14, 5, "red2")
    canvas.row(6, 14, 14, "red3")
    canvas.row(6, 18, 14, "red0")
    canvas.rect(5, 10, 13, 2, "night2")
    canvas.row(5, 10, 13, "night5")
    canvas.rect(8, 19, 3, 7, "night1")
    canvas.rect(16, 19, 2, 7, "night1")
    if facing == "west":
        canvas.pixels = canvas.pixels[:, ::-1].copy()
    return canvas


def _seat_front() -> Canvas:
    canvas = Canvas(24, 26)
    xs, ys = grid(24, 26)
    back = box(xs, ys, 12, 9, 9, 9, 4) < 0
    canvas.shade(back, 0.75 - (ys - 2) / 26, ("red0", "red1", "red2", "red3"), 0.2)
    canvas.fill(edge(back, 0, -1), "red4")
    for y in (6, 11):
        canvas.row(6, y, 12, "red1")
    canvas.rect(3, 15, 18, 6, "red2")
    canvas.row(3, 15, 18, "red3")
    canvas.row(3, 20, 18, "red0")
    for x in (0, 21):
        canvas.rect(x, 10, 3, 14, "night2")
        canvas.row(x, 10, 3, "night6")
    canvas.rect(8, 21, 8, 5, "night1")
    return canvas


def _seat_back() -> Canvas:
    canvas = Canvas(24, 26)
    xs, ys = grid(24, 26)
    back = box(xs, ys, 12, 11, 10, 11, 5) < 0
    canvas.shade(back, 0.55 - (ys - 2) / 34, ("night0", "night1", "night2"), 0.2)
    canvas.fill(edge(back, 0, -1), "dusk4")
    canvas.fill(edge(back, -1, 0) & (ys < 14), "dusk3")
    canvas.rect(6, 7, 12, 9, "night1")
    canvas.row(6, 7, 12, "night3")
    canvas.rect(8, 21, 8, 5, "ink")
    for x in (0, 22):
        canvas.rect(x, 12, 2, 10, "night1")
        canvas.row(x, 12, 2, "night4")
    return canvas


def console() -> Canvas:
    """The lecturer's desk: a slanted panel of switches, a lamp, a thermos."""
    canvas = Canvas(52, 40)
    canvas.poly([(2, 16), (8, 6), (46, 6), (50, 16)], "wood3")
    canvas.poly([(5, 15), (9, 8), (44, 8), (47, 15)], "night1")
    for number in range(9):
        canvas.rect(10 + number * 4, 9, 2, 2, ("sun3", "teal3", "red3")[number % 3])
        canvas.rect(9 + number * 4, 12, 2, 2, "stone4")
    canvas.rect(2, 16, 48, 24, "wood2")
    canvas.row(2, 16, 48, "wood5")
    for x in (6, 28):
        canvas.rect(x, 20, 18, 15, "wood1")
        canvas.rect(x + 1, 21, 17, 14, "wood3")
        canvas.rect(x + 2, 22, 15, 12, "wood2")
    canvas.rect(2, 37, 48, 3, "wood1")
    canvas.rect(40, 0, 5, 8, "teal1")
    canvas.rect(40, 0, 5, 2, "stone6")
    canvas.line(14, 7, 10, 1, "gold0")
    canvas.line(10, 1, 16, 0, "gold0")
    return canvas


def cat() -> list[Canvas]:
    """The observatory's cat, asleep: she breathes, and once in a while her tail moves."""
    return [_cat(number % 12 in (3, 4, 5), number in (15, 16, 17, 18)) for number in range(24)]


def _cat(breath: bool, tail: bool) -> Canvas:
    canvas = Canvas(20, 18)
    top = 2 if breath else 3
    body = canvas.ellipse(9.5, 6.5, 7, 9 - top - 2, "stone1")
    canvas.fill(edge(body, 0, -1), "stone4")
    canvas.ellipse(4.5, 6, 3.4, 2.8, "stone2")
    canvas.rect(2, 2, 2, 2, "stone3")
    canvas.rect(6, 2, 2, 2, "stone3")
    canvas.row(3, 6, 2, "ink")
    canvas.line(15, 8, 19, 5 if tail else 8, "stone2", 2)
    shift(canvas.pixels, disc(20, 18, 12, 7, 2, 2), 1)
    return canvas


def bright_star(kind: int) -> list[Canvas]:
    """A star that one can reach for: it swells and shrinks."""
    heart, ray = (("stone7", "night6"), ("sun5", "sun3"), ("dusk7", "dusk5"))[kind]
    made = []
    for reach in (2, 2, 3, 3, 4, 4, 3, 3):
        canvas = Canvas(11, 11)
        for step in range(1, reach + 1):
            for dx, dy in ((step, 0), (-step, 0), (0, step), (0, -step)):
                canvas.dot(5 + dx, 5 + dy, ray if step > 1 else heart)
        canvas.rect(4, 4, 3, 3, ray)
        canvas.row(4, 5, 3, heart)
        canvas.column(5, 4, 3, heart)
        made.append(canvas)
    first = kind * 3
    return made[first:] + made[:first]
