"""The pause menu, and the count-in that leads back into music."""

import pygame

from game.core.pad import Button, Pad
from game.core.tick import ticks
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.scene import Next, Pop, Push, Replace
from game.scenes.story import StoryScene
from game.scenes.studio import Studio

WIDTH = 190
COUNT = 3
BEAT = ticks(0.5)


class Pause:
    """Stands over a chapter until the player goes on."""

    overlay = True

    def __init__(self, studio: Studio, story: StoryScene) -> None:
        self._studio, self._story = studio, story
        rows = [
            Row("Go on", self._go_on),
            Row("What was said", self._backlog),
            Row("Save", self._save),
            Row("Load", self._load),
            *self._skips(),
            Row("Restart the chapter", self._restart),
            Row("Settings", self._settings),
            Row("Back to the title", self._leave),
        ]
        width, height = studio.window.scale.view
        tall = len(rows) * 19 + 56
        self._area = pygame.Rect((width - WIDTH) // 2, (height - tall) // 2, WIDTH, tall)
        at = (self._area.left + 18, self._area.top + 40)
        self._menu = Menu(rows, at, WIDTH - 30, scans=studio.settings.timing.one_key)

    def update(self, pad: Pad) -> Next:
        """Wait for what the player wants."""
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return self._go_on()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the menu over the darkened chapter."""
        dim(canvas)
        chapter = self._story.director.chapter
        draw_panel(canvas, self._studio.frames, self._area)
        label = self._studio.fonts.label
        middle = self._area.centerx
        label.centre(canvas, f"Chapter {chapter.number}", (middle, self._area.top + 10), "gold1")
        self._studio.fonts.plain.centre(canvas, chapter.title, (middle, self._area.top + 18))
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)

    def lose_focus(self) -> Next:
        """It is paused already."""
        return None

    def _go_on(self) -> Next:
        if self._story.director.stage.minigame is not None:
            return Replace(CountIn(self._studio, self._story))
        self._story.resume()
        return Pop()

    def _backlog(self) -> Next:
        from game.scenes.backlog import Backlog

        return Push(Backlog(self._studio, self._story.director))

    def _save(self) -> Next:
        from game.scenes.slots import SlotsScene

        return Push(SlotsScene(self._studio, self._story))

    def _load(self) -> Next:
        from game.scenes.slots import SlotsScene

        return Push(SlotsScene(self._studio, None))

    def _skips(self) -> list[Row]:
        """What may be skipped: the scene, and the playing alone while there is some."""
        scene = Row("Skip this scene", self._skip)
        if self._story.director.stage.minigame is None:
            return [scene]
        return [Row("Skip the playing", self._skip_playing), scene]

    def _skip_playing(self) -> Next:
        game = self._story.director.stage.minigame
        assert game is not None, "the row is only there while something is played"
        game.skip()
        self._story.resume()
        return Pop()

    def _skip(self) -> Next:
        self._story.director.skip_scene()
        self._studio.ears.stop_all()
        self._story.resume()
        return Pop()

    def _restart(self) -> Next:
        from game.scenes.saving import chapter_start

        self._studio.ears.stop_all()
        return Replace(chapter_start(self._studio, self._story.director.chapter.number), True)

    def _settings(self) -> Next:
        from game.scenes.settings import SettingsScene

        return Push(SettingsScene(self._studio))

    def _leave(self) -> Next:
        from game.scenes.title import Title

        self._studio.ears.stop_all()
        return Replace(Title(self._studio), whole=True)


class CountIn:
    """Counts the player back into the music."""

    overlay = True

    def __init__(self, studio: Studio, story: StoryScene) -> None:
        self._studio, self._story = studio, story
        self._waited = 0

    def update(self, pad: Pad) -> Next:
        """Count three, then let the music go on."""
        if self._waited % BEAT == 0:
            self._studio.ears.tick_sound()
        self._waited += 1
        if self._waited < COUNT * BEAT:
            return None
        self._story.resume()
        return Pop()

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the number that is counted."""
        dim(canvas)
        number = COUNT - self._waited // BEAT
        middle = (canvas.get_width() // 2, canvas.get_height() // 2 - 24)
        self._studio.fonts.title.centre(canvas, str(max(1, number)), middle, "sun5", shade=True)

    def lose_focus(self) -> Next:
        """Pause again."""
        return Replace(Pause(self._studio, self._story))
