"""What makes each minigame, by the name a stage direction knows it by."""

from pathlib import Path

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
from game.music.score import read_score
from game.stage.minigame import Makers, Minigame
from game.story.memory import Memory

MUSIC = ASSETS / "music"
CHARTS = MUSIC / "charts"


def written_piano(memory: Memory, timing: Timing, seed: int, piece: str) -> Minigame:
    """Make the written piano for a piece of `assets/music`."""
    return WrittenPiano(read_score(MUSIC / f"{piece}.mid"), memory, timing)


def free_piano(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the free piano for a chart; "on" goes on without the head."""
    name, _, more = chart.partition(" ")
    return FreePiano(read_score(_chart(name)), memory, timing, seed, with_head=more != "on")


def encore(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the encore of what was played over a chart."""
    return Encore(read_score(_chart(chart.partition(" ")[0])), memory, seed)


def reprise(memory: Memory, timing: Timing, seed: int, voicing: str) -> Minigame:
    """Make the return of the player's phrase in a voicing."""
    score, arrange = VOICINGS[voicing]
    return Reprise(arrange(phrase_of(memory), read_score(MUSIC / f"{score}.mid")), voicing, seed)


def horn(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the horn."""
    return Horn(timing)


def pages(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the pages between the cars."""
    return Pages(timing, seed)


def stars(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the float under the dome."""
    return Stars(timing)


def request(memory: Memory, timing: Timing, seed: int, song: str) -> Minigame:
    """Make the request for a song of the cover band."""
    return Request(read_score(MUSIC / f"{song}.mid"), memory, timing)


def record(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the record on its turntable."""
    return Record(timing, words)


def run(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the run through the evening."""
    return Run(timing)


def spotlight(memory: Memory, timing: Timing, seed: int, piece: str) -> Minigame:
    """Make the spotlight over a band that plays a piece."""
    return Spotlight(read_score(MUSIC / f"{piece}.mid"), timing)


def faces(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the search along the front row."""
    return Faces(timing)


def fours(memory: Memory, timing: Timing, seed: int, chart: str) -> Minigame:
    """Make the trading of fours over a chart."""
    return Fours(read_score(_chart(chart)), memory, timing, seed)


def chirp(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the search for a car."""
    return Chirp(timing)


def tap_duet(memory: Memory, timing: Timing, seed: int, song: str) -> Minigame:
    """Make the tap duet to a song."""
    return TapDuet(read_score(MUSIC / f"{song}.mid"), timing)


def in_step(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the walk of four."""
    return InStep(timing)


def way_home(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the walk of eleven blocks."""
    return WayHome(timing)


def dress(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the four dresses on the bed."""
    return Dress(timing)


def circles(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the party of five circles."""
    return Circles(timing, seed)


def underwater(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the breath that is held at a pool."""
    return Underwater(timing)


def audition(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the scene that is played to a casting director."""
    return Audition(timing)


def counter(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the morning behind the counter."""
    return Counter(timing, seed)


def napkin(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the napkin on which the sign is drawn."""
    return Napkin(timing)


def call(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the pad by the telephone."""
    return Call(timing)


def dream(memory: Memory, timing: Timing, seed: int, piece: str) -> Minigame:
    """Make the travelling shot through everything that might have been."""
    return Dream(read_score(MUSIC / f"{piece}.mid"), memory, timing)


def drive(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the drive through the night."""
    return Drive(timing, seed)


def street(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the street in which a house is looked for."""
    return Street(memory, timing)


def street_horn(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the horn under somebody's window."""
    return StreetHorn(timing)


def sing(memory: Memory, timing: Timing, seed: int, piece: str) -> Minigame:
    """Make a song of which she breathes the lines."""
    return Sing(read_score(MUSIC / f"{piece}.mid"), timing)


def listen(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the tune in the ceiling."""
    return Listen(timing)


def pendulum(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the pendulum under the dome."""
    return Pendulum(timing)


def cards(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the cards of her play."""
    return Cards(timing)


def revolving_door(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the auditions in a row."""
    return RevolvingDoor(timing)


def hit(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the hit of Nightline."""
    return Hit(read_score(MUSIC / "signal.mid"), memory, timing)


def crowd(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the crowd in the hall."""
    return Crowd(timing, seed)


def unpacking(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the twelve boxes of the flat."""
    return Unpacking(timing)


def crosscut(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make an evening in two places."""
    return CrossCut(memory, timing)


def at_the_door(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the call behind the bedroom door."""
    return AtTheDoor(timing)


def one_note(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the part with one note in it."""
    return OneNote(timing)


def signing(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the contract and the pen."""
    return Signing(timing)


def stroll(memory: Memory, timing: Timing, seed: int, way: str) -> Minigame:
    """Make a walk with company."""
    return Stroll(way, memory, timing)


def rolling(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make a take in which one must not move."""
    return Rolling(timing)


def bench(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the bench."""
    return Bench(timing)


def first_notes(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the first notes of a theme."""
    return FirstNotes(read_score(MUSIC / f"{words}.mid"), timing)


def smile(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the look across a room."""
    return Smile(timing)


def count_off(memory: Memory, timing: Timing, seed: int, piece: str) -> Minigame:
    """Make the count before a piece."""
    return CountOff(read_score(MUSIC / f"{piece}.mid"), timing)


def dial(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the dial of a car radio."""
    return Dial(timing)


def steps(memory: Memory, timing: Timing, seed: int, words: str) -> Minigame:
    """Make the stair of a cellar."""
    return Steps(timing)


def _chart(name: str) -> Path:
    return CHARTS / f"{name}.mid"


MAKERS: Makers = {
    "written piano": written_piano,
    "free piano": free_piano,
    "encore": encore,
    "reprise": reprise,
    "horn": horn,
    "sing": sing,
    "call": call,
    "drive": drive,
    "street": street,
    "street horn": street_horn,
    "pages": pages,
    "counter": counter,
    "audition": audition,
    "dress": dress,
    "way home": way_home,
    "in step": in_step,
    "circles": circles,
    "underwater": underwater,
    "request": request,
    "stroll": stroll,
    "rolling": rolling,
    "chirp": chirp,
    "tap duet": tap_duet,
    "stars": stars,
    "record": record,
    "run": run,
    "spotlight": spotlight,
    "faces": faces,
    "fours": fours,
    "napkin": napkin,
    "listen": listen,
    "pendulum": pendulum,
    "cards": cards,
    "revolving door": revolving_door,
    "hit": hit,
    "crowd": crowd,
    "unpacking": unpacking,
    "crosscut": crosscut,
    "at the door": at_the_door,
    "one note": one_note,
    "signing": signing,
    "bench": bench,
    "dream": dream,
    "first notes": first_notes,
    "smile": smile,
    "count off": count_off,
    "dial": dial,
    "steps": steps,
}
