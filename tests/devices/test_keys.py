"""Keys, pads and pointer as a `Pad` a tick: nothing is lost, everything has its time."""

from types import SimpleNamespace

import pygame
import pytest

from game.core.geometry import Point
from game.core.pad import Button
from game.core.settings import default_bindings
from game.devices.keys import HOME_ROW, LEFT_SHIFT, SPACE, Keys


@pytest.fixture
def keys():
    pygame.init()
    return Keys(default_bindings(), lambda at: Point(at[0] / 2, at[1] / 2))


def event(kind, **facts):
    return SimpleNamespace(type=kind, **facts)


def down(key, code=0):
    return event(pygame.KEYDOWN, key=key, scancode=code, mod=0)


def up(key, code=0):
    return event(pygame.KEYUP, key=key, scancode=code, mod=0)


def test_a_key_that_was_down_for_less_than_a_tick_still_counts(keys):
    keys.see(down(pygame.K_RETURN), 1.0)
    keys.see(up(pygame.K_RETURN), 1.001)
    pad = keys.pad(1.01)
    assert Button.CONFIRM in pad.pressed
    assert Button.CONFIRM not in pad.held


def test_a_press_is_fresh_for_one_tick_only(keys):
    keys.see(down(pygame.K_RETURN), 1.0)
    assert Button.CONFIRM in keys.pad(1.01).pressed
    pad = keys.pad(1.03)
    assert Button.CONFIRM in pad.held
    assert Button.CONFIRM not in pad.pressed


def test_two_keys_of_one_button_are_one_press(keys):
    keys.see(down(pygame.K_LEFT), 1.0)
    keys.pad(1.01)
    keys.see(down(pygame.K_a), 1.02)
    assert not keys.pad(1.03).pressed
    keys.see(up(pygame.K_LEFT), 1.04)
    assert Button.LEFT in keys.pad(1.05).held


def test_piano_presses_carry_how_long_ago_they_were(keys):
    keys.at_piano = True
    keys.see(down(pygame.K_f, HOME_ROW[3]), 2.0)
    (press,) = keys.pad(2.012).presses
    assert (press.key, press.down) == (3, True)
    assert press.age == pytest.approx(0.012)


def test_at_the_piano_the_home_row_walks_nowhere(keys):
    keys.at_piano = True
    keys.see(down(pygame.K_a, HOME_ROW[0]), 1.0)
    assert not keys.pad(1.01).held
    keys.at_piano = False
    keys.see(up(pygame.K_a, HOME_ROW[0]), 1.1)
    (press,) = keys.pad(1.11).presses
    assert not press.down, "a key that went down at the piano comes up at the piano"


def test_keys_beside_the_row_comp_and_approach(keys):
    keys.at_piano = True
    keys.see(down(pygame.K_SPACE, SPACE), 1.0)
    keys.see(down(pygame.K_LSHIFT, LEFT_SHIFT), 1.0)
    assert [press.key for press in keys.pad(1.01).presses] == ["comp", "neighbour"]


def test_with_one_key_the_space_bar_plays(keys):
    keys.at_piano = keys.one_key = True
    keys.see(down(pygame.K_SPACE, SPACE), 1.0)
    (press,) = keys.pad(1.01).presses
    assert isinstance(press.key, int)


def test_losing_the_focus_lets_go_of_everything(keys):
    keys.see(down(pygame.K_LEFT), 1.0)
    keys.at_piano = True
    keys.see(down(pygame.K_f, HOME_ROW[3]), 1.0)
    keys.pad(1.01)
    keys.see(event(pygame.WINDOWFOCUSLOST), 1.02)
    pad = keys.pad(1.03)
    assert not pad.held
    assert [(press.key, press.down) for press in pad.presses] == [(3, False)]


def test_a_press_sounds_before_its_tick(keys):
    heard = []
    keys.at_piano, keys.answer_now = True, heard.append
    keys.see(down(pygame.K_f, HOME_ROW[3]), 1.0)
    assert [press.key for press in heard] == [3]


def test_a_pad_changes_the_glyphs_and_presses_buttons(keys):
    keys.see(event(pygame.CONTROLLERBUTTONDOWN, button=pygame.CONTROLLER_BUTTON_A), 1.0)
    assert keys.glyphs == "pad"
    assert Button.CONFIRM in keys.pad(1.01).pressed
    keys.see(down(pygame.K_LEFT), 1.02)
    assert keys.glyphs == "key"


def test_a_click_changes_the_glyphs(keys):
    keys.see(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(10, 10)), 1.0)
    assert keys.glyphs == "mouse"


def test_a_stick_does_not_chatter_at_its_edge(keys):
    presses = 0
    for value in (15000, 17000, 15500, 16500, 15000, 17000):
        facts = {"axis": pygame.CONTROLLER_AXIS_LEFTX, "value": value}
        keys.see(event(pygame.CONTROLLERAXISMOTION, **facts), 1.0)
        presses += Button.RIGHT in keys.pad(1.01).pressed
    assert presses == 1


def test_clicks_are_given_in_the_view(keys):
    keys.see(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(40, 20)), 1.0)
    assert keys.pad(1.01).click == Point(20, 10)
    assert keys.pad(1.03).click is None


def test_a_window_that_opens_moves_no_pointer(keys):
    keys.see(event(pygame.MOUSEMOTION, pos=(40, 20), rel=(0, 0)), 1.0)
    assert keys.take_pointer() is None
    keys.see(event(pygame.MOUSEMOTION, pos=(40, 20), rel=(1, 0)), 1.0)
    assert keys.take_pointer() == Point(20, 10)
    assert keys.take_pointer() is None


def test_other_bindings_are_taken_at_once(keys):
    keys.use(default_bindings() | {Button.CONFIRM: ("k",)})
    keys.see(down(pygame.K_RETURN), 1.0)
    keys.see(down(pygame.K_k), 1.0)
    assert keys.pad(1.01).pressed == {Button.CONFIRM}


def test_a_pointer_draws_while_its_button_is_down(keys):
    keys.see(event(pygame.MOUSEBUTTONDOWN, button=1, pos=(40, 20)), 1.0)
    keys.see(event(pygame.MOUSEMOTION, pos=(60, 20), rel=(20, 0)), 1.0)
    assert keys.pad(1.01).drag == Point(30, 10)
    assert keys.pad(1.02).drag == Point(30, 10), "it is still down"
    keys.see(event(pygame.MOUSEBUTTONUP, button=1, pos=(60, 20)), 1.03)
    keys.see(event(pygame.MOUSEMOTION, pos=(80, 20), rel=(20, 0)), 1.04)
    assert keys.pad(1.05).drag is None
