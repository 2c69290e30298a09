"""Everything that is heard: takes what the film says and gives it to the mixer.

Where there is no sound device all of this does nothing, and the film runs on.
"""

from collections.abc import Mapping, Sequence
from threading import Thread

import pygame

from game.core.fault import ContentError
from game.core.heard import Blip, Damp, Effect, HalfBar, Heard, Pedal, SongEnds, Strike
from game.core.settings import Volumes
from game.devices.channels import CHANNELS, Cues, Loop, PianoVoices, Pool, SongChannel
from game.devices.mixing import RATE
from game.devices.samples import HIGHEST, LOWEST, MUSIC, SOUNDS, SampleStore
from game.stage.sound import MusicState
from game.stage.sounds import Sound

AWAY = 0.25  # of the volume, while the window is not in front
PIANO_GAIN = 0.8
TICK_SOUND = SOUNDS / "drums" / "stick.ogg"


class Ears:
    """One for the whole game."""

    def __init__(self, sounds: Mapping[str, Sound], volumes: Volumes) -> None:
        self._table, self._volumes = sounds, volumes
        self._ducked = 1.0
        self.works = _open(volumes.buffer)
        if not self.works:
            return
        self._store = SampleStore(volumes.mono)
        self._cues = Cues(self._store)
        self._ambience = Loop(self._store)
        self._piano = PianoVoices(self._store)
        self._song = SongChannel(self._store, volumes.buffer / RATE)
        self._effects, self._blips = Pool("effects"), Pool("blips")
        self._answered: list[int] = []  # pitches that sounded at the press
        self._level()
        Thread(target=self._warm_up, daemon=True).start()

    # What the film says

    def hear(self, heard: Sequence[Heard]) -> None:
        """Sound what one tick says."""
        if not self.works:
            return
        for sound in heard:
            self._one(sound)
        self._song.update()

    def follow(self, music: MusicState, ambience: str | None) -> None:
        """Let cue and ambience be as they are now; call this every tick."""
        if not self.works:
            return
        path = MUSIC / f"{music.cue}.ogg" if music.cue else None
        self._cues.follow(path, music)
        table = self._table.get(ambience or "")
        self._ambience.follow(SOUNDS / table.file if table else None)

    def strike(self, strike: Strike) -> None:
        """Sound a key at once; the same strike from the film is then not sounded again."""
        if self.works:
            self._piano.strike(strike.pitch, strike.velocity)
            self._answered.append(strike.pitch)

    def song_time(self) -> float | None:
        """Give the seconds of the running song as heard now, None where there is none."""
        return self._song.time() if self.works else None

    def _one(self, sound: Heard) -> None:
        match sound:
            case Effect():
                self._effect(sound)
            case Blip(person, pitch):
                path = self._store.blip(person, pitch)
                if path is not None:
                    self._blips.play(self._store.sound(path), 0.0, 1.0)
            case Strike():
                if sound.by_player and sound.pitch in self._answered:
                    self._answered.remove(sound.pitch)
                else:
                    self._piano.strike(sound.pitch, sound.velocity)
            case Damp(pitch):
                self._piano.damp(pitch)
            case Pedal(down):
                self._piano.pedal(down)
            case HalfBar():
                self._song.add(sound)
            case SongEnds(fade):
                self._song.end(fade)

    def _effect(self, effect: Effect) -> None:
        entry = self._table.get(effect.name)
        if entry is not None:
            sound = self._store.sound(SOUNDS / entry.file)
            self._effects.play(sound, effect.side, effect.gain * entry.gain)

    # Menus

    def menu(self, moved: bool, chosen: bool) -> None:
        """Sound the finger of a menu."""
        if self.works and (moved or chosen):
            self._effect(Effect("ui_ok" if chosen else "ui_move"))

    def tick_sound(self) -> None:
        """Sound one beat of a count."""
        if self.works:
            self._effects.play(self._store.sound(TICK_SOUND), 0.0, 0.8)

    # Volumes

    def use(self, volumes: Volumes) -> None:
        """Take changed volumes at once."""
        self._volumes = volumes
        if self.works:
            self._store.use(volumes.mono)
            self._level()

    def duck(self, away: bool) -> None:
        """Lower everything while the window is not in front."""
        self._ducked = AWAY if away else 1.0
        if self.works:
            self._level()

    def _level(self) -> None:
        v, whole = self._volumes, self._volumes.master * self._ducked
        self._cues.level = v.music * whole
        self._ambience.level = v.ambience * whole
        self._piano.level = v.piano * whole * PIANO_GAIN
        self._song.level = v.music * whole
        self._effects.level = v.effects * whole
        self._blips.level = v.voices * whole

    # Stopping

    def pause(self) -> None:
        """Hold everything; menus still sound."""
        if self.works:
            self._song.pause()
            for part in (self._cues, self._ambience, self._piano):
                part.pause()

    def resume(self) -> None:
        """Go on where everything was held."""
        if self.works:
            self._song.resume()
            for part in (self._cues, self._ambience, self._piano):
                part.resume()

    def stop_all(self) -> None:
        """Silence."""
        if self.works:
            pygame.mixer.stop()
            self._song.end(0)
            self._cues.forget()
            self._ambience.forget()
            self._answered.clear()

    def close(self) -> None:
        """Give the device back."""
        if self.works:
            pygame.mixer.quit()
            self.works = False

    def _warm_up(self) -> None:
        """Read the piano in the background, from the middle outwards."""
        for pitch in sorted(range(LOWEST, HIGHEST + 1), key=lambda p: abs(p - 66)):
            for velocity in (90, 50, 120):
                if not self.works:
                    return
                try:
                    self._store.sound(self._store.piano(pitch, velocity))
                except (ContentError, pygame.error):
                    return


def _open(buffer: int) -> bool:
    """Open the device; False where there is none."""
    try:
        pygame.mixer.init(RATE, -16, 2, buffer, allowedchanges=0)
        pygame.mixer.set_num_channels(CHANNELS)
    except pygame.error:
        return False
    return True
