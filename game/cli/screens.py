"""Every screen of the interface, as it looks over a chapter that has begun."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pygame

from game.app.start import make_studio
from game.core.pad import NO_PAD, Button, Pad
from game.devices.fonts import Fonts
from game.devices.user_folders import folders_in
from game.scenes.backlog import Backlog
from game.scenes.calibration import Calibration
from game.scenes.chapters import Chapters
from game.scenes.crash import Crash
from game.scenes.credits import Credits
from game.scenes.first_start import FirstStart
from game.scenes.home_piano import PianoAtHome
from game.scenes.music_room import MusicRoom
from game.scenes.pause import Pause
from game.scenes.saving import keep
from game.scenes.scene import Scene, SceneManager
from game.scenes.setting_rows import PAGES
from game.scenes.settings import SettingsScene
from game.scenes.slots import SlotsScene
from game.scenes.story import StoryScene
from game.scenes.studio import Studio
from game.scenes.title import Title
from game.story.memory import Memory

CONFIRM = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
TITLE_TICKS, CARD_TICKS, CREDITS_TICKS, BEAT_TICKS = 120, 80, 700, 40
STORY_TICKS = 900
NOON = 1_000_000.0  # seconds of the calendar, the same in every picture

Size = tuple[int, int]
Screen = tuple[str, pygame.Surface]


def screens(size: Size, fonts: Fonts | None = None) -> Iterator[Screen]:
    """Draw every screen. `fonts` writes them in its own way."""
    with tempfile.TemporaryDirectory() as home:
        studio = studio_in(Path(home), fonts)
        yield from _drawn(studio, size)


def studio_in(home: Path, fonts: Fonts | None = None) -> Studio:
    """Open a studio in a home of its own, whose time is always the same."""
    studio = make_studio(folders_in(home), fonts=fonts)
    studio.clock = lambda: NOON
    studio.ears.song_time = lambda: None  # type: ignore[method-assign]  # music on ticks
    return studio


def _drawn(studio: Studio, size: Size) -> Iterator[Screen]:
    yield "title", _after(Title(studio), TITLE_TICKS, size)
    yield "first-start", _after(FirstStart(studio), 1, size)
    story = StoryScene(studio, min(studio.film.chapters), Memory())
    yield "card", _after(story, CARD_TICKS, size)
    _go_on(story)
    yield "speech", _after(story, 1, size)
    story.autosave()
    keep(studio, story, "slot01")
    story.bare = True  # what is said below a menu is not read
    for name, make in _overlays(studio, story).items():
        yield name, _over(story, make(), size)
    yield "credits", _after(Credits(studio), CREDITS_TICKS, size)
    yield "crash", _after(Crash(studio, ValueError("a lamp fell"), Path("report")), 1, size)


def _overlays(studio: Studio, story: StoryScene) -> dict[str, Callable[[], Scene]]:
    pages = {
        f"settings-{page.lower()}": lambda page=page: SettingsScene(studio, page) for page in PAGES
    }
    return {
        "pause": lambda: Pause(studio, story),
        "slots": lambda: SlotsScene(studio, story),
        **pages,
        "chapters": lambda: Chapters(studio),
        "backlog": lambda: Backlog(studio, story.director),
        "calibration": lambda: Calibration(studio),
        "music": lambda: MusicRoom(studio),
        "piano": lambda: PianoAtHome(studio),
    }


def _go_on(story: StoryScene) -> None:
    """Play until somebody has said a few things."""
    for _ in range(STORY_TICKS):
        box = story.director.stage.box
        story.update(CONFIRM if box is not None and box.full else NO_PAD)


def _after(scene: Scene, ticks: int, size: Size) -> pygame.Surface:
    manager = SceneManager(scene)
    for _ in range(ticks):
        manager.update(NO_PAD)
    return _picture(manager, size)


def _over(below: Scene, scene: Scene, size: Size) -> pygame.Surface:
    manager = SceneManager(below)
    manager.stack.append(scene)
    for _ in range(BEAT_TICKS):
        manager.update(NO_PAD)
    return _picture(manager, size)


def _picture(manager: SceneManager, size: Size) -> pygame.Surface:
    canvas = pygame.Surface(size, 0, 32)
    manager.draw(canvas)
    return canvas
