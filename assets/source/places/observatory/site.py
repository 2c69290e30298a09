"""The terrace of the observatory, the same by night and by day: house, garden, ground, marks."""

from kit.canvas import Canvas, grid, rng_of
from kit.ramp import index, shift

from places.composition import Ground
from places.observatory import flora, grounds, paving, stonework
from places.observatory.building import raise_house
from places.observatory.ornament import balustrade
from places.observatory.portal import shut_doors
from places.observatory.site_plan import (
    BENCH,
    BOLLARD_BASE,
    BOLLARDS,
    COLUMNS,
    FRONT_LAMPS,
    HEIGHT,
    LAMPS,
    LAWN,
    LINE,
    MONUMENT,
    PATH,
    PLOT,
    RAIL,
    ROWS,
    WIDTH,
)
from places.tiled import PropUse


def paint_set() -> Canvas:
    """The house, and the hedge that hides where its ground begins."""
    wall_of = Canvas(WIDTH, LINE + 2)
    raise_house(wall_of, PLOT)
    return wall_of


def ground() -> Ground:
    """Slabs along the house, lawn before them, a walk to the door."""
    tiles, terrain = paving.tiles()
    rng = rng_of("observatory ground")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(LINE // 16, ROWS):
        for x in range(COLUMNS):
            on_path = PATH[0] <= x * 16 + 8 < PATH[1]
            lawn = y >= LAWN // 16 and not on_path
            rows[y][x] = paving.pick(rng, "lawn" if lawn else "slabs")
    return Ground(tiles, terrain, rows, finish)


def finish(laid: Canvas) -> None:
    """Paint kerbs, mown stripes and the wind rose on it."""
    left, right = PATH
    for x, width in ((0, left), (right, WIDTH - right)):
        paving.mow(laid, (x, LAWN, width, HEIGHT - LAWN))
        paving.kerb(laid, x, LAWN, width)
    paving.side_kerb(laid, left - 3, LAWN, HEIGHT - LAWN, lawn_east=False)
    paving.side_kerb(laid, right - 1, LAWN, HEIGHT - LAWN, lawn_east=True)
    _compass(laid, PLOT.middle, 222)
    _edge_band(laid, 194)
    _edge_band(laid, 248)
    xs, ys = grid(WIDTH, HEIGHT)
    under = (ys >= 176) & (ys < 184) & (xs > 208) & (xs < 732)
    shift(laid.pixels, under, -1)
    for x, y in (*LAMPS, *FRONT_LAMPS):
        grounds.cast_shade(laid, x, y - 1, (8, 2.4), -2)
    grounds.cast_shade(laid, MONUMENT[0], MONUMENT[1] - 3, (25, 5), -2)
    grounds.cast_shade(laid, BENCH[0], BENCH[1] - 12, (20, 12), -1)


def _edge_band(laid: Canvas, y: int) -> None:
    """A thin darker inlay along the promenade."""
    stone = laid.pixels[y : y + 2]
    stone[:, :] = index("stone3")
    laid.row(0, y + 2, WIDTH, "stone5")


def _compass(laid: Canvas, x: int, y: int) -> None:
    """A wind rose set into the slabs before the door."""
    xs, ys = grid(WIDTH, HEIGHT)
    away = ((xs - x) / 40) ** 2 + ((ys - y) / 14.5) ** 2
    shift(laid.pixels, (away < 1) & (away > 0.86), -1)
    shift(laid.pixels, (away < 0.62) & (away > 0.54), -1)
    for dx, dy, colour in (
        (34, 0, "stone2"),
        (-34, 0, "stone2"),
        (0, 12, "gold0"),
        (0, -12, "gold0"),
    ):
        tip = (x + dx, y + dy)
        side = (dy * 0.5, dx * 0.09)
        laid.poly([tip, (x + side[0], y + side[1]), (x, y)], colour)
        laid.poly(
            [tip, (x - side[0], y - side[1]), (x, y)], "stone5" if colour == "stone2" else "gold1"
        )
    laid.ellipse(x, y, 3.4, 1.6, "gold1")


def props() -> dict[str, Canvas]:
    """The pictures of the garden."""
    made = {
        "observatory_lamp": grounds.lamp(),
        "observatory_shut_doors": shut_doors(),
        "observatory_monument": stonework.monument(),
        "observatory_telescope": grounds.coin_telescope(),
        "observatory_bench": grounds.garden_bench(),
        "observatory_notice": grounds.notice(),
        "observatory_pier": stonework.plaque(),
        "observatory_bin": grounds.litter_bin(),
        "observatory_bollard": grounds.bollard(),
        "observatory_rail": balustrade(144),
        "observatory_urn": stonework.urn(flora.bush(22, 18, "urn")),
        "observatory_hedge_long": flora.hedge(150, 13, "long hedge"),
        "observatory_hedge_short": flora.hedge(58, 15, "short hedge"),
        "observatory_tree": flora.tree(86, 116, "site tree"),
    }
    for n, (width, height) in enumerate(((15, 62), (17, 74), (14, 54))):
        made[f"observatory_cypress_{n}"] = flora.cypress(width, height, f"site cypress {n}")
    for n, (width, height) in enumerate(((40, 26), (30, 22), (54, 34))):
        made[f"observatory_bush_{n}"] = flora.bush(width, height, f"site bush {n}")
    return made


def uses() -> list[PropUse]:
    """Where the garden stands."""
    made = [PropUse("observatory_lamp", x - 7, y) for x, y in (*LAMPS, *FRONT_LAMPS)]
    made.append(PropUse("observatory_shut_doors", PLOT.middle - 18, PLOT.base))
    made += [PropUse("observatory_rail", RAIL + 144 * n, 189) for n in range(2)]
    made += [PropUse("observatory_hedge_long", x, 186) for x in (262, 528)]
    made += [PropUse("observatory_hedge_short", x, 187) for x in (205, 677)]
    made += [PropUse("observatory_urn", x, 198) for x in (418, 502)]
    for x, kind in ((258, 0), (401, 1), (526, 1), (669, 0)):
        made.append(PropUse(f"observatory_cypress_{kind}", x, 189))
    made += [
        PropUse("observatory_monument", MONUMENT[0] - 19, MONUMENT[1]),
        PropUse("observatory_telescope", 822, 200),
        PropUse("observatory_telescope", 944, 200),
        PropUse("observatory_bench", BENCH[0] - 15, BENCH[1]),
        PropUse("observatory_notice", 164, 196),
        PropUse("observatory_pier", 12, 196),
        PropUse("observatory_bin", 724, 200),
    ]
    made += [PropUse("observatory_bollard", x - 3, BOLLARD_BASE) for x in BOLLARDS]
    return made + _thicket()


def _thicket() -> list[PropUse]:
    """Where the garden ends in the west: trees and bushes before the drop."""
    made = [
        PropUse("observatory_tree", 100, 182),
        PropUse("observatory_tree", 36, 180),
        PropUse("observatory_tree", 966, 186),
    ]
    for x, kind in ((40, 2), (-14, 2), (82, 1), (146, 0), (186, 1), (112, 2)):
        made.append(PropUse(f"observatory_bush_{kind}", x, 187))
    for x, kind in ((152, 2), (196, 1), (66, 0)):
        made.append(PropUse(f"observatory_cypress_{kind}", x, 184))
    return made
