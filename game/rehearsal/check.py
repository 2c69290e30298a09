"""Every fault in the content, file by file: what `python main.py check` prints."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS, MAPS, SCREENPLAY
from game.rehearsal import check_content as content
from game.rehearsal.check_map import check_map, check_maps
from game.rehearsal.check_story import check_chapter
from game.stage.film import Film, load_film
from game.stage.project import write_project
from game.story.cast import Cast, load_cast
from game.story.ledger import read_ledgers, relock, write_ledgers
from game.story.screenplay import chapter_files, read_chapter

Step = Callable[[], Iterator[Fault]]
Load = Callable[[], tuple[Cast, Film]]


def cast_and_film() -> tuple[Cast, Film]:
    """Load the cast, and what can be loaded of the film. Raises ContentError."""
    cast = load_cast()
    return cast, _film(cast)[0]


def check(paths: Sequence[Path] = (), load: Load = cast_and_film) -> list[Fault]:
    """Find the faults of all content, or of what lies under the paths.

    `load` gives whom and what maps and chapters among the paths may name.
    """
    steps = _of_paths(paths, cache(load)) if paths else _of_all()
    return [fault for step in steps for fault in _tried(step)]


def _tried(step: Step) -> list[Fault]:
    """Take one step; what it stumbles over is a fault like any other."""
    found: list[Fault] = []
    try:
        found.extend(step())
    except ContentError as error:
        found.extend(error.faults)
    return found


def _of_all() -> Iterator[Step]:
    """Go through everything; without a cast or a film, through what can do without."""
    yield content.check_music
    yield content.check_sounds
    try:
        cast = load_cast()
    except ContentError as error:
        yield partial(iter, error.faults)
        return
    yield partial(content.check_sheets, cast)
    try:
        film, faults = _film(cast)
    except ContentError as error:
        yield partial(iter, error.faults)
        yield partial(check_maps, cast, {})
        return
    yield partial(iter, faults)
    yield partial(check_maps, cast, _scenes(film))
    for chapter in film.chapters.values():
        yield partial(check_chapter, film, chapter)


def _scenes(film: Film) -> dict[str, set[str]]:
    """Give the scenes a map may name, for each map that a chapter plays on."""
    every = {name for chapter in film.chapters.values() for name in chapter.scenes}
    scenes = [scene for chapter in film.chapters.values() for scene in chapter.scenes.values()]
    return {scene.heading.place: every for scene in scenes if scene.heading}


def _film(cast: Cast) -> tuple[Film, list[Fault]]:
    """Load what can be loaded, and say what cannot. Raises ContentError."""
    faults: list[Fault] = []
    good: list[int] = []
    for number, path in chapter_files().items():
        try:
            read_chapter(path, cast)
            good.append(number)
        except ContentError as error:
            faults.extend(error.faults)
    return load_film(tuple(good)), faults


def _of_paths(paths: Sequence[Path], load: Load) -> Iterator[Step]:
    known = CHECKS | {suffix: partial(check, load) for suffix, check in FILM_CHECKS.items()}
    for path in paths:
        if path.is_dir():
            for file in sorted(path.rglob("*")):
                if file.suffix in known:
                    yield partial(known[file.suffix], file)
        elif not path.exists():
            yield partial(_told, path, "there is no such file or folder.")
        elif path.suffix in known:
            yield partial(known[path.suffix], path)
        else:
            names = ", ".join(sorted(known))
            yield partial(_told, path, "is nothing that can be checked.", f"Known: {names}.")


def _told(path: Path, message: str, remedy: str = "") -> Iterator[Fault]:
    yield Fault(path, message, remedy=remedy)


def _check_map(load: Load, path: Path) -> Iterator[Fault]:
    cast, film = load()
    yield from check_map(path, cast, _scenes(film).get(path.stem, set()))


def _check_screenplay(load: Load, path: Path) -> Iterator[Fault]:
    cast, film = load()
    yield from check_chapter(film, read_chapter(path, cast))


def _check_picture(path: Path) -> Iterator[Fault]:
    yield from content.check_picture(path, on_palette=_is_asset(path))


CHECKS: dict[str, Callable[[Path], Iterator[Fault]]] = {
    ".tsx": content.check_tileset,
    ".mid": content.check_score,
    ".ogg": content.check_recording,
    ".png": _check_picture,
    ".json": content.check_json,
    ".toml": content.check_toml,
    ".save": content.check_save,
}

FILM_CHECKS: dict[str, Callable[[Load, Path], Iterator[Fault]]] = {
    ".tmx": _check_map,
    ".fountain": _check_screenplay,
}


def _is_asset(path: Path) -> bool:
    return path.resolve().is_relative_to(ASSETS.resolve()) or path.resolve().is_relative_to(
        MAPS.resolve()
    )


def relock_all() -> list[str]:
    """Give every line its id and write the Tiled project. Gives what should be looked at."""
    cast, ledgers, doubts = load_cast(), read_ledgers(), []
    for number, path in chapter_files(SCREENPLAY).items():
        fresh = relock(read_chapter(path, cast), ledgers.get(number, {}))
        ledgers[number] = fresh.ledger
        doubts += [f"{path.name}: {doubt}" for doubt in fresh.doubts]
    write_ledgers(ledgers)
    write_project()
    return doubts
