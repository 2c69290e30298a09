"""Trading fours: four bars the trumpet or the drums, four bars you; they answer what you played.

A free piano that has the keys only in its own turns. The trumpet says your last idea again,
fitted to its own bars; the drums beat your rhythm. Nothing that is played here is kept as the
phrase: that was found elsewhere.
"""

from collections.abc import Mapping

from game.core.heard import BandNote, Heard
from game.core.pad import Pad
from game.core.settings import Timing
from game.minigames.piano_free import FreePiano
from game.music import drums
from game.music.answer import Slot, answers
from game.music.event import Event
from game.music.phrase import Played, best_phrase
from game.music.placing import Phrase
from game.music.score import Score
from game.music.swing import swing
from game.stage.routines import show
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Memory, Value

TRUMPET, DRUMS, YOU = "trumpet", "drums", "you"
TURNS = (TRUMPET, YOU, DRUMS, YOU, TRUMPET)  # the last word says yours again
FOUR = 4  # bars of a turn
PICK_UP = 0.5  # beats before a turn that belong to it
ROOM = 3.0  # beats within which the trumpet begins its answer
YOUR_BAND = (("piano", 0.45), ("trumpet", 1.0))  # gains while the player plays
DRUMS_ALONE = (("piano", 0.0), ("bass", 0.0), ("drums", 2.6))
TRUMPET_FRONT = (("piano", 0.7), ("trumpet", 1.1))
LOUD = 92  # velocity of an answer
RHYTHM = (drums.SNARE, drums.HIGH_TOM, drums.SNARE, drums.LOW_TOM)
FOOT_LOUD = 60
# Byrd's first four bars, in F: (beat, length, pitch)
OPENING = (
    *((1.0, 0.5, 72), (1.5, 0.5, 75), (2.0, 0.5, 77), (2.5, 1.0, 80)),
    *((4.5, 0.5, 77), (5.0, 1.0, 74), (6.5, 0.5, 72), (7.0, 0.8, 70)),
    *((8.5, 0.5, 69), (9.0, 0.5, 72), (9.5, 0.5, 75), (10.0, 1.5, 74)),
    *((12.0, 0.5, 72), (12.5, 0.5, 69), (13.0, 1.5, 65)),
)
PEOPLE = {TRUMPET: "byrd", DRUMS: "otis"}
SPOTS = {TRUMPET: "spot trumpet", DRUMS: "spot drums", YOU: "spot piano"}
LIT, UNLIT = 1.0, 0.15


class Fours(FreePiano):
    """Five turns of four bars."""

    name = "fours"

    def __init__(self, score: Score, memory: Memory, timing: Timing, seed: int) -> None:
        super().__init__(score, memory, timing, seed, with_head=False)
        self.four = float(FOUR * self.chart.beats_per_bar)
        self._heard_to = self.four
        self._answers: dict[int, tuple[Event, ...]] = {0: self._opening()}
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """The band is ready; whose turn it is has the light."""
        self._stage = stage
        stage.music = MusicState(None, stage.tick, 0.4)
        stage.play_behind("")
        show(stage.direct(actor), "piano", stage.tick)

    # What painters and players see

    @property
    def turn(self) -> int:
        """The number of the turn, with the pick-up that leads into it."""
        return min(len(TURNS) - 1, int((self.beat + PICK_UP) // self.four))

    @property
    def whose(self) -> str:
        """Whose turn it is."""
        return TURNS[self.turn]

    @property
    def first_beat(self) -> float:
        """The beat on which the present turn begins."""
        return self.turn * self.four

    @property
    def last_beat(self) -> float:
        """The beat on which it is over."""
        return len(TURNS) * self.four

    @property
    def playing(self) -> bool:
        """Whether the keys are the player's."""
        return self.whose == YOU

    @property
    def may_stop(self) -> bool:
        """Whether the player has had a turn."""
        return self.beat >= 2 * self.four

    # Playing

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self._light()
        return super().update(pad)

    def outcome(self) -> Mapping[str, Value]:
        """Give how it was heard, and how much there was to answer."""
        grade = self.hearing.grade if self.hearing else "listening"
        return {"fours": grade, "fours_notes": len(self.notes)}

    def _hear_stretch(self) -> None:
        """Hear the player's own turns only."""
        mine = TURNS[min(len(TURNS) - 1, int(self._heard_to // self.four))] == YOU
        if mine:
            super()._hear_stretch()
        else:
            self._heard_to += self._stretch

    # The others

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        first = index * self._band.half_bar_beats
        turn = min(len(TURNS) - 1, int(first // self.four))
        whose = TURNS[turn]
        self._song.gains = {TRUMPET: TRUMPET_FRONT, DRUMS: DRUMS_ALONE, YOU: YOUR_BAND}[whose]
        band = self._band.half_bar(index)
        if whose == DRUMS:
            return tuple(self._placed(event, first) for event in self._rhythm(first))
        if whose == TRUMPET:
            said = self._said(turn)
            last = first + self._band.half_bar_beats
            return (*band, *(self._placed(e, first) for e in said if first <= e.beat < last))
        return band

    def _said(self, turn: int) -> tuple[Event, ...]:
        """What the trumpet says in a turn: decided once, as it begins."""
        if turn not in self._answers:
            start = turn * self.four
            phrase = best_phrase(self._mine(start - self.four, start)) or best_phrase(self.notes)
            self._answers[turn] = self._answer(phrase, start) if phrase else self._opening(start)
        return self._answers[turn]

    def _answer(self, phrase: Phrase, start: float) -> tuple[Event, ...]:
        """Say it, and say it again two bars later, where other chords turn it."""
        half = self.four / 2
        first = answers(phrase, self.chart, Slot(start, ROOM), TRUMPET)
        again = answers(phrase, self.chart, Slot(start + half, ROOM), TRUMPET)
        end = start + half
        return (*(e for e in first if e.beat < end), *(e for e in again if e.beat >= end))

    def _mine(self, first: float, last: float) -> list[Played]:
        return [n for n in self.notes if first - PICK_UP <= n.beat < last - PICK_UP]

    def _opening(self, start: float = 0.0) -> tuple[Event, ...]:
        return tuple(Event(start + b, n * 0.9, p, LOUD, TRUMPET) for b, n, p in OPENING)

    def _rhythm(self, first: float) -> list[Event]:
        """What the player beat four bars ago, on the drums; the foot keeps time."""
        last = first + self._band.half_bar_beats
        back = self._band.half_bar_beats / 2
        foot = Event(first + back, 0.3, drums.HAT_FOOT, FOOT_LOUD, DRUMS)
        before = [n for n in self.notes if first <= n.beat + self.four < last]
        return [
            foot,
            *(
                Event(n.beat + self.four, 0.3, RHYTHM[k % len(RHYTHM)], n.velocity, DRUMS)
                for k, n in enumerate(before)
            ),
        ]

    def _placed(self, event: Event, first: float) -> BandNote:
        begin = swing(event.beat, self._ratio)
        end = swing(event.beat + event.length, self._ratio)
        start = round(max(0.0, begin - first) * self.beat_seconds, 5)
        length = round((end - begin) * self.beat_seconds, 5)
        return BandNote(event.part, event.pitch, start, length, event.velocity)

    # The light

    def _light(self) -> None:
        stage = self._stage
        if stage is None:
            return
        for whose, group in SPOTS.items():
            if group in stage.light.groups:
                stage.light.groups[group] = LIT if whose == self.whose else UNLIT
        byrd = stage.actors.get(PEOPLE[TRUMPET])
        if byrd is not None:
            stage.direct(byrd.name)
            show(byrd, "trumpet" if self.whose == TRUMPET else "idle", stage.tick)
