"""Pictures and sounds without a window: pygame with its dummy drivers."""

import os


def use_dummy_drivers() -> None:
    """Let pygame open no window and no sound device; call it before pygame is imported."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"


def open_canvas() -> None:
    """Let surfaces be made and converted, as if there were a window."""
    import pygame

    pygame.display.init()
    pygame.display.set_mode((1, 1))
