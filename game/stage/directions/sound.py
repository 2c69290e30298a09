"""Directions for what is heard, and for time."""

from collections.abc import Mapping
from typing import Any

from game.core.action import NEXT_TICK, Action
from game.core.tick import TICK, ticks
from game.stage.box import Caption
from game.stage.direction import COMPASS, direction
from game.stage.sound import MusicState
from game.stage.stage import PHRASE, Nearing, Stage
from game.stage.tunes import Tune

MOMENT = 0.7  # seconds of a (beat): 42 ticks, as before a line that matters
LONG_MOMENT = 1.8  # before a line that matters and after it
HUSH = 0.15  # seconds in which music stops
MAKES_WAY = 0.6  # seconds in which music leaves for the phrase
CAPTION_STAYS = ticks(3.5)
VOICINGS = {
    "on the trumpet": "trumpet",
    "for trumpet": "trumpet",
    "on the strings": "strings",
    "for strings": "strings",
    "on the piano": "piano",
    "broken off": "broken",
    "as an answer": "answer",
}
HEARD = {
    "trumpet": "a trumpet says your phrase again",
    "strings": "strings play your phrase, slowly",
    "piano": "your phrase, on a piano",
    "broken": "your phrase breaks off",
    "answer": "your phrase answers",
}
TABLES: dict[str, Mapping[str, Any]] = {"voicing": VOICINGS}


@direction("the music is {cue}")
def music(stage: Stage, cue: Tune) -> Action[None]:
    """A cue of the score begins on the next beat, crossing the one before."""
    stage.call(cue)
    yield from ()


@direction("the music is {cue}, once")
def music_once(stage: Stage, cue: Tune) -> Action[None]:
    """A cue of the score begins on the next beat, and is over when it has rung out."""
    stage.call(cue, once=True)
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
    music = stage.latest_music
    music.gain_to, music.step = 0.4, TICK
    yield from ()


@direction("the music rises")
def rise(stage: Stage) -> Action[None]:
    """The music comes up again."""
    music = stage.latest_music
    music.gain_to, music.step = 1.0, TICK
    yield from ()


@direction("the music grows as {actor} nears {mark}")
def grow(stage: Stage, actor: str, mark: str) -> Action[None]:
    """What plays behind a wall grows with every step towards a mark."""
    start = stage.actors[actor]
    reach = max(120.0, abs(start.x - stage.mark(mark).at.x))
    stage.nearing = Nearing(actor, mark, reach)
    music = stage.latest_music
    music.gain, music.muffle, music.step = 0.0, 1.0, TICK
    yield from ()


@direction("the music is in the room")
def in_room(stage: Stage) -> Action[None]:
    """Nothing stands between us and the music any more."""
    stage.nearing = None
    music = stage.latest_music
    music.gain_to, music.muffle_to, music.step = 1.0, 0.0, TICK
    yield from ()


@direction("the phrase returns {voicing}")
def phrase_returns(stage: Stage, voicing: str) -> Action[None]:
    """The player's phrase in place of the music: on the trumpet, for strings, broken off ..."""
    stage.music = MusicState(None, stage.tick, MAKES_WAY)
    stage.nearing = None
    stage.play_behind(PHRASE + voicing)
    stage.captions = [*stage.captions[-1:], Caption(HEARD[voicing], 0, stage.tick + CAPTION_STAYS)]
    yield from ()


@direction("the phrase is heard to its end")
def phrase_ends(stage: Stage) -> Action[None]:
    """Nothing else happens until the phrase that has returned is over."""
    while stage.behind.startswith(PHRASE) and not stage.hurry:
        yield NEXT_TICK


@direction("we hear {sound}")
def hear(stage: Stage, sound: str) -> Action[None]:
    """A sound from the list of sounds."""
    stage.sound(sound)
    yield 0.2


@direction("we hear {sound} from {target}")
def hear_from(stage: Stage, sound: str, target: str) -> Action[None]:
    """A sound that comes from somebody or somewhere."""
    stage.sound(sound, _place_of(stage, target))
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


def _place_of(stage: Stage, target: str) -> float:
    """Give where somebody, a mark or the edge of the place in a direction is, across the map."""
    other = stage.actors.get(target)
    if other is not None:
        return other.x
    if target in stage.place.marks or target not in COMPASS:
        return stage.mark(target).at.x
    return {"west": 0.0, "east": float(stage.place.width)}.get(target, stage.camera.x)


def _leave(stage: Stage, seconds: float) -> Action[None]:
    stage.music = MusicState(None, stage.tick, seconds)  # what comes next is in the room
    stage.nearing = None
    stage.play_behind("")
    yield seconds
