"""The first seven notes of the love theme: one key after another lights, as slowly as one likes.

There is nothing to miss. Any key is the key that is lit; with every note the room goes a
little further away. Whoever does not play hears him find them by himself.
"""

from collections.abc import Mapping

from game.core.ease import clamp, smooth
from game.core.heard import Damp, Heard, Strike
from game.core.pad import PEDAL, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.pressed import confirms
from game.music.score import Note, Score
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

CUE = "A"  # the theme itself begins here; what is before it are its first notes
SPOT = "spot"  # the lights that stay
LOUD = (58, 60, 64, 72, 66, 62, 56)  # velocities, where a key knows none
PATIENCE = 9.0  # seconds of silence after which he plays on by himself
OWN_PACE = 1.3  # seconds between two notes of whoever only watches
AFTER = 2.6  # seconds the last note is listened to
DIMS = 1.2  # seconds a note takes to darken the room
LEFT = 0.12  # of the room's light, after the last note
QUICK = 0.7  # seconds between two notes below which it was played fast
HINT = Hint("As slowly as you like")


class FirstNotes:
    """Seven keys."""

    name = "first notes"

    def __init__(self, score: Score, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.notes: tuple[Note, ...] = _first(score)
        self.times: list[float] = []  # when each note was struck
        self.now = 0.0
        self._timing = timing
        self._stage: Stage | None = None
        self._full: dict[str, float] = {}  # the room's light before the first note
        self._by_hand = 0

    def enter(self, stage: Stage, actor: str) -> None:
        """Sit at the keys; the room is as bright as it is."""
        self._stage = stage
        show(stage.direct(actor), "piano_free", stage.tick)
        groups = stage.light.groups
        self._full = {name: level for name, level in groups.items() if name != SPOT}
        stage.hint = HINT

    @property
    def played(self) -> int:
        """How many of the notes have sounded."""
        return len(self.times)

    @property
    def over(self) -> bool:
        """Whether all of them have."""
        return self.played == len(self.notes)

    @property
    def away(self) -> float:
        """How far the room has gone: 0 it is all there .. 1 only the piano is left."""
        if not self.times:
            return 0.0
        step = smooth(clamp((self.now - self.times[-1]) / DIMS))
        return (self.played - 1 + step) / len(self.notes)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.now += TICK
        self.cues = ()
        heard = self._strike(pad) if not self.over else []
        self._show()
        if self.over and self.now - self.times[-1] >= AFTER:
            heard += self._end()
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """Any key sounds the note that is next, at once."""
        if self.over or self._timing.watch or not _is_key(press):
            return None
        return self._note(press.velocity, by_player=True)

    def skip(self) -> None:
        """He has played them."""
        while not self.over:
            self.times.append(self.now)
        self.done = True
        self._leave()

    def outcome(self) -> Mapping[str, Value]:
        """Give how long the seven notes took, and whose hands played them."""
        took = self.times[-1] - self.times[0] if self.over else 0.0
        pace = took / max(1, len(self.notes) - 1)
        word = "alone" if not self._by_hand else "fast" if pace < QUICK else "slow"
        return {"first_notes_seconds": round(took, 1), "first_notes": word}

    def _strike(self, pad: Pad) -> list[Heard]:
        key = next((press for press in pad.presses if _is_key(press)), None)
        if key is not None or confirms(pad):
            self._by_hand += 1
            return self._sound(key.velocity if key else None, by_player=key is not None)
        since = self.now - (self.times[-1] if self.times else 0.0)
        if since >= (OWN_PACE if self._timing.watch else PATIENCE):
            return self._sound(None, by_player=False)
        return []

    def _sound(self, velocity: int | None, by_player: bool) -> list[Heard]:
        strike = self._note(velocity, by_player)
        before = [Damp(self.notes[self.played - 1].pitch)] if self.times else []
        self.times.append(self.now)
        self.cues = (f"first_notes_{self.played}",)
        if self._stage is not None:
            self._stage.hint = None
        return [*before, strike]

    def _note(self, velocity: int | None, by_player: bool) -> Strike:
        number = self.played
        return Strike(self.notes[number].pitch, velocity or LOUD[number], by_player)

    def _show(self) -> None:
        """Each note takes a part of the room's light."""
        if self._stage is None:
            return
        share = 1 - (1 - LEFT) * self.away
        for name, level in self._full.items():
            self._stage.light.groups[name] = level * share

    def _end(self) -> list[Heard]:
        self.done = True
        self._leave()
        return [Damp(self.notes[-1].pitch)]

    def _leave(self) -> None:
        if self._stage is not None:
            self._stage.hint = None
            self._show()


def _first(score: Score) -> tuple[Note, ...]:
    begins = next(beat for beat, name in score.cues if name == CUE)
    return tuple(note for note in score.track("melody") if note.start < begins)


def _is_key(press: Press) -> bool:
    return press.down and press.key != PEDAL
