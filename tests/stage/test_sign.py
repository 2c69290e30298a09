"""The player's sign: dark, lit, and how it stutters awake without hurting anybody's eyes."""

import itertools
from dataclasses import replace

import pytest

from game.core.settings import Access
from game.core.tick import TICKS_PER_SECOND
from game.stage.directions.sign import COLOURS, STARTS, colour_group
from tests.film import ROOM, make_film
from tests.maps import thing
from tests.stage.test_directions import Rehearsed

DOOR = (
    *ROOM,
    thing(7, "sign", "Mark", 420, 80),
    thing(8, "sign", "Light", 420, 80, group="sign"),
)


@pytest.fixture
def street(tmp_path):
    text = "INT. ROOM - NIGHT #a#\n\nSeb is at the door.\n"
    return Rehearsed(make_film(tmp_path, text, DOOR, columns=60))


def levels(street):
    """Perform the start and keep the levels of all colours, tick by tick."""
    kept = []
    live = street.stage.live
    street.stage.live = lambda: (kept.append(dict(street.stage.light.groups)), live())
    street.do("The sign lights up.")
    return kept


def test_it_is_dark_then_lights_up_colour_by_colour(street):
    street.do("The sign is dark.")
    assert street.stage.light.groups["sign"] == 0.0
    kept = levels(street)
    lit = [next(t for t, g in enumerate(kept) if g.get(colour_group(c)) == 1.0) for c in COLOURS]
    assert lit == sorted(lit) and len(set(lit)) == len(COLOURS)
    assert street.stage.light.groups["sign"] == 1.0
    assert not [name for name in street.stage.light.groups if name.startswith("sign ")]
    assert [sound.name for sound in street.heard] == ["neon_start", "neon_on"]


def test_no_colour_flashes_more_than_three_times_a_second(street):
    for colour in COLOURS:
        rises = [0.0]
        kept = [group.get(colour_group(colour), 1.0) for group in levels(street)]
        for tick, (before, after) in enumerate(itertools.pairwise(kept)):
            if after > before + 0.1:
                rises.append(tick / TICKS_PER_SECOND)
        assert all(c - a >= 0.33 for a, c in zip(rises[1:], rises[3:], strict=False))


def test_the_room_only_grows_brighter(street):
    street.do("The sign is dark.")
    kept = [group["sign"] for group in levels(street)][: int(STARTS * TICKS_PER_SECOND) - 2]
    assert kept == sorted(kept)


@pytest.mark.parametrize("access", (Access(calm_flashes=True), Access(reduced_motion=True)))
def test_where_flashes_are_calmed_it_only_grows(street, access):
    street.stage.settings = replace(street.stage.settings, access=access)
    street.do("The sign is dark.")
    for colour in COLOURS:
        group = colour_group(colour)
        kept = [groups[group] for groups in levels(street) if group in groups]
        assert kept == sorted(kept)
        street.do("The sign is dark.")


def test_it_is_lit_at_once(street):
    street.do("The sign is dark.", "The sign is lit.")
    assert street.stage.light.groups["sign"] == 1.0
