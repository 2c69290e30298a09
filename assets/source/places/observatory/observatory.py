"""The observatory by night: violet to the last, lamps, a white house, the city below."""

import numpy as np
from interface import basin
from interface.evening import HORIZON
from kit.canvas import Canvas, edge, grid
from kit.noise import clouds
from kit.ramp import dither

from places.composition import Composition, Picture, Stand, compose
from places.objects import door
from places.observatory import flora, grounds, site, site_plan, stars
from places.observatory.ornament import lit_window
from places.observatory.things import light, person
from places.tiled import PropUse, Thing

NAME = "observatory"
WEST = 150  # how far the city goes on to the west
BEAMS = 130  # how high its searchlights reach
SKYLINE = 132  # row of the horizon
FAINT = 0.02  # not seen; it tells what shines which lamp it goes out with
DARK_WINDOWS = {2, 9}  # of the wings, from west to east


def sky() -> Canvas:
    """The Milky Way over the last of the violet."""
    return stars.evening(640, 304, SKYLINE + 16)


def city() -> Canvas:
    """The carpet of lights with downtown in it; somewhere a film has its first night."""
    whole, plain = Canvas(basin.WIDTH, 150), basin.carpet()
    whole.blit(plain, 0, 50)
    upper = Canvas(basin.WIDTH, 58)
    upper.pixels[:] = basin.city().pixels[HORIZON - 50 : HORIZON + 8]
    whole.blit(upper, 0, 0)
    made = Canvas(basin.WIDTH + WEST, BEAMS + 100)
    for x, lean in ((668, -0.42), (676, 0.3)):
        _beam(made, x, lean)
    made.blit(plain, WEST - basin.WIDTH + 240, BEAMS)
    made.blit(whole, WEST, BEAMS - 50)
    return made


def _beam(made: Canvas, x: int, lean: float) -> None:
    """A searchlight that stands in the haze, fainter the higher."""
    xs, ys = grid(made.width, made.height)
    up = BEAMS + 4 - ys
    half = 1.5 + up * 0.035
    away = np.abs(xs - x - up * lean) / half
    light = np.clip(1 - away, 0, 1) * np.clip(1 - up / BEAMS, 0, 1) * (up > 0)
    threshold = dither(made.height, made.width, 4)
    made.fill(light * 1.1 > threshold, "dusk4")
    made.fill(light * 0.9 - 0.25 > threshold, "dusk5")


def slopes() -> Canvas:
    """The brush of the hill under the terrace."""
    made = Canvas(880, 80)
    _, ys = grid(880, 80)
    for base, rise, colours in (
        (22, 16, ("dusk0", "dusk1", "dusk2")),
        (40, 12, ("ink", "night0", "dusk1")),
    ):
        line = base + rise * clouds(880, 1, 130, 1, base)[0] * 0.6
        line -= np.abs(clouds(880, 1, 9, 1, base + 3, 2)[0]) * 5
        body = ys > np.round(line)[None]
        made.fill(body, colours[0])
        flora_rows = np.abs(clouds(880, 80, 7, 3, base + 5, 2)) > 0.52
        made.fill(body & flora_rows & (ys < line[None] + 16), colours[1])
        made.fill(body & (ys < np.round(line)[None] + 1), colours[2])
    return made


def front() -> Canvas:
    """Dark leaves between us and the terrace."""
    made = Canvas(1190, 70)
    for x, width, height, n in (
        (-30, 120, 60, 0),
        (300, 70, 30, 1),
        (780, 84, 34, 2),
        (1050, 110, 62, 3),
    ):
        bush = flora.bush(width, height, f"front bush {n}", ("ink", "night0", "leaf0", "leaf0"))
        bush.fill(edge(bush.solid, 0, -1), "leaf1")
        made.blit(bush, x, 70 - height + 8)
    return made


def shining() -> dict[str, Canvas]:
    """Windows, globes, the doors' glass, lanterns."""
    glass = Canvas(34, 15)
    for x in (0, 12, 24):
        glass.rect(x, 0, 10, 15, "sun3")
        glass.rect(x, 0, 10, 7, "sun4")
        for y in range(2, 15, 5):
            glass.row(x, y, 10, "gold0")
        glass.column(x + 5, 0, 15, "gold0")
    lantern = Canvas(3, 11, "sun3")
    lantern.rect(0, 2, 3, 6, "sun5")
    return {
        "observatory_globe": grounds.globe(),
        "observatory_bollard_glass": Canvas(4, 3, "sun4"),
        "observatory_window": lit_window(9, 24),
        "observatory_glass": glass,
        "observatory_lantern": lantern,
    }


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    plot = site_plan.PLOT
    lamps = (*site_plan.LAMPS, *site_plan.FRONT_LAMPS)
    uses = [PropUse("observatory_globe", x - 7, y - 45) for x, y in lamps]
    height = site_plan.BOLLARD_BASE - 8
    uses += [PropUse("observatory_bollard_glass", x - 2, height) for x in site_plan.BOLLARDS]
    wings = [x for n, x in enumerate(sorted(plot.wing_windows())) if n not in DARK_WINDOWS]
    uses += [PropUse("observatory_window", x, plot.base - 10) for x in wings]
    uses += [PropUse("observatory_window", x, plot.base - 14) for x in plot.pavilion_windows()]
    uses.append(PropUse("observatory_glass", plot.middle - 17, plot.base - 35))
    uses += [PropUse("observatory_lantern", plot.middle + dx, plot.base - 27) for dx in (-32, 29)]
    return uses


def lights() -> list[Thing]:
    """Lamps with their pools, the stone lit from below, the glow of the city."""
    made = []
    for x, y in (*site_plan.LAMPS, *site_plan.FRONT_LAMPS):
        made.append(light(f"globe {x}", (x, y - 53), ("sun3", 50, 0.6), "lamps", glow=0.6))
        made.append(light(f"pool {x}", (x, y + 4), ("sun2", 84, 0.72), "lamps", shape="pool"))
    for x in site_plan.BOLLARDS:
        spot = (x, site_plan.BOLLARD_BASE - 2)
        made.append(
            light(f"bollard {x}", spot, ("sun3", 62, 0.5), "lamps", shape="pool", glow=0.12)
        )
    base = site_plan.PLOT.base
    for x in range(236, 724, 36):
        made.append(light(f"wash {x}", (x, base - 4), ("wood5", 56, 0.46), "house", glow=FAINT))
    made += [
        light("door", (470, base - 26), ("sun3", 84, 0.8), "house", glow=0.3),
        light("door floor", (470, base + 26), ("sun3", 110, 0.7), "house", shape="pool"),
        light("west upper wall", (420, 104), ("wood5", 60, 0.4), "house"),
        light("east upper wall", (520, 104), ("wood5", 60, 0.4), "house"),
        light("monument", (288, 250), ("night6", 60, 0.5), "house"),
        light("dome", (446, 56), ("night6", 64, 0.5), "house"),
        light("west dome", (232, 100), ("night6", 40, 0.4), "house"),
        light("east dome", (700, 100), ("night6", 40, 0.4), "house"),
        light("city on the rail", (880, 184), ("dusk5", 130, 0.42), "city"),
        light("city on the slabs", (880, 226), ("dusk5", 150, 0.3), "city", shape="pool"),
        light("arrival", (70, 226), ("sun2", 110, 0.3), "lamps", shape="pool"),
    ]
    return made


def people() -> list[Thing]:
    """The last visitors of the evening."""
    return [
        person("night guard", "usher", (560, 226), "stroll", route="terrace, wind rose, path"),
        person("late lover", "guest_lemon", (974, 201), "hold", facing="east", animation="talk"),
        person("late lover's man", "guest_tuxedo", (994, 203), "still", facing="west"),
        person("man at the telescope", "tourist_man", (936, 205), "still", facing="east"),
        person("woman with a map", "tourist_woman", (182, 212), "still", facing="north"),
        person("moon photographer", "photographer", (350, 282), "photograph", facing="east"),
        person(
            "boy past his bedtime", "boy_small", (640, 276), "hold", facing="west", animation="wave"
        ),
        person("his sister", "girl_big", (618, 280), "hold", facing="east", animation="talk"),
    ]


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": people(),
        "marks": site_plan.marks(),
        "doors": [door("observatory door", (456, 180, 32, 12), ("observatory_halls", "entrance"))],
        "looks": site_plan.looks("observatory"),
        "lights": lights(),
        "collision": site_plan.walls(),
    }
    plain = city()
    many = stars.field(640, 200, 430, SKYLINE - 12, "observatory stars")
    backdrops = [
        Picture("bg_sky", sky(), (0, 0), 0.25),
        Picture("bg_stars", many, (0, 0), 0.25, {"twinkle": 0.6}),
        Picture("bg_city", plain, (0, SKYLINE - BEAMS), 0.5),
        Picture("bg_lamps", stars.lamps(plain), (0, SKYLINE - BEAMS), 0.5, {"twinkle": 0.35}),
        Picture("bg_slopes", slopes(), (0, SKYLINE + 14), 0.7),
        Picture("fg_leaves", front(), (0, 240), 1.25),
    ]
    air: dict[str, str | int] = {
        "ambient": "#665ca4",
        "ground_line": site_plan.LINE,
        "rim": "sun4",
        "rim_side": "left",
        "ambience": "observatory",
        "footsteps": "stone",
    }
    compose(
        Composition(
            NAME,
            air,
            site.paint_set(),
            site.ground(),
            Stand(site.props(), site.uses()),
            Stand(shining(), shining_uses()),
            things,
            pictures=backdrops,
        )
    )
