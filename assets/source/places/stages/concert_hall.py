"""The arena: a wall of light, nine lamps in a row, a sea of hands. 960 by 304 pixels."""

from kit.canvas import Canvas, disc, rng_of
from kit.ramp import index, shift

from places import materials
from places.composition import Composition, Ground, Picture, Stand, compose
from places.stages import arena_air, arena_band, arena_rig
from places.stages.arena_plan import (
    COLUMNS,
    DECK,
    DRUMS,
    EDGE,
    HALL,
    HEADS,
    HEIGHT,
    KEYS,
    ROWS,
    SCREEN,
    SONG,
    STAGE,
    TRUSS,
    WIDTH,
    things,
)
from places.stages.labels import centred, printed
from places.tiled import PropUse


def paint_set() -> Canvas:
    """Truss, frames of the screens, the edge of the stage; the air between them is open."""
    wall_ = Canvas(WIDTH, HALL)
    _wings(wall_)
    wall_.blit(arena_rig.panel(326, 76), SCREEN[0] - 3, SCREEN[1] - 3)
    for x in (97, 495):
        wall_.blit(arena_rig.panel(52, 68), x, 52)
    wall_.blit(arena_rig.truss(600), 6, TRUSS)
    wall_.blit(arena_band.backline(118), 170, DECK - 30)
    wall_.blit(arena_band.backline(60), 484, DECK - 30)
    _fascia(wall_)
    _side_wall(wall_)
    return wall_


def _wings(canvas: Canvas) -> None:
    cloth = materials.velvet(44, DECK + 34, "arena wing", 8)
    grey = {"red0": "ink", "red1": "night0", "red2": "night1", "red3": "night2"}
    _recolour(cloth, grey | {"gold0": "night1", "gold1": "night2"})
    canvas.blit(cloth, 0, 0)


def _recolour(canvas: Canvas, names: dict[str, str]) -> None:
    before = canvas.pixels.copy()
    for old, new in names.items():
        canvas.pixels[before == index(old)] = index(new)


def _fascia(canvas: Canvas) -> None:
    """The front of the stage, and the floor of the pit before it."""
    canvas.rect(0, EDGE, STAGE, 4, "dusk3")
    canvas.row(0, EDGE, STAGE, "stone7")
    canvas.row(0, EDGE + 1, STAGE, "neon1")
    canvas.row(0, EDGE + 2, STAGE, "neon0")
    canvas.rect(0, EDGE + 3, STAGE, 21, "cloth0")
    for x in range(8, STAGE - 20, 40):
        canvas.rect(x, EDGE + 6, 34, 14, "dusk2")
        for y in range(EDGE + 7, EDGE + 19, 3):
            canvas.row(x + 1, y, 32, "cloth0")
    canvas.rect(0, EDGE + 22, STAGE, 10, "cloth1")
    canvas.row(0, EDGE + 22, STAGE, "ink")
    for step in range(4):
        x = STAGE + step * 9
        canvas.rect(x, EDGE + step * 7, 9, 32 - step * 7, "cloth0")
        canvas.rect(x, EDGE + step * 7, 9, 2, "cloth3")
        canvas.rect(x, EDGE + step * 7 + 2, 2, 30 - step * 7, "cloth1")
    canvas.rect(STAGE, DECK, 6, 33, "cloth1")


def _side_wall(canvas: Canvas) -> None:
    """The way out below the stands."""
    canvas.rect(876, 138, 44, 56, "night0")
    canvas.rect(880, 142, 36, 52, "stone1")
    canvas.rect(884, 146, 32, 48, "stone2")
    for x in (884, 900):
        canvas.rect(x, 146, 15, 48, "stone1")
        canvas.rect(x + 2, 150, 11, 14, "teal1")
        canvas.rect(x + 1, 170, 13, 2, "stone5")
    canvas.rect(886, 128, 26, 9, "ink")
    canvas.rect(654, 142, 44, 48, "night0")
    canvas.rect(656, 144, 40, 44, "dusk2")
    centred(canvas, printed("SIGNAL", "stone7"), 676, 147)
    canvas.ellipse(676, 164, 9, 9, "neon0")
    canvas.ellipse(676, 164, 4, 4, "sun3")
    for y in (163, 166, 169):
        canvas.row(664, y, 24, "dusk2")
    centred(canvas, printed("40 CITIES", "elec3"), 676, 178)


def ground() -> Ground:
    """Boards of the stage and the covered floor of the hall."""
    deck = [_deck(n) for n in range(4)]
    hall = [_panels(n) for n in range(5)]
    rng = rng_of("arena floor")
    rows = [[0] * COLUMNS for _ in range(ROWS)]
    for y in range(DECK // 16, ROWS):
        for x in range(COLUMNS):
            if y < EDGE // 16 and x * 16 < STAGE:
                rows[y][x] = 1 + int(rng.integers(4))
            elif y >= HALL // 16 or (x * 16 > STAGE + 32 and y >= 12):
                rows[y][x] = 5 + int(rng.choice(5, p=(0.24, 0.24, 0.24, 0.2, 0.08)))
    terrain = {"stage": dict.fromkeys(range(4), 1.0), "hall": dict.fromkeys(range(4, 9), 1.0)}
    return Ground(deck + hall, terrain, rows, paint_floor)


def _deck(variant: int) -> Canvas:
    rng, tile = rng_of(f"arena deck {variant}"), Canvas(16, 16, "cloth2")
    for _ in range(3):
        tile.row(int(rng.integers(1, 10)), int(rng.integers(1, 15)), 5, "cloth1")
    tile.row(int(rng.integers(1, 10)), int(rng.integers(2, 14)), 4, "cloth3")
    return tile


def _panels(variant: int) -> Canvas:
    rng, tile = rng_of(f"arena panel {variant}"), Canvas(16, 16, "stone3")
    for _ in range(4):
        tile.row(
            int(rng.integers(2, 11)), int(rng.integers(2, 14)), int(rng.integers(2, 5)), "stone2"
        )
    if variant == 4:
        tile.rect(5, 7, 4, 2, "stone4")
        tile.row(5, 9, 4, "stone1")
    return tile


def paint_floor(canvas: Canvas) -> None:
    """Seams, what the lights throw on the boards, shade under things, litter."""
    rng = rng_of("arena litter")
    for x in range(0, STAGE, 48):
        canvas.column(x, DECK, EDGE - DECK, "cloth1")
    canvas.row(0, DECK + 16, STAGE, "cloth1")
    for y in range(HALL + 24, HEIGHT, 32):
        canvas.row(0, y, WIDTH, "stone2")
    for n, x in enumerate(range(20, WIDTH, 64)):
        canvas.column(x + n % 2 * 18, HALL, HEIGHT - HALL, "stone2")
    materials.contact(canvas, DECK, 0, STAGE)
    materials.contact(canvas, HALL, 0, STAGE + 32)
    materials.contact(canvas, 192, STAGE + 48)
    _mirror(canvas)
    for x, y, rx, ry in ((KEYS[0], 182, 32, 5), (DRUMS[0], 174, 46, 5), (SONG[0], 187, 10, 3)):
        shift(canvas.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -1)
    for _ in range(90):
        x, y = int(rng.integers(4, WIDTH - 6)), int(rng.integers(HALL + 4, HEIGHT - 2))
        colour = ("stone5", "neon0", "elec2", "sun3", "stone1")[int(rng.integers(5))]
        canvas.rect(x, y, 2, 1, colour)


def _mirror(canvas: Canvas) -> None:
    """The wall of light lies broken on the shiny boards."""
    rng = rng_of("arena mirror")
    for y in range(DECK + 4, EDGE - 1, 3):
        for _ in range(15):
            x = int(rng.normal(KEYS[0], 120))
            long = int(rng.integers(8, 22))
            colour = (
                "dusk3" if abs(x - KEYS[0]) < 70 else "elec0" if rng.random() < 0.6 else "dusk2"
            )
            if 4 < x < STAGE - 16:
                canvas.row(x, y, long, colour)
    for x in HEADS:
        pool = disc(WIDTH, HEIGHT, x, 180, 16, 4)
        shift(canvas.pixels, pool, 1)


def props() -> Stand:
    """What stands on the stage and in the hall."""
    pictures = {
        "arena_keyboards": arena_band.keyboards(),
        "arena_drums": arena_band.drum_kit(8),
        "arena_riser": arena_band.riser(92, 9),
        "arena_microphone": arena_band.microphone(False),
        "arena_boom": arena_band.microphone(True),
        "arena_wedge": arena_band.wedge(),
        "arena_rail": arena_band.rail(128),
        "arena_case": arena_band.flight_case(46, 26),
        "arena_case_small": arena_band.flight_case(26, 18),
        "arena_desk": arena_band.mixing_desk(),
        "arena_array_left": arena_rig.line_array(False),
        "arena_array_right": arena_rig.line_array(True),
        "arena_subs": arena_rig.subwoofers(2),
        "arena_shirts": arena_band.shirts(),
        "arena_stall": arena_band.stall(),
    }
    uses = [
        PropUse("arena_keyboards", KEYS[0] - 32, KEYS[1] + 5),
        PropUse("arena_riser", DRUMS[0] - 46, DRUMS[1] - 2),
        PropUse("arena_drums", DRUMS[0] - 35, DRUMS[1] + 1),
        PropUse("arena_microphone", SONG[0] + 4, SONG[1] + 2),
        PropUse("arena_boom", KEYS[0] + 14, KEYS[1] + 2),
        PropUse("arena_case", 44, 172),
        PropUse("arena_case_small", 6, 206),
        PropUse("arena_desk", 672, 262),
        PropUse("arena_array_left", 40, 162),
        PropUse("arena_array_right", 566, 162),
        PropUse("arena_subs", 30, 224),
        PropUse("arena_subs", 548, 224),
        PropUse("arena_shirts", 768, 198),
        PropUse("arena_stall", 764, 214),
        PropUse("arena_case", 934, 222),
        PropUse("arena_case_small", 926, 232),
    ]
    uses += [PropUse("arena_wedge", x, 191) for x in (156, 206, 390, 456)]
    uses += [PropUse("arena_rail", x, 227) for x in range(-20, 600, 128)]
    return Stand(pictures, uses)


def shining() -> Stand:
    """What shines by itself: screens, glasses of lamps, lasers, the way out."""
    way_out = printed("EXIT", "jade2")
    pictures: dict[str, Canvas | list[Canvas]] = {
        "arena_wall": arena_rig.light_wall(),
        "arena_face_dex": arena_rig.close_up("dex", "smile", False),
        "arena_face_seb": arena_rig.close_up("seb", "wistful", True),
        "arena_lens_pink": arena_rig.lens("neon0", "neon1"),
        "arena_lens_blue": arena_rig.lens("elec2", "stone7"),
        "arena_lasers": arena_rig.lasers(504, 116),
        "arena_exit": way_out,
        "arena_desk_screens": arena_band.desk_screens(),
    }
    uses = [
        PropUse("arena_wall", SCREEN[0], SCREEN[1] + arena_rig.WALL[1]),
        PropUse("arena_face_dex", 99, 118),
        PropUse("arena_face_seb", 497, 118),
        PropUse("arena_lasers", 68, 154),
        PropUse("arena_exit", 891, 135),
        PropUse("arena_desk_screens", 672, 262),
    ]
    for place, x in enumerate(HEADS):
        kind = "arena_lens_pink" if place % 2 else "arena_lens_blue"
        uses.append(PropUse(kind, x - 3, TRUSS + 24))
    return Stand(pictures, uses)


def heads() -> Stand:
    """The moving lamps under the truss."""
    pictures = {f"arena_head_{n}": arena_rig.moving_head(n - 1, "night3") for n in range(3)}
    uses = []
    for x in HEADS:
        lean = 0 if x < 240 else 1 if x < 400 else 2
        uses.append(PropUse(f"arena_head_{lean}", x - 8, TRUSS + 24))
    return Stand(pictures, uses)


def foreground() -> Canvas:
    """A strip of the crowd between us and Mia; it thins out to the east."""
    rng, width = rng_of("arena front"), 1130
    layer = Canvas(width, 92)
    x = -24.0
    while x < width:
        rims = ("dusk4", "dusk2") if x < 620 else ("elec0", "night2")
        kind = int(rng.choice(6, p=(0.22, 0.14, 0.16, 0.2, 0.12, 0.16)))
        layer.blit(arena_band.fan_head(kind, rims), x, 22 + int(rng.integers(0, 12)))
        x += rng.uniform(36, 58) * (1 + max(0.0, x - 560) / 420)
    return layer


def build() -> None:
    """Write the arena."""
    air: dict[str, str | int] = {
        "ambient": "#4a3470",
        "ground_line": DECK,
        "rim": "neon1",
        "rim_side": "left",
        "ambience": "concert_hall",
        "footsteps": "wood",
        "weather": "confetti",
    }
    lamps = heads()
    standing = props()
    merged = Stand({**standing.pictures, **lamps.pictures}, [*standing.uses, *lamps.uses])
    compose(
        Composition(
            "concert_hall",
            air,
            paint_set(),
            ground(),
            merged,
            shining(),
            things(),
            flat=Stand(
                {"arena_cables": arena_band.ramp_of_cables(80)},
                [PropUse("arena_cables", x, 282) for x in (650, 730, 810)],
            ),
            pictures=[
                Picture("bg_hall", arena_air.hall()),
                Picture("bg_phones", arena_air.phones(), properties={"twinkle": 0.5}),
                Picture("fg_crowd", foreground(), (-60, 216), 1.2),
            ],
        )
    )
