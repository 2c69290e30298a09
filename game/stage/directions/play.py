"""Directions that hand the scene to the player: walking about, and minigames."""

import zlib

from game.core.action import NEXT_TICK, Action
from game.core.geometry import Point
from game.core.pad import Button
from game.core.tick import TICK
from game.stage.actor import Actor
from game.stage.box import Hint, Roam
from game.stage.direction import direction
from game.stage.directions.people import GAITS, step_towards
from game.stage.place import Look, Place
from game.stage.routines import facing_of, show
from game.stage.stage import Stage

REACH = 26.0  # pixels from which a mark or a thing can be used
WAYS = {
    Button.LEFT: (-1.0, 0.0),
    Button.RIGHT: (1.0, 0.0),
    Button.UP: (0.0, -1.0),
    Button.DOWN: (0.0, 1.0),
}


@direction("{actor} walks about until {mark}: {words}")
def roam(stage: Stage, actor: str, mark: str, words: str) -> Action[None]:
    """The player walks somebody, may look at things, and goes on at a mark."""
    person = stage.direct(actor)
    goal = stage.mark(mark).at
    walked, route = 0, list[Point]()
    stage.roam = Roam(actor, goal)
    try:
        while True:
            yield NEXT_TICK
            stage.hint = _hint(stage, person, goal, words)
            pressed = Button.CONFIRM in stage.pad.pressed
            if stage.hurry:
                return
            look = near_look(stage, person, goal)
            if pressed and look is not None:
                stage.visit = look.scene
                return
            if pressed and _near(person, goal):
                return
            if stage.pad.tap is not None:
                route = stage.place.path(Point(person.x, person.y), stage.pad.tap)
            moved = _steer(stage, person, route)
            walked = walked + 1 if moved else 0
            if moved:
                stage.footstep(person, walked)
    finally:
        stage.hint = stage.roam = None
        person.pace = 1.0
        show(person, "idle", stage.tick)


def near_look(stage: Stage, person: Actor, goal: Point) -> Look | None:
    """Find the nearest thing to look at within reach, unless the goal is nearer."""
    here = Point(person.x, person.y)
    near = [look for look in stage.place.looks if look.area.distance(here) <= REACH]
    look = min(near, key=lambda look: look.area.distance(here), default=None)
    if look and goal.distance(here) <= min(REACH, look.area.distance(here)):
        return None
    return look


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


def _hint(stage: Stage, person: Actor, goal: Point, words: str) -> Hint:
    look = near_look(stage, person, goal)
    if look:
        return Hint(look.name)
    return Hint(words) if _near(person, goal) else Hint(words, button="move")


def _near(person: Actor, goal: Point) -> bool:
    return goal.distance(Point(person.x, person.y)) <= REACH


def _steer(stage: Stage, person: Actor, route: list[Point]) -> bool:
    """Walk by held buttons, or along the route of a click. Says whether anybody moved."""
    dx = sum(WAYS[b][0] for b in stage.pad.held if b in WAYS)
    dy = sum(WAYS[b][1] for b in stage.pad.held if b in WAYS)
    running = Button.RUN in stage.pad.held
    animation, speed, pace = GAITS["runs" if running else "walks"]
    if dx or dy:
        route.clear()
        moved = _push(stage, person, dx, dy, speed * TICK)
    elif route:
        step_towards(person, route[0], speed * TICK)
        moved = True
        if (person.x, person.y) == (route[0].x, route[0].y):
            route.pop(0)
    else:
        moved = False
    person.pace = pace if moved else 1.0
    show(person, animation if moved else "idle", stage.tick)
    return moved


def _push(stage: Stage, person: Actor, dx: float, dy: float, step: float) -> bool:
    """Step by a direction, sliding along what is in the way."""
    person.facing = facing_of(dx, dy)
    scale = step / (2**0.5 if dx and dy else 1.0)
    moved = False
    for ax, ay in ((dx * scale, 0.0), (0.0, dy * scale)):
        if (ax or ay) and stage.place.walkable(Point(person.x + ax, person.y + ay)):
            person.x, person.y, moved = person.x + ax, person.y + ay, True
    return moved


@direction("{actor} plays {piece}")
def play(stage: Stage, actor: str, piece: tuple[str, str]) -> Action[None]:
    """The player plays: a written piece by its name, or freely."""
    maker, argument = piece
    seed = stage.seed ^ zlib.crc32(f"{argument} {stage.tick}".encode())
    game = stage.makers[maker](stage.memory, stage.settings.timing, seed, argument)
    stage.minigame = game
    try:
        while not game.done:
            yield NEXT_TICK
            if stage.hurry:
                game.skip()
            stage.heard.extend(game.update(stage.pad))
    finally:
        stage.minigame = None
    stage.remember(game)


@direction("{piece} is heard again")
def again(stage: Stage, piece: tuple[str, str]) -> Action[None]:
    """What was played goes on by itself behind the scene, until the music changes."""
    stage.background = stage.makers["encore"](
        stage.memory, stage.settings.timing, stage.seed, piece[1]
    )
    yield from ()
