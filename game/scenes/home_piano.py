"""The piano at home: choose a chart, play with the trio, keep what was played."""

from datetime import datetime
from pathlib import Path

import pygame

from game.core.durable import write_durably
from game.core.fault import ContentError
from game.core.pad import Button, Pad, Press
from game.minigames.makers import CHARTS
from game.minigames.piano_at_home import HomePiano
from game.minigames.playback import Playback
from game.music.performance import Performance
from game.music.score import Score, read_score
from game.paint.panel import dim, draw_panel
from game.scenes.home_room import HomeRoom
from game.scenes.menu import Menu, Row
from game.scenes.scene import Next, Pop, Replace
from game.scenes.studio import Studio

MARGIN, TOP, LINE = 60, 22, 19
SHOWN = 9
ENDING = ".mid"
STAMP = "%Y-%m-%d %H-%M-%S"


class PianoAtHome:
    """The list of charts, and of what was played before."""

    overlay = False

    def __init__(self, studio: Studio, room: HomeRoom | None = None, note: str = "") -> None:
        self._studio, self._room, self._note = studio, room or HomeRoom(studio), note
        width, height = studio.window.scale.view
        self._area = pygame.Rect(MARGIN, TOP, width - 2 * MARGIN, height - 2 * TOP)
        at = (self._area.left + 18, self._area.top + 36)
        scans = studio.settings.timing.one_key
        self._menu = Menu(self._rows(), at, self._area.width - 36, LINE, SHOWN, scans=scans)

    def update(self, pad: Pad) -> Next:
        """Wait for a chart or a recording."""
        self._room.update()
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return Pop()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the list over the room."""
        self._room.draw(canvas)
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, "The piano at home", at, "gold2")
        told = self._note or "Ten keys that fit every chord, and two friends who listen."
        below = (self._area.centerx, self._area.bottom - 14)
        self._studio.fonts.label.centre(canvas, told, below, "night7")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)

    def lose_focus(self) -> Next:
        """Nothing sounds here."""
        return None

    def _rows(self) -> list[Row]:
        charts = [self._chart(path) for path in sorted(CHARTS.glob("*.mid"))]
        kept = [self._recording(path) for path in recordings(self._studio.recordings)]
        return [*charts, *kept, Row("Back", Pop)]

    def _chart(self, path: Path) -> Row:
        chart = read_score(path).chart()
        told = f"{chart.bars} bars, {chart.bpm:g}"
        name = path.stem.replace("_", " ").capitalize()
        return Row(name, lambda: self._play(path), value=lambda: told)

    def _recording(self, path: Path) -> Row:
        return Row(path.stem, lambda: self._listen(path), value=lambda: "play")

    def _play(self, path: Path) -> Next:
        return Replace(AtThePiano(self._studio, self._room, read_score(path)))

    def _listen(self, path: Path) -> Next:
        try:
            return Replace(Listening(self._studio, self._room, read_score(path)))
        except ContentError as error:
            self._note = str(error)
            return None


class AtThePiano:
    """Playing, until confirm."""

    overlay = False

    def __init__(self, studio: Studio, room: HomeRoom, score: Score) -> None:
        self._studio, self._room, self._score = studio, room, score
        self.game = HomePiano(score, studio.settings.timing, studio.seed)
        studio.keys.at_piano = True
        studio.keys.answer_now = self._answer

    def update(self, pad: Pad) -> Next:
        """Play on."""
        self._room.play(self.game, pad)
        return self._leave() if self.game.done else None

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the keys over the room."""
        self._room.draw(canvas)

    def lose_focus(self) -> Next:
        """Nobody plays with their back to the keys."""
        self._room.update(self.game, Pad(pressed=frozenset({Button.CONFIRM})))
        return self._leave()

    def _answer(self, press: Press) -> None:
        strike = self.game.answer(press)
        if strike is not None:
            self._studio.ears.strike(strike)

    def _leave(self) -> Next:
        self._studio.keys.at_piano, self._studio.keys.answer_now = False, None
        performance = self.game.performance
        if not performance.played:
            return Replace(PianoAtHome(self._studio, self._room))
        return Replace(AfterPlaying(self._studio, self._room, performance, self._score))


class Listening:
    """A recording is played back; confirm ends it."""

    overlay = False

    def __init__(self, studio: Studio, room: HomeRoom, score: Score) -> None:
        self._studio, self._room = studio, room
        self.game = Playback(score)

    def update(self, pad: Pad) -> Next:
        """Listen on."""
        self._room.play(self.game, pad)
        return Replace(PianoAtHome(self._studio, self._room)) if self.game.done else None

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the room, and where the music is."""
        self._room.draw(canvas)

    def lose_focus(self) -> Next:
        """It may be heard from another room."""
        return None


class AfterPlaying:
    """What is to become of what was played."""

    overlay = False

    def __init__(
        self, studio: Studio, room: HomeRoom, performance: Performance, score: Score
    ) -> None:
        self._studio, self._room = studio, room
        self._performance, self._score = performance, score
        self._note = ""
        rows = [
            Row("Keep it", self._keep),
            Row("Play again", lambda: Replace(AtThePiano(studio, room, score))),
            Row("Let it go", self._back),
        ]
        width, height = studio.window.scale.view
        tall = len(rows) * LINE + 48
        self._area = pygame.Rect((width - 170) // 2, (height - tall) // 2, 170, tall)
        at = (self._area.left + 18, self._area.top + 34)
        self._menu = Menu(rows, at, 140, LINE, scans=studio.settings.timing.one_key)

    def update(self, pad: Pad) -> Next:
        """Wait for what the player wants."""
        self._room.update()
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return self._back()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the question over the room."""
        self._room.draw(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, "That was yours.", at, "gold2")
        below = (self._area.centerx, self._area.bottom + 8)
        self._studio.fonts.label.centre(canvas, self._note, below, "sun4", shade=True)
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)

    def lose_focus(self) -> Next:
        """The question stays."""
        return None

    def _back(self) -> Next:
        return Replace(PianoAtHome(self._studio, self._room))

    def _keep(self) -> Next:
        """Write it; what cannot be written is told and not lost."""
        stamp = datetime.fromtimestamp(self._studio.clock()).strftime(STAMP)
        path = self._studio.recordings / f"{self._performance.name} {stamp}{ENDING}"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, self._performance.to_midi())
        except OSError as error:
            self._note = f"It could not be written: {error}."
            return None
        note = f"Kept as {path.name}"
        return Replace(PianoAtHome(self._studio, self._room, note))


def recordings(folder: Path) -> list[Path]:
    """List what was kept, the latest first."""
    if not folder.is_dir():
        return []
    found = (path for path in folder.glob(f"*{ENDING}") if path.is_file())
    return sorted(found, key=lambda path: (path.stat().st_mtime, path.name), reverse=True)
