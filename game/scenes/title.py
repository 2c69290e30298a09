"""The title: the hills at the magic hour, and where to begin."""

import pygame

from game.core.pad import Pad
from game.core.tick import ticks
from game.devices.images import Images
from game.paint.frames import INTERFACE
from game.scenes.menu import Menu, Row
from game.scenes.saving import chapter_start, load, progress
from game.scenes.scene import Next, Pop, Push, Replace
from game.scenes.studio import Studio
from game.stage.sound import MusicState
from game.story.slots import AUTOSAVE

LAYERS = ("title_sky", "title_hills", "title_city", "title_front")
DRIFT = (0.0, 0.6, 1.4, 0.0)  # pixels a second each layer moves
SWING = ticks(60)  # until it comes back
LOGO = "logo"
LOGO_TOP = 22
WAKES = ticks(0.9)  # until the sign is lit
MENU_LEFT, MENU_LOW, LINE, WIDTH = 36, 18, 19, 160
CUE = "title"


class Title:
    """The first thing anybody sees."""

    overlay = False

    def __init__(self, studio: Studio) -> None:
        self._studio = studio
        self._tick = 0
        self._music = MusicState(cue=CUE, fade=1.5)
        self._layers = [studio.images.whole(INTERFACE / f"{name}.png") for name in LAYERS]
        self._logo = Logo(studio.images)
        rows = self._rows()
        height = studio.window.scale.view[1]
        at = (MENU_LEFT, height - MENU_LOW - len(rows) * LINE)
        self._menu = Menu(rows, at, WIDTH, LINE, scans=studio.settings.timing.one_key)
        studio.keys.at_piano = False
        studio.keys.answer_now = None

    def update(self, pad: Pad) -> Next:
        """Wait for a choice."""
        self._tick += 1
        self._studio.ears.follow(self._music, None)
        return self._studio.choose(self._menu, pad)

    def draw(self, canvas: pygame.Surface) -> None:
        """Draw hills, sign and menu."""
        self._draw_hills(canvas)
        self._logo.draw(canvas, self._tick, still=self._studio.settings.access.calm_flashes)
        self._menu.draw(canvas, self._studio.fonts.plain, self._studio.frames)
        for row, note in enumerate(self._studio.notes[-2:]):
            y = canvas.get_height() - 12 - row * 10
            self._studio.fonts.label.draw(canvas, note[:100], (MENU_LEFT, y), "sun3", shade=True)

    def lose_focus(self) -> Next:
        """Nothing is lost here."""
        return None

    def _draw_hills(self, canvas: pygame.Surface) -> None:
        width, height = canvas.get_size()
        calm = self._studio.settings.access.reduced_motion
        share = 0.0 if calm else abs((self._tick / SWING + 0.5) % 2 - 1) - 0.5
        for layer, drift in zip(self._layers, DRIFT, strict=True):
            x = (width - layer.get_width()) // 2 + round(share * drift * 60)
            canvas.blit(layer, (x, height - layer.get_height()))

    def _rows(self) -> list[Row]:
        """Continue comes first where there is something to continue."""
        rows = [Row("New", self._new)]
        if AUTOSAVE in self._studio.saves.names():
            rows.insert(0, Row("Continue", self._continue))
            rows.append(Row("Load", self._load))
        if progress(self._studio).reached:
            rows.append(Row("Chapters", self._chapters))
        return [
            *rows,
            Row("Music", self._music_room),
            Row("Settings", self._settings),
            Row("Credits", self._credits),
            Row("Quit", Pop),
        ]

    def _new(self) -> Next:
        self._studio.ears.stop_all()
        return Replace(chapter_start(self._studio, min(self._studio.film.chapters)))

    def _continue(self) -> Next:
        story = load(self._studio, AUTOSAVE)
        if story is None:
            return None
        self._studio.ears.stop_all()
        return Replace(story)

    def _load(self) -> Next:
        from game.scenes.slots import SlotsScene

        return Push(SlotsScene(self._studio, None))

    def _chapters(self) -> Next:
        from game.scenes.chapters import Chapters

        return Push(Chapters(self._studio))

    def _music_room(self) -> Next:
        from game.scenes.music_room import MusicRoom

        return Push(MusicRoom(self._studio))

    def _settings(self) -> Next:
        from game.scenes.settings import SettingsScene

        return Push(SettingsScene(self._studio))

    def _credits(self) -> Next:
        from game.scenes.credits import Credits

        return Replace(Credits(self._studio))


class Logo:
    """The sign over the hills: it stutters on, then stays lit."""

    def __init__(self, images: Images) -> None:
        from game.devices.sheets import Sheet

        self._sheet = Sheet(INTERFACE / f"{LOGO}.json")
        self._glow = _on_black(images.whole(INTERFACE / "logo_glow.png"))

    def draw(self, canvas: pygame.Surface, tick: int, still: bool = False) -> None:
        """Draw the sign as it is at a tick."""
        lit = still or tick > WAKES or tick // 7 % 3 == 1
        sign = self._sheet.named("lit" if lit else "dim", "dim")
        at = ((canvas.get_width() - sign.get_width()) // 2, LOGO_TOP)
        if lit:
            canvas.blit(self._glow, at, special_flags=pygame.BLEND_RGB_ADD)
        canvas.blit(sign, at)


def _on_black(picture: pygame.Surface) -> pygame.Surface:
    black = pygame.Surface(picture.get_size(), 0, 32)
    black.blit(picture, (0, 0))
    return black
