"""Real time in, whole ticks out; a crash becomes a page and a report that can be replayed."""

import json

import pygame
import pytest

from game.app.loop import MOST_OWED, Clock, Loop
from game.app.start import _at, _crash, _play
from game.app.walk import WalkScene
from game.core.fault import ContentError
from game.core.folders import MAPS
from game.core.pad import Button, Pad
from game.core.tick import TICK
from game.devices.user_folders import folders_in
from game.rehearsal.recording import read_recording
from game.scenes.crash import Crash
from game.scenes.scene import SceneManager
from game.scenes.story import StoryScene
from game.story.memory import Memory
from tests.maps import thing, write_map
from tests.studio import colours, picture, studio_in


@pytest.fixture
def folders(tmp_path):
    return folders_in(tmp_path)


@pytest.fixture
def studio(tmp_path):
    return studio_in(tmp_path)


def test_ticks_come_out_even_whatever_the_frames_do():
    clock = Clock(0.0)
    times = [0.010, 0.012, 0.100, 0.101, 0.5, 0.51]
    ticks = sum(clock.ticks(now) for now in times)
    assert ticks == pytest.approx(min(0.101 + MOST_OWED + 0.01, 0.51) / TICK, abs=2)


def test_a_long_hiccup_does_not_make_the_film_race():
    clock = Clock(0.0)
    assert clock.ticks(60.0) <= round(MOST_OWED / TICK)


def test_a_crash_is_a_page_with_a_report_that_replays(studio, folders):
    story = StoryScene(studio, 4, Memory())
    for _ in range(30):
        story.update(Pad(held=frozenset({Button.SKIP})))
    loop = Loop(studio, SceneManager(story))
    page = _crash(loop, folders, ValueError("a lamp fell"))
    assert isinstance(page, Crash)
    (report,) = folders.reports.iterdir()
    facts = json.loads((report / "report.json").read_text(encoding="utf-8"))
    assert "a lamp fell" in facts["error"]
    assert len(read_recording(report / "inputs.json").pads) == 30


def test_an_error_in_a_scene_does_not_end_the_game(studio, folders):
    class Broken:
        overlay = False

        def update(self, pad):
            raise ValueError("a lamp fell")

        def draw(self, canvas):
            raise ValueError("a lamp fell")

        def lose_focus(self):
            return None

    loop = Loop(studio, SceneManager(Broken()))
    crashed = []
    original = loop.run

    def once():
        if crashed:
            loop.scenes.stack.clear()
            return
        crashed.append(True)
        original()

    loop.run = once
    _play(loop, folders)
    assert crashed


def test_starting_at_a_scene_begins_there(studio):
    story = _at(studio, "4.door")
    assert story.director.scene == "door"
    assert story.director.stage.memory.facts["carols"] == 2


def test_a_scene_that_is_off_the_way_is_begun_as_it_stands(studio):
    story = _at(studio, "4.look-ham")
    assert story.director.scene == "look_ham"


@pytest.mark.parametrize("at", ["99", "4.nowhere", "x"])
def test_starting_at_nothing_says_what_there_is(studio, at):
    with pytest.raises(ContentError, match="Known"):
        _at(studio, at)


def test_one_can_walk_about_in_any_map(studio, tmp_path):
    scene = WalkScene(studio, MAPS / "night_street.tmx", "east")
    start = scene._walk.person.x
    for _ in range(60):
        scene.update(Pad(held=frozenset({Button.LEFT})))
    assert scene._walk.person.x < start
    assert colours(picture(SceneManager(scene))) > 20


def test_a_map_is_read_anew_when_it_is_saved_and_a_broken_one_is_told(studio, tmp_path):
    path = tmp_path / "room.tmx"
    write_map(path, thing(1, "door", "Mark", 40, 200))
    scene = WalkScene(studio, path, "door")
    scene._walk.person.x = 90.0
    write_map(path, thing(1, "door", "Mark", 40, 200), thing(2, "new", "Mark", 60, 200))
    scene.reload()
    assert "new" in scene._stage.place.marks
    assert scene._walk.person.x == 90.0, "one stays where one stood"
    path.write_text("<map", encoding="utf-8")
    scene.reload()
    assert "room.tmx" in scene._told
    assert "new" in scene._stage.place.marks


@pytest.mark.parametrize("kind", [pygame.AUDIODEVICEADDED, pygame.AUDIODEVICEREMOVED])
def test_the_loop_tells_the_ears_of_devices(studio, monkeypatch, kind):
    told = []
    monkeypatch.setattr(studio.ears, "device_changed", lambda added: told.append(added))
    loop = Loop(studio, SceneManager(StoryScene(studio, 4, Memory())))
    loop._see(pygame.event.Event(kind, which=0, iscapture=1), 0.0)
    loop._see(pygame.event.Event(kind, which=0, iscapture=0), 0.0)
    assert told == [kind == pygame.AUDIODEVICEADDED]
