"""A moment of the film: where the story is, what is remembered, where everybody stands.

What is saved, rewound to and hashed is this one thing, as JSON.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

from game.story.beats import Choice, Lyric, Say, Scene, Title


@dataclass(frozen=True)
class Spot:
    """A place in the screenplay: the last line before it, and how many beats after that.

    `line` is a line id, so that it survives edits; `index` is the beat itself, used where
    no line stands before it.
    """

    scene: str
    line: str
    offset: int
    index: int


@dataclass(frozen=True)
class Moment:
    """One moment. `spots` go from the outermost scene to the one being played."""

    chapter: int
    spots: tuple[Spot, ...]
    memory: dict[str, Any]
    stage: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        """Give plain values, the same for the same moment."""
        return {
            "chapter": self.chapter,
            "spots": [[s.scene, s.line, s.offset, s.index] for s in self.spots],
            "memory": self.memory,
            "stage": self.stage,
        }

    @staticmethod
    def from_json(data: dict[str, Any]) -> "Moment":
        """Read what `to_json` gave."""
        spots = tuple(Spot(*spot) for spot in data["spots"])
        return Moment(data["chapter"], spots, data["memory"], data["stage"])

    @property
    def hash(self) -> str:
        """A fingerprint of the whole state."""
        text = json.dumps(self.to_json(), sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()


def spot_at(scene: Scene, index: int) -> Spot:
    """Describe a beat of a scene so that it can be found after edits."""
    for back in range(index, -1, -1):
        line = line_id(scene.beats[back]) if back < len(scene.beats) else ""
        if line:
            return Spot(scene.id, line, index - back, index)
    return Spot(scene.id, "", 0, index)


def find_spot(scene: Scene, spot: Spot) -> int:
    """Find the beat a spot means in a scene as it is written now."""
    for index, beat in enumerate(scene.beats):
        if spot.line and line_id(beat) == spot.line:
            return min(index + spot.offset, len(scene.beats))
    return min(spot.index, len(scene.beats))


def line_id(beat: object) -> str:
    """Give the id of a beat's words, or an empty text."""
    match beat:
        case Say() | Title() | Lyric():
            return beat.id
        case Choice():
            return beat.options[0].id
    return ""
