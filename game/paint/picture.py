"""The whole picture of a stage: world, letterbox, transition, then what is written over it."""

from dataclasses import dataclass

import pygame

from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.paint.choices import draw_question
from game.paint.frames import Frames
from game.paint.games import PAINTERS
from game.paint.games.easel import Easel
from game.paint.light import LightSprites
from game.paint.notices import Notices
from game.paint.panel import dim
from game.paint.speech import SpeechPainter
from game.paint.transition import Transitions, draw_letterbox
from game.paint.world import World
from game.stage.box import Box, Hint
from game.stage.minigame import Minigame
from game.stage.place import Place
from game.stage.stage import Stage
from game.story.cast import Cast

CUT_IN = Hint("Cut in", button="move")


@dataclass(frozen=True)
class Wishes:
    """What the picture must know besides the stage. `glyphs` is "key", "pad" or "mouse"."""

    settings: Settings
    chapter: int = 0
    glyphs: str = "key"
    bare: bool = False  # the boxes are hidden


class Picture:
    """Draws stages; keeps what each place needs."""

    def __init__(self, cast: Cast, fonts: Fonts, frames: Frames, images: Images) -> None:
        self._images, self._fonts, self._frames = images, fonts, frames
        self._lights = LightSprites()
        self._transitions = Transitions(images)
        self._speech = SpeechPainter(cast, fonts, frames)
        self._notices = Notices(fonts, frames, images, cast)
        self._worlds: dict[str, tuple[Place, World]] = {}

    def draw(self, canvas: pygame.Surface, stage: Stage, wishes: Wishes) -> None:
        """Draw the stage as it is; changes nothing on it."""
        self.world(stage.place).prepare(stage, canvas.get_size())
        if stage.card is not None:
            self._notices.card(canvas, stage.card, wishes.chapter, stage.tick)
            return
        self.world(stage.place).draw(canvas, stage)
        draw_letterbox(canvas, stage.letterbox)
        for game in (stage.background, stage.minigame):
            if game is not None and not wishes.bare:
                self._minigame(canvas, stage, game, wishes)
        still = wishes.settings.access.reduced_motion
        self._transitions.draw(canvas, stage.transition, self._iris_at(canvas, stage), still)
        if not wishes.bare:
            self._words(canvas, stage, wishes)

    def world(self, place: Place) -> World:
        """Give what paints a place; a map that was read anew gets a new one."""
        known = self._worlds.get(place.name)
        if known is None or known[0] is not place:
            self._worlds[place.name] = (place, World(place, self._images, self._lights))
        return self._worlds[place.name][1]

    def _iris_at(self, canvas: pygame.Surface, stage: Stage) -> tuple[int, int]:
        width, height = canvas.get_size()
        if stage.transition.at is None:
            return width // 2, height // 2
        view = self.world(stage.place).view(stage, (width, height))
        x, y = stage.transition.at
        return round(x) - view.left, round(y) - view.top

    def _minigame(
        self, canvas: pygame.Surface, stage: Stage, game: Minigame, wishes: Wishes
    ) -> None:
        painter = PAINTERS.get(type(game))
        if painter is not None:
            painter(canvas, game, self._easel(canvas, stage, wishes))

    def _easel(self, canvas: pygame.Surface, stage: Stage, wishes: Wishes) -> Easel:
        view = self.world(stage.place).view(stage, canvas.get_size())
        return Easel(
            stage,
            view,
            wishes.settings,
            _glyphs(stage, wishes),
            self._fonts,
            self._frames,
            self._images,
            self._notices,
            self.world,
        )

    def _words(self, canvas: pygame.Surface, stage: Stage, wishes: Wishes) -> None:
        settings = wishes.settings
        self._speech.air = stage.place.air
        if stage.hint is not None and stage.box is None:
            self._notices.hint(canvas, stage.hint, _glyphs(stage, wishes))
        elif stage.may_cut_in and stage.box is not None and not stage.box.full:
            self._notices.hint(canvas, CUT_IN, _glyphs(stage, wishes))
        if stage.lyric:
            self._notices.lyric(canvas, stage.lyric)
        self._notices.captions(canvas, stage, settings)
        speaks = stage.question is not None or stage.box is not None
        if speaks and settings.access.high_contrast:
            dim(canvas)
        if stage.question is not None:
            draw_question(canvas, stage.question, self._fonts, self._frames, settings)
        elif stage.box is not None:
            self._speech.worn = _worn(stage, stage.box)
            self._speech.draw(canvas, stage.box, settings, stage.tick)


def _worn(stage: Stage, box: Box) -> str:
    """Name the sheet of what the speaker has on; empty are their own clothes."""
    actor = stage.actors.get(box.say.who[0]) if box.say.who else None
    return actor.sheet if actor else ""


def _glyphs(stage: Stage, wishes: Wishes) -> str:
    """Give whose buttons are named: a click means the same as a key where somebody walks about."""
    walks = stage.roam is not None
    return "key" if wishes.glyphs == "mouse" and not walks else wishes.glyphs
