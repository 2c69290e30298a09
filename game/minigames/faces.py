"""The front row: she walks in the projector's light, and it falls from her on the faces.

Passing by lights the front row only; who stands still sees the light climb from row to row.
One of the faces is his. If she does not find it, he finds her.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from game.core.ease import clamp
from game.core.geometry import Point
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import Stride, heading
from game.story.memory import Value

ROWS = (198.0, 174.0, 152.0, 132.0)  # the lines on which they sit, front to back
NARROW, WIDE = 10.0, 40.0  # pixels beside her: full light, none
CLIMB, FALL = 1.15, 2.2  # rows a second while she stands, and while she goes
LIGHTS, FADES = 3.6, 0.34  # how fast a face is lit, and goes dark again: share a second
SEEN = 0.6  # light at which a face has been seen
KNOWN, HOLD = 0.8, 0.3  # light and seconds at which she knows him
LASTS = 24.0  # seconds until he stands up by himself
LOOK = 2.6  # seconds the two look at each other
GAIT = ("walk", 46.0, 1.1)
HEARD_AFTER = (1, 4, 7, 10)  # faces seen after which somebody in the row says something
WANTED = {"mia": "seb", "seb": "mia"}
HINT = Hint("Walk. Stand still to see", button="move")


@dataclass
class Face:
    """Somebody in a seat, and how much light is on them."""

    actor: Actor
    row: int
    light: float = 0.0
    seen: bool = False


class Faces:
    """Looking for one face."""

    name = "faces"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.faces: list[Face] = []
        self.climb = 0.0  # how many rows the light has climbed
        self.found = 0.0  # 0..1 of the look
        self.finder = ""  # who found whom
        self.hint: Hint | None = None  # beside what is said
        self._timing = timing
        self._stage: Stage | None = None
        self._her = Actor("nobody", 0, 0)
        self._his: Face | None = None
        self._route: list[Point] = []
        self._held = 0.0
        self._stride = Stride()

    def enter(self, stage: Stage, actor: str) -> None:
        """Take everybody who sits there, and him."""
        self._stage, self._her = stage, stage.direct(actor)
        self.finder = actor
        people = [stage.actors[person.name] for person in stage.place.people]
        wanted = stage.direct(WANTED[actor])
        self.faces = [Face(a, ROWS.index(a.y)) for a in (*people, wanted) if a.y in ROWS]
        self._his = next((face for face in self.faces if face.actor is wanted), None)
        stage.following = actor
        self.hint = HINT

    @property
    def here(self) -> Point:
        """Where she is."""
        return Point(self._her.x, self._her.y)

    @property
    def his(self) -> Face:
        """The face that is looked for."""
        assert self._his is not None
        return self._his

    @property
    def seen(self) -> int:
        """How many faces have been lit."""
        return sum(face.seen for face in self.faces)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done or self._stage is None:
            self._leave()
            return ()
        self.now += TICK
        if self.found:
            return self._look()
        moved = self._walk(self._stage, pad)
        self.climb = clamp(self.climb + (-FALL if moved else CLIMB) * TICK, 0.0, len(ROWS) - 1.0)
        return (*self._shine(), *self._know())

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """She has found him."""
        for face in self.faces:
            face.seen = face.seen or face.row == 0
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: who found whom, and past how many faces."""
        return {"found_by": self.finder, "faces": self.seen}

    def _walk(self, stage: Stage, pad: Pad) -> bool:
        if any(heading(pad)):
            self._route = []
        elif pad.tap is not None:
            self._go(stage, pad.tap)
        elif Button.CONFIRM in pad.pressed or (self._timing.watch and self.now > 2):
            self._go(stage, Point(self.his.actor.x, 226.0))
        moved = self._stride.steer(stage, pad, self._her, self._route, GAIT)
        return moved

    def _go(self, stage: Stage, goal: Point) -> None:
        if not self._route:
            self._route = list(stage.place.path(self.here, stage.place.floor.nearest(goal)))

    def _shine(self) -> tuple[Heard, ...]:
        before = self.seen
        for face in self.faces:
            wanted = self._light_on(face)
            rate = LIGHTS if wanted > face.light else FADES
            face.light += clamp(wanted - face.light, -rate * TICK, rate * TICK)
            face.seen = face.seen or face.light >= SEEN
        after = self.seen
        said = [number for number, least in enumerate(HEARD_AFTER, 1) if before < least <= after]
        self.cues = tuple(f"faces_{number}" for number in said)
        return (Effect("seat_creak", 0.6, 0.35),) if after > before and after % 3 == 0 else ()

    def _light_on(self, face: Face) -> float:
        """What falls on a face from her: by its column, and by how far the light has climbed."""
        beside = abs(face.actor.x - self._her.x)
        near = 1 - clamp((beside - NARROW) / (WIDE - NARROW))
        return near * clamp(self.climb + 1 - face.row)

    def _know(self) -> tuple[Heard, ...]:
        late = self.now > LASTS and not self._timing.wait_for_me
        known = self.his.light >= KNOWN
        self._held = self._held + TICK if known else 0.0
        if self._held < HOLD and not late:
            return ()
        if late and self._held < HOLD:
            self.finder = self.his.actor.name
        self.found = TICK / LOOK
        return (Effect("breath_in", 0.6),)

    def _look(self) -> tuple[Heard, ...]:
        """He stands up; every other face goes dark, and nobody else is there."""
        self.found = min(1.0, self.found + TICK / LOOK)
        for face in self.faces:
            goal = 1.0 if face is self.his else 0.0
            face.light += clamp(goal - face.light, -1.2 * TICK, LIGHTS * TICK)
        stage = self._stage
        if stage is not None:
            self.hint = None
            show(self._her, "idle", stage.tick)
            self._her.facing = "north"
            show(self.his.actor, "wave" if self.found < 0.7 else "idle", stage.tick)
        self.done = self.found >= 1.0
        if self.done:
            self._leave()
        return ()

    def _leave(self) -> None:
        self.hint = None
        stage = self._stage
        if stage is None:
            return
        show(self._her, "idle", stage.tick)
        show(self.his.actor, "idle", stage.tick)
