"""`python main.py listen NAME FILE`: what would be heard, recorded without a device.

NAME is a cue, a sound, a place by its map (`boulder_city`), `piano` (every key), `band CHART`
(the trio alone), `phrase trumpet` (how the player's phrase returns: strings, piano, broken,
answer), or a chapter with or without a scene, as it sounds when it is played: `4`, `4.door`.
FILE ends in .wav, or in .ogg where `soundfile` is installed.
"""

from game.cli.headless import use_dummy_drivers

use_dummy_drivers()

import wave  # noqa: E402
from importlib import import_module  # noqa: E402
from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402
import pygame  # noqa: E402

from game.core.fault import ContentError, Fault, did_you_mean  # noqa: E402
from game.core.folders import MAPS  # noqa: E402
from game.core.heard import HalfBar  # noqa: E402
from game.core.pad import NO_PAD  # noqa: E402
from game.core.settings import Settings  # noqa: E402
from game.core.tick import TICK  # noqa: E402
from game.devices.mixing import (  # noqa: E402
    RATE,
    BandMixer,
    Samples,
    limit,
    release_of,
    released,
    to_int16,
)
from game.devices.recorder import Recorder  # noqa: E402
from game.devices.samples import (  # noqa: E402
    HIGHEST,
    LOWEST,
    MUSIC,
    SOUNDS,
    SampleStore,
    read_sound,
    to_samples,
    view,
)
from game.devices.tape import Tape  # noqa: E402
from game.minigames.makers import CHARTS, MAKERS  # noqa: E402
from game.music.band import Band  # noqa: E402
from game.music.returns import VOICINGS  # noqa: E402
from game.music.score import read_score  # noqa: E402
from game.rehearsal.player import Player  # noqa: E402
from game.stage.director import Director  # noqa: E402
from game.stage.film import load_film  # noqa: E402
from game.stage.place import load_place  # noqa: E402
from game.stage.sound import MusicState  # noqa: E402
from game.stage.sounds import load_sounds  # noqa: E402
from game.stage.stage import PHRASE  # noqa: E402
from game.story.memory import Memory  # noqa: E402

KEY_SECONDS = 0.25
PLACE_SECONDS = 30.0
SCALE_VELOCITY = 90
BAND_BARS = 16
PLAYER = "perfect"
MOST_SECONDS = 900.0


def listen(name: str, target: Path) -> dict[str, Any]:
    """Record something by its name. Raises ContentError."""
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    raw = _heard(name, SampleStore())
    heard = limit(raw)
    _write(target, heard)
    return {
        "file": str(target),
        "seconds": round(len(heard) / RATE, 2),
        "peak_db": _decibels(np.abs(raw).max(initial=0.0)),
        "rms_db": _decibels(np.sqrt(np.mean(np.square(heard, dtype=np.float64)))),
    }


def _decibels(level: float) -> float:
    return round(20 * float(np.log10(max(level, 1e-6))), 1)


def _heard(name: str, store: SampleStore) -> Samples:
    if (MUSIC / f"{name}.ogg").exists():
        return to_samples(view(read_sound(MUSIC / f"{name}.ogg")))
    table = load_sounds()
    if name in table:
        return store.samples(SOUNDS / table[name].file)
    if (MAPS / f"{name}.tmx").exists():
        return _place(name, store)
    if name == "piano":
        return _scale(store)
    if name.startswith("band "):
        return _band(name.removeprefix("band "), store)
    if name.startswith(PHRASE):
        return _phrase(name.removeprefix(PHRASE), store)
    if name.partition(".")[0].isdigit():
        return _chapter(name, store)
    cues = (path.stem for path in MUSIC.glob("*.ogg"))
    bands = (f"band {path.stem}" for path in CHARTS.glob("*.mid"))
    maps = (path.stem for path in MAPS.glob("*.tmx"))
    remedy = did_you_mean(name, [*table, *cues, *bands, *maps, "piano", "4"])
    raise ContentError(Fault(MUSIC, f"nothing is called '{name}'.", remedy=remedy))


def _place(name: str, store: SampleStore) -> Samples:
    """What a place sounds like while nobody does anything. Raises ContentError."""
    recorder = Recorder(store, load_sounds())
    ambience = load_place(MAPS / f"{name}.tmx").ambience
    for _ in range(round(PLACE_SECONDS / TICK)):
        recorder.tick([], MusicState(), ambience)
    return recorder.whole()


def _scale(store: SampleStore) -> Samples:
    """Every key of the piano, one after the other."""
    tape = Tape()
    for number, pitch in enumerate(range(LOWEST, HIGHEST + 1)):
        path, shift = store.piano(pitch, SCALE_VELOCITY)
        shot = store.samples(path, round(2 * KEY_SECONDS * RATE), shift)
        at = round(number * KEY_SECONDS * RATE)
        tape.add(released(shot, KEY_SECONDS, release_of(pitch)), at)
    return tape.part(0, tape.end)


def _band(chart: str, store: SampleStore) -> Samples:
    """The trio alone over a chart. Raises ContentError."""
    path = CHARTS / f"{chart}.mid"
    if not path.exists():
        remedy = did_you_mean(chart, [known.stem for known in CHARTS.glob("*.mid")])
        raise ContentError(Fault(path, "there is no such chart.", remedy=remedy))
    band, mixer = Band(read_score(path).chart(), 0), BandMixer(store.shot)
    parts = [
        mixer.mix(HalfBar(index, band.half_bar(index), band.half_bar_seconds))
        for index in range(2 * BAND_BARS)
    ]
    return np.concatenate([*parts, mixer.take_tail()])


def _phrase(voicing: str, store: SampleStore) -> Samples:
    """The film's own phrase as it returns. Raises ContentError."""
    if voicing not in VOICINGS:
        remedy = did_you_mean(voicing, VOICINGS)
        raise ContentError(Fault(MUSIC, f"the phrase does not return {voicing}.", remedy=remedy))
    game = MAKERS["reprise"](Memory(), Settings().timing, 0, voicing)
    mixer, parts = BandMixer(store.shot), list[Samples]()
    while not game.done:
        parts += (mixer.mix(bar) for bar in game.update(NO_PAD) if isinstance(bar, HalfBar))
    return np.concatenate([*parts, mixer.take_tail()])


def _chapter(name: str, store: SampleStore) -> Samples:
    """A chapter, or one scene of it, as it sounds when it is played. Raises ContentError."""
    number, _, scene = name.partition(".")
    film = load_film((int(number),))
    if int(number) not in film.chapters:
        raise ContentError(Fault(Path("assets/screenplay"), f"there is no chapter {number}."))
    director = Director(film, int(number), Memory(), Settings(), MAKERS)
    wanted = scene.replace("-", "_")
    if wanted:
        if wanted not in director.chapter.scenes:
            remedy = did_you_mean(wanted, director.chapter.scenes)
            fault = Fault(director.chapter.path, f"has no scene '{scene}'.", remedy=remedy)
            raise ContentError(fault)
        director.start_at(wanted)
    player, recorder = Player(PLAYER, 0), Recorder(store, film.sounds)
    ticks = 0
    while not director.finished and ticks * TICK < MOST_SECONDS:
        pad = player.pad(director) if ticks else NO_PAD
        heard = director.update(pad)
        stage = director.stage
        recorder.tick(heard, stage.music, stage.ambience, stage.held)
        ticks += 1
        if wanted and director.scene != wanted and not director.scene.startswith("look"):
            break
    return recorder.whole()


def _write(target: Path, x: Samples) -> None:
    """Write WAV, or OGG where the name asks for it and `soundfile` is there."""
    try:
        if target.suffix == ".ogg":
            _write_ogg(target, x)
            return
        with target.open("wb") as raw, wave.open(raw, "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(to_int16(x).tobytes())
    except OSError as error:
        raise ContentError(Fault(target, f"cannot be written: {error}.")) from error


def _write_ogg(target: Path, x: Samples) -> None:
    try:
        soundfile = import_module("soundfile")
    except ImportError as error:
        remedy = "Install soundfile, or name a file that ends in .wav."
        raise ContentError(Fault(target, "cannot be written as OGG.", remedy=remedy)) from error
    with soundfile.SoundFile(target, "w", RATE, 2) as file:
        for first in range(0, len(x), RATE):  # the encoder cannot take minutes at once
            file.write(x[first : first + RATE])
