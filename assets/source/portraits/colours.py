"""Ramps of skin, hair, eyes and lips, by the names of the master palette."""

from dataclasses import replace

from portraits.faces import Look, Ramp

SKINS: dict[str, Ramp] = {
    "fair": ("flesh0", "flesh1", "flesh3", "flesh5", "skin1"),
    "ruddy": ("flesh0", "flesh1", "flesh3", "flesh5", "skin0"),
    "warm": ("wood2", "flesh1", "flesh2", "flesh4", "flesh5"),
    "tan": ("wood2", "wood3", "wood4", "wood5", "flesh5"),
    "brown": ("wood1", "wood2", "wood3", "wood4", "wood5"),
    "deep": ("wood0", "wood1", "wood2", "wood3", "wood4"),
}
HAIRS: dict[str, Ramp] = {  # outline, then five steps
    "auburn": ("red0", "red1", "rust0", "rust1", "rust2", "sun2"),
    "faded": ("wood1", "wood2", "wood3", "wood4", "wood5", "skin0"),
    "brown": ("wood0", "wood0", "wood1", "wood2", "wood3", "wood4"),
    "black": ("ink", "ink", "night0", "night1", "cloth1", "cloth2"),
    "blond": ("wood2", "wood3", "gold0", "extra2", "lemon3", "sun4"),
    "grey": ("cloth0", "cloth1", "cloth2", "cloth3", "night7", "stone6"),
    "white": ("cloth1", "cloth2", "cloth3", "night7", "stone6", "stone7"),
}
EYES = {
    "green": ("jade0", "jade1"),
    "blue": ("royal0", "elec1"),
    "brown": ("wood2", "wood4"),
    "hazel": ("wood3", "gold0"),
}
LIPS: dict[str, Ramp] = {
    "fair": ("red2", "red3", "red4"),
    "brown": ("red0", "red2", "flesh1"),
    "deep": ("red0", "flesh0", "flesh1"),
    "child": ("flesh1", "flesh2", "flesh2"),
}


def look_of(skin: str, eyes: str, brows: tuple[str, str], lips: str = "fair") -> Look:
    """Give the letters of a face their colours."""
    tones, (iris, light), (dark, middle, bright) = SKINS[skin], EYES[eyes], LIPS[lips]
    key = {
        "0": tones[0], "1": tones[1], "2": tones[2], "3": tones[3], "4": tones[4],
        "L": tones[1], "S": tones[2], "B": tones[1],
        "K": "wood0", "W": "stone7", "V": "night7", "I": iris, "J": light, "P": "ink",
        "H": "stone7", "M": dark, "R": middle, "Q": bright, "T": "stone7", "D": "red0",
        "C": "flesh2", "X": "elec2", "b": brows[0], "l": brows[1],
    }  # fmt: skip
    return Look(tones, key)


def blushing(look: Look, cheek: str = "blush0", tears: bool = False) -> Look:
    """Give a face cheeks that redden, and perhaps tears."""
    return replace(look, key={**look.key, "c": cheek}, tears=tears)
