"""What is to be heard in one tick, as values: the dry half says, the wet half sounds."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Effect:
    """A sound by its name in `sounds.toml`. `side` is -1 left .. 1 right."""

    name: str
    side: float = 0.0
    gain: float = 1.0


@dataclass(frozen=True)
class Blip:
    """One letter group of somebody's voice. `pitch` is a MIDI number in the sounding key."""

    person: str
    pitch: int


@dataclass(frozen=True)
class Strike:
    """A piano key sounds. `pitch` 33..96, `velocity` 1..127.

    `by_player` strikes may already have been sounded by the device at the press.
    """

    pitch: int
    velocity: int
    by_player: bool = False


@dataclass(frozen=True)
class Damp:
    """A piano key is let go."""

    pitch: int


@dataclass(frozen=True)
class Pedal:
    """The sustain pedal goes down or up."""

    down: bool


@dataclass(frozen=True)
class BandNote:
    """A note of the band, in seconds from the start of its half bar.

    `instrument` is piano, bass, drums, trumpet or strings; the `pitch` of a drum is its
    General MIDI key.
    """

    instrument: str
    pitch: int
    start: float
    length: float
    velocity: int


@dataclass(frozen=True)
class Stretch:
    """A stretch of a rendered cue, from `start` seconds on, under a half bar and as long."""

    cue: str
    start: float


@dataclass(frozen=True)
class HalfBar:
    """The next stretch of the running song, to be chained without a gap.

    `index` counts from 0 and starts a new song; `seconds` is its length.
    `gains` turns instruments up and down: instrument -> gain, absent is 1.
    """

    index: int
    notes: tuple[BandNote, ...]
    seconds: float
    gains: tuple[tuple[str, float], ...] = ()
    stretch: Stretch | None = None


@dataclass(frozen=True)
class Soon:
    """A cue of which stretches will be wanted, so that it is read meanwhile."""

    cue: str


@dataclass(frozen=True)
class SongEnds:
    """The running song stops now; `fade` in seconds."""

    fade: float = 0.2


Heard = Effect | Blip | Strike | Damp | Pedal | HalfBar | SongEnds | Soon
