"""Reads the command line: `python main.py` plays, everything else works without a screen."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from game.cli import commands
from game.core.fault import ContentError
from game.rehearsal.player import KINDS

GOOD, FAULTS, MISUSE = 0, 1, 2
MOST = 8192  # pixels of a picture
LAST = 99  # the number of a chapter has two digits


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Gives 0 if all is good, 1 if faults were found, 2 for misuse."""
    parser = _parser()
    try:
        options = parser.parse_args(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    try:
        return int(options.run(options))
    except ContentError as error:
        print(error, file=sys.stderr)
        return FAULTS
    except BrokenPipeError:
        return _stop_talking()
    except OSError as error:
        print(f"{error.filename or 'a file'}: {error.strerror or error}.", file=sys.stderr)
        return FAULTS
    except KeyboardInterrupt:
        return GOOD


def _stop_talking() -> int:
    """Nobody reads on, as in `| head`; Python must not complain when it closes the output."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return GOOD


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="magic-hour", description=__doc__)
    parser.set_defaults(run=commands.play)
    parser.add_argument("--map", type=Path, help="walk about in any map, reloaded when saved")
    parser.add_argument("--mark", help="where to stand in the map")
    parser.add_argument("--at", metavar="4[.SCENE]", help="start there, with true memory")
    parser.add_argument("--seed", type=int, default=0)
    verbs = parser.add_subparsers(metavar="COMMAND")
    _story_commands(verbs)
    _picture_commands(verbs)
    return parser


Verbs = "argparse._SubParsersAction[argparse.ArgumentParser]"


def _story_commands(verbs: Verbs) -> None:  # type: ignore[valid-type]
    check = _verb(verbs, "check", commands.check, "every fault in the content")
    check.add_argument("paths", nargs="*", type=Path)
    check.add_argument("--relock", action="store_true", help="give new lines their ids")
    check.add_argument("--figures", action="store_true", help="print everything measured")
    check.add_argument("--quick", action="store_true", help="measure nothing that is drawn")
    autoplay = _verb(verbs, "autoplay", commands.autoplay, "the film headless")
    autoplay.add_argument("--chapters", type=chapters, default=None, metavar="1-20")
    autoplay.add_argument("--player", choices=(*KINDS, commands.EVERYBODY), default="perfect")
    autoplay.add_argument("--seed", type=int, default=0)
    autoplay.add_argument("--seeds", type=int, default=1, help="how many, with --player all")
    autoplay.add_argument("--record", type=Path, metavar="FILE")
    replay = _verb(verbs, "replay", commands.replay, "recorded inputs again")
    replay.add_argument("file", type=Path)
    _verb(verbs, "directions", commands.directions, "the stage directions that may be used")
    screenplay = _verb(verbs, "screenplay", commands.screenplay, "the story to print")
    screenplay.add_argument("file", type=Path)


def _picture_commands(verbs: Verbs) -> None:  # type: ignore[valid-type]
    shots = _verb(verbs, "shots", commands.shots, "a PNG of each staged moment")
    shots.add_argument("folder", type=Path)
    shots.add_argument("--chapters", type=chapters, default=None, metavar="1-20")
    for what in ("maps", "cast", "portraits", "ui"):
        shots.add_argument(
            f"--{what}", action="store_true", help=f"every one of the {what} instead"
        )
    shots.add_argument("--size", type=size, default=(480, 270), metavar="480x270")
    render = _verb(verbs, "render-map", commands.render_map, "a map as Tiled draws it")
    render.add_argument("map", type=Path)
    render.add_argument("png", type=Path)
    listen = _verb(verbs, "listen", commands.listen, "what would be heard, recorded")
    listen.add_argument("name")
    listen.add_argument("file", type=Path)
    bench = _verb(verbs, "bench", commands.bench, "how fast it is")
    bench.add_argument("map", type=Path, nargs="?", default=None)
    bench.add_argument("--sound", action="store_true", help="trio and piano, in real time")


def _verb(
    verbs: Verbs,  # type: ignore[valid-type]
    name: str,
    run: commands.Command,
    text: str,
) -> argparse.ArgumentParser:
    verb: argparse.ArgumentParser = verbs.add_parser(name, help=text, description=text)  # type: ignore[attr-defined]
    verb.set_defaults(run=run)
    verb.add_argument("--json", action="store_true", help="for a program to read")
    return verb


def chapters(text: str) -> tuple[int, ...]:
    """Read "4", "1-20" or "1,4,7-9"."""
    numbers: list[int] = []
    for part in text.split(","):
        first, _, last = part.partition("-")
        if not 0 < int(first) <= int(last or first) <= LAST:
            raise ValueError
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(numbers)


def size(text: str) -> tuple[int, int]:
    """Read "480x270"."""
    width, _, height = text.partition("x")
    if not 0 < int(width) <= MOST or not 0 < int(height) <= MOST:
        raise ValueError
    return int(width), int(height)
