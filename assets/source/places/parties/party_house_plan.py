"""Where things are at the party in the hills: sizes, rings of people, strings of lamps."""

from functools import cache

from kit.canvas import Canvas

from places.cars import Car
from places.parties import terrace, water
from places.parties.staging import Circle

NAME = "party_house"
WIDTH, HEIGHT = 1312, 288
POOL = (816, 204, 336, 64)  # x, y, width, height with the coping
BAR_X = 1178
STRINGS = (  # from, to, sag
    ((846, 84), (986, 88), 22),
    ((986, 88), (1128, 90), 24),
    ((1128, 90), (1306, 96), 26),
    ((846, 86), (1128, 92), 44),
)

POLES = (984, 1126)
CARS = (
    (Car("convertible", "red", "east", "night"), -34, 280),
    (Car("sedan", "yellow", "west", "night"), 226, 282),
    (Car("hatch", "mint", "east", "night"), 112, 270),  # Mia's, for as long as it is there
)

CIRCLES = (
    Circle(
        "circle one",
        (562, 216),
        ("guest_lemon", "producer", "guest_pink", "guest_tuxedo", "fan_teal"),
        180,
        (42, 20),
    ),
    Circle(
        "circle two",
        (682, 240),
        ("guest_teal", "fan_red", "husband", "guest_purple", "guest_orange"),
        90,
        (46, 21),
    ),
    Circle(
        "circle three",
        (760, 202),
        ("star", "guest_white", "fan_lemon", "assistant", "brother"),
        135,
        (40, 16),
    ),
    Circle(
        "circle four",
        (1008, 190),
        ("guest_orange", "fan_teal", "grant", "guest_pink", "fan_stripe"),
        0,
        (46, 9),
    ),
    Circle(
        "circle five",
        (1222, 248),
        ("fan_pink", "guest_teal", "drummer", "guest_lemon", "guest_white"),
        180,
        (42, 20),
    ),
)


@cache
def the_pool() -> water.Pool:
    """The pool with its lamps, and what the house throws on it."""
    lanes = (
        (26, 22, "elec0", "elec2"), (80, 26, "sun2", "sun4"), (150, 18, "red3", "red4"),
        (236, 22, "sun1", "sun3"), (300, 22, "neon0", "neon1"),
    )  # fmt: skip
    return water.Pool(POOL[2], POOL[3], lamps=(58, 168, 278), lanes=lanes)


@cache
def strings() -> tuple[tuple[Canvas, Canvas, tuple[int, int]], ...]:
    """All wires with their bulbs."""
    return tuple(terrace.string(*one) for one in STRINGS)
