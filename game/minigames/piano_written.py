"""The written piano: a paper roll whose melody is only heard because the player plays it.

A missed note is a hole, a stray one a grace note. The left hand plays by itself; it is
handed out in half bars, so that the tempo may change without changing the pitch.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.heard import BandNote, Damp, Heard, SongEnds, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.minigames.song import Song
from game.music.judge import Fate, Judge, State, Target
from game.music.score import Note, Score
from game.music.timing import WINDOWS, Grade
from game.story.memory import Memory, Value

LANES = 4
LANE_OF_KEY = (0, 0, 0, 1, 1, 2, 2, 3, 3, 3)  # home row: D F J K lie under the fingers
LANE_OF_BUTTON = {Button.LEFT: 0, Button.DOWN: 1, Button.UP: 2, Button.RIGHT: 3}
HOLD = 1.4  # beats from which a note is to be held
COUNT_IN_KEY, COUNT_IN_VELOCITY = 37, 62  # side stick
AFTER = 1.2  # seconds the last chord rings
LOUD, SOFT = 88, 46  # velocities of keys that know none
LEFT_HAND = 0.82  # its share of the written velocity, so that the melody leads
LEFT_TRACK, MELODY_TRACK = "left hand", "melody"


@dataclass(frozen=True)
class Seen:
    """What became of the last press, for whoever paints it. `at` in song seconds."""

    lane: int
    grade: Grade | None
    at: float


class WrittenPiano:
    """Plays one piece."""

    name = "written piano"

    def __init__(self, score: Score, memory: Memory, timing: Timing) -> None:
        self.score = score
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.last: Seen | None = None
        self.watching = timing.watch
        self._memory = memory
        self._timing = timing
        self.beat_seconds = 60 / (score.bpm * timing.tempo)
        self.lead = score.beats_per_bar * self.beat_seconds  # the count-in
        self.judge = Judge.of(self._targets(), WINDOWS[timing.width], timing.one_key)
        self.end = self.lead + score.length * self.beat_seconds
        half = score.beats_per_bar / 2
        self._song = Song(half * self.beat_seconds, self._half_bar, timing.offset)
        self._half_bars = round(score.length / half) + 2
        self._sounding: dict[int, int] = {}  # lane -> pitch
        self._held: frozenset[Button] = frozenset()
        self._cue_times = [(self._time(beat), name) for beat, name in score.cues]

    @property
    def now(self) -> float:
        """Seconds since the count-in began."""
        return self._song.now

    @property
    def beat(self) -> float:
        """The beat of the piece, below 0 during the count-in."""
        return (self.now - self.lead) / self.beat_seconds

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        before = self.now
        heard: list[Heard] = []
        if not (self._timing.wait_for_me and self._must_wait()):
            heard += self._song.update(pad, self._half_bars)
        for press in (*pad.presses, *self._button_presses(pad)):
            heard += self._press(press)
        heard += self._watch(before) if self.watching else []
        for state in self.judge.pass_by(self.now):
            self._sounding.pop(state.target.lane, None)
        self.cues = tuple(
            f"{self.score.name}_{name}" for at, name in self._cue_times if before < at <= self.now
        )
        if self.now >= self.end + AFTER:
            self.done = True
            heard.append(SongEnds(0.4))
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """Say what a press sounds, changing nothing."""
        lane = self._lane(press)
        if lane is None or not press.down or self.watching:
            return None
        state = self.judge.find(lane, self._song.clock.at(press))
        pitch = state.target.pitch if state else self._grace(lane)
        loud = LOUD if state else SOFT
        return Strike(pitch, press.velocity or loud, by_player=True)

    def skip(self) -> None:
        """Let the piece be over."""
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: how many carols were played, and how this one went."""
        played = self._memory.facts.get("carols", 0)
        assert isinstance(played, int)
        return {
            "carols": played + 1,
            f"carol {self.score.name}": {
                "score": round(self.judge.score, 3),
                "hits": self.judge.hits,
                "late": round(self.judge.mean_error, 4),
                "place": played + 1,
            },
        }

    # Presses

    def _press(self, press: Press) -> list[Heard]:
        lane = self._lane(press)
        if lane is None or self.watching:
            return []
        at = self._song.clock.at(press)
        if not press.down:
            self.judge.release(lane, at)
            pitch = self._sounding.pop(lane, None)
            return [] if pitch is None else [Damp(pitch)]
        strike = self.answer(press)
        state = self.judge.press(lane, at) or self.judge.regrab(lane, at)
        self.last = Seen(lane, state.grade if state else None, self.now)
        assert strike is not None
        self._sounding[lane] = strike.pitch
        return [strike]

    def _button_presses(self, pad: Pad) -> list[Press]:
        """Arrows and pads play the lanes too."""
        down = [Press(k, True) for b, k in _KEYS.items() if b in pad.pressed]
        up = [Press(k, False) for b, k in _KEYS.items() if b in self._held - pad.held]
        self._held = pad.held
        return up + down

    def _lane(self, press: Press) -> int | None:
        if press.pitch is not None:
            return self._lane_of(press.pitch)
        return LANE_OF_KEY[press.key] if isinstance(press.key, int) else None

    def _grace(self, lane: int) -> int:
        """A soft neighbour for a stray press: the last written pitch of the lane, or near."""
        passed = [s.target for s in self.judge.states if s.target.start <= self.now + 0.4]
        own = [target.pitch for target in passed if target.lane == lane]
        first = next((s.target.pitch for s in self.judge.states if s.target.lane == lane), 60)
        return own[-1] if own else first

    # The piece

    def _time(self, beat: float) -> float:
        return self.lead + beat * self.beat_seconds

    def _lane_of(self, pitch: int) -> int:
        """The same pitch is always the same lane; low is left."""
        steps = sorted({note.pitch for note in self.score.track(MELODY_TRACK)})
        rank = sum(step < pitch for step in steps)
        return min(LANES - 1, rank * LANES // max(1, len(steps)))

    def _targets(self) -> list[Target]:
        return [self._target(note) for note in self.score.track(MELODY_TRACK)]

    def _target(self, note: Note) -> Target:
        held = note.length * self.beat_seconds if note.length >= HOLD else 0.0
        return Target(self._time(note.start), held, self._lane_of(note.pitch), note.pitch)

    def _must_wait(self) -> bool:
        """Whether the next note is due and nobody has played it yet."""
        ahead = (s for s in self.judge.states if s.fate is Fate.AHEAD)
        state = next(ahead, None)
        return state is not None and self.now >= state.target.start

    def _watch(self, before: float) -> list[Heard]:
        heard: list[Heard] = []
        for state in self.judge.states:
            target = state.target
            if before < target.start <= self.now and state.fate is Fate.AHEAD:
                self._play(state)
                heard.append(Strike(target.pitch, LOUD))
            stop = target.start + max(target.length, 0.3)
            if before < stop <= self.now:
                heard.append(Damp(target.pitch))
        return heard

    def _play(self, state: State) -> None:
        state.fate, state.grade, state.error = Fate.HIT, Grade.GREAT, 0.0
        state.held = state.target.length
        self.last = Seen(state.target.lane, Grade.GREAT, self.now)

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        half = self.score.beats_per_bar / 2
        first = (index - 2) * half
        if index < 2:
            return self._count_in(index * half, half)
        return tuple(
            BandNote(
                "piano",
                note.pitch,
                round((note.start - first) * self.beat_seconds, 5),
                round(note.length * self.beat_seconds, 5),
                max(1, round(note.velocity * LEFT_HAND)),
            )
            for note in self.score.track(LEFT_TRACK)
            if first - 1e-9 <= note.start < first + half - 1e-9
        )

    def _count_in(self, first: float, half: float) -> tuple[BandNote, ...]:
        beats = [b for b in range(self.score.beats_per_bar) if first <= b < first + half]
        return tuple(
            BandNote(
                "drums",
                COUNT_IN_KEY,
                round((beat - first) * self.beat_seconds, 5),
                0.1,
                COUNT_IN_VELOCITY,
            )
            for beat in beats
        )


# the key that lies in a button's lane
_KEYS = {button: LANE_OF_KEY.index(lane) for button, lane in LANE_OF_BUTTON.items()}
