"""A chapter being played: the director decides, this shows it, sounds it and saves it."""

from dataclasses import replace

import pygame

from game.core.geometry import Point
from game.core.pad import Button, Pad, Press
from game.core.tick import TICK
from game.minigames.makers import MAKERS
from game.paint.choices import answer_areas, answer_at
from game.paint.picture import Wishes
from game.rehearsal.recording import HASH_EVERY, Recording
from game.scenes.scene import Next, Push, Replace
from game.scenes.studio import Studio
from game.stage.director import Director
from game.stage.minigame import OnStage, at_piano
from game.stage.moment import Moment
from game.story.memory import Memory
from game.story.slots import AUTOSAVE


class StoryScene:
    """One chapter on the screen."""

    overlay = False

    def __init__(
        self, studio: Studio, chapter: int, memory: Memory, moment: Moment | None = None
    ) -> None:
        self.studio = studio
        self.director = Director(studio.film, chapter, memory, studio.settings, MAKERS, studio.seed)
        if moment is not None:
            self.director.restore(moment)
        self.bare = False
        self.recording = Recording([chapter], studio.seed)
        self.ticks = 0
        self.played = 0.0  # seconds, over all sessions
        studio.keys.answer_now = self._answer

    # One tick

    def update(self, pad: Pad) -> Next:
        """Live through one tick of the film."""
        stage = self.director.stage
        step = self._asked(pad)
        if step is not None:
            return step
        pad = self._meaning(pad)
        self._record(pad)
        busy = (stage.question is not None, stage.minigame is not None, self.director.scene)
        heard = self.director.update(pad)
        self.studio.ears.hear(heard)
        self.studio.ears.follow(stage.music, stage.ambience, stage.held, stage.cue_soon)
        self.studio.keys.at_piano = at_piano(stage.minigame)
        if busy != (stage.question is not None, stage.minigame is not None, self.director.scene):
            self.autosave()
        return self._next_chapter() if self.director.finished else None

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the stage as it is."""
        wishes = Wishes(
            self.studio.settings,
            self.director.chapter.number,
            self.studio.keys.glyphs,
            self.bare,
        )
        self.studio.picture.draw(canvas, self.director.stage, wishes)

    def lose_focus(self) -> Next:
        """Pause, and keep what was done."""
        return self._pause()

    # What the player asks for besides the film

    def _asked(self, pad: Pad) -> Next:
        if Button.PAUSE in pad.pressed or Button.BACK in pad.pressed:
            return self._pause()
        if Button.BACKLOG in pad.pressed:
            from game.scenes.backlog import Backlog

            return Push(Backlog(self.studio, self.director))
        if Button.HIDE in pad.pressed:
            self.bare = not self.bare
        if Button.REWIND in pad.pressed and self.director.stage.minigame is None:
            self.director.rewind()
        return None

    def _pause(self) -> Next:
        from game.scenes.pause import Pause

        self.autosave()
        self.studio.keys.at_piano = False
        self.studio.ears.pause()
        return Push(Pause(self.studio, self))

    def resume(self) -> None:
        """Go on after a pause, with the settings as they are now."""
        self.director.use(self.studio.settings)
        self.studio.keys.at_piano = at_piano(self.director.stage.minigame)
        self.studio.keys.answer_now = self._answer
        self.studio.ears.resume()

    # Input

    def _meaning(self, pad: Pad) -> Pad:
        """Add what only the screen knows: the answer under the pointer, the place clicked."""
        stage = self.director.stage
        song = self.studio.ears.song_time() if stage.minigame is not None else None
        pad = replace(pad, song=song)
        if stage.question is not None:
            return self._pointing(replace(pad, drag=None))
        tap = self._on_map(pad.click) or pad.tap
        if stage.roam is not None:
            return replace(pad, tap=tap, click=None, drag=None)
        if isinstance(stage.minigame, OnStage):
            return replace(pad, tap=tap, drag=self._on_map(pad.drag))
        return replace(pad, drag=None)

    def _on_map(self, at: Point | None) -> Point | None:
        """Give the place of the map that is seen at a place of the view."""
        if at is None:
            return None
        stage = self.director.stage
        view = self.studio.picture.world(stage.place).view(stage, self.studio.window.scale.view)
        return Point(at.x + view.left, at.y + view.top)

    def _pointing(self, pad: Pad) -> Pad:
        question = self.director.stage.question
        assert question is not None
        view = self.studio.window.scale.view
        areas = answer_areas(question, self.studio.fonts, self.studio.settings, view)
        pointer = self.studio.keys.take_pointer()
        under = answer_at(areas, pointer) if pointer else None
        clicked = answer_at(areas, pad.click) if pad.click else None
        if pad.click is not None and clicked is None:
            pad = replace(pad, click=None)  # beside the answers nothing is chosen
        return replace(pad, option=clicked if clicked is not None else under)

    def _answer(self, press: Press) -> None:
        """Sound a piano key at once; its tick only judges it."""
        game = self.director.stage.minigame
        if game is None:
            return
        strike = game.answer(press)
        if strike is not None:
            self.studio.ears.strike(strike)

    def _record(self, pad: Pad) -> None:
        self.recording.note(self.ticks, pad)
        if self.ticks % HASH_EVERY == 0:
            self.recording.hashes[self.ticks] = self.director.moment().hash
        self.ticks += 1
        self.played += TICK

    # Saving and going on

    def autosave(self) -> None:
        """Keep the present moment; a failure is told, never fatal."""
        from game.scenes.saving import keep

        keep(self.studio, self, AUTOSAVE)

    def _next_chapter(self) -> Next:
        from game.scenes.credits import Credits
        from game.scenes.saving import reached

        reached(self.studio, self.director.chapter.number, self.director.stage.memory)
        self.studio.keys.at_piano = False
        later = [n for n in self.studio.film.chapters if n > self.director.chapter.number]
        if later:
            return Replace(StoryScene(self.studio, min(later), self.director.stage.memory))
        return Replace(Credits(self.studio, self.director.stage.memory), whole=True)
