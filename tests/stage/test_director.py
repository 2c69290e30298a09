"""The director: from beat to beat, choices, jumps, visits, skipping, rewinding."""

import pytest

from game.core.fault import ContentError
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from tests.film import Rehearsal, make_film

HEADING = "INT. ROOM - NIGHT #{}#\n\n"
SKIP = Pad(held=frozenset({Button.SKIP}))


def play(tmp_path, text, *answers):
    return Rehearsal(make_film(tmp_path, text)).play(answers)


def speech(who, *lines):
    return f"{who}\n" + "\n".join(lines) + "\n\n"


QUESTION = (
    HEADING.format("a")
    + "Seb is at the door.\n\n"
    + speech("SEB", "One.")
    + "+ Yes. -> yes\n+ No. -> no\n\n"
    + ".YES #yes#\n\n"
    + speech("SEB", "Two.")
    + "-> after\n\n.NO #no#\n\n"
    + speech("SEB", "Three.")
    + "-> after\n\n"
    + HEADING.format("after")
    + "if a is yes -> was yes\n\n"
    + speech("SEB", "Four.")
    + "-> end\n\n.WAS YES #was-yes#\n\n"
    + speech("SEB", "Five.")
    + "-> end\n\n.END #end#\n\n"
    + speech("SEB", "Six.")
)


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        ("Yes.", ["seb: One.", ": Yes.", "seb: Two.", "seb: Five.", "seb: Six."]),
        ("No.", ["seb: One.", ": No.", "seb: Three.", "seb: Four.", "seb: Six."]),
    ],
)
def test_answers_lead_on_and_are_remembered(tmp_path, answer, said):
    rehearsal = play(tmp_path, QUESTION, answer)
    assert rehearsal.said == said
    assert rehearsal.memory.choices == {"a": answer.rstrip(".").lower()}


def test_a_question_asked_again_shows_what_is_left_and_then_passes(tmp_path):
    text = (
        HEADING.format("a")
        + "+ This. -> one\n+ That. -> one\n\n"
        + speech("SEB", "Enough.")
        + "-> end\n\n.ONE #one#\n\n"
        + speech("SEB", "Yes?")
        + "-> a\n\n.END #end#\n\n(beat)\n"
    )
    rehearsal = play(tmp_path, text, "That.", "This.")
    assert rehearsal.said == [": That.", "seb: Yes?", ": This.", "seb: Yes?", "seb: Enough."]


def test_directions_run_one_after_another_and_meanwhile_side_by_side(tmp_path):
    def ticks(text):
        return play(tmp_path, HEADING.format("a") + text).ticks

    assert ticks("(wait 1)\n\n(wait 2)\n") == pytest.approx(180, abs=4)
    assert ticks("(wait 1) Meanwhile, (wait 2)\n") == pytest.approx(120, abs=4)


def test_a_look_is_visited_and_the_walk_goes_on(tmp_path):
    text = (
        HEADING.format("a")
        + "Seb is at the door.\n\nSeb walks about until the piano: Sit down.\n\n"
        + speech("SEB", "There.")
        + "-> end\n\n.LAMP #look-lamp#\n\n"
        + speech("SEB", "A lamp.")
        + ".END #end#\n\n(beat)\n"
    )
    rehearsal = Rehearsal(make_film(tmp_path, text), kind="reader").play()
    assert rehearsal.said == ["seb: A lamp.", "seb: There."]
    assert rehearsal.path == ["a", "look_lamp", "a", "end"]


def test_scenes_without_a_heading_are_only_reached_by_a_jump(tmp_path):
    text = HEADING.format("a") + speech("SEB", "One.") + ".B #b#\n\n" + speech("SEB", "Two.")
    assert play(tmp_path, text).said == ["seb: One."]
    text = HEADING.format("a") + speech("SEB", "One.") + HEADING.format("b") + "(beat)\n"
    assert play(tmp_path, text).path == ["a", "b"]


def test_a_circle_in_which_nothing_takes_time_is_told(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, HEADING.format("a") + "-> a\n"))
    with pytest.raises(ContentError, match=r":\d+: scene 'a' runs in a circle"):
        rehearsal.play()


def test_a_direction_that_was_not_checked_is_told_with_its_line(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, HEADING.format("a") + "Seb walks to the moon.\n"))
    with pytest.raises(ContentError, match=r"fountain:\d+: room has no mark 'moon'"):
        rehearsal.play()


def test_cards_and_transitions(tmp_path):
    text = HEADING.format("a") + ">Later<\n\nSeb is at the door.\n\n> IRIS OUT ON SEB\n"
    rehearsal = play(tmp_path, text)
    assert rehearsal.cards == ["Later"]
    transition = rehearsal.stage.transition
    assert (transition.kind, transition.closed, transition.at) == ("iris", 1.0, (40, 178))


def test_what_is_set_up_before_the_first_title_is_not_seen(tmp_path):
    text = HEADING.format("a") + "The music sinks.\n\nSeb is at the door.\n\n>Later<\n\nSEB\nYes.\n"
    rehearsal = Rehearsal(make_film(tmp_path, text))
    assert rehearsal.stage.card is not None, "dark from the first picture on"
    rehearsal.play()
    assert rehearsal.stage.card is None
    assert rehearsal.cards == ["Later"]


def test_a_chapter_that_begins_with_words_is_seen_at_once(tmp_path):
    text = HEADING.format("a") + "SEB\nYes.\n\n>Later<\n"
    assert Rehearsal(make_film(tmp_path, text)).stage.card is None


def test_a_transition_that_cuts_is_open_at_once(tmp_path):
    text = HEADING.format("a") + "> FADE OUT.\n\n> CUT TO:\n\n(beat)\n"
    assert play(tmp_path, text).stage.transition.closed == 0.0


def test_a_sound_is_told_in_words_where_it_comes_from(tmp_path):
    text = HEADING.format("a") + "We hear chair from the door.\n\n(wait 4)\n"
    rehearsal = play(tmp_path, text)
    assert rehearsal.captions == {"a chair scrapes"}
    assert rehearsal.stage.captions == [], "and it leaves"


TWO = (
    HEADING.format("a")
    + "Seb is at the door.\n\n"
    + speech("SEB", "One.")
    + "+ Yes. -> part\n\n.PART #part#\n\nSeb walks to the piano.\n\n"
    + speech("SEB", "Two.")
    + "-> b\n\n"
    + HEADING.format("b")
    + "Seb walks about until the piano: Sit down.\n\n"
    + speech("SEB", "Three.")
)


def test_a_scene_that_is_skipped_passes_with_its_parts_and_stops_at_the_next_heading(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, TWO))
    director = rehearsal.director
    director.skip_scene()
    assert director.scene == "b"
    assert rehearsal.said == ["seb: One.", ": Yes.", "seb: Two."]
    assert rehearsal.stage.actors["seb"].x == 200, "as if he had walked"
    rehearsal.tick(NO_PAD)
    assert rehearsal.stage.roam is not None, "the player walks here"


def test_skipping_the_last_scene_ends_the_chapter(tmp_path):
    director = Rehearsal(make_film(tmp_path, TWO)).director
    director.skip_scene()
    director.skip_scene()
    assert director.finished


def test_holding_skip_stops_at_lines_that_were_never_heard(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, TWO))
    for _ in range(600):
        rehearsal.tick(SKIP)
    assert rehearsal.said == ["seb: One."]
    assert rehearsal.stage.box is not None


def test_holding_skip_passes_lines_heard_before(tmp_path):
    film = make_film(tmp_path, TWO)
    first = film.chapters[4].scenes["a"].beats[1].id
    rehearsal = Rehearsal(film)
    rehearsal.memory.seen_before.add(first)
    for _ in range(60):
        rehearsal.tick(SKIP)
    assert rehearsal.stage.question is not None


def test_what_is_taken_back_leaves_the_backlog(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, TWO), kind="masher")
    while rehearsal.stage.box is None or rehearsal.stage.box.say.text != "Two.":
        rehearsal.tick()
    director = rehearsal.director
    assert rehearsal.said == ["seb: One.", ": Yes.", "seb: Two."]
    assert director.rewind()
    assert rehearsal.said == ["seb: One."], "the question is asked again"
    assert director.rewind()
    assert rehearsal.said == []
    rehearsal.play()
    assert rehearsal.said == ["seb: One.", ": Yes.", "seb: Two.", "seb: Three."]


def test_starting_at_a_scene_begins_there(tmp_path):
    rehearsal = Rehearsal(make_film(tmp_path, TWO))
    rehearsal.tick(CONFIRM)
    rehearsal.director.start_at("b")
    rehearsal.tick(NO_PAD)
    assert rehearsal.director.scene == "b"
    assert rehearsal.stage.box is None
