"""Every kind of player plays the film, and what none of them came to is told."""

import json
import sys
import time
from collections.abc import Iterable
from itertools import product
from typing import Any

from game.core.tick import TICK
from game.rehearsal.autoplay import StuckError, autoplay
from game.rehearsal.coverage import Coverage
from game.rehearsal.player import KINDS
from game.stage.film import Film

GOOD, FAULTS = 0, 1


def play_all(film: Film, seeds: Iterable[int], as_json: bool) -> int:
    """Play with all kinds and seeds and print the union. Gives 1 if somebody was stuck."""
    coverage = Coverage(film)
    runs, stuck = [], False
    for kind, seed in product(KINDS, tuple(seeds)):
        try:
            runs.append(_timed(coverage, kind, seed))
        except StuckError as error:
            print(f"{kind}, seed {seed}: {error}", file=sys.stderr)
            stuck = True
    figures = {"runs": runs, "lines": coverage.lines, "missing": coverage.missing()}
    if as_json:
        print(json.dumps(figures))
    else:
        _tell(figures)
    return FAULTS if stuck else GOOD


def _timed(coverage: Coverage, kind: str, seed: int) -> dict[str, Any]:
    """Give the summary of a run, and how much faster than the clock it was."""
    began = time.process_time()
    summary = autoplay(coverage.film, kind, seed, watch=coverage.watch)
    seconds = summary.ticks * TICK
    pace = seconds / (time.process_time() - began)
    return {**summary.to_json(), "seconds": round(seconds), "times_real_time": round(pace)}


def _tell(figures: dict[str, Any]) -> None:
    for run in figures["runs"]:
        print(
            f"{run['player']}, seed {run['seed']}: {len(run['chapters_finished'])} chapters, "
            f"{run['seconds'] / 60:.0f} minutes at {run['times_real_time']} times real time, "
            f"{run['lines']} lines, {len(run['choices'])} choices"
        )
    print(f"together: {figures['lines']} lines")
    for kind, names in figures["missing"].items():
        print(f"unvisited {kind}: {len(names)}", *names, sep="\n    ")
