"""The car that answers its key: from its side, as loud as it is near, and not for ever."""

from random import Random

import pytest

from game.core.geometry import Point
from game.core.heard import Effect
from game.core.pad import CONFIRM, NO_PAD, Button, Pad
from game.core.settings import Settings, Timing
from game.core.tick import TICK
from game.minigames.chirp import CHARGE, HERE, HINT, QUIET, WALK, Chirp
from game.minigames.companion import LAG
from game.minigames.makers import MAKERS
from game.rehearsal.bots import bot_for
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory

PATIENCE = 60 * 150
RIGHT = Pad(held=frozenset({Button.RIGHT}))


@pytest.fixture(scope="module")
def road():
    return place_loader()("hillside_road")


class Search:
    """Mia and Seb on the road with a key."""

    def __init__(self, road, x=120.0, **timing):
        self.stage = Stage(road, load_cast(), Memory(), settings=Settings())
        self.stage.enter(road)
        for name, at in (("mia", x), ("seb", x - 20)):
            actor = self.stage.direct(name)
            actor.x, actor.y, actor.visible = at, 232.0, True
        self.game = MAKERS["chirp"](Memory(), Timing(**timing), 1, "")
        self.game.enter(self.stage, "mia")
        self.stage.minigame = self.game
        self.sounds, self.cues = [], []

    def tick(self, pad=NO_PAD, times=1):
        for _ in range(times):
            self.stage.tick += 1
            self.stage.heard = []
            self.game.update(pad)
            self.stage.live()
            self.sounds += [s for s in self.stage.heard if isinstance(s, Effect)]
            self.cues += self.game.cues
        return self

    def play(self, hands):
        ticks = 0
        while not self.game.done:
            self.tick(hands(self.game))
            ticks += 1
            assert ticks < PATIENCE, "it never ends"
        return self.game

    @property
    def chirps(self):
        return [sound for sound in self.sounds if sound.name.startswith("car_chirp")]


@pytest.mark.parametrize(
    ("x", "sound", "side"),
    [(300, "car_chirp_right", 1), (806, "car_chirp", 0), (980, "car_chirp_left", -1)],
)
def test_the_car_answers_from_its_side(road, x, sound, side):
    search = Search(road, x).tick(CONFIRM)
    assert [chirp.name for chirp in search.chirps] == [sound]
    assert search.game.side == side


def test_one_is_told_to_ask_then_to_walk_then_to_ask_again(road):
    search = Search(road).tick()
    assert search.stage.hint == HINT
    assert search.tick(CONFIRM).tick().stage.hint == WALK
    assert search.tick(RIGHT).tick().stage.hint is None
    for _ in range(round(QUIET / TICK) + 1):
        search.tick(RIGHT if search.game.here.x < 300 else NO_PAD)
    assert search.stage.hint == HINT


def test_it_is_louder_the_nearer_it_is(road):
    gains = [Search(road, x).tick(CONFIRM).chirps[0].gain for x in (100, 400, 700)]
    assert gains == sorted(gains)
    assert gains[0] < gains[-1] / 1.5


def test_whoever_stands_beside_it_has_found_it(road):
    search = Search(road, 806 - HERE / 2).tick(CONFIRM)
    assert search.game.found
    assert not search.game.done, "it hangs in the air for a moment"
    assert search.play(lambda game: NO_PAD).outcome()["chirp"] == "found"


def test_walking_past_it_without_asking_finds_nothing(road):
    search = Search(road, 760)
    search.tick(Pad(held=frozenset({Button.RIGHT})), 120)
    assert not search.game.found


def test_a_wet_key_answers_so_often_and_no_more(road):
    search = Search(road, 200)
    for _ in range(CHARGE + 4):
        search.tick(CONFIRM).tick(NO_PAD, 90)
    assert len(search.chirps) == CHARGE
    assert search.game.done
    assert search.game.outcome() == {"chirp": "lost", "key_presses": CHARGE}


def test_pressing_all_the_time_is_not_more_answers(road):
    search = Search(road).tick(CONFIRM, 30)
    assert len(search.chirps) == 1


def test_he_walks_along(road):
    search = Search(road, 120)
    search.tick(Pad(held=frozenset({Button.RIGHT})), 300)
    mia, seb = search.stage.actors["mia"], search.stage.actors["seb"]
    assert mia.x > 300
    assert LAG - 6 <= mia.x - seb.x <= LAG + 12
    assert search.stage.place.walkable(Point(seb.x, seb.y))


def test_what_they_come_past_is_remarked_once(road):
    search = Search(road, 240)
    for way in (Button.RIGHT, Button.LEFT, Button.RIGHT):
        search.tick(Pad(held=frozenset({way})), 200)
    assert search.cues.count("lovely_night_red_car") == 1


def test_a_click_on_the_road_is_a_walk_and_on_herself_a_press(road):
    search = Search(road, 200)
    search.tick(Pad(tap=Point(500, 240), click=Point(1, 1))).tick(NO_PAD, 60)
    assert not search.chirps
    assert search.stage.actors["mia"].x > 220
    here = search.game.here
    search.tick(Pad(tap=here, click=Point(1, 1)))
    assert len(search.chirps) == 1


def test_with_one_key_the_answer_is_also_the_way(road):
    search = Search(road, 120, one_key=True)
    assert search.play(lambda game: CONFIRM).found


def test_whoever_does_nothing_is_taken_along(road):
    search = Search(road, 120)
    assert search.play(lambda game: NO_PAD).done
    assert search.stage.actors["mia"].x > 400


def test_skipping_has_seen_it(road):
    search = Search(road)
    search.game.skip()
    search.tick()
    assert search.game.outcome()["chirp"] == "found"


def test_five_kinds_of_players_end(road):
    found = {}
    for kind in ("perfect", "casual", "masher", "silent", "reader"):
        search = Search(road, 120)
        game = search.play(bot_for(kind, Random(3), search.game))
        found[kind] = (game.found, game.presses)
    assert found["perfect"][0]
    assert found["reader"][0]
    assert len(set(found.values())) >= 3


def test_it_needs_a_stage():
    game = Chirp(Timing())
    assert game.update(NO_PAD) == ()
    assert game.done
