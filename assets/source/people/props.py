"""Small things in the hands."""

from collections.abc import Callable

import numpy as np

from people.rig import Skeleton, Vec, vec
from people.surfaces import Cloud, Part, ball, limb, loft

X, Y, Z = vec(1, 0, 0), vec(0, 1, 0), vec(0, 0, 1)
Prop = Callable[[Cloud, Skeleton, str], None]


def _rod(cloud: Cloud, frame: Skeleton, side: str, material: str, end: tuple[float, float]) -> None:
    hand = frame[f"hand{side}"]
    way = frame.chest_turn @ vec(0, *end)
    part = cloud.part(Part(f"rod{side}", material, f"held{side}", 2.2, 0.3))
    limb(cloud, part, (hand, hand + way), (0.62, 0.62), 0.3)


def breadstick(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A baton to eat."""
    _rod(cloud, frame, side, "bread", (5.2, 3.0))


def fork(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A fork or a knife."""
    _rod(cloud, frame, side, "grey", (-1.4, 2.6))


def pen(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A pen."""
    _rod(cloud, frame, side, "red", (2.6, -0.6))


def cup(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A white cup."""
    part = cloud.part(Part(f"cup{side}", "shirt", f"held{side}", 1.8, 0.35))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0, 0.7, 1.2)
    ball(cloud, part, hand, (X * 1.35, Y * 1.3, Z * 1.35), 0.3)


def watch(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A gold pocket watch."""
    part = cloud.part(Part(f"watch{side}", "lemon", f"held{side}", 2.4, 0.3))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0, 0.9, 0.9)
    ball(cloud, part, hand, (X * 1.0, Y * 1.0, Z * 1.0), 0.3)


def tray(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A tray over the hand with a glass and a bottle."""
    hand = frame[f"hand{side}"] + Y * 1.7
    plate = cloud.part(Part("tray", "grey", "tray", 1.5, 0.4))
    ball(cloud, plate, hand, (X * 4.6, Y * 0.6, Z * 4.2), 0.25)
    glass = cloud.part(Part("glass", "teal", "glass", 1.9, 0.35))
    base = hand + Y * 1.2
    limb(cloud, glass, (base + X * 1.6, base + X * 1.6 + Y * 2.2), (0.9, 1.1), 0.35)
    bottle = cloud.part(Part("bottle", "wine", "bottle", 1.9, 0.35))
    limb(cloud, bottle, (base - X * 1.5, base - X * 1.5 + Y * 3.4), (1.1, 0.7), 0.3)


def phone(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A phone at the ear."""
    part = cloud.part(Part("phone", "black", "phone", 2, 0.35))
    ball(cloud, part, frame[f"hand{side}"] + vec(0.3, 1.9, 0.4), (X * 0.6, Y * 1.7, Z * 0.6))


def screen(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A phone held up: dark at the back, its screen lit."""
    back = cloud.part(Part("phone", "black", "phone", 2.2, 0.35))
    lit = cloud.part(Part("screen", "lemon", "phone", 2.6, 0.3))
    middle, ahead = frame[f"hand{side}"] + Y * 2.4, frame.chest_turn @ Z
    ball(cloud, back, middle + ahead * 0.5, (X * 1.9, Y * 2.6, Z * 0.6))
    ball(cloud, lit, middle - ahead * 0.4, (X * 1.4, Y * 2.1, Z * 0.5), 0.4)


def glass(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A stemmed glass."""
    part = cloud.part(Part(f"glass{side}", "lemon", f"held{side}", 2.0, 0.35))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0, 0.8, 1.0)
    limb(cloud, part, (hand, hand + Y * 1.8), (0.7, 1.0), 0.35)


def jug(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A jug of coffee."""
    part = cloud.part(Part("jug", "brown", "jug", 1.8, 0.35))
    hand = frame[f"hand{side}"] + frame.chest_turn @ vec(0.4, 0.6, 1.4)
    limb(cloud, part, (hand - Y * 0.8, hand + Y * 1.2), (1.5, 1.0), 0.1)


def stick(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A drumstick."""
    _rod(cloud, frame, side, "bread", (0.6, 5.0))


def microphone(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A microphone held before the mouth."""
    hand, turn = frame[f"hand{side}"], frame.chest_turn
    part = cloud.part(Part("microphone", "grey", "microphone", 2.2, 0.3))
    ball(cloud, part, hand + turn @ vec(0.6, 1.9, 0.4), (X * 1.1, Y * 1.1, Z * 1.1), 0.3)


def camera(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A camera between both hands."""
    middle, turn = (frame["handL"] + frame["handR"]) / 2, frame.chest_turn
    part = cloud.part(Part("camera", "black", "camera", 2.2, 0.3))
    ball(cloud, part, middle + turn @ vec(0, 1.0, 0.6), (X * 2.0, Y * 1.5, Z * 1.6), 0.1)
    lens = cloud.part(Part("lens", "grey", "lens", 2.4, 0.3))
    ball(cloud, lens, middle + turn @ vec(0, 1.0, 2.4), (X * 1.0, Y * 1.0, Z * 1.0), 0.3)


def trumpet(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A trumpet that points from the mouth ahead."""
    middle, turn = (frame["handL"] + frame["handR"]) / 2, frame.chest_turn
    part = cloud.part(Part("trumpet", "lemon", "trumpet", 2.4, 0.3))
    start, end = middle + turn @ vec(0, 0.8, -1.0), middle + turn @ vec(0, 0.2, 5.2)
    limb(cloud, part, (start, end), (0.65, 0.7), 0.3)
    limb(cloud, part, (end, end + turn @ vec(0, -0.1, 1.6)), (0.9, 2.0), 0.4)


def keytar(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """Keys on a strap, from the right hand to the neck in the left."""
    left, right, ahead = frame["handL"], frame["handR"], frame.chest_turn @ vec(0, -0.4, 0.9)
    way = (left - right) / max(float(((left - right) ** 2).sum()) ** 0.5, 1e-6)
    body = cloud.part(Part("keytar", "black", "keytar", 1.9, 0.35))
    limb(cloud, body, (right - way * 2.6 + ahead, right + way * 4.6 + ahead), (1.7, 1.4), 0.1)
    limb(cloud, body, (right + way * 4.6 + ahead, left + way * 1.6 + ahead), (0.8, 0.8), 0.1)
    white = cloud.part(Part("keys", "shirt", "keytar", 2.4, 0.3))
    down = frame.chest_turn @ vec(0, 0.3, 2.7)
    limb(cloud, white, (right - way * 2.0 + down, right + way * 4.0 + down), (0.9, 0.8), 0.4)


def bass(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """An upright bass, its spike on the floor and its neck in the left hand."""
    turn, foot = frame.chest_turn, (frame["toeL"] + frame["toeR"]) / 2
    top = frame["handL"] + turn @ vec(0.8, 5.0, 0.6)
    base = foot + turn @ vec(2.6, 1.0, 4.6)
    wood = cloud.part(Part("bass", "brown", "bass", 1.6, 0.4))
    belly, waist = base + (top - base) * 0.2, base + (top - base) * 0.46
    ball(cloud, wood, belly, (turn @ X * 5.0, Y * 5.2, turn @ Z * 1.6), 0.1)
    ball(cloud, wood, waist, (turn @ X * 3.8, Y * 4.2, turn @ Z * 1.5), 0.15)
    neck = cloud.part(Part("fingerboard", "black", "neck of the bass", 2.0, 0.35))
    limb(cloud, neck, (base + (top - base) * 0.3 + turn @ vec(0, 0, 1.8), top), (0.8, 0.7), 0.2)


def card(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A card with a scene of a play on it."""
    part = cloud.part(Part("card", "shirt", "card", 2.4, 0.3))
    hand = frame[f"hand{side}"] + frame.pelvis_turn @ vec(0, -0.6, 1.2)
    ball(cloud, part, hand, (X * 1.7, Y * 0.5, Z * 2.2), 0.4)


def box(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A cardboard box between both hands, its lid lighter."""
    middle = (frame["handL"] + frame["handR"]) / 2
    turn = frame.chest_turn
    middle = middle + turn @ vec(0, 1.2, 1.6)
    part = cloud.part(Part("box", "tan", "box", 1.5, 0.45))
    lid = cloud.part(Part("lid", "tan", "box", 1.5, 0.45))
    tape = cloud.part(Part("tape", "bread", "box", 1.9, 0.45))
    wide, deep = turn @ X * 4.0, turn @ Z * 3.0
    rings = [(middle + Y * y, wide * k, deep * k) for y, k in ((-3.2, 1), (3.2, 1), (3.21, 0.02))]
    skin = loft(cloud, rings, _square, smooth=False)
    across = np.abs((skin.points - middle) @ (turn @ X)) < 0.75
    top = skin.points[:, 1] > middle[1] + 3.15
    owner = np.where(across, tape, np.where(top, lid, part))
    cloud.add(owner, skin, np.where(top, 0.3, -0.1))


def _square(along: Vec, angle: Vec) -> Vec:
    """Swell a round skin into one with four sides."""
    side: Vec = 1 / np.maximum(np.abs(np.cos(angle)), np.abs(np.sin(angle)))
    return side + 0 * along


def baby(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A baby in a shawl, its head in the crook of the left arm."""
    middle, turn = (frame["handL"] + frame["handR"]) / 2, frame.chest_turn
    shawl = cloud.part(Part("shawl", "lemon", "shawl", 1.8, 0.4))
    head = middle + turn @ vec(3.4, 2.4, 1.2)
    limb(cloud, shawl, (head - turn @ vec(0.8, 0.4, 0), middle + turn @ vec(-2.6, 0.6, 1.0)),
         (2.3, 1.7), 0.1)  # fmt: skip
    face = cloud.part(Part("babyface", "skin_fair", "baby", 2.0, 0.35))
    ball(cloud, face, head + turn @ vec(0.2, 0.6, 0.6), (X * 2.0, Y * 2.1, Z * 2.0), 0.3)
    hair = cloud.part(Part("babyhair", "hair_auburn", "baby", 2.0, 0.35))
    ball(cloud, hair, head + turn @ vec(0.7, 1.7, 0.0), (X * 2.0, Y * 1.6, Z * 2.0), 0.0)


def blanket(cloud: Cloud, frame: Skeleton, side: str) -> None:
    """A blanket over somebody who lies, from the ribs to the feet."""
    feet = (frame["ankleL"] + frame["ankleR"]) / 2
    knees = (frame["kneeL"] + frame["kneeR"]) / 2
    part = cloud.part(Part("blanket", "teal", "blanket", 1.6, 0.45))
    edge = cloud.part(Part("edge", "shirt", "blanket", 1.8, 0.45))
    way = frame["pelvis"] - frame["chest"]
    way = way / max(float(np.linalg.norm(way)), 1e-6)
    stops = ((frame["chest"] + way * 0.6, 3.7, 3.4), (frame["pelvis"], 4.1, 3.9),
             (knees, 3.4, 4.6), (feet, 3.2, 3.8), (feet + way * 4.4, 2.6, 3.4),
             (feet + way * 4.6, 0.1, 0.1))  # fmt: skip
    rings = [(vec(at[0], high * 0.9, at[2]), Y * high, Z * deep) for at, high, deep in stops]
    skin = loft(cloud, rings)
    cloud.add(np.where(skin.along < 0.1, edge, part), skin, 0.1 * np.cos(9 * skin.along * 6.28))


PROPS: dict[str, Prop] = {
    "breadstick": breadstick,
    "fork": fork,
    "pen": pen,
    "cup": cup,
    "watch": watch,
    "tray": tray,
    "phone": phone,
    "glass": glass,
    "jug": jug,
    "stick": stick,
    "microphone": microphone,
    "camera": camera,
    "trumpet": trumpet,
    "keytar": keytar,
    "bass": bass,
    "card": card,
    "screen": screen,
    "box": box,
    "baby": baby,
    "blanket": blanket,
}


def hold(cloud: Cloud, frame: Skeleton, held: str) -> None:
    """Put a thing, named `THING` (right hand) or `THING left`, into a hand."""
    name, _, side = held.partition(" ")
    PROPS[name](cloud, frame, "L" if side else "R")
