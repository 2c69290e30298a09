"""How much may be said at once: 2 lines of about 40 letters a box, 4 boxes a speech."""

import textwrap
from collections.abc import Iterator

from game.core.fault import Fault
from game.story.beats import Beat, Chapter, Choice, Say

LINE = 40  # letters
LINES = 2
BOXES = 4  # in one speech
OPTION = 44  # letters
OPTIONS = 5


def over_limit(chapter: Chapter) -> Iterator[Fault]:
    """Find boxes, speeches and options that are too long."""
    for scene in chapter.scenes.values():
        run = 0
        last: tuple[str, ...] = ()
        for beat in scene.beats:
            run = run + 1 if isinstance(beat, Say) and beat.who == last else 1
            last = beat.who if isinstance(beat, Say) else ()
            yield from _of_beat(chapter, beat)
            if isinstance(beat, Say) and run == BOXES + 1:
                remedy = "Cut it, or break it up with a look, a step, a sound."
                message = f"a speech of more than {BOXES} boxes."
                yield Fault(chapter.path, message, beat.line, remedy=remedy)


def _of_beat(chapter: Chapter, beat: Beat) -> Iterator[Fault]:
    if isinstance(beat, Say) and len(textwrap.wrap(beat.text, LINE)) > LINES:
        message = f"'{beat.text}' does not fit {LINES} lines of {LINE} letters."
        yield Fault(chapter.path, message, beat.line, remedy="Cut it, or write two lines.")
    if not isinstance(beat, Choice):
        return
    if len(beat.options) > OPTIONS:
        yield Fault(chapter.path, f"more than {OPTIONS} choices.", beat.line)
    for option in beat.options:
        for words in (option.text, option.reason):
            if len(words) > OPTION:
                message = f"the choice '{words}' is longer than {OPTION} letters."
                yield Fault(chapter.path, message, option.line)
