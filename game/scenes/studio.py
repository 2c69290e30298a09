"""Everything the screens share: film, painters, ears, keys, settings, saves."""

from collections.abc import Callable
from dataclasses import dataclass, field

from game.core.settings import Settings
from game.devices.ears import Ears
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.devices.keys import Keys
from game.devices.settings_file import SettingsFile
from game.devices.window import Window
from game.paint.frames import Frames
from game.paint.picture import Picture
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
    notes: list[str] = field(default_factory=list)  # what the player must be told

    def use(self, settings: Settings) -> None:
        """Take changed settings everywhere, at once, and keep them."""
        self.settings = settings
        self.window.use(settings.display)
        self.ears.use(settings.volumes)
        self.keys.use(settings.bindings)
        self.keys.one_key = settings.timing.one_key
        self.settings_file.write(settings)
