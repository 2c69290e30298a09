"""The ledger of lines: every spoken line keeps its id through edits of the screenplay.

`assets/screenplay/story.lock` is JSON: chapter number -> line id -> [scene, who, text].
Numbers begin anew with each chapter; in the film a line is "12.L0042".
Exact matches keep their id, then edited lines are matched by likeness, like renames.
Uncertain matches are told to the writer.
"""

import difflib
import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from game.core.durable import write_durably
from game.core.fault import ContentError, Fault
from game.core.folders import SCREENPLAY
from game.story.beats import Beat, Chapter, Choice, Lyric, Option, Say, Scene, Title

LOCK_FILE = SCREENPLAY / "story.lock"
LIKE = 0.6  # likeness from which an edited line is the same line
SURE = 0.9  # below this the writer is asked to look
SAME_SCENE = 0.1  # bonus for standing where it stood

Row = tuple[str, str, str]  # scene, who, text
Ledger = dict[str, Row]  # line id -> row
Spoken = Say | Option | Title | Lyric


@dataclass(frozen=True)
class Relocked:
    """A chapter with ids on its lines, the new ledger, and what the writer should look at."""

    chapter: Chapter
    ledger: Ledger
    doubts: tuple[str, ...]


def read_ledgers(path: Path = LOCK_FILE) -> dict[int, Ledger]:
    """Read the lock; empty where there is none yet. Raises ContentError."""
    if not path.exists():
        return {}
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return {
            int(number): {line: (row[0], row[1], row[2]) for line, row in rows.items()}
            for number, rows in data.items()
        }
    except (OSError, ValueError, AttributeError, LookupError, TypeError) as error:
        remedy = "Restore it from version control, then run: python main.py check --relock"
        raise ContentError(Fault(path, f"is damaged: {error}.", remedy=remedy)) from error


def write_ledgers(ledgers: dict[int, Ledger], path: Path = LOCK_FILE) -> None:
    """Write the lock, one line of text a row, so that merges stay readable."""
    data = {str(number): rows for number, rows in sorted(ledgers.items())}
    chapters = []
    for number, rows in data.items():
        lines = [f"    {json.dumps(line)}: {json.dumps(list(row))}" for line, row in rows.items()]
        chapters.append(f"  {json.dumps(number)}: {{\n" + ",\n".join(lines) + "\n  }")
    write_durably(path, ("{\n" + ",\n".join(chapters) + "\n}\n").encode())


def relock(chapter: Chapter, old: Ledger) -> Relocked:
    """Give every line its id: the old one where the line is still recognisable."""
    rows = [_row(scene, line) for scene, line in spoken(chapter)]
    ids = _exact(rows, old)
    doubts = _edited(rows, ids, old)
    _fresh(rows, ids, old)
    named = [line or "" for line in ids]
    ledger = dict(zip(named, rows, strict=True))
    in_film = (f"{chapter.number}.{line}" for line in named)
    return Relocked(_named(chapter, in_film), ledger, tuple(doubts))


def spoken(chapter: Chapter) -> Iterator[tuple[str, Spoken]]:
    """Walk over everything that has words, with the scene it stands in."""
    for scene in chapter.scenes.values():
        for beat in scene.beats:
            if isinstance(beat, Say | Title | Lyric):
                yield scene.id, beat
            elif isinstance(beat, Choice):
                for option in beat.options:
                    yield scene.id, option


def _row(scene: str, line: Spoken) -> Row:
    who = "+".join(line.who) if isinstance(line, Say) else type(line).__name__.lower()
    return scene, who, line.text


def _exact(rows: list[Row], old: Ledger) -> list[str | None]:
    free: dict[Row, list[str]] = {}
    for line, row in old.items():
        free.setdefault(row, []).append(line)
    return [free[row].pop(0) if free.get(row) else None for row in rows]


def _edited(rows: list[Row], ids: list[str | None], old: Ledger) -> list[str]:
    """Match what is left by likeness, best first. Gives the doubtful ones."""
    left = {line: row for line, row in old.items() if line not in ids}
    pairs = [
        (_likeness(row, was), index, line)
        for index, row in enumerate(rows)
        if ids[index] is None
        for line, was in left.items()
        if was[1] == row[1]
    ]
    doubts = []
    for likeness, index, line in sorted(pairs, key=lambda pair: (-pair[0], pair[1])):
        if likeness < LIKE or ids[index] is not None or line not in left:
            continue
        ids[index] = line
        if likeness < SURE:
            doubts.append(f"{line}: '{left[line][2]}' became '{rows[index][2]}'?")
        del left[line]
    return doubts


def _likeness(row: Row, was: Row) -> float:
    words = difflib.SequenceMatcher(None, was[2], row[2], autojunk=False).ratio()
    return words + SAME_SCENE * (was[0] == row[0])


def _fresh(rows: list[Row], ids: list[str | None], old: Ledger) -> None:
    number = max((int(line[1:]) for line in old), default=0)
    for index in range(len(rows)):
        if ids[index] is None:
            number += 1
            ids[index] = f"L{number:04}"


def _named(chapter: Chapter, ids: Iterator[str]) -> Chapter:
    scenes = {
        name: replace(scene, beats=_name_beats(scene, ids))
        for name, scene in chapter.scenes.items()
    }
    return replace(chapter, scenes=scenes)


def _name_beats(scene: Scene, ids: Iterator[str]) -> tuple[Beat, ...]:
    beats: list[Beat] = []
    for beat in scene.beats:
        if isinstance(beat, Say | Title | Lyric):
            beats.append(replace(beat, id=next(ids)))
        elif isinstance(beat, Choice):
            options = tuple(replace(option, id=next(ids)) for option in beat.options)
            beats.append(replace(beat, options=options))
        else:
            beats.append(beat)
    return tuple(beats)
