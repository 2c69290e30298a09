"""The film as it lies on disk: chapters, cast, places, and the names that may be used."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS, MAPS
from game.stage.direction import Names, Rule
from game.stage.directions import RULES, TABLES
from game.stage.directions.people import CHOSEN_DRESS, LEFT_DRESS, OWN_CLOTHES
from game.stage.place import Place, load_place
from game.stage.sounds import Sound, load_sounds
from game.stage.tunes import load_tunes
from game.story.beats import Chapter
from game.story.cast import Cast, load_cast
from game.story.ledger import read_ledgers, relock
from game.story.screenplay import chapter_files, read_chapter

FREE_PIECES = {
    "freely": ("free piano", "supper_club"),
    "on freely": ("free piano", "supper_club on"),  # no head; the player decides when to stop
}


@dataclass(frozen=True)
class Film:
    """Everything a director needs to perform."""

    chapters: Mapping[int, Chapter]
    cast: Cast
    place: Callable[[str], Place]
    rules: tuple[Rule, ...]
    tables: Mapping[str, Mapping[str, Any]]
    sounds: Mapping[str, Sound]

    def names(self, place: Place) -> Names:
        """Give what directions may name in a place."""
        return Names(place, self.cast, self.tables)


def load_film(numbers: tuple[int, ...] | None = None) -> Film:
    """Load the whole film, or some chapters of it. Raises ContentError."""
    cast = load_cast()
    ledgers = read_ledgers()
    files = chapter_files()
    wanted = files if numbers is None else {n: files[n] for n in numbers if n in files}
    chapters = {
        number: relock(read_chapter(path, cast), ledgers.get(number, {})).chapter
        for number, path in wanted.items()
    }
    sounds = load_sounds()
    tables: dict[str, Mapping[str, Any]] = {**TABLES, **content_tables(sounds)}
    tables["costume"] = costumes(cast)
    return Film(chapters, cast, place_loader(), RULES, tables, sounds)


def costumes(cast: Cast) -> dict[str, str]:
    """List what may be worn: words -> sheet. `own clothes` are those of the cast list."""
    worn = {words: sheet for person in cast.people.values() for words, sheet in person.costumes}
    return {OWN_CLOTHES: "", CHOSEN_DRESS: CHOSEN_DRESS, LEFT_DRESS: LEFT_DRESS, **worn}


def place_loader(folder: Path = MAPS) -> Callable[[str], Place]:
    """Give a loader that reads each map once."""

    @cache
    def load(name: str) -> Place:
        path = folder / f"{name}.tmx"
        if not path.exists():
            known = ", ".join(sorted(p.stem for p in folder.glob("*.tmx")))
            raise ContentError(Fault(path, "there is no such map.", remedy=f"Known: {known}."))
        return load_place(path)

    return load


def content_tables(sounds: Mapping[str, Sound], assets: Path = ASSETS) -> dict[str, dict[str, Any]]:
    """List what the directions may name of the music and the sounds."""
    music = assets / "music"
    pieces = {p.stem.replace("_", " "): ("written piano", p.stem) for p in music.glob("*.mid")}
    return {
        "cue": load_tunes(music),
        "sound": {name: name for name in sounds},
        "piece": {**pieces, **FREE_PIECES},
    }
