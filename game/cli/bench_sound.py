"""`python main.py bench --sound`: the trio and the piano through a real mixer, in real time.

SDL's disk driver takes the place of a sound device: it asks for buffers as a device would and
keeps what it got. The trio mixed anew is taken off the recording; what is left is the piano.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from statistics import mean, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter, sleep
from typing import Any

import numpy as np
import numpy.typing as npt
import pygame

from game.core.heard import HalfBar, Strike
from game.core.pad import Pad
from game.core.settings import Volumes
from game.core.tick import TICK
from game.devices.mixing import RATE, BandMixer, to_int16
from game.devices.samples import SampleStore
from game.minigames.makers import CHARTS
from game.minigames.song import Song
from game.music.band import Band
from game.music.score import read_score
from game.stage.sounds import load_sounds

CHART = "supper_club"
SECONDS, FIRST = 24.0, 8.0  # of music; when the first key is struck: all is read by then
APART = (0.42, 0.6)  # seconds between two keys
HELD = 0.15  # seconds; a string is silent before the next is struck
PITCHES, VELOCITY = (60, 84), 100
POLL = 0.002  # seconds between two looks at the keyboard, as the game's loop has it
HEARD = 80 / 32768  # from there on a key is heard
NEAR = (0.005, 0.09)  # seconds before and after a press in which its sound begins
PLACES, WINDOW, SHIFT = 4, RATE // 2, 200  # where the trio is compared; frames
Side = npt.NDArray[np.float64]


@dataclass
class SoundCheck:
    """What was played: the trio, the presses, and the time of the song at each look."""

    trio: Side = field(default_factory=lambda: np.zeros(0))  # mixed anew, the left side
    presses: list[float] = field(default_factory=list)  # computer seconds
    looks: list[tuple[float, float]] = field(default_factory=list)  # computer, song seconds


def bench_sound() -> dict[str, Any]:
    """Measure how late a key is heard, and whether the trio keeps its place."""
    with TemporaryDirectory() as folder:
        raw = Path(folder) / "heard.raw"
        buffer = Volumes().buffer
        os.environ["SDL_AUDIODRIVER"] = "disk"
        os.environ["SDL_DISKAUDIOFILE"] = str(raw)
        os.environ["SDL_DISKAUDIODELAY"] = str(1000 * buffer // RATE)
        check = _play(buffer)
        whole = np.fromfile(raw, "<i2").reshape(-1, 2)
    heard = whole[:, 0] / 32768
    trio = check.trio
    start = _find(trio[: 2 * RATE], heard[: 6 * RATE])
    length = min(len(trio), len(heard) - start)
    places = np.linspace(2 * RATE, length - 2 * RATE, PLACES).astype(int)
    lags = [_lag(trio, heard, start, int(at)) for at in places]
    late = _lateness(check, heard[start : start + length] - _fitted(trio, heard, start)[:length])
    return {
        "buffer": buffer,
        "trio_lag_samples": max(map(abs, lags)),
        "clipped": int((np.abs(whole.astype(int)) >= 32767).sum()),
        "keys_heard": f"{len(late)} of {len(check.presses)}",
        "key_to_sound_ms": round(mean(late), 1),
        "key_to_sound_p95_ms": round(quantiles(late, n=20)[18], 1),
    }


def _play(buffer: int) -> SoundCheck:
    """Play the trio, and a key now and then, as a player would."""
    from game.devices.ears import Ears

    ears, rng, check = Ears(load_sounds(), Volumes()), Random(1), SoundCheck()
    ears.warm_up()
    half_bars: list[HalfBar] = []
    band = Band(read_score(CHARTS / f"{CHART}.mid").chart(), 0)
    song = Song(band.half_bar_seconds, band.half_bar)
    strikes = _strikes(rng)
    began = due = perf_counter()
    down: tuple[float, int] | None = None
    while (now := perf_counter()) < began + SECONDS:
        if strikes and now >= began + strikes[0][0]:
            at, pitch = strikes.pop(0)
            ears.strike(Strike(pitch, VELOCITY, by_player=True))
            check.presses.append(began + at)
            down = (now + HELD, pitch)
        if down and now >= down[0]:
            ears.damp(down[1])
            down = None
        if now >= due:
            due += TICK
            bars = song.update(Pad(song=ears.song_time()))
            half_bars += bars
            ears.hear(bars)
        check.looks.append((now, _heard(buffer)))
        sleep(POLL)
    check.trio = _trio(half_bars)
    ears.close()
    return check


def _heard(buffer: int) -> float:
    """Give the seconds of the song that have left the mixer, by the device itself.

    The game's own clock is no yardstick here: it goes after the device slowly, and this one
    is a few percent fast.
    """
    return pygame.mixer.music.get_pos() / 1000 - buffer / RATE


def _strikes(rng: Random) -> list[tuple[float, int]]:
    """Choose when which key is struck: seconds from the start, MIDI number."""
    found, at = [], FIRST
    while at < SECONDS - 1:
        found.append((at, rng.randint(*PITCHES)))
        at += rng.uniform(*APART)
    return found


def _trio(half_bars: Sequence[HalfBar]) -> Side:
    mixer = BandMixer(SampleStore().shot)
    mixed = np.concatenate([mixer.mix(half_bar) for half_bar in half_bars])
    return to_int16(mixed)[:, 0] / 32768


def _find(piece: Side, within: Side) -> int:
    """Give where a piece lies in a longer recording."""
    size = len(within) + len(piece)
    product = np.fft.rfft(within, size) * np.conj(np.fft.rfft(piece, size))
    return int(np.fft.irfft(product, size)[: len(within) - len(piece)].argmax())


def _lag(trio: Side, heard: Side, start: int, at: int) -> int:
    """Give how many frames too late the trio is heard at a place of it."""
    window = heard[start + at - SHIFT : start + at + WINDOW + SHIFT]
    return _find(trio[at : at + WINDOW], window) - SHIFT


def _fitted(trio: Side, heard: Side, start: int) -> Side:
    """Make the trio as loud as it was heard before the first key."""
    alone = round((FIRST - 1) * RATE)
    piece = heard[start : start + alone]
    return trio * float(piece @ trio[:alone] / (trio[:alone] @ trio[:alone]))


def _lateness(check: SoundCheck, piano: Side) -> list[float]:
    """Give for each key that is heard the milliseconds from the press to its first sound."""
    walls, songs = zip(*check.looks, strict=True)
    late = []
    for press in check.presses:
        at = float(np.interp(press, walls, songs))
        first = round((at - NEAR[0]) * RATE)
        loud = np.abs(piano[max(0, first) : round((at + NEAR[1]) * RATE)]) > HEARD
        if loud.any():
            late.append((int(loud.argmax()) / RATE - NEAR[0]) * 1000)
    return late
