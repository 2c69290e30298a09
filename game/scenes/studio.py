"""Everything the screens share: film, painters, ears, keys, settings, saves."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

import pygame

from game.core.pad import Pad
from game.core.settings import Settings
from game.devices.ears import Ears
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.devices.keys import Keys
from game.devices.settings_file import SettingsFile
from game.devices.window import Window
from game.paint.frames import Frames
from game.paint.picture import Picture
from game.scenes.menu import Menu
from game.scenes.scene import Next
from game.stage.film import Film
from game.story.slots import Slots


@dataclass
class Studio:
    """One for the whole game; handed to every screen."""

    film: Film
    window: Window
    keys: Keys
    ears: Ears
    fonts: Fonts
    frames: Frames
    images: Images
    picture: Picture
    saves: Slots
    settings_file: SettingsFile
    settings: Settings
    clock: Callable[[], float]  # seconds of the calendar, for saves
    seed: int = 0
    pictures: Path = Path()  # where screenshots go
    recordings: Path = Path()  # where what is played at home is kept
    notes: list[str] = field(default_factory=list)  # what the player must be told

    def use(self, settings: Settings) -> None:
        """Take changed settings everywhere, at once, and keep them."""
        self.settings = settings
        self.window.use(settings.display)
        self.ears.use(settings.volumes)
        self.keys.use(settings.bindings)
        self.keys.one_key = settings.timing.one_key
        if not self.settings_file.write(settings):
            self.notes += self.settings_file.notes[-1:]

    def choose(self, menu: Menu, pad: Pad) -> Next:
        """Let a menu live through a tick, with its sounds; gives what the chosen row leads to."""
        before = self.settings
        step = menu.update(pad, self.keys.take_pointer())
        self.ears.menu(menu.moved, step is not None or self.settings != before)
        return step

    def toggle_full_screen(self) -> None:
        """Go full screen, or back into the window."""
        display = self.settings.display
        changed = replace(display, full_screen=not display.full_screen)
        self.use(replace(self.settings, display=changed))

    def screenshot(self) -> None:
        """Write what is seen as PNG, in whole pixels."""
        name = datetime.fromtimestamp(self.clock()).strftime("%Y-%m-%d %H-%M-%S")
        try:
            self.pictures.mkdir(parents=True, exist_ok=True)
            canvas = pygame.transform.scale_by(self.window.canvas, self.window.scale.factor)
            pygame.image.save(canvas, self.pictures / f"{name}.png")
        except (OSError, pygame.error) as error:
            self.notes.append(f"The picture could not be written: {error}.")
