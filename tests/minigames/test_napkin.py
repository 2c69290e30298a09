"""The napkin: a stroke, its mirror image, its undoing; every hand ends with a sign."""

import itertools
from dataclasses import replace
from random import Random

import pytest

from game.core.geometry import Point
from game.core.pad import NO_PAD, Button, Pad
from game.core.settings import Timing
from game.minigames.napkin import PATIENCE, Napkin
from game.minigames.napkin_tray import DOT, GRID, TOOLS, tool
from game.minigames.sign_grid import TALL, WIDE, SignGrid, line
from game.minigames.sign_patterns import LETTERS, PATTERNS
from game.rehearsal.hands.napkin import napkin_hands
from tests.minigames.places import stage_in

CONFIRM = Pad(held=frozenset({Button.CONFIRM}), pressed=frozenset({Button.CONFIRM}))
LONG = 60 * 120  # ticks


@pytest.fixture
def stage():
    return stage_in("apartment_evening")


def napkin(stage, **timing):
    game = Napkin(replace(Timing(), **timing))
    game.enter(stage, "mia")
    return game


def press(*buttons, held=()):
    return Pad(held=frozenset({*buttons, *held}), pressed=frozenset(buttons))


def do(game, *pads):
    for pad in pads:
        game.update(pad)


def use(game, name):
    game.tool = tool(name)
    do(game, CONFIRM, NO_PAD)
    game.tool = None


def at(stage, column, row):
    """The place of a dot on the map, as a pointer meets it."""
    x = stage.camera.x + GRID.x + column * DOT + DOT / 2
    return Point(x, stage.camera.y + GRID.y + row * DOT + DOT / 2)


def drawn(game):
    rows = game.grid.text
    return {(c, r): rows[r][c] for r in range(TALL) for c in range(WIDE) if rows[r][c] != "0"}


def test_arrows_and_confirm_draw_a_line(stage):
    game = napkin(stage)
    do(game, CONFIRM, press(Button.RIGHT, held=[Button.CONFIRM]))
    do(game, press(Button.DOWN, held=[Button.CONFIRM]), NO_PAD, press(Button.DOWN))
    assert drawn(game) == {(16, 10): "1", (17, 10): "1", (17, 11): "1"}


def test_a_held_arrow_goes_on(stage):
    game = napkin(stage)
    do(game, press(Button.LEFT), *[Pad(held=frozenset({Button.LEFT}))] * 60)
    assert game.dot == (0, 10), "and stops at the edge"


def test_a_stroke_that_begins_on_its_own_colour_takes_it_away(stage):
    game = napkin(stage)
    do(game, CONFIRM, NO_PAD, CONFIRM, NO_PAD)
    assert game.grid.blank


def test_another_pen_draws_over_it(stage):
    game = napkin(stage)
    do(game, CONFIRM, NO_PAD, press(Button.RUN), CONFIRM)
    assert drawn(game) == {(16, 10): "2"}


def test_the_mirror_draws_the_other_half(stage):
    game = napkin(stage)
    use(game, "mirror")
    game.dot = (3, 4)
    do(game, CONFIRM, NO_PAD)
    assert drawn(game) == {(3, 4): "1", (28, 4): "1"}
    use(game, "mirror")
    game.dot = (5, 5)
    do(game, CONFIRM)
    assert len(drawn(game)) == 3


@pytest.mark.parametrize("beginning", range(4))
def test_a_beginning_is_laid_down_and_can_be_taken_back(stage, beginning):
    game = napkin(stage)
    do(game, CONFIRM, NO_PAD)
    use(game, f"begin {beginning + 1}")
    assert game.grid.text == PATTERNS[beginning]
    assert game.kind == "begun"
    do(game, press(Button.REWIND))
    assert drawn(game) == {(16, 10): "1"}
    use(game, "undo")
    assert game.grid.blank
    use(game, "undo")
    assert game.grid.blank, "there is nothing before the beginning"


def test_a_whole_stroke_is_taken_back_at_once(stage):
    game = napkin(stage)
    do(game, Pad(tap=at(stage, 2, 2), drag=at(stage, 2, 2)))
    do(game, Pad(drag=at(stage, 12, 7)), NO_PAD)
    assert {(2, 2), (12, 7)} <= set(drawn(game))
    assert len(drawn(game)) == 11, "a line without gaps, however fast the pointer was"
    do(game, press(Button.REWIND))
    assert game.grid.blank


def test_a_pointer_that_leaves_the_napkin_draws_along_its_edge(stage):
    game = napkin(stage)
    do(game, Pad(tap=at(stage, 30, 5), drag=at(stage, 30, 5)), Pad(drag=at(stage, 99, 5)))
    assert set(drawn(game)) == {(30, 5), (31, 5)}


def test_a_pointer_picks_from_the_tray_and_draws_nothing_there(stage):
    game = napkin(stage)
    centre = TOOLS[tool("gold")].area.centre
    place = Point(stage.camera.x + centre.x, stage.camera.y + centre.y)
    do(game, Pad(tap=place, drag=place), Pad(drag=at(stage, 10, 10)))
    assert game.pen == 3
    assert game.grid.blank


def test_everything_is_reached_with_arrows_and_confirm(stage):
    game, seen = napkin(stage), set()
    do(game, *[press(Button.RIGHT)] * WIDE)
    todo = [game.tool]
    while todo:
        here = todo.pop()
        if here in seen:
            continue
        seen.add(here)
        for way in (Button.LEFT, Button.RIGHT, Button.UP, Button.DOWN):
            game.tool = here
            do(game, press(way))
            todo += [] if game.tool is None else [game.tool]
    assert seen == set(range(len(TOOLS)))


def test_the_tray_is_not_entered_by_a_stroke_or_by_a_held_arrow(stage):
    game = napkin(stage)
    do(game, CONFIRM, *[press(Button.RIGHT, held=[Button.CONFIRM])] * WIDE)
    assert game.tool is None
    do(game, *[Pad(held=frozenset({Button.RIGHT}))] * 90)
    assert game.tool is None
    do(game, press(Button.RIGHT))
    assert game.tool is not None


def test_an_empty_napkin_is_the_sign_she_had_in_mind(stage):
    game = napkin(stage)
    use(game, "done")
    assert game.outcome() == {"sign": None, "sign_drawn": "blank"}
    game.skip()
    stage.remember(game)
    assert tuple(stage.memory.echo("sign")) == LETTERS


def test_what_is_kept_is_twenty_lines_of_thirty_two_digits(stage):
    game = napkin(stage)
    do(game, CONFIRM, NO_PAD, press(Button.RIGHT), press(Button.RUN), CONFIRM)
    stage.remember(game)
    sign = stage.memory.echoes["sign"]
    assert [len(row) for row in sign] == [WIDE] * TALL
    assert sign[10][16:18] == "12"
    assert stage.memory.facts["sign_drawn"] == "own"


def test_the_finished_sign_shines_and_then_it_is_over(stage):
    game = napkin(stage)
    do(game, CONFIRM, NO_PAD)
    use(game, "done")
    ticks = 0
    while not game.done:
        game.update(NO_PAD)
        ticks += 1
        assert ticks < 60 * 6
    assert ticks > 60 * 3, "it is looked at for a while"


def test_with_one_key_the_beginnings_offer_themselves(stage):
    game, names = napkin(stage, one_key=True), []
    for _ in range(60 * 8):
        game.update(NO_PAD)
        names.append(TOOLS[game.tool].name)
    assert {"begin 1", "begin 4", "done"} <= set(names)
    while TOOLS[game.tool].name != "begin 3":
        game.update(NO_PAD)
    game.update(CONFIRM)
    assert game.grid.text == PATTERNS[2]


@pytest.mark.parametrize("timing", ({"watch": True}, {}))
def test_where_nobody_draws_she_does(stage, timing):
    game, ticks = napkin(stage, **timing), 0
    while not game.done:
        game.update(NO_PAD)
        ticks += 1
        assert ticks < LONG
    assert game.grid.text == LETTERS
    assert (ticks > PATIENCE * 60) == (not timing)


def test_nobody_is_hurried_who_has_begun(stage):
    game = napkin(stage)
    do(game, CONFIRM, *[NO_PAD] * LONG)
    assert not game.done
    assert not game.lit


@pytest.mark.parametrize("kind", ("perfect", "casual", "masher", "silent", "reader"))
def test_every_kind_of_hand_comes_to_an_end(stage, kind):
    game, ticks = napkin(stage), 0
    hands = napkin_hands(kind, Random(3))
    while not game.done:
        game.update(hands(game))
        ticks += 1
        assert ticks < LONG
    assert game.outcome()["sign"] is None or game.kind in ("begun", "own")


def test_some_leave_the_napkin_as_it_is(stage):
    left = set()
    for seed in range(6):
        game, hands = napkin(stage), napkin_hands("masher", Random(seed))
        while not game.done:
            game.update(hands(game))
        left.add(game.kind)
    assert left == {"blank", "own"}


def test_five_kinds_of_hands_do_not_draw_the_same(stage):
    signs = set()
    for kind in ("perfect", "casual", "masher", "silent", "reader"):
        game, hands = napkin(stage), napkin_hands(kind, Random(2))
        while not game.done:
            game.update(hands(game))
        signs.add(game.grid.text)
    assert len(signs) == 5


def test_a_line_has_no_gaps():
    dots = line((0, 0), (9, 4))
    assert dots[0] == (0, 0) and dots[-1] == (9, 4)
    near = itertools.pairwise(dots)
    assert all(max(abs(a - c), abs(b - d)) == 1 for (a, b), (c, d) in near)


def test_the_grid_forgets_strokes_that_are_too_old():
    grid = SignGrid()
    for _ in range(300):
        grid.begin()
    undone = 0
    while grid.undo():
        undone += 1
    assert undone == 200
