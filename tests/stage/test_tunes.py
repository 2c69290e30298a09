"""What the stage knows of the score: the list that was rendered, and nothing beside it."""

import json

import pytest

from game.core.fault import ContentError
from game.stage.tunes import RATE, Tune, load_tunes


def music(folder, entries, *files):
    (folder / "manifest.json").write_text(json.dumps(entries), encoding="utf-8")
    for name in files:
        (folder / f"{name}.ogg").touch()
    return folder


def test_a_tune_is_what_is_listed_and_there(tmp_path):
    entries = {"one": {"bpm": 90, "samples": 2 * RATE}, "lost": {"bpm": 80, "samples": 1}}
    assert load_tunes(music(tmp_path, entries, "one", "one_open")) == {"one": Tune("one", 90, 2.0)}


def test_without_a_list_there_is_no_music(tmp_path):
    assert load_tunes(tmp_path) == {}


@pytest.mark.parametrize("text", ["{", "[1]", '{"one": 3}', '{"one": {"bpm": "fast"}}'])
def test_a_damaged_list_is_told_by_its_name(tmp_path, text):
    music(tmp_path, {}, "one")
    (tmp_path / "manifest.json").write_text(text, encoding="utf-8")
    with pytest.raises(ContentError, match=r"manifest\.json"):
        load_tunes(tmp_path)
