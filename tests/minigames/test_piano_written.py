from dataclasses import replace
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.core.folders import ASSETS
from game.core.heard import Damp, HalfBar, SongEnds, Strike
from game.core.pad import NO_PAD, Button, Pad, Press
from game.core.settings import Timing, Width
from game.core.tick import TICK
from game.minigames.piano_written import LANE_OF_KEY, SOFT, WrittenPiano
from game.music.judge import Fate
from game.music.score import ScoreError, read_score
from game.rehearsal.bots import bot_for
from game.story.memory import Memory
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

CAROLS = ("silent_night", "deck_the_halls", "god_rest_ye", "o_tannenbaum")
carols = pytest.mark.parametrize("carol", CAROLS)
TUNE = ((0, 1, 60), (1, 1, 64), (2, 0.5, 67), (2.5, 0.5, 72), (4, 3, 60))
LEFT = ((0, 4, 48), (4, 4, 43))
SCORE = made_score(TUNE, LEFT, cues=((0.0, "first"), (4.0, "last")))
FIRST = 2.0  # seconds: the first note, after a bar of counting
LOW, HIGH = 0, 9  # keys of the outer lanes


def piano(score=SCORE, memory=None, **timing):
    return WrittenPiano(score, memory or Memory(), Timing(**timing))


def carol_of(name, **timing):
    return piano(read_score(ASSETS / "music" / f"{name}.mid"), **timing)


def played_by(kind, game, seed=1):
    return Performance(game, bot_for(kind, Random(seed), game)).play()


# The whole piece


@carols
@pytest.mark.parametrize("tempo", [1.0, 0.5])
def test_a_perfect_player_gets_everything(carol, tempo):
    show = played_by("perfect", carol_of(carol, tempo=tempo))
    game = show.game
    assert (game.judge.score, game.judge.strays) == (1, 0)
    assert show.struck == [note.pitch for note in game.score.track("melody")]
    check_well_behaved(show.of(object))


@carols
def test_silence_ends_too_and_the_melody_is_one_long_hole(carol):
    show = Performance(carol_of(carol)).play()
    assert show.of(Strike) == []
    assert (show.game.judge.score, show.game.judge.hits) == (0, 0)
    assert show.game.outcome()["carols"] == 1
    assert all(state.fate is Fate.MISSED for state in show.game.judge.states)


@carols
def test_whoever_plays_better_scores_better(carol):
    scores = [
        played_by(kind, carol_of(carol)).game.judge.score
        for kind in ("silent", "masher", "casual", "perfect")
    ]
    assert scores == sorted(scores)
    assert len(set(scores)) == 4


def test_mashing_costs_where_strays_are_not_forgiven():
    forgiven = played_by("masher", carol_of("silent_night", width=Width.RELAXED))
    strict = played_by("masher", carol_of("silent_night", width=Width.STANDARD))
    assert strict.game.judge.score < forgiven.game.judge.score / 2


def test_half_the_tempo_takes_twice_as_long_at_the_same_pitch():
    whole, half = Performance(piano()).play(), Performance(piano(tempo=0.5)).play()
    ring = whole.ticks * TICK - piano().end
    assert half.ticks * TICK - ring == pytest.approx(2 * (whole.ticks * TICK - ring), abs=0.1)
    for quick, slow in zip(whole.of(HalfBar), half.of(HalfBar), strict=True):
        assert [note.pitch for note in quick.notes] == [note.pitch for note in slow.notes]
        assert slow.seconds == 2 * quick.seconds


@pytest.mark.parametrize("beats", [3, 4])
def test_the_left_hand_plays_every_note_after_a_bar_of_counting(beats):
    left = tuple((n / 2, 0.5, 40 + n) for n in range(4 * beats))
    game = piano(made_score(((0, 1, 60),), left, beats_per_bar=beats))
    bars = Performance(game).play().of(HalfBar)
    count = [note for bar in bars[:2] for note in bar.notes]
    assert [note.instrument for note in count] == ["drums"] * beats
    notes = [(bar.index, note) for bar in bars[2:] for note in bar.notes]
    assert [note.pitch for _, note in notes] == [pitch for _, _, pitch in left]
    starts = [(index - 2) * beats / 4 + note.start for index, note in notes]
    assert starts == pytest.approx([start / 2 for start, _, _ in left], abs=1e-4)


def test_cues_are_told_once_each_as_they_are_reached():
    game, told = piano(), []
    while not game.done:
        game.update(NO_PAD)
        told += [(round(game.now, 1), cue) for cue in game.cues]
    assert told == [(2.0, "piece_first"), (4.0, "piece_last")]


def test_the_outcome_counts_the_carols_and_says_how_it_went():
    memory = Memory(facts={"carols": 2})
    kept = played_by("perfect", piano(memory=memory)).game.outcome()
    assert kept["carols"] == 3
    assert kept["carol piece"] == {"score": 1.0, "hits": 5, "late": 0.0, "place": 3}


def test_a_piece_without_its_tracks_is_told_before_it_begins():
    for missing in ("melody", "left hand"):
        tracks = {name: notes for name, notes in SCORE.tracks.items() if name != missing}
        with pytest.raises(ScoreError, match=f"no track named '{missing}'"):
            piano(replace(SCORE, tracks=tracks))


# Single presses


def test_a_press_in_time_sounds_the_written_note():
    show = Performance(piano()).until(FIRST)
    show.tick(press(LOW))
    assert show.of(Strike) == [Strike(60, 88, by_player=True)]
    assert show.game.judge.hits == 1
    assert show.game.last.grade == "great"


def test_a_stray_press_is_a_soft_grace_note():
    show = Performance(piano()).until(1.0)
    show.tick(press(HIGH))
    assert show.of(Strike) == [Strike(72, SOFT, by_player=True)]
    assert (show.game.judge.hits, show.game.judge.strays) == (0, 1)
    assert show.game.last.grade is None


def test_an_answer_says_what_the_tick_will_sound_and_changes_nothing():
    show = Performance(piano()).until(FIRST)
    answers = {show.game.answer(Press(LOW, True)) for _ in range(3)}
    assert (show.game.judge.hits, show.game.judge.strays) == (0, 0)
    show.tick(press(LOW))
    assert answers == set(show.of(Strike))


def test_a_press_counts_from_when_it_was_made():
    late = Performance(piano()).until(FIRST + 0.1)
    late.tick(press(LOW, age=0.016))
    error = late.game.judge.states[0].error
    assert error == pytest.approx(late.game.now - 0.016 - FIRST)


def test_low_is_left_and_the_same_pitch_is_always_the_same_lane():
    lanes = {state.target.pitch: state.target.lane for state in piano().judge.states}
    assert lanes == {60: 0, 64: 1, 67: 2, 72: 3}


def test_all_ten_keys_play_and_other_keys_do_not():
    for key, lane in enumerate(LANE_OF_KEY):
        show = Performance(piano()).tick(press(key))
        assert show.game.last.lane == lane
    for key in ("comp", "neighbour", "pedal"):
        assert Performance(piano()).tick(press(key), release(key)).of(Strike) == []


def test_a_midi_keyboard_plays_with_its_own_velocity():
    show = Performance(piano()).until(FIRST)
    show.tick(press(-1, pitch=58, velocity=101), release(-1, pitch=58))
    assert show.of(Strike) == [Strike(60, 101, by_player=True)]
    assert show.of(Damp) == [Damp(60)]
    show.tick(press(-1, pitch=61, velocity=9))  # nothing is written there: a grace note
    assert show.of(Strike)[1:] == [Strike(64, 9, by_player=True)]


def test_with_one_key_any_key_plays_the_melody():
    def hands(game):
        due = next((s.target for s in game.judge.states if s.fate is Fate.AHEAD), None)
        return press(5) if due and game.now + TICK > due.start else release(5)

    show = Performance(piano(one_key=True), hands).play()
    assert show.struck == [pitch for _, _, pitch in TUNE]


@pytest.mark.parametrize(
    ("which", "pitch"),
    [(Button.LEFT, 60), (Button.DOWN, 64), (Button.UP, 67), (Button.RIGHT, 72)],
)
def test_arrows_play_the_lanes_and_let_go(which, pitch):
    show = Performance(piano()).tick(button(which), Pad(held=frozenset({which})), NO_PAD)
    assert show.struck == [pitch]
    assert [(tick, heard.pitch) for tick, heard in show.timed if isinstance(heard, Damp)] == [
        (2, pitch)
    ]


def test_a_tap_shorter_than_a_tick_is_let_go():
    show = Performance(piano()).tick(Pad(pressed=frozenset({Button.LEFT})), NO_PAD)
    assert show.of(Damp) == [Damp(60)]


# Keys that are held


def test_a_key_sounds_until_it_is_let_go_whatever_is_missed_meanwhile():
    show = Performance(piano()).until(1.0)
    show.tick(press(LOW)).until(3.9)  # the first note of the lane passes by
    assert show.of(Damp) == []
    show.tick(release(LOW))
    assert show.of(Damp) == [Damp(60)]


def whole(state):
    """Whether a hold counts from its press to its written end."""
    return state.held == pytest.approx(state.target.length - state.error)


def test_fingers_may_take_turns_in_a_lane():
    show = Performance(piano()).until(FIRST + 2)  # the long note at the end
    show.tick(press(0)).until(4.4)
    show.tick(press(1), release(0)).until(5.6)
    assert show.game.judge.states[4].let_go is None
    show.tick(release(1))
    show.play()
    assert whole(show.game.judge.states[4])
    check_well_behaved(show.of(object))


def test_a_last_note_held_over_the_end_counts_whole():
    show = Performance(piano()).until(FIRST + 2)
    show.tick(press(LOW)).play()
    assert whole(show.game.judge.states[4])
    check_well_behaved(show.of(object))


# Help


@carols
def test_watching_plays_every_note_and_ignores_the_keys(carol):
    show = played_by("masher", carol_of(carol, watch=True))
    melody = [note.pitch for note in show.game.score.track("melody")]
    assert [strike.pitch for strike in show.of(Strike)] == melody
    assert show.game.judge.score == 1
    check_well_behaved(show.of(object))


@carols
def test_no_note_that_is_watched_is_cut_short_by_the_one_before(carol):
    show = Performance(carol_of(carol, watch=True)).play()
    rings = {}
    for tick, heard in show.timed:
        if isinstance(heard, Strike):
            rings[heard.pitch] = tick
        elif isinstance(heard, Damp) and tick < show.ticks - 1:
            assert (tick - rings.pop(heard.pitch)) * TICK > 0.28


@pytest.mark.parametrize("offset", [-0.2, 0.0, 0.2])
def test_watching_needs_no_calibration(offset):
    show = Performance(piano(watch=True, offset=offset)).play()
    assert show.game.judge.score == 1


@pytest.mark.parametrize("offset", [-0.1, 0.1, 0.25])
def test_a_calibrated_player_is_judged_by_what_is_heard(offset):
    def hands(game):
        """Play what is heard so much later than it is, a little behind the beat."""
        end = game.now + TICK
        due = [
            s.target for s in game.judge.states if end - TICK < s.target.start + offset + 0.1 <= end
        ]
        return Pad(presses=tuple(Press(LANE_OF_KEY.index(t.lane), True) for t in due))

    show = Performance(piano(offset=offset), hands).play()
    assert show.game.judge.hits == 5
    assert show.game.judge.mean_error == pytest.approx(0.1, abs=TICK)


def waits(show, ticks=120, device=True):
    """Let time pass without playing; the device may go on meanwhile."""
    for _ in range(ticks):
        show.tick(Pad(song=(show.ticks + 1) * TICK) if device else NO_PAD)
    return show


@pytest.mark.parametrize("device", [True, False])
@pytest.mark.parametrize("offset", [0.0, 0.25])
def test_waiting_stands_at_each_note_until_it_is_played(device, offset):
    show = Performance(piano(wait_for_me=True, offset=offset))
    for number, (start, _, _) in enumerate(TUNE):
        waits(show, 300, device)
        state = show.game.judge.states[number]
        assert show.game.now == pytest.approx(FIRST + start / 2 + offset, abs=2 * TICK)
        key = LANE_OF_KEY.index(state.target.lane)
        show.tick(press(key), release(key))
        assert state.fate is Fate.HIT
    waits(show, 500, device)
    assert show.game.done
    assert show.game.judge.hits == len(TUNE)
    assert [s.pitch for s in show.of(Strike) if not s.by_player] == [48, 43]


def test_while_it_waits_the_left_hand_waits_too():
    show = waits(Performance(piano(wait_for_me=True)), 1200)
    assert [bar.index for bar in show.of(HalfBar)] == [0, 1]
    assert [strike.pitch for strike in show.of(Strike)] == [48]
    show.game.skip()
    show.tick()
    check_well_behaved(show.of(object))


# Ending


@pytest.mark.parametrize("seconds", [0.0, 1.9, 3.3, 6.1])
@pytest.mark.parametrize("wait", [True, False])
def test_skipping_ends_it_at_any_moment_with_a_good_outcome(seconds, wait):
    game = piano(wait_for_me=wait)
    show = Performance(game, bot_for("perfect", Random(1), game)).until(seconds)
    show.game.skip()
    before = len(show.timed)
    show.tick()
    assert show.game.done
    assert isinstance(show.timed[-1][1], SongEnds)
    assert not any(isinstance(heard, HalfBar) for _, heard in show.timed[before:])
    assert show.game.outcome()["carols"] == 1
    check_well_behaved(show.of(object))


TIMINGS = st.builds(
    Timing,
    width=st.sampled_from(Width),
    tempo=st.sampled_from([0.5, 0.8, 1.0]),
    one_key=st.booleans(),
    watch=st.booleans(),
    offset=st.sampled_from([-0.1, 0.0, 0.2]),
)


@settings(max_examples=30)
@given(inputs, TIMINGS, st.booleans())
def test_whatever_is_pressed_it_ends_well_and_the_same_way_again(given_inputs, timing, wait):
    shows = []
    for _ in range(2):
        game = WrittenPiano(SCORE, Memory(), replace(timing, wait_for_me=wait))
        show = Performance(game, anything(given_inputs))
        if wait:
            for _ in range(900):
                if not game.done:
                    show.tick()
            if not game.done:
                game.skip()
                show.tick()
        else:
            show.play()
        shows.append(show)
    first, second = shows
    check_well_behaved(first.of(object))
    assert first.timed == second.timed
    assert first.game.outcome() == second.game.outcome()
    assert 0 <= first.game.judge.score <= 1
