"""How the shared flat is lit by day, on a late evening, and on the night of the dinner."""

from places.homes.apartment_set import WINDOW
from places.homes.apartment_things import TABLE
from places.homes.objects import light
from places.tiled import Thing

MIDDLE = (WINDOW[0] + WINDOW[2] / 2, WINDOW[1] + WINDOW[3] / 2)  # of the window
DOOR = 667  # middle of the bedroom door


def day(bare: bool) -> list[Thing]:
    """Sun from the window; everything is light."""
    x, _ = MIDDLE
    level = 0.2 if bare else 0.28
    return [
        light("window", MIDDLE, "sun5", 200, "window", level=level, glow=0.16),
        light("sun", (x + 40, 214), "sun4", 150, "window", shape="pool", level=0.3),
        light("under the bedroom door", (DOOR, 174), "sun3", 26, "bedroom", level=0.3),
    ]


def evening() -> list[Thing]:
    """The last of the sky, one tube in the kitchen, and a lamp behind a door."""
    x, _ = MIDDLE
    return [
        light("window", MIDDLE, "dusk6", 150, "window", level=0.55, glow=0.14),
        light("sky on the floor", (x, 206), "dusk5", 130, "window", shape="pool", level=0.5),
        light("kitchen", (214, 108), "teal4", 104, "kitchen", level=0.55, glow=0.24),
        light("kitchen floor", (206, 200), "jade2", 110, "kitchen", shape="pool", level=0.3),
        light("bedroom glass", (DOOR, 130), "sun3", 66, "bedroom", level=0.85, glow=0.35),
        light("under the bedroom door", (DOOR, 178), "sun3", 58, "bedroom", shape="pool", level=1),
        light("bedroom floor", (DOOR - 20, 196), "sun2", 110, "bedroom", shape="pool", level=0.6),
        light("piano", (586, 160), "dusk6", 90, "window", level=0.4),
        light("hall", (34, 140), "jade2", 90, "kitchen", level=0.2),
        light("right floor", (560, 236), "dusk5", 120, "window", shape="pool", level=0.45),
        light("left floor", (90, 230), "dusk5", 130, "window", shape="pool", level=0.45),
    ]


def night() -> list[Thing]:
    """Lamp orange against a blue window; a candle between the two."""
    x, _ = MIDDLE
    at, base = TABLE
    candle = {"flicker": "candle"}
    return [
        light("window", MIDDLE, "night5", 130, "window", level=0.7, glow=0.12),
        light("moon", (x, 200), "night5", 100, "window", shape="pool", level=0.5),
        light("candle", (at, base - 34), "sun2", 92, "candle", level=0.95, glow=0.45, **candle),
        light(
            "candle floor", (at, base - 4), "sun1", 110, "candle",
            shape="pool", level=0.6, **candle,
        ),
        light("standing lamp", (469, 116), "sun2", 110, "lamp", level=0.95, glow=0.4),
        light("standing lamp floor", (482, 196), "sun1", 90, "lamp", shape="pool", level=0.6),
        light("piano", (586, 150), "sun1", 84, "lamp", level=0.55),
        light("kitchen", (213, 78), "sun3", 84, "kitchen", level=0.75, glow=0.3),
        light("kitchen floor", (206, 200), "sun1", 110, "kitchen", shape="pool", level=0.6),
        light("bedroom glass", (DOOR, 130), "sun3", 56, "bedroom", level=0.7, glow=0.25),
        light("under the door", (DOOR, 178), "sun3", 40, "bedroom", shape="pool", level=1),
        light("hall", (34, 150), "sun1", 90, "kitchen", level=0.35),
        light("right floor", (600, 240), "sun1", 120, "lamp", shape="pool", level=0.5),
        light("left floor", (100, 250), "sun1", 120, "kitchen", shape="pool", level=0.5),
    ]  # fmt: skip
