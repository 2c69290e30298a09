import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.music.chord import parse_chord
from game.music.ladder import is_strong
from game.music.phrase import (
    GRADES,
    KEPT_LEAST,
    KEPT_MOST,
    LONGEST,
    Hearing,
    Played,
    best_phrase,
    grid_distance,
    hear,
    shape_of,
)
from tests.music.charts import TWO_FIVE_ONE

BEATS = 8.0  # of a stretch


def note(beat, pitch, off=0.0, approach=False, chart=TWO_FIVE_ONE):
    return Played(beat, pitch, 80, chart.at(beat), is_strong(beat, 4), approach, off)


def line(*notes):
    return [note(beat, pitch) for beat, pitch in notes]


# over Dm7 and G7: guide tones where the chords change, steps between, air at the end
TUNE = ((0.0, 65), (0.5, 64), (1.5, 62), (2.5, 60), (4.0, 59), (4.5, 62), (5.5, 65))


def heard(notes, before=()):
    return hear(notes, 0.0, BEATS, TWO_FIVE_ONE, before)[0]


@pytest.mark.parametrize(
    ("beat", "off"), [(0.0, 0.0), (1.5, 0.0), (2.05, 0.05), (1.9, -0.1), (3 + 1 / 3, 0.0)]
)
def test_beats_are_measured_from_eighths_and_triplets(beat, off):
    assert grid_distance(beat) == pytest.approx(off)


def test_a_phrase_leaves_its_rhythm_and_its_ups_and_downs():
    shape = shape_of(line((0, 60), (0.5, 64), (2, 64), (3.5, 62)), 0.0, 4.0)
    assert shape.rhythm == (True, True, False, False, True, False, False, True)
    assert shape.contour == (1, 0, -1)


def test_a_good_tune_is_heard_as_one():
    assert heard(line(*TUNE)).score > 65


def test_less_than_two_notes_are_no_phrase():
    assert heard([]).grade == "noise"
    assert heard(line((0.0, 65))).grade == "noise"


def test_laying_back_is_style_and_wobbling_is_not():
    def timing(offs):
        return heard([note(b, p, off) for (b, p), off in zip(TUNE, offs, strict=True)]).timing

    even, wobbling = timing([0.025] * len(TUNE)), timing([0.05, -0.05, 0.06, -0.06, 0.05, -0.05, 0])
    assert even == 1
    assert wobbling < 0.3


def test_guide_tones_at_the_changes_are_heard():
    away = [(beat, pitch + (2 if beat in (0.0, 4.0) else 0)) for beat, pitch in TUNE]
    assert heard(line(*TUNE)).harmony > heard(line(*away)).harmony + 0.1


def test_an_approach_must_land():
    rest = line((1.0, 65), (4.0, 59))
    lands = [note(0.5, 64, approach=True), *rest]
    misses = [note(0.5, 61, approach=True), *rest]
    assert heard(lands).harmony > heard(misses).harmony


def test_air_is_part_of_a_phrase():
    full = line(*((n / 2, 60 + (n * 5) % 9) for n in range(16)))
    assert heard(line(*TUNE)).space > heard(full).space


def test_a_motif_that_comes_back_changed_is_heard():
    _, first = hear(line(*TUNE), 0.0, BEATS, TWO_FIVE_ONE, ())
    answer = [(beat, pitch - 2) for beat, pitch in TUNE[:-1]] + [(7.0, 60)]
    other = [(1.0, 60), (2.0, 65), (2.5, 59), (5.0, 67), (6.0, 60), (6.5, 69)]
    assert heard(line(*answer), [first]).motif > heard(line(*other), [first]).motif


def test_hammering_one_key_is_no_line():
    same = [(beat, 65) for beat, _ in TUNE]
    assert heard(line(*same)).line < heard(line(*TUNE)).line / 2


def test_every_score_has_a_word_and_better_ones_have_better_words():
    words = [Hearing(0, 0, 0, 0, 0, score).grade for score in range(0, 101, 5)]
    order = [word for _, word in reversed(GRADES)]
    assert set(words) == set(order)
    assert [order.index(word) for word in words] == sorted(order.index(word) for word in words)


# What is kept


def test_three_notes_are_not_enough_for_a_phrase():
    assert best_phrase(line((0, 60), (1, 62), (2, 64))) is None
    assert best_phrase([]) is None


def test_a_long_rest_parts_two_runs():
    parted = line((0, 60), (1, 62), (4, 64), (5, 65))
    assert best_phrase(parted) is None


def test_the_phrase_is_the_best_of_what_was_played():
    noise = [(n * 0.5, 60) for n in range(8)]
    tune = [(beat + 8, pitch) for beat, pitch in TUNE]
    kept = best_phrase(line(*noise, *tune))
    pitches = [pitch for pitch, _ in kept]
    played = [pitch for _, pitch in tune]
    assert any(pitches == played[n : n + len(pitches)] for n in range(len(played)))


def test_lengths_are_whole_quarters_of_beats_up_to_the_next_note():
    kept = best_phrase(line((0, 65), (0.52, 64), (1.5, 62), (2.49, 60)))
    assert kept == [(65, 0.5), (64, 1.0), (62, 1.0), (60, 2.0)]


Melodies = st.lists(st.tuples(st.floats(0.01, 3), st.integers(40, 90)), max_size=40)


@settings(max_examples=30)
@given(Melodies)
def test_whatever_is_played_a_phrase_has_four_to_eight_notes_or_is_none(steps):
    beat, notes = 0.0, []
    for later, pitch in steps:
        beat += later
        notes.append(note(beat, pitch, grid_distance(beat)))
    kept = best_phrase(notes)
    if kept is not None:
        assert KEPT_LEAST <= len(kept) <= KEPT_MOST
        assert all(0.25 <= beats <= LONGEST and beats * 4 == int(beats * 4) for _, beats in kept)
        assert {pitch for pitch, _ in kept} <= {pitch for _, pitch in steps}
    for start in (0.0, 8.0, 32.0):
        some = [n for n in notes if start <= n.beat < start + BEATS]
        hearing, _ = hear(some, start, BEATS, TWO_FIVE_ONE, [])
        parts = (hearing.timing, hearing.harmony, hearing.motif, hearing.space, hearing.line)
        assert all(0 <= part <= 1 for part in parts)
        assert 0 <= hearing.score <= 100


def test_a_phrase_may_be_played_over_any_chord():
    alt = parse_chord("E7alt")
    notes = [Played(n / 2, 64 + n, 80, alt, n % 4 == 0, False, 0.0) for n in range(6)]
    assert best_phrase(notes) is not None
