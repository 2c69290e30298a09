"""What is drawn of people: animations and the facings they are drawn for."""

from people import (
    carrying,
    crowds,
    dances,
    driving,
    floor,
    gaits,
    gestures,
    sitting,
    standing,
    tables,
    taps,
)
from people.motion import Animation

ALL = ("south", "east", "north", "west")
SIDES = ("east", "west")
THREE = ("south", *SIDES)
Part = tuple[Animation, tuple[str, ...]]  # what is done, and the facings it is drawn for
ON_FEET: dict[str, Part] = {
    "idle": (standing.idle, ALL), "walk": (gaits.walk, ALL), "talk": (standing.talk, ALL),
}  # fmt: skip
AT_TABLE: dict[str, Part] = {
    "sit": (sitting.sit, THREE),
    "sit_talk": (sitting.talk, THREE),
    "sit_eat": (tables.eat, THREE),
    "sit_drink": (tables.drink, THREE),
    "sit_clap": (sitting.clap, THREE),
}
AT_WHEEL: dict[str, Part] = {"drive": (driving.drive, SIDES), "honk": (driving.honk, SIDES)}
AT_PARTY: dict[str, Part] = {
    "sip": (gestures.sip, THREE),
    "groove": (dances.groove, THREE),
    "swing_hips": (dances.swing_hips, THREE),
    "jump": (crowds.jump, THREE),
}
IN_CROWD: dict[str, Part] = {
    "cheer": (gestures.cheer, ("south", "north")),
    "clap": (crowds.clap, ALL),
    "sway": (crowds.sway, ("south", "north")),
    "jump": (crowds.jump, ("south", "north")),
    "groove": (dances.groove, ("south", "north")),
    "swing_hips": (dances.swing_hips, ("south", "north")),
    "phone_up": (crowds.film, ("south", "north")),
}
CHAIR: dict[str, Part] = {
    "sit": (sitting.rest, THREE),
    "sit_clap": (sitting.clap, THREE),
}
WAVE: dict[str, Part] = {"wave": (gestures.greet, THREE)}
PHONE: dict[str, Part] = {"phone": (gestures.phone, THREE)}
RUN: dict[str, Part] = {"run": (gaits.run, ALL)}
DANCE: dict[str, Part] = {
    "tap": (dances.tap, ("south",)),
    "hill": (dances.hill, ("south",)),
    "twirl": (dances.twirl, ("south",)),
}
DUET: dict[str, Part] = {"tap_ready": (taps.ready, THREE)}
DUET |= {name: (taps.step_of(name), THREE) for name in taps.STEPS}
SEAT: dict[str, Part] = {  # of a bench, a sofa, a car
    "sit": (sitting.rest, THREE),
    "sit_talk": (sitting.confide, THREE),
    "sit_clap": (sitting.clap, THREE),
}
CLAP: dict[str, Part] = {"clap": (gestures.clap, THREE)}
CRY: dict[str, Part] = {"cry": (gestures.cry, THREE)}
LOOK_UP: dict[str, Part] = {"look_up": (standing.look_up, ALL)}
OPEN_ARMS: dict[str, Part] = {"reach": (gestures.reach, THREE)}
WRITE: dict[str, Part] = {"sit_write": (tables.write, THREE)}
DINE: dict[str, Part] = {
    "sit_eat": (tables.eat, THREE), "sit_drink": (tables.drink, THREE),
}  # fmt: skip
CARRY: dict[str, Part] = {"carry": (carrying.carry, ALL), "carry_walk": (carrying.carry_walk, ALL)}
KNEEL: dict[str, Part] = {"kneel": (floor.kneel, THREE)}
CRAWL: dict[str, Part] = {"idle": (floor.squat, ALL), "crawl": (floor.crawl, SIDES)}
LIE: dict[str, Part] = {"lie": (floor.lie, SIDES), "sleep": (floor.sleep, SIDES)}
CRADLE: dict[str, Part] = {"cradle": (carrying.cradle, THREE)}
