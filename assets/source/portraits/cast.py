"""Who has a portrait, and the moods each is drawn in."""

from portraits import builds, builds_cast, cuts, cuts_cast, marks
from portraits.cast_band import BAND
from portraits.cast_costumes import costumes
from portraits.cast_friends import FRIENDS
from portraits.cast_home import HOME
from portraits.cast_town import TOWN
from portraits.collars import Shirt
from portraits.colours import HAIRS, blushing, look_of
from portraits.outfits import Cardigan, Dress
from portraits.sitter import Frame, Sitter
from portraits.tailoring import Suit, Vest

__all__ = ["HOUSE", "LEADS", "SITTERS", "Frame", "Sitter"]
LEADS = (
    "neutral", "smile", "laugh", "sad", "angry", "surprised", "wistful", "singing", "blink",
    "tender", "tired", "shouting", "bliss",
)  # fmt: skip

HOUSE: dict[str, Sitter] = {
    "mia": Sitter(
        builds.young_woman,
        blushing(look_of("fair", "green", ("red1", "rust0")), tears=True),
        "auburn", cuts.waves, Dress("lemon"), LEADS,
    ),
    "seb": Sitter(
        builds.young_man, look_of("fair", "blue", ("wood0", "wood1")), "brown", cuts.quiff,
        Suit("suit", Shirt(tie="black")), LEADS,
    ),
    "walt": Sitter(
        builds_cast.manager, look_of("warm", "blue", ("cloth1", "cloth3")), "grey",
        cuts_cast.fringe, Vest("wine", Shirt(bow="red")),
        ("neutral", "brisk", "relieved", "angry", "worried", "smile", "blink"),
        (marks.walrus(HAIRS["grey"]),), Frame(1.06),
    ),
    "waiter": Sitter(
        builds_cast.waiter, look_of("tan", "brown", ("ink", "night0"), "brown"), "black",
        cuts_cast.slick, Suit("shirt", Shirt(bow="black")),
        ("neutral", "smile", "surprised", "worried", "blink"),
    ),
    "landlord": Sitter(
        builds_cast.landlord, look_of("fair", "blue", ("cloth2", "night7")), "white",
        cuts_cast.thin, Suit("brown", Shirt(tie="wine"), square="shirt"),
        ("neutral", "sad", "smile", "wistful", "blink"), (), Frame(1.1, 1.06, 0.0, (-1, 0)),
    ),
    "writer": Sitter(
        builds_cast.writer, look_of("brown", "brown", ("ink", "night0"), "brown"), "black",
        cuts_cast.knot, Cardigan("moss", "shirt", "gold1"),
        ("neutral", "wistful", "smile", "surprised", "blink"), (marks.winged_glasses("gold1"),),
        Frame(0.94, head=(1, 2)),
    ),
    "husband": Sitter(
        builds_cast.husband, blushing(look_of("ruddy", "hazel", ("cloth1", "cloth3"))), "grey",
        cuts_cast.parted, Suit("blue", Shirt(tie="lemon")),
        ("neutral", "surprised", "smile", "sad", "blink"), (marks.trimmed(HAIRS["grey"]),),
        Frame(1.08),
    ),
    "wife": Sitter(
        builds_cast.wife, blushing(look_of("fair", "blue", ("cloth2", "cloth3"))), "white",
        cuts_cast.curls, Dress("purple", sleeves=True),
        ("neutral", "smile", "surprised", "sad", "blink"), (marks.pearls("stone7", "cloth3"),),
    ),
    "old_man": Sitter(
        builds_cast.old_man, look_of("warm", "hazel", ("cloth3", "stone6")), "white",
        cuts_cast.mane, Suit("grey", Shirt(bow="royal"), vest="brown"),
        ("neutral", "sleepy", "smile", "surprised", "blink"),
        (marks.round_glasses("wood1", "wood4"),), Frame(0.94, 1.0, -1.0, (1, 2)),
    ),
    "child": Sitter(
        builds_cast.child, blushing(look_of("warm", "brown", ("ink", "night0"), "child"), "flesh2"),
        "black", cuts_cast.mop, Suit("red", Shirt(bow="royal")),
        ("neutral", "smile", "surprised", "wistful", "blink"), (), Frame(0.76, 0.86, 1.0, (0, 3)),
    ),
}  # fmt: skip
COSTUMES = costumes(HOUSE["mia"], HOUSE["seb"])
SITTERS = HOUSE | FRIENDS | TOWN | BAND | HOME | COSTUMES
