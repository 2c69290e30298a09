"""What passes close by, dark, between us and the sets: the people and things of the stage."""

from collections.abc import Callable

from kit.canvas import Canvas, arc
from kit.indexed import write_indexed

from places.montage.paper import Painting, path, star
from places.montage.stage import HEIGHT, WIDTH
from places.tiled import BACKDROPS

NEAR, MIDDLE = 1.28, 240  # how fast they pass; where the view's middle is
BODY, RIM, DARK = "night0", "dusk3", "ink"


def front_layers(count: int) -> list[tuple[str, str, float, float]]:
    """Write the pictures; give name, file, offset, and how fast each passes."""
    kinds: dict[str, Callable[[], Canvas]] = {
        "lamp": _lamp, "ropes": _ropes, "ladder": _ladder, "stand": _stand, "palm": _leaves,
    }  # fmt: skip
    for name, draw in kinds.items():
        write_indexed(BACKDROPS / f"montage_front_{name}.png", draw().pixels)
    layers: list[tuple[str, str, float, float]] = []
    for boundary in range(1, count):
        name = list(kinds)[boundary % len(kinds)]
        left = boundary * WIDTH - 70
        offset = float(round(MIDDLE + (left - MIDDLE) * NEAR))
        layers.append((f"fg_{boundary}_{name}", f"montage_front_{name}.png", offset, NEAR))
    return layers


def _lamp() -> Canvas:
    """A big lamp seen from behind, with its man."""
    art = Painting(140, HEIGHT)
    art.panel(66, 150, 8, 154, BODY, RIM)
    for x in (34, 104):
        art.ribbon([[(70, 250), (x, HEIGHT)]], 5.0, BODY)
    art.cut(path("40,96 96,84 106,150 48,158"), BODY, RIM, 0)
    art.cut(path("40,96 22,84 32,170 48,158"), DARK, RIM, 0)
    for n in range(5):
        art.ribbon([[(52 + n * 9, 100), (58 + n * 9, 148)]], 2.0, DARK)
    art.round(70, 154, 7, 7, DARK, RIM, 0)
    return art


def _ropes() -> Canvas:
    """The ropes of the flies, a sandbag, a coil."""
    art = Painting(140, HEIGHT)
    for x in (40, 58, 74, 96):
        art.panel(x, 0, 4, HEIGHT - (x * 3) % 60, BODY, RIM)
    art.cut([(28, 250), (54, 250), (60, 290), (56, HEIGHT), (26, HEIGHT), (22, 290)], BODY, RIM, 0)
    art.cut(path("84,214 108,214 114,252 106,262 86,262 78,252"), BODY, RIM, 0)
    for r in (20, 14, 8):
        art.ribbon([arc(76, 292, r, r * 0.7, 0, 360, 30)], 3.0, DARK if r == 14 else BODY)
    art.panel(20, 268, 108, 8, DARK, RIM)
    return art


def _ladder() -> Canvas:
    """A ladder that somebody left, a bucket on a rung."""
    art = Painting(140, HEIGHT)
    art.ribbon([[(34, HEIGHT), (62, 30)], [(104, HEIGHT), (82, 30)]], 6.0, BODY)
    for n in range(9):
        y = 60 + n * 28
        art.panel(60 - (y - 30) * 0.1, y, 24 + (y - 30) * 0.18, 5, BODY, RIM)
    art.cut(path("88,176 112,176 108,202 92,202"), BODY, RIM, 0)
    art.ribbon([arc(100, 176, 11, 12, 180, 360, 12)], 1.6, BODY)
    return art


def _stand() -> Canvas:
    """A music stand, a chair's back, the scroll of a bass."""
    art = Painting(140, HEIGHT)
    art.cut(path("26,196 84,186 92,228 32,238"), BODY, RIM, 0)
    art.panel(56, 232, 5, 72, BODY, RIM)
    art.panel(102, 120, 8, 130, BODY, RIM)
    art.round(106, 116, 9, 9, BODY, RIM, 0)
    art.round(106, 116, 4, 4, DARK, shade=0)
    for y in (132, 142):
        art.panel(94, y, 24, 3, BODY, RIM)
    art.cut(
        [(88, HEIGHT), (84, 276), *arc(106, 262, 22, 22, 190, 350, 14), (128, 276), (126, HEIGHT)],
        BODY,
        RIM,
        0,
    )
    return art


def _leaves() -> Canvas:
    """Leaves of cut paper, and a star let down too far."""
    art = Painting(140, HEIGHT)
    for dx, dy in ((-56, -50), (-34, -86), (-6, -104), (26, -92), (52, -60), (62, -24), (-64, -16)):
        tip, bend = (70 + dx, HEIGHT + dy), (70 + dx * 0.4, HEIGHT + dy * 0.8)
        art.cut([(66, HEIGHT), bend, tip, (bend[0] + 12, bend[1] + 22), (76, HEIGHT)], BODY, RIM, 0)
    art.cord(48, 0, 66, BODY)
    art.cut(star(48, 82, 17), BODY, RIM, 0)
    return art
