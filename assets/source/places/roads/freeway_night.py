"""The ramp again, five years later, at night: the same jam in expensive light. 1152 by 304."""

from collections.abc import Sequence
from dataclasses import replace

from kit.canvas import Canvas, rng_of

from places import cars
from places.cars import Car
from places.ground import difference, laid
from places.objects import look
from places.roads import night_air, surfaces
from places.roads.day_sky import HORIZON
from places.roads.freeway_cast import JAM, Riders, Stuck, car_props, riders
from places.roads.freeway_things import car_pictures, walls
from places.roads.freeway_view import (
    COLUMNS,
    FLOOR,
    HEIGHT,
    ROAD,
    ROWS,
    WIDTH,
    crash_rail,
    far_flyover,
    ground_rows,
    near_line,
    paint_road,
    paint_set,
)
from places.roads.layout import Behind, far, image_layers, light, mark, person, write_pictures
from places.tiled import MapWriter, PropUse, Thing
from places.tilesets import write_tileset

THEIRS = Stuck("their car", 446, 0, Car("sedan", "white", time="night", lamps=True))
# What has changed in five years: who sits in a car now, or another car.
GONE = {"seb's car": Car("hatch", "silver"), "mia's car": THEIRS.car}
SITTERS: dict[str, Riders] = {
    "family wagon": {"driver": ("driver_mother", "drive"), "back": ("girl_big", "wave")},
    "seb's car": {"driver": ("writer", "sit")},
    "drummer's van": {"driver": ("drummer", "sit"), "middle": ("lookalike_pony", "sit_clap")},
    "old couple": {"driver": ("old_man", "sit"), "back": ("wife", "sit_talk")},
    "wedding car": {"driver": ("bride", "sit"), "back": ("brother", "sit")},
    "yellow beetle": {"driver": ("lookalike_wavy", "sit")},
    "fan wagon": {"driver": ("playgoer", "sit"), "back": ("playgoer_scarf", "sit")},
    "sky convertible": {"driver": ("guest_tuxedo", "idle")},
}
LAMPS = (110, 384, 880)


def _tonight(one: Stuck) -> Stuck:
    if one.name == "mia's car":
        return THEIRS
    car = GONE.get(one.name, one.car)
    sitting = SITTERS.get(one.name, one.riders)
    return replace(one, car=replace(car, time="night", lamps=True), riders=sitting)


TONIGHT = tuple(_tonight(one) for one in JAM if one.name != "sky convertible")


def backdrops() -> dict[str, Canvas]:
    """Sky to roofs."""
    rail = Canvas(far(1.15, WIDTH), 12)
    crash_rail(rail)
    flyover = far_flyover(night_air.HAZE)
    _far_lamps(flyover)
    return {
        "sky": night_air.sky(far(0.06, WIDTH), 176, 240),
        "mountains": night_air.mountains(far(0.12, WIDTH)),
        "city": night_air.city(far(0.22, WIDTH), 150),
        "flyover": flyover,
        "roofs": night_air.roofs(far(0.55, WIDTH), 84),
        "rail": rail,
    }


def _far_lamps(canvas: Canvas) -> None:
    """Two strings of light on the next interchange: white comes, red goes."""
    rng = rng_of("far lamps")
    tops = canvas.solid.argmax(axis=0)
    for x in range(2, canvas.width, 5):
        colour = ("sun5", "sun4", "red3", "red4")[int(rng.integers(4))]
        canvas.rect(x + int(rng.integers(3)), int(tops[x]) - 1, 2, 1, colour)


def flyover_lamps() -> Canvas:
    """Lamps of the cars that stand on the near flyover."""
    canvas, rng = Canvas(WIDTH - 560, 120), rng_of("near lamps")
    for x in range(560, WIDTH - 20, 17):
        y = round(near_line(x)) - 8 - 50
        canvas.rect(x - 560, y, 2, 2, "red3")
        canvas.rect(x - 560 + 11, y, 2, 2, "sun4" if rng.random() < 0.7 else "sun5")
    return canvas


def _heads() -> Canvas:
    canvas = Canvas(8, 3, "sun4")
    canvas.rect(1, 0, 6, 2, "sun5")
    return canvas


def shining() -> dict[str, Canvas]:
    """Street lamps, and the flyover's string of cars."""
    return {"freeway_lamp": _heads(), "freeway_flyover_lamps": flyover_lamps()}


def shining_uses() -> list[PropUse]:
    """Where they burn."""
    uses = [PropUse("freeway_flyover_lamps", 560, 170)]
    for x in LAMPS:
        uses += [PropUse("freeway_lamp", x - 27, 59), PropUse("freeway_lamp", x + 20, 59)]
    return uses


def people() -> list[Thing]:
    """Fewer leave their cars at night."""
    return [
        *riders(TONIGHT),
        person("man on the phone", "assistant", (1034, 228), "phone", facing="south"),
        person("late dancer", "guest_orange", (700, 232), "dance", facing="south"),
        person("late listener", "guest_lemon", (724, 233), "mingle", facing="west"),
        person("pair between lanes", "couple_evening", (304, 232), "hold", animation="waltz"),
        person("photographing woman", "photographer", (656, 193), "photograph", facing="north"),
        person("smoker", "grip_tall", (842, 276), "still", facing="north"),
    ]


def marks() -> list[Thing]:
    """Their two seats, the windows, the exit."""
    across, lift = cars.seat(THEIRS.car)
    x, y = THEIRS.x + across, THEIRS.base - 2
    found = [
        mark("daniel's seat", x + 5, y - 0.5, "east", pose="sit", lift=lift),
        mark("mia's seat", x - 4, y, "east", pose="sit", lift=lift),
        mark("beside their car", 494, 224, "north"),
        mark("exit", 668, 194, "south"),
        mark("west", 20, 228, "east"),
        mark("east", 1132, 228, "west"),
        mark("at the parapet", 360, 190, "north"),
    ]
    for name, where in (
        ("drummer's window", "drummer's van"), ("family's window", "family wagon"),
        ("couple's window", "old couple"), ("movers' window", "piano movers"),
        ("bride's window", "wedding car"), ("salesman's window", "salesman"),
    ):  # fmt: skip
        one = next(one for one in TONIGHT if one.name == where)
        found.append(mark(name, one.x + cars.seat(one.car)[0] - 2, one.base + 14, "north"))
    return found


def looks() -> list[Thing]:
    """What has become of them all."""
    return [
        look("The billboard", "freeway_night_billboard", (150, 182, 110, 12)),
        look("A name on the wall", "freeway_night_linda", (716, 182, 60, 12)),
        look("The exit sign", "freeway_night_exit", (600, 182, 110, 12)),
        look("The piano movers", "freeway_night_movers", (900, 213, 120, 12)),
        look("The drummer's van", "freeway_night_drummer", (556, 213, 88, 12)),
        look("The lights", "freeway_night_lights", (384, 182, 60, 12)),
    ]


def _lamp_lights() -> list[Thing]:
    found = []
    for x in LAMPS:
        for side in (-23, 24):
            found.append(light(f"lamp {x + side}", x + side, 60, colour="sun2", radius=150,
                               shape="cone", level=0.4, glow=0.34, group="street"))  # fmt: skip
        found.append(light(f"pool {x}", x, 222, colour="sun1", radius=150, shape="pool",
                           level=0.55, group="street"))  # fmt: skip
    for name, x, y, radius in (("billboard", 207, 100, 84), ("sign one", 578, 86, 58),
                               ("sign two", 668, 86, 58)):  # fmt: skip
        found.append(light(name, x, y, colour="stone6", radius=radius, level=0.85, glow=0.12,
                           group="signs"))  # fmt: skip
    return found


def _car_lights(jam: Sequence[Stuck]) -> list[Thing]:
    """Red behind every car, white before it."""
    found = []
    for one in jam:
        tail, head, y = one.x + 2, one.x + one.car.shape.width + 4, one.base - 17
        found.append(light(f"tail of {one.name}", tail, y, colour="red3", radius=30, level=0.8,
                           glow=0.34, group="cars"))  # fmt: skip
        found.append(light(f"head of {one.name}", head, y + 2, colour="sun3", radius=34,
                           level=0.7, glow=0.26, group="cars"))  # fmt: skip
    return found


def things() -> dict[str, list[Thing]]:
    """All objects of the map."""
    return {
        "people": people(),
        "marks": marks(),
        "doors": [],
        "looks": looks(),
        "triggers": [],
        "lights": _lamp_lights() + _car_lights(TONIGHT),
        "collision": [one for one in walls(TONIGHT) if one.name != "records"],
    }


AIR: dict[str, str | int] = {
    "ambient": "#6c66a4",
    "ground_line": FLOOR,
    "rim": "sun2",
    "rim_side": "left",
    "ambience": "freeway_night",
    "footsteps": "stone",
}
LAYERS = (
    Behind("bg_sky", 0.06, 0),
    Behind("bg_mountains", 0.12, HORIZON - 50),
    Behind("bg_city", 0.22, HORIZON - 34, {"twinkle": 0.05}),
    Behind("bg_flyover", 0.36, 92),
    Behind("bg_roofs", 0.55, 100),
)


def _ground() -> tuple[int, Canvas]:
    tiles = [surfaces.tarmac(number, ROAD, "freeway") for number in range(surfaces.VARIANTS)]
    terrain = {"road": dict.fromkeys(range(surfaces.VARIANTS - 1), 1.0)}
    count = write_tileset("freeway_ground", [tile.pixels for tile in tiles], terrain)
    ground, road = (laid(tiles, ground_rows(1)) for _ in range(2))
    paint_road(road, TONIGHT)
    return count, difference(road, ground)


def build() -> None:
    """Write the tilesets, pictures and the map."""
    write_pictures("freeway_night", backdrops())
    count, decals = _ground()
    made = MapWriter("freeway_night", COLUMNS, ROWS, AIR)
    first = made.tileset("freeway_ground", count)
    image_layers(made, "freeway_night", LAYERS)
    made.tile_layer("set", made.cut("freeway_night_set", paint_set(("SAID YES", "elec1"))))
    made.tile_layer("ground", ground_rows(first))
    made.tile_layer("decals", made.cut("freeway_night_decals", decals))
    made.props_tileset("freeway_night_cars", car_pictures(TONIGHT))
    made.props_tileset("freeway_night_lamps", shining())
    made.prop_layer("props", car_props(TONIGHT))
    made.prop_layer("emissive", shining_uses())
    for name, items in things().items():
        made.object_layer(name, items)
    image_layers(made, "freeway_night", [Behind("fg_rail", 1.15, HEIGHT - 9)])
    made.write()
