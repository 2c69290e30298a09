"""The director: takes a chapter from beat to beat, one tick at a time."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace

from game.core.action import Action, Take
from game.core.fault import ContentError, Fault
from game.core.heard import Heard
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Settings
from game.stage import perform
from game.stage.backlog import Backlog
from game.stage.box import Card, Remark
from game.stage.captions import add_captions
from game.stage.direction import UnknownName
from game.stage.film import Film
from game.stage.minigame import Makers
from game.stage.moment import Moment, Spot, find_spot, line_id, spot_at
from game.stage.stage import Stage
from game.story.beats import Beat, Choice, Direct, Jump, Lyric, Option, Say, Scene, Shift, Title
from game.story.kept import Line
from game.story.memory import Memory

REWIND = 250  # moments kept
INSTANT_BEATS = 400  # beats that may end within one tick; more is an endless loop
HURRY_STEPS = 12  # steps of a direction in one tick while everything passes
TAKEN = "taken options"


@dataclass
class Frame:
    """A scene being played, and the beat in it."""

    scene: str
    index: int


class Director:
    """Performs one chapter. Everything that happens is decided here."""

    def __init__(
        self,
        film: Film,
        chapter: int,
        memory: Memory,
        settings: Settings,
        makers: Makers,
        seed: int = 0,
    ) -> None:
        self.film = film
        self.chapter = film.chapters[chapter]
        self.backlog = Backlog()
        self.performed: set[tuple[str, int]] = set()  # (scene, beat), for coverage
        self.finished = False
        self.past: deque[Moment] = deque(maxlen=REWIND)
        first = self.chapter.scenes[self.chapter.first]
        place = film.place(first.heading.place) if first.heading else None
        assert place is not None, "a chapter begins somewhere"
        self.stage = Stage(place, film.cast, memory, makers, settings, seed, film.place)
        self.stage.told = {name: scene.speakers for name, scene in self.chapter.scenes.items()}
        self._frames = [Frame(first.id, 0)]
        self._take: Take | None = None
        self._begin_scene(first.id, fresh=True)
        self._darken(first)

    # One tick

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick and give what is to be heard."""
        stage = self.stage
        stage.tick += 1
        stage.heard = []
        stage.pad = pad
        if Button.AUTO in pad.pressed:
            stage.auto = not stage.auto
        self._perform()
        self._play_behind()
        if stage.minigame:
            self._remark(stage.minigame.cues)
        add_captions(stage, self.film.sounds)
        stage.live()
        return tuple(stage.heard)

    def _play_behind(self) -> None:
        """Let what plays by itself go on, and be gone once it is over."""
        background = self.stage.background
        if background is None:
            return
        self.stage.heard.extend(background.update(NO_PAD))
        if background.done:
            self.stage.play_behind("")

    def _perform(self) -> None:
        """Go on with the beat; beats that are over at once follow in the same tick."""
        for _ in range(INSTANT_BEATS):
            if self.finished or self._is_skipped():
                return
            self.stage.hurry = Button.SKIP in self.stage.pad.held and self._may_skip()
            if self._take is None:
                self._begin_beat()
                continue
            for _ in range(HURRY_STEPS if self.stage.hurry else 1):
                self._take.update()
                if self._take.done:
                    break
            if not self._take.done:
                return
            self._end_beat()
        frame = self._frames[-1]
        where = self.chapter.scenes[frame.scene]
        message = f"scene '{where.id}' runs in a circle in which nothing takes time."
        raise ContentError(Fault(self.chapter.path, message, where.line))

    def _begin_beat(self) -> None:
        frame = self._frames[-1]
        scene = self.chapter.scenes[frame.scene]
        if frame.index >= len(scene.beats):
            self._end_scene()
            return
        beat = scene.beats[frame.index]
        if isinstance(beat, Say | Choice):
            self.past.append(self.moment())
        self.performed.add((scene.id, frame.index))
        if isinstance(beat, Jump):
            self._jump(beat)
            return
        if isinstance(beat, Choice) and not self._open_options(beat):
            frame.index += 1
            return
        self._take = Take(self._action(beat))

    def _action(self, beat: Beat) -> Action[None]:
        stage = self.stage
        match beat:
            case Say():
                self._note(beat)
                return perform.say(stage, beat)
            case Choice():
                return perform.choose(stage, beat, self._open_options(beat), self._chosen)
            case Title():
                return perform.title(stage, beat)
            case Lyric():
                return perform.lyric(stage, beat)
            case Shift():
                return perform.shift(stage, beat)
            case Direct():
                return self._directions(beat)
            case Jump():
                raise AssertionError("jumps take no time")

    def _directions(self, beat: Direct) -> Action[None]:
        names = self.film.names(self.stage.place)
        try:
            return perform.direct(self.stage, beat, self.film.rules, names)
        except UnknownName as error:
            raise ContentError(Fault(self.chapter.path, str(error), beat.line)) from error

    def _end_beat(self) -> None:
        self._take = None
        if self.stage.visit:
            scene, self.stage.visit = self.stage.visit, None
            self._frames.append(Frame(scene, 0))
        elif self._jumped is not None:
            self._go(self._jumped)
        else:
            self._frames[-1].index += 1

    _jumped: str | None = None

    def _chosen(self, option: Option) -> None:
        memory = self.stage.memory
        memory.choices[self._frames[-1].scene] = option.target
        memory.seen.add(option.id)
        taken = memory.facts.setdefault(TAKEN, [])
        assert isinstance(taken, list)
        taken.append(option.id)
        self.backlog.append(Line((), option.text, option.id))
        self._jumped = option.target

    def _open_options(self, choice: Choice) -> tuple[Option, ...]:
        """Give the options not yet taken: a question asked again shows what is left."""
        taken = self.stage.memory.facts.get(TAKEN, [])
        assert isinstance(taken, list)
        return tuple(option for option in choice.options if option.id not in taken)

    def _jump(self, jump: Jump) -> None:
        if not jump.memory or self._recalls(jump.memory, jump.value):
            self._go(jump.target)
        else:
            self._frames[-1].index += 1

    def _recalls(self, name: str, value: str) -> bool:
        memory = self.stage.memory
        kept = memory.choices.get(name, memory.facts.get(name))
        return str(kept).lower() == value.lower()

    def _go(self, scene: str) -> None:
        self._jumped = None
        self._frames[-1] = Frame(scene, 0)
        self._begin_scene(scene)

    def _begin_scene(self, name: str, fresh: bool = False) -> None:
        heading = self.chapter.scenes[name].heading
        if heading and (fresh or heading.place != self.stage.place.name):
            self.stage.enter(self.film.place(heading.place))

    def _end_scene(self) -> None:
        """Go back to where a visit came from, on to the next scene, or to the end."""
        frame = self._frames.pop()
        if self._frames:
            return
        names = list(self.chapter.scenes)
        after = names.index(frame.scene) + 1
        if after < len(names) and self.chapter.scenes[names[after]].heading:
            self._frames = [Frame(names[after], 0)]
            self._begin_scene(names[after])
        else:
            self.finished = True

    # What is said and heard besides

    def _note(self, line: Say) -> None:
        self.backlog.append(Line(line.who, line.text, line.id))
        self.stage.memory.seen.add(line.id)

    def _remark(self, cues: Sequence[str]) -> None:
        """Let people talk across the music: scenes named after the cue points of a piece."""
        for cue in cues:
            scene = self.chapter.scenes.get(cue)
            for index, beat in enumerate(scene.beats if scene else ()):
                if isinstance(beat, Say) and scene:
                    self.performed.add((scene.id, index))
                    self._note(beat)
                    self.stage.remarks.append(Remark(beat.who[0], beat.text, self.stage.tick))

    def _may_skip(self) -> bool:
        """Whether what is on the stage has been seen before; directions always pass."""
        frame = self._frames[-1]
        beats = self.chapter.scenes[frame.scene].beats
        line = line_id(beats[frame.index]) if frame.index < len(beats) else ""
        return not line or self.skip_unseen or line in self._seen_before

    skip_unseen = False

    @property
    def _seen_before(self) -> set[str]:
        return self.stage.memory.seen_before

    # Moments

    def moment(self) -> Moment:
        """Give the present moment; a save is this and nothing else."""
        spots = tuple(
            spot_at(self.chapter.scenes[frame.scene], frame.index) for frame in self._frames
        )
        memory = self.stage.memory.to_json()
        return Moment(self.chapter.number, spots, dict(memory), self.stage.to_json())

    def restore(self, moment: Moment) -> None:
        """Go to a moment; its beat begins again."""
        if self._take:
            self._take.stop()
        self._take, self._jumped, self.finished = None, None, False
        self.stage.memory.restore(moment.memory)
        self.stage.restore(self.film.place(moment.stage["place"]), moment.stage)
        self._frames = [self._frame(spot) for spot in moment.spots] or [
            Frame(self.chapter.first, 0)
        ]

    def _frame(self, spot: Spot) -> Frame:
        scenes = self.chapter.scenes
        if spot.scene not in scenes:
            return Frame(self.chapter.first, 0)
        return Frame(spot.scene, find_spot(scenes[spot.scene], spot))

    def rewind(self) -> bool:
        """Go back to the line before this one. False where there is none."""
        if not self.past:
            return False
        now = self.moment()
        target = self.past.pop()
        if target.spots == now.spots and self.past:
            target = self.past.pop()
        self.restore(target)
        self._unsay()
        return True

    def _unsay(self) -> None:
        """Take out of the backlog what is about to be said again."""
        frame = self._frames[-1]
        beats = self.chapter.scenes[frame.scene].beats
        beat = beats[frame.index] if frame.index < len(beats) else None
        wanted = {o.id for o in beat.options} if isinstance(beat, Choice) else {line_id(beat)}
        self.backlog.unsay(wanted)

    @property
    def scene(self) -> str:
        """The id of the scene being played."""
        return self._frames[-1].scene if self._frames else ""

    def skip_scene(self) -> None:
        """Let everything up to the next heading pass; questions take their first open answer."""
        pad = Pad(held=frozenset({Button.SKIP}))
        before, self.skip_unseen = self.skip_unseen, True
        self._skipped = self._frames[0].scene if self._frames else ""
        while not self.finished and not self._is_skipped():
            self.update(pad)
        self._skipped, self.skip_unseen = "", before

    _skipped = ""  # the scene that is being skipped

    def _is_skipped(self) -> bool:
        """Whether skipping has come to the next scene with a heading."""
        if not self._skipped or not self._frames:
            return False
        outer = self._frames[0].scene
        return outer != self._skipped and self.chapter.scenes[outer].heading is not None

    def start_at(self, scene: str) -> None:
        """Begin with a scene of the chapter, as `--at 4.door` asks."""
        if self._take:
            self._take.stop()
        self._take, self._jumped = None, None
        self._frames = [Frame(scene, 0)]
        self._begin_scene(scene, fresh=True)
        self._darken(self.chapter.scenes[scene])

    def _darken(self, scene: Scene) -> None:
        """What is set up before a scene's title is not seen."""
        self.stage.card = Card("", self.stage.tick) if _opens_with_title(scene) else None

    def use(self, settings: Settings) -> None:
        """Take changed settings at once."""
        self.stage.settings = replace(settings)


def _opens_with_title(scene: Scene) -> bool:
    """Whether nothing but directions comes before the first title."""
    kinds = (beat for beat in scene.beats if not isinstance(beat, Direct))
    return isinstance(next(kinds, None), Title)
