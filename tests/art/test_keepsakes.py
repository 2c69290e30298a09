"""What hangs in the dream: cut paper, in the colours of the game, always the same."""

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

from keepsakes.build import build
from keepsakes.cut import EDGE
from keepsakes.pictures import PICTURES
from kit.canvas import grow
from kit.indexed import read_indexed

from game.core.palette import INDEX, TRANSPARENT

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "keepsakes"
LEAST, MOST = 14, 30  # pixels: as large as it hangs


def test_every_keepsake_of_the_source_is_drawn():
    assert {path.stem for path in FOLDER.glob("*.png")} == set(PICTURES)


@pytest.mark.parametrize("name", PICTURES)
def test_a_keepsake_is_trimmed_and_edged_with_paper(name):
    pixels = read_indexed(FOLDER / f"{name}.png")
    on = pixels != TRANSPARENT
    assert LEAST <= max(pixels.shape) <= MOST
    assert on[0].any() and on[-1].any() and on[:, 0].any() and on[:, -1].any()
    rim = on & grow(np.pad(~on, 1, constant_values=True))[1:-1, 1:-1]
    assert (pixels[rim] == INDEX[EDGE]).all()


@pytest.mark.parametrize("name", PICTURES)
def test_a_keepsake_is_no_small_picture_made_large(name):
    pixels = read_indexed(FOLDER / f"{name}.png")
    tall, wide = (size // 2 * 2 - 2 for size in pixels.shape)
    inner = pixels[1 : 1 + tall, 1 : 1 + wide]
    blocks = inner.reshape(tall // 2, 2, wide // 2, 2)
    assert not (blocks == blocks[:, :1, :, :1]).all()


def test_the_keepsakes_are_what_their_source_draws(tmp_path):
    build(tmp_path)
    for path in FOLDER.glob("*.png"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
