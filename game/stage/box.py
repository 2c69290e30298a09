"""A speech being revealed, a question being asked, a caption, a card."""

from dataclasses import dataclass

from game.core.geometry import Point
from game.core.settings import TextSpeed
from game.core.tick import TICKS_PER_SECOND
from game.story.beats import Choice, Say

LETTERS = {  # letters a second
    TextSpeed.SLOW: 18.0,
    TextSpeed.NORMAL: 30.0,
    TextSpeed.FAST: 60.0,
    TextSpeed.INSTANT: float("inf"),
}
PAUSES = {",": 8, ";": 8, ":": 8, "—": 12, ".": 18, "!": 18, "?": 18, "…": 24}  # ticks
BLIP_EVERY = 2  # letters
AUTO_LETTER = 0.06  # seconds a letter that a passing box stays
AUTO_LEAST = 1.4  # seconds


@dataclass
class Box:
    """The speech on screen. `shown` letters are revealed; `rest` ticks it pauses."""

    say: Say
    shown: float = 0.0
    rest: int = 0
    side: str = "left"
    cut: bool = False  # somebody has cut in: the rest is not said

    @property
    def full(self) -> bool:
        """Whether every letter is shown."""
        return self.shown >= len(self.say.text)

    def fill(self) -> None:
        """Show every letter now."""
        self.shown = float(len(self.say.text))

    def reveal(self, speed: TextSpeed) -> int:
        """Show the letters of one tick; gives how many voice blips sound."""
        if self.rest > 0:
            self.rest -= 1
            return 0
        before = int(self.shown)
        length = len(self.say.text)
        self.shown = min(float(length), self.shown + LETTERS[speed] / TICKS_PER_SECOND)
        fresh = self.say.text[before : int(self.shown)]
        pause = max((PAUSES.get(letter, 0) for letter in fresh), default=0)
        if speed is not TextSpeed.INSTANT and not self.full:
            self.rest = pause
        spoken = [n for n in range(before, int(self.shown)) if n % BLIP_EVERY == 0]
        return min(1, sum(self.say.text[n].isalnum() for n in spoken))


@dataclass
class Question:
    """What the player may say; `chosen` is the option under the finger.

    Where two argue, `who` says for whom it is chosen, and `side` where that person is.
    """

    choice: Choice
    chosen: int = 0
    who: str = ""
    side: str = ""


@dataclass(frozen=True)
class Caption:
    """A sound in words. `side` -1 left, 1 right, 0 here; `until` the tick it leaves."""

    text: str
    side: int
    until: int


@dataclass(frozen=True)
class Card:
    """Words that fill the frame."""

    text: str
    since: int


@dataclass(frozen=True)
class Remark:
    """Something said across the music; it passes by itself."""

    who: str
    text: str
    since: int


@dataclass(frozen=True)
class Hint:
    """The next step, when the player has control. `button` names what to press."""

    text: str
    button: str = "confirm"


@dataclass(frozen=True)
class Roam:
    """The player walks somebody about; confirm near `goal` goes on."""

    actor: str
    goal: Point


def reading_time(text: str) -> float:
    """Give the seconds a box that passes by itself stays after it is full."""
    return max(AUTO_LEAST, AUTO_LETTER * len(text))
