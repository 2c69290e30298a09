"""A spring party by a pool: a cover band on a small stage, a lawn, a tree in violet bloom."""

import numpy as np
from kit.canvas import Canvas, disc, edge, grid
from kit.ramp import shift

from places.composition import Composition, Ground, Stand, compose
from places.parties import bandstand, garden, terrace, views
from places.parties.pool_party_plan import GROUND, HEIGHT, NAME, POOL, STAGE, WALL_TOP, WIDTH
from places.parties.pool_party_props import flat, prop_uses, props, shining, shining_uses
from places.parties.pool_party_things import things
from places.parties.pool_party_views import pictures
from places.parties.staging import lay
from places.terrain import Border, blob47, lay_blobs
from places.tiled import PropUse

HOUSE_X = 836
STUCCO = ("stone4", "stone5", "stone6", "stone7")
PANELS = ((120, 4), (206, 3), (468, 4), (580, 4), (690, 4))  # x, columns of pierced blocks


def paint_set() -> Canvas:
    """The garden wall with gate, and the corner of the house."""
    canvas = Canvas(WIDTH, GROUND + 2)
    hedge = views.hedge(744, 22, "pool", ("leaf0", "leaf1", "leaf2", "leaf3"))
    canvas.blit(hedge, 96, WALL_TOP - 17)
    wall_picture = garden.stucco_wall(HOUSE_X, GROUND + 2 - WALL_TOP, "garden", STUCCO)
    canvas.blit(wall_picture, 0, WALL_TOP)
    for x, columns in PANELS:
        garden.pierced(canvas, x, 126, columns, ("leaf1", "stone4", "stone7"))
    canvas.blit(garden.gate(), 24, GROUND + 2 - 92)
    canvas.blit(garden.bungalow(WIDTH - HOUSE_X, 108), HOUSE_X, GROUND + 2 - 108)
    return canvas


def ground_tiles() -> tuple[list[Canvas], dict[str, dict[int, float]]]:
    """Lawn in five kinds."""
    tiles = [garden.grass(n) for n in range(5)]
    return tiles, {"lawn": {n: (1.0 if n < 4 else 0.3) for n in range(5)}}


def _choose(_: int, y: int, rng: np.random.Generator) -> int:
    if y < GROUND // 16:
        return 0
    return 1 + int(rng.choice(5, p=(0.24, 0.24, 0.23, 0.23, 0.06)))


def _deck() -> np.ndarray[tuple[int, int], np.dtype[np.bool_]]:
    """Which cells are paved: round the pool, and before the house."""
    cells = np.zeros(((HEIGHT - GROUND) // 16, WIDTH // 16), bool)
    cells[:6, 30:53] = True
    cells[:3, 52:] = True
    cells[0, 2:5] = True
    return cells


def paint_ground(ground: Canvas) -> None:
    """Lay the deck, the stepping stones, petals, wires, and the long shadows of the evening."""
    tiles = blob47(
        lambda n: terrace.slab(n, ("skin1", "skin0", "stone7")),
        Border(wobble=0.5, dark="flesh4", light="stone7", lip=(2, "flesh1", "leaf1"), seed=3),
    )
    deck = Canvas(WIDTH, HEIGHT)
    lay_blobs(_deck(), tiles, deck, 0, GROUND)
    paved = deck.solid & (np.roll(deck.pixels, 0) != 255)
    terrace.joints(deck, paved, (GROUND, 190, 206, 228, 250, 272, 300), 40)
    ground.blit(deck, 0, 0)
    _stepping_stones(ground)
    garden.petals(ground, 176, 214, (150, 46), 210)
    garden.petals(ground, 330, 240, (220, 50), 60)
    _shade(ground)
    bandstand.wires(ground, WIRES)
    garden.long_shadow(ground, SHADOWS)


WIRES = (
    ((300, 200), (296, 214), (330, 222), (420, 218), (470, 224)),
    ((470, 224), (482, 240), (480, 268), (530, 279), (700, 279), (836, 284)),
    ((420, 200), (430, 209), (462, 216)),
)

SHADOWS = (
    (188, 188, 120, 9), (552, 190, 60, 8), (716, 190, 60, 8), (958, 208, 40, 8),
    (122, 206, 46, 5), (470, 204, 36, 7), (256, 200, 40, 7),
)  # fmt: skip


def _stepping_stones(ground: Canvas) -> None:
    for x, y, rx, ry in (
        (62, 198, 17, 5), (98, 208, 18, 6), (138, 217, 19, 6), (182, 226, 18, 6),
        (226, 233, 19, 7), (272, 239, 18, 6), (318, 243, 19, 7), (366, 246, 18, 6),
        (412, 248, 19, 7), (456, 249, 18, 6),
    ):  # fmt: skip
        stone = disc(WIDTH, HEIGHT, x, y, rx, ry)
        ground.fill(disc(WIDTH, HEIGHT, x, y + 2, rx + 1, ry), "leaf2")
        ground.fill(stone, "stone5")
        ground.fill(disc(WIDTH, HEIGHT, x + 2, y - 1, rx - 4, ry - 2), "stone6")
        ground.fill(edge(stone, 0, -1), "stone7")
        ground.fill(edge(stone, 0, 1), "stone3")


def _shade(ground: Canvas) -> None:
    """The shade of the wall and of what stands about."""
    _, ys = grid(WIDTH, HEIGHT)
    shift(ground.pixels, (ys > GROUND) & (ys < GROUND + 9), -1)
    shift(ground.pixels, (ys > GROUND) & (ys < GROUND + 3), -1)
    terrace.pool_of_shade(
        ground,
        (
            (358, 203, 98, 6), (890, 204, 46, 5), (958, 206, 18, 4), (122, 206, 15, 4),
            (552, 189, 22, 4), (716, 189, 22, 4), (466, 284, 14, 3), (84, 262, 14, 3),
            (188, 187, 22, 5), (640, 285, 32, 4), (860, 284, 30, 4),
        ),
    )  # fmt: skip


def build() -> None:
    """Write the map and all it needs."""
    tiles, terrain = ground_tiles()
    air: dict[str, str | int] = {
        "ambient": "#c8a8cc",
        "ground_line": GROUND,
        "rim": "sun4",
        "rim_side": "right",
        "ambience": "pool_party",
        "footsteps": "grass",
        "weather": "petals",
    }
    made = Composition(
        name=NAME,
        air=air,
        set=paint_set(),
        ground=Ground(tiles, terrain, lay((WIDTH, HEIGHT), NAME, _choose), paint_ground),
        flat=Stand(
            flat(),
            [
                PropUse("pool_party_pool", POOL[0], POOL[1] + POOL[3]),
                PropUse("pool_party_stage", STAGE[0], STAGE[2]),
                PropUse("pool_party_step", STAGE[0] + STAGE[1] - 24, STAGE[2] + 4),
            ],
        ),
        props=Stand(props(), prop_uses()),
        shining=Stand(shining(), shining_uses()),
        things=things(),
        pictures=pictures(),
    )
    compose(made)
