"""How people are built, and how a baked person is put together."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from people.baked_heads import Extra, bake_head
from people.figure import Person
from people.hair import Style
from people.heads import HeadSet, colours_of
from people.outfit import Outfit
from people.rig import Body

MAN = Body()
WOMAN = Body(
    hip=1.3, shoulder=2.35, spine=8.6, shoulder_height=7.6, upper_arm=4.9, forearm=4.8,
    thigh=7.3, shin=7.3, pelvis=16.2, foot_phase=0.5, neck=2.0, foot=2.2,
)  # fmt: skip
TALL_WOMAN = replace(WOMAN, pelvis=17.2, thigh=7.8, shin=7.7)
TALL_MAN = replace(MAN, pelvis=18.9, thigh=8.6, shin=8.5, shoulder=3.4)
STOUT = Body(shoulder=3.6, pelvis=17.3, thigh=7.8, shin=7.7)
OLD = Body(shoulder=2.9, pelvis=16.6, thigh=7.5, shin=7.4, spine=8.6, neck=2.0)
BOY = Body(
    hip=1.1, shoulder=2.0, spine=6.4, shoulder_height=5.6, upper_arm=3.5, forearm=3.4,
    thigh=5.2, shin=5.2, pelvis=11.8, foot_phase=0.5, neck=1.4, foot=2.0,
)  # fmt: skip
GIRL = replace(
    BOY, shoulder=1.9, spine=6.0, shoulder_height=5.2, upper_arm=3.3, forearm=3.2,
    thigh=4.9, shin=4.9, pelvis=11.2, neck=1.3,
)  # fmt: skip
TODDLER = replace(
    GIRL, shoulder=1.7, spine=5.0, shoulder_height=4.4, upper_arm=2.6, forearm=2.5,
    thigh=3.4, shin=3.4, pelvis=8.2, neck=1.0, foot=1.7,
)  # fmt: skip
BABY = replace(
    TODDLER, shoulder=1.5, spine=4.4, shoulder_height=3.9, upper_arm=2.2, forearm=2.1,
    thigh=2.6, shin=2.6, pelvis=6.6, neck=0.8, foot=1.5,
)  # fmt: skip
CRAWLER = replace(  # on all fours a baby is longer than it is tall
    BABY, spine=7.6, shoulder_height=6.2, upper_arm=3.0, forearm=2.8, thigh=3.8, shin=3.6,
)  # fmt: skip
SMALL_SEAT = 9.0  # height of a chair for a child
Maker = Callable[[], Person]


@dataclass(frozen=True)
class Look:
    """A baked head: hair, colours, and what is added to the face."""

    style: Style
    hair: str
    skin: str
    extras: tuple[Extra, ...] = ()
    frames: str = "night1"
    hat: str = "brown"


def gown(cloth: str, skirt_length: float = 9.3) -> Outfit:
    """Make a plain dress with a bell of a skirt."""
    return Outfit(cloth, sleeve_length=0, shoe_size=1.05, skirt_length=skirt_length)


def slacks(top: str, cloth: str, shoe: str = "black") -> Outfit:
    """Make a woman's top with sleeves over trousers."""
    return Outfit(top, shoe=shoe, shoe_size=1.05, slacks=cloth, neckline=1.2, skirt_length=0)


def her(name: str, wear: Outfit, look: Look, body: Body = WOMAN) -> Maker:
    """Give how to make a woman."""
    return lambda: _made(Person(name, body, wear, _head(look, True), True), look)


def him(name: str, wear: Outfit, look: Look, body: Body = MAN) -> Maker:
    """Give how to make a man."""
    return lambda: _made(Person(name, body, wear, _head(look, False)), look)


def _head(look: Look, woman: bool) -> HeadSet:
    colours = colours_of(look.hair, look.skin, look.frames, look.hat)
    return bake_head(look.style, colours, look.extras, woman)


def _made(person: Person, look: Look) -> Person:
    seat = SMALL_SEAT if person.body in (BOY, GIRL, TODDLER, BABY) else person.seat
    return replace(person, wear=replace(person.wear, skin=look.skin), seat=seat)
