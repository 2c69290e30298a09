"""The cards of her play: ten pictures drawn at the size of a card, always the same."""

from pathlib import Path

import pytest

pytest.importorskip("PIL")
pytest.importorskip("scipy")

from cards.build import build
from cards.crayon import SIZE
from cards.pictures import PICTURES
from cards.things import THINGS
from kit.indexed import read_indexed

from game.core.palette import TRANSPARENT

FOLDER = Path(__file__).resolve().parents[2] / "assets" / "cards"


def test_there_is_a_picture_of_every_card_and_of_what_lies_about():
    from game.minigames.cards import NAMES

    assert set(PICTURES) == set(NAMES)
    assert {path.stem for path in FOLDER.glob("*.png")} == set(PICTURES) | set(THINGS)


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_fits_its_card_as_it_is(name):
    from game.minigames.cards import CARD

    pixels = read_indexed(FOLDER / f"{name}.png")
    assert pixels.shape == SIZE[::-1]
    assert SIZE[0] < CARD[0] - 4
    assert (pixels != TRANSPARENT).mean() > 0.15


@pytest.mark.parametrize("name", PICTURES)
def test_a_picture_is_drawn_with_fine_pixels(name):
    pixels = read_indexed(FOLDER / f"{name}.png")[:24]
    blocks = pixels.reshape(12, 2, SIZE[0] // 2, 2)
    coarse = (blocks == blocks[:, :1, :, :1]).all((1, 3)) & (blocks[:, 0, :, 0] != TRANSPARENT)
    drawn = (blocks != TRANSPARENT).any((1, 3))
    assert coarse.sum() < 0.6 * drawn.sum()


def test_the_cards_are_what_their_source_draws(tmp_path):
    build(tmp_path)
    for path in FOLDER.glob("*.png"):
        assert (tmp_path / path.name).read_bytes() == path.read_bytes()
