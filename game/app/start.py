"""Builds the studio, opens the window, plays; a crash becomes a page, not a traceback."""

import gc
import json
import platform
import time
import traceback
from datetime import datetime
from pathlib import Path
from threading import Thread

import pygame

from game.app.loop import Loop
from game.app.walk import WalkScene
from game.core.fault import ContentError, Fault
from game.devices.ears import Ears
from game.devices.fonts import Fonts
from game.devices.images import Images
from game.devices.keys import Keys
from game.devices.settings_file import SettingsFile
from game.devices.user_folders import UserFolders, user_folders
from game.devices.window import Window
from game.minigames.makers import MAKERS, read_ahead
from game.paint.frames import INTERFACE, Frames
from game.paint.picture import Picture
from game.rehearsal.player import Player
from game.rehearsal.recording import write_recording
from game.scenes.crash import Crash
from game.scenes.first_start import FirstStart
from game.scenes.saving import chapter_start, progress
from game.scenes.scene import Scene, SceneManager
from game.scenes.story import StoryScene
from game.scenes.studio import Studio
from game.scenes.title import Title
from game.stage.director import Director
from game.stage.film import load_film
from game.story.beats import Choice
from game.story.memory import Memory
from game.story.slots import Slots

GOOD = 0
ATTEMPTS = 5  # players with other answers
PLAYER, MOST_TICKS = "perfect", 60 * 60 * 30  # who plays up to `--at`, and for how long


def start(
    map_path: Path | None = None, mark: str | None = None, at: str | None = None, seed: int = 0
) -> int:
    """Play until the player leaves. Raises ContentError before the window is open."""
    folders = user_folders()
    studio = make_studio(folders, seed)
    studio.ears.warm_up()
    Thread(target=_get_ready, name="scores", daemon=True).start()
    first = _first(studio, map_path, mark, at)
    loop = Loop(studio, SceneManager(first))
    if isinstance(first, WalkScene):
        loop.reload = first.reload
    _play(loop, folders)
    _leave(loop)
    return GOOD


def _get_ready() -> None:
    """Read the scores, and let nobody look through what stays for good for what may go.

    Python does that now and then, and it would hold up the picture for several ticks.
    """
    read_ahead()
    gc.freeze()


def make_studio(folders: UserFolders, seed: int = 0, fonts: Fonts | None = None) -> Studio:
    """Open everything the screens share. Raises ContentError."""
    film = load_film()
    file = SettingsFile(folders.settings)
    settings = file.read()
    pygame.init()
    window = Window(settings.display, INTERFACE / "app_icon.png")
    images, fonts = Images(), fonts or Fonts()
    frames = Frames(images)
    keys = Keys(settings.bindings, window.point)
    keys.one_key = settings.timing.one_key
    ears = Ears(film.sounds, settings.volumes)
    picture = Picture(film.cast, fonts, frames, images)
    saves = Slots(folders.saves, time.sleep)
    studio = Studio(
        film, window, keys, ears, fonts, frames, images, picture, saves, file, settings, time.time
    )
    studio.seed, studio.pictures = seed, folders.pictures
    studio.recordings = folders.recordings
    studio.notes += file.notes
    return studio


def _first(studio: Studio, map_path: Path | None, mark: str | None, at: str | None) -> Scene:
    if map_path is not None:
        return WalkScene(studio, map_path, mark)
    if at is not None:
        return _at(studio, at)
    return Title(studio) if studio.settings.welcomed else FirstStart(studio)


def _at(studio: Studio, at: str) -> Scene:
    """Begin at "4" or "4.door". Raises ContentError."""
    number, _, scene = at.partition(".")
    known = ", ".join(str(chapter) for chapter in studio.film.chapters)
    if not number.isdigit() or int(number) not in studio.film.chapters:
        raise ContentError(Fault(Path("--at"), f"there is no chapter '{number}'. Known: {known}."))
    story = _chapter(studio, int(number))
    if scene:
        scenes = studio.film.chapters[int(number)].scenes
        name = scene.replace("-", "_")
        if name not in scenes:
            message = f"chapter {number} has no scene '{scene}'. Known: {', '.join(scenes)}."
            raise ContentError(Fault(Path("--at"), message))
        _play_up_to(story.director, name, studio.seed)
    return story


def _chapter(studio: Studio, number: int) -> StoryScene:
    """Begin a chapter with what is remembered then, also where nobody has come so far yet."""
    known = progress(studio)
    if number in known.starts:
        return chapter_start(studio, number)
    memory = Memory(seen_before=known.seen)
    _pass_before(studio, number, memory)
    return StoryScene(studio, number, memory)


def _pass_before(studio: Studio, number: int, memory: Memory) -> None:
    """Let the chapters before one pass in a hurry, so that memory keeps what happens in them."""
    for earlier in sorted(n for n in studio.film.chapters if n < number):
        director = Director(studio.film, earlier, memory, studio.settings, MAKERS, studio.seed)
        while not director.finished:
            director.skip_scene()


def _play_up_to(director: Director, scene: str, seed: int) -> None:
    """Let a player who needs no screen come as far as a scene, so that everything is true there.

    They give the answer that leads there, if one does, and try other answers before it. A
    scene that they never come to is begun as it stands.
    """
    start = director.moment()
    for more in range(ATTEMPTS):
        if _comes_to(director, scene, Player(PLAYER, seed + more, _answers(director, scene))):
            return
        director.restore(start)
    director.start_at(scene)


def _comes_to(director: Director, scene: str, player: Player) -> bool:
    for _ in range(MOST_TICKS):
        if director.scene == scene or director.finished:
            break
        director.update(player.pad(director))
    return director.scene == scene


def _answers(director: Director, scene: str) -> list[str]:
    """Give the words that lead to a scene, where it is the answer to a question."""
    beats = (beat for found in director.chapter.scenes.values() for beat in found.beats)
    options = (o for beat in beats if isinstance(beat, Choice) for o in beat.options)
    return [option.text for option in options if option.target == scene][:1]


def _play(loop: Loop, folders: UserFolders) -> None:
    """Run the loop; what goes wrong is written down and shown as a page."""
    while not loop.scenes.empty:
        try:
            loop.run()
            return
        except Exception as error:
            loop.scenes = SceneManager(_crash(loop, folders, error))


def _crash(loop: Loop, folders: UserFolders, error: Exception) -> Crash:
    """Write the report and give the page that tells of it."""
    studio = loop.studio
    story = next((s for s in loop.scenes.stack if isinstance(s, StoryScene)), None)
    report = folders.reports / f"{datetime.now():%Y-%m-%d %H-%M-%S}"
    try:
        report.mkdir(parents=True, exist_ok=True)
        facts = {
            "error": "".join(traceback.format_exception(error)),
            "python": platform.python_version(),
            "pygame": pygame.version.ver,
            "system": platform.platform(),
            "scene": story.director.scene if story else "",
        }
        (report / "report.json").write_text(json.dumps(facts, indent=1), encoding="utf-8")
        if story is not None:
            write_recording(story.recording, report / "inputs.json")
    except OSError:
        report = Path()
    studio.ears.stop_all()
    if isinstance(error, ContentError):
        studio.notes.append(str(error))
    return Crash(studio, error, report)


def _leave(loop: Loop) -> None:
    """Keep where the player is, then close everything."""
    for scene in loop.scenes.stack:
        if isinstance(scene, StoryScene):
            scene.autosave()
    loop.studio.settings_file.write(loop.studio.settings)
    loop.studio.ears.close()
    loop.studio.window.close()
    pygame.quit()
