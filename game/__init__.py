"""Magic Hour: a jazz pianist and an actress in Los Angeles, in twenty chapters."""

import os

os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")  # what programs read stays clean
