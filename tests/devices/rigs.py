"""Ears on a device that only pretends, for tests."""

from concurrent.futures import wait

import pygame

from game.core.heard import BandNote, HalfBar
from game.core.settings import Volumes
from game.devices.ears import Ears
from game.stage.sound import MusicState
from game.stage.sounds import load_sounds

HALF = 0.6  # seconds


def open_ears(volumes=None, sounds=None):
    pygame.mixer.quit()
    return Ears(load_sounds() if sounds is None else sounds, volumes or Volumes())


def half_bar(index, seconds=HALF):
    notes = (BandNote("bass", 40 + index, 0.0, 0.5, 96), BandNote("drums", 51, 0.3, 0.1, 80))
    return HalfBar(index, notes, seconds)


def follow(ears, music, ambience=None, ticks=1):
    """Let ticks pass; what has to be read has been read before they do."""
    ears.follow(music, ambience)
    for _ in range(3):  # reading one loop may ask for another
        wait(list(ears._rig.reader._jobs.values()))
        ears.follow(music, ambience)
    for _ in range(ticks):
        ears.follow(music, ambience)


def cue(name="silent_night", **changes):
    return MusicState(name, **changes)


def playing(pairs):
    """Give the volumes in the room and behind the wall of every pair that plays."""
    return [(room.get_volume(), behind.get_volume()) for room, behind in pairs if room.get_busy()]
