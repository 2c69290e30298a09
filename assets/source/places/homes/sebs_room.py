"""Seb's rented room: a year of not unpacking. 512 by 288."""

from kit.canvas import Canvas

from places.composition import Frames, Picture
from places.homes import (
    boxes,
    joinery,
    keepsakes,
    music,
    outlook,
    piano,
    plants,
    rented,
    seating,
    surfaces,
    windows,
)
from places.homes.home import FLOOR, HEIGHT, Ground, Home
from places.homes.objects import door, floor, light, look
from places.homes.piano import PLAYER, SIZE
from places.objects import mark, wall
from places.tiled import PropUse, Thing

WIDTH = 512
WINDOW = (136, 56, 76, 76)
WALL = ("cloth1", "cloth2", "cloth2")
BOARDS = ("stone3", "stone2", "stone4", "stone2")
PIANO = (338, 210)
BENCH = (PIANO[0] + PLAYER[0], PIANO[1] - SIZE[1] + PLAYER[1])
Box = boxes.Box
BOXES = (
    (436, 206, Box(34, 24, 8, "words")),
    (440, 182, Box(26, 17, 6, "note")),
    (472, 200, Box(30, 22, 7, "cup")),
    (474, 176, Box(24, 18, 6, "star")),
    (66, 250, Box(36, 24, 8, "up")),
    (104, 254, Box(26, 18, 6, "glass")),
    (448, 262, Box(32, 22, 7, "words")),
)


def _wall() -> Canvas:
    made = Canvas(WIDTH, FLOOR + 2)
    made.blit(surfaces.plaster(WIDTH, FLOOR, "rented room", WALL, "cloth0"), 0, 0)
    surfaces.ceiling(made, ("stone4", "stone2", "stone3", "stone5"))
    surfaces.skirting(made, FLOOR, ("stone1", "stone3", "stone5"))
    _damp(made)
    made.blit(
        joinery.room_door(joinery.WALNUT, ("stone2", "stone3", "stone4", "stone5")), 12, FLOOR - 66
    )
    for y in (118, 126, 132):
        made.rect(46, y, 4, 3, "gold0")
        made.row(46, y, 4, "gold1")
    windows.sash_window(made, WINDOW, ("stone2", "stone4", "stone5", "stone6"), 2, 0.5)
    rented.slat_light(made, (286, 50, 118, 84), ("sun4", "skin0", "flesh3"))
    made.blit(music.poster("keys"), 442, 56)
    for x, y in ((240, 84), (262, 78)):
        made.dot(x, y, "ink")
        made.rect(x - 8, y + 4, 20, 26, "cloth3")
    keepsakes.fuse_box(made, 98, 66)
    return made


def _damp(made: Canvas) -> None:
    """A water stain in the corner of the ceiling, with its brown edge."""
    spots = ((484, 36, 20, 12), (504, 44, 12, 22), (466, 33, 10, 6))
    for grow, colour in ((1.6, "stone2"), (0.0, "cloth1")):
        for x, y, rx, ry in spots:
            made.ellipse(x, y, rx + grow, ry + grow, colour)
    surfaces.ceiling(made, ("stone4", "stone2", "stone3", "stone5"))


def _paint(ground: Canvas) -> None:
    surfaces.foot_of_wall(ground, FLOOR)
    surfaces.shade_under(ground, [(372, 201, 36, 7), (282, 200, 54, 4), (94, 184, 30, 3)])
    surfaces.shade_under(
        ground, [(455, 204, 22, 3), (486, 199, 18, 3), (92, 248, 34, 4), (464, 260, 18, 3)]
    )
    surfaces.shade_under(ground, [(422, 228, 20, 4), (174, 183, 34, 2)])
    x, _, w, _ = WINDOW
    for bar in range(9):
        y = FLOOR + 8 + bar * 7
        left = x + 20 + bar * 6
        colour = "skin0" if bar < 6 else "wood5"
        ground.rect(left, y, w + bar, 3, colour)
        ground.row(left, y, w + bar, "sun4" if bar < 5 else colour)
        ground.rect(left + w // 2, y, 4, 3, "stone3")


def _props() -> dict[str, Frames]:
    made: dict[str, Frames] = {
        "sebs_room_mattress": rented.mattress(),
        "sebs_room_piano": piano.upright(piano.Finish()),
        "sebs_room_stool": rented.stool_under_glass(),
        "sebs_room_hot_plate": rented.hot_plate(("stone2", "stone4", "stone5", "stone6")),
        "sebs_room_radiator": rented.radiator(70),
        "sebs_room_cord": rented.bare_bulb(40),
        "sebs_room_suit": rented.suit(),
        "sebs_room_telephone": rented.telephone_on_floor(),
        "sebs_room_takeaway": rented.takeaway(),
        "sebs_room_turntable": music.turntable(0),
        "sebs_room_sleeves": music.sleeves_on_floor(("night4", "red3", "sun3")),
        "sebs_room_plant": plants.dry("sebs plant"),
        "sebs_room_chair": seating.kitchen_chair("west", joinery.WALNUT),
        "sebs_room_blinds": windows.blinds(WINDOW[2] + 4, 66, ("wood4", "stone5", "sun4")),
    }
    for number, (_, _, box) in enumerate(BOXES, 1):
        made[f"sebs_room_box_{number}"] = boxes.carton(box)
    return made


def _uses() -> list[PropUse]:
    x, y, _, h = WINDOW
    uses = [
        PropUse("sebs_room_blinds", x - 2, y + 64),
        PropUse("sebs_room_radiator", x + 3, FLOOR + 6),
        PropUse("sebs_room_plant", x + 50, y + h + 7),
        PropUse("sebs_room_hot_plate", 66, FLOOR + 8),
        PropUse("sebs_room_suit", 54, 112),
        PropUse("sebs_room_mattress", 226, 204),
        PropUse("sebs_room_piano", *PIANO),
        PropUse("sebs_room_stool", 402, 232),
        PropUse("sebs_room_cord", 252, 76),
        PropUse("sebs_room_telephone", 158, 216),
        PropUse("sebs_room_takeaway", 236, 222),
        PropUse("sebs_room_sleeves", 306, 248),
        PropUse("sebs_room_turntable", 64, 220),
        PropUse("sebs_room_chair", 136, 250),
    ]
    uses += [PropUse(f"sebs_room_box_{n}", x, base) for n, (x, base, _) in enumerate(BOXES, 1)]
    return uses


def _marks() -> list[Thing]:
    return [
        mark("door", 33, 184, "south"),
        mark("inside the door", 60, 202, "east"),
        mark("window", 174, 194, "north"),
        mark("hot plate", 96, 194, "north"),
        mark("telephone", 146, 210, "east"),
        mark("beside the telephone", 206, 208, "west"),
        mark("bed", 290, 208, "south"),
        mark("bench", *BENCH, "east", pose="sit", order=9.5),
        mark("beside the piano", PIANO[0] - 14, 216, "east"),
        mark("stool", 396, 240, "east"),
        mark("boxes", 430, 214, "east"),
        mark("centre", 216, 226, "east"),
    ]


def _looks() -> list[Thing]:
    return [
        look("The stool", "sebs_stool", 402, 232, 38, 10),
        look("The boxes", "sebs_boxes", 440, 206, 60, 8),
        look("The blinds", "sebs_blinds", 150, 184, 56, 10),
        look("The dry plant", "sebs_plant", 188, 184, 20, 10),
        look("The suit", "sebs_suit", 54, 178, 10, 12),
        look("The pale places", "sebs_pale_places", 236, 206, 40, 6),
        look("The pad", "sebs_pad", 180, 216, 24, 8),
        look("The pot", "sebs_pot", 68, 184, 30, 10),
    ]


def _lights() -> list[Thing]:
    x, y, w, h = WINDOW
    return [
        light("bulb", (256, 80), "sun3", 100, "bulb", level=0.55, glow=0.3),
        light("bulb floor", (256, 222), "sun2", 130, "bulb", shape="pool", level=0.5),
        light("low sun", (356, 96), "sun2", 110, "sun", level=0.75, glow=0.16),
        light("piano", (370, 176), "sun2", 70, "sun", level=0.5),
        light("window", (x + w / 2, y + h / 2), "sun2", 90, "sun", level=0.6, glow=0.2),
        light("window floor", (x + 84, 214), "sun2", 104, "sun", shape="pool", level=0.75),
        light("stool", (421, 200), "sun4", 46, "stool", level=0.7, glow=0.2),
        light("right floor", (440, 236), "dusk6", 110, "room", shape="pool", level=0.4),
        light("left floor", (60, 226), "dusk6", 110, "room", shape="pool", level=0.45),
    ]


def _walls() -> list[Thing]:
    blocks = [
        wall("hot plate", 66, 172, 58, 12),
        wall("mattress", 226, 178, 112, 26),
        wall("piano", PIANO[0] + 8, PIANO[1] - 22, 58, 20),
        wall("stool", 402, 220, 38, 12),
        wall("chair", 136, 242, 16, 8),
        wall("turntable", 62, 212, 40, 10),
    ]
    blocks += [wall(f"box {n}", x, y - 8, b.width, 8) for n, (x, y, b) in enumerate(BOXES, 1)]
    return [floor(WIDTH, 180, HEIGHT - 6), *blocks]


def _home() -> Home:
    return Home(
        name="sebs_room",
        width=WIDTH,
        air={
            "ambient": "#7c74a4",
            "ground_line": FLOOR,
            "rim": "sun3",
            "rim_side": "left",
            "ambience": "sebs_room",
            "footsteps": "wood",
            "weather": "dust",
        },
        wall=_wall(),
        ground=Ground("sebs_room_floor", [surfaces.boards(n, BOARDS) for n in range(5)], [1] * 5),
        paint=_paint,
        props=_props(),
        uses=_uses(),
        shining={"sebs_room_bulb": rented.bulb(("sun4", "sun5"))},
        shining_uses=[PropUse("sebs_room_bulb", 252, 85)],
        things={
            "people": [],
            "marks": _marks(),
            "doors": [door("door", 16, 176, "night_street", "lamp two")],
            "looks": _looks(),
            "triggers": [],
            "lights": _lights(),
            "collision": _walls(),
        },
        pictures=[
            Picture("bg_outside", outlook.last_light(110, 90), (122, 50), 0.9),
        ],
    )


def build() -> None:
    """Write the map."""
    _home().build()
