"""Lamps of all kinds: what shines by itself, drawn as it is when it is lit."""

from kit.canvas import Canvas, edge


def footlight() -> Canvas:
    """A lamp along the edge of a stage."""
    made = Canvas(9, 5)
    made.rect(1, 2, 7, 3, "gold0")
    made.row(1, 2, 7, "gold1")
    made.row(2, 1, 5, "sun5")
    made.row(3, 0, 3, "sun4")
    return made


def globe(drop: int) -> Canvas:
    """A milk-glass globe on a brass stem, to shine by itself."""
    made = Canvas(13, drop)
    made.rect(6, 0, 1, drop - 11, "gold0")
    made.rect(4, drop - 13, 5, 3, "gold1")
    ball = made.ellipse(6.5, drop - 6, 5.6, 5.6, "sun4")
    made.ellipse(5.5, drop - 7, 3.4, 3.4, "sun5")
    made.fill(edge(ball, 0, 1), "sun3")
    return made


def picture_lamp() -> Canvas:
    """A brass lamp on a bent arm that shines down a wall."""
    made = Canvas(16, 12)
    made.line(8, 0, 8, 5, "gold0", 2)
    made.rect(1, 5, 14, 4, "gold0")
    made.row(1, 5, 14, "gold2")
    made.row(2, 9, 12, "sun5")
    made.row(3, 10, 10, "sun4")
    return made


def painted_lamp() -> Canvas:
    """The glass of the lamp on the painted cloth: a real bulb behind it."""
    made = Canvas(6, 8)
    made.rect(0, 0, 6, 8, "sun3")
    made.rect(1, 1, 4, 6, "sun4")
    made.rect(2, 2, 2, 4, "sun5")
    return made


def bulb() -> Canvas:
    """A bare bulb on a wire, to shine by itself."""
    made = Canvas(7, 13)
    made.column(3, 0, 5, "wood2")
    made.rect(2, 4, 3, 2, "gold0")
    made.ellipse(3.5, 9, 3, 3.4, "sun4")
    made.rect(2, 7, 3, 3, "sun5")
    return made


def booth_light() -> Canvas:
    """The lens in the projection window."""
    made = Canvas(18, 10)
    made.rect(0, 0, 18, 10, "sun3")
    made.rect(2, 1, 14, 8, "sun4")
    made.ellipse(9, 5, 5, 4, "sun5")
    made.ellipse(9, 5, 2.5, 2.5, "stone7")
    return made


def aisle_lamp() -> Canvas:
    """A lamp at the foot of a row."""
    made = Canvas(4, 3)
    made.rect(0, 0, 4, 2, "sun3")
    made.row(0, 2, 4, "sun1")
    return made


def deco_sconce() -> Canvas:
    """A fan of glass on a wall."""
    made = Canvas(14, 20)
    for number, (x, tall) in enumerate(((1, 9), (4, 14), (7, 14), (10, 9))):
        made.rect(x, 15 - tall, 3, tall, "sun3" if number in (0, 3) else "sun4")
        made.row(x, 15 - tall, 3, "sun5")
    made.rect(3, 15, 8, 3, "gold0")
    made.rect(5, 18, 4, 2, "gold0")
    return made


def torch() -> Canvas:
    """The head of an usher's torch."""
    made = Canvas(5, 3)
    made.rect(0, 0, 3, 3, "sun5")
    made.rect(3, 0, 2, 3, "stone2")
    return made


def roof_sign() -> Canvas:
    """The lit box on the roof of a taxi."""
    made = Canvas(16, 6)
    made.rect(1, 0, 14, 5, "sun4")
    made.row(2, 0, 12, "sun5")
    for x in (3, 6, 9, 12):
        made.rect(x, 2, 2, 2, "wood2")
    made.row(0, 5, 16, "ink")
    return made
