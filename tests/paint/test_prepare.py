"""What will be seen soon is made ahead, one thing a picture."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pygame
import pytest

from game.core.folders import MAPS
from game.core.settings import Settings
from game.devices.fonts import Fonts
from game.devices.images import Images, read_picture
from game.minigames.makers import MAKERS
from game.paint.frames import Frames
from game.paint.picture import Picture, Wishes
from game.stage.box import Card
from game.stage.place import load_place
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory

VIEW = (480, 270)
STILL, STEP = 90, 3  # pictures before the camera moves; pixels it moves in each
MOST_FILES = 2  # a sheet and the mask of its rim


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every picture file that is read from now on."""
    files: list[Path] = []

    def reading(path: Path) -> Any:
        files.append(path)
        return read_picture(path)

    for module in ("images", "sheets"):
        monkeypatch.setattr(f"game.devices.{module}.read_picture", reading)
    return files


Drawn = tuple[Stage, Callable[[], None]]


@pytest.fixture
def drawn() -> Drawn:
    """A crowded place seen from its left end, and how one picture of it is drawn."""
    pygame.display.set_mode((1, 1))
    place, cast, images = load_place(MAPS / "freeway.tmx"), load_cast(), Images()
    stage = Stage(place, cast, Memory(), MAKERS)
    stage.enter(place)
    stage.look_at(VIEW[0] / 2)
    picture = Picture(cast, Fonts(), Frames(images), images)
    canvas, wishes = pygame.Surface(VIEW, 0, 32), Wishes(Settings())
    return stage, lambda: picture.draw(canvas, stage, wishes)


def test_no_picture_of_a_pan_reads_more_than_one_sheet(drawn: Drawn, read: list[Path]) -> None:
    stage, draw = drawn
    for _ in range(STILL):
        draw()
    worst = 0
    while stage.camera.x < stage.place.width - VIEW[0] / 2 - STEP:
        stage.look_at(stage.camera.x + STEP)
        read.clear()
        draw()
        worst = max(worst, len(read))
    assert worst <= MOST_FILES


def test_a_title_card_is_used_to_make_the_place_behind_it(drawn: Drawn, read: list[Path]) -> None:
    stage, draw = drawn
    stage.card = Card("", 0)
    for _ in range(STILL):
        draw()
    made_ahead = {file for file in read if "sprites" in file.parts}
    stage.card = None
    read.clear()
    draw()
    assert made_ahead
    assert not [file for file in read if "sprites" in file.parts]
