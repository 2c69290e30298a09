"""The screens, played without a window: every menu leads where it says, nothing is lost."""

import json
from dataclasses import replace

import pytest

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad, Press
from game.paint.choices import answer_areas
from game.scenes.backlog import Backlog
from game.scenes.calibration import BEAT, Calibration
from game.scenes.chapters import Chapters
from game.scenes.crash import Crash
from game.scenes.credits import Credits
from game.scenes.first_start import FirstStart
from game.scenes.pause import CountIn, Pause
from game.scenes.saving import progress
from game.scenes.scene import Pop, Push, Replace, SceneManager
from game.scenes.settings import SettingsScene
from game.scenes.slots import SlotsScene
from game.scenes.story import StoryScene
from game.scenes.title import Title
from game.story.memory import Memory
from game.story.slots import AUTOSAVE
from tests.studio import (
    BACK,
    CONFIRM,
    DOWN,
    LEFT,
    PAUSE,
    RIGHT,
    choose,
    colours,
    picture,
    play,
    studio_in,
)


@pytest.fixture
def studio(tmp_path):
    return studio_in(tmp_path)


@pytest.fixture
def title(studio):
    return SceneManager(Title(studio))


@pytest.fixture
def story(studio):
    manager = SceneManager(StoryScene(studio, 4, Memory()))
    skip = Pad(held=frozenset({Button.SKIP}))
    wait(manager, lambda: manager.top.director.stage.box is not None, skip)
    return manager


def wait(manager, ready, pad=NO_PAD, most=3000):
    """Let ticks pass until something is so."""
    for _ in range(most):
        if ready():
            return
        manager.update(pad)
    raise AssertionError("it never came")


class Blank:
    overlay = False

    def __init__(self, *steps):
        self.steps = list(steps)

    def update(self, pad):
        return self.steps.pop(0) if self.steps else None

    def draw(self, canvas):
        canvas.fill("red")

    def lose_focus(self):
        return None


class Glass(Blank):
    overlay = True

    def draw(self, canvas):
        canvas.fill("blue", (0, 0, 1, 1))


def test_the_stack_pushes_replaces_and_pops():
    second, third = Blank(Pop()), Blank(Pop())
    manager = SceneManager(Blank(Push(second), Replace(third)))
    manager.update(NO_PAD)
    assert manager.top is second
    manager.update(NO_PAD)
    manager.update(NO_PAD)
    assert manager.top is third
    manager.update(NO_PAD)
    assert manager.empty


def test_an_overlay_lets_what_lies_below_be_seen():
    manager = SceneManager(Blank(Push(Glass())))
    manager.update(NO_PAD)
    canvas = picture(manager, (4, 4))
    assert canvas.get_at((0, 0))[:3] == (0, 0, 255)
    assert canvas.get_at((2, 2))[:3] == (255, 0, 0)


def test_the_first_start_asks_once_and_leads_to_the_title(studio):
    manager = SceneManager(FirstStart(studio))
    assert colours(picture(manager)) > 10
    choose(manager, "Begin")
    assert isinstance(manager.top, Title)
    assert studio.settings_file.read().welcomed


def test_the_title_is_a_picture_with_a_menu(title):
    assert colours(picture(title)) > 20
    assert [row.label for row in title.top._menu.rows] == [
        "New",
        "Music",
        "Settings",
        "Credits",
        "Quit",
    ]


def test_a_new_game_begins_with_the_first_chapter_there_is(title):
    choose(title, "New")
    assert isinstance(title.top, StoryScene)
    assert title.top.director.chapter.number == min(title.top.studio.film.chapters)


def test_quit_leaves(title):
    choose(title, "Quit")
    assert title.empty


def test_settings_change_at_once_and_are_kept(title, studio):
    choose(title, "Settings")
    assert isinstance(title.top, SettingsScene)
    choose(title, "Sound")
    before = studio.settings.volumes.master
    play(title, LEFT)
    assert studio.settings.volumes.master == pytest.approx(before - 0.1)
    assert studio.settings_file.read().volumes.master == pytest.approx(before - 0.1)
    play(title, BACK, BACK)
    assert isinstance(title.top, Title)


@pytest.mark.parametrize("page", ["Sound", "Words", "Picture", "Playing", "Comfort", "Keys"])
def test_every_page_of_settings_can_be_walked_and_turned(title, studio, page):
    choose(title, "Settings")
    choose(title, page)
    for _ in range(len(title.top._menu.rows)):
        if title.top._menu.rows[title.top._menu.chosen].turn is not None:
            play(title, RIGHT, LEFT)
        play(title, DOWN)
        assert colours(picture(title)) > 5
    assert isinstance(title.top, SettingsScene)


def test_a_key_can_be_bound_and_the_last_one_is_never_taken(title, studio):
    choose(title, "Settings")
    choose(title, "Keys")
    scene = title.top
    scene._listen(Button.AUTO)
    studio.keys.listening("k")
    assert studio.settings.bindings[Button.AUTO][0] == "k"
    scene._listen(Button.SKIP)
    studio.keys.listening("h")  # the only key of Button.HIDE
    assert "h" in studio.settings.bindings[Button.HIDE]
    assert "h" not in studio.settings.bindings[Button.SKIP]


def test_pause_holds_the_film_and_goes_on(story):
    director = story.top.director
    play(story, PAUSE)
    assert isinstance(story.top, Pause)
    tick = director.stage.tick
    play(story, NO_PAD, NO_PAD, DOWN)
    assert director.stage.tick == tick
    assert colours(picture(story)) > 20
    choose(story, "Go on")
    assert isinstance(story.top, StoryScene)


def test_losing_the_focus_pauses_and_saves(story, studio):
    story.lose_focus()
    assert isinstance(story.top, Pause)
    assert AUTOSAVE in studio.saves.names()


def test_a_paused_minigame_is_counted_in(story):
    director = story.top.director
    director.start_at("deck")
    wait(story, lambda: director.stage.minigame is not None)
    play(story, PAUSE)
    choose(story, "Go on")
    assert isinstance(story.top, CountIn)
    for _ in range(120):
        if isinstance(story.top, CountIn):
            story.update(NO_PAD)
    assert isinstance(story.top, StoryScene)


def test_the_playing_alone_can_be_skipped(story):
    director = story.top.director
    director.start_at("deck")
    wait(story, lambda: director.stage.minigame is not None)
    play(story, PAUSE)
    choose(story, "Skip the playing")
    assert isinstance(story.top, StoryScene)
    wait(story, lambda: director.stage.minigame is None)
    assert director.scene == "deck"


def test_the_backlog_shows_what_was_said_and_closes(story):
    play(story, Pad(pressed=frozenset({Button.BACKLOG})))
    assert isinstance(story.top, Backlog)
    assert any("heating" in words for _, words in story.top._lines)
    assert colours(picture(story)) > 10
    play(story, BACK)
    assert isinstance(story.top, StoryScene)


def test_a_saved_slot_brings_back_the_same_moment(story, studio):
    moment = story.top.director.moment()
    play(story, PAUSE)
    choose(story, "Save")
    assert isinstance(story.top, SlotsScene)
    play(story, CONFIRM)
    assert "slot01" in studio.saves.names()
    manager = SceneManager(SlotsScene(studio, None))
    row = next(n for n, r in enumerate(manager.top._menu.rows) if r.label.startswith("01"))
    manager.top._menu.chosen = row
    play(manager)
    manager.update(CONFIRM)
    assert isinstance(manager.top, StoryScene)
    assert manager.top.director.moment().spots == moment.spots
    assert "heating" in manager.top.director.backlog[0].text
    assert studio.saves.headers()["slot01"].picture


def test_continue_appears_once_something_was_saved(story, studio):
    story.lose_focus()
    manager = SceneManager(Title(studio))
    choose(manager, "Continue")
    assert isinstance(manager.top, StoryScene)


def test_a_damaged_save_is_told_and_loads_nothing(story, studio):
    story.lose_focus()
    for path in studio.saves.folder.iterdir():
        path.write_bytes(b"{")
    manager = SceneManager(Title(studio))
    choose(manager, "Continue")
    assert isinstance(manager.top, Title)
    assert any("damaged" in note for note in studio.notes)


def test_a_save_of_another_film_is_told(story, studio):
    story.lose_focus()
    path = studio.saves.folder / f"{AUTOSAVE}.save"
    header = studio.saves.read(AUTOSAVE).header
    studio.saves.write(AUTOSAVE, header, {"moment": {"chapter": 4}})
    assert json.loads(path.read_text(encoding="utf-8"))["body"] == {"moment": {"chapter": 4}}
    manager = SceneManager(Title(studio))
    choose(manager, "Continue")
    assert isinstance(manager.top, Title)
    assert studio.notes


def test_skipping_scenes_reaches_the_credits_and_the_reel(story, studio):
    studio.film = replace(studio.film, chapters={4: studio.film.chapters[4]})
    for _ in range(40):
        if not isinstance(story.top, StoryScene):
            break
        play(story, PAUSE)
        choose(story, "Skip this scene")
    assert isinstance(story.top, Credits)
    assert progress(studio).reached == {4}
    assert colours(picture(story)) > 0
    play(story, BACK)
    assert isinstance(story.top, Title)
    choose(story, "Chapters")
    assert isinstance(story.top, Chapters)
    assert colours(picture(story)) > 10
    choose(story, "4   The Set List")
    assert isinstance(story.top, StoryScene)


def test_a_click_on_an_answer_chooses_it(story, studio):
    director = story.top.director
    wait(story, lambda: director.stage.question is not None, CONFIRM)
    areas = answer_areas(
        director.stage.question, studio.fonts, studio.settings, studio.window.scale.view
    )
    story.update(NO_PAD)
    story.update(Pad(click=Point(areas[1].centerx, areas[1].centery)))
    story.update(NO_PAD)
    assert director.stage.memory.choices["warning"] == "nobody"


def test_calibration_finds_how_late_the_presses_are(studio):
    manager = SceneManager(Calibration(studio))
    scene = manager.top
    beats = 0
    for _ in range(60 * 14):
        due = scene._song.now > (beats + 1) * BEAT + 0.05
        beats += due
        manager.update(Pad(presses=(Press(0, True),)) if due else NO_PAD)
    assert scene.offset == pytest.approx(0.07, abs=0.02)
    assert colours(picture(manager)) > 2
    manager.update(CONFIRM)
    assert studio.settings.timing.offset == pytest.approx(0.07, abs=0.02)


def test_the_crash_page_tells_and_leads_on(studio, tmp_path):
    manager = SceneManager(Crash(studio, ValueError("a lamp fell"), tmp_path / "report"))
    assert any("a lamp fell" in line for line in manager.top._text)
    assert colours(picture(manager)) > 2
    choose(manager, "Back to the title")
    assert isinstance(manager.top, Title)


def test_one_key_alone_walks_a_menu(studio):
    studio.settings = replace(studio.settings, timing=replace(studio.settings.timing, one_key=True))
    manager = SceneManager(Title(studio))
    first = manager.top._menu.chosen
    for _ in range(90):
        manager.update(NO_PAD)
    assert manager.top._menu.chosen != first
