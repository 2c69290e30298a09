"""Lit places are measured: people against their ground, values, flashes."""

import numpy as np
import pytest

from game.cli.gallery import lived_in
from game.cli.headless import open_canvas
from game.core.folders import MAPS
from game.core.geometry import Point
from game.devices.images import Images
from game.paint.light import LightSprites
from game.paint.measure.places import (
    Spot,
    flashes_a_second,
    measure_place,
    outline_share,
    walk_spots,
)
from game.paint.world import World
from game.stage.actor import Actor
from game.stage.place import load_place
from game.story.cast import load_cast


@pytest.fixture
def street():
    open_canvas()
    place = load_place(MAPS / "night_street.tmx")
    return World(place, Images(), LightSprites()), lived_in(place, load_cast())


def figures(street):
    world, stage = street
    return {figure.name: figure for figure in measure_place(world, stage, ("mia",))}


def test_the_street_keeps_its_limits(street):
    found = figures(street)
    assert set(found) == {"outline seen %", "values p5-p95", "flashes a second"}
    assert all(figure.holds for figure in found.values())


def test_in_the_dark_nobody_is_seen_and_the_figures_say_so(street):
    _, stage = street
    stage.light.ambient = (16, 14, 30)
    stage.light.groups = dict.fromkeys(stage.light.groups, 0.0)
    found = figures(street)
    assert not found["outline seen %"].holds
    assert not found["values p5-p95"].holds
    assert "Light the person" in str(found["outline seen %"].fault())


def test_whoever_stands_behind_something_is_not_measured(street):
    world, stage = street
    in_the_open = Spot(Point(720, 206), "south")
    assert outline_share(world, stage, in_the_open, "mia") > 0.8
    for number in range(36):
        x, lift = 700 + 5 * (number % 9), number // 9 * 4
        stage.actors[f"man {number}"] = Actor("", x, 208, sheet="walt", lift=lift)
    assert outline_share(world, stage, in_the_open, "mia") is None


def test_walks_are_looked_at_between_the_marks_too(street):
    _, stage = street
    spots = walk_spots(stage)
    assert len(spots) > len(stage.place.marks)
    assert any(spot.animation == "walk" for spot in spots)


def test_flashes_are_counted_in_pairs():
    dark, light = np.zeros((4, 4, 3)), np.ones((4, 4, 3))
    strobe = np.array([dark, light] * 10)
    assert flashes_a_second(strobe, 1.0) == 9.0
    assert flashes_a_second(np.array([dark] * 10 + [light] * 10), 1.0) == 0
    small = strobe.copy()
    small[:, 1:] = 0  # a quarter of the view flashes still, an eighth does not
    small[:, :, 2:] = 0
    assert flashes_a_second(small, 1.0) == 0


def test_measuring_changes_nothing(street):
    world, stage = street
    before = stage.to_json()
    list(measure_place(world, stage, ("mia",)))
    stage.look_at(stage.place.width / 2)
    after = stage.to_json()
    assert after["actors"] == before["actors"]
    assert after["light"] == before["light"]
