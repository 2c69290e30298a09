"""The tune of the suite under the player's hands: any key is the note that comes next."""

from game.core.heard import Damp, Heard, Strike
from game.core.pad import PEDAL, Pad, Press
from game.minigames.suite_song import SuiteSong
from game.music.score import Note

EARLY, LATE = 0.45, 0.35  # seconds a note may be struck before and after its time
LETS_GO = 2.0  # seconds without a key after which the band carries the tune
AHEAD = 3.2  # seconds a note is seen before it sounds
WARMS, COOLS = 0.09, 0.025  # of the light: by a note, and in a second
LEAST = 0.35  # seconds a struck note rings
BESIDES = (60, 64, 67, 69, 72, 76, 79, 81)  # where keys lie between two notes of the tune
SOFT = 44


class Tune:
    """Which notes come, which have been played, and how warm the picture is of it."""

    def __init__(self, song: SuiteSong) -> None:
        self._song = song
        self._chart = song.score.chart()
        self._notes: tuple[Note, ...] = song.score.track("melody")
        self._taken: set[int] = set()
        self._before = 0.0
        self._ringing: list[tuple[float, int]] = []  # until when, the pitch
        self._last = -1e3
        self.struck: list[tuple[float, int]] = []  # when, the pitch: newest last
        self.played = 0
        self.warm = 0.0  # 0..1

    @property
    def coming(self) -> list[tuple[float, Note]]:
        """The notes that come and how many seconds there are until each."""
        found = []
        beat, second = self._song.beat, self._song.beat_seconds
        for number, note in enumerate(self._notes):
            due = (note.start - beat) * second
            if due > AHEAD:
                break
            if due >= -LATE and number not in self._taken:
                found.append((due, note))
        return found

    @property
    def plays(self) -> bool:
        """Whether somebody is playing."""
        return self.silence < LETS_GO

    @property
    def silence(self) -> float:
        """Seconds since the last key."""
        return self._song.now - self._last

    def strike_of(self, key: int | str, velocity: int | None, by_player: bool) -> Strike:
        """Say what a key sounds now: the tune's own note, or a soft one of its chord."""
        number = self._next()
        if number is None:
            return Strike(self._besides(key), SOFT, by_player)
        note = self._notes[number]
        return Strike(note.pitch, velocity or note.velocity, by_player)

    def press(self, press: Press) -> list[Heard]:
        """A piano key goes down."""
        return self._sound(press.key, press.velocity, by_player=True)

    def confirm(self) -> list[Heard]:
        """A button means the note that comes next."""
        return self._sound(0, None, by_player=False)

    def update(self) -> list[Heard]:
        """Live through one tick of the song."""
        beat = self._song.beat
        if beat < self._before - 0.01:  # it goes round: what comes again can be played again
            self._taken = {n for n in self._taken if self._notes[n].start < beat}
        self._before = beat
        self._song.carried = not self.plays
        now = self._song.now
        over = [pitch for until, pitch in self._ringing if until <= now]
        self._ringing = [item for item in self._ringing if item[0] > now]
        return [Damp(pitch) for pitch in over]

    def cool(self, seconds: float) -> None:
        """Let the light sink a little."""
        self.warm = max(0.0, self.warm - COOLS * seconds)

    def let_go(self) -> list[Heard]:
        """Damp whatever rings."""
        rings, self._ringing = self._ringing, []
        return [Damp(pitch) for _, pitch in rings]

    def _sound(self, key: int | str, velocity: int | None, by_player: bool) -> list[Heard]:
        strike, number = self.strike_of(key, velocity, by_player), self._next()
        self._last = self._song.now
        length = LEAST
        if number is not None:
            self._taken.add(number)
            self.played += 1
            self.warm = min(1.0, self.warm + WARMS)
            length = max(LEAST, self._notes[number].length * self._song.beat_seconds)
            self.struck = [*self.struck[-11:], (self._song.now, strike.pitch)]
        before = [Damp(p) for _, p in self._ringing if p == strike.pitch]
        self._ringing = [item for item in self._ringing if item[1] != strike.pitch]
        self._ringing.append((self._song.now + length, strike.pitch))
        return [*before, strike]

    def _next(self) -> int | None:
        beat, second = self._song.beat, self._song.beat_seconds
        for number, note in enumerate(self._notes):
            due = (note.start - beat) * second
            if due > EARLY:
                return None
            if due >= -LATE and number not in self._taken:
                return number
        return None

    def _besides(self, key: int | str) -> int:
        wanted = BESIDES[key % len(BESIDES)] if isinstance(key, int) else BESIDES[0]
        tones = self._chart.at(self._song.beat).tones
        return min(
            range(wanted - 6, wanted + 7), key=lambda p: (p % 12 not in tones, abs(p - wanted))
        )


def is_key(press: Press) -> bool:
    """Whether a press is a key of the piano going down."""
    return press.down and press.key != PEDAL


def keys_of(pad: Pad) -> list[Press]:
    """Give the keys that went down in a tick."""
    return [press for press in pad.presses if is_key(press)]
