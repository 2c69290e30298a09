"""A bench, and the time it takes: look where she looks; nothing happens; getting up is yours.

Her eyes go from thing to thing. Whoever looks at the same thing for a while shares it, and it
shines like a star by day. The sun goes on meanwhile.
"""

from collections.abc import Mapping

from game.core.ease import clamp, lerp
from game.core.geometry import Point
from game.core.heard import Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.companion import partner_of
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.lighting import Rgb
from game.stage.routines import facing_of
from game.stage.stage import Stage
from game.story.memory import Value

US = "us"
SPOTS = {  # what there is to look at, from the left, where it is on the map
    "cart": Point(640, 196),
    "dome": Point(711, 138),
    "sky": Point(748, 66),
    US: Point(0, 0),  # each other, wherever they sit
    "ground": Point(806, 234),
    "city": Point(872, 120),
    "telescope": Point(934, 178),
}
ORDER = tuple(SPOTS)
WANDERS = ("city", "cart", "sky", "ground", "telescope", "dome")  # of her eyes, round and round
STAYS = 7.0  # seconds she looks at a thing
SHARED = 2.0  # seconds of looking at the same thing until it is shared
LINGERS = 3.0  # seconds she goes on looking at what has just been shared
TURNS = 2.5  # seconds of being looked at until she looks back
LEAST, MOST = 4.0, 150.0  # seconds from which one may get up, and after which she does
DAY = "day"  # the lights that go as it does
EVENING = 0.5  # of the white of noon
SUNSET = 110.0  # seconds in which the day turns to gold
GOLD = (1.0, 0.84, 0.62)  # of the light of the place
FOLLOWS = 3.0  # seconds after which eyes follow hers by themselves, where they do
WATCHED = 34.0  # seconds it lasts for whoever only watches
SKIPPED = 20.0
CHIMES = 8
NEAR = 70.0  # pixels round a thing in which a click means it
WORDS = ((15.0, "moment"), (70.0, "while"))  # up to so many seconds -> what one calls it
LOOK = Hint("Look where she looks", button="move")
STAND = Hint("Get up, when you can")
STAND_AFTER = 6.0  # seconds without a move until it is said
HEAD = 34  # pixels above the seat


class Bench:
    """Two people who look at things."""

    name = "bench"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.seconds = 0.0
        self.his, self.hers = "city", WANDERS[0]
        self.together = 0.0  # seconds they have looked at the same thing
        self.shared: list[str] = []
        self.shared_at: list[float] = []
        self._timing = timing
        self._turn = 0
        self._hers_since = self._his_since = self._moved = 0.0
        self._stage: Stage | None = None
        self._actors: tuple[Actor, Actor] | None = None
        self._day: Rgb = (255, 255, 255)

    def enter(self, stage: Stage, actor: str) -> None:
        """They sit already; the light is that of the place."""
        other = partner_of(actor)
        self._stage = stage
        self._actors = stage.direct(actor), stage.direct(other)
        self._day = stage.light.ambient

    # What painters and players see

    @property
    def same(self) -> bool:
        """Whether both look at the same thing."""
        return self.his == self.hers

    @property
    def length(self) -> str:
        """What one would call it: a moment, a while, long."""
        return next((word for most, word in WORDS if self.seconds < most), "long")

    def place(self, spot: str, looker: int = 0) -> Point:
        """Give where on the map somebody looks to; `looker` 0 is the player, 1 the other."""
        if spot != US or self._actors is None:
            return SPOTS[spot]
        return self.head(1 - looker)

    def head(self, who: int) -> Point:
        """Give where somebody's eyes are."""
        assert self._actors is not None, "nobody sits here yet"
        person = self._actors[who]
        return Point(person.x + 4, person.y - HEAD)

    # Sitting

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        self.cues = ()
        if self.done:
            return self._end()
        self.seconds += TICK
        self._look(pad)
        self._wander()
        self._share()
        self._show()
        return self._end() if self._gets_up(pad) else ()

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """A while, as one sits with somebody."""
        if not self.done:
            self.seconds = max(self.seconds, SKIPPED)
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give how long it was, in seconds and in a word, and what they both looked at."""
        shared: list[Value] = list(self.shared)
        return {"sat_seconds": round(self.seconds, 1), "sat": self.length, "sat_shared": shared}

    def _look(self, pad: Pad) -> None:
        """Turn the player's eyes."""
        wanted = self._wanted(pad)
        if wanted is not None and wanted != self.his:
            self.his, self._his_since = wanted, self.seconds
        if pad.pressed or pad.tap is not None:
            self._moved = self.seconds

    def _wanted(self, pad: Pad) -> str | None:
        if pad.tap is not None:
            near = min(ORDER, key=lambda spot: self.place(spot).distance(pad.tap or Point(0, 0)))
            return near if self.place(near).distance(pad.tap) <= NEAR else None
        if Button.UP in pad.pressed or Button.DOWN in pad.pressed:
            return "sky" if Button.UP in pad.pressed else "ground"
        step = (Button.RIGHT in pad.pressed) - (Button.LEFT in pad.pressed)
        if step:
            at = ORDER.index(self.his) + step
            return ORDER[max(0, min(len(ORDER) - 1, at))]
        follows = self._timing.one_key or self._timing.watch
        return self.hers if follows and self.seconds - self._hers_since > FOLLOWS else None

    def _wander(self) -> None:
        """Turn her eyes: to the next thing, or back at whoever looks at her."""
        looked_at = self.his == US and self.seconds - self._his_since > TURNS
        if looked_at and self.hers != US:
            self._turn_hers(US)
        elif not looked_at and self.seconds - self._hers_since > self._patience():
            self._turn += 1
            self._turn_hers(WANDERS[self._turn % len(WANDERS)])

    def _patience(self) -> float:
        if self.hers == US:
            return 0.8  # he has looked away again
        just = self.shared_at and self.hers == self.shared[-1]
        return max(STAYS, self.shared_at[-1] - self._hers_since + LINGERS) if just else STAYS

    def _turn_hers(self, spot: str) -> None:
        self.hers, self._hers_since = spot, self.seconds

    def _share(self) -> None:
        self.together = self.together + TICK if self.same else 0.0
        if self.together < SHARED or self.his in self.shared:
            return
        self.shared.append(self.his)
        self.shared_at.append(self.seconds)
        self.cues = (f"bench_{self.his}",)
        if self._stage is not None:
            chime = 1 + (len(self.shared) - 1) % CHIMES
            self._stage.sound(f"star_chime_{chime}", self.place(self.his).x, 0.6)

    def _gets_up(self, pad: Pad) -> bool:
        if self._timing.watch:
            return self.seconds >= WATCHED
        up = Button.CONFIRM in pad.pressed and self.seconds >= LEAST
        return up or self.seconds >= MOST

    # What is seen of it

    def _show(self) -> None:
        stage = self._stage
        if stage is None or self._actors is None:
            return
        stage.hint = self._hint(stage)
        share = clamp(self.seconds / SUNSET)
        red, green, blue = (
            round(part * lerp(1.0, gold, share)) for part, gold in zip(self._day, GOLD, strict=True)
        )
        stage.light.ambient = red, green, blue
        if DAY in stage.light.groups:  # the white of noon
            stage.light.groups[DAY] = lerp(1.0, EVENING, share)
        for who, spot in enumerate((self.his, self.hers)):
            self._actors[who].facing = self._facing(who, spot)

    def _facing(self, who: int, spot: str) -> str:
        if spot in (US, "ground"):
            return "south"
        return facing_of(self.place(spot, who).x - self._actors[who].x, 0) if self._actors else ""

    def _hint(self, stage: Stage) -> Hint | None:
        if stage.remarks:
            return None
        if self.seconds > LEAST and self.seconds - self._moved > STAND_AFTER:
            return STAND
        return None if self.shared else LOOK

    def _end(self) -> tuple[Heard, ...]:
        self.done = True
        if self._stage is not None:
            self._stage.hint = None
        for person in self._actors or ():
            person.facing = "east"
        return ()
