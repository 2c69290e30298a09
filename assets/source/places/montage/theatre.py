"""Set 3, the little theatre with a full house: plum and gold, a teal night on the stage."""

from collections.abc import Sequence

from kit.canvas import Canvas, arc

from places.montage import figures
from places.montage.crowd import clapping
from places.montage.paper import Painting, oval, path, star
from places.montage.proscenium import arch, boards_of_stage, curtains, play
from places.montage.stage import GROUND, WIDTH, Props, Set, boards

HOUSE = ("night0", "night1", "dusk4")
BOX = ("plum0", "dusk5", "dusk6")


def build() -> Set:
    """Paint the set and say where everybody stands."""
    made = Set(
        3,
        "theatre",
        _wall(),
        boards(("dusk3", "dusk2", "plum0"), "montage theatre", 16, 0.3),
        _aisle(),
    )
    made.props = _props()
    made.put("chair", 222, 168)
    for x, name in ((58, "box_left"), (404, "box_right")):
        made.put(name, x, 140)
    for row, (base, start) in enumerate(((272, 35), (308, 14))):
        made.put("seats", 36 - row * 21, base + 2)
        for n in range(11):
            made.put(f"fan{(n * 5 + row * 3) % 6}", start + n * 42 + (n * 7) % 5, base)
    made.standard_marks(206)
    made.mark("stage", 270, 168, "south")
    made.mark("stage left", 200, 168, "east")
    made.mark("front row", 264, 228, "north")
    made.wash("sun5", 0.36)
    made.light("spot", 300, 34, "sun5", radius=180, level=0.5, shape="cone", glow=0.3)
    made.light("stage body", 264, 150, "sun4", radius=60, level=0.5)
    made.floors = [path("150,161 378,161 378,170 290,170 290,196 240,196 240,170 150,170")]
    made.blocks = [(36, 236, WIDTH - 72, 68)]
    return made


def _wall() -> Painting:
    wall = Painting(WIDTH, GROUND + 2, "dusk1")
    for n in range(9):
        x = 40 + n * 52
        wall.panel(x, 40, 40, 142, "dusk0" if n % 2 else "dusk1", "dusk2")
    play(wall)
    curtains(wall)
    arch(wall)
    boards_of_stage(wall)
    for x in (52, 398):
        _box(wall, x)
    beam = path("292,0 306,0 304,160 222,160")
    wall.glow(beam, 1)
    return wall


def _box(wall: Painting, x: int) -> None:
    """A box for six at the side of the stage: its dark inside."""
    wall.cut(
        [(x, 142), (x, 84), *arc(x + 36, 84, 36, 24, 180, 360, 12), (x + 72, 142)], "dusk0", "gold0"
    )
    wall.cut([(x, 84), (x + 24, 74), (x + 12, 110), (x, 132)], "red2", "red3")
    wall.cut([(x + 72, 84), (x + 48, 74), (x + 60, 110), (x + 72, 132)], "red2", "red3")


def _balcony(pair: tuple[str, str]) -> Sequence[Canvas]:
    """Two people who clap behind a gilded rail."""
    left, right = (figures.silhouettes(name, "clap-south", BOX) for name in pair)
    made = []
    for n in (0, 2):
        box = Painting(80, 56)
        box.blit(left[n], 12, 8)
        box.blit(right[(n + 2) % 4], 42, 6)
        box.rect(0, 34, 80, 22, "dusk2")
        box.panel(2, 32, 76, 5, "gold1", "gold2")
        box.cut(path("6,37 74,37 66,54 14,54"), "dusk3", "plum1")
        for x in (20, 40, 60):
            box.cut(star(x, 45, 5), "gold1", shade=1)
        box.pixels[38:, :4] = box.pixels[38:, -4:] = 255
        made.append(box)
    return made


def _aisle() -> Painting:
    floor = Painting(WIDTH, 120)
    floor.cut(path("240,0 288,0 318,120 210,120"), "red2", shade=0)
    floor.cut(path("244,0 248,0 222,120 216,120"), "gold1", shade=0)
    floor.cut(path("280,0 284,0 312,120 306,120"), "gold1", shade=0)
    floor.cut(oval(264, 18, 150, 16), "dusk4", shade=0)
    floor.cut(path("244,2 284,2 290,34 238,34"), "red3", shade=0)
    return floor


def _seats() -> Canvas:
    """A row of seat backs, rounded."""
    row = Painting(WIDTH - 72, 26)
    for n in range(11):
        row.cut(
            [
                (n * 42, 26),
                (n * 42, 10),
                *arc(n * 42 + 19, 10, 19, 8, 180, 360, 12),
                (n * 42 + 38, 26),
            ],
            "red1",
            "red3",
            0,
        )
        row.cut(
            [
                (n * 42 + 5, 26),
                (n * 42 + 5, 14),
                *arc(n * 42 + 19, 14, 14, 6, 180, 360, 10),
                (n * 42 + 33, 26),
            ],
            "red0",
            "",
            0,
        )
    return row


def _props() -> Props:
    props: Props = {f"fan{n}": clapping(n, HOUSE, n) for n in range(6)}
    chair = Painting(16, 26)
    chair.panel(2, 0, 3, 24, "wood1", "wood4")
    chair.panel(2, 12, 12, 4, "wood2", "wood5")
    chair.panel(11, 14, 3, 10, "wood1")
    return props | {
        "chair": chair,
        "seats": _seats(),
        "box_left": _balcony(("fan_lemon", "playgoer_scarf")),
        "box_right": _balcony(("playgoer", "fan_teal")),
    }
