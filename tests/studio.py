"""A whole studio without a window or a sound card, in a home of its own."""

import pygame

from game.cli.screens import studio_in as studio_in
from game.core.pad import NO_PAD, Button, Pad


def press(*buttons):
    return Pad(held=frozenset(buttons), pressed=frozenset(buttons))


CONFIRM, BACK, DOWN, UP = (
    press(button) for button in (Button.CONFIRM, Button.BACK, Button.DOWN, Button.UP)
)
LEFT, RIGHT, PAUSE = (press(button) for button in (Button.LEFT, Button.RIGHT, Button.PAUSE))


def play(manager, *pads):
    """Let pads pass, with an empty tick after each."""
    for pad in pads:
        if not manager.empty:
            manager.update(pad)
        if not manager.empty:
            manager.update(NO_PAD)


def choose(manager, label):
    """Move a menu's finger to a row and confirm it."""
    menu = manager.top._menu
    labels = [row.label for row in menu.rows]
    menu.chosen = labels.index(label)
    play(manager, CONFIRM)


def picture(manager, size=(480, 270)):
    canvas = pygame.Surface(size, 0, 32)
    manager.draw(canvas)
    return canvas


def colours(canvas):
    """Count the colours of a picture: a blank one has few."""
    width, height = canvas.get_size()
    return len(
        {tuple(canvas.get_at((x, y)))[:3] for x in range(0, width, 3) for y in range(0, height, 3)}
    )
