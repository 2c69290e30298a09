import pytest

from game.music.chord import OTHER_NAMES, QUALITIES, parse_chord

ROOTS = {"C": 0, "Bb": 10, "F#": 6, "Cb": 11, "B#": 0}


@pytest.mark.parametrize(("name", "root"), ROOTS.items())
@pytest.mark.parametrize("quality", [*QUALITIES, *OTHER_NAMES])
def test_every_root_takes_every_quality(name, root, quality):
    chord = parse_chord(name + quality)
    assert chord.root == root
    assert chord.quality is QUALITIES[OTHER_NAMES.get(quality, quality)]
    assert root in chord.tones


def test_a_symbol_says_which_pitch_classes_belong():
    chord = parse_chord("Dm7")
    assert chord.tones == {2, 5, 9, 0}
    assert chord.guides == {5, 0}
    assert chord.scale == {2, 4, 5, 7, 9, 11, 0}
    assert chord.strong == chord.tones | {4, 7}


def test_the_bass_after_a_slash_changes_nothing_above_it():
    over = parse_chord("C7/Bb")
    assert (over.root, over.tones) == (0, parse_chord("C7").tones)


@pytest.mark.parametrize("symbol", ["C6/9", "C6/9/E"])
def test_six_nine_is_a_quality_and_no_slash(symbol):
    assert parse_chord(symbol).quality is QUALITIES["6"]


@pytest.mark.parametrize("name", QUALITIES)
def test_what_a_quality_holds_agrees_with_itself(name):
    chord = parse_chord("G" + name)
    assert chord.guides <= chord.tones <= chord.scale
    for form in (chord.quality.third_low, chord.quality.seventh_low):
        classes = {(chord.root + step) % 12 for step in form}
        assert chord.guides <= classes <= chord.strong
        assert list(form) == sorted(set(form))


@pytest.mark.parametrize("name", QUALITIES)
def test_from_any_pitch_a_strong_one_is_at_most_two_semitones_away(name):
    strong = parse_chord("A" + name).strong
    for pitch in range(12):
        assert any((pitch + step) % 12 in strong for step in (0, -1, 1, -2, 2))


@pytest.mark.parametrize("symbol", ["", "H7", "c7", "7", "C7/H", "C7/", "Cmaj7 G7", "Verse"])
def test_what_is_no_symbol_is_refused(symbol):
    with pytest.raises(ValueError, match=r"no chord symbol|quality nobody knows"):
        parse_chord(symbol)


def test_an_unknown_quality_is_told_with_those_that_are_known():
    with pytest.raises(ValueError, match=r"'Cadd2' has a quality nobody knows: use .*m7b5"):
        parse_chord("Cadd2")
