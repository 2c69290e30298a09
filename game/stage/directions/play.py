"""Directions that hand the scene to the player: walking about, and minigames."""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field

from game.core.action import NEXT_TICK, Action
from game.core.geometry import Point
from game.core.pad import Button
from game.core.tick import ticks
from game.stage.actor import Actor
from game.stage.box import Hint, Roam
from game.stage.direction import direction
from game.stage.directions.people import GAITS
from game.stage.minigame import OnStage
from game.stage.place import Place
from game.stage.routines import show
from game.stage.stage import Stage
from game.stage.steering import Stride, heading
from game.stage.things import Look

REACH = 26.0  # pixels from which a mark or a thing can be used
CLICK = 8.0  # pixels round a thing in which a click means it
TOLD_FIRST = ticks(2.5)  # the next step is told so long, before things nearby are named
LOOKED_AT = "looked_at"  # fact: what was looked at last


@direction("{actor} walks about until {mark}: {words}")
def roam(stage: Stage, actor: str, mark: str, words: str) -> Action[None]:
    """The player walks somebody, may look at things, and goes on at a mark."""
    person = stage.direct(actor)
    walk = Walkabout(stage, person, stage.mark(mark).at, words)
    stage.roam = Roam(actor, walk.goal)
    try:
        while not walk.over and not stage.hurry:
            yield NEXT_TICK
            walk.update()
    finally:
        stage.hint = stage.roam = None
        person.pace = 1.0
        show(person, "idle", stage.tick)


@dataclass
class Walkabout:
    """The player walking somebody about, by held buttons or by clicks."""

    stage: Stage
    person: Actor
    goal: Point
    words: str
    over: bool = False
    lived: int = 0  # ticks since control was given
    stride: Stride = field(default_factory=Stride)
    route: list[Point] = field(default_factory=list)
    clicked: Look | Point | None = None  # what a click is on its way to; a point is the goal

    def update(self) -> None:
        """Live through one tick."""
        stage = self.stage
        stage.hint = self._hint()
        self.lived += 1
        if Button.CONFIRM in stage.pad.pressed:
            self._act(self._meant())
        elif self.clicked is not None and not self.route:
            self._arrive(self.clicked)
        if stage.pad.tap is not None:
            self._click(stage.pad.tap)
        if not self.over:
            self._walk()

    def _hint(self) -> Hint:
        """Tell the next step; then name what is near enough to be looked at."""
        look = self._meant()
        if look and self.lived >= TOLD_FIRST:
            return Hint(look.name)
        press = _near(self.person, self.goal) or self.stage.settings.timing.one_key
        return Hint(self.words) if press else Hint(self.words, button="move")

    def _meant(self) -> Look | None:
        """Give the thing a press looks at: where the goal is in reach too, what the hint names.

        With one key what was just looked at is not meant again: the press leads on.
        """
        stage = self.stage
        look = near_look(stage, self.person, self.goal)
        if look is None or not (stage.settings.timing.one_key or _near(self.person, self.goal)):
            return look
        known = stage.memory.facts.get(LOOKED_AT) == look.scene
        early = self.lived < TOLD_FIRST and _near(self.person, self.goal)
        return None if known or early else look

    def _arrive(self, clicked: Look | Point) -> None:
        """Act on what was clicked, if the way led there."""
        here = Point(self.person.x, self.person.y)
        if isinstance(clicked, Point):
            self._act(None)
        elif clicked.area.distance(here) <= REACH:
            self._act(clicked)
        self.clicked = None

    def _act(self, look: Look | None) -> None:
        if look is not None:
            self.stage.visit, self.over = look.scene, True
            self.stage.memory.facts[LOOKED_AT] = look.scene
        elif _near(self.person, self.goal):
            self.over = True
        elif self.stage.settings.timing.one_key:
            self._go(self.goal)
        self.clicked = None

    def _click(self, at: Point) -> None:
        """Walk to what was clicked: a thing, the goal, or just there."""
        near = nearest_look(self.stage.looks, at)
        if at.distance(self.goal) <= REACH:
            self.clicked = self.goal
            self._go(self.goal)
        elif near is not None and near.area.distance(at) <= CLICK:
            self.clicked = near
            self._go(stand_before(self.stage.place, near))
        else:
            self.clicked = None
            self._go(self.stage.place.floor.nearest(at))

    def _go(self, goal: Point) -> None:
        here = Point(self.person.x, self.person.y)
        self.route = list(self.stage.place.path(here, goal))

    def _walk(self) -> None:
        pad = self.stage.pad
        if any(heading(pad)):
            self.route.clear()
        gait = GAITS["runs" if Button.RUN in pad.held else "walks"]
        self.stride.steer(self.stage, pad, self.person, self.route, gait)


def near_look(stage: Stage, person: Actor, goal: Point) -> Look | None:
    """Find the nearest thing to look at within reach, unless the goal is nearer."""
    here = Point(person.x, person.y)
    near = [look for look in stage.looks if look.area.distance(here) <= REACH]
    look = nearest_look(near, here)
    if look and goal.distance(here) <= min(REACH, look.area.distance(here)):
        return None
    return look


def nearest_look(looks: Iterable[Look], at: Point) -> Look | None:
    """Find the nearest thing; of two in the same place the smaller."""
    order = lambda look: (look.area.distance(at), look.area.width * look.area.height)  # noqa: E731
    return min(looks, key=order, default=None)


def stand_before(place: Place, look: Look) -> Point:
    """Find where somebody can stand to look at a thing."""
    centre, area = look.area.centre, look.area
    points = [
        Point(area.x + dx, area.y + dy)
        for dx in range(-16, int(area.width) + 17, 8)
        for dy in range(-16, int(area.height) + 17, 8)
    ]
    open_points = [point for point in points if place.walkable(point)]
    return min(open_points, key=centre.distance, default=centre)


def _near(person: Actor, goal: Point) -> bool:
    return goal.distance(Point(person.x, person.y)) <= REACH


@direction("{actor} plays {piece}")
def play(stage: Stage, actor: str, piece: tuple[str, str]) -> Action[None]:
    """The player plays: a written piece by its name, or freely."""
    person = stage.direct(actor)
    if person.animation.startswith("sit"):
        show(person, "piano", stage.tick)
    yield from _hand_over(stage, actor, piece)


@direction("{actor} {game}")
def set_piece(stage: Stage, actor: str, game: tuple[str, str]) -> Action[None]:
    """The player does one of the set pieces with their hands."""
    stage.direct(actor)
    yield from _hand_over(stage, actor, game)


def _hand_over(stage: Stage, actor: str, piece: tuple[str, str]) -> Action[None]:
    """Let the player have a minigame: what makes it, and the argument for that."""
    maker, argument = piece
    seed = stage.seed ^ zlib.crc32(f"{argument} {stage.tick}".encode())
    game = stage.makers[maker](stage.memory, stage.settings.timing, seed, argument)
    if isinstance(game, OnStage):
        game.enter(stage, actor)
    stage.minigame = game
    try:
        while not game.done:
            yield NEXT_TICK
            if stage.hurry:
                game.skip()
            stage.heard.extend(game.update(stage.pad))
    finally:
        stage.minigame = None
        stage.held.clear()
    stage.remember(game)


@direction("it is {actor}'s turn")
def turn(stage: Stage, actor: str) -> Action[None]:
    """From now on the player chooses for this person, as where two argue by turns."""
    stage.turn = actor
    yield from ()


@direction("nobody takes turns")
def no_turns(stage: Stage) -> Action[None]:
    """The player chooses for whom they play, as ever."""
    stage.turn = ""
    yield from ()


@direction("{actor} may cut in")
def may_cut_in(stage: Stage, actor: str) -> Action[None]:
    """Whoever listens to the next box may break it off; memory `cut in` says whether."""
    stage.may_cut_in = actor
    yield from ()


@direction("{piece} is heard again")
def again(stage: Stage, piece: tuple[str, str]) -> Action[None]:
    """What was played goes on by itself behind the scene, until the music changes."""
    stage.play_behind(piece[1])
    yield from ()
