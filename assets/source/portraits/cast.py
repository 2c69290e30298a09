"""Who has a portrait, and the moods each is drawn in."""

from collections.abc import Callable
from dataclasses import dataclass

from portraits import builds, cuts
from portraits.canvas import Canvas
from portraits.colours import blushing, look_of
from portraits.faces import Face, Look, Ramp
from portraits.hair import Hair
from portraits.outfits import Dress, Suit

LEADS = ("neutral", "smile", "laugh", "sad", "angry", "surprised", "wistful", "singing", "blink")
Wear = Callable[[Canvas, Ramp], None]
Extra = Callable[[Canvas, Face], None]


@dataclass(frozen=True)
class Sitter:
    """Somebody who sits for a portrait. Extras lie over the face, under the front hair."""

    face: Face
    look: Look
    hair: str
    cut: Hair
    wear: Wear
    moods: tuple[str, ...]
    extras: tuple[Extra, ...] = ()


SITTERS: dict[str, Sitter] = {
    "mia": Sitter(
        builds.young_woman,
        blushing(look_of("fair", "green", ("red1", "rust0")), tears=True),
        "auburn", cuts.waves, Dress("lemon"), LEADS,
    ),
    "seb": Sitter(
        builds.young_man, look_of("fair", "blue", ("wood0", "wood1")), "brown", cuts.quiff,
        Suit("suit", tie="black"), LEADS,
    ),
}  # fmt: skip
