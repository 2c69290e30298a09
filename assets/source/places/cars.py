"""Cars from the side, for any place: an inside, people in it, and a shell with open windows.

Put `inside(car)` at base y - 3, the people at y - 2 (see `seat`), `shell(car)` at base y; or put
`whole(car)`, whose glass is shut, and `lit(car)` among the things that shine. Heights over the
road: saloon 31, hatch 32, van 37, truck 47, open seat 19. A car takes 12 pixels of the road.
"""

from dataclasses import dataclass

import numpy as np
from kit.canvas import Canvas, disc, edge, grid, polygon
from kit.ramp import Mask, quantise, ramp, shift

from places import car_trim
from places.car_shapes import SHAPES, UNDER, Shape

# Five colours of paint: sill, shade, body, sheen, highlight.
PAINTS: dict[str, tuple[str, str, str, str, str]] = {
    "red": ("red1", "red2", "red3", "red4", "dusk7"),
    "wine": ("red0", "red1", "red2", "red3", "red4"),
    "yellow": ("gold0", "gold1", "gold2", "sun4", "sun5"),
    "teal": ("teal0", "teal1", "teal2", "teal3", "teal4"),
    "mint": ("teal1", "teal2", "teal3", "teal4", "stone7"),
    "cream": ("stone3", "stone5", "stone6", "sun5", "stone7"),
    "white": ("stone3", "stone4", "stone6", "stone7", "stone7"),
    "silver": ("cloth0", "cloth1", "cloth2", "cloth3", "night7"),
    "pink": ("dusk3", "dusk4", "dusk6", "dusk7", "skin1"),
    "blue": ("night2", "royal0", "elec0", "elec1", "elec2"),
    "sky": ("night4", "night5", "night6", "night7", "stone7"),
    "navy": ("ink", "night1", "night2", "night3", "night5"),
    "green": ("leaf1", "leaf2", "leaf3", "leaf4", "leaf5"),
    "jade": ("teal0", "jade0", "jade1", "jade2", "teal4"),
    "orange": ("rust0", "sun0", "sun1", "sun2", "sun4"),
    "rust": ("wood1", "rust0", "rust1", "rust2", "sun2"),
    "plum": ("dusk1", "plum0", "plum1", "plum2", "dusk7"),
    "brown": ("wood1", "wood2", "wood3", "wood4", "wood5"),
    "black": ("ink", "night0", "night1", "night3", "night5"),
}
GLASS = {
    "day": ("night2", "night4", "night6", "night7"),
    "dusk": ("night0", "dusk1", "dusk2", "dusk4"),
    "dawn": ("night1", "night2", "cloth2", "cloth3"),
    "night": ("ink", "night0", "night1", "night3"),
}

SHADOW = 10  # pixels of the height of a shadow
SHADES = ((0.5, 4.5), (0.46, 2.8))  # its two discs: share of the car's width, and half its height


@dataclass(frozen=True)
class Car:
    """A car: kind, paint, where its nose points, the time of day, whether its lamps burn."""

    kind: str = "sedan"
    paint: str = "red"
    facing: str = "east"
    time: str = "day"
    lamps: bool = False

    @property
    def shape(self) -> Shape:
        """Its outline."""
        return SHAPES[self.kind]

    @property
    def colours(self) -> tuple[str, str, str, str, str]:
        """Its paint, from sill to highlight."""
        return PAINTS[self.paint]


def seat(car: Car, name: str = "driver") -> tuple[float, int]:
    """Where somebody sits: pixels right of the car's left edge, and how high they are lifted."""
    across, lift = next((x, up) for known, x, up in car.shape.seats if known == name)
    return (across if car.facing == "east" else car.shape.width - across), lift


def inside(car: Car) -> Canvas:
    """What is seen through open windows: lining, seats, the far windows. Three pixels shorter."""
    shape = car.shape
    canvas = Canvas(shape.width, shape.height)
    for outline in shape.windows:
        hole = polygon(shape.width, shape.height, outline)
        _lining(canvas, car, hole)
    canvas.pixels = canvas.pixels[: shape.height - 3]
    return _turned(canvas, car)


def shell(car: Car) -> Canvas:
    """The car without its inside: windows are open."""
    return _turned(_outside(car), car)


def whole(car: Car) -> Canvas:
    """An empty car with its windows shut."""
    shape = car.shape
    canvas = _outside(car)
    if shape.open_top:
        back = Canvas(shape.width, shape.height)
        for outline in shape.windows:
            _lining(back, car, polygon(shape.width, shape.height, outline))
        back.blit(canvas, 0, 0)
        return _turned(back, car)
    for outline in shape.windows:
        _glass(canvas, car, polygon(shape.width, shape.height, outline))
    return _turned(canvas, car)


def lit(car: Car, front: bool = True) -> Canvas:
    """The lamps of a car alone, to be laid over it where things shine."""
    canvas = Canvas(car.shape.width, car.shape.height)
    car_trim.lamps(canvas, car.shape, burning=True)
    if not front:
        canvas.pixels[:, car.shape.width // 2 :] = 255
    return _turned(canvas, car)


def _turned(canvas: Canvas, car: Car) -> Canvas:
    if car.facing == "west":
        canvas.pixels = np.ascontiguousarray(canvas.pixels[:, ::-1])
    return canvas


def _outside(car: Car) -> Canvas:
    shape, canvas = car.shape, Canvas(car.shape.width, car.shape.height)
    road = shape.height - UNDER
    car_trim.underneath(canvas, car.time)
    if shape.cab and car.kind != "truck":
        _cab(canvas, car)
    _flank(canvas, car)
    if car.kind == "truck":
        _cab(canvas, car)
    _cut_windows(canvas, shape)
    car_trim.trim(canvas, shape, car.colours)
    car_trim.FITTINGS.get(car.kind, car_trim.nothing)(canvas, car.colours)
    car_trim.lamps(canvas, shape, burning=car.lamps)
    for x in shape.wheels:
        car_trim.wheel(canvas, x, road, shape.wheel)
    return canvas


def _cab(canvas: Canvas, car: Car) -> None:
    shape, colours = car.shape, car.colours
    mask = polygon(shape.width, shape.height, shape.cab)
    top = min(y for _, y in shape.cab)
    _, ys = grid(shape.width, shape.height)
    canvas.shade(mask, 0.72 - 0.4 * (ys - top) / (shape.belt - top), colours, 0)
    left, right = shape.roof
    canvas.row(left, round(top), right - left, colours[4])
    canvas.row(left - 2, round(top) + 1, right - left + 4, colours[3])


def _flank(canvas: Canvas, car: Car) -> None:
    """Paint in hard bands: sheen on the shoulder, body, a crease, shade, sill."""
    shape, colours = car.shape, car.colours
    mask = polygon(shape.width, shape.height, shape.body)
    _, ys = grid(shape.width, shape.height)
    sill = max(y for _, y in shape.body)
    depth = (ys - shape.belt) / (sill - shape.belt)
    steps = np.interp(depth, [0, 0.14, 0.15, 0.5, 0.51, 0.82, 0.83, 1], [3, 3, 2, 2, 1, 1, 0, 0])
    canvas.shade(mask, np.round(steps) / 4, colours, 0)
    crease = mask & (np.abs(depth - 0.46) < 0.035)
    canvas.fill(crease, colours[3])
    top = edge(mask, 0, -1) & (ys < shape.belt + 5)
    canvas.fill(top, colours[4])
    canvas.fill(np.roll(top, 1, 0) & mask, colours[3])


def _cut_windows(canvas: Canvas, shape: Shape) -> None:
    for outline in shape.windows:
        hole = polygon(shape.width, shape.height, outline)
        if shape.open_top:
            _, ys = grid(shape.width, shape.height)
            hole &= ys < shape.belt
        canvas.pixels[hole] = 255
        if not shape.open_top:
            canvas.fill(edge(hole, 0, -1), "night1")
            canvas.fill(edge(hole, -1, 0), "night1")


def _lining(canvas: Canvas, car: Car, hole: Mask) -> None:
    """Far windows full of sky, under them the far doors; then the seats."""
    shape, glass = car.shape, GLASS[car.time]
    xs, ys = grid(shape.width, shape.height)
    if shape.open_top:
        car_trim.open_seats(canvas, car.colours)
        return
    top = float(ys[hole].min()) - 0.5
    share = (ys - top) / (shape.belt - top)
    light = np.interp(share, [0, 0.12, 0.13, 0.5, 0.62, 0.63, 1], [0, 0, 1, 0.75, 0.66, 0, 0])
    canvas.pixels[hole] = quantise(light, ramp(*glass), 0)[hole]
    for _, across, _ in shape.seats:
        back = (np.abs(xs - across + 7.5) < 3) & (ys > top + 4)
        canvas.fill(hole & back, car_trim.SEAT[0])
        canvas.fill(hole & back & (ys < top + 6), car_trim.SEAT[1])
    wheel = (np.abs(xs - shape.seats[0][1] - 12) < 1) & (ys > top + 5)
    canvas.fill(hole & wheel, "ink")


def _glass(canvas: Canvas, car: Car, hole: Mask) -> None:
    """Shut windows: sky above, dark below, slanted light."""
    xs, ys = grid(car.shape.width, car.shape.height)
    glass = GLASS[car.time]
    top = float(ys[hole].min()) - 0.5
    light = 0.75 - 0.62 * (ys - top) / (car.shape.belt - top)
    canvas.pixels[hole] = quantise(light, ramp(*glass), 0)[hole]
    slant = (xs + ys) % 19
    canvas.fill(hole & (slant < 3), glass[3])
    canvas.fill(hole & (slant >= 5) & (slant < 6), glass[3])
    canvas.fill(edge(hole, 0, -1), glass[0])


def own_shadow(car: Car, colours: tuple[str, str]) -> Canvas:
    """The shadow of a car that may drive off, in two darker colours of its road.

    Put it two pixels under the base of the car.
    """
    canvas = Canvas(car.shape.width, SHADOW)
    for (wide, tall), colour in zip(SHADES, colours, strict=True):
        middle, radius = car.shape.width / 2, car.shape.width * wide
        canvas.fill(disc(canvas.width, canvas.height, middle, SHADOW - 5, radius, tall), colour)
    return canvas


def shadow(ground: Canvas, car: Car, x: float, base: float) -> None:
    """Darken a ground along its own colours where a car stands on it."""
    middle = x + car.shape.width / 2
    for wide, tall in SHADES:
        mask = disc(ground.width, ground.height, middle, base - 3, car.shape.width * wide, tall)
        shift(ground.pixels, mask, -1)
