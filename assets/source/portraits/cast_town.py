"""Those who decide, and those who were there: work, dates, a family of one's own."""

from portraits import builds_men, builds_women, cuts_men, cuts_town, marks
from portraits.beards import Beard, Ribbons
from portraits.cloth import CLOTH
from portraits.collars import Shirt
from portraits.colours import HAIRS, blushing, look_of
from portraits.outfits import Dress
from portraits.sitter import Frame, Sitter
from portraits.tailoring import Suit

TOWN: dict[str, Sitter] = {
    "frances": Sitter(
        builds_women.scout, look_of("fair", "blue", ("cloth0", "cloth1")), "grey",
        cuts_town.silver, Suit("grey", Shirt()),
        ("neutral", "kind", "stern", "surprised", "wistful", "smile", "blink"),
        (marks.square_glasses("royal0"),),
    ),
    "grant": Sitter(
        builds_men.broker, look_of("warm", "hazel", ("wood2", "wood3")), "blond",
        cuts_men.combed, Suit("tan", Shirt()),
        ("neutral", "smile", "kind", "surprised", "worried", "laugh", "blink"), (), Frame(1.04),
    ),
    "daniel": Sitter(
        builds_men.father, look_of("fair", "hazel", ("wood0", "wood1")), "brown",
        cuts_men.curly, Suit("grey", Shirt(tie="wine")),
        ("neutral", "smile", "tender", "surprised", "wistful", "laugh", "blink"),
        (Beard(HAIRS["brown"]),), Frame(1.04),
    ),
    "june": Sitter(
        builds_women.girl,
        blushing(look_of("fair", "green", ("red1", "rust0"), "child")), "auburn",
        cuts_town.pigtails, Dress("pink", sleeves=True),
        ("neutral", "smile", "laugh", "surprised", "wistful", "sad", "blink"), (),
        Frame(0.74, 0.84, 1.0, (0, 3)), Ribbons(CLOTH["red"], ((13, 27), (47, 26))),
    ),
    "phone_director": Sitter(
        builds_men.busy, look_of("warm", "brown", ("wood0", "wood1")), "brown",
        cuts_men.receding, Suit("black", Shirt("wine")),
        ("neutral", "dry", "smile", "stern", "laugh", "surprised", "blink"),
        (marks.round_glasses("gold0", "gold1"),),
    ),
}  # fmt: skip
