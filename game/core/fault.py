"""Faults in content: where, what, and how to mend it."""

import difflib
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Fault:
    """One thing wrong with the content.

    `line` is a line of a text file; `place` says where in a file without lines:
    "layer 'marks', object 12". `remedy` is a whole sentence, or empty.
    """

    path: Path
    message: str
    line: int | None = None
    place: str = ""
    remedy: str = ""

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line is not None else f"{self.path}"
        place = f": {self.place}" if self.place else ""
        remedy = f" {self.remedy}" if self.remedy else ""
        return f"{where}{place}: {self.message}{remedy}"


class ContentError(Exception):
    """Content that cannot be used; carries the faults found."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__("\n".join(str(fault) for fault in faults))
        self.faults = faults


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Suggest the nearest known word as a sentence, or list what there is."""
    names = sorted(known)
    near = difflib.get_close_matches(word, names, 1, 0.5)
    if near:
        return f"Did you mean '{near[0]}'?"
    return f"Known: {', '.join(names)}." if names else ""
