"""Half a minute to find out how late the player hears: press along with the beat."""

from collections import deque
from dataclasses import replace
from statistics import median

import pygame

from game.core.heard import BandNote, Heard, SongEnds
from game.core.pad import Button, Pad, Press
from game.core.palette import COLOURS
from game.core.settings import Settings
from game.minigames.song import Song
from game.paint.panel import dim, draw_panel
from game.scenes.scene import Next, Pop
from game.scenes.studio import Studio

BPM = 100.0
BEAT = 60 / BPM  # seconds
STICK, LOUD, SOFT = 37, 100, 70
LEAST, ENOUGH = 6, 16  # presses until a result is shown, and until it is done
REACH = 0.3  # seconds off a beat that still mean it
WIDTH, HEIGHT = 320, 170
LINE = 220  # pixels of the time line
SPAN = 0.25  # seconds either side that the line shows


class Calibration:
    """Clicks in a steady beat; every press is a mark on a line."""

    overlay = True

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._song = Song(2 * BEAT, _clicks)
        self._offs: deque[float] = deque(maxlen=ENOUGH)
        studio.keys.at_piano = True

    def update(self, pad: Pad) -> Next:
        """Hear the presses; leave with the result."""
        pad = replace(pad, song=self._studio.ears.song_time())
        heard: list[Heard] = list(self._song.update(pad))
        self._studio.ears.hear(heard)
        if Button.BACK in pad.pressed or Button.PAUSE in pad.pressed:
            return self._leave(None)
        if Button.CONFIRM in pad.pressed and len(self._offs) >= LEAST:
            return self._leave(self.offset)
        for press in pad.presses:
            if press.down:
                self._note(press)
        return None

    @property
    def offset(self) -> float:
        """Seconds the presses lie behind the beat, in the middle."""
        return round(median(self._offs), 3) if self._offs else 0.0

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the line with the beat in its middle and the last presses on it."""
        dim(canvas)
        width, height = canvas.get_size()
        area = pygame.Rect((width - WIDTH) // 2, (height - HEIGHT) // 2, WIDTH, HEIGHT)
        draw_panel(canvas, self._studio.frames, area)
        plain, middle = self._studio.fonts.plain, area.centerx
        plain.centre(canvas, "Press any piano key with the click", (middle, area.top + 14))
        self._line(canvas, middle, area.top + 78)
        told = f"{round(self.offset * 1000):+d} ms" if self._offs else "listen first"
        plain.centre(canvas, told, (middle, area.top + 106), "gold2")
        ready = len(self._offs) >= LEAST
        keys = "Enter keeps it, Escape leaves it" if ready else "the space bar will do"
        self._studio.fonts.label.centre(canvas, keys, (middle, area.top + 138), "night7")

    def lose_focus(self) -> Next:
        """Leave without a result."""
        return self._leave(None)

    def _line(self, canvas: pygame.Surface, x: int, y: int) -> None:
        canvas.fill(COLOURS["cloth1"], (x - LINE // 2, y, LINE, 1))
        canvas.fill(COLOURS["gold2"], (x - 1, y - 12, 2, 24))
        for age, off in enumerate(reversed(self._offs)):
            colour = COLOURS["sun5" if age == 0 else "elec2"]
            at = x + round(max(-SPAN, min(SPAN, off)) / SPAN * LINE / 2)
            canvas.fill(colour, (at, y - (8 if age == 0 else 5), 1, 16 if age == 0 else 10))

    def _note(self, press: Press) -> None:
        at = self._song.clock.at(press)
        off = (at + BEAT / 2) % BEAT - BEAT / 2
        if abs(off) <= REACH and at > BEAT:
            self._offs.append(off)

    def _leave(self, offset: float | None) -> Next:
        self._studio.ears.hear((SongEnds(0.1),))
        self._studio.keys.at_piano = False
        if offset is not None:
            self._studio.use(with_offset(self._studio.settings, offset))
        return Pop()


def with_offset(settings: Settings, offset: float) -> Settings:
    """Give settings with a measured delay."""
    return replace(settings, timing=replace(settings.timing, offset=offset))


def _clicks(index: int) -> tuple[BandNote, ...]:
    strong = LOUD if index % 2 == 0 else SOFT
    return (
        BandNote("drums", STICK, 0.0, 0.1, strong),
        BandNote("drums", STICK, BEAT, 0.1, SOFT),
    )
