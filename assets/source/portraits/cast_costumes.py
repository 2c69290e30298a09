"""The leads in their other clothes; each portrait has the name of the costume's sheet."""

from dataclasses import replace

from portraits.canvas import Canvas
from portraits.cloth import CLOTH
from portraits.collars import Shirt
from portraits.faces import Face
from portraits.layers import COLLAR, LAPEL, SHIRT
from portraits.outfits import Cardigan, Dress
from portraits.shapes import blob
from portraits.sitter import Sitter, Wear
from portraits.tailoring import Suit, Vest

PLAIN = Shirt()
MIA: dict[str, Wear] = {
    "mia_red": Dress("red"),
    "mia_blue": Dress("blue"),
    "mia_green": Dress("green"),
    "mia_evening": Dress("purple", straps=False),
    "mia_bride": Dress("shirt", straps=False),
    "mia_day": Dress("shirt", sleeves=True),
    "mia_home": Dress("shirt"),
    "mia_sweater": Dress("teal", sleeves=True),
    "mia_coat": Suit("tan", Shirt("brown")),
    "mia_apron": Vest("green", PLAIN),
    "mia_blouse": Vest("shirt", PLAIN),
    "mia_stain": Vest("shirt", PLAIN),
    "mia_play": Cardigan("royal", "shirt", "gold1"),
}
SEB: dict[str, Wear] = {
    "seb_shirt": Vest("shirt", Shirt(tie="black")),
    "seb_eighties": Suit("red", Shirt("lemon")),
    "seb_stage": Suit("royal", Shirt("black")),
    "seb_tshirt": Vest("shirt", PLAIN),
    "seb_owner": Suit("brown", Shirt(tie="wine")),
    "seb_home": Suit("blue", PLAIN),
    "seb_tuxedo": Suit("black", Shirt(bow="black")),
}


def costumes(mia: Sitter, seb: Sitter) -> dict[str, Sitter]:
    """Give both leads in everything they wear."""
    dressed = {name: replace(mia, wear=wear) for name, wear in MIA.items()}
    dressed["mia_stain"] = replace(dressed["mia_stain"], extras=(*mia.extras, _coffee))
    return dressed | {name: replace(seb, wear=wear) for name, wear in SEB.items()}


def _coffee(canvas: Canvas, face: Face) -> None:
    """Coffee on white cotton, darker at its rim."""
    ramp, over = CLOTH["brown"], f"{SHIRT} {LAPEL} {COLLAR}"
    canvas.fill(blob("27,55 34,54 40,56 41,61 37,66 28,65 25,60"), ramp[1], clip=over)
    canvas.fill(blob("28.6,57 34,56 38.6,57.6 39,61 36,64 29.6,63.4 27,60"), ramp[2], clip=over)
