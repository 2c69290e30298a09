"""Everything that is heard: takes what the film says and gives it to the mixer.

Where there is no sound device all of this does nothing, and the film runs on.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from game.core.heard import Blip, Damp, Effect, HalfBar, Heard, Pedal, SongEnds, Soon, Strike
from game.core.settings import Volumes
from game.devices.answers import Answers
from game.devices.beds import Wanted
from game.devices.fader import Fader
from game.devices.rig import TICK_SOUND, Rig, open_rig
from game.devices.samples import MUSIC, SOUNDS
from game.stage.sound import MusicState
from game.stage.sounds import Sound

AMBIENCE_FADE = 0.9  # seconds
TICK_GAIN = 0.8
AWAY = 0.25  # of the volume, while the window is not in front
AWAY_FADE = 0.5  # seconds from full to nothing
HOLD_FADE = 0.2
NOTHING_HELD: Mapping[str, float] = MappingProxyType({})


class Ears:
    """One for the whole game."""

    def __init__(self, sounds: Mapping[str, Sound], volumes: Volumes) -> None:
        self._table, self._volumes = sounds, volumes
        self._away = self._warm = self._holding = False
        self._front, self._flow = Fader(), Fader()  # before the window; while nothing is held
        self._answers = Answers()
        self._since, self._song_ran = 0, False  # of the last tick
        self._rig = open_rig(volumes)
        self._level()

    @property
    def works(self) -> bool:
        """Whether there is a sound device."""
        return self._rig is not None

    def warm_up(self) -> None:
        """Begin to read the piano and all short sounds in the background, so that none is late."""
        self._warm = True
        if self._rig:
            self._rig.warming.start()

    # What the film says

    def hear(self, heard: Sequence[Heard]) -> None:
        """Sound what one tick says. Raises ContentError for a file that cannot be read."""
        if not self._rig:
            return
        own = [s.pitch for s in heard if isinstance(s, Strike) and s.by_player]
        new = self._answers.unanswered(own)
        for sound in heard:
            if isinstance(sound, Strike) and sound.by_player:
                if sound.pitch not in new:
                    continue
                new.remove(sound.pitch)
            self._one(self._rig, sound)
        for pitch in self._answers.overdue():  # the press meant nothing after all
            self._rig.piano.damp(pitch)
        self._rig.song.update()

    def follow(
        self,
        music: MusicState,
        ambience: str | None,
        held: Mapping[str, float] = NOTHING_HELD,
        soon: str | None = None,
    ) -> None:
        """Let cue, ambience and held sounds be as they are now; call this every tick.

        `held` says from which side each sound comes that is being held, `soon` which cue is
        about to begin. Raises ContentError.
        """
        if not self._rig:
            return
        cue = Wanted(
            _music(music.cue),
            music.fade,
            music.level,
            music.muffle,
            music.muffle_to,
            music.once,
            _music(soon),
        )
        self._rig.cues.follow(cue)
        entry = self._table.get(ambience or "")
        path, loud = (SOUNDS / entry.file, entry.gain) if entry else (None, 1.0)
        self._rig.ambience.follow(Wanted(path, AMBIENCE_FADE, loud * music.room))
        self._follow_held(self._rig, held)
        self._follow_song(self._rig, music)

    def strike(self, strike: Strike) -> None:
        """Sound a key at once; the same strike from the film is then not sounded again."""
        if self._rig:
            self._rig.piano.strike(strike.pitch, strike.velocity)
            self._answers.add(strike.pitch)

    def damp(self, pitch: int) -> None:
        """Let a key go at once."""
        if self._rig:
            self._rig.piano.damp(self._answers.sounding(pitch))

    def song_time(self) -> float | None:
        """Give the seconds of the running song as heard now, None where there is none."""
        return self._rig.song.time() if self._rig else None

    def _one(self, rig: Rig, sound: Heard) -> None:
        match sound:
            case Effect():
                self._effect(rig, sound)
            case Blip(person, pitch):
                found = rig.store.blip(person, pitch)
                if found is not None:
                    rig.blips.play(rig.store.sound(*found), rig.buses.voices)
            case Strike(pitch, velocity):
                rig.piano.strike(pitch, velocity)
            case Damp(pitch):
                self.damp(pitch)
            case Pedal(down):
                rig.piano.pedal(down)
            case HalfBar():
                rig.song.add(sound)
            case SongEnds(fade):
                rig.song.end(fade)
            case Soon(cue):
                rig.soon(cue)

    def _effect(self, rig: Rig, effect: Effect) -> None:
        entry = self._table.get(effect.name)
        if entry is not None:
            sound = rig.store.sound(SOUNDS / entry.file)
            loud = effect.gain * entry.gain * rig.buses.of(entry.bus)
            rig.effects.play(sound, loud, 0.0 if self._volumes.mono else effect.side)

    def _follow_held(self, rig: Rig, held: Mapping[str, float]) -> None:
        rig.held.keep(held)
        for name, side in held.items():
            entry = self._table.get(name)
            if entry is not None and name not in rig.held:
                loud = entry.gain * rig.buses.of(entry.bus)
                sound = rig.store.sound(SOUNDS / entry.file)
                rig.held.begin(name, sound, loud, 0.0 if self._volumes.mono else side)

    def _follow_song(self, rig: Rig, music: MusicState) -> None:
        """What plays on by itself grows, is muffled and leaves as the film says of its music."""
        if music.since != self._since and self._song_ran:
            rig.song.leave(music.fade)
        self._since, self._song_ran = music.since, rig.song.runs
        rig.song.gain, rig.song.muffle = music.level, music.muffle
        rig.song.set_level()

    # Menus

    def menu(self, moved: bool, chosen: bool) -> None:
        """Sound the finger of a menu."""
        if self._rig and (moved or chosen):
            self._effect(self._rig, Effect("ui_ok" if chosen else "ui_move"))

    def tick_sound(self) -> None:
        """Sound one beat of a count."""
        if self._rig:
            sound = self._rig.store.sound(TICK_SOUND)
            self._rig.effects.play(sound, TICK_GAIN * self._rig.buses.effects)

    # Volumes

    def use(self, volumes: Volumes) -> None:
        """Take changed volumes at once; a changed buffer waits for the end of a song."""
        sides = volumes.mono != self._volumes.mono
        self._volumes = volumes
        if self._rig and sides:
            self._rig.change_sides(volumes.mono)
        self._level()
        if self._rig and not self._rig.song.runs:
            self._fit_buffer(self._rig)

    def duck(self, away: bool) -> None:
        """Lower everything while the window is not in front."""
        self._away = away

    def tick(self) -> None:
        """Let what fades fade on; call this every tick, paused or not."""
        front = self._front.move(AWAY if self._away else 1.0, AWAY_FADE)
        flow = self._flow.move(0.0 if self._holding else 1.0, HOLD_FADE)
        if front or flow:
            self._level()
        if self._rig and self._holding and flow and not self._flow.level:
            self._rig.pause()

    def _level(self) -> None:
        if self._rig:
            self._rig.level(self._volumes, self._front.level, self._flow.level)

    # Coming and going

    def pause(self) -> None:
        """Let what sounds fade and hold it; menus may still click.

        A song stops at once: whoever plays it must not lose a beat.
        """
        self._holding = True
        if self._rig and self._rig.song.runs:
            self._flow.level = 0.0
            self._rig.pause()

    def resume(self) -> None:
        """Go on."""
        self._holding = False
        if self._rig:
            self._rig.resume()

    def stop_all(self) -> None:
        """Silence."""
        self._answers.clear()
        self._song_ran = self._holding = False
        self._flow.level = 1.0
        if self._rig:
            self._rig.stop()
            self._level()
            self._fit_buffer(self._rig)

    def close(self) -> None:
        """Give the device back."""
        if self._rig:
            self._rig.close()
            self._rig = None

    def device_changed(self, added: bool) -> None:
        """Take a device that was plugged in where there was none; do without one that is gone.

        Where there is none everything goes on silently until there is one again.
        """
        if not added or self._rig is None:
            self._reopen()

    def _reopen(self) -> None:
        if self._rig:
            self._rig.close()
        self._rig = open_rig(self._volumes)
        self._level()
        if self._warm:
            self.warm_up()

    def _fit_buffer(self, rig: Rig) -> None:
        """Open the device anew where the player wants another buffer."""
        if rig.buffer != self._volumes.buffer:
            self._reopen()


def _music(cue: str | None) -> Path | None:
    return MUSIC / f"{cue}.ogg" if cue else None
