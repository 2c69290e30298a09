"""What may lie on a map: each kind of object is a small dataclass.

The fields of a dataclass are the object's properties in Tiled, with their defaults.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from game.core.geometry import Point, Rect


class Facing(StrEnum):
    """A direction of the compass, or none."""

    NONE = ""
    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"


class Routine(StrEnum):
    """The little life of somebody in the background."""

    STILL = "still"
    SIT = "sit"
    EAT = "eat"
    TALK = "talk"
    DRINK = "drink"
    WAIT = "wait"
    WRITE = "write"
    DOZE = "doze"
    CONDUCT = "conduct"
    WRING = "wring"
    SERVE = "serve"
    STROLL = "stroll"
    HOLD = "hold"
    DANCE = "dance"
    MINGLE = "mingle"
    CHEER = "cheer"
    CLAP = "clap"
    PHONE = "phone"
    PHOTOGRAPH = "photograph"


class LightShape(StrEnum):
    """How a light falls."""

    POOL = "pool"
    HALO = "halo"
    CONE = "cone"
    WINDOW = "window"


class Flicker(StrEnum):
    """How a light lives."""

    NONE = "none"
    CANDLE = "candle"
    NEON = "neon"
    BREATHE = "breathe"


class Weather(StrEnum):
    """What floats or falls through the air of a place."""

    NONE = ""
    DUST = "dust"
    PETALS = "petals"
    RAIN = "rain"
    CONFETTI = "confetti"
    LEAVES = "leaves"
    GRAIN = "grain"
    EMBERS = "embers"


@dataclass(frozen=True)
class Mark:
    """A place where somebody may stand or sit. `pose` is the animation to hold there."""

    name: str
    at: Point
    facing: Facing = Facing.NONE
    pose: str = ""
    lift: int = 0
    order: float = 0.0


@dataclass(frozen=True)
class Door:
    """A way to another place."""

    name: str
    area: Rect
    to_map: str
    to_mark: str


@dataclass(frozen=True)
class Look:
    """A thing to look at; `scene` is what the screenplay says of it."""

    name: str
    area: Rect
    scene: str


@dataclass(frozen=True)
class Person:
    """Somebody who is here, and what they do when nobody directs them.

    `sheet` names their pictures; without it they are somebody of the cast.
    """

    name: str
    at: Point
    facing: Facing = Facing.SOUTH
    routine: Routine = Routine.STILL
    route: str = ""
    animation: str = ""
    sheet: str = ""
    lift: int = 0
    order: float = 0.0

    @property
    def stops(self) -> tuple[str, ...]:
        """The marks of the route, in order."""
        return tuple(stop.strip() for stop in self.route.split(",") if stop.strip())


@dataclass(frozen=True)
class Trigger:
    """A part of the floor that plays a scene when it is stepped on."""

    name: str
    area: Rect
    scene: str


@dataclass(frozen=True)
class Light:
    """A lamp. `radius` in pixels; `glow` is how strongly the air around it shines, 0..1."""

    name: str
    at: Point
    colour: str = "sun3"
    radius: int = 60
    level: float = 1.0
    shape: LightShape = LightShape.HALO
    flicker: Flicker = Flicker.NONE
    glow: float = 0.0
    group: str = "room"


@dataclass(frozen=True)
class Outline:
    """A piece of floor or wall."""

    name: str
    points: tuple[Point, ...]


@dataclass(frozen=True)
class Air:
    """What lies over the whole place: the properties of the map itself.

    `rim` is the colour of people's edges on the `rim_side`, `rim_fill` of those on the other.
    """

    ambient: str = "#ffffff"
    grade: str = ""
    ground_line: int = 176
    rim: str = "sun4"
    rim_side: str = "left"
    rim_fill: str = ""
    ambience: str = ""
    footsteps: str = "wood"
    weather: Weather = Weather.NONE


# Object class in Tiled -> what it becomes, and the shapes it may have
KINDS: dict[str, tuple[type[Any], tuple[str, ...]]] = {
    "Mark": (Mark, ("point",)),
    "Door": (Door, ("rectangle",)),
    "Look": (Look, ("rectangle",)),
    "Person": (Person, ("point",)),
    "Trigger": (Trigger, ("rectangle",)),
    "Light": (Light, ("point", "ellipse")),
    "Floor": (Outline, ("polygon", "rectangle")),
    "Wall": (Outline, ("polygon", "rectangle")),
}
GEOMETRY = ("name", "at", "area", "points")
