"""Everything the player may set, with its defaults."""

from dataclasses import dataclass, field
from enum import StrEnum

from game.core.pad import Button


class TextSpeed(StrEnum):
    """How fast letters appear."""

    SLOW = "slow"
    NORMAL = "normal"
    FAST = "fast"
    INSTANT = "instant"


class Font(StrEnum):
    """The typeface of spoken lines."""

    PIXEL = "pixel"
    PLAIN = "plain"
    DYSLEXIC = "dyslexic"


class Width(StrEnum):
    """How wide the timing windows of written music are."""

    STORY = "story"
    RELAXED = "relaxed"
    STANDARD = "standard"
    VIRTUOSO = "virtuoso"


@dataclass(frozen=True)
class Volumes:
    """Gains of the buses, 0..1."""

    master: float = 0.9
    music: float = 0.8
    piano: float = 0.9
    voices: float = 0.7
    effects: float = 0.8
    ambience: float = 0.7
    mono: bool = False
    buffer: int = 512  # frames


@dataclass(frozen=True)
class Text:
    """How words are shown. `size` in percent, 100..200."""

    speed: TextSpeed = TextSpeed.NORMAL
    font: Font = Font.PIXEL
    size: int = 100
    box_opacity: int = 100  # percent


@dataclass(frozen=True)
class Display:
    """The window."""

    full_screen: bool = False
    vsync: bool = True


@dataclass(frozen=True)
class Timing:
    """Help with playing. `tempo` 0.5..1; `offset` is seconds the player hears late."""

    width: Width = Width.RELAXED
    tempo: float = 1.0
    one_key: bool = False
    wait_for_me: bool = False
    watch: bool = False
    offset: float = 0.0


@dataclass(frozen=True)
class Access:
    """Comfort for eyes and ears."""

    captions: bool = True
    reduced_motion: bool = False
    calm_flashes: bool = False
    high_contrast: bool = False


Bindings = dict[Button, tuple[str, ...]]  # button -> names of keys as SDL says them


def default_bindings() -> Bindings:
    """Give the keys of 5-player.md."""
    return {
        Button.UP: ("up", "w"),
        Button.DOWN: ("down", "s"),
        Button.LEFT: ("left", "a"),
        Button.RIGHT: ("right", "d"),
        Button.CONFIRM: ("return", "space", "z"),
        Button.BACK: ("escape", "x"),
        Button.PAUSE: ("p",),
        Button.RUN: ("left shift", "right shift"),
        Button.SKIP: ("left ctrl", "right ctrl"),
        Button.AUTO: ("tab",),
        Button.REWIND: ("page up", "backspace"),
        Button.BACKLOG: ("b",),
        Button.HIDE: ("h",),
    }


@dataclass(frozen=True)
class Settings:
    """All settings of one player."""

    volumes: Volumes = Volumes()
    text: Text = Text()
    display: Display = Display()
    timing: Timing = Timing()
    access: Access = Access()
    bindings: Bindings = field(default_factory=default_bindings)
    language: str = "en"
    welcomed: bool = False  # the first-start access screen has been seen
