"""What the band plays on and with: keyboards, drums, microphones, boxes, rails, the desk."""

import numpy as np
from kit.canvas import Canvas, capsule, disc, edge, grid, rng_of
from kit.ramp import Mask

from places.stages.labels import printed


def keyboards() -> Canvas:
    """Two keyboards on a stand, seen from the hall: their backs, lit logo, cables."""
    canvas = Canvas(64, 27)
    canvas.line(14, 14, 48, 26, "cloth0", 2)
    canvas.line(48, 14, 14, 26, "cloth1", 2)
    canvas.rect(10, 25, 10, 2, "night1")
    canvas.rect(44, 25, 10, 2, "night1")
    canvas.rect(2, 8, 60, 7, "night1")
    canvas.row(2, 8, 60, "cloth2")
    canvas.row(2, 9, 60, "cloth0")
    canvas.row(3, 14, 58, "ink")
    canvas.rect(8, 1, 46, 5, "red2")
    canvas.row(8, 1, 46, "red4")
    canvas.row(8, 5, 46, "red0")
    canvas.rect(12, 6, 3, 3, "cloth0")
    canvas.rect(48, 6, 3, 3, "cloth0")
    canvas.rect(56, 3, 6, 6, "stone2")
    canvas.row(56, 3, 6, "stone5")
    canvas.blit(printed("VOLTA", "stone6"), 22, 1)
    canvas.line(4, 14, 2, 26, "ink")
    canvas.line(60, 14, 62, 26, "ink")
    return canvas


def drum_kit(lift: int) -> Canvas:
    """A kit in white and chrome; `lift` pixels of air below it, for what it stands on."""
    canvas = Canvas(70, 44 + lift)
    for x, top in ((6, 8), (62, 5), (14, 16), (56, 16)):
        canvas.column(x, top, 36, "cloth1")
    for x, y, wide in ((0, 8, 14), (55, 5, 15), (8, 16, 10)):
        canvas.row(x + 1, y, wide - 2, "gold2")
        canvas.row(x, y + 1, wide, "gold1")
        canvas.row(x + 2, y + 2, wide - 4, "gold0")
    for x, y, wide, tall in ((20, 19, 13, 7), (36, 19, 13, 7), (48, 24, 14, 14), (8, 25, 14, 9)):
        _drum(canvas, x, y, wide, tall)
    skin = canvas.ellipse(34.5, 32, 12, 12, "stone4")
    canvas.fill(edge(skin, 0, -1) | edge(skin, -1, 0), "stone7")
    canvas.ellipse(34.5, 32, 10.4, 10.4, "night1")
    canvas.ellipse(34.5, 32, 8, 8, "dusk2")
    canvas.ellipse(34.5, 32, 5, 5, "neon0")
    canvas.ellipse(34.5, 32, 2.4, 2.4, "sun4")
    for x0, x1 in ((11, 7), (19, 22), (50, 47), (60, 63)):
        canvas.line(x0, 33, x1, 43, "cloth2")
    return canvas


def _drum(canvas: Canvas, x: int, y: int, wide: int, tall: int) -> None:
    xs, ys = grid(canvas.width, canvas.height)
    body = (np.abs(xs - x - wide / 2) < wide / 2) & (ys > y) & (ys < y + tall)
    light = 0.95 - np.abs(xs - x - wide * 0.35) / wide * 1.2
    canvas.shade(body, light, ("stone3", "stone5", "stone6", "stone7"), 0)
    canvas.row(x, y, wide, "cloth3")
    canvas.row(x, y + 1, wide, "stone3")
    canvas.row(x, y + tall - 1, wide, "stone3")


def riser(width: int, tall: int) -> Canvas:
    """The platform of the drums, with a strip of light in its edge."""
    canvas = Canvas(width, tall + 14)
    canvas.rect(0, 0, width, 14, "cloth0")
    canvas.row(0, 0, width, "cloth1")
    for x in range(16, width, 24):
        canvas.column(x, 1, 13, "night2")
    canvas.rect(0, 14, width, tall, "night1")
    canvas.row(0, 14, width, "neon0")
    canvas.row(0, 15, width, "dusk3")
    for x in range(6, width - 10, 14):
        canvas.rect(x, 18, 9, tall - 6, "night0")
    canvas.row(0, tall + 13, width, "ink")
    return canvas


def microphone(boom: bool) -> Canvas:
    """A microphone on its stand."""
    canvas = Canvas(20, 36)
    canvas.column(10, 6, 28, "cloth2")
    canvas.ellipse(10.5, 34, 5, 1.8, "night1")
    canvas.row(7, 33, 7, "cloth1")
    if boom:
        canvas.line(10, 8, 3, 3, "cloth2")
        canvas.ellipse(3, 3, 1.8, 1.8, "stone6")
    else:
        canvas.rect(9, 2, 3, 5, "cloth3")
        canvas.ellipse(10.5, 2, 2, 2, "stone6")
    return canvas


def wedge() -> Canvas:
    """A monitor on the floor, seen from its back."""
    canvas = Canvas(26, 14)
    canvas.poly([(3, 0), (23, 0), (26, 13), (0, 13)], "night1")
    canvas.row(3, 0, 20, "cloth1")
    canvas.rect(8, 4, 10, 2, "night0")
    canvas.rect(11, 8, 4, 3, "stone1")
    canvas.dot(6, 9, "jade2")
    canvas.row(0, 13, 26, "ink")
    return canvas


def backline(width: int) -> Canvas:
    """A row of amplifiers behind the band."""
    canvas = Canvas(width, 30)
    for x in range(0, width - 26, 29):
        canvas.rect(x, 0, 27, 30, "night1")
        canvas.row(x, 0, 27, "cloth1")
        canvas.column(x, 0, 30, "cloth0")
        canvas.rect(x + 2, 2, 23, 5, "cloth0")
        for knob in range(x + 4, x + 20, 4):
            canvas.dot(knob, 4, "gold1")
        canvas.dot(x + 22, 4, "red4")
        canvas.rect(x + 2, 9, 23, 19, "stone0")
        for y in range(10, 28, 2):
            canvas.row(x + 2, y, 23, "stone1")
    return canvas


def rail(width: int) -> Canvas:
    """The barrier before the stage."""
    canvas = Canvas(width, 20)
    for x in range(0, width, 32):
        canvas.column(x, 1, 19, "cloth1")
        canvas.column(x + 1, 1, 19, "night2")
    for x in range(4, width, 8):
        canvas.column(x, 6, 11, "cloth0")
    for y, colour in ((0, "cloth3"), (1, "cloth1"), (2, "night1"), (17, "cloth1"), (18, "night1")):
        canvas.row(0, y, width, colour)
    return canvas


def flight_case(width: int, tall: int) -> Canvas:
    """A black case with steel corners, on wheels."""
    canvas = Canvas(width, tall + 3)
    canvas.rect(0, 0, width, tall, "night1")
    canvas.rect(2, 2, width - 4, tall - 4, "stone0")
    canvas.row(0, 0, width, "cloth2")
    canvas.row(0, tall // 3, width, "cloth1")
    canvas.row(0, tall - 1, width, "cloth0")
    for x in (0, width - 3):
        for y in (0, tall - 3):
            canvas.rect(x, y, 3, 3, "cloth3")
    canvas.rect(width // 2 - 3, tall // 3 - 1, 6, 4, "cloth2")
    canvas.rect(3, tall - 9, 7, 5, "stone5")
    for x in (3, width - 6):
        canvas.rect(x, tall, 3, 3, "ink")
    return canvas


def mixing_desk() -> Canvas:
    """The desk of the sound, seen from behind the people who work it."""
    canvas, rng = Canvas(120, 50), rng_of("mixing desk")
    canvas.rect(4, 22, 112, 28, "night1")
    canvas.rect(6, 30, 108, 18, "stone0")
    for x in range(8, 112, 26):
        canvas.rect(x, 32, 22, 14, "night0")
        canvas.row(x, 32, 22, "stone1")
    canvas.poly([(8, 12), (112, 12), (120, 24), (0, 24)], "cloth0")
    canvas.row(8, 12, 104, "cloth2")
    canvas.row(0, 23, 120, "cloth1")
    for x in range(14, 108, 3):
        canvas.dot(x + int(rng.integers(2)), 15, ("jade2", "sun3", "red4", "elec2")[x // 3 % 4])
        canvas.dot(x, 18 + int(rng.integers(3)), "stone6")
        canvas.dot(x, 17, "night1")
    for x in (20, 84):
        canvas.rect(x, 0, 20, 12, "night0")
        canvas.row(x, 0, 20, "cloth2")
        canvas.rect(x + 1, 1, 18, 10, "night2")
    return canvas


def desk_screens() -> Canvas:
    """What shines on the desk: two screens and a row of meters."""
    canvas, rng = Canvas(120, 50), rng_of("desk screens")
    for x in (20, 84):
        canvas.rect(x + 1, 1, 18, 10, "royal0")
        for bar in range(8):
            tall = int(rng.integers(2, 8))
            canvas.rect(x + 2 + bar * 2, 10 - tall, 1, tall, "teal4" if bar % 3 else "sun3")
    for x in range(44, 80, 4):
        tall = int(rng.integers(1, 4))
        canvas.rect(x, 16 - tall, 2, tall, "jade2" if tall < 3 else "sun3")
    return canvas


def fan_head(kind: int, rims: tuple[str, str]) -> Canvas:
    """Somebody of the crowd between us and the stage, a shape with a lit edge."""
    canvas = Canvas(56, 92)
    xs, ys = grid(56, 92)
    body = capsule(xs, ys, 16, 84, 40, 84, 17, 17) < 0
    body |= np.hypot((xs - 28) / 9.6, (ys - 56) / 10.8) < 1
    if kind in (1, 3):
        body |= (np.abs(xs - 28) < 11) & (ys > 54) & (ys < 72)
    if kind == 4:
        body |= disc(56, 92, 28, 44, 6.5, 5.5)
    for left, kinds in ((True, (0, 3, 5)), (False, (0, 2, 5))):
        if kind in kinds:
            body |= _arm(left, kind)
    canvas.fill(body, "ink")
    canvas.fill(edge(body, 0, -1) & (ys < 80), rims[0])
    canvas.fill(edge(body, -1, 0) & ~edge(body, 0, -1) & (ys < 74), rims[1])
    return canvas


def _arm(left: bool, kind: int) -> Mask:
    """A raised arm with a hand: open, or a fist."""
    xs, ys = grid(56, 92)
    xs = xs if left else 56 - xs
    high = 20.0 if kind != 3 else 8.0
    arm = capsule(xs, ys, 13, 80, 6, 56, 6.4, 4.8) < 0
    arm |= capsule(xs, ys, 6, 56, 9, high + 12, 4.6, 3.4) < 0
    arm |= disc(56, 92, 9.5, high + 6, 4.4, 5.0) if left else disc(56, 92, 46.5, high + 6, 4.4, 5.0)
    if kind != 5:
        for tip, lean in ((5.4, -2.6), (8.2, -0.6), (11.0, 0.8), (13.6, 3.2)):
            arm |= capsule(xs, ys, tip, high + 5, tip + lean * 0.6, high - 2, 1.2, 0.9) < 0
    return np.asarray(arm)


def shirts() -> Canvas:
    """The shirts of the tour on a grid."""
    canvas = Canvas(80, 64)
    canvas.rect(0, 0, 80, 34, "night1")
    for x in range(2, 80, 6):
        canvas.column(x, 1, 32, "cloth0")
    for x in (4, 74):
        canvas.rect(x, 34, 2, 30, "cloth0")
    for place, colours in enumerate((("night2", "neon0"), ("stone6", "elec0"), ("extra0", "sun3"))):
        _shirt(canvas, 4 + place * 25, 4, *colours)
    return canvas


def stall() -> Canvas:
    """A table with a cloth and the name, a till, what is folded."""
    canvas = Canvas(88, 32)
    canvas.rect(0, 10, 88, 22, "dusk1")
    canvas.rect(0, 7, 88, 4, "stone5")
    canvas.row(0, 7, 88, "stone7")
    for x in range(5, 88, 11):
        canvas.column(x, 12, 20, "dusk0")
    canvas.blit(printed("SIGNAL", "neon1"), 32, 18)
    canvas.rect(60, 1, 13, 7, "stone1")
    canvas.rect(62, 2, 6, 3, "jade1")
    for y in range(3):
        canvas.rect(8, 5 - y * 2, 18, 2, ("stone6", "neon0", "elec1")[y])
    return canvas


def _shirt(canvas: Canvas, x: int, y: int, cloth: str, mark: str) -> None:
    canvas.rect(x + 3, y, 14, 24, cloth)
    canvas.poly([(x, y + 3), (x + 4, y), (x + 4, y + 9), (x, y + 10)], cloth)
    canvas.poly([(x + 20, y + 3), (x + 16, y), (x + 16, y + 9), (x + 20, y + 10)], cloth)
    canvas.rect(x + 8, y, 4, 2, "night0")
    canvas.ellipse(x + 10, y + 11, 5, 5, mark)
    for row in (9, 12, 14):
        canvas.row(x + 5, y + row, 10, cloth)


def ramp_of_cables(width: int) -> Canvas:
    """A rubber ramp that cables run through, yellow lid."""
    canvas = Canvas(width, 7)
    for x in range(0, width, 20):
        canvas.rect(x, 0, 19, 7, "night1")
        canvas.rect(x + 1, 2, 17, 3, "gold0")
        canvas.row(x + 1, 2, 17, "gold1")
        canvas.row(x, 6, 19, "ink")
    return canvas
