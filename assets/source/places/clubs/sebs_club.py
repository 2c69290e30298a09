"""Seb's club: warm and blue, brick and gold, full to the last chair. 816 by 304 pixels."""

from dataclasses import replace

from kit.canvas import Canvas, disc
from kit.ramp import shift

from places import furniture
from places.clubs import bandstand, bar, bulbs, fittings, sebs_stage, tables
from places.clubs import sebs_club_set as room
from places.clubs.sebs_club_things import PIANO_BASE, PIANO_X, TABLES, things
from places.composition import Composition, Picture, Stand, compose
from places.tiled import PropUse

WIDTH, HEIGHT, FLOOR = room.WIDTH, room.HEIGHT, room.FLOOR


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of everything that stands about."""
    blue = ("night0", "night2", "night3")
    return {
        "sebs_club_piano": furniture.grand_piano(),
        "sebs_club_stool": furniture.stool(),
        "sebs_club_drums": bandstand.drums(("night1", "elec0", "elec1", "elec3")),
        "sebs_club_stand": bandstand.music_stand(),
        "sebs_club_mic": bandstand.microphone(),
        "sebs_club_amp": bandstand.amplifier(),
        "sebs_club_steps": bandstand.steps(),
        "sebs_club_bar": bar.counter(196, ("night1", "night0", "night2", "wood4")),
        "sebs_club_bar_stool": bar.stool(("night1", "night3", "night5")),
        "sebs_club_taps": bar.taps(),
        "sebs_club_whisky": bar.glass("gold1"),
        "sebs_club_table": tables.table(("gold1", "red3"), blue),
        "sebs_club_table_2": tables.table(("gold2", "teal3", "red3"), blue),
        "sebs_club_chair_east": tables.chair("east", ("night2", "night4")),
        "sebs_club_chair_west": tables.chair("west", ("night2", "night4")),
        "sebs_club_fern": fittings.fern(),
    }


def prop_uses() -> list[PropUse]:
    """Where they stand."""
    top = FLOOR + 12.2 - 28
    uses = [
        PropUse("sebs_club_bar", 0, FLOOR + 12),
        PropUse("sebs_club_taps", 120, top - 1),
        *(PropUse("sebs_club_whisky", x, top) for x in (40, 84, 172)),
        *(PropUse("sebs_club_bar_stool", x - 7, 200) for x in STOOLS),
        PropUse("sebs_club_piano", PIANO_X, PIANO_BASE),
        PropUse("sebs_club_stool", PIANO_X - 11, PIANO_BASE + 0.5),
        PropUse("sebs_club_drums", 260, 194),
        PropUse("sebs_club_amp", 320, 182),
        PropUse("sebs_club_mic", 488, 200),
        PropUse("sebs_club_steps", 486, 224),
        PropUse("sebs_club_fern", 208, 184),
        PropUse("sebs_club_fern", 690, 184),
    ]
    for number, (x, base, _) in enumerate(TABLES.values()):
        uses.append(PropUse(f"sebs_club_table{'_2' if number % 2 else ''}", x - 18, base))
        uses.append(PropUse("sebs_club_chair_east", x - tables.SEAT - 7, base + 3))
        uses.append(PropUse("sebs_club_chair_west", x + tables.SEAT - 8, base + 3))
    return uses


STOOLS = (30, 72, 114, 156)


def lamps() -> dict[str, Canvas | list[Canvas]]:
    """What shines by itself."""
    return {
        "sebs_club_shade": tables.shade(),
        "sebs_club_can": bandstand.can_lamp(),
        "sebs_club_foot": bulbs.footlight(),
        "sebs_club_globe": bulbs.globe(34),
        "sebs_club_globe_low": bulbs.globe(46),
        "sebs_club_sconce": furniture.sconce(),
        "sebs_club_neck": bulbs.picture_lamp(),
        "sebs_club_lantern": bulbs.painted_lamp(),
    }


def lamp_uses() -> list[PropUse]:
    """Where it shines."""
    uses = [PropUse("sebs_club_can", x - 7, 66) for x in (290, 342, 424, 504)]
    uses += [PropUse("sebs_club_shade", x - 6, base - 20) for x, base, _ in TABLES.values()]
    uses += [PropUse("sebs_club_foot", x, 209) for x in range(248, 520, 30)]
    uses += [
        PropUse("sebs_club_globe", 36, 64),
        PropUse("sebs_club_globe", 142, 64),
        PropUse("sebs_club_globe_low", 720, 78),
        PropUse("sebs_club_sconce", 206, 154),
        PropUse("sebs_club_lantern", sebs_stage.DROP_LAMP[0] - 3, sebs_stage.DROP_LAMP[1]),
        *(PropUse("sebs_club_neck", room.PANEL[0] + x, room.PANEL[1] + 4) for x in (34, 112)),
    ]
    return uses


def _paint(ground: Canvas) -> None:
    room.paint_floor(ground)
    shades = [(x, base - 1, 24, 6) for x, base, _ in TABLES.values()]
    shades += [(x, 200, 10, 3) for x in STOOLS]
    shades += [(PIANO_X + 50, PIANO_BASE - 2, 46, 5), (290, 193, 34, 5), (334, 182, 16, 3)]
    for x, y, rx, ry in shades:
        shift(ground.pixels, disc(WIDTH, HEIGHT, x, y, rx, ry), -2)


def _before() -> list[Picture]:
    places = ((0, 20), (3, 150), (1, 310), (2, 420), (0, 640), (3, 800), (1, 930))
    return [Picture("fg_heads", fittings.heads(1040, places), (-60, 260), 1.3)]


def build() -> None:
    """Write the map, its tilesets and pictures."""
    compose(
        Composition(
            name="sebs_club",
            air={
                "ambient": "#56548e",
                "ground_line": FLOOR,
                "rim": "sun3",
                "rim_side": "right",
                "ambience": "sebs_club",
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
