"""What each kind of player presses in a minigame, decided from its public state."""

from collections.abc import Callable
from random import Random

from game.core.pad import NO_PAD, Pad, Press
from game.minigames.piano_free import FreePiano
from game.minigames.piano_written import WrittenPiano
from game.rehearsal.hands import HANDS
from game.rehearsal.hands.written import WrittenHands
from game.stage.minigame import Minigame

Bot = Callable[[Minigame], Pad]
KEYS_A_HAND_HAS = 10
CARELESS = 0.12  # share of notes a casual player leaves out
UNSTEADY = 0.035  # seconds, standard deviation of a casual player


def bot_for(kind: str, rng: Random, game: Minigame) -> Bot:
    """Give hands of this kind for a minigame: perfect, casual, masher, silent or reader."""
    if type(game) in HANDS:
        return HANDS[type(game)](kind, rng)
    match kind:
        case "perfect":
            return _Hands(rng, 0.0, 0.0, _motif)
        case "casual":
            return _Hands(rng, UNSTEADY, CARELESS, _walk)
        case "reader":
            return _Hands(rng, 0.02, 0.0, _quarters)
        case "masher":
            return _Masher(rng)
    return lambda game: NO_PAD


Plan = Callable[[int, Random, int], int | None]  # (eighth, rng, last key) -> key or rest


def _motif(eighth: int, rng: Random, last: int) -> int | None:
    """A four-note motif that comes back a step higher, with air after it."""
    bar, place = divmod(eighth, 8)
    motif = {0: 2, 1: 4, 3: 5, 4: 4, 6: 3}
    return None if place not in motif else min(9, motif[place] + (0, 1, 2, 1)[bar % 4])


def _walk(eighth: int, rng: Random, last: int) -> int | None:
    """Steps up and down, a breath every other bar."""
    if (eighth // 8 % 2 and eighth % 8 >= 3) or rng.random() < 0.3:
        return None
    return max(0, min(9, last + rng.choice((-2, -1, -1, 1, 1, 2))))


def _quarters(eighth: int, rng: Random, last: int) -> int | None:
    """One note a beat, up the ladder and down again."""
    place = eighth // 2 % 18
    return None if eighth % 2 else (place if place < 10 else 18 - place)


class _Hands:
    """Plays what is written, and improvises by a plan."""

    def __init__(self, rng: Random, unsteady: float, careless: float, plan: Plan) -> None:
        self._rng = rng
        self._written = WrittenHands(rng, unsteady, careless)
        self._plan = plan
        self._eighth = -1
        self._key = 4
        self._down: int | None = None

    def __call__(self, game: Minigame) -> Pad:
        if isinstance(game, WrittenPiano):
            return Pad(presses=self._written.presses(game))
        if isinstance(game, FreePiano):
            return self._free(game)
        return NO_PAD

    def _free(self, game: FreePiano) -> Pad:
        """Press on the eighth that begins in this tick; let go of the one before."""
        eighth = int(game.beat * 2)
        if eighth == self._eighth or not game.playing:
            return NO_PAD
        self._eighth = eighth
        presses = [] if self._down is None else [Press(self._down, False)]
        self._down = self._plan(eighth, self._rng, self._key)
        if self._down is not None:
            self._key = self._down
            presses.append(Press(self._down, True))
        return Pad(presses=tuple(presses))


class _Masher:
    """Hits whatever is there, all the time."""

    def __init__(self, rng: Random) -> None:
        self._rng = rng
        self._wait = 0

    def __call__(self, game: Minigame) -> Pad:
        self._wait -= 1
        if self._wait > 0:
            return NO_PAD
        self._wait = self._rng.randint(4, 10)
        key = self._rng.randrange(KEYS_A_HAND_HAS)
        return Pad(presses=(Press(key, True), Press(key, False)))
