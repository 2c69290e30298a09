"""Chapter 19 is rehearsed: one shot, no word, and the end that every dream has."""

import pytest

from game.core.heard import HalfBar
from game.minigames.dream import SETS
from game.rehearsal.player import KINDS
from game.story.beats import Direct, Lyric, Say
from tests.rehearsal.played import film_of, played, said

CHAPTER = film_of(19).chapters[19]


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_dreams_it_to_the_end(kind):
    run = played(19, kind)
    assert run.director.finished
    assert run.cards == ["What Might Have Been"]
    assert 6 * 60 < run.ticks / 60 < 7.6 * 60


def test_nobody_says_or_sings_a_word():
    beats = [beat for scene in CHAPTER.scenes.values() for beat in scene.beats]
    assert not [beat for beat in beats if isinstance(beat, Say | Lyric)]
    assert not said(played(19, "masher"))


def test_how_much_is_done_by_hand_is_the_players_own():
    done = {kind: len(played(19, kind).memory.facts["dreamed"]) for kind in KINDS}
    assert done["perfect"] == SETS
    assert done["silent"] == 0
    notes = {kind: played(19, kind).memory.facts["dream_notes"] for kind in KINDS}
    assert notes["perfect"] > notes["casual"] > notes["reader"] > notes["silent"] == 0


def test_there_is_no_other_music_than_the_suite():
    run = played(19)
    assert run.cues == []
    assert {bar.stretch.cue for bar in run.heard if isinstance(bar, HalfBar)} == {
        "what_might_have_been_open"
    }


def test_sounds_have_words():
    captions = played(19, "silent").captions
    assert len(captions) >= 8


def test_he_kisses_her_where_he_walked_past_her():
    """The same frame as the brush-off: the middle of the same room, on the bench's side."""
    brush = film_of(4).chapters[4].scenes["compliment"].beats
    words = [s for beat in brush if isinstance(beat, Direct) for s in beat.sentences]
    assert "Mia walks to before the bench" in [word.rstrip(".") for word in words]
    assert ("couple", "kiss") in played(19).seen


def test_it_ends_in_the_dark():
    stage = played(19).stage
    assert stage.transition.closed == 1
    assert stage.minigame is None
    assert not stage.hint
    assert not stage.moved
