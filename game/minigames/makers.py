"""What makes each minigame, by the name a stage direction knows it by."""

from collections.abc import Callable
from contextlib import suppress
from functools import cache

from game.core.fault import ContentError
from game.core.folders import ASSETS
from game.core.settings import Timing
from game.minigames.at_the_door import AtTheDoor
from game.minigames.audition import Audition
from game.minigames.bench import Bench
from game.minigames.call import Call
from game.minigames.cards import Cards
from game.minigames.chirp import Chirp
from game.minigames.circles import Circles
from game.minigames.count_off import CountOff
from game.minigames.counter import Counter
from game.minigames.crosscut import CrossCut
from game.minigames.crowd import Crowd
from game.minigames.dial import Dial
from game.minigames.dream import Dream
from game.minigames.dress import Dress
from game.minigames.drive import Drive
from game.minigames.encore import Encore, phrase_of
from game.minigames.faces import Faces
from game.minigames.first_notes import FirstNotes
from game.minigames.fours import Fours
from game.minigames.hit import Hit
from game.minigames.horn import Horn
from game.minigames.in_step import InStep
from game.minigames.listen import Listen
from game.minigames.napkin import Napkin
from game.minigames.one_note import OneNote
from game.minigames.pages import Pages
from game.minigames.pendulum import Pendulum
from game.minigames.piano_free import FreePiano
from game.minigames.piano_written import WrittenPiano
from game.minigames.record import Record
from game.minigames.reprise import Reprise
from game.minigames.request import Request
from game.minigames.revolving_door import RevolvingDoor
from game.minigames.rolling import Rolling
from game.minigames.run import Run
from game.minigames.signing import Signing
from game.minigames.sing import Sing
from game.minigames.smile import Smile
from game.minigames.spotlight import Spotlight
from game.minigames.stars import Stars
from game.minigames.steps import Steps
from game.minigames.street import Street
from game.minigames.street_horn import StreetHorn
from game.minigames.stroll import Stroll
from game.minigames.tap_duet import TapDuet
from game.minigames.underwater import Underwater
from game.minigames.unpacking import Unpacking
from game.minigames.way_home import WayHome
from game.music.returns import VOICINGS
from game.music.score import Score, read_score
from game.stage.minigame import Maker, Makers, Minigame
from game.story.memory import Memory

MUSIC = ASSETS / "music"
CHARTS = MUSIC / "charts"


# Most set pieces want only the timing; some besides it chance, memory or a score


def _timed(make: Callable[[Timing], Minigame]) -> Maker:
    return lambda memory, timing, seed, words: make(timing)


def _seeded(make: Callable[[Timing, int], Minigame]) -> Maker:
    return lambda memory, timing, seed, words: make(timing, seed)


def _remembering(make: Callable[[Memory, Timing], Minigame]) -> Maker:
    return lambda memory, timing, seed, words: make(memory, timing)


def _scored(make: Callable[[Score, Timing], Minigame]) -> Maker:
    return lambda memory, timing, seed, piece: make(_piece(piece), timing)


def _performed(make: Callable[[Score, Memory, Timing], Minigame]) -> Maker:
    return lambda memory, timing, seed, piece: make(_piece(piece), memory, timing)


def free_piano(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the free piano for a chart; "on" goes on without the head."""
    name, _, more = chart.partition(" ")
    return FreePiano(_chart(name), memory, timing, seed, with_head=more != "on")


def encore(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the encore of what was played over a chart."""
    return Encore(_chart(chart.partition(" ")[0]), memory, seed)


def reprise(memory: Memory, timing: Timing, seed: int, voicing: str) -> Minigame:
    """Make the return of the player's phrase in a voicing."""
    score, arrange = VOICINGS[voicing]
    return Reprise(arrange(phrase_of(memory), _piece(score)), voicing, seed)


def fours(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the trading of fours over a chart."""
    return Fours(_chart(chart), memory, timing, seed)


def record(memory: Memory, timing: Timing, seed: int, deed: str) -> Minigame:
    """Make the record on its turntable."""
    return Record(timing, deed)


def hit(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the hit of Nightline."""
    return Hit(_piece("signal"), memory, timing)


def stroll(memory: Memory, timing: Timing, seed: int, way: str) -> Minigame:
    """Make a walk with company."""
    return Stroll(way, memory, timing)


def read_ahead() -> None:
    """Read every piece, so that none holds up the picture; what is damaged is told when played."""
    for path in sorted(MUSIC.rglob("*.mid")):
        with suppress(ContentError):
            _piece(path.relative_to(MUSIC).with_suffix("").as_posix())


@cache
def _piece(name: str) -> Score:
    return read_score(MUSIC / f"{name}.mid")


def _chart(name: str) -> Score:
    return _piece(f"{CHARTS.name}/{name}")


MAKERS: Makers = {
    "written piano": _performed(WrittenPiano),
    "free piano": free_piano,
    "encore": encore,
    "reprise": reprise,
    "horn": _timed(Horn),
    "sing": _scored(Sing),
    "call": _timed(Call),
    "drive": _seeded(Drive),
    "street": _remembering(Street),
    "street horn": _timed(StreetHorn),
    "pages": _seeded(Pages),
    "counter": _seeded(Counter),
    "audition": _timed(Audition),
    "dress": _timed(Dress),
    "way home": _timed(WayHome),
    "in step": _timed(InStep),
    "circles": _seeded(Circles),
    "underwater": _timed(Underwater),
    "request": _performed(Request),
    "stroll": stroll,
    "rolling": _timed(Rolling),
    "chirp": _timed(Chirp),
    "tap duet": _scored(TapDuet),
    "stars": _timed(Stars),
    "record": record,
    "run": _timed(Run),
    "spotlight": _scored(Spotlight),
    "faces": _timed(Faces),
    "fours": fours,
    "napkin": _timed(Napkin),
    "listen": _timed(Listen),
    "pendulum": _timed(Pendulum),
    "cards": _timed(Cards),
    "revolving door": _timed(RevolvingDoor),
    "hit": hit,
    "crowd": _seeded(Crowd),
    "unpacking": _timed(Unpacking),
    "crosscut": _remembering(CrossCut),
    "at the door": _timed(AtTheDoor),
    "one note": _timed(OneNote),
    "signing": _timed(Signing),
    "bench": _timed(Bench),
    "dream": _performed(Dream),
    "first notes": _scored(FirstNotes),
    "smile": _timed(Smile),
    "count off": _scored(CountOff),
    "dial": _timed(Dial),
    "steps": _timed(Steps),
}
