import pytest

from game.core.fault import ContentError
from game.story.beats import Choice, Direct, Heading, Jump, Say, Shift, Title
from game.story.cast import load_cast
from game.story.screenplay import read_chapter

HEAD = "# 4 The Test\n\n= A synopsis.\n\n"


def read(tmp_path, text, head=HEAD):
    path = tmp_path / "04-test.fountain"
    path.write_text(head + text, encoding="utf-8")
    return read_chapter(path, load_cast())


def test_a_chapter_has_number_title_synopsis_and_begins_with_its_first_scene(tmp_path):
    chapter = read(tmp_path, "INT. SUPPER CLUB - NIGHT #warning#\n\nSeb sits at bench.\n")
    assert (chapter.number, chapter.title, chapter.synopsis) == (4, "The Test", "A synopsis.")
    assert chapter.first == "warning"
    assert chapter.scenes["warning"].heading == Heading(True, "supper_club", "night")


def test_every_line_of_a_speech_is_a_box_with_mood_and_styles(tmp_path):
    chapter = read(
        tmp_path,
        "INT. ROOM - DAY #a#\n\nWALT\n(brisk)\nNobody *is* **there**.\nNot _one_.\n",
    )
    first, second = chapter.scenes["a"].beats
    assert isinstance(first, Say)
    assert (first.who, first.mood, first.text) == (("walt",), "brisk", "Nobody is there.")
    assert [span.style for span in first.spans] == ["", "soft", "", "strong", ""]
    assert second.spans[1].style == "wavy"


def test_sentences_are_beats_and_meanwhile_joins_them(tmp_path):
    chapter = read(
        tmp_path,
        "INT. ROOM - DAY #a#\n\nSeb gets up. Walt walks to door. Meanwhile, Seb faces Walt.\n",
    )
    assert [beat.sentences for beat in chapter.scenes["a"].beats] == [
        ("Seb gets up.",),
        ("Walt walks to door.", "Seb faces Walt."),
    ]


def test_choices_jumps_conditions_shifts_and_titles_are_read(tmp_path):
    chapter = read(
        tmp_path,
        "INT. ROOM - DAY #a#\n\n+ Yes. -> b\n+ No. -> c\n\n"
        ".B #b#\n\nif a is b -> c\n\n-> c\n\n"
        ".C #c#\n\n>The End<\n\n> IRIS OUT\n",
    )
    choice = chapter.scenes["a"].beats[0]
    assert isinstance(choice, Choice)
    assert [option.target for option in choice.options] == ["b", "c"]
    condition, jump = chapter.scenes["b"].beats
    assert condition == Jump("c", condition.line, "a", "b")
    assert jump == Jump("c", jump.line)
    title, shift = chapter.scenes["c"].beats
    assert isinstance(title, Title)
    assert isinstance(shift, Shift)


def test_both_people_speak_dual_dialogue(tmp_path):
    chapter = read(tmp_path, "INT. ROOM - DAY #a#\n\nMIA\nNow?\n\nSEB ^\nNow?\n", head=HEAD)
    assert chapter.scenes["a"].beats[0].who == ("mia", "seb")


def test_notes_are_not_performed(tmp_path):
    chapter = read(tmp_path, "INT. ROOM - DAY #a#\n\n[[Only for us.]]\n\nSeb gets up.\n")
    assert [type(beat) for beat in chapter.scenes["a"].beats] == [Direct]


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("INT. ROOM - DAY\n\nSeb gets up.\n", 5, "has no name"),
        ("INT. ROOM - DAY #a#\n\nWALTT\nHello.\n", 7, "Did you mean 'WALT'?"),
        ("INT. ROOM - DAY #alone#\n\n-> alnoe\n", 7, "Did you mean 'alone'?"),
        ("INT. ROOM - DAY #a#\n\n+ Yes.\n", 7, "leads nowhere"),
        ("INT. ROOM - DAY #a#\n\nSeb gets up.\n\nINT. ROOM - DAY #a#\n\n(beat)\n", 9, "already"),
        ("Seb gets up.\n\nINT. ROOM - DAY #a#\n\n(beat)\n", 5, "before the first scene"),
    ],
)
def test_faults_name_the_line_and_the_remedy(tmp_path, text, line, words):
    with pytest.raises(ContentError) as raised:
        read(tmp_path, text)
    fault = raised.value.faults[0]
    assert fault.line == line
    assert words in str(fault)


def test_all_faults_are_told_at_once(tmp_path):
    with pytest.raises(ContentError) as raised:
        read(tmp_path, "INT. ROOM - DAY #a#\n\nNOBODYELSE\nHi.\n\n-> x\n\n-> y\n")
    assert len(raised.value.faults) == 3
