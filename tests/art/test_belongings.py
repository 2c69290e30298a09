"""What is unpacked in the flat, and the box it comes out of: always the same."""

from pathlib import Path

import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

from belongings.box import PARTS, SIZE
from belongings.build import build
from belongings.pictures import PICTURES
from kit.indexed import read_indexed

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "belongings"


def test_everything_of_the_source_is_drawn():
    assert {path.stem for path in FOLDER.glob("*.png")} == set(PICTURES) | set(PARTS)


@pytest.mark.parametrize("name", sorted(set(PICTURES) - {"shelf"}))
def test_a_thing_comes_out_of_the_box_as_it_is(name):
    assert read_indexed(FOLDER / f"{name}.png").shape[1] <= SIZE[0] // 2


def test_the_belongings_are_what_their_source_draws(tmp_path):
    build(tmp_path)
    for path in FOLDER.glob("*.png"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
