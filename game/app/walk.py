"""Walking about in any map, which is read anew whenever it is saved in Tiled."""

from pathlib import Path

import pygame

from game.core.fault import ContentError
from game.core.geometry import Point
from game.core.pad import Button, Pad
from game.core.tick import ticks
from game.minigames.makers import MAKERS
from game.paint.picture import Wishes
from game.scenes.scene import Next, Pop
from game.scenes.studio import Studio
from game.stage.directions.play import Walkabout
from game.stage.place import Place, load_place
from game.stage.stage import Stage
from game.story.memory import Memory

LOOK_EVERY = ticks(0.5)
NOWHERE = Point(-1e6, -1e6)  # no goal: walking goes on for ever
WALKER = "mia"


class WalkScene:
    """A map without a story."""

    overlay = False

    def __init__(self, studio: Studio, path: Path, mark: str | None) -> None:
        self._studio, self._path, self._mark = studio, path, mark
        self._told = ""
        self._read = path.stat().st_mtime if path.exists() else 0.0
        self._tick = 0
        self._enter(load_place(path))

    def update(self, pad: Pad) -> Next:
        """Walk, and look whether the map was saved."""
        if Button.BACK in pad.pressed or Button.PAUSE in pad.pressed:
            return Pop()
        self._tick += 1
        if self._tick % LOOK_EVERY == 0:
            self._look_again()
        stage = self._stage
        stage.tick += 1
        stage.heard, stage.pad = [], pad
        self._walk.update()
        if stage.visit or self._walk.over:
            self._told, stage.visit, self._walk.over = f"scene '{stage.visit}'", None, False
        stage.live()
        self._studio.ears.hear(stage.heard)
        self._studio.ears.follow(stage.music, stage.ambience, stage.held, stage.cue_soon)
        return None

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the map, and below it what is wrong with it."""
        glyphs = self._studio.keys.glyphs
        self._studio.picture.draw(canvas, self._stage, Wishes(self._studio.settings, glyphs=glyphs))
        person = self._walk.person
        where = f"{self._path.name}  {person.x:.0f}, {person.y:.0f}  {self._told}"
        self._studio.fonts.label.draw(canvas, where, (4, canvas.get_height() - 11), shade=True)

    def lose_focus(self) -> Next:
        """It goes on: somebody is at work in Tiled."""
        return None

    def _enter(self, place: Place, at: Point | None = None) -> None:
        studio = self._studio
        self._stage = Stage(place, studio.film.cast, Memory(), MAKERS, studio.settings)
        self._stage.enter(place)
        person = self._stage.direct(WALKER)
        marks = list(place.marks.values())
        named = place.marks.get(self._mark or "", marks[0] if marks else None)
        start = at or (named.at if named else Point(place.width / 2, place.height / 2))
        person.x, person.y, person.visible = start.x, start.y, True
        self._stage.following = WALKER
        self._stage.look_at(start.x)
        self._walk = Walkabout(self._stage, person, NOWHERE, "")

    def _look_again(self) -> None:
        """Read the map anew where it has changed."""
        try:
            changed = self._path.stat().st_mtime
        except OSError:
            return
        if changed != self._read:
            self._read = changed
            self.reload()

    def reload(self) -> None:
        """Read the map anew; a fault is shown and the old map stays."""
        person = self._walk.person
        try:
            self._enter(load_place(self._path), Point(person.x, person.y))
            self._told = "read anew"
        except ContentError as error:
            self._told = str(error)
