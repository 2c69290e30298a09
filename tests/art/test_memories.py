"""The memories of Aunt June: six pictures, in the colours of the game, always the same."""

from pathlib import Path

import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

from kit.indexed import read_indexed
from memories.build import build
from memories.pictures import PICTURES, SIZE

from game.core.palette import TRANSPARENT

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "memories"


def test_there_is_a_picture_of_every_memory_she_may_sing():
    from game.minigames.sung_words import MEMORIES

    assert {path.stem for path in FOLDER.glob("*.png")} == set(MEMORIES) == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_fills_its_frame(name):
    pixels = read_indexed(FOLDER / f"{name}.png")
    assert pixels.shape == SIZE[::-1]
    assert not (pixels == TRANSPARENT).any()


def test_the_pictures_are_what_their_source_draws(tmp_path):
    build(tmp_path)
    for path in FOLDER.glob("*.png"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
