"""Set 5, the road to Paris: the ocean as a map, waves of cut paper, a ship, an aeroplane."""

import math
from collections.abc import Sequence

from kit.canvas import Canvas, arc

from places.montage.letters import written
from places.montage.paper import Painting, path, puff, star, waves
from places.montage.stage import FAR, GROUND, HEIGHT, MID, WIDTH, Props, Set, plain

SEA = 126
FRAMES = 4


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(5, "ocean", _wall(), plain(("teal1", "teal0", "teal2"), "montage ocean"), _floor())
    made.far, made.mid = _far(), _mid()
    made.props = _props()
    made.put("ship", 150, 158)
    made.put("near", 20, GROUND + 5)
    made.put("plane", 236, 88)
    made.put("serpent", 384, 166)
    made.put("front", 20, 304)
    made.standard_marks()
    made.mark("ship", 200, 200, "east")
    made.mark("paris", 448, 204, "east")
    made.wash("sun5", 0.42)
    return made


def _far() -> Painting:
    """A sheet of an atlas: two coasts and the dotted way between them."""
    sheet = Painting(round(WIDTH * FAR) + 1, HEIGHT, "skin1")
    wide = sheet.width
    sheet.brush(sheet.solid, "sun5", 90, 60)
    for n in range(1, 9):
        sheet.ribbon([[(n * 56 - 24, 0), (n * 56 - 18 + (n - 4) * 5, 200)]], 1.0, "skin0")
    for y in (52, 84, 116):
        sheet.ribbon([arc(wide / 2, y - 380, 700, 400, 62, 118, 30)], 1.0, "skin0")
    west = path("0,40 52,44 74,58 66,72 84,84 70,98 58,104 62,126 48,150 0,160")
    east = [
        (wide, 40),
        (424, 44),
        (404, 60),
        (414, 70),
        (392, 78),
        (400, 92),
        (380, 100),
        (396, 116),
        (390, 150),
        (wide, 160),
    ]
    for coast, body, rim in ((west, "leaf4", "leaf5"), (east, "dusk6", "dusk7")):
        mask = sheet.cut(coast, body, rim, 3)
        sheet.brush(mask, rim, 6, 16)
    _route(sheet)
    _compass(sheet, 306, 88)
    sheet.ribbon(written("LA", 26, 92, 9, 10) + written("PARIS", 404, 78, 9, 10), 1.8, "wood2")
    return sheet


def _route(sheet: Painting) -> None:
    for n in range(23):
        t = n / 22
        x, y = 56 + 338 * t, 96 - 46 * math.sin(math.pi * t) + 8 * t
        if n not in (11, 12):
            sheet.rect(x, y, 8, 3, "red3")
    for x, y in ((52, 96), (398, 100)):
        sheet.round(x, y, 4, 4, "red3", "red4", 1)


def _compass(sheet: Painting, x: float, y: float) -> None:
    sheet.cut(star(x, y, 20, 8, 0.36), "extra1", shade=1)
    sheet.cut(star(x, y, 20, 4, 0.24), "red3", "red4", 1)
    sheet.round(x, y, 3, 3, "sun5", shade=0)


def _mid() -> Painting:
    sea = Painting(round(WIDTH * MID) + 1, HEIGHT)
    body = sea.cut(waves(-10, sea.width + 20, SEA, 46, 12, 304), "teal4", "stone7", 3)
    sea.brush(body & (sea.solid), "teal3", 14, 30)
    return sea


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2)
    wall.cut(waves(-24, WIDTH + 40, 146, 58, 13, GROUND + 2), "teal3", "teal4", 0)
    for x, y, w in ((110, 66, 74), (330, 58, 92), (446, 60, 54)):
        for dx in (-w / 4, w / 4):
            wall.cord(x + dx, 0, y - 8, "extra1")
        wall.cut(puff(x, y, w, w * 0.36, 4), "stone7", "", 3)
        wall.cut(puff(x + 6, y, w * 0.6, w * 0.16, 3), "elec3", "", 0)
    return wall


def _floor() -> Painting:
    """The sea goes on under their feet: rows of cut waves."""
    floor = Painting(WIDTH, 120, "teal2")
    for n, (y, colour) in enumerate(((12, "teal1"), (40, "teal2"), (66, "teal1"), (92, "teal1"))):
        row = floor.cut(
            waves(-40 - n * 17, WIDTH + 60, y, 64 + n * 8, 8, 120),
            colour,
            "teal3" if n < 2 else "teal2",
            0,
        )
        floor.brush(row, "teal2" if colour == "teal1" else "teal1", 12, 26)
    return floor


def _row(width: int, tall: int, dye: tuple[str, str], span: float) -> Sequence[Canvas]:
    """A row of waves that rolls: the same sheet, moved a quarter of a wave each time."""
    made = []
    for n in range(FRAMES):
        row = Painting(width, tall)
        lift = 2 * math.sin(math.tau * n / FRAMES)
        row.cut(
            waves(-span * 2 + span * n / FRAMES, width + span, 16 + lift, span, 13, tall),
            dye[0],
            dye[1],
            0,
            0,
        )
        made.append(row)
    return made


def _ship(tilt: float) -> Canvas:
    """A liner on a stick."""
    ship = Painting(104, 74)
    ship.panel(50, 60, 3, 14, "wood4")
    lean = tilt * 2
    ship.cut([(4, 44 + lean), (100, 42 - lean), (88, 62), (18, 62)], "red2", "red3", 0)
    ship.cut([(4, 44 + lean), (100, 42 - lean), (98, 49), (8, 50)], "night1", "night3", 0)
    ship.cut(path("22,32 82,31 86,42 18,43"), "stone6", "stone7", 0)
    ship.cut(path("30,24 70,23 72,31 28,32"), "stone5", "stone7", 0)
    for x in (34, 48, 62):
        ship.cut([(x, 8), (x + 8, 8), (x + 9, 24), (x - 1, 24)], "sun1", "sun2", 1)
        ship.rect(x, 8, 9, 4, "night1")
    for x in range(26, 80, 8):
        ship.round(x, 37, 1.6, 1.6, "night3", shade=0)
    for n, x in enumerate((40, 54, 68)):
        ship.cut(puff(x + 6 + tilt * 2, 7, 14 + n, 7, 3), "stone6", "", 0)
    ship.cut(path("88,42 89,26 98,30 89,33"), "red3", shade=0)
    return ship


def _plane(tilt: int) -> Canvas:
    """An aeroplane folded from a page, on its string."""
    plane = Painting(54, 92)
    plane.cord(26, 0, 60 + tilt, "stone4")
    y = 62 + tilt
    plane.cut([(0, y + 6), (52, y), (20, y + 14)], "stone7", "", 0)
    plane.cut([(52, y), (20, y + 14), (18, y + 24)], "stone5", "", 0)
    plane.cut([(52, y), (24, y + 17), (34, y + 22)], "stone6", "", 0)
    return plane


def _serpent(n: int) -> Canvas:
    """Here be one dragon, not dangerous."""
    beast = Painting(64, 44)
    dip = (0, 1, 2, 1)[n]
    for x, r in ((18, 9), (38, 7), (55, 5)):
        beast.lay(beast.mask_of(arc(x + 4, 38 + dip, r, r + 5, 180, 360, 20)), "jade0", "jade1", 0)
        beast.lay(
            beast.mask_of(arc(x + 4, 40 + dip, r * 0.45, r * 0.6, 180, 360, 14)), "teal3", "", 0
        )
    beast.cut(
        [
            (0, 40),
            (2, 18 + dip),
            (10, 10 + dip),
            (0, 4 + dip),
            (16, 2 + dip),
            (18, 12 + dip),
            (10, 20 + dip),
            (9, 40),
        ],
        "jade0",
        "jade1",
        0,
        0,
    )
    beast.rect(8, 6 + dip, 2, 2, "sun5")
    return beast


def _props() -> Props:
    return {
        "ship": [_ship(t) for t in (0, 1, 0, -1)],
        "plane": [_plane(t) for t in (0, 1, 2, 1)],
        "serpent": [_serpent(n) for n in range(4)],
        "near": _row(WIDTH - 40, 38, ("teal2", "teal3"), 64),
        "front": _row(WIDTH - 40, 34, ("teal0", "teal1"), 84),
    }
