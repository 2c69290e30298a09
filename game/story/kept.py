"""What a save of the story holds: a moment, and the lines said before it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from game.core.fault import ContentError, Fault

MOST_LINES = 1000
NEEDED = {"chapter": int, "spots": list, "memory": dict, "stage": dict}
REMEDY = "Load an older save, or begin the chapter again."


@dataclass(frozen=True)
class Line:
    """A line of the backlog."""

    who: tuple[str, ...]
    text: str
    id: str


@dataclass(frozen=True)
class Kept:
    """The body of a save; the moment is plain JSON, for the stage to read."""

    moment: dict[str, Any]
    backlog: tuple[Line, ...] = ()

    def to_json(self) -> dict[str, Any]:
        """Give plain values."""
        lines = [[list(line.who), line.text, line.id] for line in self.backlog]
        return {"moment": self.moment, "backlog": lines}

    @staticmethod
    def from_json(body: dict[str, Any], path: Path) -> "Kept":
        """Read what `to_json` gave. Raises ContentError."""
        moment, lines = body.get("moment"), body.get("backlog", [])
        if not isinstance(moment, dict) or not isinstance(lines, list):
            raise ContentError(Fault(path, "holds no moment of the film.", remedy=REMEDY))
        for name, kind in NEEDED.items():
            if not isinstance(moment.get(name), kind):
                message = f"holds a moment without its {name}."
                raise ContentError(Fault(path, message, remedy=REMEDY))
        return Kept(moment, tuple(line for item in lines[-MOST_LINES:] for line in _lines(item)))


def _lines(item: Any) -> tuple[Line, ...]:
    """Read one line; one of another kind is left out, for the backlog is not the story."""
    match item:
        case [[*who], str(text), str(id)] if all(isinstance(name, str) for name in who):
            return (Line(tuple(who), text, id),)
    return ()
