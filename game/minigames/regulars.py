"""Who stands before the counter: a queue that moves up, and a star who does not."""

from game.core.ease import lerp, smooth
from game.core.geometry import Point
from game.core.tick import TICK, ticks
from game.stage.actor import Actor
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import step_towards

SHEETS = (
    *("tourist_woman", "grip_tall", "bride", "producer", "fan_hat"),
    *("stylist", "guest_tuxedo", "tourist_man", "driver_nurse", "photographer"),
)
PLACES = ("before the counter", "queue one", "queue two", "queue three")
FIRST_AT = Point(196.0, 218.0)  # where the first one stands and is seen past the machine
WAY_IN = Point(560.0, 240.0)
TURNS_IN = Point(372.0, 240.0)  # where whoever comes leaves the way between the tables
WAY_OUT = Point(216.0, 320.0)  # towards us, so that nobody goes out through who comes in
SPEED, BUSY = 46.0, 0.42  # pixels a second of a queue; seconds a hand is busy
STAR, STAR_FROM, STAR_TO = "star", Point(470.0, 246.0), Point(226.0, 222.0)
GLIDES, ORDERS_AT, GOES = 0.42, 0.62, 0.78  # shares of the star's time
ASIDE = 8.0  # pixels by which a queue makes room, away from us


class Queue:
    """People before a counter, four at a time; who has been served goes."""

    def __init__(self, stage: Stage, barista: str) -> None:
        self._stage, self._barista = stage, stage.direct(barista)
        self._served = 0
        self._busy_until = 0
        self._aside = 0.0
        self.names = [f"guest {number + 1}" for number in range(len(SHEETS))]
        for number, name in enumerate(self.names):
            self._enter(name, SHEETS[number], number)

    def _enter(self, name: str, sheet: str, number: int) -> None:
        actor = self._stage.direct(name)
        spot = self.place(number) if number < len(PLACES) else WAY_IN
        actor.sheet, actor.x, actor.y = sheet, spot.x, spot.y
        actor.visible, actor.facing = number < len(PLACES), "west" if number else "north"

    def place(self, number: int) -> Point:
        """Give where somebody stands who is so far from the counter."""
        if number == 0:
            return FIRST_AT
        return self._stage.mark(PLACES[min(number, len(PLACES) - 1)]).at

    def first(self) -> Actor | None:
        """Give who is being served."""
        left = self.names[self._served :]
        return self._stage.actors[left[0]] if left else None

    def waiting(self) -> list[Actor]:
        """Give who stands in the queue, the first first."""
        names = self.names[self._served : self._served + len(PLACES)]
        return [self._stage.actors[name] for name in names]

    def serve(self, served: int) -> None:
        """Somebody has a cup: the others move up."""
        self._served = served
        for actor in self.waiting():
            actor.visible = True

    def hands(self, animation: str) -> None:
        """Let the barista be busy for a moment."""
        self._busy_until = self._stage.tick + ticks(BUSY)
        self._barista.facing = "south" if animation == "talk" else "east"
        show(self._barista, animation, self._stage.tick)

    def live(self) -> None:
        """Live through one tick."""
        for number, actor in enumerate(self.waiting()):
            spot = self.place(number)
            spot = Point(spot.x, spot.y - self._aside * (number > 0))
            self._walk(actor, TURNS_IN if actor.x > TURNS_IN.x else spot)
            if actor.animation == "idle":
                actor.facing = "west" if number else "north"
        for name in self.names[: self._served]:
            actor = self._stage.actors[name]
            self._walk(actor, WAY_OUT)
            actor.visible = actor.visible and actor.y < WAY_OUT.y - 2
        if self._stage.tick >= self._busy_until:
            show(self._barista, "idle", self._stage.tick)

    def _walk(self, actor: Actor, goal: Point) -> None:
        if (actor.x, actor.y) == (goal.x, goal.y):
            show(actor, "idle", self._stage.tick)
            return
        show(actor, "walk", self._stage.tick)
        step_towards(actor, goal, SPEED * TICK)

    # The star

    def star_comes(self) -> None:
        """Everybody has seen who it is."""
        actor = self._stage.direct(STAR)
        actor.x, actor.y, actor.visible, actor.facing = STAR_FROM.x, STAR_FROM.y, True, "west"
        self._stage.sound("shop_bell", 606.0, 0.8)
        self._stage.music.gain_to, self._stage.music.step = 0.35, TICK

    def star_glides(self, share: float) -> None:
        """Past the queue, without a step that could be seen; a cup is there; away again."""
        actor = self._stage.actors[STAR]
        self._aside = ASIDE * smooth(min(share, 1 - share) * 6)
        if share < GLIDES:
            self._glide(actor, STAR_FROM, STAR_TO, share / GLIDES, "west")
        elif share < GOES:
            actor.facing = "north" if share < ORDERS_AT else "south"
            show(actor, "talk" if share < ORDERS_AT else "wave", self._stage.tick)
        else:
            self._glide(actor, STAR_TO, STAR_FROM, (share - GOES) / (1 - GOES), "east")
        if share >= 1:
            actor.visible = False
            self._stage.music.gain_to = 1.0

    def _glide(self, actor: Actor, start: Point, goal: Point, share: float, facing: str) -> None:
        part = smooth(share)
        actor.x, actor.y = lerp(start.x, goal.x, part), lerp(start.y, goal.y, part)
        actor.facing = facing
        show(actor, "walk", self._stage.tick)

    def end(self) -> None:
        """The counter is somebody else's; who waits goes on waiting."""
        if STAR in self._stage.actors:
            self._stage.actors[STAR].visible = False
        for name in self.names[: self._served]:
            self._stage.actors[name].visible = False
        for actor in (*self.waiting(), self._barista):
            show(actor, "idle", self._stage.tick)
        self._stage.music.gain_to = 1.0
