"""What is rendered again when a score changes: that piece, and nothing else."""

import json

import pytest

from tests.devices.measure.recordings import write_score

pytest.importorskip("soundfile")
pytest.importorskip("pyloudnorm")

from sound import render as rendering
from sound.manifest import digest

NAMES = ("one", "other")


@pytest.fixture
def music(tmp_path, monkeypatch):
    """Two scores in a folder, and a synthesiser that only says what it was asked for."""
    for name in NAMES:
        write_score(tmp_path / f"{name}.mid")
    asked = []

    def render(path, target):
        asked.append(path.stem)
        target.write_bytes(b"OggS" + path.read_bytes())
        return {"mid": digest(path), "ogg": digest(target)}

    monkeypatch.setattr(rendering, "render", render)
    return tmp_path, asked


def test_all_that_is_new_is_rendered_and_listed(music):
    folder, asked = music
    rendering.render_all(folder)
    assert asked == [*NAMES]
    assert set(json.loads((folder / "manifest.json").read_text())) == set(NAMES)


def test_an_unchanged_build_changes_nothing(music):
    folder, asked = music
    rendering.render_all(folder)
    before = {path: path.read_bytes() for path in folder.iterdir()}
    asked.clear()
    rendering.render_all(folder)
    assert asked == []
    assert {path: path.read_bytes() for path in folder.iterdir()} == before


def test_one_changed_note_changes_one_recording(music):
    folder, asked = music
    rendering.render_all(folder)
    before = {path: path.read_bytes() for path in folder.glob("*.ogg")}
    score = folder / "other.mid"
    data = bytearray(score.read_bytes())
    data[data.index(b"\x90\x45") + 1] += 1  # the first key that goes down, one higher
    score.write_bytes(bytes(data))
    asked.clear()
    rendering.render_all(folder)
    assert asked == ["other"]
    assert {path.stem for path in before if path.read_bytes() != before[path]} == {"other"}


def test_a_lost_recording_is_made_again(music):
    folder, asked = music
    rendering.render_all(folder)
    (folder / "one.ogg").unlink()
    asked.clear()
    rendering.render_all(folder)
    assert asked == ["one"]
