"""Directions for people: where they stand, how they move, what they do."""

from collections.abc import Mapping, Sequence
from typing import Any

from game.core.action import NEXT_TICK, Action
from game.core.ease import lerp, smooth
from game.core.geometry import Point
from game.core.tick import TICK, ticks
from game.stage.actor import Actor
from game.stage.direction import COMPASS, direction
from game.stage.routines import facing_of, show
from game.stage.stage import Stage
from game.stage.steering import step_towards as step_towards

GAITS = {  # gait -> (animation, pixels a second, pace of the animation)
    "walks": ("walk", 40.0, 1.0),
    "walks slowly": ("walk", 22.0, 0.55),
    "hurries": ("walk", 52.0, 1.3),
    "runs": ("run", 80.0, 1.0),
    "storms": ("storm", 64.0, 1.0),
    "carries the tray": ("tray_walk", 40.0, 1.0),
    "carries a box": ("carry_walk", 40.0, 1.0),
    "walk": ("walk", 40.0, 1.0),
    "walk slowly": ("walk", 22.0, 0.55),
}
DEEDS = {  # what the screenplay says -> (animation, seconds, stays that way)
    "gestures": ("talk", 1.2, False),
    "looks up": ("look_up", 1.4, True),
    "wrings his hands": ("wring", 1.8, False),
    "points": ("point", 1.4, False),
    "slumps": ("slump", 0.8, True),
    "plays on": ("piano", 0.5, True),
    "plays with closed eyes": ("piano_free", 0.5, True),
    "lets the hands rest": ("sit", 0.4, True),
    "claps": ("sit_clap", 1.6, False),
    "conducts": ("sit_conduct", 1.0, True),
    "listens": ("sit", 0.3, True),
    "wakes": ("sit", 0.6, True),
    "checks his watch": ("sit_wait", 2.0, False),
    "puts down her pen": ("sit", 0.6, True),
    "puts down the tray": ("idle", 0.3, True),
    "stands still": ("idle", 0.1, True),
    "sits still": ("sit", 0.1, True),
    "waves": ("wave", 1.6, False),
    "takes a call": ("phone", 0.6, True),
    "hangs up": ("idle", 0.4, True),
    "sips": ("sip", 1.4, False),
    "drinks": ("sit_drink", 1.6, False),
    "eats": ("sit_eat", 0.4, True),
    "writes": ("sit_write", 0.4, True),
    "dozes": ("sit_doze", 0.4, True),
    "applauds": ("clap", 1.8, False),
    "cheers": ("cheer", 1.8, False),
    "sings": ("sing", 0.5, True),
    "cries": ("cry", 1.6, True),
    "bows": ("bow", 1.8, False),
    "pours": ("pour", 1.8, False),
    "carries a tray": ("tray", 0.2, True),
    "takes a picture": ("photograph", 1.4, False),
    "drives": ("drive", 0.2, True),
    "honks": ("honk", 0.9, False),
    "dances": ("groove", 0.5, True),
    "taps": ("tap", 0.5, True),
    "twirls": ("twirl", 1.0, False),
    "dances the hill": ("hill", 0.5, True),
    "plays the keytar": ("keytar", 0.5, True),
    "plays the keys": ("keys", 0.5, True),
    "plays the bass": ("bass", 0.5, True),
    "plays the drums": ("drums", 0.5, True),
    "plays the trumpet": ("trumpet", 0.5, True),
    "takes the microphone": ("microphone", 0.5, True),
    "says it with his hands": ("sit_talk", 1.4, False),
    "says it with her hands": ("sit_talk", 1.4, False),
    "waltzes": ("waltz", 0.5, True),
    "waltz": ("waltz", 0.5, True),
    "floats": ("float", 0.5, True),
    "float": ("float", 0.5, True),
    "kiss": ("kiss", 0.5, True),
    "hug": ("hug", 0.5, True),
    "lifts her": ("lift", 1.76, False),
    "dips her": ("dip", 1.68, False),
    "stand hand in hand": ("stand", 0.3, True),
    "sit together": ("sit", 0.3, True),
    "sleep": ("sleep", 0.5, True),
    "holds a box": ("carry", 0.3, True),
    "puts down the box": ("idle", 0.3, True),
    "kneels": ("kneel", 0.4, True),
    "lays out the cards": ("kneel", 1.6, True),
    "lies down": ("lie", 0.5, True),
    "sleeps": ("sleep", 0.5, True),
    "opens her arms": ("reach", 0.6, True),
    "opens his arms": ("reach", 0.6, True),
    "rocks the baby": ("cradle", 0.4, True),
    "jumps": ("jump", 0.5, True),
    "sways": ("sway", 0.5, True),
    "swings to it": ("swing_hips", 0.5, True),
    "holds up a phone": ("phone_up", 0.4, True),
    "waits for the step": ("tap_ready", 0.2, True),
    "dances a shuffle": ("tap1", 1.875, False),
    "dances a flap": ("tap2", 1.875, False),
    "dances a time step": ("tap3", 1.875, False),
    "dances a cramp roll": ("tap4", 1.875, False),
    "dances a wing": ("tap5", 1.875, False),
    "dances a buffalo": ("tap6", 1.875, False),
    "dances a heel turn": ("tap7", 1.875, False),
    "dances a break": ("tap8", 1.875, False),
}
TABLES: dict[str, Mapping[str, Any]] = {"gait": GAITS, "deed": DEEDS}
OWN_CLOTHES, CHOSEN_DRESS, LEFT_DRESS = "own clothes", "dress she chose", "dress that is left"
DRESS_SHEETS = {"yellow": "mia", "blue": "mia_blue", "red": "mia_red", "green": "mia_green"}
FRIENDS = {"tess": "red", "alma": "green", "caro": "blue"}  # whose dress Mia may have chosen
GLANCE = 0.6  # seconds a look takes


@direction("{actor} stands at {mark}")
def stand(stage: Stage, actor: str, mark: str) -> Action[None]:
    """Somebody is at a mark from the first moment on."""
    person, spot = stage.direct(actor), stage.mark(mark)
    person.x, person.y, person.visible = spot.at.x, spot.at.y, True
    person.lift, person.order, person.pace = 0, 0.0, 1.0
    person.facing = spot.facing or person.facing
    show(person, "idle", stage.tick)
    yield from ()


@direction("{actor} is at {mark}")
def settled(stage: Stage, actor: str, mark: str) -> Action[None]:
    """Somebody is at a mark as one is there: seated, where it is a seat."""
    yield from stand(stage, actor, mark)
    _settle(stage, stage.actors[actor], mark)


@direction("{actor} enters from {mark}")
def enter(stage: Stage, actor: str, mark: str) -> Action[None]:
    """Somebody comes in at a mark."""
    yield from stand(stage, actor, mark)
    yield 0.2


@direction("{actor} leaves by {mark}")
def leave(stage: Stage, actor: str, mark: str) -> Action[None]:
    """Somebody walks to a mark and is gone."""
    yield from go(stage, actor, GAITS["walks"], mark)
    stage.actors[actor].visible = False


@direction("{actor} is gone")
def gone(stage: Stage, actor: str) -> Action[None]:
    """Somebody is no longer to be seen."""
    stage.direct(actor).visible = False
    yield from ()


@direction("{actor} {gait} to {mark}")
def go(stage: Stage, actor: str, gait: tuple[str, float, float], mark: str) -> Action[None]:
    """Somebody goes to a mark, round what stands in the way."""
    person, spot = stage.direct(actor), stage.mark(mark)
    path = stage.place.path(Point(person.x, person.y), spot.at)
    yield from walk_along(stage, person, path, gait)
    person.facing = spot.facing or person.facing


@direction("{actor} sits at {mark}")
def sit(stage: Stage, actor: str, mark: str) -> Action[None]:
    """Somebody goes to a seat and sits down."""
    yield from go(stage, actor, GAITS["walks"], mark)
    yield 0.15
    _settle(stage, stage.actors[actor], mark)
    yield 0.4


@direction("{actor} gets up")
def get_up(stage: Stage, actor: str) -> Action[None]:
    """Somebody stands up from a seat."""
    person = stage.direct(actor)
    person.lift, person.order = 0, 0.0
    show(person, "idle", stage.tick)
    yield 0.4


@direction("{actor} faces {target}")
def face(stage: Stage, actor: str, target: str) -> Action[None]:
    """Somebody turns to a person, a mark or a direction of the compass."""
    turn_to(stage, stage.direct(actor), target)
    yield 0.12


@direction("{actor} looks at {target}")
def look(stage: Stage, actor: str, target: str) -> Action[None]:
    """Somebody turns and looks for a moment."""
    turn_to(stage, stage.direct(actor), target)
    yield GLANCE


@direction("{actor} {deed}")
def act(stage: Stage, actor: str, deed: tuple[str, float, bool]) -> Action[None]:
    """Somebody does one of the known deeds."""
    animation, seconds, stays = deed
    person = stage.direct(actor)
    before = person.animation
    show(person, animation, stage.tick)
    yield seconds
    if not stays:
        show(person, before, stage.tick)


@direction("{actor} wears {costume}")
def wear(stage: Stage, actor: str, costume: str) -> Action[None]:
    """Somebody is dressed so from now on, to the end of the scene's place."""
    if costume == CHOSEN_DRESS:
        costume = DRESS_SHEETS.get(str(stage.memory.echo("dress")), "")
    elif costume == LEFT_DRESS:
        taken = FRIENDS.get(actor) == stage.memory.echo("dress")
        costume = f"{actor}_yellow" if taken else ""
    stage.direct(actor).sheet = costume
    yield from ()


@direction("{actor} rises by {pixels} in {seconds}")
def rise(stage: Stage, actor: str, pixels: float, seconds: float) -> Action[None]:
    """Somebody leaves the ground by so many pixels, or with a minus comes down."""
    person, count = stage.direct(actor), max(1, ticks(seconds))
    start = person.lift
    for tick in range(count):
        yield NEXT_TICK
        person.lift = round(start + pixels * smooth((tick + 1) / count))


@direction("{actor} comes down to {mark} in {seconds}")
def come_down(stage: Stage, actor: str, mark: str, seconds: float) -> Action[None]:
    """Somebody who has left the ground sinks to a mark, slowly at both ends."""
    person, goal, count = stage.direct(actor), stage.mark(mark).at, max(1, ticks(seconds))
    start = (person.x, person.y - person.lift)
    person.y = goal.y
    for tick in range(count):
        yield NEXT_TICK
        share = smooth((tick + 1) / count)
        person.x = lerp(start[0], goal.x, share)
        person.lift = round((goal.y - start[1]) * (1 - share))


@direction("nobody is here but {person}")
def empty(stage: Stage, person: str) -> Action[None]:
    """Of the people of the place only one is there; whom the scene has brought stays."""
    for other in stage.place.people:
        if other.name != person and other.name not in stage.directed:
            stage.direct(other.name).visible = False
    yield from ()


@direction("{actor} carries on")
def carry_on(stage: Stage, actor: str) -> Action[None]:
    """Somebody of the place goes back to their own life."""
    stage.release(actor)
    yield from ()


def walk_along(
    stage: Stage, person: Actor, path: Sequence[Point], gait: tuple[str, float, float]
) -> Action[None]:
    """Walk somebody along a path, with their footsteps."""
    animation, speed, pace = gait
    person.visible, person.lift, person.order = True, 0, 0.0
    show(person, animation, stage.tick)
    person.pace = pace
    walked = 0
    try:
        for goal in path:
            while (person.x, person.y) != (goal.x, goal.y):
                yield NEXT_TICK
                walked += 1
                step_towards(person, goal, speed * TICK)
                stage.footstep(person, walked)
    finally:
        person.pace = 1.0
        show(person, "idle", stage.tick)


def turn_to(stage: Stage, person: Actor, target: str) -> None:
    """Turn somebody to a person, a mark or a direction of the compass."""
    if target in COMPASS:
        person.facing = target
        return
    other = stage.actors.get(target)
    goal = Point(other.x, other.y) if other else stage.mark(target).at
    person.facing = facing_of(goal.x - person.x, goal.y - person.y)


def _settle(stage: Stage, person: Actor, mark: str) -> None:
    spot = stage.mark(mark)
    person.x, person.y = spot.at.x, spot.at.y
    person.lift, person.order = spot.lift, spot.order
    person.facing = spot.facing or person.facing
    show(person, spot.pose or "idle", stage.tick)
