"""The two of the dream as silhouettes: one dark colour, one rim of light; her dress as paper."""

from dataclasses import replace

from people import company, extras
from people.builds import CRAWLER, Look, Maker, her, slacks
from people.figure import Person
from people.hair import thin
from people.parts import (
    CRADLE,
    CRAWL,
    DANCE,
    DUET,
    LOOK_UP,
    ON_FEET,
    OPEN_ARMS,
    RUN,
    SEAT,
    WAVE,
    Part,
)  # fmt: skip
from people.wardrobe import PEOPLE as DRESSED

_WORN = {"shadow_mia": "mia", "shadow_seb": "seb"}
# the dress that was chosen -> what she wears, and its cloth
DRESSES = {
    "yellow": ("mia", "lemon"),
    "red": ("mia_red", "red"),
    "blue": ("mia_blue", "blue"),
    "green": ("mia_green", "green"),
}
CHILDREN = {  # one child, from the first summer on
    "shadow_baby": ("baby", "lemon"),
    "shadow_toddler": ("toddler", "lemon"),
    "shadow_june": ("june", "lemon"),
}
_ROMPER = replace(slacks("lemon", "lemon", "shirt"), sleeve_length=0, shoe_size=1.0, neckline=0)
_CHILDREN = {
    "baby": her("baby", _ROMPER, Look(thin, "hair_auburn", "skin_fair"), CRAWLER),
    "toddler": extras.PEOPLE["toddler"],
    "june": company.PEOPLE["june"],
}


def _cast_by(name: str, maker: Maker, paper: str = "") -> Maker:
    def make() -> Person:
        return replace(maker(), name=name, shadow=True, paper=paper)

    return make


PEOPLE: dict[str, Maker] = {
    **{name: _cast_by(name, DRESSED[worn]) for name, worn in _WORN.items()},
    **{
        f"shadow_mia_{colour}": _cast_by(f"shadow_mia_{colour}", DRESSED[worn], paper)
        for colour, (worn, paper) in DRESSES.items()
    },
    **{name: _cast_by(name, _CHILDREN[worn], paper) for name, (worn, paper) in CHILDREN.items()},
}
_BOTH = ON_FEET | RUN | WAVE | DANCE | DUET | SEAT | LOOK_UP | OPEN_ARMS | CRADLE
PARTS: dict[str, dict[str, Part]] = {
    name: ON_FEET | WAVE | RUN if name in CHILDREN else _BOTH for name in PEOPLE
} | {"shadow_baby": CRAWL}
