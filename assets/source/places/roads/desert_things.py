"""Things of the desert road: Joshua trees, scrub, pumps, a wind pump, a soda machine, a bird."""

import math

from kit.canvas import Canvas, arc, disc, grid, strokes


def pump(number: int) -> Canvas:
    """A petrol pump with a glass globe, its hose, its last price."""
    canvas = Canvas(22, 50)
    canvas.rect(2, 46, 16, 4, "stone4")
    canvas.row(2, 46, 16, "stone6")
    canvas.rect(4, 15, 12, 31, "red3")
    canvas.column(4, 15, 31, "red4")
    canvas.column(14, 15, 31, "red2")
    canvas.column(15, 15, 31, "red1")
    canvas.rect(5, 18, 9, 8, "stone7")
    canvas.rect(6, 20, 3, 4, "night1")
    canvas.rect(10, 20, 3, 4, "night1")
    canvas.rect(4, 28, 12, 2, "stone6")
    canvas.rect(6, 32, 7, 5, "red2")
    canvas.row(6, 34 + number, 7, "stone6")
    canvas.ellipse(10, 8, 6, 6, "stone6")
    canvas.ellipse(9, 7, 4, 4, "stone7")
    canvas.rect(7, 13, 6, 2, "stone3")
    canvas.row(7, 7, 6, "red3")
    hose = [*arc(17, 26, 4, 16, -60, 60, 12), (15, 42)]
    canvas.fill(strokes(22, 50, [hose], 1.4), "night0")
    canvas.rect(15, 17, 3, 5, "stone3")
    return canvas


def soda_machine() -> Canvas:
    """It hums all night for nobody."""
    canvas = Canvas(24, 46)
    canvas.rect(0, 0, 24, 45, "teal1")
    canvas.rect(1, 1, 22, 43, "teal2")
    canvas.column(1, 1, 43, "teal3")
    canvas.row(1, 1, 22, "teal4")
    canvas.rect(3, 4, 18, 16, "stone6")
    canvas.rect(4, 24, 11, 12, "night1")
    for row in range(3):
        for bottle in range(3):
            canvas.rect(5 + bottle * 4, 25 + row * 4, 2, 3, ("red3", "sun1", "leaf4")[row])
    canvas.rect(17, 26, 4, 6, "stone3")
    canvas.row(17, 28, 4, "stone6")
    canvas.rect(6, 38, 10, 4, "night0")
    canvas.row(0, 45, 24, "night0")
    return canvas


def soda_light() -> Canvas:
    """The lit panel of the machine."""
    canvas = Canvas(18, 16, "sun5")
    canvas.rect(0, 0, 18, 2, "stone7")
    canvas.rect(0, 12, 18, 4, "elec3")
    canvas.ellipse(9, 7, 5, 4, "red3")
    canvas.row(6, 6, 6, "stone7")
    canvas.row(7, 8, 5, "stone7")
    return canvas


def wind_pump() -> list[Canvas]:
    """A tower of laths, a wheel that turns, a vane; four steps of a turn."""
    frames = []
    for step in range(4):
        canvas = Canvas(48, 104)
        for side in (-1, 1):
            canvas.line(24 + side * 2, 24, 24 + side * 11, 103, "wood2", 2)
            canvas.line(24 + side * 2 + 1, 24, 24 + side * 11 + 1, 103, "wood4")
        for row in range(3):
            y0, y1 = 42 + row * 20, 62 + row * 20
            canvas.line(24 - (y0 - 24) // 9, y0, 24 + (y1 - 24) // 9, y1, "wood2")
            canvas.line(24 + (y0 - 24) // 9, y0, 24 - (y1 - 24) // 9, y1, "wood3")
            canvas.row(24 - (y1 - 24) // 8, y1, (y1 - 24) // 4, "wood3")
        canvas.poly([(24, 21), (42, 16), (46, 18), (46, 26), (42, 27), (24, 23)], "stone3")
        canvas.row(40, 18, 6, "stone5")
        for blade in range(12):
            angle = (blade + step / 4) * math.pi / 6
            colour = "stone5" if blade % 3 else "stone3"
            inner, outer = 5, 17
            canvas.line(round(24 + math.cos(angle) * inner), round(22 + math.sin(angle) * inner),
                        round(24 + math.cos(angle) * outer), round(22 + math.sin(angle) * outer),
                        colour, 2)  # fmt: skip
        ring = disc(48, 104, 24.5, 22.5, 18.5, 18.5) & ~disc(48, 104, 24.5, 22.5, 17.4, 17.4)
        canvas.fill(ring & (grid(48, 104)[0] > 14), "stone4")
        canvas.ellipse(24.5, 22.5, 2, 2, "stone2")
        frames.append(canvas)
    return frames


def road_runner() -> list[Canvas]:
    """A bird that looks, dips its tail, looks again."""
    frames = []
    for dip, look in ((0, 0), (0, 0), (1, 0), (2, 0), (1, 1), (0, 1), (0, 1), (0, 0)):
        canvas = Canvas(26, 18)
        canvas.line(10, 9, 1, 5 + dip * 2, "wood1", 3)
        canvas.ellipse(12, 10, 5, 3.4, "wood3")
        canvas.rect(9, 7, 6, 2, "wood1")
        canvas.rect(11, 10, 4, 2, "stone6")
        canvas.rect(16, 4 - look, 2, 6 + look, "wood3")
        canvas.rect(16, 2 - look, 5, 4, "wood3")
        canvas.rect(15, 1 - look, 4, 2, "wood1")
        canvas.rect(20, 4 - look, 4, 2, "wood1")
        for leg in (10, 13):
            canvas.rect(leg, 12, 1, 6, "wood1")
            canvas.row(leg, 17, 3, "wood1")
        frames.append(canvas)
    return frames


def tyres() -> Canvas:
    """A stack that somebody has painted white, once."""
    canvas = Canvas(24, 22)
    for row, x in enumerate((1, 0, 2)):
        y = 15 - row * 6
        canvas.rect(x, y, 21, 6, "night1")
        canvas.row(x + 1, y, 19, "stone3")
        canvas.row(x + 2, y + 2, 17, "stone5")
        canvas.row(x + 1, y + 5, 19, "ink")
    canvas.ellipse(12.5, 3.5, 6, 2, "ink")
    return canvas


def porch_chair() -> Canvas:
    """A chair that leans at a wall, from the front."""
    canvas = Canvas(22, 28)
    for x in (3, 17):
        canvas.rect(x, 0, 2, 28, "wood2")
        canvas.column(x, 0, 28, "wood4")
    for y in (2, 6, 10):
        canvas.rect(5, y, 12, 2, "wood3")
    canvas.rect(2, 15, 18, 3, "wood3")
    canvas.row(2, 15, 18, "wood5")
    canvas.row(2, 17, 18, "wood1")
    return canvas


def case() -> Canvas:
    """The suitcase of somebody who waits."""
    canvas = Canvas(18, 14)
    canvas.rect(0, 3, 18, 11, "wood3")
    canvas.row(0, 3, 18, "wood5")
    canvas.rect(0, 12, 18, 2, "wood1")
    for x in (3, 13):
        canvas.rect(x, 3, 2, 10, "wood2")
    canvas.rect(6, 1, 6, 1, "wood1")
    canvas.column(6, 1, 2, "wood1")
    canvas.column(11, 1, 2, "wood1")
    canvas.rect(7, 6, 4, 3, "sun4")
    return canvas


def skull() -> Canvas:
    """A cow did not get far."""
    canvas = Canvas(16, 10)
    canvas.poly([(4, 2), (12, 2), (10, 9), (6, 9)], "stone6")
    canvas.row(4, 2, 8, "stone7")
    canvas.line(3, 3, 0, 0, "stone5")
    canvas.line(12, 3, 15, 0, "stone5")
    canvas.rect(5, 4, 2, 2, "wood0")
    canvas.rect(9, 4, 2, 2, "wood0")
    return canvas
