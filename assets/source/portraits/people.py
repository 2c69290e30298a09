"""Who has a portrait, and the moods each is drawn in."""

from collections.abc import Callable
from dataclasses import dataclass

from portraits import faces, hair
from portraits.canvas import Canvas
from portraits.faces import Look, Ramp
from portraits.hair import Hair
from portraits.outfits import Dress, Suit, Wear

SKINS: dict[str, Ramp] = {
    "fair": ("flesh0", "flesh1", "flesh3", "flesh5", "skin1"),
    "warm": ("wood2", "flesh1", "flesh2", "flesh4", "flesh5"),
    "tan": ("wood2", "wood3", "wood4", "wood5", "flesh5"),
    "brown": ("wood1", "wood2", "wood3", "wood4", "wood5"),
}
HAIRS: dict[str, Ramp] = {  # outline, then five steps
    "auburn": ("red0", "red1", "rust0", "rust1", "rust2", "sun2"),
    "brown": ("wood0", "wood0", "wood1", "wood2", "wood3", "wood4"),
    "black": ("ink", "ink", "night0", "night1", "cloth1", "cloth2"),
    "grey": ("cloth0", "cloth1", "cloth2", "cloth3", "night7", "stone6"),
    "white": ("cloth1", "cloth2", "cloth3", "night7", "stone6", "stone7"),
}
EYES = {
    "green": ("jade0", "jade1"),
    "blue": ("royal0", "elec1"),
    "brown": ("wood2", "wood3"),
    "hazel": ("wood3", "gold0"),
}
LIPS: dict[str, Ramp] = {
    "fair": ("red2", "red3", "red4"),
    "warm": ("red2", "red3", "red4"),
    "tan": ("red2", "red3", "flesh2"),
    "brown": ("red0", "red2", "flesh1"),
}
LEADS = ("neutral", "smile", "laugh", "sad", "angry", "surprised", "wistful", "singing")
Extra = Callable[[Canvas, str], None]


@dataclass(frozen=True)
class Sitter:
    """Somebody who sits for a portrait. `size` scales the head: children have smaller ones."""

    skin: str
    eyes: str
    hair: str
    cut: Hair
    wear: Wear
    moods: tuple[str, ...]
    man: bool = False
    size: float = 1.0
    extras: tuple[tuple[Extra, str], ...] = ()
    lips: Ramp = ()  # where not as the skin has them

    @property
    def look(self) -> Look:
        """The colours of the face."""
        skin, (iris, light) = SKINS[self.skin], EYES[self.eyes]
        dark, middle, bright = self.lips or LIPS[self.skin]
        cheek = "blush0" if self.skin in ("fair", "warm") and not self.man else "flesh2"
        key = {
            "K": "wood0", "L": skin[0], "W": "stone7", "V": "night7", "I": iris, "J": light,
            "P": "ink", "H": "stone7", "S": skin[2], "B": skin[1], "M": dark, "R": middle,
            "Q": bright, "T": "stone7", "D": "red0", "C": cheek, "X": "elec2",
        }  # fmt: skip
        return Look(skin, key, HAIRS[self.hair][1])


SITTERS: dict[str, Sitter] = {
    "mia": Sitter("fair", "green", "auburn", hair.waves, Dress("lemon"), LEADS),
    "seb": Sitter("fair", "blue", "brown", hair.quiff, Suit("suit", tie="black"), LEADS, man=True),
    "walt": Sitter(
        "warm", "blue", "grey", hair.bald, Suit("shirt", bow="red", lapel="wine"),
        ("neutral", "brisk", "relieved", "angry", "worried"),
        man=True, extras=((faces.moustache, "cloth2"),),
    ),
    "waiter": Sitter(
        "tan", "brown", "black", hair.sleek, Suit("shirt", bow="black"),
        ("neutral", "smile", "surprised", "worried"), man=True,
    ),
    "landlord": Sitter(
        "fair", "blue", "white", hair.crop, Suit("brown", tie="wine"),
        ("neutral", "sad", "smile", "wistful"), man=True, extras=((faces.wrinkles, "flesh3"),),
    ),
    "writer": Sitter(
        "brown", "brown", "black", hair.knot, Suit("moss"),
        ("neutral", "wistful", "smile", "surprised"), extras=((faces.glasses, "gold1"),),
    ),
    "husband": Sitter(
        "fair", "hazel", "grey", hair.sleek, Suit("blue", tie="lemon"),
        ("neutral", "surprised", "smile", "sad"), man=True, extras=((faces.moustache, "cloth3"),),
    ),
    "wife": Sitter(
        "fair", "blue", "white", hair.bob, Dress("purple", straps=False),
        ("neutral", "smile", "surprised", "sad"), extras=((faces.pearls, "stone7"),),
    ),
    "old_man": Sitter(
        "warm", "hazel", "white", hair.tufts, Suit("grey", bow="blue"),
        ("neutral", "sleepy", "smile", "surprised"), man=True,
        extras=((faces.wrinkles, "flesh2"), (faces.glasses, "wood2")),
    ),
    "child": Sitter(
        "warm", "brown", "black", hair.mop, Suit("red", bow="blue"),
        ("neutral", "smile", "surprised", "wistful"), size=0.9,
        lips=("flesh1", "flesh2", "flesh2"),
    ),
}  # fmt: skip
