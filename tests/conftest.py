"""No test opens a window or a sound card, and none is judged by the clock."""

import os

from hypothesis import settings

os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
os.environ.setdefault("SDL_AUDIODRIVER", "dummy")
settings.register_profile("film", deadline=None)
settings.load_profile("film")
