"""A crew at work: crane, lamps, chairs, sound."""

from kit.canvas import Canvas

from places.lot.signs import words, write


def crane() -> Canvas:
    """A camera crane on rails: dolly, counterweights, arm, a platform with the camera."""
    made = Canvas(176, 112)
    made.rect(4, 107, 120, 2, "stone2")
    made.row(4, 106, 120, "stone5")
    for x in range(8, 124, 12):
        made.rect(x, 109, 6, 2, "wood2")
    made.rect(20, 90, 76, 10, "night2")
    made.row(20, 90, 76, "night5")
    made.row(20, 99, 76, "night0")
    for x in (28, 44, 72, 88):
        made.ellipse(x, 102, 5, 5, "night0")
        made.ellipse(x, 102, 2.4, 2.4, "stone4")
    made.poly([(50, 90), (66, 90), (62, 60), (54, 60)], "night3")
    made.poly([(50, 90), (54, 60), (57, 60), (55, 90)], "night5")
    made.ellipse(58, 58, 6, 6, "night2")
    made.ellipse(58, 58, 3, 3, "stone5")
    _arm(made)
    made.rect(8, 64, 22, 16, "night1")
    for x in (9, 15, 21):
        made.rect(x, 65, 5, 14, "stone2")
        made.row(x, 65, 5, "stone4")
        made.column(x, 65, 14, "stone3")
    _camera(made, 136, 4)
    return made


def _arm(made: Canvas) -> None:
    for offset, colour in ((0, "night4"), (1, "night3"), (6, "night3"), (7, "night1")):
        made.line(20, 72 + offset, 150, 32 + offset, colour, 1)
    for step in range(9):
        x = 26 + step * 14
        y = 72 - (x - 20) * 40 / 130
        made.line(x, round(y) + 1, x + 7, round(y) + 5, "night3")
        made.line(x + 7, round(y) + 5, x + 14, round(y) - 3, "night3")
    made.line(22, 66, 140, 28, "stone4")


def _camera(made: Canvas, x: int, y: int) -> None:
    made.rect(x - 4, y + 30, 38, 4, "night2")
    made.row(x - 4, y + 30, 38, "night5")
    made.rect(x + 2, y + 22, 10, 8, "stone2")
    made.rect(x, y + 10, 22, 13, "night1")
    made.row(x, y + 10, 22, "night4")
    made.ellipse(x + 6, y + 6, 6, 6, "night1")
    made.ellipse(x + 6, y + 6, 3, 3, "night3")
    made.ellipse(x + 17, y + 6, 5.4, 5.4, "night1")
    made.ellipse(x + 17, y + 6, 2.6, 2.6, "night3")
    made.rect(x + 22, y + 12, 7, 8, "night0")
    made.rect(x + 28, y + 10, 3, 12, "night2")
    made.column(x + 30, y + 11, 10, "elec3")
    made.rect(x - 5, y + 13, 5, 4, "night2")
    made.rect(x + 27, y + 24, 10, 7, "wood3")
    made.row(x + 27, y + 24, 10, "wood5")


def fresnel() -> Canvas:
    """A studio lamp that looks west, 66 high."""
    made = Canvas(30, 68)
    made.rect(8, 4, 16, 16, "night1")
    made.rect(8, 4, 16, 3, "night3")
    made.column(23, 5, 14, "night3")
    made.rect(10, 9, 10, 1, "night4")
    made.poly([(8, 2), (1, -2), (1, 26), (8, 20)], "night0")
    made.column(7, 4, 16, "stone4")
    made.line(16, 1, 16, 4, "night3")
    made.rect(15, 20, 3, 30, "stone2")
    made.column(15, 20, 30, "stone4")
    for x in (4, 16, 27):
        made.line(16, 46, x, 67, "stone1", 2)
    made.line(15, 46, 3, 66, "stone3")
    made.poly([(1, 60), (6, 60), (6, 66), (1, 66)], "stone3")
    return made


def lens() -> Canvas:
    """The lit glass of a fresnel."""
    made = Canvas(5, 14)
    made.rect(0, 0, 4, 14, "sun4")
    made.column(0, 1, 12, "sun5")
    made.column(4, 3, 8, "sun3")
    return made


def reflector() -> Canvas:
    """A board of silver paper on a stand."""
    made = Canvas(44, 62)
    made.poly([(6, 2), (40, 8), (36, 36), (2, 30)], "stone5")
    made.poly([(8, 4), (38, 9), (35, 33), (4, 28)], "stone7")
    made.line(10, 24, 34, 12, "night7", 3)
    made.line(16, 28, 34, 20, "night7")
    made.rect(20, 33, 3, 18, "stone2")
    for x in (8, 21, 34):
        made.line(21, 46, x, 61, "stone1", 2)
    return made


def director_chair(name: str) -> Canvas:
    """A folding chair from behind, with a name on its cloth; 30 high."""
    made = Canvas(30, 32)
    made.rect(3, 2, 2, 29, "wood4")
    made.rect(25, 2, 2, 29, "wood3")
    made.line(4, 20, 25, 31, "wood4", 2)
    made.line(25, 20, 4, 31, "wood3", 2)
    made.rect(2, 16, 26, 3, "night1")
    made.row(2, 16, 26, "night3")
    made.rect(1, 14, 5, 2, "wood5")
    made.rect(24, 14, 5, 2, "wood5")
    made.rect(4, 3, 22, 10, "night1")
    made.row(4, 3, 22, "night4")
    mark = words(name)
    write(made, 15, 5, mark, "stone7")
    return made


def sound_cart() -> Canvas:
    """Reels, meters and a folding table on wheels."""
    made = Canvas(40, 40)
    made.rect(2, 20, 36, 3, "stone3")
    made.row(2, 20, 36, "stone5")
    for x in (4, 33):
        made.rect(x, 23, 2, 13, "stone2")
    made.rect(4, 30, 32, 3, "stone2")
    made.rect(10, 24, 18, 6, "wood2")
    made.rect(5, 8, 28, 12, "stone2")
    made.row(5, 8, 28, "stone4")
    for x in (12, 26):
        made.ellipse(x, 8, 6, 6, "stone5")
        made.ellipse(x, 8, 4.6, 4.6, "wood2")
        made.ellipse(x, 8, 1.4, 1.4, "stone6")
    made.rect(15, 15, 8, 4, "sun4")
    made.line(19, 18, 21, 15, "ink")
    for x in (4, 35):
        made.ellipse(x, 37, 3, 3, "night0")
        made.dot(x, 37, "stone4")
    return made
