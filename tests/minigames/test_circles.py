"""The party: in while it is open, two right nothings, and out again."""

from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.core.tick import TICK
from game.minigames.circles import KEYS, LASTS, NOTHINGS, OPEN, ROUND, THINKS, Circles, Tone
from game.minigames.ring import NAMES
from game.rehearsal.hands.circles import BUTTONS, circles_hands
from game.rehearsal.player import KINDS
from game.stage.film import place_loader
from game.stage.stage import Stage
from game.story.cast import load_cast
from game.story.memory import Memory
from tests.minigames.hands import Performance, button

CAST, PLACE = load_cast(), place_loader()("party_house")
PLAIN = Timing()


def at_the_party(timing=PLAIN, seed=1):
    stage = Stage(PLACE, CAST, Memory())
    stage.enter(PLACE)
    actor, spot = stage.direct("mia"), stage.mark("head of the steps").at
    actor.x, actor.y, actor.visible = spot.x, spot.y, True
    game = Circles(timing, seed)
    game.enter(stage, "mia")
    return game, stage


def stand_at(game, stage, number):
    gap = game.rings[number].gap
    actor = stage.actors["mia"]
    actor.x, actor.y = gap.x, gap.y


def inside(number=0, timing=PLAIN):
    """She has slipped into a circle."""
    game, stage = at_the_party(timing)
    show = Performance(game)
    stand_at(game, stage, number)
    while game.talk is None:
        show.tick(NO_PAD)
    return game, stage, show


def say(show, tone):
    show.tick(button(BUTTONS[tone]))
    game = show.game
    while game.talk is not None and game.talk.answered is not None:
        show.tick(NO_PAD)


def other(tone):
    return next(each for each in Tone if each is not tone)


def test_five_circles_of_five_with_a_gap_one_can_stand_in():
    game, stage = at_the_party()
    assert len(game.rings) == len(NAMES) == 5
    for ring in game.rings:
        assert len(ring.members) == 5
        assert stage.place.walkable(ring.gap)


def test_they_open_and_close_on_the_beat_each_at_its_own_time():
    game, _ = at_the_party()
    show, seen = Performance(game), [[] for _ in game.rings]
    for _ in range(round(ROUND * 0.4 / TICK)):
        show.tick(NO_PAD)
        for number in range(5):
            seen[number].append(game.is_open(number))
    for states in seen:
        assert sum(states) / len(states) == pytest.approx(OPEN / ROUND, abs=0.05)
    assert len({tuple(states) for states in seen}) == 5


def test_people_step_back_while_it_is_open():
    game, _ = at_the_party()
    show, ring = Performance(game), game.rings[0]
    spread = []
    for _ in range(240):
        show.tick(NO_PAD)
        spread.append(Point(ring.members[0].x, ring.members[0].y).distance(ring.middle))
    assert max(spread) > min(spread) + 3


def test_nobody_comes_in_while_it_is_closed():
    game, stage = at_the_party()
    show = Performance(game)
    while game.is_open(0):
        show.tick(NO_PAD)
    stand_at(game, stage, 0)
    show.tick(NO_PAD)
    assert game.talk is None
    while game.talk is None:
        show.tick(NO_PAD)
    assert game.talk.ring == 0
    assert all(member.facing for member in game.rings[0].members)


def test_two_right_nothings_and_one_is_turned_round():
    game, stage, show = inside()
    assert NOTHINGS[0] == 2
    assert game.cues == ("circles_1",)
    for _ in range(NOTHINGS[0]):
        assert game.talk is not None
        say(show, game.talk.tone)
    while game.talk is not None:
        show.tick(NO_PAD)
    assert game.evening.nothings == NOTHINGS[0]
    gap, actor = game.rings[0].gap, stage.actors["mia"]
    assert gap.distance(Point(actor.x, actor.y)) < 3, "outside again"
    assert actor.facing == "west", "and looking away"


def test_each_circle_has_less_patience_than_the_one_before():
    assert list(NOTHINGS) == sorted(NOTHINGS, reverse=True)
    assert NOTHINGS[0] > NOTHINGS[-1] >= 1


def test_a_wrong_nothing_does_it_sooner():
    game, _, show = inside()
    say(show, other(game.talk.tone))
    while game.talk is not None:
        show.tick(NO_PAD)
    assert game.evening.nothings == 0
    assert game.evening.wrong == 1


def test_saying_nothing_at_all_is_wrong_too_unless_one_takes_time():
    game, _, show = inside()
    show.tick(*[NO_PAD] * round((THINKS + 0.1) / TICK))
    assert game.talk.answered is not None
    assert not game.talk.good
    calm, _, slow = inside(timing=replace(PLAIN, wait_for_me=True))
    slow.tick(*[NO_PAD] * round((THINKS + 3) / TICK))
    assert calm.talk.answered is None


def test_what_she_says_is_told_by_its_tone():
    game, _, show = inside()
    show.tick(button(Button.UP))
    assert game.cues == ("circles_laugh",)


def test_no_circle_has_her_twice():
    game, _, show = inside()
    say(show, other(game.talk.tone))
    while game.talk is not None:
        show.tick(NO_PAD)
    show.tick(*[NO_PAD] * 400)
    assert game.talk is None
    assert game.evening.visited == [0]


def test_it_gets_late():
    game, _ = at_the_party()
    show = Performance(game).play()
    assert show.ticks * TICK == pytest.approx(LASTS, abs=0.1)
    assert game.outcome() == {"circles": 0, "nothings": 0}


def test_confirm_alone_is_enough():
    game, _ = at_the_party(replace(PLAIN, one_key=True))
    show = Performance(game)
    for _ in range(120):
        show.tick(button(Button.CONFIRM), *[NO_PAD] * 35)
        if game.done:
            break
    assert len(game.evening.visited) >= 4
    assert game.evening.wrong == 0


def test_it_can_be_watched():
    game, _ = at_the_party(replace(PLAIN, watch=True))
    Performance(game).play()
    assert len(game.evening.visited) == 5


def test_afterwards_everybody_is_where_they_were_and_one_of_them_is_somebody():
    game, stage = at_the_party()
    homes = {p.name: p.at for p in PLACE.people if p.name.startswith("circle")}
    game.skip()
    assert game.done
    assert stage.hint is None
    for name, home in homes.items():
        actor = stage.actors[name]
        assert home.distance(Point(actor.x, actor.y)) < 0.01
    assert stage.actors["grant"].visible
    assert not stage.actors["circle four c"].visible


def test_five_kinds_of_players_have_five_evenings():
    outcomes, lengths = {}, {}
    for kind in KINDS:
        game, _ = at_the_party()
        show = Performance(game, circles_hands(kind, Random(1))).play()
        outcomes[kind], lengths[kind] = game.outcome(), show.ticks * TICK
    assert outcomes["perfect"] == {"circles": 5, "nothings": sum(NOTHINGS)}
    assert outcomes["casual"]["nothings"] < sum(NOTHINGS)
    assert outcomes["silent"]["circles"] == 0
    assert len({str(outcome) for outcome in outcomes.values()}) >= 3
    assert lengths["perfect"] < 60


def test_walls_of_people_are_no_walls_but_the_pool_is():
    game, stage = at_the_party()
    show = Performance(game).tick(*[Pad(held=frozenset({Button.RIGHT}))] * 600)
    actor = stage.actors["mia"]
    assert show.ticks == 600
    assert stage.place.walkable(Point(actor.x, actor.y))
    assert set(KEYS.values()) == set(Tone)
