"""Ramps of cloth: line, shadow, base, light."""

from portraits.faces import Ramp

CLOTH: dict[str, Ramp] = {
    "lemon": ("lemon0", "lemon1", "lemon2", "lemon3"),
    "blue": ("night1", "royal0", "elec1", "elec2"),
    "royal": ("night1", "royal0", "elec0", "elec1"),
    "moss": ("leaf0", "leaf1", "leaf2", "leaf3"),
    "green": ("teal0", "jade0", "jade1", "jade2"),
    "teal": ("teal0", "teal1", "teal2", "teal3"),
    "pink": ("red2", "extra0", "dusk6", "skin1"),
    "tan": ("wood2", "wood4", "extra1", "skin0"),
    "red": ("red0", "red2", "red3", "red4"),
    "wine": ("ink", "red0", "red1", "red2"),
    "purple": ("dusk1", "plum0", "plum1", "plum2"),
    "grey": ("night1", "cloth1", "cloth2", "night7"),
    "brown": ("wood1", "wood2", "wood3", "wood4"),
    "shirt": ("cloth1", "cloth3", "stone6", "stone7"),
    "suit": ("ink", "night0", "night1", "cloth0"),
    "black": ("ink", "ink", "night0", "night1"),
}
