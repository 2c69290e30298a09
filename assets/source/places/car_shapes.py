"""The outlines of cars seen from the side, nose to the right, in pixels.

Wheels stand on y 42 of a picture 47 high; a saloon's roof is 31 over the road, sills are at 38.
"""

from dataclasses import dataclass

Outline = tuple[tuple[float, float], ...]
UNDER = 5  # rows of shadow below the wheels


@dataclass(frozen=True)
class Shape:
    """A kind of car. `door_lines` are x, top, length; `handles` x, y; `seats`: name, x, lift."""

    width: int
    body: Outline
    cab: Outline
    windows: tuple[Outline, ...]
    wheels: tuple[float, float]
    roof: tuple[int, int]  # from x to x
    door_lines: tuple[tuple[int, int, int], ...]
    handles: tuple[tuple[int, int], ...]
    seats: tuple[tuple[str, float, int], ...]
    belt: float = 23.0  # where the windows end and the flank begins
    trim: int = 31  # the row of the chrome strip
    height: int = 47
    wheel: float = 6.4
    open_top: bool = False


SEDAN = Shape(
    width=94,
    body=(
        (2, 27), (5, 24.4), (25, 23), (66, 23), (86, 24.8), (90, 28), (92, 35), (90, 38.4),
        (3, 38.4), (1, 34),
    ),
    cab=((21, 24), (30, 12), (34, 10), (59, 10), (63, 11.6), (74, 24)),
    windows=(
        ((26, 23), (33, 12.6), (46, 12.6), (46, 23)),
        ((48.6, 23), (48.6, 12.6), (59, 12.6), (68, 23)),
    ),
    wheels=(19, 75),
    roof=(34, 60),
    door_lines=((47, 24, 13), (28, 25, 8), (68, 24, 8)),
    handles=((50, 26), (31, 26)),
    seats=(("driver", 54, 0), ("back", 36, 0)),
)  # fmt: skip

TAXI = SEDAN

HATCH = Shape(
    width=78,
    body=(
        (2, 28), (3, 24), (8, 22.6), (58, 23), (71, 25.4), (75, 29), (76, 35), (74, 38.4),
        (3, 38.4), (1, 34),
    ),
    cab=((4, 24), (12, 12), (16, 10.4), (46, 10.4), (50, 12), (61, 24)),
    windows=(
        ((8, 23), (14.6, 13), (28, 13), (28, 23)),
        ((30.6, 23), (30.6, 13), (46, 13), (55, 23)),
    ),
    wheels=(17, 61),
    roof=(16, 46),
    door_lines=((29, 24, 13), (56, 24, 10)),
    handles=((32, 26),),
    seats=(("driver", 38, 0), ("back", 19, 0)),
    trim=32,
)  # fmt: skip

WAGON = Shape(
    width=94,
    body=(
        (2, 28), (4, 24), (10, 23), (66, 23), (86, 24.8), (90, 28), (92, 35), (90, 38.4),
        (3, 38.4), (1, 34),
    ),
    cab=((4, 24), (8, 12.4), (12, 10.4), (58, 10.4), (62, 12), (72, 24)),
    windows=(
        ((8, 23), (11.6, 13), (26, 13), (26, 23)),
        ((28.4, 23), (28.4, 13), (44, 13), (44, 23)),
        ((46.4, 23), (46.4, 13), (58, 13), (66.4, 23)),
    ),
    wheels=(19, 75),
    roof=(12, 59),
    door_lines=((45, 24, 13), (27, 24, 8), (67, 24, 8)),
    handles=((48, 26), (31, 26)),
    seats=(("driver", 52, 0), ("middle", 36, 0), ("back", 18, 0)),
)  # fmt: skip

CONVERTIBLE = Shape(
    width=96,
    body=(
        (2, 27), (5, 24.4), (30, 23), (66, 23), (88, 24.6), (92, 28), (94, 35), (92, 38.4),
        (3, 38.4), (1, 34),
    ),
    cab=(),
    windows=(((29, 23.6), (29, 14), (64, 14), (64, 23.6)),),
    wheels=(19, 77),
    roof=(0, 0),
    door_lines=((46, 24, 13), (67, 24, 11)),
    handles=((50, 26),),
    seats=(("driver", 51, 2), ("back", 36, 2)),
    open_top=True,
)  # fmt: skip

PICKUP = Shape(
    width=96,
    body=(
        (2, 25), (3, 22), (40, 22), (40, 23), (68, 23), (88, 24.8), (92, 28), (93, 36),
        (91, 38.4), (3, 38.4), (1, 34),
    ),
    cab=((38, 24), (39, 12), (42, 9.6), (59, 9.6), (62.4, 11), (71, 24)),
    windows=(((42, 23), (42.4, 12.4), (59, 12.4), (66, 23)),),
    wheels=(18, 77),
    roof=(42, 60),
    door_lines=((41, 24, 12), (67, 24, 10)),
    handles=((44, 26),),
    seats=(("driver", 50, 1), ("bed", 20, 10)),
    wheel=7.0,
)  # fmt: skip

BEETLE = Shape(
    width=82,
    body=(
        (4, 31), (6, 26), (13, 21), (61, 21.6), (70, 23.6), (76, 29), (78, 35), (76, 38.4),
        (6, 38.4), (3, 35),
    ),
    cab=((13, 23), (18, 14), (26, 10), (37, 8.8), (48, 10), (55, 14.4), (61, 23)),
    windows=(
        ((19.4, 22), (23, 15), (30, 12), (35, 11.6), (35, 22)),
        ((37.6, 22), (37.6, 11.6), (44, 12.4), (49.6, 15.6), (55, 22)),
    ),
    wheels=(17, 64),
    roof=(30, 45),
    door_lines=((36, 23, 14),),
    handles=((40, 25),),
    seats=(("driver", 43, 1), ("back", 26, 1)),
    belt=22.0,
    trim=0,
)  # fmt: skip

VAN = Shape(
    width=96,
    body=(
        (2, 24), (2, 14), (86, 14), (91, 24), (94, 29), (94, 36), (92, 38.4), (3, 38.4), (1, 34),
    ),
    cab=((2, 18), (3, 7), (6, 5), (74, 5), (79, 7), (87, 18)),
    windows=(
        ((6, 18.6), (6.4, 8), (21, 8), (21, 18.6)),
        ((24, 18.6), (24, 8), (39, 8), (39, 18.6)),
        ((42, 18.6), (42, 8), (57, 8), (57, 18.6)),
        ((60, 18.6), (60, 8), (75, 8), (82, 18.6)),
    ),
    wheels=(19, 75),
    roof=(6, 75),
    door_lines=((22, 9, 28), (40, 9, 28), (58, 9, 28)),
    handles=((61, 24), (26, 24)),
    seats=(("driver", 67, 6), ("middle", 47, 6), ("back", 12, 6)),
    belt=18.6,
    trim=26,
)  # fmt: skip

TRUCK = Shape(
    width=132,
    body=(
        (94, 34), (94, 20), (122, 20), (128, 32), (130, 36), (130, 46), (2, 46), (2, 43), (94, 43),
    ),
    cab=((95, 22), (95, 11), (98, 9), (114, 9), (117, 11), (123, 22)),
    windows=(((100, 21.6), (100, 12.4), (113, 12.4), (119, 21.6)),),
    wheels=(24, 110),
    roof=(98, 114),
    door_lines=((99, 23, 20), (120, 24, 12)),
    handles=((102, 27),),
    seats=(("driver", 106, 10),),
    belt=21.6,
    trim=0,
    height=56,
    wheel=7.6,
)  # fmt: skip

SHAPES = {
    "sedan": SEDAN,
    "taxi": TAXI,
    "hatch": HATCH,
    "wagon": WAGON,
    "convertible": CONVERTIBLE,
    "pickup": PICKUP,
    "beetle": BEETLE,
    "van": VAN,
    "truck": TRUCK,
}
