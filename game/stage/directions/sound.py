"""Directions for what is heard, and for time."""

from game.core.action import Action
from game.core.tick import TICK
from game.stage.direction import direction
from game.stage.sound import MusicState
from game.stage.stage import Nearing, Stage

MOMENT = 0.9  # seconds of a (beat)
LONG_MOMENT = 2.2
HUSH = 0.15  # seconds in which music stops


@direction("the music is {cue}")
def music(stage: Stage, cue: str) -> Action[None]:
    """A cue of the score begins, crossing the one before."""
    stage.music = MusicState(cue, stage.tick, fade=1.5)
    stage.nearing = None
    stage.play_behind("")
    yield from ()


@direction("the music stops")
def stop(stage: Stage) -> Action[None]:
    """The music breaks off."""
    yield from _leave(stage, HUSH)


@direction("the music fades in {seconds}")
def fade(stage: Stage, seconds: float) -> Action[None]:
    """The music leaves."""
    yield from _leave(stage, seconds)


@direction("the music sinks")
def sink(stage: Stage) -> Action[None]:
    """The music goes down under what is said."""
    stage.music.gain_to, stage.music.step = 0.4, TICK
    yield from ()


@direction("the music rises")
def rise(stage: Stage) -> Action[None]:
    """The music comes up again."""
    stage.music.gain_to, stage.music.step = 1.0, TICK
    yield from ()


@direction("the music grows as {actor} nears {mark}")
def grow(stage: Stage, actor: str, mark: str) -> Action[None]:
    """What plays behind a wall grows with every step towards a mark."""
    start = stage.actors[actor]
    reach = max(120.0, abs(start.x - stage.mark(mark).at.x))
    stage.nearing = Nearing(actor, mark, reach)
    stage.music.gain, stage.music.muffle, stage.music.step = 0.0, 1.0, TICK
    yield from ()


@direction("the music is in the room")
def in_room(stage: Stage) -> Action[None]:
    """Nothing stands between us and the music any more."""
    stage.nearing = None
    stage.music.gain_to, stage.music.muffle_to, stage.music.step = 1.0, 0.0, TICK
    yield from ()


@direction("we hear {sound}")
def hear(stage: Stage, sound: str) -> Action[None]:
    """A sound from the list of sounds."""
    stage.sound(sound)
    yield 0.2


@direction("we hear {sound} from {target}")
def hear_from(stage: Stage, sound: str, target: str) -> Action[None]:
    """A sound that comes from somebody or somewhere."""
    other = stage.actors.get(target)
    stage.sound(sound, other.x if other else stage.mark(target).at.x)
    yield 0.2


@direction("(beat)")
def moment(stage: Stage) -> Action[None]:
    """Nothing is said for a moment."""
    yield MOMENT


@direction("(long beat)")
def long_moment(stage: Stage) -> Action[None]:
    """Nothing is said, and it is felt."""
    yield LONG_MOMENT


@direction("(wait {seconds})")
def wait(stage: Stage, seconds: float) -> Action[None]:
    """Time passes."""
    yield seconds


def _leave(stage: Stage, seconds: float) -> Action[None]:
    stage.music = MusicState(None, stage.tick, seconds)  # what comes next is in the room
    stage.nearing = None
    stage.play_behind("")
    yield seconds
