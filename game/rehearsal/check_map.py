"""Faults in maps: names that nobody knows, with the object that names them."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from game.core.fault import ContentError, Fault, did_you_mean
from game.core.folders import ASSETS, MAPS
from game.stage.place import Place, place_of
from game.stage.project import PROJECT_FILE, is_current
from game.stage.sounds import load_sounds
from game.stage.stage import STEP_KINDS
from game.stage.tiled.document import normalise
from game.stage.tiled.load import MapObject, load
from game.story.cast import Cast

SPRITES = ASSETS / "sprites"


def check_maps(cast: Cast, scenes: Mapping[str, set[str]], folder: Path = MAPS) -> Iterator[Fault]:
    """Find the faults of all maps and of the Tiled project.

    `scenes` are those that the chapters playing on a map know; a map that no chapter
    plays on yet may name any.
    """
    if not is_current():
        remedy = "Run: python main.py check --relock"
        yield Fault(PROJECT_FILE, "does not list the classes of the game.", remedy=remedy)
    for path in sorted(folder.glob("*.tmx")):
        yield from check_map(path, cast, scenes.get(path.stem, set()))


def check_map(path: Path, cast: Cast, scenes: set[str]) -> Iterator[Fault]:
    """Find the faults of one map; no scenes means any."""
    try:
        loaded = load(normalise(path))
        place = place_of(loaded)
    except ContentError as error:
        yield from error.faults
        return
    for message, remedy in _unheard(place):
        yield Fault(path, message, place="the map's properties", remedy=remedy)
    for item in loaded.objects:
        where = f"layer '{item.layer}', object {item.id} '{item.name}'"
        for message, remedy in _wrong(place, item, cast, scenes):
            yield Fault(path, message, place=where, remedy=remedy)


def _unheard(place: Place) -> Iterator[tuple[str, str]]:
    """Say what a place is to sound like that nobody made."""
    try:
        sounds = load_sounds()
    except ContentError:
        return  # told where the sounds are checked
    if place.ambience:
        places = [name for name, sound in sounds.items() if sound.bus == "ambience"]
        yield from _unknown(place.ambience, places, "there is no ambience")
    grounds = {name.split("_")[1] for name in sounds if name.startswith("step_")}
    if any(f"step_{place.footsteps}_{n}" not in sounds for n in range(1, STEP_KINDS + 1)):
        yield from _unknown(place.footsteps, grounds, "there are no footsteps on")


def _wrong(
    place: Place, item: MapObject, cast: Cast, scenes: set[str]
) -> Iterator[tuple[str, str]]:
    """Say what is wrong with an object, and how to mend it."""
    match item.kind:
        case "Person":
            yield from _unknown_person(item, cast)
            for stop in str(item.properties.get("route", "")).split(","):
                if stop.strip():
                    yield from _unknown(stop.strip(), place.marks, "the route names no mark")
        case "Look" | "Trigger" if scenes:
            yield from _unknown(str(item.properties["scene"]), scenes, "nobody wrote the scene")
        case "Door":
            yield from _wrong_way(place.file, item)


def _unknown_person(item: MapObject, cast: Cast) -> Iterator[tuple[str, str]]:
    """Say whose pictures are missing: those of the cast, or the sheet that is named."""
    sheet = str(item.properties.get("sheet", ""))
    if sheet:
        names = [path.stem for path in SPRITES.glob("*.json")]
        yield from _unknown(sheet, names, "there is no sheet")
    else:
        yield from _unknown(item.name, cast.people, "nobody is called")


def _wrong_way(path: Path, item: MapObject) -> Iterator[tuple[str, str]]:
    """Say what is wrong with where a door leads."""
    target, mark = str(item.properties["to_map"]), str(item.properties["to_mark"])
    maps = {file.stem: file for file in path.parent.glob("*.tmx")}
    yield from _unknown(target, maps, "there is no map")
    if target in maps:
        names = [thing.name for thing in _objects(maps[target]) if thing.kind == "Mark"]
        yield from _unknown(mark, names, f"{target} has no mark")


def _objects(path: Path) -> Iterable[MapObject]:
    try:
        return load(normalise(path)).objects
    except ContentError:
        return ()  # told where that map is checked


def _unknown(name: str, known: Iterable[str], message: str) -> Iterator[tuple[str, str]]:
    names = list(known)
    if name not in names:
        yield f"{message} '{name}'.", did_you_mean(name, names)
