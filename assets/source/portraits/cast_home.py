"""Boulder City: Mom and Dad Dolan, and Aunt June as she is remembered."""

from portraits import builds_men, builds_women, cuts_men, cuts_town, marks
from portraits.collars import Shirt
from portraits.colours import blushing, look_of
from portraits.outfits import Cardigan, Dress
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
    "aunt_june": Sitter(
        builds_women.actress, blushing(look_of("fair", "green", ("red1", "rust0"))), "auburn",
        cuts_town.rolled, Dress("purple"),
        ("neutral", "smile", "laugh", "dreamy", "tired", "singing", "blink"),
        (marks.pearls("stone7", "cloth3"),), hat=marks.flower("red1", "red3", "gold2"),
    ),
}  # fmt: skip
