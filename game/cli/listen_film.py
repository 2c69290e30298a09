"""Hears what a player of the film would hear: a chapter, one scene of it, or all of it."""

from collections.abc import Iterator
from pathlib import Path

from game.core.fault import ContentError, Fault, did_you_mean
from game.core.pad import NO_PAD
from game.core.settings import Settings
from game.core.tick import TICK
from game.devices.mixing import Samples
from game.devices.recorder import Recorder
from game.devices.samples import SampleStore
from game.minigames.makers import MAKERS
from game.rehearsal.player import Player
from game.stage.director import Director
from game.stage.film import load_film
from game.story.memory import Memory

PLAYER, SEED = "perfect", 0
MOST_SECONDS = 900.0  # of a chapter


def hear_film(store: SampleStore) -> Iterator[Samples]:
    """Give the whole film, a chapter at a time. Raises ContentError."""
    film, memory = load_film(), Memory()
    for number in sorted(film.chapters):
        yield _play(Director(film, number, memory, Settings(), MAKERS), store)


def hear_chapter(name: str, store: SampleStore) -> Samples:
    """Give a chapter, `4`, or one scene of it, `4.door`. Raises ContentError."""
    number, _, scene = name.partition(".")
    film = load_film((int(number),))
    if int(number) not in film.chapters:
        raise ContentError(Fault(Path("assets/screenplay"), f"there is no chapter {number}."))
    director = Director(film, int(number), Memory(), Settings(), MAKERS)
    wanted = scene.replace("-", "_")
    if wanted:
        _start_at(director, wanted)
    return _play(director, store, wanted)


def _start_at(director: Director, wanted: str) -> None:
    if wanted not in director.chapter.scenes:
        remedy = did_you_mean(wanted, director.chapter.scenes)
        fault = Fault(director.chapter.path, f"has no scene '{wanted}'.", remedy=remedy)
        raise ContentError(fault)
    director.start_at(wanted)


def _play(director: Director, store: SampleStore, scene: str = "") -> Samples:
    """Hear a chapter to its end, or to the end of one of its scenes."""
    player, recorder = Player(PLAYER, SEED), Recorder(store, director.film.sounds)
    ticks = 0
    while not director.finished and ticks * TICK < MOST_SECONDS:
        pad = player.pad(director) if ticks else NO_PAD
        heard = director.update(pad)
        stage = director.stage
        recorder.tick(heard, stage.music, stage.ambience, stage.held)
        ticks += 1
        if scene and director.scene != scene and not director.scene.startswith("look"):
            break
    return recorder.whole()
