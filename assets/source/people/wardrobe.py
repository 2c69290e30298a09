"""What Mia and Seb wear through the years, each outfit a sheet of its own."""

from dataclasses import replace

from people import gestures, instruments, piano, standing
from people.builds import MAN, WOMAN, Maker, gown, slacks
from people.figure import Person
from people.heads import colours_of, typed
from people.outfit import Outfit
from people.parts import (
    AT_PARTY,
    AT_WHEEL,
    CARRY,
    CRADLE,
    CRY,
    DANCE,
    DINE,
    DUET,
    KNEEL,
    LIE,
    LOOK_UP,
    ON_FEET,
    OPEN_ARMS,
    PHONE,
    RUN,
    SEAT,
    SIDES,
    THREE,
    WAVE,
    WRITE,
    Part,
)  # fmt: skip
from people.typed.mia import MIA, MIA_LIFTED
from people.typed.seb import SEB

_BLOUSE = Outfit("shirt", sleeve="shirt", neckline=1.2, skirt="suit", skirt_radius=3.8,
                 skirt_length=9.8, bell=1.1, folds=0.03, shoe_size=1.05)  # fmt: skip
_COAT = Outfit("tan", sleeve="tan", collar="brown", sash="brown", neckline=0, skirt_radius=4.8,
               skirt_length=11.6, folds=0.04, shoe_size=1.05, hose="black")  # fmt: skip
_HOME = replace(slacks("shirt", "jeans", "tan"), sleeve_length=1, skirt="shirt", skirt_radius=3.5,
                skirt_length=5.6, folds=0.04)  # fmt: skip
_BRIDE = Outfit("shirt", neckline=1.6, sleeve_length=0, skirt_length=13.4, skirt_radius=6.4,
                bell=1.0, puff="shirt", veil="shirt", shoe="shirt", shoe_size=1.05)  # fmt: skip
_MIA = {
    "mia": replace(gown("lemon"), shoe="royal"),
    "mia_day": Outfit("shirt", sleeve_length=1, neckline=1.4, skirt="blue", skirt_radius=5.2,
                      skirt_length=9.4, shoe="brown", shoe_size=1.05),
    "mia_home": _HOME,
    "mia_bride": _BRIDE,
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
    "seb": Outfit("suit", shirt="shirt", tie="black", cuff="shirt", spat="shirt"),
    "seb_tuxedo": Outfit("black", trousers="black", shirt="shirt", bow="black", cuff="shirt"),
    "seb_home": Outfit("blue", trousers="tan", inner="shirt", inner_width=1.3, sleeve_length=1,
                       shoe="brown"),
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
_SING: dict[str, Part] = {"sing": (gestures.sing, THREE)}
_BOW: dict[str, Part] = {"bow": (gestures.bow, ("south",))}
_PARTY = ON_FEET | SEAT | AT_PARTY | WAVE | LOOK_UP | RUN
_DAY = ON_FEET | SEAT | AT_WHEEL | PHONE | WAVE | RUN | CRY | OPEN_ARMS | LOOK_UP
_AT_HOME = CARRY | KNEEL | LIE | WRITE | DINE | CRADLE
_AT_PIANO: dict[str, Part] = SEAT | {
    "piano": (piano.play, SIDES),
    "piano_free": (piano.play_free, SIDES),
    "slump": (piano.slump, SIDES),
}
_MIAS: dict[str, dict[str, Part]] = {
    "mia": _DAY | KNEEL | WRITE | CARRY | DINE,
    "mia_day": _DAY | KNEEL | WRITE | CARRY,
    "mia_home": _DAY | AT_PARTY | _AT_HOME,
    "mia_bride": ON_FEET | SEAT | WAVE | OPEN_ARMS | LOOK_UP | CRY,
    "mia_apron": ON_FEET | SEAT | PHONE | RUN | WAVE
    | {"pour": (gestures.pour, THREE), "tray": (standing.tray, ("south",))},
    "mia_dance": ON_FEET | DANCE | DUET | WAVE | SEAT | RUN,
    "mia_red": _PARTY,
    "mia_blue": _PARTY,
    "mia_green": _PARTY | _SING | DINE | OPEN_ARMS,
    "mia_blouse": _DAY | WRITE,
    "mia_stain": ON_FEET | SEAT | CRY | PHONE | RUN,
    "mia_play": ON_FEET | SEAT | _BOW | CRY | LOOK_UP | KNEEL,
    "mia_sweater": _DAY | _SING | _AT_HOME,
    "mia_coat": ON_FEET | SEAT | WAVE | AT_WHEEL | PHONE | RUN,
    "mia_evening": ON_FEET | SEAT | LOOK_UP | AT_WHEEL | WAVE | OPEN_ARMS | CRADLE | DINE,
}  # fmt: skip
_SEBS: dict[str, dict[str, Part]] = {
    "seb": _DAY | _AT_PIANO | DINE,
    "seb_shirt": _DAY | _AT_PIANO | DINE | CARRY | WRITE,
    "seb_dance": ON_FEET | DANCE | DUET | WAVE | SEAT | RUN,
    "seb_eighties": ON_FEET | SEAT | AT_WHEEL | {"keytar": (instruments.keytar, THREE)},
    "seb_stage": ON_FEET | _AT_PIANO | PHONE | {"keys": (instruments.keys, THREE)},
    "seb_tshirt": _DAY | _AT_PIANO | _AT_HOME,
    "seb_owner": ON_FEET | _AT_PIANO | LOOK_UP | WAVE | OPEN_ARMS | CARRY | DINE,
    "seb_tuxedo": ON_FEET | _AT_PIANO | WAVE | OPEN_ARMS | LOOK_UP,
    "seb_home": _DAY | _AT_PIANO | AT_PARTY | _AT_HOME,
}
PARTS: dict[str, dict[str, Part]] = _MIAS | _SEBS
