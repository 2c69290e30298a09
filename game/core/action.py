"""Actions: generators that stage something over many ticks.

An action says what it waits for by yielding it:

    yield NEXT_TICK          wait one tick
    yield 0.5                wait half a second
    yield lambda: door.open  wait until this is true (first asked on the next tick)
    yield from other()       run another action to its end, and take its result
"""

from collections.abc import Callable, Generator
from typing import TypeVar

from game.core.tick import TICK

T = TypeVar("T")
Wait = float | Callable[[], bool] | None
Action = Generator[Wait, None, T]

NEXT_TICK: Wait = None


class Take:
    """One run of an action: one update a tick, until it ends or is stopped."""

    def __init__(self, action: Action[object]) -> None:
        self.done = False
        self._action = action
        self._seconds = 0.0  # still to wait; below zero: owed to the next wait
        self._ready: Callable[[], bool] = _always

    def update(self) -> None:
        """Move the action on by one tick.

        What a wait in seconds overshoots is taken off the next one, so a long
        row of waits never drifts from the music.
        """
        self._seconds -= TICK
        while not self.done and self._seconds < TICK / 2 and self._ready():
            try:
                wait = next(self._action)
            except StopIteration:
                self.done = True
                return
            if isinstance(wait, int | float):
                self._seconds += wait
                self._ready = _always
            else:
                self._seconds = 0.0
                self._ready = wait or _always
                return

    def stop(self) -> None:
        """End the action now; its `finally` blocks tidy the stage."""
        self._action.close()
        self.done = True


def together(*actions: Action[object]) -> Action[None]:
    """Run several actions side by side; end with the last of them."""
    takes = [Take(action) for action in actions]
    try:
        while True:
            for take in takes:
                take.update()
            if all(take.done for take in takes):
                return
            yield NEXT_TICK
    finally:
        for take in takes:
            take.stop()


def _always() -> bool:
    return True
