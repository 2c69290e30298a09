"""Eleven blocks on foot: windows with lives in them, and somewhere a piano.

Heels are louder than a piano a mile away: whoever stands still hears it, and how near it is.
Before a lit window, standing still also brings what is behind it nearer.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.ease import clamp
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import STEP_EVERY, Stage, Transition
from game.story.memory import Value

BLOCKS, BLOCK = 11, 132.0  # how many, and how long each is in pixels
LENGTH = BLOCKS * BLOCK
PACE, HURRY = 46.0, 64.0  # pixels a second
PIANO_FROM = 0.28  # share of the way from which it can be heard at all
STILL = 0.5  # seconds until heels have been quiet long enough
NEARER = 0.9  # seconds before a window until one sees in
REACH = 30.0  # pixels
PATIENCE = 7.0  # seconds after which the feet know the way
WALKING, STANDING = 0.3, 1.0  # what heels leave of a piano
DIMS = 0.9  # seconds in which the street comes up and goes down
CUE = "silent_night"
HINT = Hint("Walk. Stand still to listen", button="move")


@dataclass(frozen=True)
class Window:
    """A lit window: where it is on the way, who lives in it, and what one hears of them."""

    at: float
    life: str
    sound: str = ""


WINDOWS = (
    Window(70, "dancers"),
    Window(334, "television", "crowd_laugh"),
    Window(466, "telephone", "phone_ring"),
    Window(598, "tree"),
    Window(862, "child", "child_laugh"),
    Window(994, "sink", "plate"),
    Window(1126, "reader", "ui_page"),
    Window(1390, "empty"),
)


class WayHome:
    """The walk."""

    name = "way home"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.way = 0.0  # pixels she has come
        self.still = 0.0  # seconds she has stood
        self.facing = "west"
        self.listened = 0.0
        self.seen: list[str] = []
        self.walked = 0  # ticks of walking, for her steps
        self._timing = timing
        self._idle = 0.0  # seconds since anything was pressed
        self._walks = False  # one key: whether she goes
        self._stage: Stage | None = None
        self._actor = ""

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the night."""
        self._stage, self._actor = stage, actor
        stage.hint = HINT
        stage.music = MusicState(CUE, stage.tick, 1.0, gain=0.0, muffle=1.0, gain_to=0.0)
        stage.music.muffle_to, stage.music.step = 1.0, TICK

    @property
    def share(self) -> float:
        """How much of the way is behind her."""
        return clamp(self.way / LENGTH)

    @property
    def blocks_left(self) -> int:
        """How many blocks are to go."""
        return BLOCKS - int(min(self.way, LENGTH - 1) // BLOCK)

    @property
    def moving(self) -> bool:
        """Whether she walks."""
        return self.still == 0.0

    @property
    def near(self) -> float:
        """How near the piano is, 0..1."""
        return clamp((self.share - PIANO_FROM) / (1 - PIANO_FROM))

    @property
    def window(self) -> Window | None:
        """The window she stands before."""
        close = [window for window in WINDOWS if abs(window.at - self.way) <= REACH]
        return min(close, key=lambda window: abs(window.at - self.way), default=None)

    @property
    def dark(self) -> float:
        """How dark it still is, or is again: 0 seen .. 1 not."""
        return clamp(1 - min(self.now, (LENGTH - self.way) / PACE) / DIMS)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        self._go(pad)
        self._look()
        self._listen()
        if self.way >= LENGTH:
            self._leave()
        return ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """Eleven blocks later."""
        if not self.done:
            self.listened = max(self.listened, 4.0)
        self.way, self.done = LENGTH, True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how long she listened, and whose windows she saw."""
        return {"listened": round(self.listened, 1), "windows": list(self.seen)}

    def _go(self, pad: Pad) -> None:
        step = self._step(pad)
        if step == 0:
            self.still += TICK
            self.walked = 0
            return
        self.still = 0.0
        self.facing = "west" if step > 0 else "east"
        pace = HURRY if Button.RUN in pad.held else PACE
        self.way = clamp(self.way + step * pace * TICK, 0.0, LENGTH)
        self.walked += 1
        if self._stage is not None and self.walked % STEP_EVERY == STEP_EVERY // 2:
            kind = 1 + (self.walked // STEP_EVERY * 3) % 4
            self._stage.sound(f"step_stone_{kind}", None, 0.7)

    def _step(self, pad: Pad) -> int:
        """Give 1 for on, -1 for back, 0 for standing."""
        step = (Button.LEFT in pad.held) - (Button.RIGHT in pad.held)
        if self._timing.one_key and Button.CONFIRM in pad.pressed:
            self._walks = not self._walks
        pushed = (Button.CONFIRM in pad.held and not self._timing.one_key) or pad.drag is not None
        self._idle = 0.0 if step or pushed or pad.held else self._idle + TICK
        by_herself = self._timing.watch or self._walks or self._idle >= PATIENCE
        return step or int(pushed or by_herself)

    def _look(self) -> None:
        window = self.window
        if window is None or self.still < NEARER or window.life in self.seen:
            return
        self.seen.append(window.life)
        if window.sound and self._stage is not None:
            self._stage.sound(window.sound, None, 0.4)

    def _listen(self) -> None:
        hears = self.still >= STILL and self.near > 0
        self.listened += TICK * hears
        stage = self._stage
        if stage is not None:
            loud = STANDING if hears else WALKING
            stage.music.gain_to = (0.12 + 0.7 * self.near) * loud * (self.near > 0)
            stage.music.muffle_to = 1.0 - 0.3 * self.near

    def _leave(self) -> None:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            self._stage.transition = Transition("fade", 1.0)
