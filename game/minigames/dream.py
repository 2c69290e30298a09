"""The dream: one travelling shot through fourteen painted sets, carried by who plays.

The suite goes on bar by bar. In every set there is one thing that was not possible the first
time; whoever does nothing sees the picture do it by itself. Letting go never breaks it.
"""

import math
from collections.abc import Mapping

from game.core.ease import clamp, lerp, smooth
from game.core.heard import Heard, SongEnds, Soon, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.dream_people import People
from game.minigames.dream_phrase import in_rooms
from game.minigames.dream_tune import Tune, is_key, keys_of
from game.minigames.encore import phrase_of
from game.minigames.keepsakes import keepsakes, playbill
from game.minigames.pressed import confirms
from game.minigames.suite_song import SuiteSong
from game.minigames.tap_steps import STEPS
from game.minigames.vignettes import (
    EAST,
    GONE,
    JUNE,
    MIA,
    SEB,
    SOUTH,
    TWO,
    VIGNETTES,
    Move,
    Vignette,
)
from game.music.event import Event
from game.music.score import Score
from game.stage.box import Hint
from game.stage.stage import Stage
from game.story.memory import DEFAULT_ECHOES, Memory, Value

OPEN = "what_might_have_been_open"
SETS, WIDE = 14, 528  # pixels of a set
TRAVEL = 12.0  # beats from one set to the next
SHORT_OF, DRIFT, SLOWS = 45.0, 90.0, 16.0  # pixels before a middle, past it, beats
QUICKER = 0.25  # by so much the dolly is faster when somebody plays
READS = 3.4  # seconds the record is looked for, while it is dark
ALONE = 6.0  # beats before a vamp in which the picture does by itself what nobody does
PATIENT = 9.0  # beats after it for those who play
ROUNDS, WAITING = 2, 4  # of a vamp; where the picture waits for somebody
LISTENS = 10.0  # beats that what is done is looked at, at least
WATCHES = 12.0  # seconds without a key after which somebody only watches; longer if it waits
STEP = 3.0  # beats of a step of their dance
SHORT = 576.0  # beat of the suite from which the short version goes on
RINGS = 2.0  # seconds
DANCE, LAST = 9, 14
DIM = 0.12  # light of a set that is behind
WARMER = 0.35
DRESSES = ("yellow", "red", "blue", "green")
PLAY = Hint("Play it as it comes", "tap")
ASKS, ENOUGH = 3.0, 3  # beats after which it is said that one can play, and notes that show it
REPLACED = {"montage_stars_couple", "montage_audience_note"}  # by these two, by their sign


class Dream:
    """Six minutes and fifty seconds in which everything goes the other way."""

    name = "dream"
    at_piano = True

    def __init__(self, score: Score, memory: Memory, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.rounds = WAITING if timing.wait_for_me else ROUNDS
        self.song = SuiteSong(score, OPEN, self.rounds, timing.offset)
        self.tune = Tune(self.song)
        self.phrases = in_rooms(self.song.rooms, phrase_of(memory), score)
        self.song.extra = tuple(event for room in self.phrases for event in room)
        self.clock = 0.0  # beats of the travelling shot in this set
        self.number = 0  # of the set
        self.done_at: dict[int, float] = {}  # set -> beat of its clock in which it was done
        self.by_hand: list[int] = []  # sets whose one thing the player did
        self.levels = [0.0] * (SETS + 1)  # light of each set by its number
        self.held = 0.0  # seconds the button has been held
        self.short = False
        self.keepsakes, self.playbill = keepsakes(memory), playbill(memory)
        self.steps = _dance(memory)
        self.dress = _dress(memory)
        self.pictures = _story(memory)
        self.figure = tuple(
            n for n in _list(memory.facts.get("figure")) if isinstance(n, int) and 1 <= n <= 16
        )
        self._timing = timing
        self._waited = 0.0
        self._entered = 0.0  # seconds of the song when this set began
        self._from = 0.0  # where the camera was then
        self._over = 0.0  # seconds since the end
        self._stage: Stage | None = None
        self._people: People | None = None

    def enter(self, stage: Stage, actor: str) -> None:
        """Take the stage: two silhouettes in the first set, in the dark."""
        self._stage = stage
        colour = self.dress
        sheets = {
            MIA: f"shadow_mia_{colour}",
            SEB: "shadow_seb",
            TWO: f"couple_shadow_{colour}",
            JUNE: "shadow_toddler",
        }
        self._people = People(stage, sheets)
        stage.hidden |= REPLACED
        stage.following = None
        self._light(0.0)
        self._begin_set(1)
        stage.look_at(self._camera)

    # What the painter asks

    @property
    def vignette(self) -> Vignette:
        """The set the shot is in."""
        return VIGNETTES[max(1, self.number) - 1]

    @property
    def is_done(self) -> bool:
        """Whether its one thing has been done."""
        return self.number in self.done_at

    @property
    def since(self) -> float:
        """Beats since it was done."""
        return self.clock - self.done_at.get(self.number, self.clock)

    @property
    def open(self) -> bool:
        """Whether it can be done now."""
        return not self.is_done and self.clock >= self.vignette.opens and not self.short

    @property
    def where(self) -> tuple[float, float]:
        """Where the two are, in pixels of the map."""
        if self._people is None:
            return 264.0, 216.0
        x, y, lift = self._people.where
        return x, y - lift

    @property
    def lamps(self) -> float:
        """How many footlights burn: one for every set, and at the end one after another less."""
        beat, score = self.song.beat, self.song.score
        last = next((at for at, name in score.cues if name == "last"), score.length)
        if beat < last:
            return float(self.number)
        return self.number * (1 - clamp((beat - last) / (score.length - last - 3)))

    @property
    def ends(self) -> float:
        """How far the last light has gone out, 0..1."""
        score = self.song.score
        return clamp((self.song.beat - (score.length - 12)) / 11)

    @property
    def waited(self) -> float:
        """Seconds since it was asked for: the record is looked for in the dark."""
        return self._waited

    @property
    def fades(self) -> float:
        """How far it has become dark again, 0..1."""
        return clamp(self._over / RINGS)

    @property
    def phrase_now(self) -> tuple[tuple[Event, ...], float, float] | None:
        """The player's phrase while it sounds: its notes, the beat, and where its room ends."""
        beat = self.song.beat
        for room, events in zip(self.song.rooms, self.phrases, strict=True):
            if room.start <= beat < room.end + 2:
                top = {event.beat: event for event in reversed(events)}
                tune = sorted(top.values(), key=lambda event: event.beat)
                return tuple(tune), beat, room.end
        return None

    # One tick

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        self._waited += TICK
        if self._waited < READS:
            return (Soon(OPEN),) if self._waited <= TICK else ()
        if self.done:
            return ()
        heard: list[Heard] = list(self.song.update(pad))
        heard += self.tune.update()
        if not self.song.over or self.song.now > 1:
            self._change_set()
        heard += self._hands(pad)
        self._move()
        if self.song.done:
            heard += self._end()
        return tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """Any key sounds the tune's own next note, at once."""
        if self._waited < READS or self.done or self._timing.watch or not is_key(press):
            return None
        return self.tune.strike_of(press.key, press.velocity, by_player=True)

    def skip(self) -> None:
        """Fly past the sets to the last one: half a minute that ends the same."""
        if self.short or self.song.beat > SHORT - STEP:
            return
        self.short = True
        self.song.jump(SHORT)
        for number in range(1, LAST):
            self.song.release(number)

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: what was done by hand, and how much was played."""
        return {"dreamed": list(self.by_hand), "dream_notes": self.tune.played}

    # The sets

    def _change_set(self) -> None:
        number = self.song.section.number
        if number != self.number:
            self._begin_set(number)

    def _begin_set(self, number: int) -> None:
        stage, people = self._stage, self._people
        self.number, self.clock, self.held = number, 0.0, 0.0
        self._entered = self.song.now
        self.cues = (f"dream_{number}",)
        if stage is None or people is None:
            return
        self._from = stage.camera.x if number > 1 else self._middle(1)
        vignette = VIGNETTES[number - 1]
        people.enter_set(number, vignette.before)
        stage.weather = vignette.air[0]

    @staticmethod
    def _middle(number: int) -> float:
        return (number - 0.5) * WIDE - SHORT_OF

    @property
    def _calm(self) -> bool:
        return self._stage is not None and self._stage.settings.access.reduced_motion

    @property
    def holding(self) -> float:
        """How long the button has been held, as a share of what is wanted."""
        return clamp(self.held / self.vignette.hold) if self.vignette.hold else 0.0

    @property
    def _camera(self) -> float:
        goal = self._middle(self.number)
        way = smooth(self.clock / TRAVEL) if self.number > 1 else 1.0
        drift = 1 - math.exp(-max(0.0, self.clock - TRAVEL * 0.7) / SLOWS)
        return lerp(self._from, goal, way) + DRIFT * drift

    def _move(self) -> None:
        """The dolly, the people and the light go on."""
        stage, people = self._stage, self._people
        beats = TICK / self.song.beat_seconds
        self.clock += beats * (1 + QUICKER * self.tune.warm)
        self.tune.cool(TICK)
        if stage is None or people is None:
            return
        people.update(self.clock)
        stage.look_at(self._camera)
        self._light(beats)
        stage.light.figure = []

    def _light(self, beats: float) -> None:
        """Lamps come up where the shot goes, and down behind it."""
        for number in range(1, SETS + 1):
            goal = 1.0 if number == self.number else DIM
            if self.short and self.clock < TRAVEL and not self._calm:
                goal = 0.8
            step = beats / (7.0 if goal > self.levels[number] else 9.0)
            now = self.levels[number]
            self.levels[number] = min(goal, now + step) if goal > now else max(goal, now - step)
        if self._stage is None:
            return
        out = 1 - self.ends
        for number in range(1, SETS + 1):
            level = self.levels[number] * (1 + WARMER * self.tune.warm) * out
            self._stage.light.groups[f"set {number}"] = level

    # The hands

    def _hands(self, pad: Pad) -> list[Heard]:
        heard = self._deed(pad)
        if self._timing.watch:
            return heard
        for press in keys_of(pad):
            heard += self.tune.press(press)
        if Button.CONFIRM in pad.pressed or (pad.click and not self.open):
            heard += self.tune.confirm()
        return heard

    def _deed(self, pad: Pad) -> list[Heard]:
        """Do what can be done here, or let the picture do it."""
        self._say()
        if self.is_done or (self.short and self.number != LAST):
            if self.since >= self._least:
                self.song.release(self.number)
            return []
        if self.open and self._asked(pad):
            self.by_hand.append(self.number)
            return self._do()
        if self._by_itself():
            return self._do()
        return []

    def _asked(self, pad: Pad) -> bool:
        any_way = self._timing.one_key and (confirms(pad) or bool(keys_of(pad)))
        if any_way or pad.click is not None:
            return True
        button, wanted = self.vignette.button, self.vignette.hold
        if not wanted:
            return button in pad.pressed
        self.held = self.held + TICK if button in pad.held or button in pad.pressed else 0.0
        return self.held >= wanted

    def _by_itself(self) -> bool:
        """Nobody has done it: sooner for who only watches, later for who plays."""
        section = self.song.sections[self.number - 1]
        beats = (self.song.now - self._entered) / self.song.beat_seconds
        calm = self._timing.watch or self.tune.silence > WATCHES * (self.rounds - 1)
        if self.number == LAST:
            return beats >= (26.0 if self.short else 30.0)
        if self.number == DANCE:
            return beats >= (20.0 if calm else 36.0)
        vamp = section.end - section.vamp
        patient = PATIENT + vamp * (self.rounds - ROUNDS)
        return beats >= section.vamp - section.start + (-ALONE if calm else patient)

    @property
    def _least(self) -> float:
        return LISTENS + (STEP * len(self.steps) if self.number == DANCE else 0.0)

    def _do(self) -> list[Heard]:
        stage, people, vignette = self._stage, self._people, self.vignette
        self.done_at[self.number] = self.clock
        self.cues = (*self.cues, f"dream_done_{self.number}")
        if stage is not None and people is not None:
            after = vignette.after if self.number != DANCE else self._danced()
            people.leave_off()
            people.play(after, self.clock)
            people.slide(vignette.slides, self.clock)
            stage.weather = vignette.air[1]
            stage.sound(vignette.sound, self.where[0])
            stage.hint = None
        return []

    def _danced(self) -> tuple[Move, ...]:
        """Their own steps, one a bar, and then they lose the ground."""
        moves: list[Move] = []
        for place, step in enumerate(self.steps):
            name = f"tap{STEPS.index(step) + 1}"
            moves += (Move(who, place * STEP, name, faces=SOUTH) for who in (MIA, SEB))
        end = len(self.steps) * STEP
        moves += (Move(MIA, end, GONE), Move(SEB, end, GONE))
        moves.append(Move(TWO, end, "waltz", "dance", 0, EAST))
        moves.append(Move(TWO, end + 2, "float", "dance", 9, EAST, (0, 0), 70, "float"))
        return tuple(moves)

    @property
    def _next_step(self) -> Hint | None:
        """In the first set that there is a tune to play; where something can be done, what."""
        if self.open:
            return Hint(self.vignette.words, self.vignette.button.value)
        begins = self.number == 1 and not self.is_done and self.clock >= ASKS
        return PLAY if begins and self.tune.played < ENOUGH else None

    def _say(self) -> None:
        """Say what can be done, while it can."""
        if self._stage is not None:
            self._stage.hint = None if self._timing.watch else self._next_step

    def _end(self) -> list[Heard]:
        self._over += TICK
        if self._stage is not None:
            self._stage.hint = None
            self._stage.weather = ""
        if self._over < RINGS:
            return []
        self.done = True
        if self._stage is not None:
            self._stage.moved.clear()
        return [*self.tune.let_go(), SongEnds()]


def _list(value: Value) -> list[Value]:
    return value if isinstance(value, list) else []


def _dance(memory: Memory) -> tuple[str, ...]:
    kept = tuple(str(step) for step in _list(memory.echo("dance")) if step in STEPS)
    return kept or tuple(str(step) for step in _list(DEFAULT_ECHOES["dance"]))


def _dress(memory: Memory) -> str:
    kept = str(memory.echo("dress"))
    return kept if kept in DRESSES else DRESSES[0]


def _story(memory: Memory) -> tuple[str, ...]:
    return tuple(str(name) for name in _list(memory.echo("story")))
