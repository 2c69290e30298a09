"""What is drawn of people: animations and the facings they are drawn for."""

from people import dances, driving, gaits, gestures, sitting, standing, tables
from people.motion import Animation

ALL = ("south", "east", "north", "west")
SIDES = ("east", "west")
Part = tuple[Animation, tuple[str, ...]]  # what is done, and the facings it is drawn for
ON_FEET: dict[str, Part] = {
    "idle": (standing.idle, ALL), "walk": (gaits.walk, ALL), "talk": (standing.talk, ALL),
}  # fmt: skip
AT_TABLE: dict[str, Part] = {
    "sit": (sitting.sit, ("south", *SIDES)),
    "sit_talk": (sitting.talk, ("south", *SIDES)),
    "sit_eat": (tables.eat, ("south", *SIDES)),
    "sit_drink": (tables.drink, ("south", *SIDES)),
    "sit_clap": (sitting.clap, ("south", *SIDES)),
}
AT_WHEEL: dict[str, Part] = {"drive": (driving.drive, SIDES), "honk": (driving.honk, SIDES)}
AT_PARTY: dict[str, Part] = {
    "sip": (gestures.sip, ("south", *SIDES)),
    "groove": (dances.groove, ("south", *SIDES)),
}
IN_CROWD: dict[str, Part] = {
    "cheer": (gestures.cheer, ("south", "north")),
    "clap": (gestures.clap, ("south", *SIDES)),
}
CHAIR: dict[str, Part] = {
    "sit": (sitting.rest, ("south", *SIDES)),
    "sit_clap": (sitting.clap, ("south", *SIDES)),
}
WAVE: dict[str, Part] = {"wave": (gestures.greet, ("south", *SIDES))}
PHONE: dict[str, Part] = {"phone": (gestures.phone, ("south", *SIDES))}
RUN: dict[str, Part] = {"run": (gaits.run, ALL)}
DANCE: dict[str, Part] = {
    "tap": (dances.tap, ("south",)),
    "hill": (dances.hill, ("south",)),
    "twirl": (dances.twirl, ("south",)),
}
