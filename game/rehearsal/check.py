"""Every fault in the content, file by file: what `python main.py check` prints."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS, MAPS, SCREENPLAY
from game.rehearsal import check_content as content
from game.rehearsal.check_story import check_chapter
from game.stage.film import Film, load_film
from game.stage.project import write_project
from game.story.cast import Cast, load_cast
from game.story.ledger import read_ledgers, relock, write_ledgers
from game.story.screenplay import chapter_files, read_chapter


def check(paths: Sequence[Path] = ()) -> list[Fault]:
    """Find the faults of all content, or of what lies under the paths."""
    try:
        return list(_check_paths(paths) if paths else _check_all())
    except ContentError as error:
        return list(error.faults)


def _check_all() -> Iterator[Fault]:
    film, faults = _film()
    yield from faults
    yield from content.check_maps(film)
    for chapter in film.chapters.values():
        yield from check_chapter(film, chapter)
    yield from content.check_music()
    yield from content.check_sounds()
    yield from content.check_sheets(film.cast)


def _film() -> tuple[Film, list[Fault]]:
    """Load what can be loaded, and say what cannot."""
    faults: list[Fault] = []
    good: list[int] = []
    cast = load_cast()
    for number, path in chapter_files().items():
        try:
            read_chapter(path, cast)
            good.append(number)
        except ContentError as error:
            faults.extend(error.faults)
    return load_film(tuple(good)), faults


def _check_paths(paths: Sequence[Path]) -> Iterator[Fault]:
    for path in paths:
        if not path.exists():
            yield Fault(path, "there is no such file or folder.")
        elif path.is_dir():
            yield from _check_paths([p for p in sorted(path.rglob("*")) if p.is_file()])
        else:
            yield from _check_file(path, load_cast())


def _check_file(path: Path, cast: Cast) -> Iterator[Fault]:
    match path.suffix:
        case ".tmx":
            film, _ = _film()
            scenes = {name for chapter in film.chapters.values() for name in chapter.scenes}
            yield from content.check_map(path, cast, scenes)
        case ".fountain":
            yield from check_chapter(load_film(), read_chapter(path, cast))
        case ".mid":
            yield from content.check_score(path)
        case ".png" if _is_asset(path):
            yield from content.check_picture(path)
        case ".json":
            yield from content.check_json(path)
        case ".save":
            yield from content.check_save(path)
        case _:
            pass


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
