"""The open sound device and everything that plays on it."""

import sys

import pygame

from game.core.settings import Volumes
from game.devices.beds import Bed
from game.devices.buses import Buses, buses
from game.devices.channels import CHANNELS, Pool
from game.devices.held import HeldSounds
from game.devices.mixing import RATE, Samples
from game.devices.piano_voices import PianoVoices
from game.devices.reader import Reader
from game.devices.samples import MUSIC, SOUNDS, SampleStore, frames_of, view
from game.devices.song_channel import SongChannel
from game.devices.warm_up import WarmUp

TICK_SOUND = SOUNDS / "drums" / "stick.ogg"
SWITCH = 0.001  # seconds; the audio thread must not wait long for the interpreter


class Rig:
    """One open device. Its volumes may change while it plays, its buffer may not."""

    def __init__(self, volumes: Volumes) -> None:
        self.buffer = volumes.buffer
        self.store, self.reader = SampleStore(volumes.mono), Reader(volumes.mono)
        self.cues, self.ambience = Bed("cues", self.reader), Bed("ambience", self.reader)
        self.effects, self.blips = Pool("effects"), Pool("blips")
        self.held = HeldSounds()
        self.piano = PianoVoices(self.store)
        self.song = SongChannel(self.store, self._tape, volumes.buffer / RATE, TICK_SOUND)
        self.warming = WarmUp(self.store)
        self.buses: Buses = buses(volumes)

    def soon(self, cue: str) -> None:
        """Begin to read a cue of which stretches will be wanted. Raises ContentError."""
        self.reader.room(MUSIC / f"{cue}.ogg")

    def _tape(self, cue: str, first: int, frames: int) -> Samples:
        whole = self.reader.whole(MUSIC / f"{cue}.ogg")
        return frames_of(view(whole), first, frames)

    def level(self, volumes: Volumes, front: float = 1.0, flow: float = 1.0) -> None:
        """Let everything be as loud as the player wants it.

        `front` lowers everything alike, `flow` only cues and ambience.
        """
        self.buses = buses(volumes, front)
        self.piano.level = self.buses.piano
        self.song.level = self.buses.music
        self.cues.level = self.buses.music * flow
        self.ambience.level = self.buses.ambience * flow
        for part in (self.cues, self.ambience, self.song):
            part.set_level()

    def change_sides(self, mono: bool) -> None:
        """Stereo becomes mono or the other way round: everything is read again."""
        again = self.warming.stop()
        self.store.use(mono)
        self.reader.use(mono)
        self.cues.end()
        self.ambience.end()
        if again:
            self.warming.start()

    def pause(self) -> None:
        """Hold everything that sounds; what is played from now on is heard."""
        pygame.mixer.pause()
        self.song.pause()

    def resume(self) -> None:
        """Go on."""
        pygame.mixer.unpause()
        self.song.resume()

    def stop(self) -> None:
        """Silence."""
        pygame.mixer.stop()
        self.held.keep(())
        self.song.end(0)
        self.song.resume()
        self.piano.stop()
        self.cues.end()
        self.ambience.end()

    def close(self) -> None:
        """Give the device back."""
        self.warming.stop()
        self.reader.close()
        pygame.mixer.quit()


def open_rig(volumes: Volumes) -> Rig | None:
    """Open the device; None where there is none."""
    try:
        pygame.mixer.init(RATE, -16, 2, volumes.buffer, allowedchanges=0)
        pygame.mixer.set_num_channels(CHANNELS)
    except pygame.error:
        return None
    sys.setswitchinterval(SWITCH)
    return Rig(volumes)
