"""Where two argue: for whom is chosen, why one would say it, and cutting in."""

import pytest

from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.minigames.makers import MAKERS
from game.story.beats import Choice
from tests.film import Rehearsal, make_film

TEXT = """INT. ROOM - NIGHT #a#

Seb stands at the door. Mia stands at the piano.
The camera cuts to the door.
It is Mia's turn.

+ You never ask. [I would have said yes.] -> b
+ (Say nothing.) -> b

.B #b#

Mia may cut in.

SEB
I was going to say it at dinner, all of it.

if cut_in is true -> c

SEB
So there.

-> d

.C #c#

MIA
Say it now.

-> d

.D #d#

Nobody takes turns.

MIA
Good night.
"""
CUT = Pad(pressed=frozenset({Button.LEFT}))


@pytest.fixture
def rehearsal(tmp_path):
    return Rehearsal(make_film(tmp_path, TEXT), MAKERS)


def question(rehearsal):
    while rehearsal.stage.question is None:
        rehearsal.tick(NO_PAD)
    return rehearsal.stage.question


def test_a_reason_belongs_to_what_may_be_said_and_is_not_part_of_it(rehearsal):
    (choice,) = [b for b in rehearsal.director.chapter.scenes["a"].beats if isinstance(b, Choice)]
    said = [(option.text, option.reason, option.target) for option in choice.options]
    assert said == [
        ("You never ask.", "I would have said yes.", "b"),
        ("(Say nothing.)", "", "b"),
    ]


def test_a_question_says_whose_turn_it_is_and_where_they_stand(rehearsal):
    asked = question(rehearsal)
    assert (asked.who, asked.side) == ("Mia", "left")


def test_turns_are_saved_and_end(rehearsal):
    question(rehearsal)
    moment = rehearsal.director.moment()
    assert moment.stage["turn"] == "mia"
    rehearsal.stage.turn = ""
    rehearsal.begin(moment)
    assert rehearsal.stage.turn == "mia"
    rehearsal.play()
    assert rehearsal.stage.turn == ""


def to_the_speech(rehearsal):
    question(rehearsal)
    rehearsal.tick(CONFIRM)
    while rehearsal.stage.box is None:
        rehearsal.tick(NO_PAD)


def test_whoever_cuts_in_is_not_told_the_rest(rehearsal):
    to_the_speech(rehearsal)
    for _ in range(30):
        rehearsal.tick(NO_PAD)
    box = rehearsal.stage.box
    rehearsal.tick(CUT)
    assert box.cut
    assert not box.full
    rehearsal.play()
    facts = rehearsal.memory.facts
    assert (facts["cut_in"], facts["interrupted"]) == (True, True)
    assert rehearsal.path[-2:] == ["c", "d"]


def test_whoever_listens_hears_it_to_its_end(rehearsal):
    to_the_speech(rehearsal)
    rehearsal.play()
    facts = rehearsal.memory.facts
    assert (facts["cut_in"], facts["interrupted"]) == (False, False)
    assert "c" not in rehearsal.path


def test_where_nobody_may_cut_in_arrows_do_nothing(rehearsal):
    to_the_speech(rehearsal)
    rehearsal.play()
    rehearsal = rehearsal.begin(rehearsal.director.past[-1])
    while rehearsal.stage.box is None:
        rehearsal.tick(NO_PAD)
    for _ in range(20):
        rehearsal.tick(CUT)
    assert not rehearsal.stage.box.cut
    assert not rehearsal.director.finished
