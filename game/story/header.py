"""What a list of saves shows of each of them."""

import base64
import re
from dataclasses import dataclass, fields
from typing import Any

MOST_LETTERS = 200  # of a text that is shown
MOST_STILL = 48 * 1024  # letters of base64
MOST_CHAPTER = 10_000
LAST_DAY = 253_402_214_400.0  # seconds of the calendar: 31 December 9999
MOST_PLAYED = 1e9  # seconds
NOT_SHOWN = re.compile("[\x00-\x1f\x7f\ud800-\udfff]")  # no typeface has these
PNG = b"\x89PNG\r\n\x1a\n"


@dataclass(frozen=True)
class Header:
    """`line` is the recap line; `when` seconds of the calendar, `played` seconds.

    `still` is a small PNG as base64, or empty.
    """

    chapter: int
    title: str
    line: str
    when: float
    played: float
    place: str = ""
    still: str = ""

    @staticmethod
    def from_json(data: Any) -> "Header | None":
        """Read what `asdict` gave; None where it is of another kind."""
        if not isinstance(data, dict):
            return None
        names = {field.name for field in fields(Header)}
        try:
            header = Header(**{name: value for name, value in data.items() if name in names})
        except TypeError:
            return None
        return header._cleaned() if header._is_sound() else None

    @property
    def picture(self) -> bytes | None:
        """The still as the bytes of a PNG file, None where there is none."""
        try:
            data = base64.b64decode(self.still, validate=True)
        except ValueError:
            return None
        return data if data.startswith(PNG) else None

    def _is_sound(self) -> bool:
        texts = (self.title, self.line, self.place, self.still)
        return (
            all(isinstance(text, str) for text in texts)
            and isinstance(self.chapter, int)
            and _is_within(self.chapter, MOST_CHAPTER)
            and _is_within(self.when, LAST_DAY)
            and _is_within(self.played, MOST_PLAYED)
        )

    def _cleaned(self) -> "Header":
        """Leave out what cannot be shown."""
        title, line, place = (_shown(text) for text in (self.title, self.line, self.place))
        still = self.still if len(self.still) <= MOST_STILL else ""
        return Header(self.chapter, title, line, self.when, self.played, place, still)


def _is_within(value: Any, most: float) -> bool:
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return is_number and 0 <= value <= most


def _shown(text: str) -> str:
    return NOT_SHOWN.sub(" ", text)[:MOST_LETTERS]
