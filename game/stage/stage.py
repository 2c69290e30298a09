"""The stage: everything that is seen and heard at one tick, as plain values.

Directions change it, painters and ears read it. `to_json` is what a save, a rewind and
the state hash hold of it.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Effect, Heard
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Settings
from game.core.tick import ticks
from game.stage.actor import Actor
from game.stage.belongings import laid_out
from game.stage.box import Box, Caption, Card, Hint, Question, Remark, Roam
from game.stage.camera import Camera
from game.stage.lighting import Lighting
from game.stage.minigame import Makers, Minigame
from game.stage.place import Place
from game.stage.routines import Round, follow_round, follow_routine, make_round
from game.stage.sound import Coming, MusicState, called
from game.stage.things import Look, Mark
from game.stage.tunes import Tune
from game.story.cast import LEADS, Cast
from game.story.memory import DEFAULT_ECHOES, Memory

VIEW_WIDTH, VIEW_HEIGHT = 480, 270  # the designed canvas, pixels
DEAD_ZONE = 40.0  # pixels either side of the camera in which whom it follows may move
FOLLOW = 0.08  # share of the way a tick
STEP_EVERY = 18  # ticks between two footsteps at pace 1
STEP_KINDS = 4
REMARK_TICKS = ticks(3.2)
PHRASE = "phrase "  # beginning of what is behind the scene while the phrase returns


@dataclass
class Transition:
    """What lies over the picture. `closed` 0 open .. 1 black."""

    kind: str = "cut"
    closed: float = 0.0
    at: tuple[float, float] | None = None  # map pixels; None is the middle


@dataclass
class Nearing:
    """The music grows as somebody nears a mark."""

    actor: str
    mark: str
    reach: float  # pixels from which it is heard


@dataclass
class Stage:
    """One place with its people, told what to do by directions."""

    place: Place
    cast: Cast
    memory: Memory
    makers: Makers = field(default_factory=dict)
    settings: Settings = field(default_factory=Settings)
    seed: int = 0
    places: Callable[[str], Place] | None = None  # for scenes that are in two places at once
    tick: int = 0
    actors: dict[str, Actor] = field(default_factory=dict)
    directed: set[str] = field(default_factory=set)
    camera: Camera = field(default_factory=lambda: Camera(0, 0))
    following: str | None = None
    light: Lighting = field(default_factory=Lighting)
    letterbox: float = 0.0
    transition: Transition = field(default_factory=Transition)
    music: MusicState = field(default_factory=MusicState)
    coming: Coming | None = None  # the cue that begins on the next beat
    nearing: Nearing | None = None
    ambience: str | None = None
    hidden: set[str] = field(default_factory=set)  # names of things that are not there now
    moved: dict[str, tuple[float, float]] = field(default_factory=dict)  # by so many pixels
    weather: str = ""
    belongings: dict[str, str] = field(default_factory=dict)  # what was unpacked -> its spot
    turn: str = ""  # where two argue: for whom the player chooses
    behind: str = ""  # what goes on by itself behind the scene: `play_behind`
    background: Minigame | None = None

    # What lasts no longer than a beat
    pad: Pad = NO_PAD
    box: Box | None = None
    question: Question | None = None
    card: Card | None = None
    lyric: str = ""
    hint: Hint | None = None
    roam: Roam | None = None
    captions: list[Caption] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    heard: list[Heard] = field(default_factory=list)
    held: dict[str, float] = field(default_factory=dict)  # sounds that go on -> their side
    minigame: Minigame | None = None
    visit: str | None = None  # a scene to play before the beat goes on
    told: Mapping[str, frozenset[str]] | None = None  # scenes there are -> who speaks; None: any
    may_cut_in: str = ""  # who may break off what is said next
    hurry: bool = False  # skipping: everything passes at once
    auto: bool = False  # boxes pass by themselves
    _rounds: dict[str, Round] = field(default_factory=dict)

    def enter(self, place: Place) -> None:
        """Set the stage for a place: its own people, light and sound."""
        self.place = place
        self.directed.clear()
        self._rounds.clear()
        self.following, self.nearing = None, None
        self.turn = ""
        self.play_behind("")
        self.light = Lighting(ambient=place.ambient, groups={x.group: 1.0 for x in place.lights})
        self.ambience = place.ambience
        self.hidden.clear()
        self.moved.clear()
        self.weather = str(place.air.weather)
        self.belongings = laid_out(self.memory, place)
        self.actors = {
            person.name: Actor(
                person.name,
                person.at.x,
                person.at.y,
                facing=person.facing,
                animation=person.animation or "idle",
                sheet=person.sheet,
                since=self.tick,
                lift=person.lift,
                order=person.order,
            )
            for person in place.people
        }
        self._lay_rounds()
        self.look_at(place.width / 2)

    def _lay_rounds(self) -> None:
        for person in self.place.people:
            stops = [self.place.marks[name].at for name in person.stops]
            if len(stops) > 1:
                pairs = zip(stops, [*stops[1:], stops[0]], strict=True)
                paths = [self.place.path(a, b) for a, b in pairs]
                self._rounds[person.name] = make_round(
                    paths, "tray" if person.routine == "serve" else ""
                )

    def look_at(self, x: float, y: float | None = None) -> None:
        """Point the camera at a place of the map, kept inside the map."""
        half_w, half_h = VIEW_WIDTH / 2, VIEW_HEIGHT / 2
        self.camera.x = clamp(x, half_w, max(half_w, self.place.width - half_w))
        bottom = max(half_h, self.place.height - half_h)
        self.camera.y = bottom if y is None else clamp(y, half_h, bottom)

    def live(self) -> None:
        """Let one tick pass for everybody who is not being directed."""
        for person in self.place.people:
            actor = self.actors.get(person.name)
            if actor is None or person.name in self.directed:
                continue
            if person.name in self._rounds:
                follow_round(actor, self._rounds[person.name], self.tick)
            elif person.routine:
                follow_routine(actor, person, self.tick)
        self._follow()
        self._begin_cue()
        self._near()
        self._sound_on()
        self.captions = [c for c in self.captions if c.until > self.tick]
        self.remarks = [r for r in self.remarks if r.since + REMARK_TICKS > self.tick]

    def _follow(self) -> None:
        actor = self.actors.get(self.following or "")
        if actor is None:
            return
        off = actor.x - self.camera.x
        beyond = off - clamp(off, -DEAD_ZONE, DEAD_ZONE)
        self.look_at(self.camera.x + beyond * FOLLOW, self.camera.y)

    def _begin_cue(self) -> None:
        """Let the cue that was called begin, unless the music has changed since."""
        coming = self.coming
        if coming is None or self.tick < coming.music.since:
            return
        self.coming = None
        if self.music.since == coming.after:
            self.play_behind("")
            self.music = coming.music

    def _sound_on(self) -> None:
        spoken = self.box is not None
        self.music.update(spoken)
        if self.coming:
            self.coming.music.update(spoken)

    def _near(self) -> None:
        if self.nearing is None:
            return
        actor = self.actors[self.nearing.actor]
        goal = self.mark(self.nearing.mark).at
        close = 1 - clamp(goal.distance(Point(actor.x, actor.y)) / self.nearing.reach)
        music = self.latest_music
        music.gain_to, music.muffle_to = 0.2 + 0.8 * close, 1.0 - 0.75 * close

    @property
    def looks(self) -> tuple[Look, ...]:
        """The things of the place of which the chapter lets whoever walks there say something."""
        return tuple(look for look in self.place.looks if self._is_told(look.scene))

    def _is_told(self, scene: str) -> bool:
        """Whether there is such a scene, and not only the other of the two speaks in it."""
        if self.told is None or scene not in self.told:
            return self.told is None
        leads = self.told[scene] & {*LEADS}
        return self.roam is None or not leads or self.roam.actor in leads

    # What directions use

    def ok(self) -> bool:
        """Whether the player has just confirmed, or everything passes."""
        return self.hurry or Button.CONFIRM in self.pad.pressed or self.pad.click is not None

    def mark(self, name: str) -> Mark:
        """Find a mark of the place; directions have been checked to name only known ones."""
        return self.place.marks[name]

    @property
    def latest_music(self) -> MusicState:
        """What was called last: the cue that is to begin, else the one that plays."""
        coming = self.coming
        return coming.music if coming and coming.after == self.music.since else self.music

    @property
    def cue_soon(self) -> str | None:
        """The cue that is about to begin."""
        return self.coming.music.cue if self.coming else None

    def call(self, tune: Tune, once: bool = False) -> None:
        """Let a cue of the score begin on the next beat."""
        self.coming = called(tune, self.music, self.tick, once)
        self.nearing = None

    def direct(self, name: str) -> Actor:
        """Take somebody out of their own life and into the scene; they may be new here."""
        self.directed.add(name)
        if name not in self.actors:
            person = self.cast.people.get(name)
            sheet = person.sheet if person and person.sheet != name else ""
            self.actors[name] = Actor(name, 0, 0, visible=False, sheet=sheet)
        return self.actors[name]

    def release(self, name: str) -> None:
        """Let somebody go back to their own life."""
        self.directed.discard(name)

    def sound(self, name: str, x: float | None = None, gain: float = 1.0) -> None:
        """Let an effect be heard, from where it is on the map."""
        self.heard.append(Effect(name, self._side(x), gain))

    def sound_begins(self, name: str, x: float | None = None) -> None:
        """Let a sound go on until it ends: at the latest with the set piece that began it."""
        self.held[name] = self._side(x)

    def sound_ends(self, name: str) -> None:
        """Let a sound that goes on end."""
        self.held.pop(name, None)

    def _side(self, x: float | None) -> float:
        side = 0.0 if x is None else (x - self.camera.x) / (VIEW_WIDTH / 2)
        return round(clamp(side, -1, 1), 3)

    def footstep(self, actor: Actor, walked: int) -> None:
        """Let a step be heard every so many ticks of walking."""
        if walked % STEP_EVERY == STEP_EVERY // 2:
            kind = 1 + (walked // STEP_EVERY * 3) % STEP_KINDS
            self.sound(f"step_{self.place.footsteps}_{kind}", actor.x, 0.6)

    def remember(self, game: Minigame) -> None:
        """Keep what was played: echoes by their names, everything else as facts."""
        for name, value in game.outcome().items():
            kept = self.memory.echoes if name in DEFAULT_ECHOES else self.memory.facts
            if value is not None:
                kept[name] = value

    def play_behind(self, what: str) -> None:
        """Let something go on by itself behind the scene; empty is nothing.

        It is the chart over which something was played, or the phrase: "phrase strings".
        """
        self.behind, self.background = what, None
        if what:
            maker = "reprise" if what.startswith(PHRASE) else "encore"
            make, timing = self.makers[maker], self.settings.timing
            self.background = make(self.memory, timing, self.seed, what.removeprefix(PHRASE))

    # Saving

    def to_json(self) -> dict[str, Any]:
        """Give what lasts from beat to beat, as plain values."""
        return {
            "place": self.place.name,
            "tick": self.tick,
            "actors": {name: actor.to_json() for name, actor in sorted(self.actors.items())},
            "directed": sorted(self.directed),
            "camera": self.camera.to_json(),
            "following": self.following,
            "light": self.light.to_json(),
            "letterbox": round(self.letterbox, 6),
            "transition": asdict(self.transition) | {"at": None},
            "music": self.music.to_json(),
            "coming": self.coming.to_json() if self.coming else None,
            "nearing": asdict(self.nearing) if self.nearing else None,
            "ambience": self.ambience,
            "behind": self.behind,
            "hidden": sorted(self.hidden),
            "moved": {n: [round(p, 6) for p in by] for n, by in sorted(self.moved.items())},
            "weather": self.weather,
            "turn": self.turn,
            "may_cut_in": self.may_cut_in,
        }

    def restore(self, place: Place, data: dict[str, Any]) -> None:
        """Put everything back as it was when `to_json` was called."""
        self.tick = data["tick"]
        self.enter(place)
        self.actors = {name: Actor.from_json(actor) for name, actor in data["actors"].items()}
        self.directed = set(data["directed"])
        self.camera = Camera.from_json(data["camera"])
        self.following = data["following"]
        self.light = Lighting.from_json(data["light"])
        self.letterbox = data["letterbox"]
        self.transition = Transition(**data["transition"])
        self.music = MusicState(**data["music"])
        coming = data.get("coming")
        self.coming = Coming(MusicState(**coming["music"]), coming["after"]) if coming else None
        self.nearing = Nearing(**data["nearing"]) if data["nearing"] else None
        self.ambience = data["ambience"]
        self.hidden = set(data.get("hidden", ()))
        self.moved = {name: (x, y) for name, (x, y) in data.get("moved", {}).items()}
        self.weather = data.get("weather", self.weather)
        self.turn = data.get("turn", "")
        self.play_behind(data.get("behind", ""))
        self.box = self.question = self.card = self.minigame = None
        self.hint = self.roam = self.visit = None
        self.lyric, self.may_cut_in = "", data.get("may_cut_in", "")
        self.captions, self.remarks = [], []
        self.held.clear()
