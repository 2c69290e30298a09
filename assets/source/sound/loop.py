"""A stereo loop under construction: whatever passes its end comes in at its start."""

from collections.abc import Sequence

import numpy as np
from sound.audio import RATE, Samples, seconds
from sound.craft import Maker, Rng, answer_of, between, colour, modes, put_round
from sound.craft import placed as stereo
from sound.speech import murmur

ANYWHERE = (0.08, 0.92)
DEEPEST = 75  # hertz; what lies below is mud on small speakers


class Loop:
    """What is heard in a place, going round."""

    def __init__(self, length: float, rng: Rng) -> None:
        self.length, self.rng = length, rng
        self.mix = np.zeros((int(length * RATE), 2))

    def air(
        self, low: float, high: float, level: float, fall: float = 0.7, swell: float = 0.0
    ) -> None:
        """Lay noise of a band under everything; `swell` 0..1 is how far it rises and sinks."""
        shape = between(max(low, DEEPEST), high, fall)
        both = colour(self.length, shape, self.rng)
        for side in range(2):
            own = colour(self.length, shape, self.rng)
            self.mix[:, side] += level * (0.5 * both + 0.85 * own) * self.wave(swell)

    def wave(self, depth: float, slowest: int = 2) -> Samples:
        """Give a slow rise and fall about one that closes with the loop."""
        at = np.arange(len(self.mix)) / len(self.mix)
        turns = [np.sin(2 * np.pi * (n * at + self.rng.random())) for n in (slowest, slowest + 3)]
        return np.asarray(np.maximum(0, 1 + depth * (0.6 * turns[0] + 0.4 * turns[1])))

    def hum(self, hertz: float, levels: Sequence[float], pan: float = 0.5) -> None:
        """Lay a tone with harmonics, tuned so that it closes with the loop."""
        at, base = np.arange(len(self.mix)) / RATE, round(hertz * self.length) / self.length
        tone = sum(a * np.sin(2 * np.pi * base * h * at + h) for h, a in enumerate(levels, 1))
        self.mix += stereo(np.asarray(tone) * self.wave(0.08, 3), pan)

    def lay(self, x: Samples, at: float, level: float, pan: float = 0.5) -> None:
        """Lay one sound, its peak at a level."""
        wide = stereo(x, pan) if x.ndim == 1 else x
        wide = wide * level / max(1e-9, float(np.abs(wide).max()))
        for side in range(2):
            put_round(self.mix[:, side], wide[:, side], at)

    def scatter(
        self, make: Maker, count: int, level: float, where: tuple[float, float] = ANYWHERE
    ) -> None:
        """Lay a sound again and again, made anew, never twice at one distance."""
        for number in range(count):
            at = self.length * (number + self.rng.uniform(0.05, 0.95)) / count
            loud = level * self.rng.uniform(0.35, 1) ** 1.3
            self.lay(make(self.rng), at, loud, self.rng.uniform(*where))

    def talk(
        self, people: int, level: float, share: float = 0.7, where: tuple[float, float] = ANYWHERE
    ) -> None:
        """Let people talk whom one does not understand."""
        for _ in range(people):
            voice = murmur(self.length, self.rng, share)
            voice *= level * self.rng.uniform(0.4, 1) / max(1e-9, float(voice.std()))
            self.mix += stereo(voice, self.rng.uniform(*where))

    def walk(self, make: Maker, steps: int, level: float, pace: float = 0.52) -> None:
        """Let somebody walk by, from one side to the other."""
        start, side = self.rng.uniform(0, self.length), self.rng.choice([-1, 1])
        for number in range(steps):
            way = (number + 0.5) / steps
            near = np.sin(np.pi * way)
            self.lay(make(self.rng), start + number * pace, level * near, 0.5 + side * (way - 0.5))

    def tune(self, notes: Sequence[int], beat: float, level: float, pan: float) -> None:
        """Let a radio play something, small and far, in whole rounds."""
        count = max(len(notes), round(self.length / beat))
        for number in range(count):
            note = notes[number % len(notes)]
            if note:
                f = 440 * 2 ** ((note - 69) / 12)
                x = modes(0.6, ((f, 0.2, 1), (2 * f, 0.12, 0.6), (3 * f, 0.08, 0.4)))
                self.lay(x, number * self.length / count, level, pan)

    def idle(self, hertz: float, level: float, pan: float) -> None:
        """Let an engine run on the spot."""
        at, base = seconds(self.length), round(hertz * self.length) / self.length
        drift = 0.8 * np.sin(2 * np.pi * round(0.3 * self.length) / self.length * at + hertz)
        angle = 2 * np.pi * base * at + drift
        y = sum(np.sin(h * angle + h) / h**0.9 for h in range(1, 10))
        y = y * (1 + 0.3 * np.sin(angle / 2 if round(base * self.length) % 2 == 0 else angle))
        air = colour(self.length, between(150, 1200), self.rng) * (0.6 + 0.4 * np.sin(angle))
        self.mix += stereo(level * (0.35 * y + 0.25 * air), pan)

    def room(self, time: float, wet: float, dry: float = 1.0, top: float = 4000) -> None:
        """Put what is there so far into a room that goes round with it."""
        count = len(self.mix)
        for side in range(2):
            spectrum = np.fft.rfft(self.mix[:, side])
            answer = np.fft.rfft(answer_of(time, top, self.rng), count)
            self.mix[:, side] = dry * self.mix[:, side] + wet * np.fft.irfft(
                spectrum * answer, count
            )

    def behind(self, high: float, low: float = 30) -> None:
        """Put what is there so far behind a wall: keep a band of it."""
        count = len(self.mix)
        f = np.maximum(np.fft.rfftfreq(count, 1 / RATE), 1)
        curve = 1 / np.sqrt((1 + (low / f) ** 4) * (1 + (f / high) ** 4))
        for side in range(2):
            self.mix[:, side] = np.fft.irfft(np.fft.rfft(self.mix[:, side]) * curve, count)
