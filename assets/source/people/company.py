"""The named people of the film."""

from dataclasses import replace

from people import gestures, instruments
from people.baked_heads import beard, glasses, goatee, trimmed
from people.builds import (
    GIRL,
    STOUT,
    TALL_MAN,
    TALL_WOMAN,
    Look,
    Maker,
    gown,
    her,
    him,
    slacks,
)  # fmt: skip
from people.hair import bald, parted, slick, thin
from people.outfit import Outfit
from people.parts import (
    AT_PARTY,
    AT_TABLE,
    AT_WHEEL,
    CHAIR,
    CRADLE,
    ON_FEET,
    OPEN_ARMS,
    PHONE,
    RUN,
    SEAT,
    SIDES,
    WAVE,
    Part,
)  # fmt: skip
from people.styles import afro, bob, bun, curly, fedora, long, pigtails, pony, short, wavy

_FRANCES = Outfit("grey", sleeve="grey", inner="shirt", neckline=0, skirt_radius=3.6,
                  skirt_length=9.6, bell=1.2, folds=0.02, shoe_size=1.05)  # fmt: skip
_JUNE = replace(gown("pink", 6.0), shoe="red", skirt_radius=4.2, bell=0.7, puff="pink", fit=0.86,
                neckline=1.0, shoe_size=1.0)  # fmt: skip
_AUNT = replace(gown("teal", 10.4), shoe="shirt", collar="shirt", sash="shirt", skirt_radius=6.2)
PEOPLE: dict[str, Maker] = {
    "tess": her("tess", replace(gown("red"), shoe="red"), Look(bob, "hair_black", "skin_warm")),
    "alma": her("alma", replace(gown("green"), shoe="lemon", sash="lemon"),
                Look(afro, "hair_black", "skin_brown"), TALL_WOMAN),
    "caro": her("caro", replace(gown("blue"), shoe="shirt", puff="blue"),
                Look(bun, "hair_blond", "skin_fair")),
    "frances": her("frances", _FRANCES, Look(wavy, "hair_grey", "skin_fair", (glasses,))),
    "phone_director": her("phone_director", slacks("purple", "black"),
                          Look(pony, "hair_brown", "skin_fair")),
    "grant": him("grant", Outfit("tan", trousers="royal", shirt="shirt", shoe="brown", opening=3.5),
                 Look(short, "hair_blond", "skin_warm")),
    "dex": him("dex", Outfit("purple", trousers="black", inner="black", shoe="brown", fit=1.04),
               Look(thin, "hair_black", "skin_deep", (goatee,)), TALL_MAN),
    "rick": him("rick", Outfit("pink", trousers="shirt", inner="skin_tan", inner_width=0.9,
                               shoe="shirt", belt="lemon"),
                Look(curly, "hair_blond", "skin_tan")),
    "otis": him("otis", Outfit("brown", trousers="tan", vest="red", shirt="shirt", tie="lemon",
                               shoe="brown", tie_length=4.0),
                Look(fedora, "hair_black", "skin_brown")),
    "lena": her("lena", slacks("orange", "black"), Look(wavy, "hair_black", "skin_tan")),
    "byrd": him("byrd", Outfit("royal", trousers="suit", shirt="shirt", tie="red", shoe="black"),
                Look(slick, "hair_black", "skin_deep", (trimmed,))),
    "daniel": him("daniel", Outfit("grey", trousers="suit", shirt="shirt", tie="red", shoe="brown"),
                  Look(curly, "hair_brown", "skin_fair", (beard,))),
    "june": her("june", _JUNE, Look(pigtails, "hair_auburn", "skin_fair"), GIRL),
    "aunt_june": her("aunt_june", _AUNT, Look(wavy, "hair_auburn", "skin_fair")),
    "mom": her("mom", slacks("teal", "tan", "brown"), Look(wavy, "hair_blond", "skin_fair")),
    "dad": him("dad", Outfit("moss", trousers="jeans", inner="shirt", inner_width=0.8, belt="brown",
                             shoe="brown", fit=1.06, belly=1.2),
               Look(parted, "hair_grey", "skin_fair", (glasses,)), STOUT),
    "brother": him("brother", Outfit("royal", trousers="grey", shirt="shirt", tie="wine"),
                   Look(short, "hair_blond", "skin_warm")),
    "star": her("star", replace(gown("shirt", 10.6), shoe="red", sash="red"),
                Look(long, "hair_blond", "skin_tan"), TALL_WOMAN),
    "producer": him("producer", Outfit("black", trousers="black", shirt="shirt", belly=1.2),
                    Look(bald, "hair_grey", "skin_tan", (trimmed,)), STOUT),
}  # fmt: skip
# whoever's colour Mia takes goes in yellow
PEOPLE |= {
    "tess_yellow": her("tess_yellow", replace(gown("lemon"), shoe="red"),
                       Look(bob, "hair_black", "skin_warm")),
    "alma_yellow": her("alma_yellow", replace(gown("lemon"), shoe="lemon", sash="green"),
                       Look(afro, "hair_black", "skin_brown"), TALL_WOMAN),
    "caro_yellow": her("caro_yellow", replace(gown("lemon"), shoe="shirt", puff="lemon"),
                       Look(bun, "hair_blond", "skin_fair")),
}  # fmt: skip
_FRIEND = ON_FEET | AT_PARTY | WAVE


def _plays(name: str, animation: Part) -> dict[str, Part]:
    return ON_FEET | CHAIR | {name: animation}


_THREE = ("south", *SIDES)
PARTS: dict[str, dict[str, Part]] = {
    "tess": _FRIEND | CHAIR,
    "alma": _FRIEND | CHAIR,
    "caro": _FRIEND | CHAIR,
    "tess_yellow": _FRIEND | CHAIR,
    "alma_yellow": _FRIEND | CHAIR,
    "caro_yellow": _FRIEND | CHAIR,
    "frances": ON_FEET | AT_TABLE | PHONE,
    "phone_director": ON_FEET | CHAIR | PHONE,
    "grant": ON_FEET | AT_TABLE,
    "dex": _plays("microphone", (instruments.microphone, _THREE)),
    "rick": _plays("microphone", (instruments.microphone, _THREE)),
    "otis": _plays("drums", (instruments.drums, _THREE)),
    "lena": _plays("bass", (instruments.bass, _THREE)),
    "byrd": _plays("trumpet", (instruments.trumpet, _THREE)),
    "daniel": ON_FEET | SEAT | WAVE | AT_WHEEL | PHONE | OPEN_ARMS | CRADLE,
    "june": ON_FEET | SEAT | WAVE | RUN,
    "aunt_june": ON_FEET | {"sing": (gestures.sing, _THREE), "bow": (gestures.bow, ("south",))},
    "mom": ON_FEET | CHAIR | WAVE | PHONE,
    "dad": ON_FEET | CHAIR | WAVE,
    "brother": ON_FEET | AT_TABLE,
    "star": ON_FEET | WAVE,
    "producer": ON_FEET | CHAIR,
}
