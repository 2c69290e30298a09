from dataclasses import replace
from itertools import pairwise
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.folders import ASSETS
from game.core.heard import Damp, HalfBar, Pedal, SongEnds, Strike
from game.core.pad import CONFIRM, NO_PAD, Button, Press
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.piano_free import LEAST_BARS, MORE_BARS, MOST_BARS, FreePiano
from game.music.ladder import chord_for
from game.music.score import read_score
from game.music.swing import swing, swing_ratio
from game.rehearsal.bots import bot_for
from game.story.memory import DEFAULT_PHRASE, Memory
from tests.minigames.hands import (
    Performance,
    anything,
    button,
    check_well_behaved,
    inputs,
    made_score,
    press,
    release,
)

CLUB = read_score(ASSETS / "music" / "charts" / "supper_club.mid")
HEAD = ((0, 1, 76), (1.5, 0.5, 74), (4, 2, 72), (31, 1, 71), (40, 1, 69))
QUICK = made_score(HEAD, (), bars=16, bpm=400)  # a form of ten seconds
BAR = 4 * 60 / 400  # seconds


def piano(score=QUICK, memory=None, seed=1, head=False, **timing):
    return FreePiano(score, memory or Memory(), Timing(**timing), seed, with_head=head)


def at_the_keys(seconds=0.1, **more):
    """Begin an improvisation and let so many seconds pass."""
    return Performance(piano(**more)).until(seconds)


def played_by(kind, seed=1, score=CLUB, **more):
    game = piano(score, **more)
    return Performance(game, bot_for(kind, Random(seed), game)).play()


# The form


def test_first_the_band_plays_the_head_with_its_tune_in_swing():
    show = Performance(piano(CLUB, head=True)).play()
    tune = [note for note in CLUB.track("melody") if note.start < 32]
    beat = 60 / CLUB.bpm
    notes = [(bar.index * 2 * beat + n.start, n) for bar in show.of(HalfBar) for n in bar.notes]
    for note in tune:
        begins = swing(note.start, swing_ratio(CLUB.bpm)) * beat
        assert any(
            n.instrument == "piano" and n.pitch == note.pitch and abs(start - begins) < 1e-3
            for start, n in notes
        )


def test_the_tune_ends_with_the_head():
    bars = Performance(piano(head=True)).play().of(HalfBar)
    tune = [n.pitch for bar in bars for n in bar.notes if n.velocity == 80 and n.pitch in (71, 69)]
    assert 71 in tune
    assert 69 not in tune


def test_the_keys_are_the_players_when_the_head_is_over():
    show = Performance(piano(head=True))
    show.tick(press(4), release(4)).until(7 * BAR)
    show.tick(press(4), release(4))
    assert show.struck == []
    show.until(8 * BAR - 0.05)  # the pick-up belongs to the player
    show.tick(press(4), release(4))
    assert len(show.struck) == 1


def test_without_a_head_the_keys_are_the_players_at_once():
    assert at_the_keys(0.02).tick(press(4)).struck


@pytest.mark.parametrize("head", [True, False])
@pytest.mark.parametrize("tempo", [1.0, 0.5])
def test_it_ends_by_itself_when_the_form_does(head, tempo):
    show = Performance(piano(head=head, tempo=tempo)).play()
    bars = 8 + MOST_BARS if head else MORE_BARS
    assert show.game.now == pytest.approx(bars * BAR / tempo, abs=2 * TICK)
    check_well_behaved(show.of(object))


def test_the_player_stops_it_after_four_bars_and_not_before():
    show = at_the_keys(LEAST_BARS * BAR - 0.1)
    show.tick(CONFIRM)
    assert not show.game.done
    show.until(LEAST_BARS * BAR)
    show.tick(CONFIRM)
    assert show.game.done
    assert isinstance(show.timed[-1][1], SongEnds)


def test_stopping_keeps_the_phrase():
    game = piano(CLUB)
    show = Performance(game, bot_for("perfect", Random(1), game))
    show.until(show.game.beat_seconds * 18).tick(CONFIRM)
    assert show.game.done
    assert 4 <= len(show.game.outcome()["phrase"]) <= 8


# What is played


def test_every_key_sounds_the_ladder_of_the_moment():
    show = at_the_keys(1.0)
    for key in range(10):
        show.tick(press(key), release(key))
        beat = show.game.notes[-1].beat
        assert show.struck[-1] == show.game.ladder.pitch(key, beat)
        chord = chord_for(show.game.chart, beat)
        assert show.struck[-1] % 12 in chord.scale | chord.strong
    assert show.struck == sorted(show.struck)


def test_an_answer_says_what_the_tick_will_sound_and_changes_nothing():
    show = at_the_keys(1.0)
    tried = Press(3, True, age=-TICK)
    answers = {show.game.answer(tried) for _ in range(3)}
    assert show.game.notes == []
    show.tick(press(3))
    assert answers == set(show.of(Strike))


def test_the_modifier_gives_the_neighbour_a_semitone_below():
    show = at_the_keys(1.0)
    show.tick(press("neighbour"), press(5), release(5), release("neighbour"))
    rung = show.game.rungs[5].pitch
    assert show.struck == [rung - 1]
    assert show.game.notes[-1].approach
    show.tick(press(5))
    assert not show.game.notes[-1].approach


def test_space_comps_the_chord_for_as_long_as_it_is_held():
    show = at_the_keys(1.0).tick(press("comp"))
    chord = {strike.pitch % 12 for strike in show.of(Strike)}
    assert chord_for(show.game.chart, show.game.beat).guides <= chord
    assert show.of(Damp) == []
    show.tick(release("comp"))
    assert [damp.pitch for damp in show.of(Damp)] == [strike.pitch for strike in show.of(Strike)]
    assert show.game.notes == []  # comping is no line


@pytest.mark.parametrize(("pitch", "sounds"), [(61, 61), (21, 33), (22, 34), (108, 96)])
def test_a_midi_keyboard_plays_what_it_plays(pitch, sounds):
    show = at_the_keys(1.0).tick(press(-1, pitch=pitch, velocity=33), release(-1, pitch=pitch))
    assert show.of(Strike) == [Strike(sounds, 33, by_player=True)]
    assert show.of(Damp) == [Damp(sounds)]
    assert show.game.notes[0].pitch == sounds


def test_arrows_walk_the_ladder_and_let_go():
    show = at_the_keys(1.0)
    keys = []
    for which in (Button.RIGHT, Button.UP, Button.LEFT, Button.DOWN, Button.RIGHT):
        show.tick(button(which), NO_PAD)
        keys.append(show.game.key)
    assert keys == [5, 7, 6, 4, 5]
    assert len(show.of(Damp)) == len(show.struck) == 5


def test_arrows_stay_on_the_ladder():
    show = at_the_keys(1.0)
    for _ in range(8):
        show.tick(button(Button.UP), NO_PAD)
    assert show.game.key == 9
    assert len(show.struck) == 8


def test_a_string_two_keys_share_rings_until_both_are_let_go():
    show = at_the_keys(1.0).tick(press(-1, pitch=60), press(-1, pitch=60 - 48))
    assert show.struck == [60, 36]
    low = at_the_keys(1.0).tick(press(-1, pitch=33), press(-1, pitch=21))
    low.tick(release(-1, pitch=33))
    assert low.of(Damp) == []
    low.tick(release(-1, pitch=21))
    assert low.of(Damp) == [Damp(33)]


def test_hands_and_foot_are_lifted_at_the_end():
    show = at_the_keys(LEAST_BARS * BAR)
    show.tick(press("pedal"), press(2), press("comp"), CONFIRM)
    assert Pedal(False) in show.of(Pedal)
    check_well_behaved(show.of(object))


# Help


def test_one_key_walks_the_ladder_in_small_steps():
    show, keys = at_the_keys(one_key=True), []
    for _ in range(30):
        show.tick(press(4), release(4))
        keys.append(show.game.key)
    assert len(set(keys)) > 3
    assert max(abs(a - b) for a, b in pairwise(keys)) <= 2


def test_whoever_watches_hears_an_improvisation_and_keeps_its_phrase():
    show = played_by("masher", watch=True, offset=0.2)
    quiet = played_by("silent", watch=True)
    assert show.struck == quiet.struck
    assert len(show.struck) > 40
    assert show.game.answer(Press(4, True)) is None
    assert show.game.hearing.score > 55
    assert show.game.outcome()["phrase"] == quiet.game.outcome()["phrase"]
    check_well_behaved(show.of(object))


# What is heard in it


def test_silence_keeps_the_films_own_phrase():
    memory = Memory()
    assert Performance(piano(memory=memory)).play().game.outcome() == {}
    assert memory.echo("phrase") == DEFAULT_PHRASE


@pytest.mark.parametrize("kind", ["perfect", "casual", "reader", "masher"])
def test_whatever_is_played_leaves_a_phrase_of_four_to_eight_notes(kind):
    outcome = played_by(kind).game.outcome()
    assert 4 <= len(outcome["phrase"]) <= 8
    assert all(33 <= pitch <= 96 and beats > 0 for pitch, beats in outcome["phrase"])


def test_the_room_warms_to_a_tune_and_not_to_noise():
    tune, noise = played_by("perfect").game, played_by("masher").game
    assert tune.warmth > 0.5 > 0.2 > noise.warmth
    assert tune.hearing.score >= 65 > 35 >= noise.hearing.score
    assert (tune.hearing.grade, noise.hearing.grade) == ("legendary", "noise")


def test_the_band_answers_the_player():
    def piano_notes(kind):
        score = replace(CLUB, length=16.0, chords=CLUB.chords[:4])
        bars = played_by(kind, score=score, head=True).of(HalfBar)
        loud = [n.velocity for bar in bars[-12:] for n in bar.notes if n.instrument == "piano"]
        return sum(loud) / len(loud)

    assert piano_notes("perfect") > piano_notes("silent") + 3


def test_the_last_bars_are_heard_too():
    show = at_the_keys((MORE_BARS - 1.8) * BAR)
    for key in (4, 5, 6, 5, 4):
        show.until(show.game.now + 0.14).tick(press(key), release(key))
    assert show.play().game.hearing is not None


def test_the_better_phrase_of_two_evenings_is_kept():
    memory = Memory()
    for name, value in played_by("perfect").game.outcome().items():
        (memory.echoes if name == "phrase" else memory.facts)[name] = value
    assert played_by("masher", memory=memory).game.outcome() == {}
    worse = {"phrase heard": 10.0}
    poor = Memory(echoes={"phrase": [[60, 1.0]] * 4}, facts=worse)
    assert played_by("perfect", memory=poor).game.outcome()["phrase"]


# Whatever happens


@pytest.mark.parametrize("seconds", [0.0, 1.0, 7.7])
def test_skipping_ends_it_at_any_moment(seconds):
    game = piano(head=True)
    show = Performance(game, bot_for("perfect", Random(1), game)).until(seconds)
    show.game.skip()
    show.tick()
    assert show.game.done
    check_well_behaved(show.of(object))


def test_another_seed_is_another_band_under_the_same_keys():
    first, second = played_by("perfect", seed=1), Performance(piano(CLUB, seed=2)).play()
    assert first.of(HalfBar) != second.of(HalfBar)
    again = played_by("perfect", seed=1)
    assert first.timed == again.timed


def test_a_waltz_may_be_played_too():
    waltz = made_score(HEAD[:2], (), bars=8, beats_per_bar=3, bpm=400)
    game = piano(waltz, head=True)
    show = Performance(game, bot_for("casual", Random(2), game)).play()
    assert show.game.now == pytest.approx(24 * 3 * 60 / 400, abs=2 * TICK)
    check_well_behaved(show.of(object))


TIMINGS = st.builds(
    Timing,
    tempo=st.sampled_from([0.75, 1.0]),
    one_key=st.booleans(),
    watch=st.booleans(),
    offset=st.sampled_from([-0.1, 0.0, 0.2]),
)


@settings(max_examples=15)
@given(inputs, TIMINGS, st.booleans())
def test_whatever_is_pressed_it_ends_well_and_the_same_way_again(given_inputs, timing, head):
    first, second = (
        Performance(FreePiano(QUICK, Memory(), timing, 3, head), anything(given_inputs)).play()
        for _ in range(2)
    )
    check_well_behaved(first.of(object))
    assert first.timed == second.timed
    assert first.game.outcome() == second.game.outcome()
    assert set(first.game.outcome()) in (set(), {"phrase", "phrase heard", "phrase grade"})
    assert first.game.now <= first.game.last_beat * first.game.beat_seconds + 40
