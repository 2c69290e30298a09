"""The piano at home: the free piano without an end, over any chart, for nobody but oneself."""

import math
from collections.abc import Mapping

from game.core.heard import Heard
from game.core.pad import Pad
from game.core.settings import Timing
from game.minigames.piano_free import FreePiano
from game.music.performance import Performance
from game.music.score import Score
from game.story.memory import Memory, Value


class HomePiano(FreePiano):
    """Goes round until it is stopped, and keeps everything that was heard."""

    name = "piano at home"

    def __init__(self, score: Score, timing: Timing, seed: int) -> None:
        super().__init__(score, Memory(), timing, seed, with_head=False)
        self.performance = Performance(score.name, self.chart, timing.tempo)

    @property
    def last_beat(self) -> float:
        """It ends when the player does."""
        return math.inf

    @property
    def may_stop(self) -> bool:
        """At any time."""
        return True

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        heard = super().update(pad)
        self.performance.hear(heard, self.now)
        return heard

    def outcome(self) -> Mapping[str, Value]:
        """What is played at home changes nothing of the film."""
        return {}
