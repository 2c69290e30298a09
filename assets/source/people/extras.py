"""People without names: drivers, guests, crews, crowds, and a child that grows."""

from dataclasses import replace

from people import gestures, instruments, standing
from people.baked_heads import beard, glasses, goatee, shades, trimmed, walrus
from people.builds import (
    BABY,
    BOY,
    GIRL,
    OLD,
    STOUT,
    TALL_MAN,
    TALL_WOMAN,
    TODDLER,
    Look,
    Maker,
    gown,
    her,
    him,
    slacks,
)
from people.hair import bald, parted, slick, thin
from people.outfit import Outfit
from people.parts import (
    AT_PARTY,
    AT_TABLE,
    AT_WHEEL,
    CHAIR,
    CLAP,
    IN_CROWD,
    ON_FEET,
    PHONE,
    RUN,
    SEAT,
    THREE,
    WAVE,
    Part,
)  # fmt: skip
from people.styles import (
    afro,
    beret,
    bob,
    bun,
    curly,
    fedora,
    long,
    pigtails,
    pony,
    short,
    visor,
    wavy,
)

_SHIRT = Outfit("shirt", trousers="jeans", sleeve_length=1, belt="brown", shoe="brown")
_BLOUSE = Outfit("shirt", sleeve="shirt", neckline=1.2, skirt="suit", skirt_radius=3.8,
                 skirt_length=9.8, bell=1.1, folds=0.03, shoe_size=1.05)  # fmt: skip
_TUXEDO = Outfit("black", trousers="black", shirt="shirt", bow="black", shoe="black")
_BARISTA = Outfit("shirt", trousers="black", sleeve_length=1, apron="green", shoe="black")
_CREW = Outfit("black", trousers="jeans", sleeve_length=1, belt="tan", shoe="brown")

DRIVERS: dict[str, Maker] = {
    "driver_salesman": him("driver_salesman", Outfit("blue", trousers="grey", shirt="shirt",
                           tie="red", belly=1.0), Look(bald, "hair_brown", "skin_fair"), STOUT),
    "driver_mother": her("driver_mother", slacks("pink", "jeans", "shirt"),
                         Look(bun, "hair_brown", "skin_warm")),
    "driver_drummer": him("driver_drummer", replace(_SHIRT, coat="orange"),
                          Look(afro, "hair_black", "skin_deep")),
    "driver_trucker": him("driver_trucker", replace(_SHIRT, coat="red", inner="shirt", belly=1.6,
                          fit=1.08), Look(visor, "hair_brown", "skin_warm", (beard,), hat="royal"),
                          STOUT),
    "driver_student": her("driver_student", slacks("lemon", "jeans"),
                          Look(pony, "hair_black", "skin_tan", (glasses,))),
    "tow_man": him("tow_man", Outfit("royal", trousers="royal", belt="black", inner="grey",
                   inner_width=0.6, shoe="brown", belly=1.0),
                   Look(visor, "hair_black", "skin_tan", (walrus,), hat="red"), STOUT),
}  # fmt: skip
GUESTS: dict[str, Maker] = {
    "guest_white": him("guest_white", Outfit("shirt", trousers="shirt", inner="teal", shoe="tan"),
                       Look(slick, "hair_black", "skin_tan", (shades,), frames="night0")),
    "guest_lemon": him("guest_lemon", replace(_SHIRT, coat="lemon", trousers="tan", inner="shirt"),
                       Look(slick, "hair_black", "skin_tan")),
    "guest_tuxedo": him("guest_tuxedo", _TUXEDO, Look(parted, "hair_grey", "skin_fair"), TALL_MAN),
    "guest_purple": her("guest_purple", replace(gown("purple"), sash="pink", shoe="red"),
                        Look(pony, "hair_black", "skin_tan")),
    "guest_teal": her("guest_teal", replace(gown("teal", 11), skirt="shirt", skirt_radius=4.8,
                      sleeve_length=2, neckline=1.2), Look(long, "hair_brown", "skin_tan")),
    "guest_orange": her("guest_orange", replace(gown("orange", 7.4), shoe="lemon"),
                        Look(afro, "hair_black", "skin_deep"), TALL_WOMAN),
    "guest_pink": her("guest_pink", replace(gown("pink", 12), skirt_radius=4.6, shoe="shirt"),
                      Look(wavy, "hair_blond", "skin_fair")),
}  # fmt: skip
OFFICE: dict[str, Maker] = {
    "lookalike_long": her("lookalike_long", _BLOUSE, Look(long, "hair_auburn", "skin_fair")),
    "lookalike_bob": her("lookalike_bob", replace(_BLOUSE, skirt="black"),
                         Look(bob, "hair_auburn", "skin_warm")),
    "lookalike_pony": her("lookalike_pony", replace(_BLOUSE, skirt="royal"),
                          Look(pony, "hair_auburn", "skin_fair"), TALL_WOMAN),
    "lookalike_wavy": her("lookalike_wavy", replace(_BLOUSE, skirt="grey"),
                          Look(wavy, "hair_auburn", "skin_fair")),
    "assistant": him("assistant", Outfit("grey", trousers="suit", shirt="shirt", lapel=False,
                     opening=2.5), Look(short, "hair_black", "skin_brown", (glasses,))),
    "barista_man": him("barista_man", _BARISTA, Look(short, "hair_brown", "skin_warm", (goatee,))),
    "barista_woman": her("barista_woman", replace(slacks("shirt", "black"), apron="green",
                         sleeve_length=1, neckline=0), Look(bun, "hair_black", "skin_brown")),
}  # fmt: skip
CREWS: dict[str, Maker] = {
    "grip_cap": him("grip_cap", _CREW, Look(visor, "hair_brown", "skin_fair", hat="black"), STOUT),
    "grip_tall": him("grip_tall", replace(_CREW, coat="moss"),
                     Look(thin, "hair_black", "skin_deep"), TALL_MAN),
    "photographer": him("photographer", Outfit("black", trousers="black", sleeve="black",
                        belt="lemon"), Look(beret, "hair_grey", "skin_fair", (trimmed,),
                        hat="red")),
    "stylist": her("stylist", slacks("lemon", "black"), Look(bob, "hair_blond", "skin_fair")),
    "usher": him("usher", Outfit("red", trousers="black", shirt="shirt", bow="black", cuff="lemon"),
                 Look(slick, "hair_brown", "skin_fair")),
    "tourist_man": him("tourist_man", replace(_SHIRT, coat="teal", stripe="lemon", trousers="tan",
                       belly=1.4), Look(thin, "hair_grey", "skin_warm", (glasses,)), STOUT),
    "tourist_woman": her("tourist_woman", slacks("orange", "shirt", "tan"),
                         Look(visor, "hair_blond", "skin_fair", hat="shirt")),
}  # fmt: skip
CROWD: dict[str, Maker] = {
    "fan_red": him("fan_red", replace(_SHIRT, coat="red"), Look(curly, "hair_brown", "skin_fair")),
    "fan_stripe": him("fan_stripe", replace(_SHIRT, stripe="red"),
                      Look(short, "hair_black", "skin_tan")),
    "fan_hat": him("fan_hat", replace(_SHIRT, coat="blue"),
                   Look(fedora, "hair_black", "skin_brown", hat="grey")),
    "fan_pink": her("fan_pink", slacks("pink", "black"), Look(bob, "hair_black", "skin_fair")),
    "fan_lemon": her("fan_lemon", slacks("lemon", "jeans"), Look(afro, "hair_black", "skin_brown")),
    "fan_teal": her("fan_teal", gown("teal", 7.4), Look(long, "hair_blond", "skin_fair")),
    "playgoer": him("playgoer", Outfit("moss", trousers="brown", shirt="shirt", vest="tan"),
                    Look(bald, "hair_white", "skin_fair", (glasses,)), OLD),
    "playgoer_scarf": her("playgoer_scarf", replace(gown("wine", 11), sleeve="wine", collar="lemon",
                          sleeve_length=2), Look(wavy, "hair_grey", "skin_warm")),
    "bride": her("bride", replace(gown("shirt", 12.8), skirt_radius=6.2, puff="shirt"),
                 Look(bun, "hair_brown", "skin_fair")),
    "drummer": him("drummer", replace(_SHIRT, coat="lemon", trousers="black"),
                   Look(short, "hair_blond", "skin_warm", (shades,), frames="night0")),
}  # fmt: skip
MORE_DRIVERS: dict[str, Maker] = {
    "driver_nurse": her("driver_nurse", replace(slacks("teal", "teal", "shirt"), sleeve_length=1),
                        Look(bob, "hair_brown", "skin_brown")),
    "driver_uncle": him("driver_uncle", replace(_SHIRT, coat="bread", stripe="red", belly=1.4),
                        Look(thin, "hair_white", "skin_tan", (walrus,)), STOUT),
    "driver_dancer": her("driver_dancer", replace(gown("orange", 8.0), shoe="red"),
                         Look(pony, "hair_black", "skin_deep"), TALL_WOMAN),
    "driver_surfer": him("driver_surfer", Outfit("teal", trousers="tan", inner="skin_tan",
                         inner_width=0.9, sleeve_length=1, shoe="tan"),
                         Look(wavy, "hair_blond", "skin_tan", (shades,), frames="night0")),
}  # fmt: skip
REGULARS: dict[str, Maker] = {
    "regular_hat": him("regular_hat", Outfit("grey", trousers="black", shirt="wine", shoe="black"),
                       Look(fedora, "hair_grey", "skin_deep", (goatee,), hat="black")),
    "regular_velvet": her("regular_velvet", replace(gown("wine", 11.6), skirt_radius=4.4,
                          shoe="black"), Look(bob, "hair_black", "skin_tan")),
    "regular_cardigan": him("regular_cardigan", Outfit("moss", trousers="grey", inner="shirt",
                            inner_width=0.9, shoe="brown"),
                            Look(short, "hair_black", "skin_brown", (glasses,))),
    "regular_pearl": her("regular_pearl", replace(gown("black", 10.4), collar="shirt",
                         skirt_radius=4.6, shoe="black"), Look(wavy, "hair_white", "skin_fair")),
}  # fmt: skip
MORE_FANS: dict[str, Maker] = {
    "fan_denim": him("fan_denim", Outfit("jeans", trousers="black", inner="shirt", shoe="brown"),
                     Look(long, "hair_brown", "skin_fair")),
    "fan_orange": her("fan_orange", slacks("orange", "black", "shirt"),
                      Look(pony, "hair_blond", "skin_warm")),
    "fan_green": him("fan_green", replace(_SHIRT, coat="green", trousers="grey"),
                     Look(visor, "hair_black", "skin_tan", hat="red"), TALL_MAN),
    "fan_purple": her("fan_purple", replace(gown("purple", 7.4), shoe="black"),
                      Look(afro, "hair_black", "skin_deep")),
    "fan_white": him("fan_white", replace(_SHIRT, trousers="black", braces="red"),
                     Look(slick, "hair_blond", "skin_fair")),
    "fan_blue": her("fan_blue", replace(slacks("blue", "shirt", "red"), sleeve_length=1),
                    Look(wavy, "hair_black", "skin_brown"), TALL_WOMAN),
}  # fmt: skip
CHILDREN: dict[str, Maker] = {
    "june_baby": her("june_baby", replace(slacks("lemon", "shirt", "shirt"), fit=0.82,
                     shoe_size=1.0, neckline=0), Look(thin, "hair_auburn", "skin_fair"), BABY),
    "toddler": her("toddler", replace(gown("lemon", 4.2), skirt_radius=3.6, fit=0.84, neckline=0.8,
                   shoe="red", shoe_size=1.0), Look(curly, "hair_auburn", "skin_fair"), TODDLER),
    "boy_small": him("boy_small", replace(_SHIRT, coat="green", fit=0.8, belt=None, shoe_size=1.1),
                     Look(short, "hair_auburn", "skin_fair"), GIRL),
    "girl_big": her("girl_big", replace(gown("royal", 6.6), skirt_radius=4.4, fit=0.9, shoe="red"),
                    Look(pigtails, "hair_brown", "skin_fair"), BOY),
}  # fmt: skip
PEOPLE: dict[str, Maker] = (
    DRIVERS | GUESTS | OFFICE | CREWS | CROWD | MORE_DRIVERS | REGULARS | MORE_FANS | CHILDREN
)
_OWN: dict[str, dict[str, Part]] = {
    "assistant": PHONE,
    "barista_man": {"pour": (gestures.pour, THREE)},
    "barista_woman": {"pour": (gestures.pour, THREE)},
    "usher": {"point": (standing.point, THREE)},
    "photographer": {"photograph": (gestures.photograph, THREE)},
    "tourist_man": {"photograph": (gestures.photograph, THREE)},
    "drummer": {"drums": (instruments.drums, THREE)},
    "grip_tall": {"tray": (standing.tray, ("south",))},
}
PARTS: dict[str, dict[str, Part]] = {
    **{name: ON_FEET | AT_WHEEL | SEAT | WAVE for name in DRIVERS | MORE_DRIVERS},
    **{name: ON_FEET | AT_TABLE | CLAP | AT_PARTY for name in REGULARS},
    **{name: ON_FEET | AT_PARTY for name in GUESTS},
    **{name: ON_FEET if name.startswith("barista") else ON_FEET | CHAIR for name in OFFICE},
    **{name: ON_FEET for name in CREWS},
    **{name: ON_FEET | IN_CROWD | CHAIR for name in CROWD | MORE_FANS},
    **{name: ON_FEET | WAVE | RUN | SEAT for name in CHILDREN},
}
PARTS = {name: parts | _OWN.get(name, {}) for name, parts in PARTS.items()}
