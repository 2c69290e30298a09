"""What lies over a face: moustaches, glasses, pearls, as typed pixels."""

from collections.abc import Mapping
from dataclasses import dataclass

from portraits.canvas import Canvas
from portraits.faces import Face
from portraits.grid import Rows, grid
from portraits.layers import BODY, EAR, FACE, FEATURES, HAIR_BACK, JEWELS


@dataclass(frozen=True)
class Mark:
    """Typed pixels at a place that is counted from the near eye or from the mouth."""

    rows: Rows
    colours: Mapping[str, str]
    at: tuple[int, int]
    from_mouth: bool = False
    layer: str = FEATURES
    clip: str = f"{FACE} {FEATURES}"

    def __call__(self, canvas: Canvas, face: Face) -> None:
        """Draw it."""
        x, y = face.mouth if self.from_mouth else face.near
        place = (x + self.at[0], y + self.at[1])
        canvas.stamp(self.rows, self.colours, place, layer=self.layer, clip=self.clip)


WALRUS = grid("""
    ....54444...
    ..554433444.
    .54443334443
    5443344334433
    433322223332.
    .22......22..
""")
TRIMMED = grid("""
    ...433.44..
    .4443333443
    443333223333
    3..........3
""")
ROUND = grid("""
    ...ggGGG.......gGG..
    ..g.....G.....g...G.
    .g.......G...g.....G
    GG.......GGGGG.....G
    .G.......G...G.....G
    .G.......G...G.....G
    ..G.....G.....G...G.
    ...GGGGG.......GGG..
""")
CAT_EYE = grid("""
    GGG..............GGG
    .GGGGGGGGG...GGGGGG.
    GG.......G...G....G.
    .G.......GGGGG....G.
    .G.......G...G....G.
    .G.......G...G....G.
    ..G.....G.....G..G..
    ...GGGGG.......GG...
""")
SQUARE = grid("""
    .GGGGGGGGG...GGGGGG.
    GG.......G...G....G.
    .G.......GGGGG....G.
    .G.......G...G....G.
    .G.......G...G....G.
    .G.......G...G....G.
    ..GGGGGGG.....GGGG..
""")
BEADS = grid("""
    WW..............WW
    WsWW..........WWWs
    .sWsWW......WWWss.
    ..ssWsWWWWWWWsss..
    ....ssWsWsWsss....
    ......ssssss......
""")

GOATEE = grid("""
    ..bbbb.bbb.
    .bb.....bb.
    .b.......b.
    .b.......b.
    .bb.....bb.
    ..bbbbbbb..
    ...bbbbb...
""")
HOOPS = grid("""
    gG......................
    G.G.....................
    G.G.....................
    .G......................
""")

FLOWER = grid("""
    ..000.000..
    .02220220..
    .0222022200
    0022111220.
    02221y12220
    0222111220.
    .002222220.
    ..0222022..
    ...000.00..
""")


def walrus(ramp: tuple[str, ...]) -> Mark:
    """A moustache that hides the upper lip."""
    return Mark(WALRUS, _steps(ramp), (-7, -4), from_mouth=True)


def trimmed(ramp: tuple[str, ...]) -> Mark:
    """A moustache kept short."""
    return Mark(TRIMMED, _steps(ramp), (-6, -3), from_mouth=True)


def round_glasses(frame: str, glint: str) -> Mark:
    """Two rings and a bridge."""
    return Mark(ROUND, {"G": frame, "g": glint}, (-1, -1), clip=f"{FACE} {FEATURES} {EAR}")


def winged_glasses(frame: str) -> Mark:
    """Frames that rise at the temples."""
    return Mark(CAT_EYE, {"G": frame}, (-1, -2), clip=f"{FACE} {FEATURES} {EAR}")


def square_glasses(frame: str) -> Mark:
    """Frames with corners."""
    return Mark(SQUARE, {"G": frame}, (-1, -1), clip=f"{FACE} {FEATURES} {EAR}")


def pearls(light: str, shade: str) -> Mark:
    """A row of pearls."""
    return Mark(BEADS, {"W": light, "s": shade}, (1, 23), layer=JEWELS, clip=BODY)


def goatee(colour: str) -> Mark:
    """A beard round the mouth, and nothing on the cheeks."""
    return Mark(GOATEE, {"b": colour}, (-6, -3), from_mouth=True)


def flower(line: str, petal: str, heart: str) -> Mark:
    """A flower over the temple."""
    colours = {"0": line, "1": line, "2": petal, "y": heart}
    return Mark(FLOWER, colours, (-10, -12), layer=JEWELS, clip="")


def hoops(shade: str, light: str) -> Mark:
    """A ring at the ear."""
    colours = {"G": shade, "g": light}
    return Mark(HOOPS, colours, (-3, 9), layer=JEWELS, clip=f"{EAR} {HAIR_BACK} {FACE}")


def _steps(ramp: tuple[str, ...]) -> dict[str, str]:
    return {str(step): colour for step, colour in enumerate(ramp)}
