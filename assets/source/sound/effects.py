"""Effects, ambiences and voice blips, made of noise, damped modes and formants."""

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from scipy.signal import fftconvolve
from sound.audio import (
    RATE,
    Samples,
    band,
    high_pass,
    low_pass,
    noise,
    peak,
    seconds,
    write_ogg,
)

from game.story.cast import load_cast

Rng = np.random.Generator
VOWELS = ((700, 1150), (480, 900), (350, 2000), (380, 760), (560, 1750))  # formants, hertz
BLIP = 0.058  # seconds
VOICE_STEPS = (0, 2, 4, 7, 9)  # semitones above the voice, as it is asked for


def build_effects(folder: Path) -> None:
    """Write every effect, ambience and blip."""
    for name, make in EFFECTS.items():
        write_ogg(folder / "effects" / f"{name}.ogg", make(_rng(name)))
    for name, make in AMBIENCES.items():
        write_ogg(folder / "ambience" / f"{name}.ogg", make(_rng(name)), quality=3)
    for person in load_cast().people.values():
        for step in VOICE_STEPS:
            blip = voice_blip(person.voice + step, step, _rng(person.id))
            write_ogg(folder / "blips" / person.id / f"{person.voice + step}.ogg", blip)


def _rng(name: str) -> Rng:
    return np.random.default_rng(list(name.encode()))


def modes(length: float, tones: Sequence[tuple[float, float, float]]) -> Samples:
    """Damped sines: (hertz, seconds of decay, level)."""
    at = seconds(length)
    rung = sum(
        level * np.exp(-at / decay) * np.sin(2 * np.pi * f * at) for f, decay, level in tones
    )
    return np.asarray(rung * np.minimum(1, (length - at) / (0.15 * length)))


def burst(length: float, decay: float, low: float, high: float, rng: Rng) -> Samples:
    """A short noise that dies away."""
    at = seconds(length)
    return band(noise(length, rng) * np.exp(-at / decay), low, high)


def put(on: Samples, x: Samples, at: float, level: float = 1.0) -> None:
    """Lay a sound onto another, from a time on."""
    start = max(0, int(at * RATE))
    count = min(len(x), len(on) - start)
    on[start : start + count] += level * x[:count]


def put_round(on: Samples, x: Samples, at: float, level: float = 1.0) -> None:
    """Lay a sound onto a loop; what passes the end comes in at the start."""
    where = (int(at * RATE) + np.arange(len(x))) % len(on)
    np.add.at(on, where, level * x)


def room(x: Samples, time: float, wet: float, rng: Rng) -> Samples:
    """Put a sound into a small room."""
    at = seconds(time * 1.3)
    answer = low_pass(noise(time * 1.3, rng) * np.exp(-at * 6.9 / time), 5000)
    answer /= np.sqrt((answer**2).sum())
    whole = fftconvolve(x, answer) * wet
    whole[: len(x)] += x
    return np.asarray(whole)


def colour(length: float, shape: Callable[[Samples], Samples], rng: Rng) -> Samples:
    """Noise of a given spectrum that goes round without a seam."""
    count = int(length * RATE)
    frequency = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1)
    phase = np.exp(1j * rng.uniform(0, 2 * np.pi, len(frequency)))
    spectrum = shape(frequency) * phase
    spectrum[0] = 0
    made = np.fft.irfft(spectrum, count)
    return np.asarray(made / made.std())


# One-shots


def step(kind: str) -> Callable[[Rng], Samples]:
    """A footstep on wood or stone."""
    tones, click, scrape = {
        "wood": ((95.0, 190.0, 410.0), 1800, 0.12),
        "stone": ((140.0, 300.0, 700.0), 3200, 0.2),
    }[kind]

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.28 * RATE))
        tuned = [
            (f * rng.uniform(0.93, 1.07), d, a)
            for f, d, a in zip(tones, (0.025, 0.018, 0.012), (1, 0.5, 0.25), strict=True)
        ]
        put(y, modes(0.16, tuned), 0)
        put(y, burst(0.03, 0.004, click * 0.6, click * 1.7, rng), 0, 0.5)
        put(y, burst(0.05, 0.012, click * 0.4, click, rng), 0.055 + rng.uniform(0, 0.02), 0.35)
        put(y, burst(0.2, 0.05, 1200, 7000, rng), 0.02, scrape)
        return peak(_settle(y), -11 + rng.uniform(-1.5, 1.5))

    return make


def _settle(y: Samples) -> Samples:
    """No rumble from the thump, no click at the end."""
    y = high_pass(y, 45)
    fade = min(len(y), int(0.03 * RATE))
    y[-fade:] *= np.linspace(1, 0, fade)
    return y


def door(wide: bool) -> Callable[[Rng], Samples]:
    """A door with latch and leaf; the street door is heavier and has a bell."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(1.4 * RATE))
        put(y, modes(0.08, [(1350, 0.012, 1), (2700, 0.008, 0.6), (4200, 0.005, 0.4)]), 0.02, 0.5)
        put(y, burst(0.02, 0.003, 1500, 6000, rng), 0.02, 0.4)
        put(y, burst(0.5, 0.25, 200, 1400, rng), 0.12, 0.25)
        body = [(62, 0.07, 1), (118, 0.05, 0.8), (205, 0.03, 0.5), (390, 0.02, 0.3)]
        put(y, modes(0.35, body), 0.7 if wide else 0.4, 1.2)
        put(y, burst(0.08, 0.015, 200, 2500, rng), 0.7 if wide else 0.4, 0.6)
        if wide:
            bell = [(2210, 0.5, 1.0), (4480, 0.3, 0.5), (6710, 0.2, 0.3)]
            put(y, modes(1.0, bell), 0.18, 0.22)
            put(y, modes(0.9, bell), 0.31, 0.14)
        return peak(room(_settle(y), 0.4, 0.2, rng), -8)

    return make


def ring(
    tones: Sequence[tuple[float, float, float]], length: float, level: float, hits: int = 1
) -> Callable[[Rng], Samples]:
    """Glass, plates, cutlery: bright modes struck once or a few times."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int((length + 0.12 * hits) * RATE))
        for hit in range(hits):
            tuned = [(f * rng.uniform(0.96, 1.04), d, a) for f, d, a in tones]
            put(y, modes(length, tuned), hit * rng.uniform(0.05, 0.12), rng.uniform(0.6, 1))
            put(y, burst(0.02, 0.003, 2500, 9000, rng), hit * 0.08, 0.4)
        return peak(room(_settle(y), 0.5, 0.25, rng), level)

    return make


def clap_alone(rng: Rng) -> Samples:
    """One pair of small hands in a silent room."""
    y = np.zeros(int(2.6 * RATE))
    for count in range(5):
        for part, late in enumerate((0, 0.006, 0.014)):
            clap = burst(0.03, 0.005, 1100, 2900, rng)
            put(y, clap, 0.05 + count * 0.42 + late + rng.uniform(0, 0.02), 0.6 + 0.2 * part)
    return peak(room(y, 1.0, 0.5, rng), -9)


def scrape(rng: Rng) -> Samples:
    """A chair pushed back."""
    at = seconds(0.55)
    rate = np.interp(at, [0, 0.2, 0.55], [60, 105, 70])
    pulses = np.diff(np.floor(np.cumsum(rate) / RATE), prepend=0)
    body = sum(band(pulses, f * 0.94, f * 1.06, 1) for f in (310, 640, 1180, 2050))
    return peak(room(np.asarray(body) * np.sin(np.pi * at / 0.55) ** 0.6, 0.4, 0.25, rng), -12)


def click(tones: Sequence[tuple[float, float, float]], level: float) -> Callable[[Rng], Samples]:
    """A small dry click with some body."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.3 * RATE))
        put(y, modes(0.25, tones), 0.005)
        put(y, burst(0.02, 0.003, 1500, 7000, rng), 0.004, 0.3)
        return peak(_settle(y), level)

    return make


def tone_up(first: float, second: float, level: float) -> Callable[[Rng], Samples]:
    """Two soft celesta-like notes for menus."""

    def make(rng: Rng) -> Samples:
        y = np.zeros(int(0.4 * RATE))
        for at, f in ((0.0, first), (0.06, second)):
            put(y, modes(0.3, [(f, 0.09, 1), (f * 2, 0.05, 0.3), (f * 4.02, 0.02, 0.15)]), at)
        return peak(_settle(y), level)

    return make


def car(rng: Rng) -> Samples:
    """A car that passes."""
    length = 4.0
    at = seconds(length)
    u = (at - 2) / 0.8
    loud = 1 / (1 + 2 * u * u)
    turn = 2 * np.pi * np.cumsum(rng.uniform(50, 80) * (1 - 0.045 * np.tanh(u * 1.2))) / RATE
    engine = sum(np.sin(h * turn + h) / h**1.1 for h in range(1, 9))
    y = (0.12 * np.asarray(engine) + 0.5 * band(noise(length, rng), 350, 2600)) * loud
    pan = np.clip(0.5 + 0.45 * np.tanh(u), 0, 1)
    fade = np.clip(np.minimum(at, length - at) / 0.4, 0, 1)
    sides = np.stack([np.cos(pan * np.pi / 2), np.sin(pan * np.pi / 2)], axis=1)
    return peak((y * fade)[:, None] * sides, -14)


def neon(rng: Rng) -> Samples:
    """A tube that stutters awake."""
    at = seconds(1.4)
    hum = np.sign(np.sin(2 * np.pi * 120 * at)) * 0.3 + np.sin(2 * np.pi * 240 * at) * 0.2
    gate = np.zeros(len(at))
    for start, stop in ((0.05, 0.09), (0.2, 0.23), (0.42, 0.5), (0.62, 1.4)):
        gate[int(start * RATE) : int(stop * RATE)] = 1
    gate = low_pass(gate, 120)
    return peak(_settle(band(hum, 100, 4000) * gate * np.clip((1.4 - at) / 0.5, 0, 1)), -20)


def dog(rng: Rng) -> Samples:
    """A dog, far away."""
    y = np.zeros(int(1.8 * RATE))
    for start in (0.1, 0.55):
        at = seconds(0.22)
        turn = 2 * np.pi * np.cumsum(np.interp(at, [0, 0.06, 0.22], [320, 460, 260])) / RATE
        bark = sum(np.sin(h * turn) / h for h in range(1, 12))
        put(y, band(np.asarray(bark) * np.sin(np.pi * at / 0.22), 300, 1900), start)
    return peak(low_pass(room(y, 1.4, 1.2, rng), 1800), -26)


def strike_match(rng: Rng) -> Samples:
    """A match."""
    at = seconds(0.9)
    flare = band(noise(0.9, rng), 1200, 9000) * np.exp(-((at - 0.12) ** 2) / 0.004)
    burn = band(noise(0.9, rng), 500, 4000) * np.clip((at - 0.15) / 0.1, 0, 1) * np.exp(-at / 0.4)
    return peak(_settle(flare + 0.4 * burn), -16)


def paper(rng: Rng) -> Samples:
    """A page."""
    at = seconds(0.35)
    grain = (rng.random(len(at)) < 0.01) * rng.normal(0, 1, len(at)) * 4
    return peak(
        _settle(band(noise(0.35, rng) * 0.4 + grain, 1500, 9000) * np.sin(np.pi * at / 0.35)), -18
    )


# Loops


def supper_club(rng: Rng) -> Samples:
    """A half-full room: murmur, cutlery, a kitchen behind a door."""
    length = 16.0
    bed = colour(length, lambda f: f**-0.8 * (f > 50) / (1 + (f / 700) ** 2), rng)
    sides = np.stack([bed * 0.05, np.roll(bed, RATE) * 0.05], axis=1)
    for _ in range(9):
        voice, pan = _murmur(length, rng), rng.uniform(0.1, 0.9)
        sides[:, 0] += voice * np.cos(pan * np.pi / 2)
        sides[:, 1] += voice * np.sin(pan * np.pi / 2)
    for _ in range(14):
        clink = modes(
            0.25, [(rng.uniform(2600, 4200), 0.06, 1), (rng.uniform(5000, 7800), 0.03, 0.5)]
        )
        pan, at = rng.uniform(0.1, 0.9), rng.uniform(0, length)
        put_round(sides[:, 0], clink, at, 0.05 * np.cos(pan * np.pi / 2))
        put_round(sides[:, 1], clink, at, 0.05 * np.sin(pan * np.pi / 2))
    return peak(_room_round(sides, rng), -20)


def _murmur(length: float, rng: Rng) -> Samples:
    """Somebody talking whom one does not understand."""
    y = np.zeros(int(length * RATE))
    base, at = rng.choice([rng.uniform(95, 140), rng.uniform(170, 230)]), 0.0
    while at < length:
        if rng.random() < 0.25:
            at += rng.uniform(0.4, 2.2)
            continue
        syllable = rng.uniform(0.12, 0.3)
        put_round(y, _vowel(base * rng.uniform(0.9, 1.15), syllable, rng), at)
        at += syllable * rng.uniform(0.9, 1.3)
    return y * rng.uniform(0.2, 0.8)


def _vowel(f: float, length: float, rng: Rng) -> Samples:
    at = seconds(length)
    formants = VOWELS[int(rng.integers(len(VOWELS)))]
    y = np.zeros(len(at))
    for harmonic in range(1, int(3200 / f)):
        level = sum(
            g / (1 + ((harmonic * f - c) / b) ** 2)
            for c, b, g in zip(formants, (80, 110), (1, 0.5), strict=True)
        )
        y += level * np.sin(2 * np.pi * f * harmonic * at)
    return np.asarray(y * np.sin(np.pi * at / length) ** 0.6 * 0.2)


def _room_round(x: Samples, rng: Rng) -> Samples:
    at = seconds(1.0)
    made = x.copy()
    for side in range(2):
        answer = low_pass(noise(1.0, rng) * np.exp(-at / 0.12), 2400)
        answer /= np.sqrt((answer**2).sum())
        wet = np.fft.irfft(np.fft.rfft(x[:, side]) * np.fft.rfft(answer, len(x)), len(x))
        made[:, side] = 0.3 * x[:, side] + 0.8 * wet
    return made


def night_street(rng: Rng) -> Samples:
    """A street at night: the city far off, a few crickets, a sign that hums."""
    length = 16.0
    sides = np.stack(
        [
            colour(length, lambda f: f**-0.9 * (f > 28) / (1 + (f / 900) ** 2) ** 0.5, rng)
            for _ in range(2)
        ],
        axis=1,
    )
    sides *= 0.08
    for _ in range(3):
        pitch, period, pan = rng.uniform(4100, 5000), 1.0, rng.uniform(0.1, 0.9)
        for turn in range(int(length / period)):
            for pulse in range(3):
                at = seconds(0.022)
                chirp = np.sin(np.pi * at / 0.022) ** 1.5 * np.sin(2 * np.pi * pitch * at)
                when = turn * period + pulse / 30 + pan
                put_round(sides[:, 0], chirp, when, 0.02 * np.cos(pan * np.pi / 2))
                put_round(sides[:, 1], chirp, when, 0.02 * np.sin(pan * np.pi / 2))
    at = seconds(length)
    sides += (0.006 * np.sin(2 * np.pi * 120 * at) + 0.004 * np.sin(2 * np.pi * 240 * at))[:, None]
    return peak(sides, -22)


def voice_blip(pitch: int, vowel: int, rng: Rng) -> Samples:
    """One letter group of a voice: a tiny vowel at a MIDI pitch."""
    base = 440 * 2 ** ((pitch - 69) / 12)
    at = seconds(BLIP)
    turn = 2 * np.pi * np.cumsum(base * (1 + 0.06 * np.exp(-at / 0.012))) / RATE
    y = np.zeros(len(at))
    for harmonic in range(1, int(5200 / base) + 1):
        formants = VOWELS[vowel % len(VOWELS)]
        level = 0.04 / harmonic + sum(
            g / (1 + ((harmonic * base - c) / b) ** 2)
            for c, b, g in zip(formants, (110, 150), (1, 0.55), strict=True)
        )
        y += level * np.sin(harmonic * turn) / harmonic**0.25
    shaped = y * np.minimum(1, at / 0.004) * np.minimum(1, (BLIP - at) / 0.018)
    return peak(shaped, -16)


GLASS = ((2300, 0.16, 1.0), (4100, 0.1, 0.5), (6900, 0.06, 0.3))
PLATE = ((1250, 0.07, 1.0), (2900, 0.05, 0.7), (4700, 0.03, 0.4))
FORK = ((3100, 0.05, 1.0), (5200, 0.04, 0.6), (8100, 0.02, 0.3))
SWITCH = ((420, 0.02, 1.0), (900, 0.012, 0.6))
LID = ((140, 0.06, 1.0), (310, 0.04, 0.6), (620, 0.02, 0.3))
COIN = ((3700, 0.2, 1.0), (5900, 0.12, 0.6), (8800, 0.06, 0.4))
EFFECTS: dict[str, Callable[[Rng], Samples]] = {
    **{f"step_wood_{n}": step("wood") for n in range(1, 5)},
    **{f"step_stone_{n}": step("stone") for n in range(1, 5)},
    **{f"cutlery_{n}": ring(FORK, 0.25, -22, n) for n in range(1, 4)},
    "door_street": door(True),
    "door_kitchen": door(False),
    "glass": ring(GLASS, 0.5, -18),
    "plate": ring(PLATE, 0.4, -10, 4),
    "applause_one": clap_alone,
    "chair": scrape,
    "lamp_off": click(SWITCH, -18),
    "piano_lid": click(LID, -14),
    "coin": ring(COIN, 0.5, -18),
    "neon_start": neon,
    "match": strike_match,
    "paper": paper,
    "car_pass_1": car,
    "car_pass_2": car,
    "dog_far": dog,
    "ui_move": click(((880, 0.03, 1.0), (1760, 0.02, 0.4)), -24),
    "ui_ok": tone_up(659.3, 880.0, -20),
    "ui_back": tone_up(659.3, 523.3, -22),
    "ui_page": paper,
}
AMBIENCES: dict[str, Callable[[Rng], Samples]] = {
    "supper_club": supper_club,
    "night_street": night_street,
}
