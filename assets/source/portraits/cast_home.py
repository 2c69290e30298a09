"""Boulder City: Mom and Dad Dolan."""

from portraits import builds_men, builds_women, cuts_men, cuts_town, marks
from portraits.collars import Shirt
from portraits.colours import blushing, look_of
from portraits.outfits import Cardigan
from portraits.sitter import Frame, Sitter
from portraits.tailoring import Vest

HOME: dict[str, Sitter] = {
    "mom": Sitter(
        builds_women.mother, blushing(look_of("fair", "green", ("wood2", "wood3"))), "faded",
        cuts_town.rolled, Cardigan("teal", "shirt", "gold1"),
        ("neutral", "kind", "worried", "surprised", "smile", "stern", "blink"),
    ),
    "dad": Sitter(
        builds_men.parent, look_of("ruddy", "hazel", ("cloth1", "cloth2")), "grey",
        cuts_men.receding, Vest("moss", Shirt("blue")),
        ("neutral", "smile", "wistful", "surprised", "sleepy", "worried", "blink"),
        (marks.square_glasses("wood1"),), Frame(1.1),
    ),
}  # fmt: skip
