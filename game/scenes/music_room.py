"""The music room: every piece of the film, to be heard by itself, and the piano at home."""

import pygame

from game.core.pad import Button, Pad
from game.core.tick import TICK
from game.music.score import Score, read_score
from game.paint.keyboard import draw_keyboard
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.saving import progress
from game.scenes.scene import Next, Pop, Push
from game.scenes.studio import Studio
from game.stage.sound import MusicState
from game.stage.tunes import MUSIC, Tune, load_tunes

MARGIN, TOP, LINE, SHOWN = 40, 12, 18, 8
KEYBOARD = 46  # pixels from the lower edge of the panel
SMALL = ("of", "the", "on", "in", "a")
PIANO_AFTER = 4  # the chapter in which the piano is first played
FADE = 0.8


class MusicRoom:
    """A list of records; the one that is on lights the keys."""

    overlay = True

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._playing: Tune | None = None
        self._score: Score | None = None
        self._tick = 0
        self._music = MusicState(None)
        width, height = studio.window.scale.view
        self._area = pygame.Rect(MARGIN, TOP, width - 2 * MARGIN, height - 2 * TOP)
        at = (self._area.left + 18, self._area.top + 34)
        scans = studio.settings.timing.one_key
        self._menu = Menu(self._rows(), at, self._area.width - 36, LINE, SHOWN, scans=scans)

    def update(self, pad: Pad) -> Next:
        """Wait for a piece; let it sound."""
        self._tick += 1
        self._studio.ears.follow(self._music, None)
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return Pop()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the list, and the keys that sound."""
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, "Music", at, "gold2")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        foot = pygame.Rect(self._area).inflate(-36, 0)
        foot.top, foot.height = self._area.bottom - KEYBOARD, KEYBOARD - 12
        draw_keyboard(canvas, foot, self._score, self._beat, self._share)

    def lose_focus(self) -> Next:
        """The record turns on."""
        return None

    @property
    def seconds(self) -> float:
        """How long the piece has been on; it goes round."""
        played = (self._tick - self._music.since) * TICK
        return played % self._playing.seconds if self._playing else 0.0

    @property
    def _beat(self) -> float:
        return self.seconds * self._playing.bpm / 60 if self._playing else 0.0

    @property
    def _share(self) -> float:
        return self.seconds / self._playing.seconds if self._playing else 0.0

    def _rows(self) -> list[Row]:
        opened = PIANO_AFTER in progress(self._studio).reached
        piano = Row("The piano at home", self._piano, dim=not opened)
        pieces = [self._piece(tune) for tune in load_tunes().values()]
        return [piano, *pieces, Row("Back", Pop)]

    def _piece(self, tune: Tune) -> Row:
        minutes, seconds = divmod(round(tune.seconds), 60)
        told = f"{minutes}:{seconds:02d}"
        return Row(title_of(tune.name), lambda: self._play(tune), value=lambda: told)

    def _play(self, tune: Tune) -> Next:
        """Put a record on, or take it off."""
        off = tune == self._playing
        self._playing = None if off else tune
        self._score = None if off else read_score(MUSIC / f"{tune.name}.mid")
        self._music = MusicState(None if off else tune.name, self._tick, FADE)
        return None

    def _piano(self) -> Next:
        from game.scenes.home_piano import PianoAtHome

        self._music, self._playing, self._score = MusicState(None, self._tick, FADE), None, None
        return Push(PianoAtHome(self._studio))


def title_of(name: str) -> str:
    """Give the title of a piece by the name of its file."""
    first, *others = name.split("_")
    words = [word if word in SMALL else word.capitalize() for word in others]
    return " ".join([first.capitalize(), *words])
