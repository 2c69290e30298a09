from pathlib import Path

import mido
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.fault import ContentError
from game.core.folders import ASSETS
from game.music.score import MOST_BEATS, ScoreError, read_score
from tests.music.midi import TICKS, midi_file, write_midi

TUNE = [(0.0, 1.0, 60), (1.0, 0.5, 64), (2.0, 2.0, 67)]
MARKS = [(0.0, "Am7"), (4.0, "D7b9"), (2.0, "cue:first")]
WRITTEN = sorted((ASSETS / "music").rglob("*.mid"))


def piece(tmp_path, **more):
    tracks = {"melody": TUNE, "left hand": [(0.0, 4.0, 48)]}
    return read_score(write_midi(tmp_path / "piece.mid", tracks, MARKS, **more))


def edited(tmp_path, *messages, track=0):
    """Write the piece with more messages at the beginning of a track."""
    midi = midi_file({"melody": TUNE}, MARKS)
    for message in messages:
        midi.tracks[track].insert(0, message)
    midi.save(tmp_path / "piece.mid")
    return tmp_path / "piece.mid"


def test_notes_chords_and_cues_are_read_in_beats(tmp_path):
    score = piece(tmp_path, bpm=96)
    assert (score.name, score.bpm, score.beats_per_bar, score.length) == ("piece", 96, 4, 4)
    assert [(n.start, n.length, n.pitch, n.velocity) for n in score.track("melody")] == [
        (0.0, 1.0, 60, 80),
        (1.0, 0.5, 64, 80),
        (2.0, 2.0, 67, 80),
    ]
    assert score.chords == ((0.0, "Am7"), (4.0, "D7b9"))
    assert score.cues == ((2.0, "first"),)


def test_the_conductor_says_how_long_a_piece_is(tmp_path):
    assert piece(tmp_path, length=14).length == 16
    assert piece(tmp_path, length=14).chart().length == 16


def test_no_note_is_lost_where_the_conductor_stops_early(tmp_path):
    late = {"melody": [(0.0, 1.0, 60), (21.0, 1.0, 62)]}
    score = read_score(write_midi(tmp_path / "x.mid", late, [(0.0, "Am7")], length=4))
    assert score.length == 24


@pytest.mark.parametrize(("metre", "beats"), [((3, 4), 3), ((6, 8), 3), ((2, 2), 4), ((12, 8), 6)])
def test_beats_are_quarters_whatever_the_metre_counts(tmp_path, metre, beats):
    assert piece(tmp_path, metre=metre).beats_per_bar == beats


def test_a_piece_is_in_the_tempo_it_begins_in(tmp_path):
    slower = mido.MetaMessage("set_tempo", tempo=mido.bpm2tempo(60), time=TICKS)
    midi = midi_file({"melody": TUNE}, bpm=120)
    midi.tracks[1].insert(1, slower)
    midi.save(tmp_path / "x.mid")
    assert read_score(tmp_path / "x.mid").bpm == 120


def test_a_key_struck_again_before_it_was_let_go_is_two_notes(tmp_path):
    notes = {"melody": [(0.0, 2.0, 60), (1.0, 1.0, 60)]}
    found = read_score(write_midi(tmp_path / "x.mid", notes)).track("melody")
    assert [(n.start, n.length) for n in found] == [(0.0, 1.0), (1.0, 1.0)]


def test_a_key_that_is_never_let_go_sounds_to_the_end_of_its_track(tmp_path):
    midi = midi_file({"melody": TUNE})
    midi.tracks[1].insert(1, mido.Message("note_on", note=72, velocity=9))
    midi.save(tmp_path / "x.mid")
    held = [n for n in read_score(tmp_path / "x.mid").track("melody") if n.pitch == 72]
    assert [(n.start, n.length) for n in held] == [(0.0, 4.0)]


def test_an_unknown_track_is_told_with_those_there_are(tmp_path):
    with pytest.raises(ScoreError, match=r"no track named 'melodie' .*left hand, melody"):
        piece(tmp_path).track("melodie")


def test_a_marker_that_is_no_chord_is_told_with_its_file(tmp_path):
    path = write_midi(tmp_path / "x.mid", {"melody": TUNE}, [(0.0, "Verse")])
    with pytest.raises(ScoreError) as raised:
        read_score(path).chart()
    assert str(raised.value).startswith(f"{path}: 'Verse'")
    assert raised.value.faults[0].remedy


@pytest.mark.parametrize(
    ("message", "words"),
    [
        (mido.MetaMessage("time_signature", numerator=0), "metre 0/4"),
        (mido.MetaMessage("time_signature", numerator=7, denominator=8), "metre 7/8"),
        (mido.MetaMessage("time_signature", numerator=200), "metre 200/4"),
        (mido.MetaMessage("set_tempo", tempo=0), "tempo"),
        (mido.MetaMessage("set_tempo", tempo=1), "tempo"),
        (mido.MetaMessage("set_tempo", tempo=16_000_000), "tempo of 3.75"),
        (mido.MetaMessage("text", text="", time=TICKS * (MOST_BEATS + 9)), "beats long"),
    ],
)
def test_numbers_no_music_has_are_told(tmp_path, message, words):
    with pytest.raises(ScoreError, match=words):
        read_score(edited(tmp_path, message))


def test_a_key_signature_that_does_not_exist_is_told(tmp_path):
    path = edited(tmp_path, mido.MetaMessage("key_signature", key="C"))
    signature = b"\xff\x59\x02"
    data = path.read_bytes()
    assert signature in data
    path.write_bytes(data.replace(signature + b"\x00\x00", signature + b"\x07\xa1"))
    with pytest.raises(ScoreError, match="key with 7 sharps"):
        read_score(path)


def test_frames_per_second_are_refused(tmp_path):
    path = edited(tmp_path)
    data = bytearray(path.read_bytes())
    data[12:14] = b"\xe8\x04"  # 24 frames a second
    path.write_bytes(data)
    with pytest.raises(ScoreError, match="counts frames"):
        read_score(path)


@pytest.mark.parametrize("data", [b"", b"MThd", b"RIFF....", bytes(200)])
def test_what_is_no_midi_file_is_refused_with_its_name(tmp_path, data):
    path = tmp_path / "no.mid"
    path.write_bytes(data)
    with pytest.raises(ScoreError) as raised:
        read_score(path)
    assert str(path) in str(raised.value)


def test_a_missing_file_and_an_empty_piece_are_faults(tmp_path):
    with pytest.raises(ScoreError):
        read_score(tmp_path / "gone.mid")
    with pytest.raises(ScoreError, match="neither notes nor chords"):
        read_score(write_midi(tmp_path / "x.mid", {}))


@pytest.mark.parametrize("path", WRITTEN, ids=lambda path: path.stem)
def test_every_piece_of_the_game_has_notes_in_reach_and_a_chart_of_its_length(path):
    score = read_score(path)
    assert score.chart().length == score.length
    for notes in score.tracks.values():
        assert all(0 <= n.start < score.length and n.length > 0 for n in notes)
        assert list(notes) == sorted(notes, key=lambda n: (n.start, n.pitch))


@pytest.fixture(scope="module")
def folder(tmp_path_factory) -> Path:
    return tmp_path_factory.mktemp("damaged")


SMALL = {"melody": TUNE, "left hand": [(0.0, 4.0, 48)]}


@pytest.mark.parametrize("value", [0x00, 0x01, 0x7F, 0x80, 0xFF])
def test_a_wrong_byte_anywhere_is_read_or_told(folder, value):
    path = write_midi(folder / "small.mid", SMALL, MARKS)
    whole = path.read_bytes()
    for place in range(len(whole)):
        _hurt(path, whole, [(place, value)], len(whole))


def test_a_file_cut_off_anywhere_is_read_or_told(folder):
    path = write_midi(folder / "small.mid", SMALL, MARKS)
    whole = path.read_bytes()
    for length in range(len(whole)):
        _hurt(path, whole, [], length)


Damage = st.lists(st.tuples(st.integers(0, 10_000), st.integers(0, 255)), max_size=12)


@settings(max_examples=30)
@given(damage=Damage, cut=st.integers(0, 400), batch=st.integers(0, 2))
def test_damaged_files_raise_content_errors_and_nothing_else(folder, damage, cut, batch):
    path = write_midi(folder / "small.mid", SMALL, MARKS)
    whole = path.read_bytes() if batch else WRITTEN[0].read_bytes()
    for place, value in damage:  # each damage alone, and all of them together
        _hurt(path, whole, [(place, value)], len(whole))
    _hurt(path, whole, damage, len(whole) - cut if batch == 2 else len(whole))


def _hurt(path: Path, whole: bytes, damage: list[tuple[int, int]], length: int) -> None:
    data = bytearray(whole)
    for place, value in damage:
        data[place % len(data)] = value
    path.write_bytes(data[: max(0, length)])
    try:
        score = read_score(path)
        score.chart()
    except ContentError as error:
        assert str(path) in str(error)
        return
    assert 0 < score.length <= MOST_BEATS + score.beats_per_bar
    assert 20 <= score.bpm <= 400
