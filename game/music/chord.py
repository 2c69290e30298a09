"""Chords: what a symbol like `Am7b5` means for who plays over it. Pitches are MIDI numbers."""

import re
from dataclasses import dataclass
from functools import cached_property

PITCH_CLASSES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
ACCIDENTALS = {"": 0, "b": -1, "#": 1}
SYMBOL = re.compile(r"^([A-G])([b#]?)(6/9|[^/]*)(?:/[A-G][b#]?)?$")


@dataclass(frozen=True)
class Quality:
    """Steps above the root, in semitones.

    `guides` say what the chord is (third and seventh, or their like); `third_low` and
    `seventh_low` are rootless voicings.
    """

    tones: tuple[int, ...]
    scale: tuple[int, ...]
    tensions: tuple[int, ...]
    guides: tuple[int, int]
    third_low: tuple[int, ...]
    seventh_low: tuple[int, ...]


IONIAN = (0, 2, 4, 5, 7, 9, 11)
MIXOLYDIAN = (0, 2, 4, 5, 7, 9, 10)
DORIAN = (0, 2, 3, 5, 7, 9, 10)
QUALITIES = {
    "maj7": Quality((0, 4, 7, 11), IONIAN, (2, 6, 9), (4, 11), (4, 7, 11, 14), (11, 14, 16, 19)),
    "6": Quality((0, 4, 7, 9), IONIAN, (2, 6, 11), (4, 9), (4, 7, 9, 14), (9, 14, 16, 19)),
    "7": Quality((0, 4, 7, 10), MIXOLYDIAN, (2, 6, 9), (4, 10), (4, 9, 10, 14), (10, 14, 16, 21)),
    "7b9": Quality(
        (0, 4, 7, 10),
        (0, 1, 4, 5, 7, 8, 10),
        (1, 3, 8),
        (4, 10),
        (4, 8, 10, 13),
        (10, 13, 16, 20),
    ),
    "7alt": Quality(
        (0, 4, 10),
        (0, 1, 3, 4, 6, 8, 10),
        (1, 3, 6, 8),
        (4, 10),
        (4, 8, 10, 15),
        (10, 15, 16, 20),
    ),
    "7#11": Quality(
        (0, 4, 7, 10),
        (0, 2, 4, 6, 7, 9, 10),
        (2, 6, 9),
        (4, 10),
        (4, 6, 10, 14),
        (10, 14, 16, 18),
    ),
    "sus": Quality((0, 5, 7, 10), MIXOLYDIAN, (2, 9), (5, 10), (5, 9, 10, 14), (10, 14, 17, 21)),
    "m7": Quality((0, 3, 7, 10), DORIAN, (2, 5), (3, 10), (3, 7, 10, 14), (10, 14, 15, 19)),
    "m6": Quality(
        (0, 3, 7, 9), (0, 2, 3, 5, 7, 9, 11), (2, 5, 11), (3, 9), (3, 7, 9, 14), (9, 14, 15, 19)
    ),
    "m7b5": Quality(
        (0, 3, 6, 10),
        (0, 2, 3, 5, 6, 8, 10),
        (2, 5, 8),
        (3, 10),
        (3, 6, 10, 12),
        (10, 12, 15, 18),
    ),
    "dim7": Quality(
        (0, 3, 6, 9),
        (0, 2, 3, 5, 6, 8, 9, 11),
        (2, 5, 8, 11),
        (3, 9),
        (3, 6, 9, 14),
        (9, 12, 15, 18),
    ),
}
OTHER_NAMES = {
    "": "6",
    "maj": "maj7",
    "M7": "maj7",
    "maj9": "maj7",
    "6/9": "6",
    "-7": "m7",
    "m": "m6",
    "m9": "m7",
    "o7": "dim7",
    "dim": "dim7",
    "9": "7",
    "13": "7",
    "7sus": "sus",
    "7sus4": "sus",
}


@dataclass(frozen=True)
class Chord:
    """A chord. `root` is a pitch class 0..11, C is 0."""

    root: int
    quality: Quality
    name: str

    def _classes(self, steps: tuple[int, ...]) -> frozenset[int]:
        return frozenset((self.root + step) % 12 for step in steps)

    @cached_property
    def tones(self) -> frozenset[int]:
        """The pitch classes of the chord itself."""
        return self._classes(self.quality.tones)

    @cached_property
    def scale(self) -> frozenset[int]:
        """The pitch classes that fit in passing."""
        return self._classes(self.quality.scale)

    @cached_property
    def guides(self) -> frozenset[int]:
        """The two pitch classes that say what the chord is."""
        return self._classes(self.quality.guides)

    @cached_property
    def strong(self) -> frozenset[int]:
        """The pitch classes that may stand on a strong beat: tones and legal tensions."""
        return self.tones | self._classes(self.quality.tensions)


def parse_chord(symbol: str) -> Chord:
    """Read a chord symbol. Raises ValueError where it is unknown."""
    found = SYMBOL.match(symbol.strip())
    if not found:
        raise ValueError(f"'{symbol}' is no chord symbol")
    letter, accidental, rest = found.groups()
    name = OTHER_NAMES.get(rest, rest)
    if name not in QUALITIES:
        raise ValueError(f"'{symbol}' has a quality nobody knows: use {', '.join(QUALITIES)}")
    root = (PITCH_CLASSES[letter] + ACCIDENTALS[accidental]) % 12
    return Chord(root, QUALITIES[name], symbol.strip())
