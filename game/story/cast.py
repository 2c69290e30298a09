"""Who may appear: `assets/cast.toml`, one table a person.

[walt]
name = "Walt"            # on the plate
cues = ["WALT"]          # in the screenplay
voice = 48               # MIDI pitch around which the voice blips
costumes = { "night shirt" = "walt_night" }   # what else they wear: words -> sheet
"""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from game.core.fault import ContentError, Fault
from game.core.folders import ASSETS

CAST_FILE = ASSETS / "cast.toml"
LEADS = ("mia", "seb")  # whom the player walks


@dataclass(frozen=True)
class Person:
    """Somebody of the cast. `sheet` and `portrait` name files; portrait None is a voice only."""

    id: str
    name: str
    cues: tuple[str, ...]
    voice: int
    sheet: str
    portrait: str | None
    costumes: tuple[tuple[str, str], ...] = ()  # (words, sheet)


@dataclass(frozen=True)
class Cast:
    """Everybody, by id."""

    people: dict[str, Person]

    def by_cue(self, cue: str) -> Person | None:
        """Find who a character cue names."""
        wanted = cue.strip().upper()
        return next((p for p in self.people.values() if wanted in p.cues), None)

    def by_phrase(self, phrase: str) -> Person | None:
        """Find who a stage direction names: "Walt", "the waiter"."""
        wanted = phrase.strip().removeprefix("the ").removeprefix("The ").upper()
        return self.by_cue(wanted) or self.people.get(wanted.lower().replace(" ", "_"))

    def cues(self) -> list[str]:
        """List the cues a screenplay may use."""
        return [cue for person in self.people.values() for cue in person.cues]


def load_cast(path: Path = CAST_FILE) -> Cast:
    """Read the cast. Raises ContentError."""
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
        return Cast({name: _person(name, table) for name, table in tables.items()})
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ContentError(Fault(path, f"cannot be read: {error}.")) from error
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        remedy = "Each person needs name (text), cues (list of texts) and voice (MIDI number)."
        raise ContentError(Fault(path, f"a person is not complete: {error}.", remedy=remedy)) from (
            error
        )


def _person(name: str, table: dict[str, object]) -> Person:
    cues = table["cues"]
    if not isinstance(cues, list):
        raise TypeError("cues are a list of texts")
    portrait = table.get("portrait", name)
    return Person(
        id=name,
        name=str(table["name"]),
        cues=tuple(str(cue).upper() for cue in cues),
        voice=int(str(table["voice"])),
        sheet=str(table.get("sheet", name)),
        portrait=str(portrait) if portrait else None,
        costumes=_costumes(table.get("costumes", {})),
    )


def _costumes(table: object) -> tuple[tuple[str, str], ...]:
    if not isinstance(table, dict):
        raise TypeError("costumes are a table: words = sheet")
    return tuple((str(words).lower(), str(sheet)) for words, sheet in table.items())
