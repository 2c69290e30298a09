"""Pictures and sounds without a window: pygame with its dummy drivers."""

import os


def use_dummy_drivers() -> None:
    """Let pygame open no window and no sound device; call it before pygame is imported."""
    os.environ["SDL_VIDEODRIVER"] = "dummy"
    os.environ["SDL_AUDIODRIVER"] = "dummy"
