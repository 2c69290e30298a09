"""The observatory by noon, and nothing else: the same stones, the same bench, no magic."""

from dataclasses import replace

from kit.canvas import Canvas, edge

from places.composition import Composition, Picture, Stand, compose
from places.objects import mark, wall
from places.observatory import flora, grounds, lawn_props, noon, site, site_plan
from places.observatory.things import light, look, person
from places.tiled import PropUse, Thing

NAME = "observatory_lawn"
SKYLINE = 132


def paint_set() -> Canvas:
    """The house with noon in its windows and under its eaves."""
    house, plot = site.paint_set(), site_plan.PLOT
    windows = [(x, plot.base - 34, 9, 24) for x in plot.wing_windows()]
    windows += [(x, plot.base - 38, 9, 24) for x in plot.pavilion_windows()]
    windows.append((plot.middle - 18, plot.base - 52, 36, 17))
    noon.glass(house, windows)
    left, right = plot.middle - 208, plot.middle + 56
    noon.eaves(
        house,
        [
            (left, plot.base - 38, 152, 3),
            (right, plot.base - 38, 152, 3),
            (plot.middle - 56, plot.base - 76, 112, 4),
            (plot.middle - 262, plot.base - 50, 56, 3),
            (plot.middle + 206, plot.base - 50, 56, 3),
            (plot.middle + 56, plot.base - 56, 10, 56),
        ],
    )
    return house


def _finish(laid: Canvas) -> None:
    """The terrace as it is by night too, with the short shadows of noon."""
    site.finish(laid)
    for x, y in (*site_plan.LAMPS, *site_plan.FRONT_LAMPS):
        grounds.slanted(laid, x, y - 1, 22, 2)
    for x in site_plan.BOLLARDS:
        grounds.slanted(laid, x, site_plan.BOLLARD_BASE - 1, 8, 1.5)
    x, y = site_plan.MONUMENT
    grounds.slanted(laid, x + 8, y - 3, 44, 7)
    for x, y, half, deep in SHADES:
        grounds.cast_shade(laid, x, y, (half, deep), -1)


SHADES = (
    (100, 193, 90, 9), (1006, 192, 44, 7), (430, 197, 14, 3), (514, 197, 14, 3), (833, 199, 12, 3),
    (955, 199, 12, 3), (638, 236, 34, 6), (731, 199, 10, 3), (181, 195, 20, 3), (884, 190, 150, 4),
    (700, 284, 17, 4),
)  # fmt: skip


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures that only the day needs."""
    made: dict[str, Canvas | list[Canvas]] = dict(site.props())
    return made | {
        "observatory_lawn_bus": lawn_props.school_bus(),
        "observatory_lawn_cart": lawn_props.ice_cart(),
        "observatory_lawn_sprinkler": lawn_props.sprinkler(),
        "observatory_lawn_stroller": lawn_props.stroller(),
    }


def uses() -> list[PropUse]:
    """The garden, and what came for the day."""
    return [
        *site.uses(),
        PropUse("observatory_lawn_bus", 54, 183),
        PropUse("observatory_lawn_cart", 612, 238),
        PropUse("observatory_lawn_sprinkler", 118, 286),
        PropUse("observatory_lawn_sprinkler", 858, 290),
        PropUse("observatory_lawn_stroller", 690, 286),
    ]


def flat_uses() -> list[PropUse]:
    """What lies on the grass."""
    return [PropUse("observatory_lawn_rug", 726, 294), PropUse("observatory_lawn_paper", 592, 292)]


def people() -> list[Thing]:
    """A class and its teacher, people who run, people who look, people who sell."""
    return [
        person("teacher", "playgoer", (238, 246), "hold", facing="east", animation="talk"),
        person("pupil who knows", "girl_big", (266, 238), "hold", facing="west", animation="wave"),
        person("pupil who does not", "boy_small", (260, 256), "still", facing="west"),
        person("pupil who looks away", "child", (338, 254), "still", facing="east"),
        person("smallest pupil", "toddler", (224, 260), "still", facing="east"),
        person("jogger", "fan_teal", (600, 224), "stroll", route="path, east end, arrival"),
        person("second jogger", "fan_hat", (580, 228), "stroll", route="east end, terrace, path"),
        person("ice seller", "barista_man", (600, 240), "still", facing="south"),
        person("who cannot choose", "guest_pink", (580, 246), "mingle", facing="east"),
        person("photographing husband", "tourist_man", (492, 262), "photograph", facing="west"),
        person("posing wife", "tourist_woman", (446, 240), "hold", facing="east", animation="talk"),
        person("man at the telescope", "driver_salesman", (936, 205), "still", facing="east"),
        person("nurse at lunch", "assistant", (700, 252), "phone", facing="west"),
    ]


def lights() -> list[Thing]:
    """Warm stone throws a little light back."""
    return [
        light("house", (472, 196), ("sun5", 260, 0.16), "day", shape="pool"),
        light("rail", (884, 200), ("sun5", 160, 0.12), "day", shape="pool"),
    ]


def looks() -> list[Thing]:
    """What can be looked at by day."""
    return [
        *site_plan.looks("lawn"),
        look("The school bus", "look_lawn_bus", (90, 196, 60, 12)),
        look("The ices", "look_lawn_ices", (616, 238, 44, 12)),
        look("The rug", "look_lawn_rug", (730, 282, 50, 14)),
    ]


def walls() -> list[Thing]:
    """What is in the way by day."""
    blocks = (("cart", 612, 226, 50, 12), ("stroller", 690, 278, 28, 8), ("rug", 728, 276, 52, 18))
    return [*site_plan.walls(), *(wall(*block) for block in blocks)]


def front() -> Canvas:
    """Leaves near us."""
    made = Canvas(1190, 70)
    places = ((-30, 120, 60, 0), (300, 70, 30, 1), (780, 84, 34, 2), (1050, 110, 62, 3))
    for x, width, height, n in places:
        bush = flora.bush(width, height, f"front bush {n}", ("leaf0", "leaf1", "leaf1", "leaf2"))
        bush.fill(edge(bush.solid, 0, -1), "leaf3")
        made.blit(bush, x, 70 - height + 8)
    return made


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": people(),
        "marks": [
            *site_plan.marks(),
            mark("ices", 636, 252, "north"),
            mark("class", 204, 246, "east"),
        ],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    backdrops = [
        Picture("bg_sky", noon.sky(640, 304, SKYLINE + 4), (0, 0), 0.25),
        Picture("bg_clouds", noon.cumulus(704, 100), (0, 20), 0.3, {"drift": 2.0}),
        Picture("bg_city", noon.city(918), (0, SKYLINE - 50), 0.5),
        Picture("bg_slopes", noon.slopes(880), (0, SKYLINE + 14), 0.7),
        Picture("fg_leaves", front(), (0, 240), 1.25),
    ]
    air: dict[str, str | int] = {
        "ambient": "#f4ece6",
        "ground_line": site_plan.LINE,
        "rim": "sun5",
        "rim_side": "left",
        "ambience": "observatory_lawn",
        "footsteps": "grass",
    }
    flat = {
        "observatory_lawn_rug": lawn_props.rug(),
        "observatory_lawn_paper": lawn_props.rolled_paper(),
    }
    compose(
        Composition(
            NAME,
            air,
            paint_set(),
            replace(site.ground(), paint=_finish),
            Stand(props(), uses()),
            Stand({}, []),
            things,
            Stand(flat, flat_uses()),
            backdrops,
        )
    )
