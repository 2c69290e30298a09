"""The written piano: a paper roll whose melody is only heard because the player plays it.

A missed note is a hole, a stray one a grace note. The left hand plays by itself: half a bar
at a time with the device, or, where the song waits for the player, key by key.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from game.core.heard import Damp, Heard, SongEnds, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.minigames.fingers import ButtonKeys, KeysDown
from game.minigames.left_hand import COUNT_HALF_BARS, LeftHand
from game.minigames.song import Song
from game.music.judge import Fate, Judge, State, Target
from game.music.score import Note, Score
from game.music.timing import WINDOWS, Grade
from game.story.memory import Memory, Value

LANES = 4
LANE_OF_KEY = (0, 0, 0, 1, 1, 2, 2, 3, 3, 3)  # home row: D F J K lie under the fingers
LANE_OF_BUTTON = {Button.LEFT: 0, Button.DOWN: 1, Button.UP: 2, Button.RIGHT: 3}
HOLD = 1.4  # beats from which a note is to be held
AFTER = 1.2  # seconds the last chord rings
LOUD, SOFT = 88, 46  # velocities of keys that know none
WATCHED = 0.3  # seconds a short note rings that plays by itself
MELODY_TRACK = "melody"


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
        self._offset = 0.0 if timing.watch else timing.offset
        self._left = self._accompaniment()
        self._song = Song(self._left.half_bar_seconds, self._left.half_bar, self._offset)
        self._keys, self._buttons = KeysDown(), ButtonKeys()
        self._rings: dict[int, float] = {}  # what plays by itself: pitch -> until
        self._cue_times = [(self._time(beat), name) for beat, name in score.cues]

    def _accompaniment(self) -> LeftHand:
        """What plays by itself under the melody."""
        return LeftHand(self.score, self.beat_seconds)

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
        if self.done:
            return self._end()
        before = self.now
        heard = self._go_on(pad)
        for press in (*pad.presses, *self._buttons.presses(pad, KEY_OF_BUTTON.get)):
            heard += self._press(press)
        heard += self._watch(before) if self.watching else []
        self.judge.pass_by(self.now - self._offset)
        self.cues = tuple(
            f"{self.score.name}_{name}" for at, name in self._cue_times if before < at <= self.now
        )
        return (*heard, *self._end()) if self.now >= self.end + AFTER else tuple(heard)

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
            return [*self._let_go(press, lane, at)]
        strike = self.answer(press)
        assert strike is not None
        damps = self._let_go(press, lane, at)
        state = self.judge.press(lane, at)
        self.last = Seen(lane, state.grade if state else None, self.now)
        self._keys.strike(press, strike.pitch, lane)
        return [*damps, strike]

    def _let_go(self, press: Press, lane: int, at: float) -> list[Damp]:
        """A hold ends with the last key of its lane: fingers may take turns."""
        damps = self._keys.let_go(press)
        lanes = self._keys.lanes()
        if lane not in lanes and not (self._timing.one_key and lanes):
            self.judge.release(lane, at)
        return damps

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

    def _go_on(self, pad: Pad) -> list[Heard]:
        """Move the song on: with the device, or by ticks where it waits for the player."""
        if not self._timing.wait_for_me:
            return [*self._song.update(pad, self._left.half_bars)]
        if self._must_wait():
            return []
        before = self.now
        count_in = self._song.update(replace(pad, song=None), COUNT_HALF_BARS)
        return [*count_in, *self._left.keys(before, self.now)]

    def _end(self) -> tuple[Heard, ...]:
        """Lift all hands, at the end or where it was skipped."""
        self.done = True
        own = [Damp(pitch) for pitch in sorted(self._rings)]
        self._rings.clear()
        return (*self._keys.let_all_go(), *self._left.let_go(), *own, SongEnds(0.4))

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
        return state is not None and self.now >= state.target.start + self._offset

    def _watch(self, before: float) -> list[Heard]:
        over = [pitch for pitch, until in self._rings.items() if until <= self.now]
        heard: list[Heard] = [Damp(pitch) for pitch in over]
        for pitch in over:
            del self._rings[pitch]
        for state in self.judge.states:
            target = state.target
            if before < target.start <= self.now and state.fate is Fate.AHEAD:
                self._play(state)
                heard.append(Strike(target.pitch, LOUD))
                self._rings[target.pitch] = target.start + max(target.length, WATCHED)
        return heard

    def _play(self, state: State) -> None:
        state.fate, state.grade, state.error = Fate.HIT, Grade.GREAT, 0.0
        state.held = state.target.length
        self.last = Seen(state.target.lane, Grade.GREAT, self.now)


# the key that lies in a button's lane
KEY_OF_BUTTON = {button: LANE_OF_KEY.index(lane) for button, lane in LANE_OF_BUTTON.items()}
