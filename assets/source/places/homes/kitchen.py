"""A kitchen along a wall: counter at 28, cupboards, stove, refrigerator, shelves."""

from collections.abc import Sequence

from kit.canvas import Canvas, box, edge, grid, rng_of

from places.homes.joinery import Wood, cupboard, drawers, face

CUPS = ("red3", "teal3", "sun3", "stone7", "night5", "jade1")


def units(width: int, wood: Wood, top: Sequence[str], sink_at: int) -> Canvas:
    """A counter with cupboards and drawers; a sink with a tap that drips."""
    canvas = Canvas(width, 46)
    floor = 46
    canvas.rect(0, floor - 28, width, 4, top[1])
    canvas.row(0, floor - 29, width, top[2])
    canvas.row(0, floor - 28, width, top[2])
    canvas.row(0, floor - 25, width, top[0])
    canvas.rect(0, floor - 24, width, 21, wood[1])
    canvas.rect(0, floor - 3, width, 3, "wood0")
    canvas.row(0, floor - 24, width, wood[0])
    at = 1
    for number, wide in enumerate(_split(width - 2)):
        if number % 3 == 1:
            drawers(canvas, (at, floor - 23, wide, 20), wood, 3)
        else:
            cupboard(canvas, (at, floor - 23, wide, 20), wood, 2 if wide > 24 else 1)
        at += wide
    _sink(canvas, sink_at, floor)
    return canvas


def _split(width: int) -> list[int]:
    parts: list[int] = []
    for number in range(20):
        wide = (32, 18, 30)[number % 3]
        if width < wide + 16:
            break
        parts.append(wide)
        width -= wide
    return [*parts, width]


def _sink(canvas: Canvas, x: int, floor: int) -> None:
    canvas.rect(x, floor - 29, 30, 3, "stone4")
    canvas.row(x, floor - 29, 30, "stone7")
    canvas.rect(x + 2, floor - 28, 26, 2, "stone2")
    canvas.rect(x + 13, floor - 41, 2, 13, "stone5")
    canvas.column(x + 13, floor - 41, 13, "stone7")
    canvas.rect(x + 13, floor - 42, 8, 2, "stone5")
    canvas.row(x + 13, floor - 42, 8, "stone7")
    canvas.rect(x + 19, floor - 40, 2, 3, "stone4")
    for at, colour in ((x + 9, "red3"), (x + 18, "elec1")):
        canvas.rect(at, floor - 32, 3, 3, "stone6")
        canvas.dot(at + 1, floor - 32, colour)


def stove(colours: Sequence[str]) -> Canvas:
    """A gas stove with a window in its oven, four knobs and a kettle; enamel dark to light."""
    canvas = Canvas(32, 58)
    canvas.rect(0, 22, 32, 36, colours[1])
    canvas.rect(0, 14, 32, 8, colours[2])
    canvas.row(0, 14, 32, colours[3])
    canvas.rect(0, 29, 32, 3, "stone2")
    canvas.row(0, 29, 32, "stone4")
    for x in (3, 19):
        canvas.row(x, 28, 10, "ink")
        canvas.row(x + 2, 27, 6, "stone1")
    for x in (4, 11, 18, 25):
        canvas.rect(x, 33, 3, 3, "stone1")
        canvas.dot(x + 1, 33, "red3" if x == 11 else "stone6")
    face(canvas, (2, 38, 28, 16), colours)
    canvas.row(4, 40, 24, "stone5")
    canvas.row(4, 41, 24, "stone2")
    canvas.rect(7, 44, 18, 8, "ink")
    canvas.line(9, 50, 15, 45, "stone2")
    canvas.rect(1, 56, 30, 2, "wood0")
    canvas.column(0, 14, 44, colours[3])
    canvas.column(31, 14, 44, colours[0])
    _kettle(canvas, 17, 28)
    canvas.rect(3, 22, 11, 6, "stone3")
    canvas.row(3, 22, 11, "stone6")
    canvas.row(13, 23, 5, "wood1")
    return canvas


def _kettle(canvas: Canvas, x: int, base: int) -> None:
    canvas.poly(
        [
            (x, base),
            (x + 1, base - 7),
            (x + 4, base - 10),
            (x + 9, base - 10),
            (x + 12, base - 7),
            (x + 13, base),
        ],
        "red3",
    )
    canvas.column(x + 2, base - 7, 6, "red4")
    canvas.column(x + 11, base - 7, 7, "red2")
    canvas.line(x + 12, base - 6, x + 15, base - 9, "red2")
    canvas.row(x + 4, base - 11, 5, "ink")
    canvas.line(x + 3, base - 11, x + 4, base - 14, "ink")
    canvas.line(x + 9, base - 11, x + 8, base - 14, "ink")
    canvas.row(x + 4, base - 14, 5, "ink")


def refrigerator(colours: Sequence[str], name: str) -> Canvas:
    """A round-shouldered refrigerator, 64 high, enamel dark to light; a name pins cards to it."""
    canvas = Canvas(32, 68)
    xs, ys = grid(32, 68)
    body = box(xs, ys, 16, 35, 15.5, 33, 7) < 0
    body |= (ys > 20) & (ys < 66) & (xs > 0.5) & (xs < 31.5)
    canvas.shade(body, 0.95 - xs / 36, colours, 0.0)
    canvas.fill(edge(body, 0, -1) | edge(body, -1, 0), colours[3])
    canvas.fill(edge(body, 1, 0), colours[0])
    canvas.row(1, 22, 30, colours[0])
    canvas.row(1, 23, 30, colours[3])
    for y, tall in ((11, 8), (28, 12)):
        canvas.rect(25, y, 2, tall, "stone7")
        canvas.column(27, y, tall, "stone3")
    rng = rng_of(name)
    for x, y in ((4, 29), (13, 27), (5, 41), (15, 38), (7, 53)) if name else ():
        w, h = int(rng.integers(6, 9)), int(rng.integers(6, 10))
        colour = ("stone7", "sun4", "dusk6", "teal4", "sun2")[int(rng.integers(5))]
        canvas.rect(x, y, w, h, colour)
        canvas.rect(x + 1, y + 3, w - 2, h - 4, ("night4", "leaf3", "rust2")[int(rng.integers(3))])
        canvas.dot(x + w // 2, y, "red3")
    canvas.rect(4, 65, 5, 3, "wood0")
    canvas.rect(23, 65, 5, 3, "wood0")
    canvas.rect(8, 12, 9, 2, "stone6")
    return canvas


def crockery(canvas: Canvas, x: int, base: int, width: int, name: str) -> None:
    """Cups, bowls, plates and jars on a shelf."""
    rng, at = rng_of(name), x
    while at < x + width - 8:
        kind = int(rng.integers(4))
        colour = CUPS[int(rng.integers(len(CUPS)))]
        if kind == 0:
            canvas.rect(at, base - 6, 5, 6, colour)
            canvas.dot(at + 5, base - 4, colour)
            canvas.column(at, base - 6, 6, "stone7")
        elif kind == 1:
            canvas.poly(
                [(at, base - 5), (at + 9, base - 5), (at + 7, base), (at + 2, base)], colour
            )
            canvas.row(at, base - 5, 9, "stone7")
        elif kind == 2:
            canvas.rect(at, base - 9, 5, 9, "stone5")
            canvas.rect(
                at, base - 6, 5, 6, ("sun2", "wood4", "leaf4", "red2")[int(rng.integers(4))]
            )
            canvas.row(at, base - 10, 5, "gold0")
        else:
            for plate in range(4):
                canvas.row(at, base - 1 - plate * 2, 9, "stone7" if plate % 2 else colour)
        at += (7, 11, 7, 11)[kind] + int(rng.integers(0, 3))


def pans(canvas: Canvas, x: int, y: int) -> None:
    """Pans and a sieve on hooks under a rail."""
    canvas.row(x, y, 46, "stone3")
    for at, size, colour, light in (
        (x + 6, 6, "stone1", "stone3"),
        (x + 21, 5, "rust1", "sun1"),
        (x + 34, 4, "stone3", "stone6"),
    ):
        canvas.rect(at, y, 2, 9, "wood2")
        pan = canvas.ellipse(at + 1, y + 9 + size, size, size, colour)
        canvas.fill(edge(pan, -1, 0) | edge(pan, 0, -1), light)


def calendar(canvas: Canvas, x: int, y: int, picture: Sequence[str]) -> None:
    """A calendar with crosses."""
    canvas.rect(x, y, 15, 20, "stone7")
    canvas.rect(x, y, 15, 9, picture[0])
    canvas.rect(x, y + 5, 15, 4, picture[1])
    for row in range(4):
        for column in range(5):
            colour = "red3" if row * 5 + column < 11 else "stone4"
            canvas.dot(x + 2 + column * 3, y + 11 + row * 2, colour)
    canvas.dot(x + 7, y, "ink")


def counter_things(canvas: Canvas, x: int, base: int) -> None:
    """A bread box, a jar of spoons, lemons in a bowl."""
    canvas.rect(x, base - 9, 18, 9, "teal2")
    canvas.rect(x, base - 9, 18, 4, "teal3")
    canvas.row(x + 2, base - 9, 14, "teal4")
    canvas.row(x + 7, base - 4, 4, "stone6")
    canvas.rect(x + 23, base - 7, 6, 7, "stone5")
    for dx, dy in ((23, 12), (25, 14), (27, 11)):
        canvas.line(x + dx, base - dy, x + 25 + (dx - 25) // 2, base - 7, "wood4")
    canvas.rect(x + 34, base - 4, 14, 4, "night4")
    canvas.row(x + 34, base - 4, 14, "night6")
    for dx, dy in ((36, 6), (40, 7), (44, 6)):
        canvas.ellipse(x + dx + 1, base - dy + 1, 2.4, 2, "lemon2")
        canvas.dot(x + dx, base - dy, "lemon3")
