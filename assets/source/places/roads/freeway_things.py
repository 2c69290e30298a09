"""What stands, is marked and is told on the ramp."""

from collections.abc import Sequence

from kit.canvas import Canvas, rng_of

from places import cars
from places.objects import look, wall
from places.roads.freeway_cast import (
    JAM,
    Stuck,
    car_props,
    leaves,
    prop_name,
    riders,
    stories,
    stuck,
    walkers,
)
from places.roads.freeway_view import FLOOR, HEIGHT, WIDTH
from places.roads.layout import floor, light, mark
from places.roads.wording import words
from places.tiled import PropUse, Thing

SHADE = ("stone2", "stone1")  # of the road under a car
SHIMMERS = (70, 130, 196, 336, 508, 570, 636, 700, 906, 968)  # between the oleanders


def car_pictures(jam: Sequence[Stuck]) -> dict[str, Canvas | list[Canvas]]:
    """Inside and shell of every car of a jam, and the shadow of those that drive off."""
    made: dict[str, Canvas | list[Canvas]] = {}
    for one in jam:
        if leaves(one.car):
            made[f"{prop_name(one.car)}_shadow"] = cars.own_shadow(one.car, SHADE)
        made[f"{prop_name(one.car)}_inside"] = cars.inside(one.car)
        shell = cars.shell(one.car)
        if one.name == "piano movers":
            _movers(shell)
        if one.name == "wedding car":
            _ribbons(shell)
        made[prop_name(one.car)] = shell
    return made


def props() -> dict[str, Canvas | list[Canvas]]:
    """Cars and what lies about."""
    made = car_pictures(JAM)
    made["freeway_cone"] = _cone()
    made["freeway_records_box"] = _box_of_records()
    made["freeway_shimmer"] = [_shimmer(number) for number in range(6)]
    return made


def _movers(truck: Canvas) -> None:
    """TWO MEN AND A PIANO, and the piano."""
    truck.blit(words("TWO MEN", "elec0", "jersey_10"), 6, 7)
    truck.blit(words("AND A PIANO", "red3"), 8, 24)
    truck.blit(words("SINCE 1961", "stone3"), 8, 32)
    truck.poly([(62, 16), (68, 9), (78, 12), (86, 20), (87, 25), (62, 25)], "night1")
    truck.row(60, 25, 28, "night0")
    truck.row(60, 24, 8, "stone7")
    for leg in (63, 74, 85):
        truck.column(leg, 26, 8, "night1")


def _ribbons(car: Canvas) -> None:
    """White bows and tins on strings."""
    for x in (30, 48, 66):
        car.rect(x - 2, 27, 2, 3, "dusk7")
        car.rect(x + 1, 27, 2, 3, "dusk7")
        car.dot(x, 28, "dusk5")
    car.row(70, 26, 18, "dusk7")
    for x, y in ((0, 40), (3, 42)):
        car.rect(x, y, 2, 3, "stone5")


def _cone() -> Canvas:
    canvas = Canvas(12, 15)
    canvas.rect(0, 12, 12, 3, "sun0")
    canvas.row(0, 14, 12, "rust0")
    canvas.poly([(5, 0), (7, 0), (9.6, 12), (2.4, 12)], "sun1")
    canvas.rect(4, 5, 4, 3, "stone7")
    canvas.column(7, 1, 11, "sun0")
    canvas.column(4, 2, 3, "sun3")
    return canvas


def _box_of_records() -> Canvas:
    """Somebody's crate of records, put down to cool."""
    canvas = Canvas(22, 17)
    for x, colour in enumerate(("red3", "teal3", "gold2", "night4", "stone7", "dusk5", "leaf3")):
        canvas.rect(2 + x * 3 - x // 3, 1 + x % 2, 2, 8, colour)
    canvas.rect(0, 6, 22, 11, "wood3")
    canvas.row(0, 6, 22, "wood5")
    canvas.row(0, 10, 22, "wood2")
    canvas.rect(0, 15, 22, 2, "wood2")
    canvas.rect(8, 8, 6, 2, "wood1")
    return canvas


def _shimmer(number: int) -> Canvas:
    """Hot air over the wall: short strokes of light that climb and fade."""
    canvas, rng = Canvas(64, 22), rng_of("shimmer")
    for _ in range(16):
        x, start, long = int(rng.integers(60)), int(rng.integers(24)), int(rng.integers(2, 6))
        y = 21 - (start + number * 4) % 24
        colour = "stone7" if y > 8 else "night7"
        canvas.row((x + (y // 3) % 2 * 2) % 60, y, long if y > 6 else 2, colour)
    return canvas


def prop_uses() -> list[PropUse]:
    """Where things stand."""
    uses = car_props()
    uses += [PropUse("freeway_cone", x, 200) for x in (1132,)]
    uses.append(PropUse("freeway_records_box", 402, 231))
    return uses


def _at_wheel(name: str) -> tuple[float, float, int]:
    one = stuck(name)
    across, lift = cars.seat(one.car)
    return one.x + across, one.base - 2, lift


PAGES = (
    ("one", 520, 228), ("two", 410, 222), ("three", 182, 230), ("four", 70, 228),
    ("five", 300, 268), ("six", 524, 272), ("seven", 636, 230), ("eight", 744, 270),
    ("nine", 880, 226), ("ten", 964, 272), ("eleven", 1036, 230), ("twelve", 566, 192),
)  # fmt: skip

WINDOWS = (
    ("student's window", "pink beetle"), ("family's window", "family wagon"),
    ("drummer's window", "drummer's van"), ("couple's window", "old couple"),
    ("movers' window", "piano movers"), ("bride's window", "wedding car"),
    ("salesman's window", "salesman"), ("lookalike's window", "yellow beetle"),
)  # fmt: skip


def marks() -> list[Thing]:
    """Where people stand: at the wheel, by the doors, at windows, where pages land."""
    found = []
    for name in ("mia's car", "seb's car"):
        x, y, lift = _at_wheel(name)
        found.append(mark(name, x, y, "east", pose="drive", lift=lift - 1))
    found += [
        mark("beside mia's car", 488, 224, "south"),
        mark("behind mia's car", 443, 222, "west"),
        mark("before mia's car", 541, 222, "west"),
        mark("beside seb's car", 396, 224, "east"),
        mark("under the exit", 668, 194, "south"),
        mark("west", 20, 228, "east"),
        mark("east", 1132, 228, "west"),
        mark("at the parapet", 360, 190, "north"),
        mark("kerb west", 150, 274, "east"),
        mark("kerb middle", 398, 274, "west"),
        mark("east gap", 1064, 272, "west"),
        mark("movers' tail", 880, 276, "east"),
    ]
    for name, where in WINDOWS:
        one = stuck(where)
        across, _ = cars.seat(one.car)
        found.append(mark(name, one.x + across - 2, one.base + 14, "north"))
    return found + [mark(f"page {name}", x, y) for name, x, y in PAGES]


def looks() -> list[Thing]:
    """Things that say who passes here."""
    return [
        *stories(),
        look("The billboard", "freeway_billboard", (150, 182, 110, 12)),
        look("The skyline", "freeway_skyline", (384, 182, 60, 12)),
        look("The exit sign", "freeway_exit", (600, 182, 110, 12)),
        look("A name on the wall", "freeway_linda", (716, 182, 60, 12)),
        look("A heart on the wall", "freeway_heart", (322, 182, 56, 12)),
        look("The telephone", "freeway_telephone", (1028, 182, 28, 12)),
        look("The records", "freeway_records", (398, 232, 30, 10)),
    ]


def lights() -> list[Thing]:
    """The sun in the haze: a glow without a lamp."""
    return [
        light("sun", 120, 110, colour="sun3", radius=300, level=0.0, glow=0.32, group="sun"),
        light("haze", 640, 150, colour="sun4", radius=240, level=0.0, glow=0.14, group="sun"),
    ]


def walls(jam: Sequence[Stuck] = JAM) -> list[Thing]:
    """Cars and cones."""
    found = [floor(0, FLOOR + 8, WIDTH, HEIGHT - 2)]
    for one in jam:
        left, right = max(0, one.x + 2), min(WIDTH, one.x + one.car.shape.width - 2)
        found.append(wall(one.name, left, one.base - 13, right - left, 12))
    found.append(wall("records", 402, 225, 22, 6))
    return found


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": riders() + walkers(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": walls(),
    }
