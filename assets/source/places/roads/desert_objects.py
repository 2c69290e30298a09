"""What stands, shines, is marked and is told on the desert road."""

from kit.canvas import Canvas, rng_of

from places import cars
from places.cars import Car
from places.objects import look, wall
from places.roads import desert_things, joshua
from places.roads.desert_air import NIGHT, Hour
from places.roads.desert_view import FLOOR, STATION_X, WIDTH, cars_of
from places.roads.layout import floor, light, mark, person
from places.roads.wording import words
from places.tiled import PropUse, Thing

TREES = (  # which, x, base
    (0, 604, 194), (1, 662, 190), (2, 838, 192), (1, 962, 196), (0, 996, 292), (2, 330, 292),
    (1, 46, 296),
)  # fmt: skip


def car_props(hour: Hour) -> dict[str, Canvas]:
    """Inside and shell of every car, in the colours of the hour."""
    made = {}
    for _, _, _, car in cars_of(hour):
        made[f"desert_{hour.name}_{car.kind}_inside"] = cars.inside(car)
        made[f"desert_{hour.name}_{car.kind}"] = _painted(cars.shell(car), car)
    return made


def props() -> dict[str, Canvas | list[Canvas]]:
    """Trees, and what a station needs."""
    made: dict[str, Canvas | list[Canvas]] = {
        "desert_pump_0": desert_things.pump(0),
        "desert_pump_1": desert_things.pump(1),
        "desert_soda": desert_things.soda_machine(),
        "desert_wind_pump": desert_things.wind_pump(),
        "desert_bird": desert_things.road_runner(),
        "desert_tyres": desert_things.tyres(),
        "desert_chair": desert_things.porch_chair(),
        "desert_case": desert_things.case(),
        "desert_skull": desert_things.skull(),
    }
    for number, tall in enumerate((74, 58, 66)):
        made[f"desert_joshua_{number}"] = joshua.joshua(tall, f"joshua {number}")
        made[f"desert_creosote_{number}"] = joshua.creosote(f"creosote {number}")
    return made


def _painted(shell: Canvas, car: Car) -> Canvas:
    """The lorry says whose it is, or was."""
    if car.kind == "truck":
        shell.blit(words("DESERT", "night5", "jersey_10"), 47, 8)
        shell.blit(words("ICE  COMPANY", "cloth3"), 48, 25)
        shell.rect(46, 34, 70, 2, "cloth3")
        shell.rect(104, 9, 12, 12, "elec3")
        shell.rect(106, 11, 6, 4, "stone7")
        shell.row(104, 20, 12, "cloth3")
    return shell


def prop_uses(hour: Hour) -> list[PropUse]:
    """Where they stand."""
    uses = []
    for _, x, base, car in cars_of(hour):
        uses.append(PropUse(f"desert_{hour.name}_{car.kind}_inside", x, base - 3))
        uses.append(PropUse(f"desert_{hour.name}_{car.kind}", x, base))
    uses += [PropUse(f"desert_joshua_{n}", x, base) for n, x, base in TREES]
    rng = rng_of("creosotes")
    for x in range(500, 1000, 58):
        if rng.random() < 0.7:
            at = x + int(rng.integers(-14, 14))
            uses.append(PropUse(f"desert_creosote_{int(rng.integers(3))}", at, 190))
    for x in (150, 262, 470, 590, 720, 880):
        uses.append(PropUse(f"desert_creosote_{int(rng.integers(3))}", x, 296))
    uses += [
        PropUse("desert_pump_0", 262, 202),
        PropUse("desert_pump_1", 292, 202),
        PropUse("desert_soda", STATION_X + 124, 191),
        PropUse("desert_wind_pump", 44, 183),
        PropUse("desert_bird", 748, 291),
        PropUse("desert_tyres", STATION_X - 10, 196),
        PropUse("desert_chair", STATION_X + 48, 192),
        PropUse("desert_case", 574, 202),
        PropUse("desert_skull", 816, 290),
    ]
    return uses


def shining() -> dict[str, Canvas]:
    """What burns: the machine, a bulb over the door."""
    bulb = Canvas(5, 5)
    bulb.ellipse(2.5, 2.5, 2.4, 2.4, "sun4")
    bulb.rect(1, 1, 2, 2, "sun5")
    return {
        "desert_soda_light": desert_things.soda_light(),
        "desert_bulb": bulb,
        "desert_head_lamps": cars.lit(cars_of(NIGHT)[0][3]),
    }


def shining_uses(hour: Hour) -> list[PropUse]:
    """Where it burns."""
    uses = [
        PropUse("desert_soda_light", STATION_X + 127, 191 - 46 + 20),
        PropUse("desert_bulb", STATION_X + 81, FLOOR - 38),
    ]
    if hour is NIGHT:
        _, x, base, _ = cars_of(hour)[0]
        uses.append(PropUse("desert_head_lamps", x, base))
    return uses


def people(hour: Hour) -> list[Thing]:
    """Those who wait for the station to open."""
    found = [
        person("old man", "old_man", (STATION_X + 59, 193), "doze", facing="south", order=0.5),
        person("hitchhiker", "playgoer_scarf", (602, 202), "still", facing="west"),
    ]
    for name, sheet, number, animation, facing in (
        ("trucker", "driver_trucker", 1, "drive", "west"),
        ("woman in the wagon", "wife", 2, "sit", "east"),
    ):
        _, x, base, car = cars_of(hour)[number]
        across, lift = cars.seat(car, "driver" if number == 1 else "back")
        found.append(person(name, sheet, (x + across, base - 2), "hold", animation=animation,
                            facing=facing, lift=lift))  # fmt: skip
    if hour is NIGHT:
        return [*found, person("man with a match", "grip_tall", (120, 200), "still", facing="east")]
    return [
        *found,
        person("photographing man", "tourist_man", (984, 202), "photograph", facing="east"),
        person("his wife", "tourist_woman", (1000, 214), "still", facing="east"),
        person("mechanic", "tow_man", (322, 206), "still", facing="west"),
    ]


def marks(hour: Hour) -> list[Thing]:
    """At the wheel, at the pumps, on the line."""
    _, x, base, car = cars_of(hour)[0]
    across, lift = cars.seat(car)
    return [
        mark("seb's car", x + across, base - 2, "east", pose="drive", lift=lift),
        mark("beside seb's car", 446, 228, "north"),
        mark("before seb's car", 504, 218, "west"),
        mark("at the pumps", 280, 210, "north"),
        mark("station door", STATION_X + 82, 196, "north"),
        mark("soda machine", STATION_X + 138, 200, "north"),
        mark("under the sign", 556, 204, "north"),
        mark("on the line", 520, 246, "east"),
        mark("west", 24, 240, "east"),
        mark("east", 1000, 240, "west"),
        mark("lookout", 790, 232, "east"),
        mark("truck", 676, 218, "east"),
        mark("far sand", 700, 286, "north"),
    ]


def looks(hour: Hour) -> list[Thing]:
    """What says who passed here; each hour has its own words."""
    tag = f"desert_{hour.name}"
    return [
        look("The pumps", f"{tag}_pumps", (258, 204, 60, 8)),
        look("The door", f"{tag}_door", (STATION_X + 68, 188, 30, 10)),
        look("The soda machine", f"{tag}_soda", (STATION_X + 122, 193, 28, 8)),
        look("The sign", f"{tag}_sign", (510, 188, 60, 10)),
        look("The truck", f"{tag}_truck", (720, 211, 80, 10)),
        look("The skull", f"{tag}_skull", (808, 282, 32, 8)),
        look("The mesas", f"{tag}_mesas", (640, 190, 44, 10)),
    ]


def _glow(name: str, x: float, y: float, colour: str, radius: int, **more: str | float) -> Thing:
    return light(name, x, y, colour=colour, radius=radius, **more)


def lights(hour: Hour) -> list[Thing]:
    """The bulb, the machine; at dawn the whole east."""
    door, soda = STATION_X + 83, STATION_X + 136
    strong = 1.0 if hour is NIGHT else 0.5
    found = [
        _glow("bulb", door, 146, "sun2", 66, level=0.8 * strong, glow=0.5, flicker="neon",
              group="station"),
        _glow("bulb floor", door, 198, "sun1", 74, shape="pool", level=0.7 * strong,
              flicker="neon", group="station"),
        _glow("soda", soda, 158, "elec3", 50, level=0.6 * strong, glow=0.4, group="soda"),
        _glow("soda floor", soda, 200, "teal3", 58, shape="pool", level=0.3 * strong,
              group="soda"),
    ]  # fmt: skip
    if hour is NIGHT:
        return found + _head_lamps()
    return [
        *found,
        _glow("dawn", 1000, 150, "sun1", 420, level=0.3, glow=0.2, group="sun"),
        _glow("dawn road", 820, 240, "sun1", 330, shape="pool", level=0.34, group="sun"),
    ]


def _head_lamps() -> list[Thing]:
    """Seb has left them on: they find the sign and forty yards of sand."""
    return [
        _glow("head lamp", 492, 193, "sun4", 40, level=0.8, glow=0.7, group="car"),
        _glow("beam near", 540, 208, "sun3", 64, shape="pool", level=0.8, group="car"),
        _glow("beam far", 606, 206, "sun3", 104, shape="pool", level=0.7, group="car"),
        _glow("sign", 556, 140, "sun4", 62, level=0.75, group="car"),
        _glow("tail lamp", 398, 196, "red3", 34, level=0.6, glow=0.4, group="car"),
    ]


def walls(hour: Hour) -> list[Thing]:
    """Cars, pumps, trees."""
    found = [floor(0, 188, WIDTH, 296)]
    for name, x, base, car in cars_of(hour):
        found.append(wall(name, x + 2, base - 13, car.shape.width - 4, 12))
    for number, x, base in TREES:
        found.append(wall(f"tree {x}", x + (48, 37, 42)[number] - 5, base - 5, 10, 5))
    blocks = [("pump one", 264, 197, 16, 5), ("pump two", 294, 197, 16, 5)]
    blocks += [("case", 574, 197, 18, 5), ("chair", STATION_X + 48, 187, 22, 5)]
    return found + [wall(*block) for block in blocks]


def _doors(hour: Hour) -> list[Thing]:
    """By day the road goes on to the town."""
    if hour is NIGHT:
        return []
    way = {"to_map": "boulder_city", "to_mark": "west"}
    return [Thing("Door", "on to the town", 1010, 212, (14, 62), properties=dict(way))]


def things(hour: Hour) -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": people(hour),
        "marks": marks(hour),
        "doors": _doors(hour),
        "looks": looks(hour),
        "triggers": [],
        "lights": lights(hour),
        "collision": walls(hour),
    }
