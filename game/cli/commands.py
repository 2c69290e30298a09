"""What each command does with its options."""

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.core.fault import ContentError, Fault

if TYPE_CHECKING:
    from game.core.figure import Figure

Command = Callable[[Namespace], int]

GOOD, FAULTS = 0, 1
EVERYBODY = "all"  # in place of a kind of player


def play(options: Namespace) -> int:
    """Open the window and play."""
    from game.app.start import start

    return start(map_path=options.map, mark=options.mark, at=options.at, seed=options.seed)


def check(options: Namespace) -> int:
    """Print every fault in the content, and the figures nearest to their limits."""
    from game.core.figure import worst
    from game.rehearsal.check import check, relock_all

    if options.relock:
        for doubt in relock_all():
            print(f"look at this: {doubt}")
    faults = check(options.paths)
    figures = [] if options.quick else _measured(options.paths)
    faults += [figure.fault() for figure in figures if not figure.holds]
    if options.json:
        print(json.dumps([_plain(fault) for fault in faults]))
    else:
        for figure in figures if options.figures else worst(figures):
            print(figure)
        for fault in faults:
            print(_shorten(str(fault)))
        print(f"{len(faults)} faults" if faults else "all is well")
    return FAULTS if faults else GOOD


def _measured(paths: Sequence[Path]) -> "list[Figure]":
    """Measure what is drawn, and the music under the paths; without what draws, nothing."""
    try:
        from game.cli.measure import measure
        from game.cli.measure_music import measure_music
    except ImportError as error:
        print(f"nothing is measured: {error}.", file=sys.stderr)
        return []
    return [*measure(paths), *measure_music(paths)]


def autoplay(options: Namespace) -> int:
    """Play the film headless and print what happened."""
    from game.cli.everybody import play_all
    from game.rehearsal import autoplay as rehearsal
    from game.rehearsal.recording import Recording, write_recording
    from game.stage.film import load_film

    film = load_film(options.chapters)
    if not film.chapters:
        raise ContentError(Fault(Path("assets/screenplay"), "holds none of these chapters."))
    if options.player == EVERYBODY:
        return play_all(film, range(options.seed, options.seed + options.seeds), options.json)
    recording = Recording(sorted(film.chapters), options.seed) if options.record else None
    try:
        summary = rehearsal.autoplay(film, options.player, options.seed, recording)
    except rehearsal.StuckError as error:
        print(error, file=sys.stderr)
        return FAULTS
    if recording is not None:
        write_recording(recording, options.record)
    _tell(summary.to_json(), options.json)
    return GOOD


def replay(options: Namespace) -> int:
    """Play recorded inputs again; a fault where the state differs."""
    from game.rehearsal.autoplay import replay
    from game.rehearsal.recording import read_recording
    from game.stage.film import load_film

    recording = read_recording(options.file)
    summary, differs = replay(load_film(tuple(recording.chapters)), recording)
    _tell(summary.to_json() | {"differs": differs}, options.json)
    return FAULTS if differs else GOOD


def directions(options: Namespace) -> int:
    """Print the stage directions the screenplay may use."""
    from game.stage.directions import RULES

    if options.json:
        print(json.dumps([{"pattern": r.pattern, "does": r.manual} for r in RULES], indent=1))
        return GOOD
    for rule in RULES:
        print(f"{rule.pattern}\n    {rule.manual}")
    return GOOD


def screenplay(options: Namespace) -> int:
    """Write the story as a printable screenplay."""
    from game.cli.screenplay import print_screenplay

    print_screenplay(options.file)
    return GOOD


def shots(options: Namespace) -> int:
    """Write a picture of each staged moment, and contact sheets; or what else is drawn."""
    from game.cli import gallery
    from game.cli.shots import shots

    written: list[Path] = []
    if options.maps:
        written += gallery.maps_gallery(options.folder, options.size)
    if options.cast:
        written += gallery.cast_gallery(options.folder)
    if options.portraits:
        written += gallery.portraits_gallery(options.folder)
    if options.ui:
        written += gallery.screens_gallery(options.folder, options.size)
    if not (options.maps or options.cast or options.portraits or options.ui):
        written += shots(options.folder, options.chapters, options.size)
    _tell({"pictures": [str(path) for path in written]}, options.json)
    return GOOD


def render_map(options: Namespace) -> int:
    """Write a map as Tiled draws it."""
    from game.cli.render_map import render_map

    render_map(options.map, options.png)
    return GOOD


def listen(options: Namespace) -> int:
    """Record what would be heard."""
    from game.cli.listen import listen

    _tell(listen(options.name, options.file), options.json)
    return GOOD


def bench(options: Namespace) -> int:
    """Print how fast it is, or how late the sound."""
    if options.sound:
        from game.cli.bench_sound import bench_sound

        _tell(bench_sound(), options.json)
        return GOOD
    from game.cli.bench import bench

    _tell(bench(options.map), options.json)
    return GOOD


def _tell(figures: Any, as_json: bool) -> None:
    if as_json:
        print(json.dumps(figures))
        return
    for name, value in figures.items():
        print(f"{name}: {value}")


def _plain(fault: Fault) -> dict[str, str]:
    return {field.name: str(getattr(fault, field.name) or "") for field in fields(fault)}


def _shorten(text: str) -> str:
    return text.replace(f"{Path.cwd()}/", "")
