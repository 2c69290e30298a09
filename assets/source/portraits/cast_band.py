"""The players of the jazz club, and the singer of the cover band."""

from portraits import builds_men, builds_women, cuts_men, cuts_town, marks
from portraits.cloth import CLOTH
from portraits.collars import Shirt
from portraits.colours import HAIRS, blushing, look_of
from portraits.hats import Fedora, Headband
from portraits.outfits import Dress
from portraits.sitter import Frame, Sitter
from portraits.tailoring import Suit, Vest

BAND: dict[str, Sitter] = {
    "otis": Sitter(
        builds_men.drummer, look_of("brown", "brown", ("cloth2", "cloth3"), "brown"), "grey",
        cuts_men.shaved, Suit("brown", Shirt(tie="lemon"), vest="wine"),
        ("neutral", "smile", "laugh", "dry", "bliss", "surprised", "blink"),
        (marks.trimmed(HAIRS["grey"]),), Frame(1.06), Fedora(CLOTH["brown"], "red1"),
    ),
    "lena": Sitter(
        builds_women.bassist, look_of("deep", "brown", ("ink", "ink"), "deep"), "black",
        cuts_town.braids, Dress("teal"),
        ("neutral", "smile", "dry", "bliss", "surprised", "laugh", "blink"),
    ),
    "byrd": Sitter(
        builds_men.trumpeter, look_of("tan", "hazel", ("night0", "night1"), "brown"), "black",
        cuts_men.shaved, Vest("royal", Shirt("shirt", tie="black")),
        ("neutral", "smile", "wistful", "bliss", "dry", "surprised", "blink"),
        (marks.goatee("night1"),),
    ),
    "rick": Sitter(
        builds_men.singer, blushing(look_of("ruddy", "blue", ("wood3", "gold0"))), "blond",
        cuts_men.mullet, Suit("pink", Shirt("black")),
        ("neutral", "smile", "singing", "shouting", "sly", "worried", "blink"), (), Frame(1.06),
        Headband(CLOTH["teal"]),
    ),
}  # fmt: skip
