"""The two silhouettes, and who is with them: they go where a table says, beat by beat."""

from dataclasses import dataclass

from game.core.ease import clamp, lerp
from game.minigames.vignettes import GONE, JUNE, MIA, SEB, TWO, Move, Slide
from game.stage.actor import Actor
from game.stage.routines import show
from game.stage.stage import Stage

ACTORS = {MIA: "mia", SEB: "seb", TWO: "couple", JUNE: "june"}
FAR = 1100.0  # pixels nobody walks between two sets
BOARDS = 214.0  # the line along which one walks from one set to the next
LONG = 200.0  # pixels of a way that leads along the boards
LEAVES, ARRIVES = 0.14, 0.84  # shares of such a way


@dataclass
class Going:
    """Somebody on the way: from where to where, and when, in beats."""

    move: Move
    start: tuple[float, float, float]  # x, y, lift
    goal: tuple[float, float, float]
    begun: float
    order: float = 0.0


class People:
    """Performs the moves of one set after another."""

    def __init__(self, stage: Stage, sheets: dict[str, str]) -> None:
        self._stage = stage
        self._set = 1
        self._pending: list[tuple[float, Move]] = []
        self._slides: list[tuple[float, Slide]] = []
        self._going: dict[str, Going] = {}
        for who, name in ACTORS.items():
            actor = stage.direct(name)
            actor.visible, actor.sheet = False, sheets[who]

    def actor(self, who: str) -> Actor:
        """Find somebody on the stage."""
        return self._stage.actors[ACTORS[who]]

    def enter_set(self, number: int, moves: tuple[Move, ...]) -> None:
        """Leave for a set; whoever has nothing to do there is not seen any more."""
        comes = {move.who for move in moves if move.at == 0}
        x, y, lift = self.where
        self._set, self._pending, self._slides = number, [], []
        self._going.clear()
        for who in ACTORS:
            actor = self.actor(who)
            if who in comes and not actor.visible:
                actor.x, actor.y, actor.lift = x, y, round(lift)
            actor.visible = who in comes
        self.play(moves, 0.0)

    def play(self, moves: tuple[Move, ...], now: float) -> None:
        """Add moves, counted from this beat."""
        self._pending += [(now + move.at, move) for move in moves]
        self._pending.sort(key=lambda item: item[0])

    def leave_off(self) -> None:
        """What was still to come of the moves before is not done any more."""
        self._pending.clear()

    def slide(self, slides: tuple[Slide, ...], now: float) -> None:
        """Let things move, counted from this beat."""
        self._slides += [(now + slide.at, slide) for slide in slides]

    def update(self, now: float) -> None:
        """Put everybody where they are at a beat of the set."""
        while self._pending and self._pending[0][0] <= now:
            begun, move = self._pending.pop(0)
            self._begin(move, begun)
        for who, going in self._going.items():
            self._go(self.actor(who), going, now)
        for begun, slide in self._slides:
            share = clamp((now - begun) / slide.way)
            self._stage.moved[slide.prop] = (slide.by[0] * share, slide.by[1] * share)

    @property
    def where(self) -> tuple[float, float, float]:
        """Where the two are: the middle of those who are seen."""
        seen = [self.actor(who) for who in (MIA, SEB, TWO) if self.actor(who).visible]
        if not seen:
            return self._stage.camera.x, 216.0, 0.0
        count = len(seen)
        lift = sum(actor.lift for actor in seen) / count
        return sum(a.x for a in seen) / count, sum(a.y for a in seen) / count, lift

    def _begin(self, move: Move, begun: float) -> None:
        actor = self.actor(move.who)
        if move.does == GONE:
            actor.visible = False
            self._going.pop(move.who, None)
            return
        start = (actor.x, actor.y, float(actor.lift))
        goal, order = (start, actor.order) if not move.to else self._goal(move)
        if not actor.visible or abs(goal[0] - start[0]) > FAR:
            start = goal
        actor.visible = True
        self._going[move.who] = Going(move, start, goal, begun, order)

    def _goal(self, move: Move) -> tuple[tuple[float, float, float], float]:
        mark = self._stage.mark(f"set {self._set} {move.to}")
        lift = float(move.lift or mark.lift)
        return (mark.at.x + move.by[0], mark.at.y + move.by[1], lift), mark.order

    def _go(self, actor: Actor, going: Going, now: float) -> None:
        move, tick = going.move, self._stage.tick
        share = 1.0 if not move.way else clamp((now - going.begun) / move.way)
        actor.x = lerp(going.start[0], going.goal[0], share)
        actor.y, lift = _ground(going, share)
        actor.lift = round(lift)
        actor.order = going.order
        under_way = share < 1.0 and move.way > 0
        ahead = going.goal[0] >= going.start[0]
        if under_way and move.gait in ("walk", "run"):
            actor.facing = "east" if ahead else "west"
            actor.pace = 1.2
            show(actor, move.gait, tick)
        else:
            actor.facing, actor.pace = move.faces or actor.facing, 1.0
            show(actor, move.gait if under_way else move.does, tick)


def _ground(going: Going, share: float) -> tuple[float, float]:
    """Give the line of the feet and the lift: a long way leads along the boards."""
    (left, y, lift), (right, goal, height) = going.start, going.goal
    if abs(right - left) < LONG or going.move.gait != "walk":
        return lerp(y, goal, share), lerp(lift, height, share)
    if share < ARRIVES:
        part = min(1.0, share / LEAVES)
        return lerp(y, BOARDS, part), lerp(lift, 0.0, part)
    part = (share - ARRIVES) / (1 - ARRIVES)
    return lerp(BOARDS, goal, part), lerp(0.0, height, part)
