"""The free piano: ten keys that always fit, and a band that listens.

First the band plays the head, then the player improvises for as long as the form lasts, or
until they stop. The room warms to what it hears, and the best few notes are kept.
"""

from collections.abc import Mapping
from random import Random

from game.core.heard import BandNote, Damp, Heard, Pedal, SongEnds, Strike
from game.core.pad import COMP, NEIGHBOUR, PEDAL, Button, Pad, Press
from game.core.settings import Timing
from game.minigames.fingers import ButtonKeys, KeysDown
from game.minigames.own_hand import OwnHand
from game.minigames.song import Song
from game.music.band import Band
from game.music.chart import Chart
from game.music.comping import voicing
from game.music.keyboard import on_keyboard
from game.music.ladder import KEYS, Ladder, Rung, chord_for, is_strong
from game.music.phrase import Hearing, Played, Shape, best_phrase, grid_distance, hear
from game.music.score import Note, Score
from game.music.swing import swing, swing_ratio, unswing
from game.story.memory import Memory, Value

HEAD_BARS = 8
LEAST_BARS = 4  # before stopping means anything
MOST_BARS = 16  # of improvisation
MORE_BARS = 8  # of it where the hands only go on
PHRASE_BARS = 2  # heard at a time
MIDDLE = 4  # the key where a hand begins
LOUD, STRONG_LOUD, COMP_LOUD = 82, 92, 62  # velocities of keys that know none
WARMING = 0.4  # share of the way to a new hearing
WALK = (0, 1, 1, -1, 2, -1, -1, 1, -2, 1)  # steps of one-key playing
STEPS = {Button.LEFT: -1, Button.RIGHT: 1, Button.UP: 2, Button.DOWN: -2}


class FreePiano:
    """One improvisation."""

    name = "free piano"

    def __init__(
        self, score: Score, memory: Memory, timing: Timing, seed: int, with_head: bool = True
    ) -> None:
        self.done = False
        self.cues: tuple[str, ...] = ()
        self.chart: Chart = score.chart()
        self.ladder = Ladder(self.chart)
        self.notes: list[Played] = []
        self.hearing: Hearing | None = None
        self.warmth = 0.0
        self.key = MIDDLE  # the last key that was played
        self.head_bars = HEAD_BARS if with_head else 0
        self.bars = MOST_BARS if with_head else MORE_BARS
        self._head = score.tracks.get("melody", ()) if with_head else ()
        self._memory, self._timing = memory, timing
        self._band = Band(self.chart, seed, timing.tempo)
        self._ratio = swing_ratio(self.chart.bpm * timing.tempo)
        self.beat_seconds = 60 / (self.chart.bpm * timing.tempo)
        offset = 0.0 if timing.watch else timing.offset
        self._song = Song(self._band.half_bar_seconds, self._half_bar, offset)
        self._shapes: list[Shape] = []
        self._stretch = float(PHRASE_BARS * self.chart.beats_per_bar)
        self._heard_to = float(self.head_bars * self.chart.beats_per_bar)
        self._keys, self._buttons = KeysDown(), ButtonKeys()
        self._own = OwnHand(self.chart.beats_per_bar) if timing.watch else None
        self._stabbed: tuple[int, ...] = ()  # the chord that is held
        self._approaching = self._pedalling = False
        self._pressed = 0
        self._rng = Random(seed)

    # What painters and players see

    @property
    def now(self) -> float:
        """Seconds since the song began."""
        return self._song.now

    @property
    def beat(self) -> float:
        """The sounding beat since the song began."""
        return self.now / self.beat_seconds

    @property
    def first_beat(self) -> float:
        """The beat on which the improvisation begins."""
        return float(self.head_bars * self.chart.beats_per_bar)

    @property
    def last_beat(self) -> float:
        """The beat on which it ends by itself."""
        return self.first_beat + self.bars * self.chart.beats_per_bar

    @property
    def playing(self) -> bool:
        """Whether the keys are the player's."""
        return self.beat >= self.first_beat - 0.5

    @property
    def may_stop(self) -> bool:
        """Whether the player may end it now."""
        return self.beat >= self.first_beat + LEAST_BARS * self.chart.beats_per_bar

    @property
    def rungs(self) -> tuple[Rung, ...]:
        """The ten keys as they are now."""
        return self.ladder.rungs(self._written(self.now))

    # Playing

    def update(self, pad: Pad) -> tuple[Heard, ...]:
        """Live through one tick."""
        if self.done:
            return self._end()
        heard: list[Heard] = list(self._song.update(pad))
        for press in self._presses(pad):
            heard += self._press(press)
        self._listen()
        stops = self.may_stop and Button.CONFIRM in pad.pressed
        return (*heard, *self._end()) if stops or self.beat >= self.last_beat else tuple(heard)

    def answer(self, press: Press) -> Strike | None:
        """Say what a press sounds, changing nothing."""
        return None if self._own else self._strike(press)

    def skip(self) -> None:
        """Let it be over, as if it had been played."""
        self.done = True

    def outcome(self) -> Mapping[str, Value]:
        """Give the phrase and how it was heard, or nothing where nothing better was played."""
        score = self.hearing.score if self.hearing else 0.0
        best = best_phrase(self.notes)
        before = self._memory.facts.get("phrase heard", -1.0)
        assert isinstance(before, int | float)
        if best is None or ("phrase" in self._memory.echoes and score < before):
            return {}
        phrase: list[Value] = [[pitch, beats] for pitch, beats in best]
        grade = self.hearing.grade if self.hearing else "finding it"
        return {"phrase": phrase, "phrase heard": round(score, 2), "phrase grade": grade}

    def _presses(self, pad: Pad) -> list[Press]:
        if self._own is not None:
            return self._own.presses(self._written(self.now)) if self.playing else []
        return [*pad.presses, *self._buttons.presses(pad, self._key_of)]

    def _key_of(self, button: Button) -> int | None:
        """Arrows and pads walk the ladder: left and right by a step, up and down by two."""
        return self._near(STEPS[button]) if button in STEPS else None

    def _press(self, press: Press) -> list[Heard]:
        match press.key:
            case "neighbour":
                self._approaching = press.down
                return []
            case "pedal":
                self._pedalling = press.down
                return [Pedal(press.down)]
            case "comp":
                return self._stab(press)
        damps = self._keys.let_go(press)
        strike = self._strike(press)
        if strike is None:
            return [*damps]
        self._note(press, strike)
        return [*damps, strike]

    def _strike(self, press: Press) -> Strike | None:
        if not press.down or not self.playing:
            return None
        beat = self._written(self._song.clock.at(press))
        loud = press.velocity or (STRONG_LOUD if self._strong(beat) else LOUD)
        if press.pitch is not None:
            return Strike(on_keyboard(press.pitch), loud, by_player=True)
        if not isinstance(press.key, int):
            return None
        pitch = self.ladder.pitch(self._key(press.key), beat, self._approaching)
        return Strike(pitch, loud, by_player=True)

    def _note(self, press: Press, strike: Strike) -> None:
        if isinstance(press.key, int) and press.key >= 0:
            self.key = self._key(press.key)
        self._pressed += 1
        self._keys.strike(press, strike.pitch)
        beat = self._written(self._song.clock.at(press))
        chord = chord_for(self.chart, beat)
        off = grid_distance(beat) * self.beat_seconds
        approach = self._approaching or strike.pitch % 12 not in chord.scale
        strong = self._strong(beat)
        played = Played(beat, strike.pitch, strike.velocity, chord, strong, approach, off)
        self.notes.append(played)

    def _stab(self, press: Press) -> list[Heard]:
        """Comp: the chord of the moment, for as long as it is held."""
        damps = [Damp(pitch) for pitch in self._stabbed]
        self._stabbed = ()
        if not press.down or not self.playing:
            return [*damps]
        self._stabbed = voicing(chord_for(self.chart, self._written(self._song.clock.at(press))))
        loud = press.velocity or COMP_LOUD
        return [*damps, *(Strike(pitch, loud) for pitch in self._stabbed)]

    def _key(self, key: int) -> int:
        """The key that is meant; with one key, where the walk goes next."""
        if self._own or not self._timing.one_key:
            return key
        return self._near(WALK[self._pressed % len(WALK)])

    def _near(self, step: int) -> int:
        return max(0, min(KEYS - 1, self.key + step))

    def _strong(self, beat: float) -> bool:
        return is_strong(beat, self.chart.beats_per_bar)

    def _end(self) -> tuple[Heard, ...]:
        """Lift hands and foot, at the end or where it was skipped; hear what is left."""
        self.done = True
        self._hear_stretch()
        stabbed = [Damp(pitch) for pitch in self._stabbed]
        foot = [Pedal(False)] if self._pedalling else []
        self._stabbed, self._pedalling = (), False
        return (*self._keys.let_all_go(), *stabbed, *foot, SongEnds(0.05))

    # Listening

    def _written(self, seconds: float) -> float:
        return unswing(max(0.0, seconds / self.beat_seconds), self._ratio)

    def _listen(self) -> None:
        """Every two bars, hear what was played."""
        if self.beat >= self._heard_to + self._stretch + 0.5:
            self._hear_stretch()

    def _hear_stretch(self) -> None:
        """Hear the next stretch; the room and the band follow."""
        start, self._heard_to = self._heard_to, self._heard_to + self._stretch
        notes = [note for note in self.notes if start <= note.beat < self._heard_to]
        if not notes:
            self._band.intensity = max(0.25, self._band.intensity - 0.1)
            return
        hearing, shape = hear(notes, start, self._stretch, self.chart, self._shapes)
        self._shapes.append(shape)
        if self.hearing is None or hearing.score > self.hearing.score:
            self.hearing = hearing
        self.warmth += (hearing.score / 100 - self.warmth) * WARMING
        self._band.intensity = 0.3 + 0.6 * self.warmth

    def _half_bar(self, index: int) -> tuple[BandNote, ...]:
        return (*self._band.half_bar(index), *self._head_notes(index))

    def _head_notes(self, index: int) -> tuple[BandNote, ...]:
        """The tune of the head, as the piano has it before the hands wander."""
        first = index * self._band.half_bar_beats
        last = first + self._band.half_bar_beats
        return tuple(
            self._head_note(note, first)
            for note in self._head
            if first - 1e-9 <= note.start < min(last, self.first_beat) - 1e-9
        )

    def _head_note(self, note: Note, first: float) -> BandNote:
        start = swing(note.start, self._ratio)  # with the band, or the two would flam
        length = swing(note.start + note.length, self._ratio) - start
        seconds = self.beat_seconds
        begin = round((start - first) * seconds, 5)
        return BandNote("piano", note.pitch, begin, round(length * seconds, 5), note.velocity)


__all__ = ["COMP", "NEIGHBOUR", "PEDAL", "FreePiano"]
