"""`python main.py listen NAME FILE`: what would be heard, recorded without a device.

NAME is a cue, a sound, a place by its map (`boulder_city`), `piano` (every key), `band CHART`
(the trio alone), `phrase trumpet` (how the player's phrase returns: strings, piano, broken,
answer), a chapter with or without a scene, as it sounds when it is played: `4`, `4.door`, or
`film`, the whole of it.
FILE ends in .wav, or in .ogg where `soundfile` is installed.
"""

from game.cli.headless import use_dummy_drivers

use_dummy_drivers()

from pathlib import Path  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402
import pygame  # noqa: E402

from game.cli.listen_film import hear_chapter, hear_film  # noqa: E402
from game.cli.sound_file import write_sound  # noqa: E402
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
    release_of,
    released,
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
from game.stage.place import load_place  # noqa: E402
from game.stage.sound import MusicState  # noqa: E402
from game.stage.sounds import load_sounds  # noqa: E402
from game.stage.stage import PHRASE  # noqa: E402
from game.story.memory import Memory  # noqa: E402

KEY_SECONDS = 0.25
PLACE_SECONDS = 30.0
SCALE_VELOCITY = 90
BAND_BARS = 16
FILM = "film"


def listen(name: str, target: Path) -> dict[str, Any]:
    """Record something by its name. Raises ContentError."""
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    store = SampleStore()
    parts = hear_film(store) if name == FILM else iter((_heard(name, store),))
    return write_sound(target, parts)


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
        return hear_chapter(name, store)
    cues = (path.stem for path in MUSIC.glob("*.ogg"))
    bands = (f"band {path.stem}" for path in CHARTS.glob("*.mid"))
    maps = (path.stem for path in MAPS.glob("*.tmx"))
    remedy = did_you_mean(name, [*table, *cues, *bands, *maps, FILM, "piano", "4"])
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
