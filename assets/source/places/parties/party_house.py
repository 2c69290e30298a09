"""A party in the hills: steps up from the street, a glass house, a pool, and the city below."""

import numpy as np
from interface.palms import Kind, feather
from kit.canvas import Canvas, edge, grid
from kit.ramp import Mask

from places import cars, materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.parties import glasshouse, glasshouse_rooms, kerbside, skies, terrace, views
from places.parties.glasshouse import GROUND
from places.parties.kerbside import KERB, LANDING, STAIRS, STREET
from places.parties.party_house_plan import BAR_X, CARS, HEIGHT, NAME, WIDTH
from places.parties.party_house_props import (
    flat,
    flat_uses,
    prop_uses,
    props,
    shining,
    shining_uses,
)
from places.parties.party_house_things import things
from places.parties.staging import lay

ROWS = (GROUND, 184, 194, 207, 224, 246, 274, 304)  # of pavers


def paint_set() -> Canvas:
    """Everything that stands on the back edge of street and terrace."""
    canvas = Canvas(WIDTH, STREET + 2)
    kerbside.garden_wall(canvas)
    kerbside.stair_wall(canvas)
    canvas.blit(glasshouse.house(), 0, 0)
    colours = ("stone4", "stone6", "night4", "stone2")
    terrace.glass_rail(canvas, glasshouse.RIGHT + 46, WIDTH, GROUND, colours)
    return canvas


def ground_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Stone of the terrace, pavement, kerb and road of the street."""
    tiles = [terrace.slab(n) for n in range(5)]
    tiles += [materials.pavement(n, ("stone2", "stone1", "stone3")) for n in range(5)]
    tiles += [materials.kerb(n) for n in range(3)]
    tiles += [materials.asphalt(n, ("stone0", "night1", "stone1")) for n in range(5)]
    terrain = {
        "terrace": dict.fromkeys(range(5), 1.0),
        "pavement": dict.fromkeys(range(5, 10), 1.0),
        "road": dict.fromkeys(range(13, 18), 1.0),
    }
    return tiles, terrain


def _choose(x: int, y: int, rng: np.random.Generator) -> int:
    if x >= LANDING // 16:
        return 1 + int(rng.integers(5)) if y >= GROUND // 16 else 0
    if x >= STAIRS // 16 and y >= GROUND // 16:
        return 6 + int(rng.integers(5)) if y * 16 >= STREET else 0
    if y < STREET // 16:
        return 0
    if y < KERB // 16:
        return 6 + int(rng.integers(5))
    return 11 + int(rng.integers(3)) if y == KERB // 16 else 14 + int(rng.integers(5))


def paint_ground(ground: Canvas) -> None:
    """Pavers and their joints, steps, contact shade, what lies about."""
    xs, ys = grid(WIDTH, HEIGHT)
    paved: Mask = (xs > LANDING) & (ys > GROUND)
    terrace.joints(ground, paved, ROWS, 46)
    materials.contact(ground, GROUND, LANDING)
    materials.contact(ground, STREET, 0, STAIRS)
    kerbside.stairs(ground)
    kerbside.red_kerb(ground)
    kerbside.leaves(ground, (210, 214, 130, 30), 34, "street petals")
    kerbside.leaves(ground, (400, 180, 60, 100), 16, "terrace petals")
    for car, x, base in CARS[:-1]:  # the last one will be gone
        cars.shadow(ground, car, x, base)
    terrace.pool_of_shade(ground, SHADES)


SHADES = (
    (BAR_X + 58, 206, 62, 5), (474, 266, 32, 5), (1108, 284, 32, 4), (880, 286, 30, 4),
    (866, 182, 16, 4), (1300, 190, 18, 4), (504, 182, 14, 4), (1158, 214, 12, 4),
    (200, 232, 8, 3), (118, 242, 10, 3),
)  # fmt: skip


def front() -> Canvas:
    """Leaves and a palm between us and the party."""
    canvas = Canvas(1640, 300)
    palm = feather(Kind(250, -18, 46, -1, 4), "party near palm")
    canvas.blit(palm, 1540 - palm.width // 2, 300 - palm.height)
    leaves = ("ink", "night0", "leaf0")
    for x, wide, tall, name in ((40, 90, 30, "a"), (1500, 120, 38, "e")):
        canvas.blit(views.bush((wide, tall), f"party {name}", leaves), x, 300 - tall)
    return canvas


def far_hills() -> Canvas:
    """The next ridge, with other people's parties on it; it climbs to the west."""
    canvas = Canvas(900, 190)
    xs = np.arange(900)
    ridge = views.Ridge(122, 20, 120, 33, "dusk0", "dusk2", "night0")
    line = views.ridge(canvas, ridge)
    views.homes(canvas, line, 18, "party")
    steep = 134 - 108 * np.exp(-((xs / 210) ** 2)) - 5 * np.sin(xs / 31) - 3 * np.sin(xs / 11)
    _, ys = grid(900, 190)
    near = (ys > steep[None]) & (ys < 140)
    canvas.fill(near, "night0")
    views.brush(canvas, steep, 700, ("ink", "night1"), "party slope")
    canvas.fill(edge(near, 0, -1), "dusk1")
    views.canyon_road(canvas, ((20, 96), (96, 74), (52, 60), (128, 82), (190, 118)))
    views.homes(canvas, steep, 16, "party near", 300)
    return canvas


def pictures() -> list[Picture]:
    """Sky, city, hills, the rooms of the house, and the front."""
    city = Canvas(views.CITY_WIDTH, 110)
    ridge = views.Ridge(46, 12, 150, 31, "dusk3", "dusk4")
    views.ridge(city, ridge)
    lights = views.lights(66)
    city.blit(lights, 0, 44)
    views.downtown(city, 470, 50, ("dusk1", "dusk2", "dusk4"), True)
    return [
        Picture("bg_sky", skies.night(624, 166, "party"), (0, -16), 0.12, {"twinkle": 0.3}),
        Picture("bg_city", city, (0, 90), 0.3, {"twinkle": 0.12}),
        Picture("bg_hills", far_hills(), (0, 60), 0.46),
        Picture("bg_rooms", rooms(), (glasshouse.LEFT, 0)),
        Picture("fg_leaves", front(), (-20, -4), 1.25),
    ]


def rooms() -> Canvas:
    """All lit rooms in one picture, which lies behind the house's open glass."""
    left = glasshouse.LEFT
    canvas = Canvas(glasshouse.RIGHT - left + 4, GROUND + 2)
    x, y = glasshouse_rooms.INSIDE
    canvas.blit(glasshouse_rooms.inside(), x - left, y)
    ux, uy, _, _ = glasshouse.UPPER
    canvas.blit(glasshouse_rooms.upper_inside(), ux - 4 - left, uy + 6)
    bx, by, _, _ = glasshouse.BATH
    canvas.blit(glasshouse_rooms.bathroom(), bx - 4 - left, by)
    return canvas


def build() -> None:
    """Write the map and all it needs."""
    tiles, terrain = ground_tiles()
    air: dict[str, str | int] = {
        "ambient": "#684e94",
        "ground_line": GROUND,
        "rim": "sun3",
        "rim_side": "left",
        "ambience": "party_house",
        "footsteps": "stone",
        "weather": "confetti",
    }
    made = Composition(
        name=NAME,
        air=air,
        set=paint_set(),
        ground=Ground(tiles, terrain, lay((WIDTH, HEIGHT), NAME, _choose), paint_ground),
        flat=Stand(flat(), flat_uses()),
        props=Stand(props(), prop_uses()),
        shining=Stand(shining(), shining_uses()),
        things=things(),
        pictures=pictures(),
    )
    compose(made)
