"""The float: two people adrift under a dome; what they touch is joined by lines of light.

First each drifts alone. Who comes near begins to turn round the other; close enough they
are one, and the waltz begins. Stars may be touched in any order: the figure is the player's.
"""

import math
from collections.abc import Mapping

from game.core.ease import clamp, smooth
from game.core.geometry import Point, Rect
from game.core.heard import Effect, Heard, Strike
from game.core.pad import Button, Pad, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.companion import partner_of
from game.minigames.drift import PUSH, Body
from game.stage.actor import Actor
from game.stage.box import Hint
from game.stage.routines import show
from game.stage.sky import MARKS, star_at
from game.stage.sound import MusicState
from game.stage.stage import Stage
from game.stage.steering import heading
from game.story.memory import Value

SKY = Rect(70.0, 30.0, 500.0, 250.0)
FEET = 20.0  # pixels from the heart down
TOUCH = 21.0  # pixels from which a star is touched
MOST, LEAST = 7, 3  # stars of a figure; of one that may be called finished
NEAR, CLOSE = 120.0, 30.0  # pixels at which they begin to turn, and are one
HOLD = 0.5  # seconds they are close before they are one
ALONE = 14.0  # seconds after which he comes by himself
IDLE = 3.5  # seconds of nothing after which he leads
LASTS = 85.0  # seconds
RISES = 4.5  # seconds in which the room goes dark below them
GROWS = 0.6  # seconds a line takes from star to star
SHINES = 4.5  # seconds the finished figure is looked at
CALL = 9.0  # seconds without a new star after which one is told that it may be enough
AFAR = 46.0  # pixels beside her at which he floats
HIGH = 150.0  # pixels from the top at which the camera looks
DRIFT_HINT = Hint("Drift", button="move")
TOUCH_HINT = Hint("Touch the stars", button="move")
ENOUGH_HINT = Hint("Let it be")


class Stars:
    """Drifting, turning, drawing."""

    name = "stars"

    def __init__(self, timing: Timing) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.now = 0.0
        self.her, self.him, self.both = Body(0, 0), Body(0, 0), Body(0, 0)
        self.together = False
        self.closeness = 0.0  # 0 far .. 1 one
        self.figure: list[int] = []  # stars in the order they were touched
        self.times: list[float] = []  # when each was
        self.trail: list[Point] = []  # where they have been, the newest last
        self.shining = 0.0  # 0..1 of the look at the finished figure
        self.goal: Point | None = None  # where a click or a lead carries them
        self.led = 0  # stars that he led to
        self._timing = timing
        self._stage: Stage | None = None
        self._who = ("mia", "seb")
        self._close = self._idle = 0.0
        self._leads = False
        self._lights: dict[str, float] = {}
        self._ground = (0.0, 0.0)

    def enter(self, stage: Stage, actor: str) -> None:
        """Take both from where they have risen to."""
        self._stage, self._who = stage, (actor, partner_of(actor))
        her, him = (stage.direct(name) for name in self._who)
        self.her, self.him = _heart(her), _heart(him)
        self._ground = (her.y, him.y)
        self._lights = dict(stage.light.groups)
        stage.following = None
        stage.hint = DRIFT_HINT
        self._show(stage)

    @property
    def body(self) -> Body:
        """Who is steered now: she, or the two."""
        return self.both if self.together else self.her

    @property
    def finished(self) -> bool:
        """Whether the figure is complete."""
        return self.shining > 0

    def nearest(self) -> int | None:
        """Give the nearest star that has not been touched."""
        left = [number for number in MARKS if number not in self.figure]
        return min(left, key=lambda n: star_at(n).distance(self.body.at), default=None)

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            self._leave()
            return ()
        self.now += TICK
        heard: tuple[Heard, ...] = ()
        if self.finished:
            self._shine()
        else:
            self._steer(pad)
            self._meet()
            heard = self._touch()
            self._may_end(pad)
        self._move()
        return heard

    def answer(self, press: Press) -> Strike | None:
        """No piano here."""
        return None

    def skip(self) -> None:
        """They have touched a few that lie on the way, and are one."""
        if not self.done:
            self._join()
            while len(self.figure) < LEAST + 2:
                number = self.nearest()
                assert number is not None
                self._add(number)
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give what memory keeps: the figure, and who led."""
        led = self.led * 2 > len(self.figure)
        return {"figure": list(self.figure), "led": "seb" if led else "mia"}

    # Moving

    def _steer(self, pad: Pad) -> None:
        dx, dy = heading(pad)
        asked = Button.CONFIRM in pad.pressed and not self._enough()
        if dx or dy:
            self.goal, self._idle, self._leads = None, 0.0, False
            self.body.push(dx, dy)
            return
        if pad.tap is not None:
            self.goal, self._leads = pad.tap, False
        elif asked or (self._timing.watch and self.goal is None):
            self.goal, self._leads = self._next(), False
        self._idle += TICK
        if self.goal is None and self._idle > IDLE:
            self.goal, self._leads = self._next(), True
        if self.goal is not None:
            self.body.pull(self.goal, PUSH * 0.6)
            if self.goal.distance(self.body.at) < TOUCH / 2:
                self.goal = None

    def _next(self) -> Point | None:
        number = self.nearest()
        if not self.together and self.now < ALONE:
            return Point(self.him.x, self.him.y)
        return star_at(number) if number else None

    def _meet(self) -> None:
        """While they are two he floats about her; near, each turns round the other."""
        if self.together:
            still = 1 - clamp(self.both.speed / 40)
            self.closeness += (0.55 + 0.45 * still - self.closeness) * TICK * 1.5
            return
        far = self.her.at.distance(self.him.at)
        self.closeness = 1 - clamp((far - CLOSE) / (NEAR - CLOSE))
        self._circle(far)
        near = far < CLOSE + 8
        self._close = self._close + TICK if near else 0.0
        if self._close >= HOLD:
            self._join()

    def _circle(self, far: float) -> None:
        dx, dy = self.her.x - self.him.x, self.her.y - self.him.y
        comes = self.now > ALONE or self._timing.watch
        beside = 0.0 if comes else AFAR * (1 - self.closeness)
        if far > beside + 6:
            self.him.pull(self.her.at, PUSH * (0.9 if comes else 0.42))
        self.him.push(-dy, dx, PUSH * 0.5 * self.closeness)
        self.her.push(dy, -dx, PUSH * 0.3 * self.closeness)

    def _join(self) -> None:
        if self.together:
            return
        self.together, self.goal = True, None
        self.both = Body(
            (self.her.x + self.him.x) / 2,
            (self.her.y + self.him.y) / 2,
            (self.her.vx + self.him.vx) / 2,
            (self.her.vy + self.him.vy) / 2,
        )
        stage = self._stage
        if stage is not None:
            stage.music = MusicState("stars_waltz", stage.tick, 2.0)
            stage.hint = None if self.figure else TOUCH_HINT

    def _move(self) -> None:
        for body in (self.both,) if self.together else (self.her, self.him):
            body.go(SKY)
        self.trail = [*self.trail[-150:], self.body.at]
        if self._stage is not None:
            self._draw(self._stage)
            self._darken(self._stage)
            self._show(self._stage)
            self._look(self._stage)

    # Drawing

    def _touch(self) -> tuple[Heard, ...]:
        number = self.nearest()
        if number is None or star_at(number).distance(self.body.at) > TOUCH:
            return ()
        self.led += self._leads
        if self._leads or (self.goal and self.goal.distance(star_at(number)) < TOUCH):
            self.goal = None
        self._add(number)
        if self._stage is not None and self.together:
            self._stage.hint = None
        return (Effect(f"star_chime_{len(self.figure)}", self._side(number)),)

    def _add(self, number: int) -> None:
        self.figure.append(number)
        self.times.append(self.now)
        if len(self.figure) >= MOST and self.together:
            self.shining = TICK

    def _side(self, number: int) -> float:
        stage = self._stage
        return 0.0 if stage is None else clamp((star_at(number).x - stage.camera.x) / 240, -1, 1)

    def _enough(self) -> bool:
        """Whether the figure may be called finished."""
        return self.together and len(self.figure) >= LEAST and not self._timing.one_key

    def _may_end(self, pad: Pad) -> None:
        stage = self._stage
        waited = self.now - self.times[-1] if self.times else 0.0
        if stage is not None and self._enough() and waited > CALL:
            stage.hint = ENOUGH_HINT
        calls = self._enough() and Button.CONFIRM in pad.pressed
        late = self.now > LASTS and not self._timing.wait_for_me
        full = self.together and len(self.figure) >= MOST
        if calls or full or late:
            self._join()
            self.shining = TICK

    def _shine(self) -> None:
        """They glide to the middle of what they have drawn, and look at it."""
        self.shining = min(1.0, self.shining + TICK / SHINES)
        self.both.pull(middle_of(self.figure), PUSH * 0.5)
        self.closeness += (1.0 - self.closeness) * TICK
        if self._stage is not None:
            self._stage.hint = None
        self.done = self.shining >= 1.0
        if self.done:
            self._leave()

    # The stage

    def _draw(self, stage: Stage) -> None:
        """What has been joined stands in the sky, behind them."""
        joined = [t for t in self.times if self.now - t >= GROWS]
        stage.light.figure = self.figure[: len(joined)]

    def _darken(self, stage: Stage) -> None:
        """What stands on the ground sinks into the dark; the sky stays."""
        left = 1 - smooth(self.now / RISES)
        for group, level in self._lights.items():
            if group != "sky":
                stage.light.groups[group] = level * left

    def _show(self, stage: Stage) -> None:
        her, him = (stage.direct(name) for name in self._who)
        two = stage.direct("couple")
        her.visible = him.visible = not self.together
        two.visible = self.together
        if self.together:
            _put(two, self.both, self._ground[0])
            two.facing, two.pace = "east", 0.7 + 0.6 * self.closeness
            show(two, "float", stage.tick)
            return
        for person, body, other, ground in (
            (her, self.her, self.him, self._ground[0]),
            (him, self.him, self.her, self._ground[1]),
        ):
            _put(person, body, ground)
            person.facing = "east" if other.x > body.x else "west"
            show(person, "reach", stage.tick)

    def _look(self, stage: Stage) -> None:
        """The camera comes after them, as if it floated too."""
        goal = self.both if self.together else self.her
        share = 0.012 + 0.02 * clamp(self.now / RISES)
        x = stage.camera.x + (goal.x - stage.camera.x) * share
        y = stage.camera.y + (0.6 * HIGH + 0.4 * goal.y - stage.camera.y) * share
        stage.look_at(x, y)

    def _leave(self) -> None:
        stage = self._stage
        if stage is None:
            return
        self._show(stage)
        stage.hint = None
        stage.light.figure = list(self.figure)
        for group in self._lights:
            if group != "sky":
                stage.light.groups[group] = 0.0


def middle_of(figure: list[int]) -> Point:
    """Give the middle of a figure, kept where two people can float."""
    places = [star_at(number) for number in figure] or [Point(SKY.centre.x, SKY.centre.y)]
    x = sum(place.x for place in places) / len(places)
    y = sum(place.y for place in places) / len(places)
    return Point(clamp(x, 180, 460), clamp(y, 90, 210))


def _heart(actor: Actor) -> Body:
    return Body(actor.x, actor.y - actor.lift - FEET)


def _put(actor: Actor, body: Body, ground: float) -> None:
    """Let somebody hang in the air: their place on the ground stays below them."""
    actor.x, actor.y = body.x, ground
    actor.lift = math.floor(ground - body.y - FEET + 0.5)
