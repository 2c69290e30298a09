"""The far side of a street in Boulder City: six bungalows, the library, the Dolans' house."""

from kit.canvas import Canvas, polygon, rng_of
from kit.ramp import shift

from places.homes import bungalows, joinery, town_houses
from places.homes.bungalows import Bungalow, Pane
from places.homes.home import FLOOR

WIDTH = 1248
SAND = ("extra1", "wood5", "skin0")
SIDE_STREET = (512, 596)
LIBRARY_X, DOLAN_X = 332, 608
ROSE = ("dusk4", "dusk6", "dusk7", "skin1")
PALE_MINT = ("teal2", "teal3", "teal4", "stone7")
BUTTER = ("lemon1", "sun3", "sun4", "sun5")
SKY = ("night4", "night5", "night6", "night7")
BRICK_ROOF = ("wood1", "rust0", "rust1", "rust2")
GREY_ROOF = ("stone1", "stone2", "stone3", "stone4")
GREEN_ROOF = ("leaf0", "leaf1", "leaf2", "leaf3")
# x, house, the panes that a lamp may light
HOUSES = (
    (
        4,
        Bungalow(
            150, ROSE, BRICK_ROOF, 64, joinery.MINT,
            (Pane(20, 108, 26, 22, joinery.MINT), Pane(112, 108, 26, 22, None, "red3")), 76,
        ),
        0,
    ),
    (
        172,
        Bungalow(
            142, PALE_MINT, GREY_ROOF, 24, joinery.LEMON, (Pane(72, 106, 42, 24, None, "sun3"),)
        ),
        0,
    ),
    (
        832,
        Bungalow(
            146, BUTTER, GREEN_ROOF, 92, joinery.BLUE,
            (Pane(24, 106, 42, 24, joinery.BLUE),),
        ),
        0,
    ),
    (
        1000,
        Bungalow(
            150, SKY, BRICK_ROOF, 62, ("red1", "red2", "red3", "red4"),
            (Pane(22, 108, 26, 22), Pane(108, 108, 26, 22, None, "dusk6")), 74,
        ),
        1,
    ),
)  # fmt: skip


def fronts() -> Canvas:
    """All that stands at the back of the yards."""
    row = Canvas(WIDTH, FLOOR + 2)
    _back_fences(row)
    _street_into_depth(row)
    for x, house, _ in HOUSES:
        row.blit(bungalows.bungalow(house), x, FLOOR - bungalows.HEIGHT + 2)
    row.blit(town_houses.library(), LIBRARY_X, FLOOR - bungalows.HEIGHT + 2)
    row.blit(town_houses.dolan_house(), DOLAN_X, FLOOR - bungalows.HEIGHT - 8)
    return row


def _back_fences(row: Canvas) -> None:
    """Board fences and sheds between the houses; at the east end the desert begins."""
    rng = rng_of("back fences")
    for start, end in ((150, 176), (312, 336), (806, 836), (976, 1004)):
        for x in range(start, end, 5):
            top = FLOOR - 27 + int(rng.integers(0, 3))
            row.rect(x, top, 4, FLOOR - top, "wood3")
            row.column(x + 3, top, FLOOR - top, "wood5")
            row.column(x, top, FLOOR - top, "wood2")
        row.rect(start, FLOOR - 22, end - start, 2, "wood4")
    for x in range(1150, WIDTH, 3):
        tall = 4 + int(rng.integers(0, 5))
        row.rect(x, FLOOR - tall, 3, tall + 2, SAND[1] if rng.random() < 0.5 else SAND[0])


def _street_into_depth(row: Canvas) -> None:
    """The side street that runs north, past the end of the lamps."""
    left, right = SIDE_STREET
    far = 150
    row.rect(left - 6, far, right - left + 12, FLOOR + 2 - far, SAND[1])
    for y, length in ((154, 12), (160, 8), (167, 14), (172, 9)):
        row.row(left - 4, y, length, SAND[2])
        row.row(right - length, y + 2, length, SAND[0])
    middle = (left + right) / 2
    road = polygon(
        row.width, row.height,
        [(middle - 7, far), (middle + 7, far), (right - 8, FLOOR + 2), (left + 8, FLOOR + 2)],
    )  # fmt: skip
    row.fill(road, "stone3")
    lower = road.copy()
    lower[:162] = False
    shift(row.pixels, road & ~lower, -1)
    for y, wide, tall in ((152, 1, 2), (156, 1, 3), (161, 2, 4), (168, 2, 6)):
        row.rect(middle - wide / 2, y, wide, tall, "sun4")
    row.row(left - 6, far, right - left + 12, SAND[2])
