"""What was pressed can be played again, and a replay notices when something is different."""

import json

import pytest

from game.cli.main import main
from game.core.fault import ContentError
from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad, Press
from game.rehearsal.autoplay import autoplay, replay
from game.rehearsal.recording import HASH_EVERY, Recording, read_recording, write_recording

PRESSED = '{"chapters": [4], "seed": 1, "pads": {"1": {"presses": [%s]}}, "hashes": {}}'


@pytest.fixture(scope="module")
def played(film):
    recording = Recording([4], 5)
    return recording, autoplay(film, "casual", 5, recording)


def test_a_recording_plays_the_same_film_again(film, played, tmp_path):
    recording, summary = played
    write_recording(recording, tmp_path / "run.json")
    again, differs = replay(film, read_recording(tmp_path / "run.json"))
    assert differs == []
    assert len(recording.hashes) == summary.ticks // HASH_EVERY + 1
    assert again.state_hash == summary.state_hash
    assert (again.ticks, again.lines, again.choices) == (
        summary.ticks,
        summary.lines,
        summary.choices,
    )


def test_a_press_left_out_is_noticed_soon(film, played):
    recording, _ = played
    pads = dict(recording.pads)
    left_out = [tick for tick, pad in pads.items() if Button.CONFIRM in pad.pressed][3]
    del pads[left_out]
    summary, differs = replay(film, Recording([4], 5, pads, recording.hashes))
    assert differs == [summary.ticks]
    assert left_out < differs[0] <= left_out + 2 * HASH_EVERY
    assert summary.chapters_finished == []


def test_a_recording_that_breaks_off_is_noticed(film, played, monkeypatch):
    monkeypatch.setattr("game.rehearsal.autoplay.PATIENCE", 4000)
    recording, _ = played
    pads = {tick: pad for tick, pad in recording.pads.items() if tick < 2000}
    short = {tick: value for tick, value in recording.hashes.items() if tick < 2000}
    _, differs = replay(film, Recording([4], 5, pads, short))
    assert differs, "the film stands still"


def test_the_command_fails_where_the_state_differs(played, tmp_path, capsys):
    recording, _ = played
    path = tmp_path / "run.json"
    write_recording(recording, path)
    assert main(["replay", str(path), "--json"]) == 0
    data = json.loads(path.read_text())
    data["hashes"]["600"] = "0" * 64
    path.write_text(json.dumps(data))
    capsys.readouterr()
    assert main(["replay", str(path), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["differs"] == [600]


def test_every_kind_of_input_survives_the_file(tmp_path):
    pads = {
        0: Pad(held=frozenset({Button.LEFT, Button.RUN}), pressed=frozenset({Button.LEFT})),
        3: Pad(presses=(Press(4, True, age=0.004, velocity=90), Press("pedal", False))),
        4: Pad(presses=(Press(-1, True, pitch=61),), song=3.25),
        9: Pad(click=Point(3, 4), tap=Point(1.5, 2.5), option=2),
    }
    write_recording(Recording([4], 7, dict(pads), {0: "ab"}), tmp_path / "run.json")
    kept = read_recording(tmp_path / "run.json")
    assert kept == Recording([4], 7, pads, {0: "ab"})
    assert kept.pad(1) == NO_PAD


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        "{}",
        '{"chapters": [4], "seed": 1, "pads": {"x": {}}, "hashes": {}}',
        '{"chapters": [4], "seed": 1, "pads": {"1": {"held": ["nothing"]}}, "hashes": {}}',
        '{"chapters": [4], "seed": 1, "pads": {"1": {"tap": [1]}}, "hashes": {}}',
        '{"chapters": 4, "seed": 1, "pads": {}, "hashes": {}}',
        '{"chapters": [4], "seed": 1, "pads": {"1": {"tap": [1, NaN]}}, "hashes": {}}',
        '{"chapters": [4], "seed": 1, "pads": {"1": {"option": -1}}, "hashes": {}}',
        PRESSED % "[10, true, 0.0, null, null]",
        PRESSED % '["x", true, 0.0, null, null]',
        PRESSED % '[3, true, "late", null, null]',
        PRESSED % "[3, true, 0.0, 200, null]",
        PRESSED % "[-1, true, 0.0, 90, -5]",
    ],
)
def test_what_is_no_recording_is_told(tmp_path, text):
    path = tmp_path / "run.json"
    path.write_text(text)
    with pytest.raises(ContentError, match=r"run\.json: is no recording"):
        read_recording(path)
