"""The halls at night: a pendulum that nobody watches, moonlight, doors that are not locked."""

from kit.canvas import Canvas

from places.composition import Composition, Ground, Picture, Stand, compose
from places.objects import door
from places.observatory import (
    coil,
    exhibits,
    grounds,
    halls_doors,
    halls_set,
    marble,
    pendulum,
    stars,
)
from places.observatory.halls_furniture import (
    bench,
    bucket,
    chair,
    donation_box,
    gate_leaf,
    rope,
    ticket_desk,
    torch_lamp,
)
from places.observatory.halls_plan import (
    COLUMNS,
    LINE,
    MIDDLE,
    PIT_Y,
    ROWS,
    lights,
    looks,
    marks,
    people,
    walls,
)
from places.tiled import PropUse

NAME = "observatory_halls"


def ground() -> Ground:
    """Marble in two greys."""
    tiles, terrain = marble.tiles()
    rows = marble.rows(COLUMNS, ROWS, LINE // 16, "halls floor")
    return Ground(tiles, terrain, rows, _finish)


def _finish(laid: Canvas) -> None:
    """A rosette round the pit, and what the polish mirrors."""
    marble.inlay(laid, 190, "plum0")
    marble.inlay(laid, 284, "plum0")
    marble.rosette(laid, MIDDLE, PIT_Y, (124, 46))
    marble.contact(laid, LINE)
    left, right = halls_set.ROTUNDA
    for x in (left, left + 92, right - 112, right - 20):
        marble.mirror(laid, (x + 2, LINE + 4, 16, 44), 1)
    for x, _, width, _ in halls_set.WINDOWS:
        marble.moonlight(laid, x + 4, 194, width + 6)
    for x, base, half in SHADES:
        grounds.cast_shade(laid, x, base - 2, (half, 5), -2)


SHADES = (
    (647, 206, 30), (768, 204, 28), (548, 250, 26), (690, 268, 26), (496, 204, 13), (128, 210, 30),
    (173, 220, 12), (836, 262, 26), (612, 280, 30),
)  # fmt: skip


def props() -> dict[str, Canvas | list[Canvas]]:
    """The pictures of what the halls hold."""
    return {
        "observatory_halls_pendulum": pendulum.frames(),
        "observatory_halls_pit_front": pendulum.pit_front(),
        "observatory_halls_shut_doors": halls_doors.shut_doors(),
        "observatory_halls_moon": exhibits.moon_globe(),
        "observatory_halls_coil": coil.tesla_coil(),
        "observatory_halls_iron": exhibits.meteorite(),
        "observatory_halls_case_brass": exhibits.case("astrolabe"),
        "observatory_halls_case_rocks": exhibits.case("rocks"),
        "observatory_halls_orrery": exhibits.orrery(),
        "observatory_halls_bust": exhibits.bust(),
        "observatory_halls_gate": gate_leaf(),
        "observatory_halls_bench": bench(),
        "observatory_halls_rope": rope(44),
        "observatory_halls_desk": ticket_desk(),
        "observatory_halls_chair": chair(),
        "observatory_halls_bucket": bucket(),
        "observatory_halls_box": donation_box(),
        "observatory_halls_lamp": torch_lamp(),
    }


def uses() -> list[PropUse]:
    """Where it stands."""
    name = "observatory_halls_"
    left, right = halls_set.ROTUNDA
    return [
        PropUse(name + "pendulum", MIDDLE - pendulum.WIDTH // 2, PIT_Y + 2),
        PropUse(name + "pit_front", MIDDLE - 52, PIT_Y + 32),
        PropUse(name + "bust", left + 43, 180),
        PropUse(name + "bust", right - 69, 180),
        PropUse(name + "shut_doors", 866, 180),
        PropUse(name + "moon", 616, 208),
        PropUse(name + "coil", 740, 206),
        PropUse(name + "rope", 726, 214),
        PropUse(name + "rope", 770, 214),
        PropUse(name + "iron", 664, 270),
        PropUse(name + "case_brass", 522, 252),
        PropUse(name + "case_rocks", 810, 264),
        PropUse(name + "orrery", 754, 118),
        PropUse(name + "gate", 566, 198),
        PropUse(name + "bench", 584, 284),
        PropUse(name + "desk", 100, 212),
        PropUse(name + "chair", 166, 222),
        PropUse(name + "bucket", 488, 206),
        PropUse(name + "box", 8, 206),
        PropUse(name + "lamp", 836, 186),
        PropUse(name + "lamp", 942, 186),
    ]


def shining() -> dict[str, Canvas | list[Canvas]]:
    """Small lights that are left on."""
    shade = Canvas(12, 9)
    shade.poly([(2, 0), (10, 0), (12, 8), (0, 8)], "sun4")
    shade.rect(3, 5, 6, 3, "sun5")
    torch = Canvas(10, 12)
    torch.poly([(0, 0), (10, 0), (8, 11), (2, 11)], "sun3")
    torch.rect(3, 1, 4, 7, "sun5")
    return {
        "observatory_halls_sparks": coil.sparks(),
        "observatory_halls_shade": shade,
        "observatory_halls_torch": torch,
    }


def shining_uses() -> list[PropUse]:
    """Where they burn."""
    name = "observatory_halls_"
    return [
        PropUse(name + "sparks", 740, 166),
        PropUse(name + "shade", 134, 183),
        PropUse(name + "torch", 837, 126),
        PropUse(name + "torch", 943, 126),
    ]


def outside() -> Canvas:
    """The sky in the windows."""
    return stars.evening(720, 304, 190)


def flat() -> dict[str, Canvas]:
    """What lies flush with the floor."""
    return {"observatory_halls_pit": pendulum.pit()}


def build() -> None:
    """Write the tilesets, pictures and the map."""
    things = {
        "people": people(),
        "marks": marks(),
        "doors": [
            door("observatory entrance", (46, 180, 32, 10), ("observatory", "out of the door")),
            door("planetarium entrance", (884, 180, 34, 10), ("planetarium", "door")),
        ],
        "looks": looks(),
        "lights": lights(),
        "collision": walls(),
    }
    air: dict[str, str | int] = {
        "ambient": "#5a5698",
        "ground_line": LINE,
        "rim": "night7",
        "rim_side": "left",
        "ambience": "observatory_halls",
        "footsteps": "marble",
        "weather": "dust",
    }
    many = stars.field(720, 200, 520, 150, "halls stars")
    backdrops = [
        Picture("bg_sky", outside(), (0, 0), 0.3),
        Picture("bg_stars", many, (0, 0), 0.3, {"twinkle": 0.6}),
    ]
    compose(
        Composition(
            NAME,
            air,
            halls_set.paint(),
            ground(),
            Stand(props(), uses()),
            Stand(shining(), shining_uses()),
            things,
            Stand(flat(), [PropUse("observatory_halls_pit", MIDDLE - 52, PIT_Y + 20)]),
            backdrops,
        )
    )
