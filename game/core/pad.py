"""What the player holds and has just pressed, free of any device."""

from dataclasses import dataclass
from enum import Enum

from game.core.geometry import Point


class Button(Enum):
    """A thing the player can mean, whatever key, pad or pointer says it."""

    UP = "up"
    DOWN = "down"
    LEFT = "left"
    RIGHT = "right"
    CONFIRM = "confirm"
    BACK = "back"
    PAUSE = "pause"
    RUN = "run"
    SKIP = "skip"  # held: pass over what has been seen
    AUTO = "auto"
    REWIND = "rewind"
    BACKLOG = "backlog"
    HIDE = "hide"


LADDER_KEYS = 10  # home row from A to the key right of L
COMP = "comp"
NEIGHBOUR = "neighbour"
PEDAL = "pedal"


@dataclass(frozen=True)
class Press:
    """A piano key going down or up.

    `key` is a ladder key 0..9, or "comp", "neighbour", "pedal"; a key of a MIDI
    keyboard has `pitch` (MIDI number) instead and key -1. `age` is how many seconds
    before the end of this tick it happened. `velocity` is 1..127, None where the
    device has none.
    """

    key: int | str
    down: bool
    age: float = 0.0
    velocity: int | None = None
    pitch: int | None = None


@dataclass(frozen=True)
class Pad:
    """The input of one tick.

    `click` is where the pointer was pressed, in pixels of the view; `tap` the same place
    in pixels of the map, where the pointer met the stage; `drag` is where the pointer is while
    its button stays down, in the same pixels. `option` is the number of the answer under the
    pointer, while there is a question and the pointer moves. `song` is the seconds of the
    running song as heard now, None where no device plays it.
    """

    held: frozenset[Button] = frozenset()
    pressed: frozenset[Button] = frozenset()  # down in this tick, up in the last
    presses: tuple[Press, ...] = ()
    click: Point | None = None
    tap: Point | None = None
    drag: Point | None = None
    option: int | None = None
    song: float | None = None


NO_PAD = Pad()
CONFIRM = Pad(pressed=frozenset({Button.CONFIRM}))
