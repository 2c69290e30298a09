"""The reel: every chapter that has been reached, with its synopsis."""

import pygame

from game.core.pad import Button, Pad
from game.paint.frames import INTERFACE
from game.paint.lettering import Pen, lay_out, plain
from game.paint.panel import dim, draw_panel
from game.scenes.menu import Menu, Row
from game.scenes.saving import chapter_start, progress
from game.scenes.scene import Next, Pop, Replace
from game.scenes.still import of_chapter
from game.scenes.studio import Studio
from game.stage.stage import VIEW_HEIGHT, VIEW_WIDTH, Stage
from game.story.memory import Memory

MARGIN, SYNOPSIS = 36, 72
REEL, WINDOW = "reel.png", (8, 15)  # a frame of film, and where its window opens


class Chapters:
    """Chapters to begin again."""

    overlay = True

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._frames: dict[int, pygame.Surface] = {}
        width, height = studio.window.scale.view
        self._area = pygame.Rect(MARGIN, 18, width - 2 * MARGIN, height - 36)
        kept = progress(studio)
        self._numbers = sorted(studio.film.chapters)
        opened = kept.reached | set(kept.starts) | {self._numbers[0]}
        rows = [self._row(number, number in opened) for number in self._numbers]
        rows.append(Row("Back", Pop))
        at = (self._area.left + 18, self._area.top + 32)
        scans = studio.settings.timing.one_key
        shown = (self._area.height - 36 - SYNOPSIS) // 19
        self._menu = Menu(rows, at, self._area.width - 36, shown=shown, scans=scans)

    def update(self, pad: Pad) -> Next:
        """Wait for a chapter."""
        if {Button.BACK, Button.PAUSE} & pad.pressed:
            return Pop()
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw the list, and what the chosen chapter tells."""
        dim(canvas)
        draw_panel(canvas, self._studio.frames, self._area)
        at = (self._area.centerx, self._area.top + 8)
        self._studio.fonts.plain.centre(canvas, "Chapters", at, "gold2")
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        if self._menu.chosen < len(self._numbers):
            number = self._numbers[self._menu.chosen]
            canvas.blit(self._frame(number), (self._area.right - 140, self._area.top + 34))
            chapter = self._studio.film.chapters[number]
            face = self._studio.fonts.plain
            layout = lay_out(plain(chapter.synopsis), face, self._area.width - 40)
            below = (self._area.left + 20, self._area.bottom - SYNOPSIS)
            Pen(face).write(canvas, layout, below)

    def _frame(self, number: int) -> pygame.Surface:
        """Give a frame of film with the place where a chapter begins."""
        if number not in self._frames:
            frame = self._studio.images.whole(INTERFACE / REEL).copy()
            still = self._still(number)
            under = frame.copy()
            frame.blit(still, WINDOW)
            frame.blit(under, (0, 0))
            self._frames[number] = frame
        return self._frames[number]

    def _still(self, number: int) -> pygame.Surface:
        chapter = self._studio.film.chapters[number]
        heading = chapter.scenes[chapter.first].heading
        assert heading is not None, "a chapter begins somewhere"
        place = self._studio.film.place(heading.place)
        stage = Stage(place, self._studio.film.cast, Memory())
        stage.enter(place)
        whole = pygame.Surface((VIEW_WIDTH, VIEW_HEIGHT), 0, 32)
        self._studio.picture.world(place).draw(whole, stage)
        return of_chapter(whole, number)

    def lose_focus(self) -> Next:
        """Nothing moves here."""
        return None

    def _row(self, number: int, opened: bool) -> Row:
        chapter = self._studio.film.chapters[number]
        label = f"{number}   {chapter.title}" if opened else f"{number}   …"
        return Row(label, lambda: self._begin(number), dim=not opened)

    def _begin(self, number: int) -> Next:
        self._studio.ears.stop_all()
        return Replace(chapter_start(self._studio, number), whole=True)
