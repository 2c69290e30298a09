"""Chapter 9 is rehearsed: half lines, a cellar by day, boxes, cards, a summer, a napkin."""

from functools import partial

import pytest

from game.core.geometry import Point
from game.core.pad import CONFIRM
from game.minigames.cards import LAID, NAMES
from game.minigames.revolving_door import ROOMS
from game.rehearsal.player import KINDS
from game.stage.belongings import SPOTS, THINGS
from game.story.beats import Choice
from tests.rehearsal.played import film_of, lines, played, said, started, until

begin = partial(started, 9)

FLATS = ("window_june", "window_july", "window_august")
SIGN = ["0" * 31 + "1", *["0" * 32] * 19]


@pytest.mark.parametrize("kind", KINDS)
def test_everybody_comes_to_the_end_of_the_summer(kind):
    run = played(9, kind)
    assert run.director.finished
    assert run.cards == ["SUMMER", "One-Woman Show"]
    assert {"auditions", "cards", "rooms", "sign_drawn"} <= set(run.memory.facts)
    asked = {"how_many_words", "who_in_it", "which_side", "what_is_it_called", "promise_me"}
    assert asked <= set(run.memory.choices)
    assert run.stage.transition.closed == 1.0


def test_six_auditions_are_half_a_line_each_and_somebody_is_thanked_for_them():
    spoken = said(played(9))
    for number in range(1, len(ROOMS) + 1):
        half, thanks = (lines(9, f"revolving_door_{kind}{number}")[0] for kind in ("", "thanks_"))
        assert spoken.index(half) < spoken.index(thanks)
        assert '—"' in half, "nobody lets her finish"
    assert played(9).memory.facts["auditions"] == len(ROOMS)


def test_he_says_it_with_a_horn():
    run = played(9)
    assert run.effects.count("horn_angry") == 2
    assert set(lines(9, "somebody_leans")) <= set(said(run))


@pytest.mark.parametrize("number", range(3))
def test_with_his_encouragement_she_asks_for_a_napkin_to_write_on(number):
    run = begin("afternoon")
    options = next(beat for beat in film_of(9).chapters[9].scenes["who_in_it"].beats
               if isinstance(beat, Choice)).options  # fmt: skip
    run.player.answers = [options[number].text]
    until(run, "first_day")
    assert run.memory.choices["who_in_it"] == options[number].target
    assert set(lines(9, "afternoon", options[number].target, "end_of_the_line")) <= set(said(run))
    assert "napkin" in run.effects
    people = {a.name for a in run.stage.actors.values() if a.visible}
    assert not {"teacher", "widow", "postman"} & people, "the cellar is empty by day"


def test_what_she_got_out_is_heard_again_in_the_cellar():
    for answer, told in (("whole_word", True), ("this_far", False)):
        run = until(begin("afternoon", {"how_many_words": answer}), "who_in_it")
        assert (set(lines(9, "got_one_out")) <= set(said(run))) == told


def test_the_door_that_was_wished_for_in_spring_sticks():
    for answer, told in (("door_sticks", True), ("door_down", False)):
        run = until(begin("first_day", {"photographs": answer}), "which_side")
        assert (set(lines(9, "sticks_again")) <= set(said(run))) == told


@pytest.mark.parametrize("kind", KINDS)
def test_twelve_boxes_are_unpacked_and_stand_where_they_were_put(kind):
    run = played(9, kind)
    rooms = run.memory.facts["rooms"]
    assert sorted(rooms) == sorted(SPOTS)
    assert run.stage.place.name == "apartment_evening"
    assert run.stage.belongings == dict(zip(THINGS, rooms, strict=True))
    spoken = said(run)
    for thing in THINGS:
        assert set(lines(9, f"unpacking_{thing}")) <= set(spoken)


def test_she_reads_the_five_cards_in_the_order_in_which_they_lie():
    for kind in KINDS:
        run = played(9, kind)
        spoken, order = said(run), run.memory.facts["cards"]
        read = [spoken.index(lines(9, f"cards_{name}")[0]) for name in order]
        assert read == sorted(read)
        left = set(NAMES) - set(order)
        assert not any(lines(9, f"cards_{name}")[0] in spoken for name in left)


@pytest.mark.parametrize(("last", "scene"), [
    ("encore", "last_encore"), ("bus", "last_leaving"), ("suitcase", "last_leaving"),
    ("mirror", "last_other"),
])  # fmt: skip
def test_how_her_play_ends_is_noticed(last, scene):
    run = begin("cards")
    while run.stage.minigame is None:
        run.tick()
    rest = [name for name in NAMES if name != last][:4]
    game = run.stage.minigame
    game.laid, game.finger = [*rest, last], len(NAMES) + LAID
    run.tick(CONFIRM)
    until(run, "what_is_it_called")
    assert set(lines(9, scene)) <= set(said(run))
    assert run.memory.facts["last_card"] == last


def test_he_stops_playing_when_she_reads():
    run = begin("cards")
    until(run, "is_it_good")
    assert run.stage.music.cue is None
    assert "seb: I forgot to play." in said(until(run, "what_is_it_called"))


def test_five_nights_a_week_he_is_heard_and_she_writes():
    run = begin("five_nights")
    seen = set()
    while run.director.scene == "five_nights":
        run.tick()
        actors = run.stage.actors
        seen |= {(name, actors[name].animation) for name in ("mia", "seb") if name in actors}
    assert ("mia", "sit_write") in seen
    assert any(name == "seb" and animation.startswith("piano") for name, animation in seen)
    assert "house pianist" in run.stage.hidden or run.stage.place.name != "jazz_club"


def test_a_summer_goes_by_in_one_window_without_a_word():
    run = begin("their_lamp")
    cameras, spoke = {}, len(said(run))
    while run.director.scene != "napkin":
        run.tick()
        if run.director.scene in FLATS:
            cameras.setdefault(run.director.scene, set()).add(round(run.stage.camera.x))
    assert said(run)[spoke:] == []
    assert set(cameras) == set(FLATS)
    where = [min(places, key=lambda x: abs(x - 370)) for places in cameras.values()]
    assert len(set(where)) == 1, "the camera stands where it stood"


@pytest.mark.parametrize(("kind", "scene"), [
    ("perfect", "sign_own"), ("silent", "sign_begun"), ("masher", "sign_own"),
])  # fmt: skip
def test_the_sign_is_drawn_looked_at_and_kept(kind, scene):
    run = played(9, kind)
    sign = run.memory.echoes["sign"]
    assert [len(row) for row in sign] == [32] * 20
    assert set("".join(sign)) <= set("01234")
    assert set(lines(9, scene, "the_door")) <= set(said(run))


def test_an_empty_napkin_has_its_own_answer():
    run = begin("napkin")
    while run.stage.minigame is None:
        run.tick()
    run.stage.minigame.skip()
    until(run, "promise_me")
    assert set(lines(9, "sign_blank")) <= set(said(run))
    assert "sign" not in run.memory.echoes, "the one she had in mind is its default"


@pytest.mark.parametrize(("answer", "scene"), [
    ("door_down", "it_goes_down"), ("door_sound", "only_a_sound"),
    ("door_sticks", "somebody_has_to"),
])  # fmt: skip
def test_what_she_said_about_his_door_comes_back(answer, scene):
    run = until(begin("napkin", {"photographs": answer}), "give_me_that")
    assert set(lines(9, scene)) <= set(said(run))


def test_he_hangs_it_up_himself():
    run = begin("napkin")
    until(run, "promise_me")
    seb, stove = run.stage.actors["seb"], run.stage.place.marks["stove"].at
    assert stove.distance(Point(seb.x, seb.y)) < 27


@pytest.mark.parametrize("number", range(3))
def test_nobody_answers_the_telephone(number):
    run = begin("napkin")
    options = next(beat for beat in film_of(9).chapters[9].scenes["promise_me"].beats
               if isinstance(beat, Choice)).options  # fmt: skip
    run.player.answers = [options[number].text]
    while not run.director.finished:
        run.tick()
    assert set(lines(9, options[number].target, "let_it_ring")) <= set(said(run))
    assert run.effects.count("phone_ring") == 3


def test_everything_in_the_flat_is_looked_at_by_whoever_looks():
    run = played(9, "reader")
    looks = {scene for scene in film_of(9).chapters[9].scenes if scene.startswith("look_")}
    assert looks <= set(run.path), f"never looked at {looks - set(run.path)}"
