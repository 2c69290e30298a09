import pytest

from game.core.folders import ASSETS
from game.devices.measure.written import jarring, leaps, measure_score
from game.music.chart import parse_chart
from game.music.score import Note, read_score
from tests.devices.measure.recordings import TUNE, write_score

SCORES = sorted((ASSETS / "music").rglob("*.mid"))


def notes(*pitches):
    return [Note(float(beat), 1.0, pitch, 80) for beat, pitch in enumerate(pitches)]


@pytest.mark.parametrize("path", SCORES, ids=lambda path: path.stem)
def test_every_score_holds(path):
    assert [str(figure) for figure in measure_score(path) if not figure.holds] == []


def test_what_stands_against_the_chords_jars():
    chart = parse_chart("| Am7 | Am7 |")
    assert jarring(notes(*([69] * 40)), chart) == 0
    assert jarring(notes(*([70] * 40)), chart) == 100


def test_leaps_are_counted(tmp_path):
    write_score(tmp_path / "x.mid")
    score = read_score(tmp_path / "x.mid")
    assert leaps(notes(*TUNE), score) == 0
    assert leaps(notes(*(60, 80) * 12), score) > 1
