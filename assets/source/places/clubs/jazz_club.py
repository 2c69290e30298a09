"""The Lamplighter: amber and smoke, a band in a great arch, regulars. 704 by 304 pixels."""

from dataclasses import replace

import numpy as np
from kit.canvas import Canvas, disc, grid
from kit.noise import clouds
from kit.ramp import shift

from places import furniture
from places.clubs import bandstand, bar, signs, tables
from places.clubs import jazz_club_set as room
from places.clubs.fittings import ceiling_fan, coat_hooks, heads
from places.clubs.jazz_club_things import PIANO_BASE, PIANO_X, SCONCES, TABLES, things
from places.composition import Composition, Picture, Stand, compose
from places.tiled import PropUse

WIDTH, HEIGHT, FLOOR = room.WIDTH, room.HEIGHT, room.FLOOR


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of everything that stands about."""
    return {
        "jazz_club_piano": room.piano(),
        "jazz_club_stool": furniture.stool(),
        "jazz_club_drums": bandstand.drums(),
        "jazz_club_amp": bandstand.amplifier(),
        "jazz_club_stand": bandstand.music_stand(),
        "jazz_club_mic": bandstand.microphone(),
        "jazz_club_case": bandstand.trumpet_case(),
        "jazz_club_steps": bandstand.steps(),
        "jazz_club_bar": bar.counter(176),
        "jazz_club_bar_stool": bar.stool(),
        "jazz_club_taps": bar.taps(),
        "jazz_club_till": bar.till(),
        "jazz_club_whisky": bar.glass("gold1"),
        "jazz_club_gin": bar.glass("teal3"),
        "jazz_club_table": tables.table(("gold1", "red3")),
        "jazz_club_table_bare": tables.table(("lemon1",)),
        "jazz_club_chair_east": tables.chair("east"),
        "jazz_club_chair_west": tables.chair("west"),
        "jazz_club_fan": ceiling_fan(),
        "jazz_club_coats": coat_hooks(),
    }


def prop_uses() -> list[PropUse]:
    """Where they stand."""
    uses = [
        PropUse("jazz_club_fan", 168, 80),
        PropUse("jazz_club_fan", 546, 80),
        PropUse("jazz_club_bar", 8, FLOOR + 12),
        PropUse("jazz_club_taps", 92, FLOOR + 12.2 - 29),
        PropUse("jazz_club_till", 20, FLOOR + 12.2 - 29),
        PropUse("jazz_club_whisky", 66, FLOOR + 12.2 - 28),
        PropUse("jazz_club_gin", 150, FLOOR + 12.2 - 28),
        PropUse("jazz_club_piano", PIANO_X, PIANO_BASE),
        PropUse("jazz_club_stool", PIANO_X - 11, PIANO_BASE + 0.5),
        PropUse("jazz_club_amp", 364, 184),
        PropUse("jazz_club_drums", 422, 193),
        PropUse("jazz_club_stand", 482, 203),
        PropUse("jazz_club_case", 504, 187),
        PropUse("jazz_club_steps", 206, 216),
        PropUse("jazz_club_coats", 544, 179),
    ]
    uses += [PropUse("jazz_club_bar_stool", x - 7, 200) for x in STOOLS]
    for number, (x, base) in enumerate(TABLES.values()):
        kind = "jazz_club_table_bare" if number % 3 == 1 else "jazz_club_table"
        uses.append(PropUse(kind, x - 18, base))
        uses.append(PropUse("jazz_club_chair_east", x - tables.SEAT - 7, base + 3))
        uses.append(PropUse("jazz_club_chair_west", x + tables.SEAT - 8, base + 3))
    return uses


STOOLS = (34, 76, 118, 160)


def lamps() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    shining: dict[str, Canvas | list[Canvas]] = {
        "jazz_club_shade": tables.shade(),
        "jazz_club_can": bandstand.can_lamp(),
        "jazz_club_sconce": furniture.sconce(),
        "jazz_club_exit": signs.exit_sign(),
    }
    for number, (sign, _, _) in enumerate(room.neon()):
        shining[f"jazz_club_sign_{number}"] = sign
    return shining


def lamp_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("jazz_club_can", x - 7, 74) for x in (306, 394, 452, 508)]
    uses += [PropUse("jazz_club_shade", x - 6, base - 20) for x, base in TABLES.values()]
    uses += [PropUse("jazz_club_sconce", x, 100) for x in SCONCES]
    for number, (sign, x, y) in enumerate(room.neon()):
        uses.append(PropUse(f"jazz_club_sign_{number}", x, y + sign.height))
    uses.append(PropUse("jazz_club_exit", 613, 82))
    return uses


def _paint(ground: Canvas) -> None:
    room.paint_floor(ground)
    shades = [(x, base - 1, 24, 6) for x, base in TABLES.values()]
    shades += [(x, 200, 10, 3) for x in STOOLS]
    shades += [(PIANO_X + 50, PIANO_BASE - 2, 46, 5), (452, 192, 34, 5), (376, 184, 16, 3)]
    for x, y, rx, ry in shades:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -2)


def smoke() -> Canvas:
    """Layers of smoke under the ceiling, thin enough to see through."""
    veil = Canvas(768, 150)
    xs, ys = grid(768, 150)
    wave = 16 * np.sin(xs / 768 * 4 * np.pi) + 7 * np.sin(xs / 768 * 10 * np.pi + 1)
    field = 0.2 + clouds(768, 150, 256, 15, 31, 3) - abs(ys - 70 - wave) / 60
    veil.shade(field > 0.12, field, ("extra1", "skin0", "sun4"), 0.6, 4)
    return veil


def _before() -> list[Picture]:
    return [
        Picture("fg_smoke", smoke(), (0, 50), 1.0, {"drift": 3.0}, opacity=0.08),
        Picture("fg_heads", heads(840, ((2, -30), (1, 150), (3, 410), (0, 640))), (0, 258), 1.3),
    ]


def build() -> None:
    """Write the map, its tilesets and pictures."""
    compose(
        Composition(
            name="jazz_club",
            air={
                "ambient": "#574a70",
                "ground_line": FLOOR,
                "rim": "sun3",
                "rim_side": "right",
                "ambience": "jazz_club",
                "footsteps": "wood",
                "weather": "dust",
            },
            set=room.paint_set(),
            ground=replace(room.ground(), paint=_paint),
            props=Stand(props(), prop_uses()),
            shining=Stand(lamps(), lamp_uses()),
            things=things(),
            pictures=_before(),
        )
    )
