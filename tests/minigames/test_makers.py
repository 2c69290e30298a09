import pytest

from game.core.fault import ContentError
from game.core.pad import NO_PAD
from game.core.settings import Timing
from game.minigames import makers
from game.minigames.makers import CHARTS, MAKERS, MUSIC
from game.story.memory import Memory

WRITTEN = ("silent_night", "deck_the_halls", "god_rest_ye", "o_tannenbaum")
CHART_NAMES = sorted(path.stem for path in CHARTS.glob("*.mid"))
EVERYTHING = [
    *(("written piano", name) for name in WRITTEN),
    *((maker, name) for maker in ("free piano", "encore") for name in CHART_NAMES),
]


@pytest.mark.parametrize(("maker", "argument"), EVERYTHING)
def test_everything_there_is_can_be_made_and_runs(maker, argument):
    game = MAKERS[maker](Memory(), Timing(), 1, argument)
    assert game.name == maker
    assert not game.done
    assert any(game.update(pad) for pad in [NO_PAD] * 3)


def test_an_improvisation_goes_on_without_the_head():
    whole = MAKERS["free piano"](Memory(), Timing(), 1, "supper_club")
    goes_on = MAKERS["free piano"](Memory(), Timing(), 1, "supper_club on")
    assert whole.first_beat == 32
    assert goes_on.first_beat == 0


@pytest.mark.parametrize("maker", ("written piano", "free piano", "encore"))
def test_a_piece_that_is_not_there_is_told_with_its_file(maker):
    with pytest.raises(ContentError, match=r"no_such_piece\.mid"):
        MAKERS[maker](Memory(), Timing(), 1, "no_such_piece")


def test_no_piece_is_read_while_people_dance(monkeypatch):
    makers.read_ahead()
    monkeypatch.setattr(makers, "read_score", lambda path: pytest.fail(f"{path} is read again"))
    for maker, argument in (("reprise", "strings"), ("tap duet", "lovely_night")):
        assert MAKERS[maker](Memory(), Timing(), 1, argument)


def test_music_lies_where_it_is_looked_for():
    assert MUSIC.is_dir()
    assert CHART_NAMES
