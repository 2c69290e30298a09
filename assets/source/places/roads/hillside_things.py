"""What stands, shines, is marked and is told on the hill road."""

from kit.canvas import Canvas

from places import cars
from places.objects import look, wall
from places.roads import hill_garden, hill_things
from places.roads.hillside_view import (
    CARS_BASE,
    LAMP_BASE,
    LAMP_X,
    LIGHT_X,
    LIGHT_Y,
    PARKED,
    WIDTH,
)
from places.roads.layout import floor, light, mark, person
from places.tiled import PropUse, Thing


def props() -> dict[str, Canvas | list[Canvas]]:
    """Cars and things."""
    shells = {f"hillside_{car.kind}": cars.shell(car) for _, _, car in PARKED}
    made: dict[str, Canvas | list[Canvas]] = dict(shells)
    made |= {f"hillside_{car.kind}_inside": cars.inside(car) for _, _, car in PARKED}
    made |= {
        "hillside_lamp": hill_things.lamp(),
        "hillside_bench": hill_things.bench(),
        "hillside_telescope": hill_things.telescope(),
        "hillside_bin": hill_things.bin_(),
        "hillside_agave": hill_things.agave(),
        "hillside_sedan": _with_cat(shells["hillside_sedan"]),
    }
    return made


def _with_cat(car: Canvas) -> list[Canvas]:
    """A bonnet stays warm for an hour; somebody knows."""
    frames = []
    for cat in hill_things.cat():
        frame = Canvas(car.width, car.height)
        frame.blit(car, 0, 0)
        frame.blit(cat, 67, 13)
        frames.append(frame)
    return frames


def prop_uses() -> list[PropUse]:
    """Where they stand."""
    uses = []
    for _, x, car in PARKED:
        uses.append(PropUse(f"hillside_{car.kind}_inside", x, CARS_BASE - 3))
        uses.append(PropUse(f"hillside_{car.kind}", x, CARS_BASE))
    uses += [
        PropUse("hillside_lamp", LAMP_X, LAMP_BASE),
        PropUse("hillside_bench", 636, 204),
        PropUse("hillside_telescope", 736, 204),
        PropUse("hillside_bin", 712, 203),
    ]
    uses += [PropUse("hillside_agave", x, y) for x, y in ((548, 206), (214, 198), (900, 200))]
    return uses


def shining() -> dict[str, Canvas]:
    """What burns by itself."""
    glass = Canvas(5, 8, "sun4")
    glass.rect(1, 1, 3, 5, "sun5")
    return {
        "hillside_lamp_glass": hill_things.lamp_glass(),
        "hillside_lantern_glass": glass,
        "hillside_windows": hill_garden.glass_house_windows(),
    }


def shining_uses() -> list[PropUse]:
    """Where it burns."""
    uses = [PropUse("hillside_lamp_glass", LIGHT_X - 5, LIGHT_Y + 4)]
    uses += [PropUse("hillside_lantern_glass", x - 2, 156) for x in (76, 132)]
    return [*uses, PropUse("hillside_windows", 14, 93)]


def _rider(name: str, sheet: str, car: int, place: str, animation: str) -> Thing:
    _, x, kind = PARKED[car]
    across, lift = cars.seat(kind, place)
    at = (x + across, CARS_BASE - 2)
    return person(name, sheet, at, "hold", animation=animation, facing="east", lift=lift)


def people() -> list[Thing]:
    """Those who leave the party late."""
    return [
        person("valet", "usher", (140, 204), "still", facing="east"),
        person("guest with a glass", "guest_white", (56, 208), "mingle", facing="east"),
        person("guest who listens", "guest_purple", (82, 206), "mingle", facing="west"),
        person("guest who leaves", "assistant", (192, 232), "phone", facing="south"),
        person("pair at the rail", "couple_green", (338, 196), "hold", animation="hug"),
        _rider("sleeper", "landlord", 1, "driver", "sit_wait"),
        _rider("man who waits", "writer", 4, "driver", "sit"),
        _rider("farmer", "driver_trucker", 5, "driver", "drive"),
    ]


def _wheel(car: int) -> tuple[float, float, int]:
    _, x, kind = PARKED[car]
    across, lift = cars.seat(kind)
    return x + across, CARS_BASE - 2, lift


def marks() -> list[Thing]:
    """The walk along the cars, the lamp, the bench, the rail, the wheel."""
    found = []
    for name, car in (("seb's car", 0), ("mia's car", 3)):
        x, y, lift = _wheel(car)
        found.append(mark(name, x, y, "east", pose="drive", lift=lift))
    found += [
        mark("garden gate", 104, 200, "south"),
        mark("west", 24, 236, "east"),
        mark("east", 1000, 240, "west"),
        mark("walk one", 286, 232, "east"),
        mark("walk two", 398, 232, "east"),
        mark("walk three", 502, 234, "east"),
        mark("seb under the lamp", LIGHT_X - 22, 238, "east"),
        mark("mia under the lamp", LIGHT_X + 22, 238, "west"),
        mark("under the lamp", LIGHT_X, 234, "south"),
        mark("rail left", 600, 196, "north"),
        mark("rail right", 626, 196, "north"),
        mark("bench left", 654, 204, "east", pose="sit", order=1.0),
        mark("bench right", 684, 204, "west", pose="sit", order=1.0),
        mark("before the bench", 668, 226, "south"),
        mark("telescope", 746, 212, "north"),
        mark("beside mia's car", 806, 230, "north"),
        mark("behind mia's car", 756, 226, "east"),
        mark("beside seb's car", 290, 228, "north"),
        mark("far end", 900, 238, "west"),
    ]
    for name, x, car in PARKED:
        if not name.endswith("'s car"):
            middle = min(x + car.shape.width / 2, WIDTH - 12)
            found.append(mark(f"beside {name}", middle, 228, "north"))
    return found


def looks() -> list[Thing]:
    """What says who comes here."""
    return [
        look("The city", "hillside_city", (592, 186, 40, 10)),
        look("The bench", "hillside_bench", (640, 206, 56, 8)),
        look("The telescope", "hillside_telescope", (732, 206, 30, 8)),
        look("The sign", "hillside_sign", (834, 216, 40, 10)),
        look("The house of glass", "hillside_house", (20, 188, 50, 10)),
        look("The cat", "hillside_cat", (404, 216, 44, 10)),
        look("The mailboxes", "hillside_mail", (918, 188, 64, 10)),
        look("The moon", "hillside_moon", (480, 186, 50, 10)),
    ]


def _glow(name: str, x: float, y: float, colour: str, radius: int, **more: str | float) -> Thing:
    return light(name, x, y, colour=colour, radius=radius, **more)


def lights() -> list[Thing]:
    """One lamp that matters, and small ones far from it."""
    return [
        _glow("pool", LIGHT_X, 236, "gold0", 122, shape="pool", level=0.7, group="lamp"),
        _glow("pool edge", LIGHT_X, 236, "rust2", 168, shape="pool", level=0.36, group="lamp"),
        _glow("cone", LIGHT_X, LIGHT_Y + 2, "sun3", 118, shape="cone", level=0.5, glow=0.5,
              group="lamp"),
        _glow("head", LIGHT_X, LIGHT_Y, "sun3", 44, level=0.7, glow=0.8, group="lamp"),
        _glow("lantern west", 76, 152, "sun3", 48, level=0.6, glow=0.3, group="gate"),
        _glow("lantern east", 132, 152, "sun3", 48, level=0.6, glow=0.3, group="gate"),
        _glow("gate floor", 104, 204, "sun2", 60, shape="pool", level=0.6, group="gate"),
        _glow("house", 70, 84, "sun2", 84, level=0.4, glow=0.24, group="house"),
        _glow("sunset", 470, 136, "red4", 260, level=0.12, glow=0.16, group="sun"),
    ]  # fmt: skip


def walls() -> list[Thing]:
    """Floor between rail and edge; cars, lamp, bench."""
    found = [floor(0, 186, WIDTH, 292)]
    for name, x, car in PARKED:
        right = min(WIDTH, x + car.shape.width - 2)
        found.append(wall(name, x + 2, CARS_BASE - 13, right - x - 2, 12))
    blocks = [("lamp", LAMP_X + 4, 203, 11, 5), ("bench", 636, 196, 64, 8)]
    blocks += [("bin", 712, 197, 16, 6), ("telescope", 740, 198, 12, 6)]
    return found + [wall(*block) for block in blocks]


def _doors() -> list[Thing]:
    """The gate, back to the party."""
    way: dict[str, str | int | float] = {"to_map": "pool_party", "to_mark": "gate"}
    return [Thing("Door", "garden gate", 90, 184, (28, 8), properties=way)]


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": people(),
        "marks": marks(),
        "doors": _doors(),
        "looks": looks(),
        "triggers": [],
        "lights": lights(),
        "collision": walls(),
    }
