"""What stands, lives and shines in the street in Boulder City."""

from kit.canvas import Canvas

from places import cars
from places.cars import Car
from places.composition import Frames
from places.homes import bungalows, town_houses, yard
from places.homes.boulder_set import DOLAN_X, HOUSES, LIBRARY_X
from places.homes.home import FLOOR
from places.tiled import PropUse

SEB = Car("convertible", "wine", "east", "dusk")
SEB_AT = (640, 230)  # left edge and base
PARKED = (
    ("wagon", Car("wagon", "sky", "west", "dusk"), 214, 230),
    ("pickup", Car("pickup", "rust", "east", "dusk"), 1050, 232),
    ("milk_van", Car("van", "white", "east", "dusk"), 330, 266),
    ("sedan", Car("sedan", "plum", "west", "dusk"), 860, 266),
)
POLES = (160, 318, 818, 1160)
WIRED = ((160, 318), (818, 1160))  # the other wires would hide the house
Lit = tuple[str, Canvas, float, float]  # name, picture, left edge, base
TOP = FLOOR - bungalows.HEIGHT + 2  # where the pictures of houses begin


def panes() -> list[Lit]:
    """Windows with somebody awake behind them: `pane n` belongs to the lamps `window n`."""
    found: list[Lit] = []
    cloths = (("red2", "red3"), ("sun1", "sun2"), ("jade0", "jade1"), ("dusk4", "dusk6"))
    numbers = (1, 2, 5, 6)
    for (x, house, which), number, cloth in zip(HOUSES, numbers, cloths, strict=True):
        pane = house.panes[which]
        picture = bungalows.lit_pane(pane, cloth, number in (2, 6))
        found.append((f"pane_{number}", picture, x + pane.x, TOP + pane.y + pane.height))
    for name, number in (("parlour", 3), ("bedroom", 4)):
        pane = town_houses.PANES[name]
        picture = bungalows.lit_pane(pane, ("night4", "night5"), name == "parlour")
        if name == "bedroom":
            picture = town_houses.sheet_curtain(pane, True, ("stone4", "stone5", "stone7"))
        base = FLOOR - bungalows.HEIGHT - 8 + pane.y + pane.height
        found.append((f"pane_{number}", picture, DOLAN_X + pane.x, base))
    return sorted(found, key=lambda lit: lit[0])


def props() -> dict[str, Frames]:
    """Everything that stands in the street."""
    made: dict[str, Frames] = {
        "fence": yard.picket_fence(62),
        "fence_long": yard.picket_fence(120),
        "dog": yard.dog(),
        "kennel": _kennel(),
        "sprinkler": yard.sprinkler(38),
        "letter_box": yard.letter_box(),
        "saguaro": yard.saguaro(84, "saguaro one"),
        "saguaro_low": yard.saguaro(58, "saguaro two"),
        "bush": yard.bush(38, "bush one"),
        "bush_red": yard.bush(34, "bush two", "dusk6"),
        "pole": yard.pole(152),
        "hydrant": yard.hydrant(),
        "town_sign": yard.town_sign(),
        "bench": yard.bench(),
        "stop": yard.stop_sign(),
        "flag": yard.flag_pole(),
        "papers": _papers(),
        "tricycle": _tricycle(),
        "seb_inside": cars.inside(SEB),
        "seb_shell": cars.shell(SEB),
        "lamp": _lamp_post(),
    }
    for one, other in WIRED:
        made[f"wires_{one}"] = yard.wires(other - one - 40)
    made |= {name: cars.whole(car) for name, car, _, _ in PARKED}
    return {f"boulder_city_{name}": picture for name, picture in made.items()}


def _kennel() -> Canvas:
    canvas = Canvas(36, 32)
    canvas.rect(4, 14, 28, 18, "red2")
    for y in range(17, 32, 4):
        canvas.row(4, y, 28, "red1")
    canvas.ellipse(16, 24, 7, 7, "wood0")
    canvas.rect(9, 24, 14, 8, "wood0")
    canvas.poly([(0, 15), (18, 1), (36, 15), (33, 18), (18, 6), (3, 18)], "stone6")
    canvas.poly([(6, 15), (18, 6), (30, 15)], "red2")
    canvas.line(18, 1, 35, 15, "stone7")
    return canvas


def _papers() -> Canvas:
    """Two newspapers where the boy threw them."""
    canvas = Canvas(30, 8)
    for x, y in ((0, 3), (17, 0)):
        canvas.rect(x, y, 12, 4, "stone6")
        canvas.row(x, y, 12, "stone7")
        canvas.rect(x + 5, y, 2, 4, "red3")
        canvas.row(x, y + 3, 12, "stone3")
    return canvas


def _tricycle() -> Canvas:
    canvas = Canvas(28, 22)
    for x, r in ((5, 4), (22, 6)):
        canvas.ellipse(x, 21 - r, r, r, "stone1")
        canvas.ellipse(x, 21 - r, r - 2, r - 2, "stone4")
        canvas.dot(x, 21 - r, "red3")
    canvas.line(5, 14, 18, 10, "red3", 2)
    canvas.line(22, 14, 19, 4, "red3", 2)
    canvas.row(15, 3, 8, "stone6")
    canvas.rect(4, 9, 8, 3, "night2")
    canvas.rect(14, 4, 2, 3, "sun3")
    return canvas


def _lamp_post() -> Canvas:
    canvas = Canvas(20, 92)
    canvas.rect(8, 14, 4, 78, "jade0")
    canvas.column(11, 14, 78, "jade1")
    canvas.rect(6, 84, 8, 8, "teal1")
    canvas.row(6, 84, 8, "jade1")
    canvas.poly([(4, 14), (6, 4), (14, 4), (16, 14)], "stone5")
    canvas.rect(5, 2, 10, 3, "jade0")
    canvas.rect(9, 0, 2, 3, "jade1")
    canvas.row(4, 14, 12, "jade0")
    return canvas


def uses() -> list[PropUse]:
    """Where everything stands."""
    x, base = SEB_AT
    placed = [
        ("fence_long", 6, 191), ("dog", 74, 189), ("kennel", 16, 187), ("papers", 146, 188),
        ("letter_box", 140, 199), ("sprinkler", 236, 191), ("bush_red", 276, 186),
        ("tricycle", 176, 200), ("bench", 348, 192), ("flag", 448, 186), ("bush", 322, 184),
        ("hydrant", 478, 205), ("stop", 586, 200), ("sprinkler", 622, 191), ("bush_red", 612, 186),
        ("bush", 772, 186), ("letter_box", 742, 200), ("papers", 700, 190), ("fence", 842, 191),
        ("fence", 956, 191), ("bush", 938, 186), ("sprinkler", 990, 191), ("saguaro", 1120, 188),
        ("saguaro_low", 1198, 184), ("town_sign", 1154, 192), ("bush_red", 1008, 186),
        ("seb_inside", x, base - 3), ("seb_shell", x, base), ("lamp", 492, 201),
    ]  # fmt: skip
    placed += [("pole", at - 26, 194) for at in POLES]
    placed += [(f"wires_{at}", at + 20, 82) for at, _ in WIRED]
    placed += [(name, at, foot) for name, _, at, foot in PARKED]
    return [PropUse(f"boulder_city_{name}", left, foot) for name, left, foot in placed]


def shining() -> tuple[dict[str, Frames], list[PropUse]]:
    """Panes, the street lamp, porch lamps, Seb's headlamps."""
    head = Canvas(10, 9)
    head.poly([(0, 9), (2, 0), (8, 0), (10, 9)], "sun4")
    head.rect(3, 2, 4, 5, "sun5")
    bulb = Canvas(4, 5)
    bulb.rect(0, 0, 4, 5, "sun4")
    bulb.rect(1, 1, 2, 3, "sun5")
    pictures: dict[str, Frames] = {
        "boulder_city_lamp_glass": head,
        "boulder_city_porch_bulb": bulb,
        "boulder_city_headlamps": cars.lit(SEB),
    }
    found = [
        PropUse("boulder_city_lamp_glass", 497, 123),
        PropUse("boulder_city_porch_bulb", DOLAN_X + 122, FLOOR - 43),
        PropUse("boulder_city_headlamps", *SEB_AT),
    ]
    for name, picture, left, base in panes():
        pictures[f"boulder_city_{name}"] = picture
        found.append(PropUse(f"boulder_city_{name}", left, base))
    return pictures, found


LIBRARY_DOOR = (LIBRARY_X + 88, FLOOR + 8)
DOLAN_DOOR = (DOLAN_X + 104, FLOOR + 8)
