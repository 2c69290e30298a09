"""The stage of the little theatre: the play, its curtains, the gilded frame."""

from kit.canvas import arc

from places.montage.litter import roses
from places.montage.paper import Painting, oval, path, star

OPENING = (150, 378, 56, 160)  # left, right, top, bottom of what the curtain shows


def play(wall: Painting) -> None:
    """What is played: a window, a desert night, a paper moon."""
    left, right, top, bottom = OPENING
    wall.panel(left, top, right - left, bottom - top, "teal1")
    wall.cut([(left, 108), (right, 96), (right, bottom), (left, bottom)], "teal2", shade=0)
    wall.cord(330, top, 76, "teal3")
    wall.round(330, 92, 19, 19, "sun4", "sun5", 3)
    wall.round(324, 86, 4, 4, "sun3", shade=0)
    wall.round(336, 98, 6, 5, "sun3", shade=0)
    for x, y, r in ((196, 74, 5), (226, 92, 3), (262, 70, 4), (292, 84, 3), (190, 104, 3)):
        wall.cord(x, top, y, "teal2")
        wall.cut(star(x, y, r), "sun5", shade=1)
    wall.cut(
        [
            (left, 138),
            (184, 118),
            (214, 130),
            (258, 112),
            (306, 134),
            (342, 122),
            (right, 136),
            (right, bottom),
            (left, bottom),
        ],
        "teal0",
        "teal2",
    )
    for x in (202, 256):
        wall.panel(x, 100, 3, 60, "wood5")
    for y in (98, 126, 154):
        wall.panel(202, y, 57, 3, "wood5", "skin0")
    wall.panel(228, 100, 3, 54, "wood5")


def curtains(wall: Painting) -> None:
    """Drawn curtains and the scallops over them."""
    left, right, top, bottom = OPENING
    for side, x in ((1, left - 6), (-1, right + 6)):
        wall.cut(
            [
                (x, top),
                (x + side * 44, top),
                (x + side * 20, 124),
                (x + side * 26, bottom),
                (x, bottom),
            ],
            "red2",
            "red3",
        )
        for n in (6, 16, 27):
            wall.cut(
                [
                    (x + side * n, top),
                    (x + side * (n + 5), top),
                    (x + side * (n * 0.4 + 6), 126),
                    (x + side * (n * 0.4 + 3), 126),
                ],
                "red1",
                shade=0,
            )
        wall.cut([(x, 120), (x + side * 20, 121), (x + side * 20, 128), (x, 128)], "gold1", "gold2")
    for n in range(4):
        x = left - 6 + n * 60
        wall.cut(
            [(x, top - 6), (x + 60, top - 6), *arc(x + 30, top + 8, 30, 14, 0, 180, 12)],
            "red3",
            "red4",
        )
        wall.ribbon([list(arc(x + 30, top + 8, 29, 13, 4, 176, 12))], 2.0, "gold1")


def arch(wall: Painting) -> None:
    """The gilded frame, its lamps, and the two masks."""
    left, right, _, bottom = OPENING
    for x in (left - 22, right + 6):
        wall.panel(x, 44, 16, bottom - 40, "gold0", "gold2")
        wall.panel(x + 4, 56, 8, bottom - 60, "gold1", "gold2")
    wall.panel(left - 24, 34, right - left + 48, 16, "gold0", "gold2")
    for n in range(9):
        wall.round(left - 8 + n * 30, 42, 4, 4, "gold2", "sun5", 1)
    wall.cut(path("232,52 296,52 284,68 264,74 244,68"), "gold1", "gold2")
    for x, lean in ((254, -1), (274, 1)):
        wall.round(x, 59, 6, 7, "sun5", shade=1)
        wall.ribbon(
            [
                list(
                    arc(x, 61 + lean * 2, 3, 2.4, 0, 180, 6)
                    if lean < 0
                    else arc(x, 63, 3, 2.4, 180, 360, 6)
                )
            ],
            1.0,
            "wood1",
        )


def boards_of_stage(wall: Painting) -> None:
    """The floor of the stage, its front and the footlights."""
    left, right, _, bottom = OPENING
    top = wall.cut(
        [
            (left - 8, bottom - 2),
            (right + 8, bottom - 2),
            (right + 22, bottom + 12),
            (left - 22, bottom + 12),
        ],
        "wood5",
        "skin0",
    )
    wall.brush(top, "wood4", 24, 22)
    wall.cut(oval(264, bottom + 5, 46, 5), "sun4", shade=0)
    roses(wall, path("176,163 214,168 306,165 338,168 356,162"))
    wall.panel(left - 22, bottom + 12, right - left + 44, 16, "wood2", "gold1")
    for n in range(11):
        wall.cut(arc(146 + n * 23.6, bottom + 14, 6, 7, 180, 360, 10), "gold1", "sun5", 1)
