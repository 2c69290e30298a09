"""The master palette: 92 colours in named ramps, shared by everything drawn.

Order is fixed and append-only: the position of a colour is its index in every indexed
picture; index 255 is transparent. Step 0 of a ramp is a dark, coloured line colour;
shadows turn violet, navy or maroon, lights turn yellow or peach.
"""

Colour = tuple[int, int, int]

TRANSPARENT = 255

# ramp -> its colours from dark to light
RAMPS: dict[str, tuple[str, ...]] = {
    "ink": ("0b0914",),
    "night": (
        "14132b",
        "202143",
        "2a2f66",
        "384487",
        "4a5da8",
        "6580c8",
        "8fade0",
        "c3d8f2",
    ),
    "dusk": (
        "29123a",
        "391a4a",
        "582566",
        "7f3380",
        "a94690",
        "d45f97",
        "f2839f",
        "f9b5b3",
    ),
    "sun": (
        "e0563f",
        "f3793f",
        "fb9f4b",
        "fdc263",
        "fee08e",
        "fff5cd",
    ),
    "red": (
        "3b0d26",
        "6b1431",
        "a01f3b",
        "d83448",
        "f9706b",
    ),
    "wood": (
        "25141d",
        "412329",
        "633632",
        "874c3b",
        "ab6c49",
        "cd9264",
    ),
    "leaf": (
        "0f1f26",
        "183633",
        "26553f",
        "437647",
        "739a4d",
        "adbf60",
    ),
    "teal": (
        "0d2f45",
        "11576b",
        "1d8893",
        "45bfb5",
        "a2efda",
    ),
    "stone": (
        "2d2939",
        "474251",
        "69626c",
        "90888c",
        "b6ada8",
        "d8cfc1",
        "ece8e8",
        "fffdf4",
    ),
    "gold": (
        "a8661f",
        "dea224",
        "ffd63d",
    ),
    "neon": (
        "ff4b9e",
        "ff9ed2",
    ),
    "elec": (
        "2b55d6",
        "4590f4",
        "7cc3f6",
        "b9e6f6",
    ),
    "skin": (
        "f3c9a5",
        "ffe2c6",
    ),
    "flesh": (
        "7a3347",
        "a9524f",
        "c8705f",
        "dc8a6a",
        "e39f70",
        "f6b78c",
    ),
    "blush": ("f08a7c",),
    "rust": (
        "8c2b25",
        "b8472a",
        "dd6a33",
    ),
    "lemon": (
        "8c3f1f",
        "d9831a",
        "fbc02d",
        "ffe96b",
    ),
    "jade": (
        "0f6a55",
        "1fae67",
        "84e08a",
    ),
    "plum": (
        "65298c",
        "a44cc0",
        "e091e0",
    ),
    "cloth": (
        "373c66",
        "4f5884",
        "7d84a8",
        "a3a9c9",
    ),
    "royal": ("1e49b0",),
    "extra": (
        "c94283",
        "cfa672",
        "e9b84c",
    ),
}


def _named() -> dict[str, Colour]:
    named: dict[str, Colour] = {}
    for ramp, colours in RAMPS.items():
        for step, colour in enumerate(colours):
            name = ramp if ramp == "ink" else f"{ramp}{step}"
            named[name] = (int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16))
    return named


# name -> (red, green, blue)
COLOURS: dict[str, Colour] = _named()
NAMES: tuple[str, ...] = tuple(COLOURS)
INDEX: dict[str, int] = {name: index for index, name in enumerate(NAMES)}
RGB: tuple[Colour, ...] = tuple(COLOURS.values())
