"""The tap duet: she calls four and he answers, then he calls and she answers; then together.

Eight steps of two bars. Her step is kept where he answers most of it and little besides; his
is whatever the player strikes, if it is anything, and gets the name of the step it was likest.
"""

from collections.abc import Mapping
from math import ceil

from game.core.heard import Effect, HalfBar, Heard, SongEnds, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.song import Song
from game.minigames.tap_song import TapSong
from game.minigames.tap_steps import STEPS, Strikes, likest, steps_of
from game.music.score import Score
from game.music.timing import WINDOWS
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.story.memory import Value

LEAD, BAR = 4.0, 4.0  # beats before the first call; beats of a call and of an answer
HERS = 4  # steps she calls; the others are his
ROUNDS = 8
TOGETHER = 8  # bars of the last chorus
CALLS_END = LEAD + 2 * BAR * ROUNDS
DANCED = CALLS_END + BAR * TOGETHER
TAPS = 8  # kinds of tap that are recorded
HER, HIM = "mia", "seb"
FACING = {HER: "east", HIM: "west"}
EARLY = 0.3  # beats before a bar from which a strike belongs to it
MOST, BESIDES = 0.6, 2  # share of her step he answers; strikes that may be too many
BUTTONS = (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN, Button.CONFIRM)
HINTS = {
    "watch": Hint("Watch her feet", button="none"),
    "answer": Hint("Answer her", button="tap"),
    "show": Hint("Show her one", button="tap"),
    "see": Hint("She has it", button="none"),
    "together": Hint("Together", button="tap"),
}


class TapDuet:
    """Sixty-four beats of not saying it, and thirty-two of saying it."""

    name = "tap duet"
    at_piano = True  # any key is a shoe, and its time is exact

    def __init__(self, score: Score, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.steps = steps_of(score)
        self.kept: list[str] = []  # steps in the order they were kept
        self.struck: list[float] = []  # beats of the dance that the player struck
        self.met: set[float] = set()  # beats that were to be struck and were
        self.shown: dict[int, Strikes] = {}  # his steps as he showed them, by round
        self.named: dict[int, str | None] = {}  # what became of each round
        self.beat_seconds = 60 / (score.bpm * timing.tempo)
        self._timing = timing
        self._window = WINDOWS[timing.width].okay
        self._tune = TapSong(score, self.beat_seconds)
        half = self._tune.half * self.beat_seconds
        self._song = Song(half, self._tune.half_bar, 0.0 if timing.watch else timing.offset)
        self._before = 0.0
        self._taps = 0
        self._stage: Stage | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """One lamp, two people, and nobody touches anybody."""
        self._stage = stage
        for name in (HER, HIM):
            stage.direct(name)

    # Where it stands

    @property
    def beat(self) -> float:
        """The beat of the dance; calls begin on 4."""
        return self._song.now / self.beat_seconds

    @property
    def round(self) -> int:
        """Which of the eight steps it is; 8 and more is the last chorus."""
        return int(max(0.0, self.beat - LEAD) // (2 * BAR))

    @property
    def part(self) -> str:
        """What happens now: watch, answer, show, see or together."""
        return self._part_at(self.beat)

    @property
    def bar_start(self) -> float:
        """The beat on which the present bar began."""
        return max(0.0, self.beat // BAR * BAR)

    @property
    def players(self) -> bool:
        """Whether it is the player who dances now."""
        return self.part in ("answer", "show", "together")

    def strikes_of(self, start: float) -> Strikes:
        """Give what is to be struck in the bar that begins on a beat, from that beat."""
        part, number = self._part_at(start), self._round_at(start)
        if part in ("watch", "answer") and start >= LEAD:
            return self.steps[STEPS[number]]
        if part == "see":
            return self.shown.get(number, ())
        if part == "together" and start < DANCED:
            return self.steps[self.dance[int((start - CALLS_END) // BAR) % len(self.dance)]]
        return ()

    @property
    def dance(self) -> list[str]:
        """The steps of the last chorus: what was kept, or the first of hers."""
        return self.kept or list(STEPS[:HERS])

    def _round_at(self, beat: float) -> int:
        return int(max(0.0, beat - LEAD) // (2 * BAR))

    def _part_at(self, beat: float) -> str:
        if beat >= CALLS_END:
            return "together"
        hers = self._round_at(beat) < HERS
        answering = (beat - LEAD) % (2 * BAR) >= BAR and beat >= LEAD
        if hers:
            return "answer" if answering else "watch"
        return "see" if answering else "show"

    # Living

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            return self._end()
        heard: list[Heard] = [*self._bars(pad)]
        for press_beat in self._presses(pad):
            heard += self._strike(press_beat)
        heard += self._by_themselves(self._before, self.beat)
        self._pass_bars(self._before, self.beat)
        self._before = self.beat
        self._show()
        return (*heard, *self._end()) if self.beat >= self._tune.length else tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """Shoes, not strings."""
        return None

    def skip(self) -> None:
        """They know them all."""
        self.kept = list(STEPS)
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the dance, and how many of the eight steps it has."""
        words = "all" if len(self.kept) == ROUNDS else "some" if self.kept else "none"
        dance: Value = [*self.kept] if self.kept else None
        return {"dance": dance, "taps": len(self.kept), "tapped": words}

    def _bars(self, pad: Pad) -> tuple[HalfBar, ...]:
        return self._song.update(pad, self._tune.half_bars)

    def _presses(self, pad: Pad) -> list[float]:
        """The beats of the dance on which the player struck in this tick."""
        if self._timing.watch:
            return []
        clock = self._song.clock
        keys = [clock.at(press) for press in pad.presses if press.down]
        late = clock.at(Press(0, True, TICK / 2))
        buttons = [late for button in BUTTONS if button in pad.pressed]
        clicks = [late] if pad.click is not None else []
        return [at / self.beat_seconds for at in (*keys, *buttons, *clicks)]

    def _strike(self, beat: float) -> list[Heard]:
        self.struck.append(beat)
        target = self._target(beat)
        if target is not None:
            self.met.add(target)
        return [self._tap(0.25)]

    def _target(self, beat: float) -> float | None:
        """The beat that a strike was meant for, None where it was for none."""
        start = (beat + EARLY) // BAR * BAR
        if self._part_at(start) not in ("answer", "together"):
            return None
        due = [start + at for at in self.strikes_of(start) if start + at not in self.met]
        if self._timing.wait_for_me:
            return due[0] if due else None
        reach = self._window / self.beat_seconds
        near = [at for at in due if abs(at - beat) <= reach]
        return min(near, key=lambda at: abs(at - beat), default=None)

    def _by_themselves(self, before: float, now: float) -> list[Heard]:
        """What she strikes, and where somebody only watches, what he does."""
        heard: list[Heard] = []
        for start in sorted({before // BAR * BAR, now // BAR * BAR}):
            part = self._part_at(start)
            hers = part in ("watch", "see", "together")
            for at in self.strikes_of(start):
                if before < start + at <= now or (start + at == before == 0.0):
                    heard += [self._tap(-0.25)] if hers else []
                    if self._timing.watch and part in ("answer", "together"):
                        heard += self._strike(start + at)
        return heard

    def _tap(self, side: float) -> Effect:
        self._taps += 1
        return Effect(f"tap_{1 + self._taps * 3 % TAPS}", side)

    # The end of a bar

    def _pass_bars(self, before: float, now: float) -> None:
        """Say what has become of a bar: his is shown just before it is over, hers may be late."""
        late = 0.0 if self._timing.wait_for_me else self._window / self.beat_seconds
        for part, shift, keep in (
            ("show", EARLY, self._keep_his),
            ("answer", -late, self._keep_hers),
        ):
            last = (before + shift) // BAR
            over = last != (now + shift) // BAR and last >= 1
            if over and self._part_at(last * BAR) == part:
                keep(last * BAR)

    def _keep_hers(self, start: float) -> None:
        number = self._round_at(start)
        due = self.strikes_of(start)
        met = sum(start + at in self.met for at in due)
        besides = len(self._struck_in(start)) - met
        answered = met >= ceil(len(due) * MOST) and besides <= BESIDES
        self._name(number, STEPS[number] if answered else None)

    def _keep_his(self, start: float) -> None:
        number = self._round_at(start)
        struck = tuple(sorted({max(0.0, _placed(at)) for at in self._struck_in(start)}))
        if self._timing.watch:
            struck = self.steps[STEPS[number]]
        his = [self.named.get(earlier) for earlier in range(HERS, number)]
        self.shown[number] = struck
        self._name(number, likest(struck, self.steps, [n for n in STEPS if n not in his]))

    def _struck_in(self, start: float) -> list[float]:
        """What the player struck in a bar, in beats from its beginning."""
        first = start - EARLY
        return [at - start for at in self.struck if first <= at < first + BAR]

    def _name(self, number: int, step: str | None) -> None:
        self.named[number] = step
        if step is not None:
            self.kept.append(step)

    # On the stage

    def _show(self) -> None:
        stage = self._stage
        if stage is None:
            return
        part = self.part
        stage.hint = HINTS[part] if LEAD - 1 <= self.beat < DANCED else None
        for name, dances in ((HER, part in ("watch", "see")), (HIM, part in ("answer", "show"))):
            self._move(stage, name, dances or part == "together")

    def _move(self, stage: Stage, name: str, dances: bool) -> None:
        actor = stage.actors[name]
        dancing = dances and LEAD <= self.beat < DANCED
        chorus = self.part == "together" and self.beat < DANCED
        actor.facing = "south" if chorus else FACING[name]
        step = f"tap{1 + STEPS.index(self._step_now())}"
        show(actor, step if dancing else "tap_ready", stage.tick)
        actor.pace = self._timing.tempo

    def _step_now(self) -> str:
        """The step that is danced now."""
        if self.part == "together":
            return self.dance[int((self.beat - CALLS_END) // BAR) % len(self.dance)]
        return self.named.get(self.round) or STEPS[min(self.round, ROUNDS - 1)]

    def _end(self) -> tuple[Heard, ...]:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
            for name in (HER, HIM):
                actor = self._stage.actors[name]
                actor.pace = 1.0
                show(actor, "idle", self._stage.tick)
        return (SongEnds(1.2),)


def _placed(beat: float) -> float:
    """Put a strike on the eighth it was meant for: she answers what he meant."""
    return round(beat * 2) / 2
