"""The story in pieces, for the one who breathes: phrases by memory, and what waits between them.

`music/the_story/` holds "river1" to "river6" (a memory sung as the first to the sixth phrase),
"lamp" and "last"; "intro"; and what goes round while she breathes: "wait0" before the first
phrase, "wait1" after it, and so on. All are as loud as they are in the whole song.
"""

from dataclasses import dataclass
from pathlib import Path

import mido
import numpy as np
from score.lyrics import LAMP, MEMORIES
from score.the_story import BAR, INTRO, PHRASE, RHYTHM, WAIT, starts
from score.the_story import sung as tune
from sound import singing
from sound.audio import RATE, Samples, loudness, write_ogg
from sound.mixdown import TARGET, Desk, bent
from sound.render import TAIL, length_of, mixed
from sound.singing import Noted
from sound.strips import BY_NAME
from sound.voice import duet, sung

STEM = "the_story"
SECOND = 60 / 72  # of a beat
HELD = 6.8  # beats the long note of a phrase may be held for
RINGS = 1.4  # seconds a phrase rings on over what waits
SEAM = 0.4  # seconds in which a loop runs into itself
QUALITY = 3.0


@dataclass(frozen=True)
class Under:
    """What lies under the voice: the whole of it, and how much louder it is on the record."""

    sound: Samples
    gain: float

    def between(self, first: float, last: float) -> Samples:
        """Give the sound between two beats."""
        return self.sound[singing.whole(first * SECOND) : singing.whole(last * SECOND)]

    def loop(self, first: float, last: float) -> Samples:
        """Give the sound between two beats so that its end runs into its beginning."""
        sound, count = self.between(first, last).copy(), singing.whole(SEAM)
        before = self.sound[singing.whole(first * SECOND) - count :][:count]
        rise = np.sin(np.linspace(0, np.pi / 2, count))[:, None]
        sound[-count:] = sound[-count:] * rise[::-1] + before * rise
        return sound


def render_passages(music: Path) -> None:
    """Write every passage."""
    midi = mido.MidiFile(music / f"{STEM}.mid")
    length = length_of(midi) + int(TAIL * RATE)
    under = mixed(midi, length, without="voice")
    desk = Desk(length)
    voice = next(track for track in midi.tracks if track.name == "voice")
    desk.add(singing.stem(midi, voice, length), BY_NAME["voice"])
    _write_all(under, under + desk.mix(), music / STEM)


def _write_all(under: Samples, with_voice: Samples, folder: Path) -> None:
    played = Under(under, 10 ** ((TARGET - loudness(with_voice)) / 20))
    _write(folder / "intro.ogg", played.between(0, INTRO), played.gain)
    for number, (first, last) in enumerate(_waits()):
        _write(folder / f"wait{number}.ogg", played.loop(first, last), played.gain)
    for memory, lines in MEMORIES.items():
        for number in range(6):
            made = _phrase(played, number, lines[number % 2].split())
            _write(folder / f"{memory}{number + 1}.ogg", made, played.gain)
    _write(folder / "lamp.ogg", _phrase(played, 6, LAMP.split()), played.gain)
    _write(folder / "last.ogg", with_voice[singing.whole(starts()[7] * SECOND) :], played.gain)


def _waits() -> list[tuple[float, float]]:
    """Give the beats of what waits: before the first phrase, and after each up to the lamp."""
    found = [(INTRO - 2 * BAR, INTRO)]
    for number, start in enumerate(starts()[:7]):
        end = start + PHRASE
        found.append((end, end + WAIT) if number in (1, 3, 5) else (end - BAR, end))
    return found


def _phrase(under: Under, number: int, words: list[str]) -> Samples:
    start = starts()[number]
    first, last = _waits()[number + 1]
    waiting = under.loop(first, last)[: singing.whole(RINGS)]
    fall = np.cos(np.linspace(0, np.pi / 2, len(waiting)))[:, None]
    below = np.concatenate([under.between(start, start + PHRASE), waiting * fall])
    return below + _sung(number, words, len(below))


def _sung(number: int, words: list[str], length: int) -> Samples:
    """Sing one phrase alone, its last note held for as long as anybody has breath."""
    notes: list[Noted] = [
        (note.start * SECOND, note.length * SECOND, note.pitch, note.velocity)
        for note in tune(number, 0.0)
    ]
    assert len(notes) == len(RHYTHM)
    desk = Desk(length)
    stem = duet(sung(singing.longer(notes, HELD * SECOND), words), length)
    desk.add(stem, BY_NAME["voice"])
    return desk.mix()


def _write(path: Path, sound: Samples, gain: float) -> None:
    write_ogg(path, bent(sound * gain), QUALITY)
    print(f"  {path.parent.name}/{path.stem:12} {len(sound) / RATE:5.1f} s")
