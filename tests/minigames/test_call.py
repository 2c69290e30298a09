"""What the pad by the telephone promises."""

import pytest

from game.core.pad import NO_PAD, Button
from game.core.settings import Timing
from game.minigames.call import SENTENCES, Call
from tests.minigames.hands import Performance, button

PRESS = button(Button.CONFIRM)


def listening(game):
    return game.silent <= 0 and game.row < len(SENTENCES)


def right(game):
    wanted = listening(game) and game.piece == game.sentence.right
    return PRESS if wanted and game.share > 0.3 else NO_PAD


def early(game):
    return PRESS if listening(game) and game.piece == 0 else NO_PAD


def test_what_is_under_the_pencil_is_written_down():
    game = Performance(Call(Timing()), right).play().game
    assert game.written == ["Frances Amado.", "Building Nine.", "four o'clock."]
    assert game.outcome() == {"note": "neat", "note_crossed": 0}


def test_a_wrong_word_is_crossed_out_and_the_sentence_is_said_again():
    performance = Performance(Call(Timing()), early)
    game = performance.game
    while game.times == 0:
        performance.tick()
    assert game.crossed[0] == ["This is"]
    assert game.row == 0
    performance.hands = right
    assert performance.play().game.outcome()["note"] == "crossed"


def test_one_word_is_written_each_time_however_often_one_presses():
    performance = Performance(Call(Timing()), lambda game: PRESS)
    while performance.game.times == 0:
        performance.tick()
    assert len(performance.game.crossed[0]) == 1


@pytest.mark.parametrize("timing", [Timing(), Timing(watch=True)])
def test_whoever_does_nothing_has_it_all_in_the_end(timing):
    performance = Performance(Call(timing)).play()
    assert performance.game.written == [sentence.word for sentence in SENTENCES]
    assert performance.ticks < 75 * 60


def test_she_waits_with_the_word_for_whoever_wants_that():
    performance = Performance(Call(Timing(wait_for_me=True)))
    for _ in range(60 * 60):
        performance.tick()
    assert performance.game.piece == SENTENCES[0].right
    assert not performance.game.written


def test_skipping_writes_everything():
    game = Call(Timing())
    game.skip()
    game.update(NO_PAD)
    assert game.done
    assert len(game.written) == len(SENTENCES)
