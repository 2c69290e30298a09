"""Ramps of four palette indices: outline, shadow, base, light; and where light turns to steps."""

from game.core.palette import INDEX

_WORDS = {
    "skin_fair": "flesh0 flesh2 flesh5 skin1",
    "skin_warm": "wood2 flesh1 flesh4 flesh5",
    "skin_tan": "wood2 wood4 wood5 flesh5",
    "skin_brown": "wood1 wood2 wood4 wood5",
    "skin_deep": "wood0 wood2 wood3 wood4",
    "suit": "ink night1 cloth0 cloth1",
    "black": "ink night0 night1 cloth0",
    "shirt": "cloth1 cloth3 stone6 stone7",
    "grey": "night1 cloth1 cloth2 night7",
    "blue": "night1 royal0 elec1 elec2",
    "royal": "night1 royal0 elec0 elec1",
    "moss": "leaf0 leaf1 leaf2 leaf3",
    "red": "red0 red2 red3 red4",
    "wine": "ink red0 red1 red2",
    "purple": "dusk1 plum0 plum1 plum2",
    "teal": "teal0 teal1 teal2 teal3",
    "brown": "wood1 wood2 wood3 wood4",
    "bread": "wood1 gold0 sun3 sun4",
    "lemon": "lemon0 lemon1 lemon2 lemon3",
    "green": "teal0 jade0 jade1 jade2",
    "pink": "red2 extra0 dusk6 skin1",
    "tan": "wood2 wood4 extra1 skin0",
    "orange": "red1 rust1 sun1 sun2",
    "jeans": "night1 night3 night4 night5",
    "hair_brown": "wood0 wood1 wood2 wood3",
    "hair_auburn": "red0 rust0 rust1 sun2",
    "hair_black": "ink night0 night1 cloth1",
    "hair_grey": "cloth0 cloth2 cloth3 stone6",
    "hair_blond": "wood2 gold0 extra2 sun4",
    "hair_white": "cloth1 cloth3 night7 stone6",
}
RAMPS: dict[str, tuple[int, ...]] = {
    name: tuple(INDEX[word] for word in words.split()) for name, words in _WORDS.items()
}
_SKIN = (-0.6, 0.05, 0.86)
_PLAIN = (-0.25, 0.26, 0.84)
_STEPS = {
    "suit": (-0.5, 0.30, 0.97),
    "black": (-0.3, 0.35, 0.93),
    "shirt": (-0.6, -0.05, 0.35),
    "royal": (-0.45, 0.12, 0.72),
}


def steps_of(material: str) -> tuple[float, float, float]:
    """Give the light at which a material takes its next step."""
    return _SKIN if material.startswith("skin") else _STEPS.get(material, _PLAIN)
