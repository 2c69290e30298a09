"""What a chapter is made of once it has been read: scenes of beats, as data.

A beat is the unit of performing, saving, rewinding and testing. `line` is always the
line of the screenplay file it stands on.
"""

from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Span:
    """A stretch of text in one style: "", "soft", "strong" or "wavy"."""

    text: str
    style: str = ""


@dataclass(frozen=True)
class Say:
    """One box. `who` are cast ids (two for dual dialogue); `mood` a portrait, or empty."""

    who: tuple[str, ...]
    mood: str
    spans: tuple[Span, ...]
    line: int
    id: str = ""

    @property
    def text(self) -> str:
        """The words without their styles."""
        return "".join(span.text for span in self.spans)


@dataclass(frozen=True)
class Direct:
    """Stage directions that run side by side ("Meanwhile, …")."""

    sentences: tuple[str, ...]
    line: int


@dataclass(frozen=True)
class Option:
    """One thing the player may say, why one would, and the scene it leads to."""

    text: str
    target: str
    line: int
    id: str = ""
    reason: str = ""


@dataclass(frozen=True)
class Choice:
    """A question with its options; what is chosen is remembered under the scene's id."""

    options: tuple[Option, ...]
    line: int


@dataclass(frozen=True)
class Jump:
    """Go to a scene, or only if what is remembered under `memory` is `value`."""

    target: str
    line: int
    memory: str = ""
    value: str = ""


@dataclass(frozen=True)
class Shift:
    """A transition between shots: `> IRIS OUT`."""

    text: str
    line: int


@dataclass(frozen=True)
class Title:
    """Centred words: `>The Set List<`."""

    text: str
    line: int
    id: str = ""


@dataclass(frozen=True)
class Lyric:
    """Sung or played words."""

    text: str
    line: int
    id: str = ""


Beat = Say | Direct | Choice | Jump | Shift | Title | Lyric


@dataclass(frozen=True)
class Heading:
    """Where and when: `INT. SUPPER CLUB - NIGHT` is indoors, `supper_club`, `night`."""

    inside: bool
    place: str
    time: str


@dataclass(frozen=True)
class Scene:
    """Beats under one heading. `heading` is None where the place stays as it is."""

    id: str
    heading: Heading | None
    beats: tuple[Beat, ...]
    line: int

    @property
    def speakers(self) -> frozenset[str]:
        """Who says something in it."""
        return frozenset(who for beat in self.beats if isinstance(beat, Say) for who in beat.who)


@dataclass(frozen=True)
class Chapter:
    """One chapter of the film; it begins with its first scene."""

    number: int
    title: str
    synopsis: str
    path: Path
    scenes: dict[str, Scene] = field(default_factory=dict)

    @property
    def first(self) -> str:
        """The id of the scene it begins with."""
        return next(iter(self.scenes))
