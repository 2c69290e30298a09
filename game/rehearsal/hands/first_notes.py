"""How five kinds of players find seven notes."""

from collections.abc import Callable
from random import Random

from game.core.pad import CONFIRM, NO_PAD, Pad, Press
from game.minigames.first_notes import FirstNotes

WAITS = {"perfect": 1.1, "casual": 1.9, "reader": 2.8}  # seconds between two notes


def first_notes_hands(kind: str, rng: Random) -> Callable[[FirstNotes], Pad]:
    """Give hands of this kind."""
    if kind == "silent":
        return lambda game: NO_PAD
    if kind == "masher":
        return lambda game: CONFIRM if rng.random() < 0.1 else NO_PAD
    wait = WAITS[kind]

    def hands(game: FirstNotes) -> Pad:
        since = game.now - (game.times[-1] if game.times else 0.0)
        if since < wait:
            return NO_PAD
        return Pad(presses=(Press(game.played, True),)) if kind == "perfect" else CONFIRM

    return hands
