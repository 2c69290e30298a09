"""Stage directions: how sentences find their rule, and what each does on the stage."""

from dataclasses import replace
from itertools import pairwise
from types import SimpleNamespace

import pytest

from game.core.action import Take
from game.core.geometry import Point
from game.core.heard import Effect, HalfBar
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Settings
from game.core.tick import TICKS_PER_SECOND
from game.minigames.makers import MAKERS
from game.stage.direction import UnknownName, bind, match
from game.stage.directions import RULES
from game.stage.directions.play import TOLD_FIRST, near_look, stand_before
from game.stage.director import Director
from game.stage.film import load_film
from game.stage.stage import VIEW_WIDTH, Stage
from game.story.memory import Memory
from tests.film import ROOM, Rehearsal, make_film
from tests.maps import thing

WIDE = (
    *ROOM,
    thing(7, "far", "Mark", 900, 200, facing="north"),
    thing(8, "spot", "Light", 300, 20, group="spot"),
    thing(9, "candle", "Light", 320, 20, group="tables"),
    '<object id="10" name="kettle" gid="1" x="64" y="208" width="16" height="16"/>',
)
PATIENCE = 60 * 60


class Rehearsed:
    """A stage on which single sentences are performed."""

    def __init__(self, film, makers=None):
        self.film, self.place = film, film.place("room")
        self.stage = Stage(self.place, film.cast, Memory(), makers or {})
        self.stage.enter(self.place)
        self.heard = []

    def do(self, *sentences, pads=()):
        """Perform sentences one after another; gives the ticks that they took."""
        ticks = 0
        left = list(pads)
        for sentence in sentences:
            rule, arguments = bind(sentence, self.film.rules, self.film.names(self.place))
            take = Take(rule.perform(self.stage, **arguments))
            while True:
                self.stage.pad = left.pop(0) if left else NO_PAD
                self.stage.heard = []
                self.stage.tick += 1
                take.update()
                self.stage.live()
                self.heard += self.stage.heard
                if take.done:
                    break
                ticks += 1
                assert ticks < PATIENCE, f"'{sentence}' never ends"
        return ticks

    def actor(self, name):
        return self.stage.actors[name]


@pytest.fixture
def film(tmp_path):
    return make_film(tmp_path, "INT. ROOM - NIGHT #a#\n\nSeb is at the door.\n", WIDE, columns=80)


@pytest.fixture
def room(film):
    return Rehearsed(film)


# Every rule, with a sentence that means it and nothing else
EXAMPLES = {
    "{actor} {deed}": "Walt wrings his hands.",
    "{hour} falls in {seconds}": "Night falls in 2 seconds.",
    "{actor} carries on": "Walt carries on.",
    "{actor} enters from {mark}": "Mia enters from the door.",
    "{actor} faces {target}": "Seb faces south.",
    "{actor} gets up": "Seb gets up.",
    "{actor} {gait} to {mark}": "The waiter carries the tray to the piano.",
    "{actor} is gone": "Seb is gone.",
    "it gets {shade} in {seconds}": "It gets dark in 2 seconds.",
    "{actor} comes down to {mark} in {seconds}": "Mia comes down to the piano in 4 seconds.",
    "nobody is here but {person}": "Nobody is here but walt.",
    "{actor} leaves by {mark}": "Mia leaves by the door.",
    "{actor} looks at {target}": "Seb looks at Walt.",
    "{actor} is at {mark}": "Seb is at the seat.",
    "{actor} sits at {mark}": "Seb sits at the seat.",
    "{actor} stands at {mark}": "Seb stands at the piano.",
    "the camera cuts to {target}": "The camera cuts to the far.",
    "the camera drifts {way} for {seconds}": "The camera drifts east for 2 seconds.",
    "the camera follows {actor}": "The camera follows the old man.",
    "the camera holds": "The camera holds.",
    "the frame narrows": "The frame narrows.",
    "the camera moves to {target} in {seconds}": "The camera moves to Walt in half a second.",
    "the frame widens": "The frame widens.",
    "the {lights} lights go {level} in {seconds}": "The tables lights go low in 1.5 seconds.",
    "the lamps go down one by one": "The lamps go down one by one.",
    "the lamps go down at once": "The lamps go down at once.",
    "the room is as it was": "The room is as it was.",
    "the sign is dark": "The sign is dark.",
    "the sign is lit": "The sign is lit.",
    "the sign lights up": "The sign lights up.",
    "a spotlight falls on {actor}": "A spotlight falls on Mr. Pruitt.",
    "the spotlight fades": "The spotlight fades.",
    "the music fades in {seconds}": "The music fades in 3.",
    "the music grows as {actor} nears {mark}": "The music grows as Mia nears the door.",
    "we hear {sound}": "We hear chair.",
    "we hear {sound} from {target}": "We hear chair from the door.",
    "the music is in the room": "The music is in the room.",
    "(long beat)": "(long beat)",
    "(beat)": "(beat)",
    "the music is {cue}": "The music is waltz.",
    "the music is {cue}, once": "The music is waltz, once.",
    "the music rises": "The music rises.",
    "the music sinks": "The music sinks.",
    "the music stops": "The music stops.",
    "(wait {seconds})": "(wait 2 seconds)",
    "{piece} is heard again": "Freely is heard again.",
    "{actor} plays {piece}": "Seb plays freely.",
    "{actor} walks about until {mark}: {words}": "Seb walks about until the piano: Sit down.",
    "{actor} {game}": "Seb leans on the horn.",
    "{actor} wears {costume}": "Mia wears the red dress.",
    "{actor} rises by {pixels} in {seconds}": "Mia rises by 40 pixels in 2 seconds.",
    "the {prop} disappears": "The kettle disappears.",
    "the {prop} appears": "The kettle appears.",
    "the {prop} drives by {pixels} in {seconds}": "The kettle drives by 40 pixels in 2 seconds.",
    "the {prop} pulls over by {pixels} in {seconds}": (
        "The kettle pulls over by -8 pixels in half a second."
    ),
    "the air is full of {weather}": "The air is full of petals.",
    "the phrase returns {voicing}": "The phrase returns for strings.",
    "it is {actor}'s turn": "It is Mia's turn.",
    "nobody takes turns": "Nobody takes turns.",
    "{actor} may cut in": "Seb may cut in.",
    "the phrase is heard to its end": "The phrase is heard to its end.",
}


def test_every_rule_has_its_example_here():
    assert set(EXAMPLES) == {rule.pattern for rule in RULES}


@pytest.mark.parametrize("pattern", EXAMPLES)
def test_a_sentence_finds_its_rule(film, pattern):
    for sentence in (EXAMPLES[pattern], EXAMPLES[pattern].lower(), EXAMPLES[pattern].rstrip(".")):
        rule, _ = bind(sentence, RULES, film.names(film.place("room")))
        assert rule.pattern == pattern


def test_night_falls_and_day_comes_back(room):
    day = room.stage.light.ambient
    room.do("Dusk falls in 1 second.")
    dusk = room.stage.light.ambient
    room.do("Night falls in 1 second.")
    night = room.stage.light.ambient
    assert all(a < b < c for a, b, c in zip(night, dusk, day, strict=True))
    assert night[2] > night[0], "night is blue"
    assert room.stage.to_json()["light"]["ambient"] == list(night)
    assert room.do("Day falls in 0 seconds.") <= 1
    assert room.stage.light.ambient == day


def test_things_and_weather_come_and_go_and_are_saved(room):
    room.do("The kettle disappears.", "The air is full of rain.")
    assert room.stage.hidden == {"kettle"}
    assert room.stage.weather == "rain"
    kept = room.stage.to_json()
    room.do("The kettle appears.", "The air is full of petals.")
    assert not room.stage.hidden
    assert room.stage.weather == "petals"
    room.stage.restore(room.place, kept)
    assert (room.stage.hidden, room.stage.weather) == ({"kettle"}, "rain")


def test_a_car_drives_off_with_whoever_sits_in_it_and_is_saved_where_it_is(room):
    room.do("Mia stands at the door.")
    mia = room.stage.actors["mia"]
    mia.x, mia.y = 70.0, 206.0
    room.do(
        "The kettle drives by 40 pixels in half a second.",
        "The kettle pulls over by -8 pixels in 1.",
    )
    assert (round(mia.x, 3), round(mia.y, 3)) == (110.0, 198.0)
    kept = room.stage.to_json()
    assert kept["moved"]["kettle"] == [40.0, -8.0]
    room.stage.moved.clear()
    room.stage.restore(room.place, kept)
    assert room.stage.moved["kettle"] == (40.0, -8.0)


@pytest.mark.parametrize(("dress", "sheet"), [("red", "tess_yellow"), ("blue", "")])
def test_whose_dress_was_chosen_wears_the_one_that_is_left(room, dress, sheet):
    room.stage.memory.echoes["dress"] = dress
    room.do("Tess wears the dress that is left.")
    assert room.stage.actors["tess"].sheet == sheet


def test_people_wear_what_they_are_told_and_the_dress_that_was_chosen(room):
    room.do("Mia wears the red dress.")
    assert room.actor("mia").sheet == "mia_red"
    room.stage.memory.echoes["dress"] = "blue"
    room.do("Mia wears the dress she chose.")
    assert room.actor("mia").sheet == "mia_blue"
    room.do("Mia wears her own clothes.")
    assert room.actor("mia").sheet == ""


def test_people_leave_the_ground_and_come_down(room):
    room.do("Mia is at the door.", "Mia rises by 40 pixels in 1 second.")
    assert room.actor("mia").lift == 40
    room.do("Mia rises by -40 pixels in 1 second.")
    assert room.actor("mia").lift == 0


def test_every_rule_has_a_line_in_the_manual():
    assert all(rule.manual.endswith(".") for rule in RULES)


def test_the_most_literal_rule_comes_first():
    patterns = [cue.rule.pattern for cue in match("Seb walks to the piano", RULES)]
    assert patterns.index("{actor} {gait} to {mark}") < patterns.index("{actor} {deed}")


@pytest.mark.parametrize(
    ("words", "person"),
    [("Walt", "walt"), ("The waiter", "waiter"), ("Uncle Abe", "old_man"), ("the CHILD", "child")],
)
def test_people_are_known_by_their_names_and_by_what_they_are(film, words, person):
    _, arguments = bind(f"{words} is gone", RULES, film.names(film.place("room")))
    assert arguments == {"actor": person}


@pytest.mark.parametrize(
    ("words", "seconds"),
    [("2", 2), ("1.5 seconds", 1.5), ("half a second", 0.5), ("two seconds", 2), ("a second", 1)],
)
def test_seconds_are_written_as_people_write_them(film, words, seconds):
    _, arguments = bind(f"(wait {words})", RULES, film.names(film.place("room")))
    assert arguments == {"seconds": seconds}


@pytest.mark.parametrize(
    ("sentence", "teaches"),
    [
        ("Hopefully.", "no stage direction matches 'Hopefully.'. See: python main.py directions"),
        ("The camera hodls.", "Did you mean 'the camera holds'?"),
        ("Wlat walks to the piano.", "nobody is called 'Wlat'. Did you mean 'Walt'?"),
        ("Walt wlaks to the piano.", "no gait is called 'wlaks'. Did you mean 'walks'?"),
        ("Walt walks to the paino.", "room has no mark 'paino'. Did you mean 'piano'?"),
        ("Walt looks at the pianoo.", "room has no mark 'pianoo'. Did you mean 'piano'?"),
        ("Walt claspes.", "no deed is called 'claspes'. Did you mean 'claps'?"),
        ("We hear chaair.", "no sound is called 'chaair'. Did you mean 'chair'?"),
        ("The music is walts.", "no cue is called 'walts'. Did you mean 'waltz'?"),
        ("Seb plays freelyy.", "no piece is called 'freelyy'. Did you mean 'freely'?"),
        ("The camera drifts up for 2.", "no way is called 'up'. Known: east, west."),
        ("The table lights go down in 2.", "room has no lights 'table'. Did you mean 'tables'?"),
        ("The room lights go dwn in 2.", "no level is called 'dwn'. Did you mean 'down'?"),
        ("(wait 1000)", "'1000' is no time for a direction: 0 to 120 seconds."),
        ("(wait nan)", "'nan' is no time for a direction"),
        ("(wait long)", "'long' is no number of seconds. Write it as 2 or 1.5."),
    ],
)
def test_unknown_words_teach(film, sentence, teaches):
    with pytest.raises(UnknownName) as raised:
        bind(sentence, RULES, film.names(film.place("room")))
    assert teaches in str(raised.value)


# People


def test_somebody_new_stands_at_a_mark_at_once(room):
    assert room.do("Mia stands at the piano.") == 0
    mia = room.actor("mia")
    assert (mia.x, mia.y, mia.facing, mia.animation) == (200, 200, "west", "idle")
    assert mia.visible
    assert "mia" in room.stage.directed


def test_somebody_is_at_a_seat_as_one_is_there(room):
    room.do("Mia is at the seat.")
    assert (room.actor("mia").animation, room.actor("mia").lift) == ("sit", 2)
    room.do("Mia gets up.")
    assert (room.actor("mia").animation, room.actor("mia").lift) == ("idle", 0)


def test_somebody_walks_with_steps_that_are_heard(room):
    room.do("Mia stands at the door.")
    ticks = room.do("Mia walks to the piano.")
    assert ticks == pytest.approx(160 / 40 * TICKS_PER_SECOND, abs=2)
    assert (room.actor("mia").x, room.actor("mia").facing) == (200, "west")
    assert room.actor("mia").animation == "idle"
    steps = [sound.name for sound in room.heard if isinstance(sound, Effect)]
    assert len(steps) == pytest.approx(ticks / 18, abs=1)
    assert set(steps) == {"step_wood_1", "step_wood_2", "step_wood_3", "step_wood_4"}


def test_gaits_differ_in_speed(room):
    def ticks(gait):
        room.do("Mia stands at the door.")
        return room.do(f"Mia {gait} to the piano.")

    times = [ticks(gait) for gait in ("runs", "storms", "hurries", "walks", "walks slowly")]
    assert times == sorted(times)
    assert len(set(times)) == len(times)


def test_somebody_of_the_place_is_taken_out_of_their_life_and_given_back(room):
    assert room.actor("walt").x == 240
    room.do("Walt walks to the door.")
    assert "walt" in room.stage.directed
    assert room.actor("walt").animation == "idle"
    room.do("Walt carries on.")
    assert room.actor("walt").animation in ("idle", "wring")
    assert "walt" not in room.stage.directed
    room.do("(wait 10)")
    assert room.actor("walt").x == 40, "he stays where he went"


def test_somebody_enters_and_leaves(room):
    room.do("Mia enters from the door.", "Mia walks to the piano.")
    assert room.actor("mia").visible
    room.do("Mia leaves by the door.")
    assert not room.actor("mia").visible
    assert room.actor("mia").x == 40
    room.do("Mia stands at the piano.", "Mia is gone.")
    assert not room.actor("mia").visible


@pytest.mark.parametrize(
    ("target", "facing"),
    [("Walt", "east"), ("the door", "west"), ("north", "north"), ("the south", "south")],
)
def test_somebody_turns_to_people_marks_and_the_compass(room, target, facing):
    room.do("Mia stands at the piano.", f"Mia faces {target}.")
    assert room.actor("mia").facing == facing


def test_a_look_takes_a_moment(room):
    room.do("Mia stands at the piano.")
    assert room.do("Mia looks at Walt.") > 0.5 * TICKS_PER_SECOND


def test_a_deed_passes_or_stays(room):
    room.do("Mia stands at the piano.", "Mia gestures.")
    assert room.actor("mia").animation == "idle"
    room.do("Mia slumps.")
    assert room.actor("mia").animation == "slump"


def test_sitting_down_goes_there_first(room):
    room.do("Mia stands at the piano.")
    assert room.do("Mia sits at the seat.") > 2 * TICKS_PER_SECOND
    assert (room.actor("mia").x, room.actor("mia").animation) == (300, "sit")


# Camera


def test_the_camera_cuts_pans_and_stays_in_the_map(room):
    room.do("The camera cuts to the far.")
    assert room.stage.camera.x == 900
    ticks = room.do("The camera moves to the door in 2 seconds.")
    assert ticks == 2 * TICKS_PER_SECOND
    assert room.stage.camera.x == VIEW_WIDTH / 2, "never beyond the edge"
    room.do("The camera cuts to the east.")
    assert room.stage.camera.x == room.place.width - VIEW_WIDTH / 2


def test_the_camera_eases_in_and_out(room):
    room.do("The camera cuts to the west.")
    places = []
    rule, arguments = bind(
        "The camera moves to the far in 2 seconds.", RULES, room.film.names(room.place)
    )
    take = Take(rule.perform(room.stage, **arguments))
    while not take.done:
        take.update()
        places.append(room.stage.camera.x)
    steps = [b - a for a, b in pairwise(places)]
    assert max(steps[:10]) < max(steps)
    assert steps[-2] < max(steps) / 4
    assert all(step >= 0 for step in steps)


def test_the_camera_follows_loosely(room):
    room.do("Mia stands at the piano.", "The camera cuts to Mia.", "The camera follows Mia.")
    mia = room.actor("mia")
    before = room.stage.camera.x
    mia.x = before + 30
    room.do("(beat)")
    assert room.stage.camera.x == before, "a few steps do not move it"
    mia.x = before + 300
    room.do("(wait 4)")
    assert before + 200 < room.stage.camera.x < before + 300
    room.do("The camera holds.")
    held = room.stage.camera.x
    mia.x = 700
    room.do("(wait 2)")
    assert room.stage.camera.x == held


def test_the_camera_drifts(room):
    room.do("The camera cuts to the seat.")
    before = room.stage.camera.x
    assert room.do("The camera drifts east for 2 seconds.") == 2 * TICKS_PER_SECOND
    assert room.stage.camera.x == pytest.approx(before + 20)
    room.do("The camera drifts west for 1 second.")
    assert room.stage.camera.x == pytest.approx(before + 10)


def test_the_frame_narrows_and_widens(room):
    room.do("The frame narrows.")
    assert room.stage.letterbox == 1.0
    room.do("The frame widens.")
    assert room.stage.letterbox == 0.0


# Light


def test_a_group_of_lights_goes_down_and_the_others_do_not(room):
    assert room.do("The tables lights go down in 1 second.") == TICKS_PER_SECOND
    assert room.stage.light.groups == {"room": 1.0, "spot": 1.0, "tables": 0.0}
    room.do("The tables lights go low in 1 second.")
    assert room.stage.light.groups["tables"] == 0.35
    room.do("The tables lights go up in 1 second.")
    assert room.stage.light.groups["tables"] == 1.0


def test_the_lamps_go_down_one_by_one_but_for_the_spot(room):
    room.do("The lamps go down one by one.")
    assert room.stage.light.groups == {"room": 0.0, "spot": 1.0, "tables": 0.0}
    assert [sound.name for sound in room.heard] == ["lamp_off", "lamp_off"]
    room.do("The room is as it was.")
    assert set(room.stage.light.groups.values()) == {1.0}
    assert room.do("The lamps go down at once.") == 0
    assert room.stage.light.groups == {"room": 0.0, "spot": 1.0, "tables": 0.0}


def test_a_spotlight_falls_on_somebody_and_fades(room):
    room.do("Mia stands at the piano.", "A spotlight falls on Mia.")
    spot = room.stage.light.spot
    assert (spot.x, spot.y, spot.strength) == (200, 200, 1.0)
    room.do("The spotlight fades.")
    assert room.stage.light.spot is None
    assert room.do("The spotlight fades.") == 0, "there is none"


def test_the_light_of_a_place_is_that_of_its_map(room):
    assert room.stage.light.ambient == (255, 255, 255)
    assert set(room.stage.light.groups) == {"room", "spot", "tables"}


# Sound and time


def test_music_begins_sinks_rises_and_leaves(room):
    room.do("The music is waltz.", "(beat)")
    assert room.stage.music.cue == "waltz"
    room.do("The music sinks.", "(wait 2)")
    assert room.stage.music.gain == pytest.approx(0.4)
    room.do("The music rises.", "(wait 2)")
    assert room.stage.music.gain == 1.0
    assert room.do("The music fades in 3.") == pytest.approx(3 * TICKS_PER_SECOND, abs=1)
    assert (room.stage.music.cue, room.stage.music.fade) == (None, 3.0)
    assert room.do("The music stops.") < 15


def test_after_silence_a_cue_begins_as_soon_as_it_can_have_been_read(room):
    room.do("The music is waltz.")
    assert (room.stage.music.cue, room.stage.cue_soon) == (None, "waltz")
    room.do("(wait 1)")
    assert (room.stage.music.cue, room.stage.cue_soon) == ("waltz", None)


def test_a_cue_begins_on_a_beat_of_the_one_it_follows(room):
    room.do("The music is waltz.", "(beat)")
    since = room.stage.music.since
    room.do("(wait 1.3)", "The music is blues, once.", "(wait 2)")
    music = room.stage.music
    beat = 60 / 90 * TICKS_PER_SECOND
    assert (music.cue, music.once) == ("blues", True)
    assert (music.since - since) % beat == pytest.approx(0, abs=1e-6)


def test_what_is_said_of_the_music_is_meant_of_the_cue_just_called(room):
    room.do("The music is waltz.", "(beat)", "The music is blues.", "The music sinks.", "(wait 3)")
    assert room.stage.music.cue == "blues"
    assert room.stage.music.gain == pytest.approx(0.4)


def test_a_cue_that_was_called_does_not_begin_after_a_stop(room):
    room.do("The music is waltz.", "(beat)", "The music is blues.", "The music stops.", "(wait 3)")
    assert room.stage.music.cue is None


def test_music_makes_room_for_words(tmp_path):
    text = (
        "INT. ROOM - NIGHT #one#\n\nThe music is waltz.\n\n(long beat)\n\n"
        "WALT\nThe ham is dry, and so is everybody here tonight.\n\n(long beat)\n"
    )
    rehearsal = Rehearsal(make_film(tmp_path, text))
    levels: dict[bool, list[float]] = {True: [], False: []}
    while not rehearsal.director.finished:
        stage = rehearsal.director.stage
        levels[stage.box is not None].append(stage.music.level)
        read = len(levels[True]) > 200
        rehearsal.director.update(CONFIRM if read else NO_PAD)
    assert min(levels[True]) < 0.7
    assert levels[False][-1] == 1.0


def test_a_cut_on_the_beat_waits_for_it(tmp_path):
    text = (
        "INT. ROOM - NIGHT #one#\n\n> FADE OUT\n\nThe music is waltz.\n\n(wait 1.1)\n\n"
        "> CUT ON THE BEAT\n\n(beat)\n"
    )
    rehearsal = Rehearsal(make_film(tmp_path, text))
    opened = None
    while not rehearsal.director.finished:
        rehearsal.director.update(NO_PAD)
        stage = rehearsal.director.stage
        if opened is None and stage.music.cue and stage.transition.kind == "cut":
            opened = stage.tick
    assert opened is not None
    assert (opened - stage.music.since) % (60 / 90 * TICKS_PER_SECOND) <= 1


def test_music_grows_with_every_step_to_the_door(room):
    room.do("Mia stands at the far.", "The music grows as Mia nears the door.")
    gains = []
    for x in (900, 600, 300, 40):
        room.actor("mia").x = x
        room.do("(wait 4)")
        gains.append((round(room.stage.music.gain, 2), round(room.stage.music.muffle, 2)))
    assert gains == sorted(gains, key=lambda pair: (pair[0], -pair[1]))
    assert gains[0][0] == pytest.approx(0.2, abs=0.02)
    assert gains[-1] == (1.0, 0.25)
    room.do("The music is in the room.", "(wait 2)")
    assert (room.stage.music.gain, room.stage.music.muffle) == (1.0, 0.0)


def test_sounds_come_from_where_they_are(room):
    room.do("The camera cuts to the seat.", "We hear chair.")
    room.do("We hear chair from the door.", "We hear chair from Walt.")
    middle, left, walt = room.heard
    assert middle == Effect("chair")
    assert left.side < walt.side < 0


def test_sounds_come_from_the_edges_of_the_place(room):
    room.do("The camera cuts to the seat.", "We hear chair from the west.")
    room.do("We hear chair from the east.")
    west, east = room.heard
    assert west.side < 0 < east.side


@pytest.mark.parametrize(
    ("sentence", "seconds"), [("(beat)", 0.7), ("(long beat)", 1.8), ("(wait 1.5)", 1.5)]
)
def test_moments_last(room, sentence, seconds):
    assert room.do(sentence) == pytest.approx(seconds * TICKS_PER_SECOND, abs=1)


# Play


def held(*buttons):
    return Pad(held=frozenset(buttons), pressed=frozenset(buttons))


ROAM = "Mia walks about until the piano: Sit down."


def test_the_player_walks_and_goes_on_at_the_mark(room):
    room.do("Mia stands at the door.")
    pads = [held(Button.RIGHT)] * 230 + [NO_PAD, CONFIRM]
    ticks = room.do(ROAM, pads=pads)
    assert ticks >= len(pads) - 2
    assert room.actor("mia").x > 180
    assert room.stage.hint is None
    assert room.stage.roam is None


def test_the_player_is_told_what_can_be_done(room):
    room.do("Mia stands at the door.")
    hints = []
    rule, arguments = bind(ROAM, RULES, room.film.names(room.place))
    take = Take(rule.perform(room.stage, **arguments))
    for _ in range(230):
        room.stage.pad = held(Button.RIGHT)
        take.update()
        if room.stage.hint and hints[-1:] != [(room.stage.hint.text, room.stage.hint.button)]:
            hints.append((room.stage.hint.text, room.stage.hint.button))
    assert hints == [
        ("Sit down", "move"),
        ("a lamp", "confirm"),
        ("Sit down", "move"),
        ("Sit down", "confirm"),
    ]


def test_walls_stop_and_slide(tmp_path):
    room = (*ROOM, thing(20, "wall", "Wall", 60, 0, (20, 260)))
    film = make_film(tmp_path, "INT. ROOM - NIGHT #a#\n\nSeb is at the door.\n", room)
    stage = Rehearsed(film)
    stage.do("Mia stands at the door.")
    rule, arguments = bind(ROAM, RULES, film.names(stage.place))
    take = Take(rule.perform(stage.stage, **arguments))
    for _ in range(120):
        stage.stage.pad = held(Button.RIGHT, Button.DOWN)
        take.update()
    mia = stage.actor("mia")
    assert mia.x < 60
    assert mia.y > 230, "she slides along the wall"


def test_whoever_gets_up_where_nobody_can_walk_comes_away_with_any_arrow(tmp_path):
    """A chair stands where no floor is: the walk begins there, and must not end there."""
    room = (*ROOM, thing(20, "table", "Wall", 260, 180, (60, 60)))
    film = make_film(tmp_path, "INT. ROOM - NIGHT #a#\n\nSeb is at the door.\n", room)
    for button in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN):
        stage = Rehearsed(film)
        stage.do("Mia is at the seat.", "Mia gets up.")
        assert not stage.place.walkable(Point(stage.actor("mia").x, stage.actor("mia").y))
        rule, arguments = bind(ROAM, RULES, film.names(stage.place))
        take = Take(rule.perform(stage.stage, **arguments))
        for _ in range(60):
            stage.stage.pad = held(button)
            take.update()
        mia = stage.actor("mia")
        assert stage.place.walkable(Point(mia.x, mia.y)), button


def test_running_is_twice_as_fast(room):
    def way(*buttons):
        room.do("Mia stands at the door.")
        rule, arguments = bind(ROAM, RULES, room.film.names(room.place))
        take = Take(rule.perform(room.stage, **arguments))
        for _ in range(60):
            room.stage.pad = held(*buttons)
            take.update()
        take.stop()
        return room.actor("mia").x - 40

    assert way(Button.RIGHT, Button.RUN) == pytest.approx(2 * way(Button.RIGHT), rel=0.05)


def test_a_click_on_a_thing_walks_there_and_looks_at_it(room):
    room.do("Mia stands at the seat.")
    room.do(ROAM, pads=[NO_PAD, Pad(tap=Point(110, 190))])
    assert room.stage.visit == "look_lamp"
    assert abs(room.actor("mia").x - 110) < 40


def beside_a_thing_at_the_goal(tmp_path):
    """She stands where a thing and the goal are in reach, the thing nearer."""
    near = (*ROOM, thing(21, "a stool", "Look", 172, 196, (8, 8), scene="look_lamp"))
    text = "INT. ROOM - NIGHT #a#\n\nSeb is at the seat.\n"
    room = Rehearsed(make_film(tmp_path, text, near))
    mia = room.stage.direct("mia")
    mia.x, mia.y = 178.0, 200.0
    return room


def test_a_press_does_what_the_hint_names(tmp_path):
    room = beside_a_thing_at_the_goal(tmp_path)
    room.do(ROAM, pads=[NO_PAD, NO_PAD, CONFIRM])
    assert room.stage.visit is None, "it said: sit down"


def test_who_has_looked_at_a_thing_beside_the_goal_goes_on_with_the_next_press(tmp_path):
    room = beside_a_thing_at_the_goal(tmp_path)
    room.do(ROAM, pads=[NO_PAD] * (TOLD_FIRST + 2) + [CONFIRM])
    assert room.stage.visit == "look_lamp"
    room.stage.visit = None
    room.do(ROAM, pads=[NO_PAD] * (TOLD_FIRST + 2) + [CONFIRM])
    assert room.stage.visit is None


def test_a_click_on_the_goal_walks_there_and_goes_on(room):
    room.do("Mia stands at the seat.")
    room.do(ROAM, pads=[NO_PAD, Pad(tap=Point(200, 198))])
    assert room.stage.visit is None
    assert room.actor("mia").x == 200


def test_one_key_walks_to_the_goal_and_goes_on(film):
    room = Rehearsed(film)
    settings = Settings()
    room.stage.settings = SimpleNamespace(
        timing=SimpleNamespace(one_key=True), text=settings.text, display=settings.display
    )
    room.do("Mia stands at the far.")
    room.do(ROAM, pads=[NO_PAD, CONFIRM] + [NO_PAD] * 1300 + [CONFIRM])
    assert room.actor("mia").x == pytest.approx(200, abs=1)


def test_one_key_looks_at_a_thing_once_and_then_walks_on(tmp_path):
    at_hand = (*ROOM, thing(21, "a mat", "Look", 36, 196, (8, 8), scene="look_lamp"))
    text = "INT. ROOM - NIGHT #a#\n\nSeb is at the seat.\n"
    room = Rehearsed(make_film(tmp_path, text, at_hand))
    timing = replace(Settings().timing, one_key=True)
    room.stage.settings = replace(Settings(), timing=timing)
    room.do("Mia stands at the door.")
    room.do(ROAM, pads=[NO_PAD, CONFIRM])
    assert room.stage.visit == "look_lamp"
    room.stage.visit = None
    room.do(ROAM, pads=[NO_PAD, CONFIRM] + [NO_PAD] * 1300 + [CONFIRM])
    assert room.stage.visit is None
    assert room.actor("mia").x == pytest.approx(200, abs=1)


class Game:
    """A minigame of three ticks."""

    name, cues = "game", ()

    def __init__(self):
        self.ticks, self.skipped = 0, False

    @property
    def done(self):
        return self.skipped or self.ticks >= 3

    def update(self, pad):
        self.ticks += 1
        return (Effect("note"),)

    def answer(self, press):
        return None

    def skip(self):
        self.skipped = True

    def outcome(self):
        return {"phrase": [[60, 1.0]], "grade": "warm", "nothing": None}


def test_a_minigame_is_played_and_remembered(film):
    game = Game()
    room = Rehearsed(film, {"free": lambda memory, timing, seed, name: game})
    room.do("Seb is at the seat.", "Seb plays freely.")
    assert game.ticks == 3
    assert [sound.name for sound in room.heard] == ["note"] * 3
    assert room.stage.memory.echoes == {"phrase": [[60, 1.0]]}
    assert room.stage.memory.facts == {"grade": "warm"}
    assert room.stage.minigame is None
    assert room.actor("seb").animation == "piano", "his hands are on the keys"


def test_what_was_played_is_heard_behind_the_scene_until_the_music_changes(film):
    room = Rehearsed(film, {"encore": lambda memory, timing, seed, chart: Game()})
    room.do("Freely is heard again.")
    assert room.stage.background is not None
    assert room.stage.behind == "x"
    room.do("The music stops.")
    assert room.stage.background is None


def test_the_rules_of_play_hold_for_every_thing_in_the_film():
    """Whatever can be looked at can be reached by feet and by a click, from where one starts."""
    film = load_film((4,))
    for name, actor, start, goal in (
        ("supper_club", "seb", "beside the bench", "beside the bench"),
        ("night_street", "mia", "lamp four", "club door"),
    ):
        place = film.place(name)
        stage = Stage(place, film.cast, Memory())
        stage.enter(place)
        person = stage.direct(actor)
        end = place.marks[goal].at
        for look in place.looks:
            spots = [
                Point(x, y)
                for x in range(int(look.area.x) - 24, int(look.area.x + look.area.width) + 25, 4)
                for y in range(int(look.area.y) - 24, int(look.area.y + look.area.height) + 25, 4)
                if place.walkable(Point(x, y))
            ]
            found = []
            for spot in spots:
                person.x, person.y = spot.x, spot.y
                if near_look(stage, person, end) is look:
                    found.append(spot)
            assert found, f"{name}: nobody can come near enough to '{look.name}'"
            way = place.path(place.marks[start].at, found[0])
            assert all(place.walkable(point) for point in way), f"no way to '{look.name}'"
            before = stand_before(place, look)
            assert place.walkable(before)
            assert look.area.distance(before) <= 26


def test_music_that_stopped_behind_a_wall_comes_back_in_the_room(tmp_path):
    """What is played after it must not stay muffled."""
    text = (
        "INT. ROOM - NIGHT #one#\n\nWalt stands at the door.\n\nThe music is waltz.\n\n"
        "The music grows as Walt nears the piano.\n\n(beat)\n\nThe music stops.\n"
    )
    rehearsal = Rehearsal(make_film(tmp_path, text)).play()
    music = rehearsal.director.stage.music
    assert music.cue is None
    assert (music.gain, music.gain_to, music.muffle, music.muffle_to) == (1.0, 1.0, 0.0, 0.0)


def test_the_phrase_returns_in_place_of_the_music_and_is_over(tmp_path):
    text = (
        "INT. ROOM - NIGHT #a#\n\nThe music is waltz.\n(beat)\n"
        "The phrase returns on the trumpet.\n(beat)\nThe phrase is heard to its end.\n(beat)\n"
    )
    film = make_film(tmp_path, text, WIDE, columns=80)
    director = Director(film, next(iter(film.chapters)), Memory(), Settings(), MAKERS)
    behind, bars, ticks = set(), 0, 0
    while not director.finished:
        heard = director.update(NO_PAD)
        bars += sum(isinstance(item, HalfBar) for item in heard)
        behind.add(director.stage.behind)
        ticks += 1
        assert ticks < PATIENCE
    assert behind == {"", "phrase trumpet"}
    assert director.stage.behind == ""
    assert director.stage.music.cue is None
    assert bars > 4


def test_whoever_has_left_the_ground_comes_down_where_it_is_said(room):
    room.do("Mia stands at the door", "Mia rises by 90 pixels in 1 second")
    heights = []
    take = room.do("Mia comes down to the piano in 2 seconds")
    mia = room.actor("mia")
    heights.append(mia.lift)
    assert take == 2 * TICKS_PER_SECOND
    assert heights == [0]
    assert (mia.x, mia.y) == (200, 200)


def test_a_place_may_be_empty_but_for_one(room):
    room.do("Seb stands at the door", "Nobody is here but walt")
    assert room.actor("walt").visible
    assert room.actor("seb").visible
    with pytest.raises(UnknownName, match="lives no 'wald'"):
        room.do("Nobody is here but wald")


def test_the_light_between_the_lamps_goes_and_comes(room):
    usual = room.place.ambient
    room.do("It gets dark in 1 second")
    assert all(now < before for now, before in zip(room.stage.light.ambient, usual, strict=True))
    room.do("It gets bright in half a second")
    assert room.stage.light.ambient > usual or usual == (255, 255, 255)
    room.do("It gets dim in 0", "The room is as it was")
    assert room.stage.light.ambient == usual
