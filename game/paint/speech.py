"""The box of what is said: portrait, name, words letter by letter."""

from dataclasses import dataclass, field

import pygame

from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.devices.sheets import PORTRAITS, Sheet, dressed
from game.paint.frames import Frames
from game.paint.lettering import Layout, Pen, lay_out
from game.stage.box import Box
from game.stage.things import Air
from game.story.beats import Say
from game.story.cast import Cast

PORTRAIT = 64
WIDTH, LEAST_HEIGHT = 408, 72
MARGIN, PADDING = 8, 10  # from the view's edge; from the frame to what it holds
PLATE_HEIGHT = 15
BOB = 16  # ticks of one step of the arrow
MOODLESS = "neutral"
BLINK_EVERY, BLINK = 210, 7  # ticks
LEFT, RIGHT = "left", "right"


@dataclass
class SpeechPainter:
    """Draws speeches in the light of a place."""

    cast: Cast
    fonts: Fonts
    frames: Frames
    air: Air | None = None
    worn: str = ""  # the sheet of the speaker's costume
    _portraits: dict[tuple[str, bool], Sheet] = field(default_factory=dict)
    _layout: tuple[object, Layout] | None = None

    def draw(self, canvas: pygame.Surface, box: Box, settings: Settings, tick: int) -> None:
        """Draw the speech as far as it has been said."""
        face = settings.text
        layout = self._lay_out(box.say, settings)
        portrait = self._portrait(box.say, box.side == RIGHT)
        area = self._area(canvas, layout)
        still = settings.access.reduced_motion
        bold = settings.access.high_contrast
        self.frames.draw(canvas, "speech", area, 100 if bold else settings.text.box_opacity)
        left = area.left + PADDING + 2
        if portrait is not None:
            mood = _mood(box.say.mood or MOODLESS, 0 if still else tick)
            self._draw_portrait(canvas, portrait.named(mood, MOODLESS), box.side, area)
            left += 0 if box.side == RIGHT else PORTRAIT + 4
        top = area.top + (area.height - layout.height) // 2
        pen = Pen(self.fonts.text(face), tick, int(box.shown), still, bold)
        pen.write(canvas, layout, (left, top))
        self._draw_plate(canvas, box, area)
        if box.full:
            step = 0 if still else tick // BOB % 4
            seated = PORTRAIT if portrait is not None and box.side == RIGHT else 0
            corner = (area.right - 20 - seated, area.bottom - 16)
            self.frames.icon(canvas, f"advance{step}", corner)

    def _lay_out(self, say: Say, settings: Settings) -> Layout:
        key = (say, settings.text)
        if self._layout is None or self._layout[0] != key:
            room = WIDTH - 2 * PADDING - 18 - (PORTRAIT + 4 if self._portrait(say) else 0)
            layout = lay_out(say.spans, self.fonts.text(settings.text), room)
            self._layout = (key, layout)
        return self._layout[1]

    def _area(self, canvas: pygame.Surface, layout: Layout) -> pygame.Rect:
        width, height = canvas.get_size()
        tall = max(LEAST_HEIGHT, layout.height + 2 * PADDING)
        return pygame.Rect((width - WIDTH) // 2, height - tall - MARGIN, WIDTH, tall)

    def _portrait(self, say: Say, mirrored: bool = False) -> Sheet | None:
        name = self._sitting(say)
        if not name:
            return None
        key = (name, mirrored)
        if key not in self._portraits:
            rim, side = (self.air.rim, self.air.rim_side) if self.air else (None, LEFT)
            lit = (RIGHT if side == LEFT else LEFT) if mirrored else side
            self._portraits[key] = Sheet(PORTRAITS / f"{name}.json", rim, lit)
        return self._portraits[key]

    def _sitting(self, say: Say) -> str | None:
        """Name the portrait: that of the costume, where the person was drawn in it."""
        own = self.cast.people[say.who[0]].portrait if say.who else None
        return dressed(own, self.worn) if own else None

    def _draw_portrait(
        self, canvas: pygame.Surface, surface: pygame.Surface, side: str, area: pygame.Rect
    ) -> None:
        x = area.left + 4
        if side == RIGHT:
            surface = pygame.transform.flip(surface, True, False)
            x = area.right - PORTRAIT - 4
        canvas.blit(surface, (x, area.bottom - 4 - PORTRAIT))

    def _draw_plate(self, canvas: pygame.Surface, box: Box, area: pygame.Rect) -> None:
        if not box.say.who:
            return
        name = " & ".join(self.cast.people[who].name for who in box.say.who)
        label = self.fonts.label
        width = label.width(name) + 18
        x = area.right - 14 - width if box.side == RIGHT else area.left + 14
        plate = pygame.Rect(x, area.top - PLATE_HEIGHT + 4, width, PLATE_HEIGHT)
        self.frames.draw(canvas, "plate", plate)
        label.draw(canvas, name, (plate.left + 9, plate.top + 3), "sun4")


def _mood(mood: str, tick: int) -> str:
    """Name the picture of a mood; a quiet face blinks now and then."""
    blinks = mood == MOODLESS and tick % BLINK_EVERY >= BLINK_EVERY - BLINK
    return "blink" if blinks else mood
