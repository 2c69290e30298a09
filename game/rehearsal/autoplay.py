"""Plays the film headless, as fast as it can, and says what happened."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from game.core.heard import Heard
from game.core.pad import Pad
from game.core.settings import Settings
from game.core.tick import TICKS_PER_SECOND
from game.minigames.makers import MAKERS
from game.rehearsal.player import Player
from game.rehearsal.recording import HASH_EVERY, Recording
from game.stage.director import Director
from game.stage.film import Film
from game.story.memory import Memory

PATIENCE = 45 * 60 * TICKS_PER_SECOND  # no chapter lasts longer

Watch = Callable[[Director, tuple[Heard, ...]], None]


class StuckError(Exception):
    """The film did not go on."""


class _DiffersError(Exception):
    """A replay is no longer the film that was recorded."""


@dataclass
class Summary:
    """What a run of the film did."""

    player: str
    seed: int
    chapters_finished: list[int] = field(default_factory=list)
    ticks: int = 0
    lines: int = 0
    choices: dict[str, str] = field(default_factory=dict)
    echoes: dict[str, Any] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    unvisited: list[str] = field(default_factory=list)
    state_hash: str = ""

    def to_json(self) -> dict[str, Any]:
        """Give plain values for `--json`."""
        return vars(self)


def autoplay(
    film: Film,
    kind: str,
    seed: int,
    recording: Recording | None = None,
    watch: Watch | None = None,
) -> Summary:
    """Play every chapter of the film in order. Raises StuckError."""
    player = Player(kind, seed)
    return perform(film, Summary(kind, seed), lambda d, _: player.pad(d), recording, watch)


def perform(
    film: Film,
    summary: Summary,
    pad_of: Callable[[Director, int], Pad],
    recording: Recording | None = None,
    watch: Watch | None = None,
) -> Summary:
    """Play every chapter with the pads that `pad_of` gives for each tick."""
    memory = Memory()
    for number in sorted(film.chapters):
        director = Director(film, number, memory, Settings(), MAKERS, summary.seed)
        _run(director, summary, pad_of, recording, watch)
        summary.chapters_finished.append(number)
        summary.unvisited += unvisited(director)
        summary.state_hash = director.moment().hash
    summary.lines = len(memory.seen)
    summary.choices = dict(sorted(memory.choices.items()))
    summary.echoes = {"phrase": memory.echo("phrase")} | dict(sorted(memory.echoes.items()))
    summary.facts = dict(sorted(memory.facts.items()))
    return summary


def _run(
    director: Director,
    summary: Summary,
    pad_of: Callable[[Director, int], Pad],
    recording: Recording | None,
    watch: Watch | None,
) -> None:
    started = summary.ticks
    while not director.finished:
        pad = pad_of(director, summary.ticks)
        if recording is not None:
            recording.note(summary.ticks, pad)
            if summary.ticks % HASH_EVERY == 0:
                recording.hashes[summary.ticks] = director.moment().hash
        heard = director.update(pad)
        summary.ticks += 1
        if watch is not None:
            watch(director, heard)
        if summary.ticks - started > PATIENCE:
            raise StuckError(f"chapter {director.chapter.number} is stuck in '{director.scene}'")


def unvisited(director: Director) -> list[str]:
    """Name the beats that were not performed, as scene:line."""
    return [
        f"{scene.id}:{beat.line}"
        for scene in director.chapter.scenes.values()
        for index, beat in enumerate(scene.beats)
        if (scene.id, index) not in director.performed
    ]


def replay(film: Film, recording: Recording) -> tuple[Summary, list[int]]:
    """Play recorded inputs again, up to where the state differs. Gives that tick, if any."""
    summary = Summary("replay", recording.seed)

    def pad_of(director: Director, tick: int) -> Pad:
        expected = recording.hashes.get(tick)
        if expected is not None and director.moment().hash != expected:
            raise _DiffersError
        return recording.pad(tick)

    try:
        return perform(film, summary, pad_of), []
    except (_DiffersError, StuckError):
        return summary, [summary.ticks]
