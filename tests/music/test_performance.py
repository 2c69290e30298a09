"""What was played is written as a standard MIDI file that says the same."""

from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.heard import BandNote, Damp, HalfBar, SongEnds, Strike
from game.music.chart import parse_chart
from game.music.performance import PLAYER, Performance
from game.music.score import read_score

CHART = parse_chart("| Dm7 | G7 | Cmaj7 | Cmaj7 |", bpm=120.0)
TICK = 1 / 480  # beats


def written(performance, tmp_path):
    path = tmp_path / "take.mid"
    path.write_bytes(performance.to_midi())
    return read_score(path)


def test_a_key_is_a_note_from_its_strike_to_its_damp(tmp_path):
    performance = Performance("take", CHART)
    performance.hear([Strike(60, 90, by_player=True)], 0.5)
    performance.hear([Damp(60)], 1.0)
    performance.hear([Strike(64, 70), SongEnds()], 1.5)
    score = written(performance, tmp_path)
    assert [(n.start, n.length, n.pitch, n.velocity) for n in score.tracks[PLAYER]] == [
        (1.0, 1.0, 60, 90)
    ]
    assert score.bpm == 120
    assert score.chords[0] == (0.0, "Dm7")


def test_the_band_is_there_and_what_never_sounded_is_not(tmp_path):
    performance = Performance("take", CHART)
    bar = (BandNote("bass", 40, 0.5, 0.4, 80), BandNote("drums", 51, 0.0, 0.1, 70))
    performance.hear([HalfBar(0, bar, 1.0), HalfBar(1, bar, 1.0), HalfBar(2, bar, 1.0)], 0.0)
    performance.hear([SongEnds()], 1.2)
    score = written(performance, tmp_path)
    assert [note.start for note in score.tracks["bass"]] == [1.0]
    assert [note.start for note in score.tracks["drums"]] == [0.0, 2.0]
    assert not performance.played


def test_slower_play_is_a_slower_file(tmp_path):
    performance = Performance("take", CHART, tempo=0.5)
    performance.hear([Strike(60, 90)], 1.0)
    performance.hear([Damp(60)], 2.0)
    performance.hear([SongEnds()], 4.0)
    score = written(performance, tmp_path)
    assert score.bpm == 60
    assert score.tracks[PLAYER][0].start == 1.0


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(33, 96), st.integers(1, 40), st.integers(1, 30)), max_size=30)
)
def test_whatever_is_played_comes_back(tmp_path_factory, keys):
    performance, now, wanted = Performance("take", CHART), 0.0, []
    for pitch, rest, hold in keys:
        now += rest / 60
        performance.hear([Strike(pitch, 80)], now)
        wanted.append((pitch, now * 2))
        now += hold / 60
        performance.hear([Damp(pitch)], now)
    performance.hear([HalfBar(0, (BandNote("bass", 40, 0.0, 0.1, 80),), 1.0)], 0.0)
    performance.hear([SongEnds()], now + 1)
    score = written(performance, tmp_path_factory.mktemp("takes"))
    found = [(note.pitch, note.start) for note in score.tracks.get(PLAYER, ())]
    assert len(found) == len(wanted)
    for (pitch, start), (wanted_pitch, wanted_start) in zip(found, wanted, strict=True):
        assert pitch == wanted_pitch
        assert abs(start - wanted_start) <= TICK
