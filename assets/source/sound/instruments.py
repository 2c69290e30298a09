"""Sounds on the border of music: clicks of time, records, stars, a wall of synthesisers."""

import numpy as np
from sound.audio import RATE, Samples, band, low_pass, noise, seconds
from sound.craft import (
    Maker,
    Rng,
    along,
    between,
    burst,
    colour,
    grains,
    modes,
    overtones,
    placed,
    put,
    put_round,
    room,
    settle,
    silence,
    turn,
    wide_room,
)
from sound.levels import LOUD, PLAIN, SMALL, SOFT, Effect

PENTATONIC = (72, 74, 76, 79, 81, 84, 86, 88)  # MIDI, eight stars upwards
REVOLUTION = 1.8  # seconds, at 33 1/3 a minute


def pitch(midi: float) -> float:
    """Give the hertz of a MIDI pitch."""
    return float(440 * 2 ** ((midi - 69) / 12))


def chime(number: int) -> Maker:
    """A star is touched: glass, very soft, with a lot of dark round it."""

    def make(rng: Rng) -> Samples:
        f, y = pitch(PENTATONIC[number - 1]), silence(2.4)
        put(
            y,
            modes(
                2.2,
                ((f, 0.7, 1), (2.756 * f, 0.3, 0.22), (5.4 * f, 0.12, 0.08), (f * 1.003, 0.6, 0.5)),
            ),
            0.01,
        )
        return settle(wide_room(y, 2.2, 0.7, rng, 6500), 0.5)

    return make


def whoosh(rng: Rng) -> Samples:
    """The floor lets go; the stars come nearer."""
    length = 3.4
    at = seconds(length)
    y = np.zeros((len(at), 2))
    for side in range(2):
        for low, high, peak_at in ((150, 500, 1.2), (500, 1600, 1.7), (1600, 5200, 2.1)):
            swell = np.exp(-(((at - peak_at) / 0.6) ** 2))
            y[:, side] += band(noise(length, rng), low, high) * swell * 0.4
    for count, midi in enumerate((60, 67, 72, 76, 79)):
        tone = np.sin(turn(pitch(midi) * along(at, ((0, 0.9), (2.2, 1), (length, 1)))))
        swell = along(at, ((0, 0), (1.6 + 0.1 * count, 1), (length, 0)))
        y += placed(tone * swell * 0.05, 0.2 + 0.15 * count)
    return settle(wide_room(y, 2.4, 0.4, rng), 0.6)


def metronome(rng: Rng) -> Samples:
    """One beat of a wooden metronome."""
    y = silence(0.25)
    put(y, modes(0.15, ((1080, 0.012, 1), (2260, 0.008, 0.6), (410, 0.018, 0.4))), 0.004)
    put(y, burst(0.02, 0.002, 1500, 7000, rng), 0.004, 0.4)
    return settle(room(y, 0.3, 0.12, rng))


def pad_hit(rng: Rng) -> Samples:
    """A rubber pad is pressed, and a machine answers: the right thing, once."""
    y = silence(1.3)
    at = seconds(0.6)
    put(y, np.sin(turn(along(at, ((0, 190), (0.05, 70), (0.6, 48))))) * np.exp(-at / 0.16), 0.01)
    put(y, burst(0.25, 0.06, 900, 8000, rng), 0.012, 0.5)
    for midi in (57, 64, 69):
        tone = overtones(turn(np.full(int(0.9 * RATE), pitch(midi))), [1 / h for h in range(1, 10)])
        put(y, low_pass(tone * np.exp(-seconds(0.9) / 0.25), 2400), 0.01, 0.12)
    return settle(room(y, 0.5, 0.15, rng), 0.1)


def sticks(rng: Rng) -> Samples:
    """Two sticks count four, at the last tune's pace."""
    y = silence(2.4)
    for beat in range(4):
        wood = ((1850, 0.02, 1), (2900, 0.014, 0.7), (4700, 0.008, 0.4), (720, 0.02, 0.3))
        put(y, modes(0.15, wood), 0.02 + 0.5 * beat, 0.85 + 0.05 * beat)
        put(y, burst(0.02, 0.002, 2000, 9000, rng), 0.02 + 0.5 * beat, 0.4)
    return settle(room(y, 0.6, 0.25, rng), 0.1)


def wall(rng: Rng) -> Samples:
    """Nine keyboards at once hold one chord; eight seconds that go round."""
    length = 8.0
    at, y = seconds(length), np.zeros((8 * RATE, 2))
    for count, midi in enumerate((33, 45, 52, 57, 59, 64, 68, 71, 76)):
        for detune in (-1, 0, 1):  # whole turns in the loop, so that it closes
            f = round(pitch(midi) * length + detune * (2 + count)) / length
            saw = sum(
                np.sin(2 * np.pi * f * h * at + h * detune) / h
                for h in range(1, 14)
                if f * h < 6500
            )
            y += placed(np.asarray(saw), 0.5 + 0.42 * detune) * (0.5 if midi < 50 else 0.3)
    since = at % 0.5  # the machine ducks everything on the beat
    pump = 1 - 0.6 * np.exp(-since / 0.11) * (1 - np.exp(-since / 0.006))
    return np.tanh(0.25 * y) * pump[:, None]


def ticks_of_dust(length: float, a_second: float, rng: Rng) -> Samples:
    """Dust in a groove, going round."""
    y = 0.05 * colour(length, between(60, 900, 0.8), rng) + 0.03 * colour(
        length, between(2000, 9000), rng
    )
    for _ in range(int(length * a_second)):
        tick = modes(0.01, ((rng.uniform(1200, 5500), rng.uniform(0.0003, 0.001), 1),))
        put_round(y, tick, rng.uniform(0, length), rng.uniform(0.1, 1) ** 3 * 1.4)
    return y


def run_out(rng: Rng) -> Samples:
    """The last groove: once a turn the needle is thrown back; four turns that go round."""
    y = ticks_of_dust(4 * REVOLUTION, 9, rng)
    for count in range(4):
        put_round(y, modes(0.2, ((68, 0.04, 1), (145, 0.02, 0.5))), count * REVOLUTION, 1.0)
        put_round(y, burst(0.05, 0.006, 500, 3500, rng), count * REVOLUTION + 0.02, 0.6)
        put_round(y, burst(0.05, 0.004, 900, 5000, rng), count * REVOLUTION + 0.31, 0.25)
    return y


def needle(rng: Rng) -> Samples:
    """A needle finds its groove."""
    y = silence(1.6)
    put(y, modes(0.4, ((58, 0.07, 1), (130, 0.04, 0.6), (900, 0.01, 0.2))), 0.03, 1.1)
    put(y, burst(0.06, 0.008, 700, 5000, rng), 0.03, 0.5)
    dust = band(grains(1.4, 40, rng), 700, 6000) * 2 + 0.03 * band(noise(1.4, rng), 200, 5000)
    put(y, dust * along(seconds(1.4), ((0, 0), (0.1, 1), (1, 0.6), (1.4, 0))), 0.12)
    return settle(y, 0.2)


def pendulum(rng: Rng) -> Samples:
    """A brass weight passes its lowest point, and knocks over one small peg."""
    y = silence(1.2)
    put(y, np.hanning(int(0.7 * RATE)) * band(noise(0.7, rng), 120, 500), 0, 0.12)
    put(y, modes(0.4, ((310, 0.05, 1), (860, 0.03, 0.5), (2100, 0.02, 0.25))), 0.36, 0.8)
    return settle(wide_room(y, 2.2, 0.6, rng, 3500), 0.4)


def soft_key(rng: Rng) -> Samples:
    """A piano key pressed so slowly that only wood and felt are heard, and a breath of string."""
    y = silence(1.3)
    put(y, modes(0.15, ((120, 0.02, 1), (260, 0.014, 0.6), (540, 0.01, 0.3))), 0.02, 0.4)
    f = pitch(69)
    put(
        y,
        modes(1.2, [(h * f * (1 + 0.0004 * h * h), 0.5 / h, 0.5 / h**1.6) for h in range(1, 7)]),
        0.03,
        0.5,
    )
    return settle(room(y, 0.8, 0.25, rng), 0.2)


EFFECTS = {
    **{f"star_chime_{n}": Effect(chime(n), SMALL) for n in range(1, 9)},
    "whoosh_stars": Effect(whoosh, PLAIN),
    "metronome": Effect(metronome, -27.0),
    "pad_hit": Effect(pad_hit, -23.0),
    "count_sticks": Effect(sticks, PLAIN),
    "synth_wall": Effect(wall, LOUD, loops=True),
    "record_crackle": Effect(lambda rng: ticks_of_dust(7.2, 22, rng), SOFT, loops=True),
    "run_out_groove": Effect(run_out, -30.0, loops=True),
    "needle_drop": Effect(needle, SMALL),
    "pendulum_tick": Effect(pendulum, SMALL),
    "key_note_soft": Effect(soft_key, SMALL),
}
