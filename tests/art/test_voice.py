"""The voice that sings: on pitch, on two tracks, with the vowels of its words."""

import pytest

np = pytest.importorskip("numpy")
pytest.importorskip("scipy")
pytest.importorskip("soundfile")
pytest.importorskip("pyloudnorm")

from score.lyrics import LAMP, LAST, MEMORIES  # noqa: E402
from sound.audio import RATE  # noqa: E402
from sound.syllables import syllable  # noqa: E402
from sound.voice import duet, sing, sung  # noqa: E402

LENGTH = 2 * RATE


def note(pitch, word):
    return sung([(0.4, 1.2, pitch, 80)], [word])


def strongest(sound, low, high):
    """The hertz of the loudest partial between two."""
    part = sound[int(0.6 * RATE) : int(1.4 * RATE)]
    power = np.abs(np.fft.rfft(part * np.hanning(len(part)), 1 << 18))
    hertz = np.fft.rfftfreq(1 << 18, 1 / RATE)
    inside = (hertz > low) & (hertz < high)
    return float(hertz[inside][power[inside].argmax()])


@pytest.mark.parametrize("pitch", [62, 69, 74])
def test_a_note_is_sung_where_it_is_written(pitch):
    hertz = 440 * 2 ** ((pitch - 69) / 12)
    heard = strongest(sing(note(pitch, "oh"), LENGTH, 1), hertz * 0.8, hertz * 1.2)
    assert abs(1200 * np.log2(heard / hertz)) < 45, "vibrato goes to both sides"


def test_vowels_differ_where_a_mouth_would():
    bright = sing(note(62, "ee"), LENGTH, 1)
    dark = sing(note(62, "oo"), LENGTH, 1)
    share = lambda x: np.abs(np.fft.rfft(x))[3600:6000].sum() / np.abs(np.fft.rfft(x)).sum()  # noqa: E731
    assert share(bright) > 2 * share(dark)


def test_two_takes_stand_left_and_right():
    both = duet(note(69, "ah"), LENGTH)
    assert both.shape == (LENGTH, 2)
    assert not np.allclose(both[:, 0], both[:, 1])


def test_every_syllable_of_the_song_can_be_sung():
    lines = [*(line for couplet in MEMORIES.values() for line in couplet), LAMP, LAST]
    for word in " ".join(lines).split():
        assert syllable(word).vowel
