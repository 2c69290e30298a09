"""Telephones and the wireless: bells, tunes, a buzz on a table, stations between stations."""

import numpy as np
from sound.audio import RATE, Samples, band, low_pass, noise, seconds
from sound.craft import (
    Rng,
    along,
    burst,
    grains,
    loose,
    modes,
    overtones,
    put,
    room,
    settle,
    silence,
    turn,
)
from sound.levels import PLAIN, SMALL, Effect
from sound.speech import murmur

TUNE = (76, 79, 83, 81, 79, 83, 88)  # MIDI, of a mobile telephone's call
STATION = (62, 65, 69, 72, 69, 65, 67, 64)  # MIDI, of a dance band two stations away


def desk(rng: Rng) -> Samples:
    """Two gongs and a clapper, twice; it stops for nobody."""
    y = silence(4.4)
    for start in (0.02, 2.3):
        for stroke in range(34):
            gong = (1620, 1870)[stroke % 2]
            bell = ((gong, 0.16, 1), (gong * 2.42, 0.08, 0.55), (gong * 4.1, 0.04, 0.25))
            when = start + stroke / 20 + rng.normal(0, 0.0006)
            put(y, modes(0.35, bell), when, 0.35 * rng.uniform(0.85, 1.1))
            put(y, burst(0.01, 0.001, 2500, 9000, rng), when, 0.2)
    return settle(room(y, 0.35, 0.18, rng), 0.2)


def mobile(rng: Rng) -> Samples:
    """A small tune out of a small box."""
    y = silence(1.6)
    for count, pitch in enumerate(TUNE):
        f = 440 * 2 ** ((pitch - 69) / 12)
        tone = overtones(turn(np.full(int(0.15 * RATE), f)), [1, 0, 0.35, 0, 0.15])
        put(y, tone * np.exp(-seconds(0.15) / 0.09), 0.02 + 0.16 * count, 0.5)
    return settle(band(room(y, 0.3, 0.12, rng), 500, 7000), 0.1)


def buzz(rng: Rng) -> Samples:
    """It walks over a table, twice."""
    y = silence(1.9)
    for start in (0.02, 0.98):
        at = seconds(0.62)
        drone = overtones(turn(np.full(len(at), 148.0)), [1, 0.7, 0.5, 0.3, 0.25, 0.2, 0.1])
        rattle = band(noise(0.62, rng), 1200, 4500) * (np.sin(2 * np.pi * 148 * at) > 0.6)
        put(
            y,
            (0.4 * drone + 0.5 * rattle) * along(at, ((0, 0), (0.04, 1), (0.58, 1), (0.62, 0))),
            start,
        )
    return settle(room(y, 0.3, 0.15, rng), 0.1)


def picked_up(rng: Rng) -> Samples:
    """A receiver leaves its cradle."""
    y = silence(0.5)
    put(y, modes(0.15, loose(((420, 0.02, 1), (1150, 0.012, 0.6)), 0.05, rng)), 0.02)
    put(y, modes(0.1, ((1900, 0.01, 1), (3100, 0.006, 0.4))), 0.1, 0.5)
    return settle(room(y, 0.3, 0.12, rng))


def put_down(rng: Rng) -> Samples:
    """A receiver is laid back, and the bell says a last small word."""
    y = silence(0.9)
    put(y, modes(0.2, loose(((300, 0.03, 1), (760, 0.02, 0.7)), 0.05, rng)), 0.02)
    put(y, modes(0.7, ((1620, 0.12, 1), (3920, 0.06, 0.4))), 0.04, 0.12)
    return settle(room(y, 0.3, 0.12, rng))


def _band_on_air(length: float, rng: Rng) -> Samples:
    """A dance band that nobody could name."""
    y = silence(length)
    for count in range(int(length / 0.22)):
        f = 440 * 2 ** ((STATION[count % len(STATION)] - 69) / 12)
        put(y, modes(0.3, ((f, 0.12, 1), (2 * f, 0.08, 0.7), (3 * f, 0.05, 0.5))), 0.22 * count)
    return y


def tuning(rng: Rng) -> Samples:
    """A dial is turned: a voice, a whistle, a band, the sea between them."""
    length = 3.2
    at = seconds(length)
    sea = band(noise(length, rng) + 6 * grains(length, 90, rng), 400, 4200)
    sea *= along(
        at, ((0, 0.7), (0.7, 0.15), (1.1, 0.8), (1.6, 0.9), (2.1, 0.2), (2.8, 0.15), (3.2, 0))
    )
    voice = murmur(length, rng, 1.0) * along(at, ((0, 0), (0.4, 1), (0.9, 1), (1.2, 0)))
    whistle = np.sin(turn(along(at, ((0, 300), (0.9, 500), (1.3, 3200), (1.75, 240), (2.1, 900)))))
    whistle *= along(at, ((0, 0), (0.8, 0), (1.2, 1), (1.7, 1), (2, 0)))
    tune = _band_on_air(length, rng) * along(at, ((0, 0), (1.7, 0), (2.2, 1), (3, 1), (3.2, 0)))
    y = 0.25 * sea + 1.4 * voice / voice.std() * 0.2 + 0.12 * whistle + 0.35 * tune
    return settle(np.tanh(1.5 * low_pass(band(y, 350, 3800), 4200)), 0.1)


EFFECTS = {
    "phone_ring": Effect(desk, -23.0),
    "phone_mobile": Effect(mobile, -26.0),
    "phone_buzz": Effect(buzz, SMALL),
    "phone_pick_up": Effect(picked_up, SMALL),
    "phone_put_down": Effect(put_down, -27.0),
    "radio_tuning": Effect(tuning, PLAIN),
}
