"""Faults in the screenplay: directions, names, moods, limits, scenes nobody reaches."""

import json
from collections.abc import Iterator
from pathlib import Path

from game.core.fault import ContentError, Fault, did_you_mean
from game.core.folders import ASSETS
from game.stage.direction import UnknownName, bind
from game.stage.film import Film
from game.stage.perform import SHIFTS
from game.stage.place import Place
from game.story.beats import Chapter, Choice, Direct, Jump, Say, Scene, Shift
from game.story.ledger import LOCK_FILE, read_ledgers, relock
from game.story.limits import over_limit


def check_chapter(film: Film, chapter: Chapter) -> Iterator[Fault]:
    """Find every fault of one chapter."""
    yield from over_limit(chapter)
    yield from _check_lock(chapter)
    places = _places(film, chapter)
    portraits = portrait_moods()
    lost = list(_check_headings(film, chapter))
    yield from lost
    for scene in chapter.scenes.values():
        yield from _check_beats(film, chapter, scene, places.get(scene.id, {}), portraits)
        if not lost and not places.get(scene.id) and not _is_cued(film, scene.id):
            remedy = "Jump to it, or delete it."
            yield Fault(chapter.path, f"nobody reaches scene '{scene.id}'.", scene.line, "", remedy)


def _check_lock(chapter: Chapter) -> Iterator[Fault]:
    old = read_ledgers().get(chapter.number, {})
    if relock(chapter, old).ledger != old:
        remedy = "Run: python main.py check --relock"
        yield Fault(LOCK_FILE, f"chapter {chapter.number} has lines without an id.", remedy=remedy)


def _places(film: Film, chapter: Chapter) -> dict[str, dict[str, Place]]:
    """Find in which places each scene can be played: scene -> name -> place."""
    found: dict[str, dict[str, Place]] = {}
    todo: list[tuple[str, str]] = [(chapter.first, "")]
    names = list(chapter.scenes)
    while todo:
        name, where = todo.pop()
        scene = chapter.scenes[name]
        where = scene.heading.place if scene.heading else where
        if where in found.get(name, {}):
            continue
        try:
            place = film.place(where)
        except ContentError:
            continue  # told by the check of the maps, or below
        found.setdefault(name, {})[where] = place
        todo += [(target, where) for target in _ways(scene)]
        todo += [(look.scene, where) for look in place.looks if look.scene in chapter.scenes]
        met = [trigger.scene for trigger in place.triggers]
        todo += [(scene_met, where) for scene_met in met if scene_met in chapter.scenes]
        after = names.index(name) + 1
        if after < len(names) and chapter.scenes[names[after]].heading:
            todo.append((names[after], where))
    return found


def _ways(scene: Scene) -> Iterator[str]:
    for beat in scene.beats:
        if isinstance(beat, Jump):
            yield beat.target
        elif isinstance(beat, Choice):
            yield from (option.target for option in beat.options)


def _is_cued(film: Film, scene: str) -> bool:
    """Whether a cue point of a written piece, or of a set piece, plays the scene."""
    names = {name for _, name in film.tables["piece"].values()}
    names |= {maker.replace(" ", "_") for maker, _ in film.tables["game"].values()}
    return any(scene.startswith(f"{name}_") for name in names)


def _check_headings(film: Film, chapter: Chapter) -> Iterator[Fault]:
    """Find scenes in places that cannot be used."""
    for scene in chapter.scenes.values():
        if scene.heading is None:
            continue
        try:
            film.place(scene.heading.place)
        except ContentError as error:
            fault = error.faults[0]
            where = f"{fault.place}: " if fault.place else ""
            message = f"{scene.heading.place}.tmx: {where}{fault.message}"
            yield Fault(chapter.path, message, scene.line, remedy=fault.remedy)


def _check_beats(
    film: Film,
    chapter: Chapter,
    scene: Scene,
    places: dict[str, Place],
    portraits: dict[str, set[str]],
) -> Iterator[Fault]:
    for beat in scene.beats:
        match beat:
            case Direct():
                for place in places.values():
                    yield from _check_direct(film, chapter, beat, place)
            case Say():
                yield from _check_mood(film, chapter, beat, portraits)
            case Shift():
                kind = (beat.text.upper().rstrip(".:").split() or [""])[0]
                if kind not in SHIFTS:
                    known = did_you_mean(kind, SHIFTS)
                    yield Fault(chapter.path, f"no transition '{beat.text}'.", beat.line, "", known)
            case _:
                pass


def _check_direct(film: Film, chapter: Chapter, beat: Direct, place: Place) -> Iterator[Fault]:
    for sentence in beat.sentences:
        try:
            bind(sentence, film.rules, film.names(place))
        except UnknownName as error:
            yield Fault(chapter.path, str(error), beat.line)


def _check_mood(
    film: Film, chapter: Chapter, beat: Say, portraits: dict[str, set[str]]
) -> Iterator[Fault]:
    for name in beat.who:
        moods = portraits.get(film.cast.people[name].portrait or "")
        if moods and beat.mood and beat.mood not in moods:
            known = did_you_mean(beat.mood, moods)
            message = f"{film.cast.people[name].name} has no portrait '{beat.mood}'."
            yield Fault(chapter.path, message, beat.line, remedy=known)


def portrait_moods(folder: Path = ASSETS / "portraits") -> dict[str, set[str]]:
    """List the moods that are painted: portrait -> moods."""
    return {
        path.stem: {
            str(frame["filename"]).removesuffix(".png")
            for frame in json.loads(path.read_text(encoding="utf-8"))["frames"]
        }
        for path in sorted(folder.glob("*.json"))
    }
