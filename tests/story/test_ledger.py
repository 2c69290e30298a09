from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from game.stage.film import load_film
from game.story.beats import Chapter, Say, Scene, Span
from game.story.ledger import read_ledgers, relock, spoken, write_ledgers


def chapter_of(tmp_path, *lines):
    beats = tuple(Say(("walt",), "", (Span(text),), n) for n, text in enumerate(lines))
    return Chapter(4, "T", "", tmp_path / "x.fountain", {"a": Scene("a", None, beats, 1)})


def ids(chapter):
    return {line.text: line.id for _, line in spoken(chapter)}


def test_lines_keep_their_ids_when_others_come_and_go(tmp_path):
    old = relock(chapter_of(tmp_path, "One of us.", "Two of us.", "Three of us."), {})
    new = relock(chapter_of(tmp_path, "Brand new words.", "Three of us.", "One of us."), old.ledger)
    before, after = ids(old.chapter), ids(new.chapter)
    assert after["One of us."] == before["One of us."]
    assert after["Three of us."] == before["Three of us."]
    assert after["Brand new words."] not in before.values()


def test_an_edited_line_is_the_same_line_and_a_doubtful_one_is_told(tmp_path):
    old = relock(chapter_of(tmp_path, "The heating is out again.", "You play the list."), {})
    new = relock(
        chapter_of(tmp_path, "The heating is out, again!", "You will play all of the list."),
        old.ledger,
    )
    assert list(ids(new.chapter).values()) == list(ids(old.chapter).values())
    assert len(new.doubts) == 1
    assert "You play the list." in new.doubts[0]


def test_the_same_words_twice_are_two_lines(tmp_path):
    made = relock(chapter_of(tmp_path, "No.", "No."), {})
    assert len(made.ledger) == 2


def test_the_lock_survives_being_written_and_read(tmp_path):
    ledger = relock(chapter_of(tmp_path, 'He said "no".', "Ça va?"), {}).ledger
    write_ledgers({4: ledger}, tmp_path / "story.lock")
    assert read_ledgers(tmp_path / "story.lock") == {4: ledger}


@settings(max_examples=40)
@given(st.lists(st.text("abc de", min_size=1, max_size=12), max_size=12))
def test_ids_are_unique_and_stable_whatever_is_written(lines):
    chapter = Chapter(1, "T", "", __import__("pathlib").Path("x"), {})
    beats = tuple(Say(("walt",), "", (Span(text),), n) for n, text in enumerate(lines))
    chapter = replace(chapter, scenes={"a": Scene("a", None, beats, 1)})
    made = relock(chapter, {})
    found = [line.id for _, line in spoken(made.chapter)]
    assert len(set(found)) == len(lines)
    assert relock(chapter, made.ledger).ledger == made.ledger


def test_no_two_chapters_of_the_film_share_the_id_of_a_line():
    film = load_film()
    ids = [line.id for chapter in film.chapters.values() for _, line in spoken(chapter)]
    assert len(set(ids)) == len(ids)
