"""The spotlight: who is lit comes forward, the others bow; two who are lit answer each other.

The band plays on. Light everybody for a while, then stay with somebody: it is over when
nobody has explained anything for a moment.
"""

from collections.abc import Mapping

from game.core.ease import clamp
from game.core.heard import BandNote, Heard, SongEnds, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.song import Song
from game.music.score import Score
from game.music.stems import Stems
from game.stage.box import Hint
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.story.memory import Value

ORDER = ("piano", "bass", "drums", "trumpet")  # as they stand, from the left
MARKS = {"piano": "bench", "bass": "bass", "drums": "drums", "trumpet": "trumpet"}
PARTS = {"piano": "piano", "bass": "bass", "drums": "drums", "melody": "trumpet"}
FIRST, LAST = "head", "piano"  # cues of the score between which it is played
AHEAD = 0.3  # seconds: a light must soon be heard
FORWARD, SECOND, BOWED, EVEN = 1.6, 0.8, 0.25, 1.0  # gains
LEVELS = {"piano": 0.5, "bass": 0.55, "drums": 1.5, "trumpet": 1.0}  # alone, all are as loud
FIRST_LIGHT = 3.0  # seconds until the light may be turned
HEARD = 3.0  # seconds after which a line has been heard
MORE = 4.0  # seconds of staying after which more is said of it
STAYS, QUIET = 4.0, 7.5  # seconds of staying until nobody explains, and until it is over
DRIFTS, MOST = 13.0, 95.0  # seconds until the light turns by itself, until it is over anyway
FADE = 3.0  # of a light, a second
DARK = {"room": 0.08, "lamps": 0.45, "sign": 0.6}
UNLIT = 0.04
NEAR = 60.0  # pixels from which a click means a player
TURN = Hint("Turn the light: who is talking?", button="move")
LEAVE = Hint("Leave a light there, and turn another")
STAY = Hint("Now stay with somebody", button="move")


class Spotlight:
    """A light in somebody's hand, and four players."""

    name = "spotlight"

    def __init__(self, score: Score, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.at = -1  # whom the light is on, -1 nobody yet
        self.held = -1  # whom a second light stays on, -1 nobody
        self.times = dict.fromkeys(ORDER, 0.0)  # seconds each was lit
        self.stayed = 0.0  # seconds since the light last moved
        self.pairs: list[str] = []
        cues = dict((name, beat) for beat, name in score.cues)
        self.stems = Stems(score, cues[FIRST], cues[LAST], PARTS)
        self._song = Song(self.stems.half_bar_seconds, self._half_bar, ahead=AHEAD)
        self._timing = timing
        self._told: set[str] = set()
        self._stage: Stage | None = None
        self._waited = 0.0

    def enter(self, stage: Stage, actor: str) -> None:
        """The room goes down; the band has been playing all the time."""
        self._stage = stage
        stage.music = MusicState(None, stage.tick, 0.4)
        stage.play_behind("")

    # What painters and players see

    @property
    def now(self) -> float:
        """Seconds since it began."""
        return self._song.now

    @property
    def beat(self) -> float:
        """The sounding beat."""
        return self.now / self.stems.half_bar_seconds * self.stems.half_bar_beats

    @property
    def lit(self) -> tuple[str, ...]:
        """Who is lit: nobody, one or two."""
        return tuple(ORDER[n] for n in dict.fromkeys((self.held, self.at)) if n >= 0)

    @property
    def speaking(self) -> str:
        """Of those who are lit, the one who has the word: two take turns bar by bar."""
        if not self.lit:
            return ""
        return self.lit[int(self.beat // (2 * self.stems.half_bar_beats)) % len(self.lit)]

    @property
    def unheard(self) -> tuple[str, ...]:
        """Whose line has not been heard yet."""
        return tuple(name for name in ORDER if self.times[name] < HEARD)

    # Playing

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return self._end()
        self._turn(pad)
        self._song.gains = self._gains()
        heard = self._song.update(pad)
        self._pass()
        self._light()
        over = not self.unheard and self.stayed >= QUIET
        if over or self.now >= MOST:
            return (*heard, *self._end())
        return heard

    def answer(self, press: Press) -> Strike | None:
        """The light makes no sound."""
        return None

    def skip(self) -> None:
        """As if everybody had been heard."""
        for name in self.unheard:
            self.times[name] = HEARD
        self.at = max(0, self.at)
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give who was heard longest, with whom one stayed, and who talked to whom."""
        longest = max(ORDER, key=lambda name: self.times[name])
        pairs: list[Value] = list(self.pairs)
        stayed = ORDER[max(0, self.at)]
        return {"spotlight_longest": longest, "spotlight": stayed, "spotlight_pairs": pairs}

    # The light

    def _turn(self, pad: Pad) -> None:
        self._waited += TICK
        wanted = self._wanted(pad)
        if wanted is not None and wanted != self.at:
            self.at, self.stayed, self._waited = wanted, 0.0, 0.0
            self._note_pair()

    def _wanted(self, pad: Pad) -> int | None:
        """Say where the light is to be; None where it stays."""
        if pad.tap is not None:
            return self._pointed(pad)
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        if Button.CONFIRM in pad.pressed:
            if self._timing.one_key:
                return (self.at + 1) % len(ORDER)
            self._leave_light()
        if step:
            return max(0, min(len(ORDER) - 1, self.at + step)) if self.at >= 0 else 0
        drifts = HEARD + 1 if self._timing.watch else DRIFTS
        if self._waited >= drifts and self.unheard:
            return ORDER.index(self.unheard[0])
        return None

    def _pointed(self, pad: Pad) -> int | None:
        """A click on a player turns the light; on the one who is lit, it stays there too."""
        if self._stage is None or pad.tap is None:
            return None
        x = pad.tap.x
        off = [abs(self._stage.mark(MARKS[name]).at.x - x) for name in ORDER]
        near = off.index(min(off))
        if off[near] > NEAR:
            return None
        if near == self.at:
            self._leave_light()
        return near

    def _leave_light(self) -> None:
        """A second light stays where the first is, or goes out."""
        self.held = -1 if self.held >= 0 else self.at
        self.stayed = 0.0

    def _note_pair(self) -> None:
        if len(self.lit) == 2:
            pair = "+".join(sorted(self.lit, key=ORDER.index))
            if pair not in self.pairs:
                self.pairs.append(pair)

    # What it does

    def _gains(self) -> tuple[tuple[str, float], ...]:
        if not self.lit:
            return tuple((name, EVEN * LEVELS[name]) for name in ORDER)
        return tuple((name, self._gain(name) * LEVELS[name]) for name in ORDER)

    def _gain(self, name: str) -> float:
        if name == self.speaking:
            return FORWARD
        return SECOND if name in self.lit else BOWED

    def _pass(self) -> None:
        """Let time pass for whoever is lit, and let things be said of it."""
        if self.at < 0:
            return
        self.stayed += TICK
        for name in self.lit:
            self.times[name] += TICK
        name = ORDER[self.at]
        if len(self.lit) == 2:
            self._tell("spotlight_two", self.stayed > 1.0)
            return
        self._tell(f"spotlight_{name}", self.stayed > 0.5)
        self._tell(f"spotlight_{name}_more", self.stayed > MORE and bool(self.unheard))
        self._tell("spotlight_stay", not self.unheard and self.stayed > STAYS)

    def _tell(self, cue: str, due: bool) -> None:
        if due and cue not in self._told:
            self._told.add(cue)
            self.cues = (*self.cues, cue)

    def _light(self) -> None:
        stage = self._stage
        if stage is None:
            return
        stage.hint = self._hint()
        for group, level in stage.light.groups.items():
            goal = self._level(group)
            if goal is not None:
                step = clamp(goal - level, -FADE * TICK, FADE * TICK)
                stage.light.groups[group] = level + step

    def _hint(self) -> Hint | None:
        if self._stage is not None and self._stage.remarks:
            return None  # he is talking
        if self.now < FIRST_LIGHT or (not self.unheard and self.stayed > STAYS):
            return None
        if len(self.unheard) <= 2 and not self.pairs and not self._timing.one_key:
            return LEAVE
        return TURN if self.unheard else STAY

    def _level(self, group: str) -> float | None:
        """How bright a group of lights is to be."""
        if group.startswith("spot "):
            name = group.removeprefix("spot ")
            if name == self.speaking:
                return 1.0
            return 0.55 if name in self.lit else UNLIT if self.lit else 0.5
        return DARK.get(group)

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        return self.stems.half_bar(index)

    def _end(self) -> tuple[Heard, ...]:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
        return (SongEnds(1.5),)
