"""What paints each minigame over the stage, by its class."""

from collections.abc import Callable, Mapping
from typing import Any

import pygame

from game.minigames.at_the_door import AtTheDoor
from game.minigames.audition import Audition
from game.minigames.bench import Bench
from game.minigames.call import Call
from game.minigames.cards import Cards
from game.minigames.chirp import Chirp
from game.minigames.circles import Circles
from game.minigames.counter import Counter
from game.minigames.crosscut import CrossCut
from game.minigames.crowd import Crowd
from game.minigames.dial import Dial
from game.minigames.dream import Dream
from game.minigames.dress import Dress
from game.minigames.drive import Drive
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
from game.minigames.piano_at_home import HomePiano
from game.minigames.piano_free import FreePiano
from game.minigames.piano_written import WrittenPiano
from game.minigames.playback import Playback
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
from game.minigames.street import Street
from game.minigames.street_horn import StreetHorn
from game.minigames.stroll import Stroll
from game.minigames.tap_duet import TapDuet
from game.minigames.underwater import Underwater
from game.minigames.unpacking import Unpacking
from game.minigames.way_home import WayHome
from game.paint.games.at_the_door import paint_at_the_door
from game.paint.games.audition import paint_audition
from game.paint.games.bench import paint_bench
from game.paint.games.call import paint_call
from game.paint.games.cards import paint_cards
from game.paint.games.chirp import paint_chirp
from game.paint.games.circles import paint_circles
from game.paint.games.counter import paint_counter
from game.paint.games.crosscut import paint_crosscut
from game.paint.games.crowd import paint_crowd
from game.paint.games.dial import paint_dial
from game.paint.games.dream import paint_dream
from game.paint.games.dress import paint_dress
from game.paint.games.drive import paint_drive
from game.paint.games.easel import Easel
from game.paint.games.faces import paint_faces
from game.paint.games.first_notes import paint_first_notes
from game.paint.games.fours import paint_fours
from game.paint.games.hit import paint_hit
from game.paint.games.horn import paint_horn
from game.paint.games.in_step import paint_in_step
from game.paint.games.listen import paint_listen
from game.paint.games.napkin import paint_napkin
from game.paint.games.one_note import paint_one_note
from game.paint.games.pages import paint_pages
from game.paint.games.pendulum import paint_pendulum
from game.paint.games.piano import (
    paint_free_piano,
    paint_playback,
    paint_written_piano,
)
from game.paint.games.record import paint_record
from game.paint.games.reprise import paint_reprise
from game.paint.games.request import paint_request
from game.paint.games.revolving_door import paint_revolving_door
from game.paint.games.rolling import paint_rolling
from game.paint.games.run import paint_run
from game.paint.games.signing import paint_signing
from game.paint.games.sing import paint_sing
from game.paint.games.smile import paint_smile
from game.paint.games.spotlight import paint_spotlight
from game.paint.games.stars import paint_stars
from game.paint.games.street import paint_street
from game.paint.games.stroll import paint_stroll
from game.paint.games.tap_duet import paint_tap_duet
from game.paint.games.underwater import paint_underwater
from game.paint.games.unpacking import paint_unpacking
from game.paint.games.way_home import paint_way_home

Painter = Callable[[pygame.Surface, Any, Easel], None]  # canvas, the game, what to paint with

PAINTERS: Mapping[type, Painter] = {
    WrittenPiano: paint_written_piano,
    FreePiano: paint_free_piano,
    HomePiano: paint_free_piano,
    Playback: paint_playback,
    Horn: paint_horn,
    Sing: paint_sing,
    Call: paint_call,
    Drive: paint_drive,
    Street: paint_street,
    StreetHorn: paint_horn,
    Pages: paint_pages,
    Counter: paint_counter,
    Audition: paint_audition,
    Dress: paint_dress,
    Circles: paint_circles,
    Underwater: paint_underwater,
    WayHome: paint_way_home,
    InStep: paint_in_step,
    Request: paint_request,
    Stroll: paint_stroll,
    Rolling: paint_rolling,
    Chirp: paint_chirp,
    TapDuet: paint_tap_duet,
    Reprise: paint_reprise,
    Stars: paint_stars,
    Record: paint_record,
    Run: paint_run,
    Spotlight: paint_spotlight,
    Faces: paint_faces,
    Fours: paint_fours,
    Napkin: paint_napkin,
    Listen: paint_listen,
    Pendulum: paint_pendulum,
    Cards: paint_cards,
    RevolvingDoor: paint_revolving_door,
    Hit: paint_hit,
    Crowd: paint_crowd,
    Unpacking: paint_unpacking,
    CrossCut: paint_crosscut,
    AtTheDoor: paint_at_the_door,
    OneNote: paint_one_note,
    Signing: paint_signing,
    Bench: paint_bench,
    Dial: paint_dial,
    FirstNotes: paint_first_notes,
    Dream: paint_dream,
    Smile: paint_smile,
}
