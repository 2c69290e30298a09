"""A person's sheet: every pose drawn, equal cells kept once, rim masks beside it."""

from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from kit.indexed import Frame, Indices, Tag, write_indexed, write_sheet

from game.core.palette import TRANSPARENT
from people.cast import PARTS, PEOPLE, mover_of
from people.couples import COUPLES, FACINGS, draw_pair, strips_of
from people.figure import CELL, PIVOT, Person, draw
from people.motion import YAWS, Strip, drapes
from people.rims import rim_of

COLUMNS = 16


@dataclass
class Sheet:
    """Cells, frames that show them, and tags over the frames."""

    cells: list[Indices] = field(default_factory=list)
    frames: list[Frame] = field(default_factory=list)
    tags: list[Tag] = field(default_factory=list)
    _known: dict[bytes, int] = field(default_factory=dict)

    def add(self, name: str, pictures: list[Indices], milliseconds: float) -> None:
        """Add an animation under a tag."""
        first = len(self.frames)
        for number, picture in enumerate(pictures):
            cell = self._known.setdefault(picture.tobytes(), len(self.cells))
            if cell == len(self.cells):
                self.cells.append(picture)
            x, y = cell % COLUMNS * CELL[0], cell // COLUMNS * CELL[1]
            time = round(milliseconds * (number + 1)) - round(milliseconds * number)
            self.frames.append(Frame(f"{name} {number}", x, y, *CELL, time))
        self.tags.append(Tag(name, first, len(self.frames) - 1))

    def picture(self) -> Indices:
        """Lay all cells out in rows."""
        return self._laid(self.cells)

    def rim(self) -> Indices:
        """Lay out the rim masks of all cells."""
        return self._laid([rim_of(cell) for cell in self.cells])

    def _laid(self, cells: list[Indices]) -> Indices:
        rows = -(-len(cells) // COLUMNS)
        whole = np.full((rows * CELL[1], COLUMNS * CELL[0]), TRANSPARENT, np.uint8)
        for number, cell in enumerate(cells):
            x, y = number % COLUMNS * CELL[0], number // COLUMNS * CELL[1]
            whole[y : y + CELL[1], x : x + CELL[0]] = cell
        return whole


def draw_strip(person: Person, strip: Strip) -> list[Indices]:
    """Draw an animation."""
    hangings = drapes(strip.poses)
    return [
        np.asarray(draw(person, pose, drape), np.uint8)
        for pose, drape in zip(strip.poses, hangings, strict=True)
    ]


def draw_sheet(name: str) -> Sheet:
    """Draw everything somebody does, or two people do together."""
    if name in COUPLES:
        return _together(name)
    person, sheet = PEOPLE[name](), Sheet()
    for animation, (make, facings) in PARTS[name].items():
        for facing in facings:
            strip = make(mover_of(person), YAWS[facing])
            sheet.add(f"{animation}-{facing}", draw_strip(person, strip), strip.milliseconds)
    return sheet


def _together(name: str) -> Sheet:
    lead, follow = (PEOPLE[who]() for who in COUPLES[name])
    sheet = Sheet()
    for animation, make in strips_of(name).items():
        for facing in FACINGS[animation]:
            strip = make(lead.body, follow.body, YAWS[facing])
            sheet.add(f"{animation}-{facing}", draw_pair(lead, follow, strip), strip.milliseconds)
    return sheet


def write(sheet: Sheet, name: str, folder: Path) -> None:
    """Write picture, rim mask and JSON."""
    picture = sheet.picture()
    write_indexed(folder / f"{name}.png", picture)
    write_indexed(folder / f"{name}.rim.png", sheet.rim())
    size = (picture.shape[1], picture.shape[0])
    write_sheet(folder / f"{name}.json", f"{name}.png", size, sheet.frames, sheet.tags, PIVOT)
