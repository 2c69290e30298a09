"""`python main.py listen NAME FILE`: what would be heard, recorded without a device.

NAME is a cue, a sound, `piano` (every key), `band CHART` (the trio alone), or a chapter
with or without a scene, as it sounds when it is played: `4`, `4.door`.
"""

from game.cli.headless import use_dummy_drivers

use_dummy_drivers()

import wave  # noqa: E402
from pathlib import Path  # noqa: E402
from random import Random  # noqa: E402
from typing import Any  # noqa: E402

import numpy as np  # noqa: E402
import pygame  # noqa: E402

from game.core.fault import ContentError, Fault, did_you_mean  # noqa: E402
from game.core.heard import HalfBar  # noqa: E402
from game.core.pad import NO_PAD  # noqa: E402
from game.core.settings import Settings  # noqa: E402
from game.core.tick import TICK  # noqa: E402
from game.devices.mixing import RATE, BandMixer, Samples, limit, released, to_int16  # noqa: E402
from game.devices.recorder import Recorder  # noqa: E402
from game.devices.samples import HIGHEST, LOWEST, MUSIC, SOUNDS, SampleStore  # noqa: E402
from game.minigames.makers import CHARTS, MAKERS  # noqa: E402
from game.music.band import Band  # noqa: E402
from game.music.score import read_score  # noqa: E402
from game.rehearsal.player import Player  # noqa: E402
from game.stage.director import Director  # noqa: E402
from game.stage.film import load_film  # noqa: E402
from game.stage.sounds import load_sounds  # noqa: E402
from game.story.memory import Memory  # noqa: E402

KEY_SECONDS = 0.25
BAND_BARS = 16
PLAYER = "perfect"
MOST_SECONDS = 900.0


def listen(name: str, target: Path) -> dict[str, Any]:
    """Record something by its name. Raises ContentError."""
    pygame.mixer.init(RATE, -16, 2, 512, allowedchanges=0)
    store = SampleStore()
    heard = limit(_heard(name, store))
    _write(target, heard)
    peak = float(np.abs(heard).max(initial=0.0))
    level = float(np.sqrt(np.mean(heard**2))) if len(heard) else 0.0
    return {
        "file": str(target),
        "seconds": round(len(heard) / RATE, 2),
        "peak_db": round(20 * np.log10(max(peak, 1e-6)), 1),
        "rms_db": round(20 * np.log10(max(level, 1e-6)), 1),
    }


def _heard(name: str, store: SampleStore) -> Samples:
    if (MUSIC / f"{name}.ogg").exists():
        return store.samples(MUSIC / f"{name}.ogg")
    table = load_sounds()
    if name in table:
        return store.samples(SOUNDS / table[name].file)
    if name == "piano":
        return _scale(store)
    if name.startswith("band "):
        return _band(name.removeprefix("band "), store)
    if name.partition(".")[0].isdigit():
        return _chapter(name, store)
    known = [*table, *(path.stem for path in MUSIC.glob("*.ogg")), "piano", "band supper_club", "4"]
    remedy = did_you_mean(name, known)
    raise ContentError(Fault(MUSIC, f"nothing is called '{name}'.", remedy=remedy))


def _scale(store: SampleStore) -> Samples:
    step = round(KEY_SECONDS * RATE)
    shots = [
        released(store.samples(store.piano(pitch, 90)), KEY_SECONDS)
        for pitch in range(LOWEST, HIGHEST + 1)
    ]
    whole = np.zeros((step * len(shots) + RATE, 2), np.float32)
    for number, shot in enumerate(shots):
        whole[number * step : number * step + len(shot)] += shot
    return whole


def _band(chart: str, store: SampleStore) -> Samples:
    """The trio alone over a chart. Raises ContentError."""
    band = Band(read_score(CHARTS / f"{chart}.mid").chart(), 0)
    mixer = BandMixer(store.shot)
    parts = [
        mixer.mix(HalfBar(index, band.half_bar(index), band.half_bar_seconds))
        for index in range(2 * BAND_BARS)
    ]
    return np.concatenate(parts)


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
    player, recorder = Player(PLAYER, Random(0)), Recorder(store, film.sounds)
    ticks = 0
    while not director.finished and ticks * TICK < MOST_SECONDS:
        pad = player.pad(director) if ticks else NO_PAD
        heard = director.update(pad)
        recorder.tick(heard, director.stage.music, director.stage.ambience)
        ticks += 1
        if wanted and director.scene != wanted and not director.scene.startswith("look"):
            break
    return recorder.whole()


def _write(target: Path, x: Samples) -> None:
    try:
        with target.open("wb") as out, wave.open(out, "wb") as file:
            file.setnchannels(2)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(to_int16(x).tobytes())
    except OSError as error:
        raise ContentError(Fault(target, f"cannot be written: {error}.")) from error
