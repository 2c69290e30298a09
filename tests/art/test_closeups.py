"""What is seen from near: drawn as large as it is shown, always the same."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

from closeups.build import PICTURES, build
from closeups.turntable import ARM, MIDDLE
from kit.indexed import read_indexed

from game.core.palette import TRANSPARENT
from game.paint.games.record import BOARD

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "closeups"


def test_everything_of_the_source_is_drawn():
    assert {path.stem for path in FOLDER.glob("*.png")} == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_more_than_one_flat_colour(name):
    pixels = read_indexed(FOLDER / f"{name}.png")
    assert len(np.unique(pixels[pixels != TRANSPARENT])) >= 3


def test_the_turntable_fits_its_board_and_its_record():
    plinth, record = (read_indexed(FOLDER / f"{name}.png") for name in ("plinth", "record"))
    assert plinth.shape == BOARD[::-1]
    assert MIDDLE[0] + record.shape[1] // 2 < ARM[0]


def test_the_close_ups_are_what_their_source_draws(tmp_path):
    build(tmp_path)
    for path in FOLDER.glob("*.png"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
