"""The request: a bad song on the keytar with a straight face.

It is a written piece with the band round it. Somebody in the front row does everything to
make whoever plays smile; nothing but a smile breaks the cool, and nothing asks for one but
a button that is always there.
"""

from collections.abc import Mapping
from dataclasses import replace

from game.core.heard import Effect, Heard
from game.core.pad import Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.backing import Backing
from game.minigames.left_hand import LeftHand
from game.minigames.piano_written import WrittenPiano
from game.minigames.pressed import confirms
from game.music.score import Score
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Memory, Value

PARTS = {  # song -> the beats of it that are played: verse and chorus, no more
    "heart_on_hold": (48.0, 96.0),
    "laser_love": (0.0, 64.0),
    "plastic_weekend": (0.0, 64.0),
    "caller_unknown": (0.0, 64.0),
    "moonlight_fax": (0.0, 48.0),
}
TEMPTATIONS = (  # cue, what she does, and the way she faces
    ("one", "wave", "south"),
    ("two", "run", "east"),
    ("three", "hill", "south"),
    ("four", "twirl", "south"),
)
TEMPTING = 8.0  # beats each of them lasts
COOL = 3  # smiles it takes to melt
SMILING = 1.1  # seconds a smile stays on the face
WORDS = {0: "stone", 1: "cracked", 2: "cracked"}  # smiles -> what one calls the face
TEMPTRESS = "mia"
PLAYS = "keytar"


class Request(WrittenPiano):
    """One song that somebody asked for."""

    name = "request"
    at_piano = True

    def __init__(self, score: Score, memory: Memory, timing: Timing) -> None:
        super().__init__(_part(score), memory, timing)
        self.smiles = 0
        self.tempter: int | None = None  # the temptation that is going on
        self._from = 0.0  # beat on which it began
        self._smiled: float | None = None  # seconds since the last smile
        self._stage: Stage | None = None
        self._actor = ""

    def _accompaniment(self) -> LeftHand:
        return Backing(self.score, self.beat_seconds)

    def enter(self, stage: Stage, actor: str) -> None:
        """Somebody has the keytar on, somebody stands in the front row."""
        self._stage, self._actor = stage, actor
        show(stage.direct(actor), PLAYS, stage.tick)

    @property
    def cool(self) -> int:
        """How much of the cool is left, 0..3."""
        return max(0, COOL - self.smiles)

    @property
    def smiling(self) -> bool:
        """Whether there is a smile on the face now."""
        return self._smiled is not None and self._smiled < SMILING

    @property
    def twitch(self) -> float:
        """How hard it is not to smile, 0..1."""
        if self.tempter is None:
            return 0.0
        return min(1.0, (self.beat - self._from) / (TEMPTING - 2))

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        heard = super().update(pad)
        if self.done:
            self._leave()
            return heard
        if self._smiled is not None:
            self._smiled += TICK
        self._tempt()
        smiled = confirms(pad) and not self.smiling and self.beat >= 0 and self.cool > 0
        return (*heard, *self._smile()) if smiled else heard

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the song, the face, and how it went."""
        return {
            "request": self.score.name,
            "smiles": self.smiles,
            "straight_face": WORDS.get(self.smiles, "melted"),
            f"played {self.score.name}": {
                "score": round(self.judge.score, 3),
                "hits": self.judge.hits,
            },
        }

    def _smile(self) -> tuple[Heard, ...]:
        self.smiles += 1
        self._smiled = 0.0
        return (Effect("crowd_laugh", 0.1, 0.7),)

    def _tempt(self) -> None:
        """Let her begin at each cue, and stop a little later."""
        for number, (cue, _, _) in enumerate(TEMPTATIONS):
            if f"{self.score.name}_{cue}" in self.cues:
                self.tempter, self._from = number, self.beat
        if self.tempter is not None and self.beat >= self._from + TEMPTING:
            self.tempter = None
        self._show_her()

    def _show_her(self) -> None:
        her = self._stage.actors.get(TEMPTRESS) if self._stage else None
        if her is None or self._stage is None:
            return
        if self.tempter is None:
            her.facing = "north"
            show(her, "idle", self._stage.tick)
            return
        _, animation, her.facing = TEMPTATIONS[self.tempter]
        show(her, animation, self._stage.tick)

    def _leave(self) -> None:
        self.tempter = None
        self._show_her()
        if self._stage is not None:
            show(self._stage.actors[self._actor], "idle", self._stage.tick)


def _part(score: Score) -> Score:
    """Cut a song to what is played, with a cue for each temptation."""
    first, last = PARTS.get(score.name, (0.0, score.length))
    part = score.stretch(first, last)
    gap = part.length / (len(TEMPTATIONS) + 0.5)
    beats = [round(gap * (number + 0.5)) for number in range(len(TEMPTATIONS))]
    names = [cue for cue, _, _ in TEMPTATIONS]
    return replace(part, cues=tuple(zip(map(float, beats), names, strict=True)))
