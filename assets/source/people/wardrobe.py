"""What Mia and Seb wear through the years, each outfit a sheet of its own."""

from dataclasses import replace

from people import gestures, instruments, piano, sitting, standing
from people.builds import MAN, WOMAN, Maker, gown, slacks
from people.figure import Person
from people.heads import colours_of, typed
from people.outfit import Outfit
from people.parts import (
    ALL,
    AT_PARTY,
    AT_WHEEL,
    CHAIR,
    DANCE,
    ON_FEET,
    PHONE,
    RUN,
    SIDES,
    WAVE,
    Part,
)  # fmt: skip
from people.typed.mia import MIA, MIA_LIFTED
from people.typed.seb import SEB

_BLOUSE = Outfit("shirt", sleeve="shirt", neckline=1.2, skirt="suit", skirt_radius=3.8,
                 skirt_length=9.8, bell=1.1, folds=0.03, shoe_size=1.05)  # fmt: skip
_COAT = Outfit("tan", sleeve="tan", collar="brown", sash="brown", neckline=0, skirt_radius=4.8,
               skirt_length=11.6, folds=0.04, shoe_size=1.05, hose="black")  # fmt: skip
_MIA = {
    "mia_apron": replace(slacks("shirt", "black"), sleeve_length=1, apron="green", neckline=0),
    "mia_dance": replace(gown("lemon"), shoe="royal"),
    "mia_red": replace(gown("red"), shoe="black"),
    "mia_blue": replace(gown("blue"), shoe="shirt"),
    "mia_green": replace(gown("green"), shoe="black", sash="lemon"),
    "mia_blouse": _BLOUSE,
    "mia_stain": replace(_BLOUSE, stain="brown"),
    "mia_play": replace(gown("royal"), shoe="brown", sleeve="shirt", sleeve_length=1, inner="shirt",
                        neckline=0),
    "mia_sweater": replace(slacks("teal", "jeans", "shirt"), neckline=0),
    "mia_coat": _COAT,
    "mia_evening": replace(gown("purple", 12.4), shoe="lemon", skirt_radius=4.6, folds=0.06,
                           sash="black"),
}  # fmt: skip
_SEB = {
    "seb_shirt": Outfit("shirt", trousers="suit", shirt="shirt", tie="black", lapel=False,
                        sleeve_length=1, belt="black", spat="shirt", tie_length=7.0),
    "seb_dance": Outfit("suit", shirt="shirt", tie="black", cuff="shirt", spat="shirt"),
    "seb_eighties": Outfit("red", trousers="shirt", inner="lemon", inner_width=1.4, shoe="red",
                           cuff="lemon", belt="black"),
    "seb_stage": Outfit("royal", trousers="black", inner="black", inner_width=1.5, shoe="black"),
    "seb_tshirt": Outfit("shirt", trousers="jeans", sleeve_length=1, belt="brown", shoe="brown"),
    "seb_owner": Outfit("brown", trousers="brown", shirt="shirt", vest="suit", tie="wine",
                        cuff="shirt", shoe="black"),
}  # fmt: skip


def _mia(name: str) -> Maker:
    def make() -> Person:
        head = typed(MIA, colours_of("hair_auburn", "skin_fair"), MIA_LIFTED, 10)
        return Person(name, WOMAN, _MIA[name], head, True)

    return make


def _seb(name: str) -> Maker:
    def make() -> Person:
        return Person(name, MAN, _SEB[name], typed(SEB, colours_of("hair_brown", "skin_fair")))

    return make


PEOPLE: dict[str, Maker] = {name: _mia(name) for name in _MIA}
PEOPLE |= {name: _seb(name) for name in _SEB}
_LOOK_UP: dict[str, Part] = {"look_up": (standing.look_up, ALL)}
_SING: dict[str, Part] = {"sing": (gestures.sing, ("south", *SIDES))}
_CRY: dict[str, Part] = {"cry": (gestures.cry, ("south", *SIDES))}
_PARTY = ON_FEET | AT_PARTY | WAVE | _LOOK_UP
_AT_PIANO: dict[str, Part] = {
    "sit": (sitting.rest, SIDES),
    "piano": (piano.play, SIDES),
    "piano_free": (piano.play_free, SIDES),
    "slump": (piano.slump, SIDES),
}
PARTS: dict[str, dict[str, Part]] = {
    "mia_apron": ON_FEET
    | PHONE
    | RUN
    | {"pour": (gestures.pour, ("south", *SIDES)), "tray": (standing.tray, ("south",))},
    "mia_dance": ON_FEET | DANCE | WAVE | CHAIR,
    "mia_red": _PARTY,
    "mia_blue": _PARTY,
    "mia_green": _PARTY | CHAIR | RUN | _SING,
    "mia_blouse": ON_FEET | AT_WHEEL | PHONE | CHAIR | RUN,
    "mia_stain": ON_FEET | CHAIR | _CRY,
    "mia_play": ON_FEET | CHAIR | {"bow": (gestures.bow, ("south",))} | _CRY,
    "mia_sweater": ON_FEET | CHAIR | _SING | _CRY | _LOOK_UP,
    "mia_coat": ON_FEET | WAVE | AT_WHEEL,
    "mia_evening": ON_FEET | CHAIR | _LOOK_UP | AT_WHEEL,
    "seb_shirt": ON_FEET | AT_WHEEL | PHONE | RUN | _AT_PIANO,
    "seb_dance": ON_FEET | DANCE | WAVE,
    "seb_eighties": ON_FEET | {"keytar": (instruments.keytar, ("south", *SIDES))},
    "seb_stage": ON_FEET | _AT_PIANO | {"keys": (instruments.keys, ("south", *SIDES))},
    "seb_tshirt": ON_FEET | PHONE | RUN | _AT_PIANO,
    "seb_owner": ON_FEET | _AT_PIANO | _LOOK_UP,
}
