"""Mia's and Daniel's house in the hills: good light, a piano nobody plays, a bedtime story."""

import numpy as np
from kit.canvas import Canvas

from places import materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.parties import nursery, skies, terrace, views, villa, villa_hall
from places.parties import villa_things as thing
from places.parties.hills_house_plan import (
    BED,
    CHAIR,
    HEIGHT,
    ISLAND,
    NAME,
    PENDANTS,
    PIANO,
    SOFA,
    TABLE,
    WIDTH,
)
from places.parties.hills_house_things import things
from places.parties.staging import lay
from places.parties.villa import GROUND, POSTER
from places.tiled import PropUse


def _choose(_: int, y: int, rng: np.random.Generator) -> int:
    return 1 + int(rng.integers(5)) if y >= GROUND // 16 else 0


def paint_ground(ground: Canvas) -> None:
    """The shade along the walls and under the furniture."""
    materials.contact(ground, GROUND)
    terrace.pool_of_shade(ground, SHADES)


SHADES = (
    (ISLAND[0] + 66, ISLAND[1] - 1, 74, 7), (PIANO[0] + 50, PIANO[1] - 2, 50, 6),
    (SOFA[0] + 56, SOFA[1] - 1, 62, 6), (TABLE[0] + 37, TABLE[1] - 2, 34, 5),
    (BED[0] + 41, BED[1] - 1, 44, 6), (CHAIR[0] + 18, CHAIR[1] - 1, 20, 5),
    (86, 189, 26, 4), (708, 205, 14, 4), (676, 187, 24, 4), (327, 189, 16, 4), (594, 220, 14, 4),
    (26, 188, 20, 4),
)  # fmt: skip


def flat() -> dict[str, Canvas | list[Canvas]]:
    """Rugs."""
    return {
        "hills_house_rug": thing.rug(196, 58, ("stone3", "stone5", "stone6", "cloth2")),
        "hills_house_round_rug": thing.rug(
            128, 44, ("dusk4", "dusk6", "dusk7", "skin1"), rounded=True
        ),
        "hills_house_mat": thing.rug(58, 16, ("stone1", "stone2", "stone3", "stone4")),
    }


FLAT_USES = (
    PropUse("hills_house_rug", 434, 268),
    PropUse("hills_house_round_rug", 668, 256),
    PropUse("hills_house_mat", 14, 198),
)


def props() -> dict[str, Canvas | list[Canvas]]:
    """What stands about."""
    return {
        "hills_house_island": villa_hall.island(),
        "hills_house_bar_chair": villa_hall.bar_chair(),
        "hills_house_pendant": villa_hall.pendant(),
        "hills_house_piano": thing.closed_piano(),
        "hills_house_bench": thing.piano_bench(),
        "hills_house_sofa": thing.sofa(),
        "hills_house_cat": thing.cat(),
        "hills_house_table": thing.coffee_table(),
        "hills_house_arc_lamp": thing.arc_lamp(),
        "hills_house_fig": thing.tall_plant(),
        "hills_house_console": villa_hall.console(),
        "hills_house_dress": villa_hall.dress_rail(),
        "hills_house_bed": nursery.child_bed(),
        "hills_house_night_table": nursery.night_table(),
        "hills_house_moon": nursery.moon_lamp(),
        "hills_house_doll_house": nursery.doll_house(),
        "hills_house_toys": nursery.toys(),
        "hills_house_horse": nursery.rocking_horse(),
        "hills_house_mobile": nursery.mobile(),
        "hills_house_chair": nursery.story_chair(),
    }


def prop_uses() -> list[PropUse]:
    """Where it stands."""
    uses = [
        PropUse("hills_house_console", 78, 190),
        PropUse("hills_house_dress", 8, 190),
        PropUse("hills_house_island", *ISLAND),
        PropUse("hills_house_piano", *PIANO),
        PropUse("hills_house_bench", PIANO[0] - 10, PIANO[1] + 0.5),
        PropUse("hills_house_sofa", *SOFA),
        PropUse("hills_house_cat", SOFA[0] + 36, SOFA[1] + 0.6),
        PropUse("hills_house_table", *TABLE),
        PropUse("hills_house_arc_lamp", 552, 222),
        PropUse("hills_house_fig", 304, 190),
        PropUse("hills_house_bed", *BED),
        PropUse("hills_house_night_table", 700, 206),
        PropUse("hills_house_moon", 703, 206.2),
        PropUse("hills_house_doll_house", 660, 188),
        PropUse("hills_house_toys", 716, 254),
        PropUse("hills_house_horse", 770, 260),
        PropUse("hills_house_mobile", 758, 84),
        PropUse("hills_house_chair", *CHAIR),
    ]
    uses += [PropUse("hills_house_pendant", x, 92) for x in PENDANTS]
    uses += [PropUse("hills_house_bar_chair", ISLAND[0] + x, ISLAND[1] + 7) for x in (16, 58, 100)]
    return uses


def shining() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    strip = Canvas(150, 2, "sun4")
    strip.row(0, 0, 150, "sun5")
    return {
        "hills_house_pendant_glow": villa_hall.pendant_glow(),
        "hills_house_strip": strip,
        "hills_house_downlight": Canvas(7, 1, "sun5"),
        "hills_house_arc_glow": Canvas(16, 2, "sun5"),
        "hills_house_picture_lamp": Canvas(14, 1, "sun5"),
    }


def shining_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("hills_house_pendant_glow", x + 1, 90) for x in PENDANTS]
    uses += [PropUse("hills_house_downlight", x, villa.CEILING - 7) for x in range(25, WIDTH, 48)]
    return [
        *uses,
        PropUse("hills_house_strip", 172, 98),
        PropUse("hills_house_arc_glow", 554, 138),
        PropUse("hills_house_picture_lamp", POSTER + 22, 58),
    ]


def pictures() -> list[Picture]:
    """The sky and the city that the glass shows."""
    city = Canvas(views.CITY_WIDTH, 130)
    views.ridge(city, views.Ridge(48, 20, 150, 31, "dusk3", "dusk5"))
    city.blit(views.lights(60), 0, 44)
    views.downtown(city, 392, 52, ("dusk1", "dusk2", "dusk4"), True)
    line = views.ridge(city, views.Ridge(104, 26, 110, 77, "night0", "dusk1", "dusk0"))
    views.homes(city, line, 12, "hills house")
    return [
        Picture("bg_sky", skies.evening(600, 132, "hills house"), (40, 0), 0.4),
        Picture("bg_city", city, (0, 72), 0.5, {"twinkle": 0.12}),
    ]


def build() -> None:
    """Write the map and all it needs."""
    air: dict[str, str | int] = {
        "ambient": "#7c6c9e",
        "ground_line": GROUND,
        "rim": "sun3",
        "rim_side": "right",
        "ambience": "hills_house",
        "footsteps": "wood",
    }
    made = Composition(
        name=NAME,
        air=air,
        set=villa.walls(),
        ground=Ground(
            [villa_hall.oak(n) for n in range(5)],
            {"oak": {n: (1.0 if n < 4 else 0.4) for n in range(5)}},
            lay((WIDTH, HEIGHT), NAME, _choose),
            paint_ground,
        ),
        flat=Stand(flat(), FLAT_USES),
        props=Stand(props(), prop_uses()),
        shining=Stand(shining(), shining_uses()),
        things=things(),
        pictures=pictures(),
    )
    compose(made)
