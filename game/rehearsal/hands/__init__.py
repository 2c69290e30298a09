"""What hands do in each set piece when nobody plays, by the class of the minigame.

    def horn_hands(kind: str, rng: Random) -> Callable[[Horn], Pad]: ...

The pianos are played by `game.rehearsal.bots`.
"""

from collections.abc import Callable, Mapping
from random import Random
from typing import Any

from game.core.pad import Pad
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
from game.minigames.faces import Faces
from game.minigames.first_notes import FirstNotes
from game.minigames.hit import Hit
from game.minigames.horn import Horn
from game.minigames.in_step import InStep
from game.minigames.listen import Listen
from game.minigames.napkin import Napkin
from game.minigames.one_note import OneNote
from game.minigames.pages import Pages
from game.minigames.pendulum import Pendulum
from game.minigames.record import Record
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
from game.rehearsal.hands.at_the_door import at_the_door_hands
from game.rehearsal.hands.audition import audition_hands
from game.rehearsal.hands.bench import bench_hands
from game.rehearsal.hands.call import call_hands
from game.rehearsal.hands.cards import cards_hands
from game.rehearsal.hands.chirp import chirp_hands
from game.rehearsal.hands.circles import circles_hands
from game.rehearsal.hands.count_off import count_off_hands
from game.rehearsal.hands.counter import counter_hands
from game.rehearsal.hands.crosscut import crosscut_hands
from game.rehearsal.hands.crowd import crowd_hands
from game.rehearsal.hands.dial import dial_hands
from game.rehearsal.hands.dream import dream_hands
from game.rehearsal.hands.dress import dress_hands
from game.rehearsal.hands.drive import drive_hands
from game.rehearsal.hands.faces import faces_hands
from game.rehearsal.hands.first_notes import first_notes_hands
from game.rehearsal.hands.hit import hit_hands
from game.rehearsal.hands.horn import horn_hands
from game.rehearsal.hands.in_step import in_step_hands
from game.rehearsal.hands.listen import listen_hands
from game.rehearsal.hands.napkin import napkin_hands
from game.rehearsal.hands.one_note import one_note_hands
from game.rehearsal.hands.pages import pages_hands
from game.rehearsal.hands.pendulum import pendulum_hands
from game.rehearsal.hands.record import record_hands
from game.rehearsal.hands.request import request_hands
from game.rehearsal.hands.revolving_door import revolving_door_hands
from game.rehearsal.hands.rolling import rolling_hands
from game.rehearsal.hands.run import run_hands
from game.rehearsal.hands.signing import signing_hands
from game.rehearsal.hands.sing import sing_hands
from game.rehearsal.hands.smile import smile_hands
from game.rehearsal.hands.spotlight import spotlight_hands
from game.rehearsal.hands.stars import stars_hands
from game.rehearsal.hands.steps import steps_hands
from game.rehearsal.hands.street import street_hands
from game.rehearsal.hands.stroll import stroll_hands
from game.rehearsal.hands.tap_duet import tap_duet_hands
from game.rehearsal.hands.underwater import underwater_hands
from game.rehearsal.hands.unpacking import unpacking_hands
from game.rehearsal.hands.way_home import way_home_hands

Hands = Callable[[str, Random], Callable[[Any], Pad]]  # kind of player, their chance -> presses

HANDS: Mapping[type, Hands] = {
    Horn: horn_hands,
    Sing: sing_hands,
    Call: call_hands,
    Drive: drive_hands,
    Street: street_hands,
    StreetHorn: horn_hands,
    Pages: pages_hands,
    Counter: counter_hands,
    Audition: audition_hands,
    Dress: dress_hands,
    Circles: circles_hands,
    Underwater: underwater_hands,
    WayHome: way_home_hands,
    InStep: in_step_hands,
    Request: request_hands,
    Stroll: stroll_hands,
    Rolling: rolling_hands,
    Chirp: chirp_hands,
    TapDuet: tap_duet_hands,
    Stars: stars_hands,
    Record: record_hands,
    Run: run_hands,
    Spotlight: spotlight_hands,
    Faces: faces_hands,
    Napkin: napkin_hands,
    Listen: listen_hands,
    Pendulum: pendulum_hands,
    Cards: cards_hands,
    RevolvingDoor: revolving_door_hands,
    Hit: hit_hands,
    Crowd: crowd_hands,
    Unpacking: unpacking_hands,
    CrossCut: crosscut_hands,
    AtTheDoor: at_the_door_hands,
    OneNote: one_note_hands,
    Signing: signing_hands,
    Bench: bench_hands,
    Dream: dream_hands,
    FirstNotes: first_notes_hands,
    Smile: smile_hands,
    CountOff: count_off_hands,
    Dial: dial_hands,
    Steps: steps_hands,
}
