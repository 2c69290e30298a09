"""The lines of the credits: fixed words, and what the film itself knows of its people and music."""

from collections.abc import Iterator

from game.scenes.music_room import title_of
from game.stage.film import Film
from game.stage.tunes import load_tunes
from game.story.beats import Chapter, Say

HEAD = "#"
SIGN, PHRASE = "(sign)", "(phrase)"  # rows of what the player made
OPENING = (
    SIGN,
    "",
    "# Magic Hour",
    "a film to be played",
    "",
    "# Written, drawn, composed and programmed by",
    "the makers of Magic Hour",
    "",
    "# The sign was drawn, and this was improvised, by",
    "you",
    "",
    PHRASE,
    "",
)
CAROLS = (
    "Silent Night · Franz Xaver Gruber, 1818",
    "Deck the Halls · Welsh, before 1794",
    "God Rest Ye Merry · English, before 1760",
    "O Tannenbaum · German, before 1799",
    "arranged for one reluctant pianist",
)
CLOSING = (
    "",
    "# Instruments",
    "MuseScore General · S. Christian Collins and others",
    "from FluidR3 · Frank Wen",
    "",
    "# Letters",
    "Jersey 10 · Sarah Cadigan-Fried",
    "Tiny5 · Stefan Schmidt",
    "DejaVu Sans · the DejaVu team",
    "OpenDyslexic · Abbie Gonzalez",
    "",
    "# Made with",
    "Python · pygame-ce · pytmx · Tiled",
    "numpy · mido · fountain-py · parse",
    "platformdirs · tomlkit",
    "",
    "# No landlord was harmed",
    "Table six ordered for two. She came.",
    "The thermostat still says sixty-one.",
    "Somebody bought the trumpet.",
    "",
    "# Thanks",
    "to everybody who ever stopped in a doorway",
    "because somebody was playing",
)


def roll_of(film: Film) -> tuple[str, ...]:
    """Give the lines of the whole roll; a line that begins with `#` is a heading."""
    tunes = [title_of(name) for name in load_tunes()]
    return (
        *OPENING,
        "# In the order of their first word",
        *_two_by_two(speakers(film)),
        "",
        "# Chapters",
        *(chapter.title for _, chapter in sorted(film.chapters.items())),
        "",
        "# Music",
        *_two_by_two(tunes),
        "",
        "# Carols",
        *CAROLS,
        *CLOSING,
    )


def speakers(film: Film) -> list[str]:
    """List the names of everybody who says something, the first to speak first."""
    said = (who for _, chapter in sorted(film.chapters.items()) for who in _speaking(chapter))
    return list(dict.fromkeys(film.cast.people[who].name for who in said))


def _speaking(chapter: Chapter) -> Iterator[str]:
    for scene in chapter.scenes.values():
        for beat in scene.beats:
            if isinstance(beat, Say):
                yield from beat.who


def _two_by_two(words: list[str]) -> list[str]:
    return [" · ".join(words[first : first + 2]) for first in range(0, len(words), 2)]
