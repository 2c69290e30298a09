"""The words of a song, by memory and line, as they stand in its score."""

from dataclasses import dataclass

from game.music.score import Score

MEMORIES = ("library", "river", "teacup", "applause", "shoes", "stage")


@dataclass(frozen=True)
class Words:
    """A line: its syllables and the beats at which they are sung, from its beginning."""

    beats: tuple[float, ...]
    syllables: tuple[str, ...]


def words_of(score: Score) -> dict[str, list[Words]]:
    """Give the lines of each memory, and of "voice", the song as it is usually sung."""
    starts = [beat for beat, name in score.cues if name.startswith("phrase")]
    lines = {name: _lines(score.words[f"words {name}"], starts) for name in MEMORIES}
    return {**lines, "voice": _lines(score.words["voice"], starts)}


def _lines(words: tuple[tuple[float, str], ...], starts: list[float]) -> list[Words]:
    ends = [*starts[1:], float("inf")]
    found = []
    for start, end in zip(starts, ends, strict=True):
        inside = [(beat - start, word) for beat, word in words if start <= beat < end]
        if inside:
            beats, syllables = zip(*inside, strict=True)
            found.append(Words(beats, syllables))
    return found
