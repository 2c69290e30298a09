"""The people of the film: proportions, clothes, heads."""

from collections.abc import Mapping

from people import company, extras, gaits, shadows, sitting, standing, tables, wardrobe
from people.baked_heads import bake_head, trimmed, walrus
from people.builds import BOY, MAN, OLD, STOUT, WOMAN, Maker
from people.figure import Person
from people.hair import bald, parted, slick, thin
from people.heads import colours_of, typed
from people.motion import Mover
from people.outfit import Outfit
from people.parts import ALL, AT_TABLE, ON_FEET, SIDES, Part
from people.typed.child import CHILD
from people.typed.old_man import OLD_MAN
from people.typed.wife import WIFE
from people.typed.writer import WRITER

DRESS = {"skirt_radius": 5.6, "skirt_length": 9.3, "shoe_size": 1.05}


def _walt() -> Person:
    wear = Outfit("wine", skin="skin_warm", trousers="black", shirt="shirt", bow="red",
                  sleeve="shirt", lapel=False, opening=4.6, fit=1.08, belly=1.4)  # fmt: skip
    head = bake_head(bald, colours_of("hair_grey", "skin_warm"), extras=[walrus])
    return Person("walt", STOUT, wear, head)


def _waiter() -> Person:
    wear = Outfit("shirt", skin="skin_tan", trousers="black", shirt="shirt", bow="black",
                  lapel=False, apron="shirt")  # fmt: skip
    return Person("waiter", MAN, wear, bake_head(slick, colours_of("hair_black", "skin_tan")))


def _landlord() -> Person:
    wear = Outfit("brown", trousers="brown", shirt="shirt", tie="wine", shoe="black",
                  fit=1.12, belly=1.8)  # fmt: skip
    return Person("landlord", STOUT, wear, bake_head(thin, colours_of("hair_white", "skin_fair")))


def _writer() -> Person:
    wear = Outfit("moss", skin="skin_brown", sleeve="moss", sleeve_length=2, inner="shirt",
                  neckline=0, hose="skin_brown", shoe="wine", skirt="grey", skirt_radius=4.2,
                  skirt_length=10.2, shoe_size=1.05)  # fmt: skip
    colours = colours_of("hair_black", "skin_brown", "gold1")
    return Person("writer", WOMAN, wear, typed(WRITER, colours), True)


def _husband() -> Person:
    wear = Outfit("blue", trousers="grey", shirt="shirt", tie="lemon", shoe="black", fit=1.06,
                  belly=1.0)  # fmt: skip
    head = bake_head(parted, colours_of("hair_grey", "skin_fair"), extras=[trimmed])
    return Person("husband", STOUT, wear, head)


def _wife() -> Person:
    wear = Outfit("purple", sleeve="purple", sleeve_length=1, collar="shirt",
                  puff="purple", **DRESS)  # type: ignore[arg-type]  # fmt: skip
    head = typed(WIFE, colours_of("hair_white", "skin_fair"))
    return Person("wife", WOMAN, wear, head, True)


def _old_man() -> Person:
    wear = Outfit("grey", skin="skin_warm", trousers="black", shirt="shirt", bow="royal",
                  vest="brown", shoe="black", fit=0.96)  # fmt: skip
    colours = colours_of("hair_white", "skin_warm", "wood3")
    return Person("old_man", OLD, wear, typed(OLD_MAN, colours))


def _child() -> Person:
    wear = Outfit("red", skin="skin_warm", trousers="royal", shirt="shirt", bow="royal",
                  shoe="brown", shoe_size=1.1, lapel=False, fit=0.8, opening=5.0)  # fmt: skip
    head = typed(CHILD, colours_of("hair_black", "skin_warm"))
    return Person("child", BOY, wear, head, seat=9.0)


_SUPPER: dict[str, Maker] = {
    "walt": _walt, "waiter": _waiter, "landlord": _landlord,
    "writer": _writer, "husband": _husband, "wife": _wife, "old_man": _old_man, "child": _child,
}  # fmt: skip
_SUPPER_PARTS: Mapping[str, dict[str, Part]] = {
    "walt": ON_FEET
    | {
        "point": (standing.point, ALL),
        "wring": (standing.wring, ALL),
        "storm": (gaits.storm, ALL),
    },
    "waiter": ON_FEET | {"tray": (standing.tray, ALL), "tray_walk": (gaits.tray_walk, ALL)},
    "landlord": ON_FEET | AT_TABLE | {"sit_wait": (tables.wait, ("south", *SIDES))},
    "writer": ON_FEET | AT_TABLE | {"sit_write": (tables.write, ("south", *SIDES))},
    "husband": ON_FEET | AT_TABLE,
    "wife": ON_FEET | AT_TABLE,
    "old_man": ON_FEET | AT_TABLE | {"sit_doze": (sitting.doze, ("south", *SIDES))},
    "child": ON_FEET | AT_TABLE | {"sit_conduct": (tables.conduct, ("south", *SIDES))},
}


PEOPLE: dict[str, Maker] = {
    **_SUPPER,
    **wardrobe.PEOPLE,
    **shadows.PEOPLE,
    **company.PEOPLE,
    **extras.PEOPLE,
}
PARTS: Mapping[str, dict[str, Part]] = {
    **_SUPPER_PARTS,
    **wardrobe.PARTS,
    **shadows.PARTS,
    **company.PARTS,
    **extras.PARTS,
}


def mover_of(person: Person) -> Mover:
    """Give how somebody moves."""
    return Mover(person.body, person.dress, person.seat)
