"""The roommates, and the friend who left the band."""

from portraits import builds_men, builds_women, cuts_men, cuts_women, marks
from portraits.collars import Shirt
from portraits.colours import blushing, look_of
from portraits.outfits import Dress
from portraits.sitter import Frame, Sitter
from portraits.tailoring import Suit

FRIENDS: dict[str, Sitter] = {
    "tess": Sitter(
        builds_women.loud, blushing(look_of("warm", "brown", ("ink", "night0"))), "black",
        cuts_women.bob, Dress("red", straps=False),
        ("neutral", "smile", "laugh", "surprised", "shouting", "worried", "blink"),
    ),
    "alma": Sitter(
        builds_women.dry, look_of("brown", "brown", ("ink", "night0"), "brown"), "black",
        cuts_women.cloud, Dress("green"),
        ("neutral", "dry", "smile", "tired", "stern", "laugh", "blink"),
        (marks.hoops("gold1", "gold2"),), Frame(head=(0, 2)),
    ),
    "caro": Sitter(
        builds_women.loving, blushing(look_of("fair", "blue", ("gold0", "extra2"))), "blond",
        cuts_women.topknot, Dress("blue"),
        ("neutral", "smile", "dreamy", "sad", "laugh", "surprised", "blink"), (),
        Frame(head=(0, 4)),
    ),
    "dex": Sitter(
        builds_men.charmer, look_of("deep", "brown", ("ink", "ink"), "deep"), "black",
        cuts_men.cropped, Suit("purple", Shirt("black")),
        ("neutral", "smile", "sly", "stern", "wistful", "laugh", "blink"),
        (marks.goatee("night0"),), Frame(1.04),
    ),
}  # fmt: skip
