"""The grand piano under the player's hands."""

from dataclasses import dataclass

import pygame

from game.devices.channels import Channel, channels
from game.devices.mixing import release_of
from game.devices.samples import SampleStore

VOICES = 16  # strings that ring at once; a few more channels hold what is dying away


@dataclass
class Voice:
    """A string that rings. `damped` means that it is falling silent."""

    pitch: int
    channel: Channel
    sound: pygame.mixer.Sound
    let_go: bool = False  # the key is up, the pedal holds it
    damped: bool = False

    @property
    def rings(self) -> bool:
        """Whether it is still heard, on a channel that nobody has taken."""
        return self.channel.get_sound() is self.sound

    def damp(self) -> None:
        """Let the damper fall."""
        if self.rings and not self.damped:
            self.channel.fadeout(round(release_of(self.pitch) * 1000))
        self.damped = True


class PianoVoices:
    """Sixteen strings may ring; then the one let go, or else struck, first gives way."""

    def __init__(self, store: SampleStore) -> None:
        self.level = 1.0
        self._store = store
        self._channels = channels("piano")
        self._voices: list[Voice] = []  # the oldest first
        self._pedal = False

    def strike(self, pitch: int, velocity: int) -> None:
        """Strike a key. Raises ContentError."""
        path, shift = self._store.piano(pitch, velocity)
        sound = self._store.sound(path, shift)
        self._silence(pitch)
        self._make_room()
        channel = self._free()
        channel.set_volume(min(1.0, self.level * self._store.piano_gain(velocity)))
        channel.play(sound)
        self._voices.append(Voice(pitch, channel, sound))

    def damp(self, pitch: int) -> None:
        """Let a key go; the pedal may hold its string."""
        for voice in self._voices:
            if voice.pitch == pitch:
                voice.let_go = True
                if not self._pedal:
                    voice.damp()

    def pedal(self, down: bool) -> None:
        """Press or lift the sustain pedal."""
        self._pedal = down
        for voice in self._voices:
            if voice.let_go and not down:
                voice.damp()

    def stop(self) -> None:
        """Lift hands and foot."""
        self._pedal = False
        for voice in self._voices:
            voice.damp()

    @property
    def ringing(self) -> int:
        """How many strings ring and are not damped."""
        return sum(voice.rings and not voice.damped for voice in self._voices)

    def _silence(self, pitch: int) -> None:
        """A string that is struck again does not ring twice."""
        for voice in self._voices:
            if voice.pitch == pitch:
                voice.damp()

    def _make_room(self) -> None:
        self._voices = [voice for voice in self._voices if voice.rings]
        open_voices = [voice for voice in self._voices if not voice.damped]
        if len(open_voices) >= VOICES:
            min(open_voices, key=lambda voice: not voice.let_go).damp()

    def _free(self) -> Channel:
        free = next((c for c in self._channels if not c.get_busy()), None)
        if free is not None:
            return free
        oldest = min(self._voices, key=lambda voice: not voice.damped)
        self._voices.remove(oldest)
        oldest.channel.stop()
        return oldest.channel
