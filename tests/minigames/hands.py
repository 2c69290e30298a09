"""Plays minigames for tests: hands decide what is pressed, everything heard is kept."""

from collections.abc import Callable, Iterable
from pathlib import Path

from hypothesis import strategies as st

from game.core.heard import Damp, HalfBar, Heard, Pedal, SongEnds, Strike
from game.core.pad import COMP, NEIGHBOUR, NO_PAD, PEDAL, Button, Pad, Press
from game.core.tick import TICK
from game.music.score import Note, Score
from game.stage.minigame import Minigame

PATIENCE = 60 * 60 * 5  # ticks
CHORDS = ("Am7", "D7", "Gmaj7", "E7alt")  # a bar each
Hands = Callable[[Minigame], Pad]


class Performance:
    """A minigame and what was heard of it: (tick, what) from the beginning."""

    def __init__(self, game: Minigame, hands: Hands = lambda game: NO_PAD) -> None:
        self.game, self.hands = game, hands
        self.ticks = 0
        self.timed: list[tuple[int, Heard]] = []

    def tick(self, *pads: Pad) -> "Performance":
        """Live through these pads, or through one tick of the hands."""
        for pad in pads or (self.hands(self.game),):
            self.timed += ((self.ticks, heard) for heard in self.game.update(pad))
            self.ticks += 1
        return self

    def until(self, seconds: float) -> "Performance":
        """Play on to a second of the song."""
        while self.game.now < seconds:
            self.tick()
            assert self.ticks < PATIENCE, "the song stands still"
        return self

    def play(self) -> "Performance":
        """Play to the end."""
        while not self.game.done:
            self.tick()
            assert self.ticks < PATIENCE, "it never ends"
        return self

    def of(self, kind: type[Heard]) -> list[Heard]:
        """Everything heard of a kind."""
        return [heard for _, heard in self.timed if isinstance(heard, kind)]

    @property
    def struck(self) -> list[int]:
        """The pitches the player struck."""
        return [strike.pitch for strike in self.of(Strike) if strike.by_player]


def press(key: int | str, **more: object) -> Pad:
    """A tick in which a key goes down."""
    return Pad(presses=(Press(key, True, **more),))


def release(key: int | str, **more: object) -> Pad:
    """A tick in which a key goes up."""
    return Pad(presses=(Press(key, False, **more),))


def button(which: Button) -> Pad:
    """A tick in which a button goes down and stays."""
    return Pad(held=frozenset({which}), pressed=frozenset({which}))


def made_score(
    melody: Iterable[tuple[float, float, int]] = (),
    left: Iterable[tuple[float, float, int]] = ((0.0, 2.0, 48),),
    *,
    bars: int = 2,
    beats_per_bar: int = 4,
    bpm: float = 120,
    cues: tuple[tuple[float, str], ...] = (),
) -> Score:
    """Write a small piece; notes are (start, length, pitch) in beats."""
    tracks = {
        name: tuple(Note(start, length, pitch, 80) for start, length, pitch in notes)
        for name, notes in (("melody", melody), ("left hand", left))
    }
    chords = tuple((float(bar * beats_per_bar), CHORDS[bar % 4]) for bar in range(bars))
    length = float(bars * beats_per_bar)
    return Score("piece", Path("piece.mid"), bpm, beats_per_bar, tracks, chords, cues, length)


def check_well_behaved(heard: list[Heard]) -> None:
    """Whatever was pressed: the song is whole, strings are on the piano, all is let go."""
    bars = [item.index for item in heard if isinstance(item, HalfBar)]
    assert bars == list(range(len(bars)))
    assert isinstance(heard[-1], SongEnds)
    assert sum(isinstance(item, SongEnds) for item in heard) == 1
    ringing, foot = set(), False
    for item in heard:
        match item:
            case Strike(pitch, velocity):
                assert 33 <= pitch <= 96
                assert 1 <= velocity <= 127
                ringing.add(pitch)
            case Damp(pitch):
                ringing.discard(pitch)
            case Pedal(down):
                foot = down
    assert not ringing
    assert not foot


velocities = st.none() | st.integers(1, 127)
ages = st.floats(0, TICK)
home_row = st.builds(
    Press, st.integers(0, 9) | st.sampled_from([COMP, NEIGHBOUR, PEDAL]), st.booleans(), ages
)
keyboard = st.builds(Press, st.just(-1), st.booleans(), ages, velocities, st.integers(0, 127))
buttons = st.frozensets(st.sampled_from(Button), max_size=3)
pads = st.builds(
    Pad,
    held=buttons,
    pressed=buttons,
    presses=st.lists(home_row | keyboard, max_size=4).map(tuple),
    song=st.none() | st.floats(0, 20),
)
# some ticks of anything, each followed by so many quiet ones
inputs = st.lists(st.tuples(pads, st.integers(0, 90)), max_size=25)


def anything(given: list[tuple[Pad, int]]) -> Hands:
    """Hands that do what hypothesis says, and then nothing."""
    queue = [pad for pad, quiet in given for pad in (pad, *[NO_PAD] * quiet)]
    queue.reverse()
    return lambda game: queue.pop() if queue else NO_PAD
