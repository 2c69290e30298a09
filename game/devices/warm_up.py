"""Reading every short sound beside the loop, what is needed first first."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pygame

from game.core.fault import ContentError
from game.devices.samples import HIGHEST, LOWEST, PIANO_STRUCK, SampleStore

FIRST = ("effects", "blips", "drums", "bass", "trumpet", "strings")
MIDDLE = 66  # MIDI number where hands mostly are


class WarmUp:
    """A thread that fills a store. What it does not get to is read when it is needed."""

    def __init__(self, store: SampleStore) -> None:
        self._store = store
        self._stopped = Event()
        self._thread: Thread | None = None

    def start(self) -> None:
        """Begin, unless it has begun."""
        if self._thread is None:
            self._stopped.clear()
            self._thread = Thread(target=self._read, name="warm-up", daemon=True)
            self._thread.start()

    def stop(self) -> bool:
        """Stop, and wait until nothing is being read. Says whether it had begun."""
        began = self._thread is not None
        self._stopped.set()
        self.wait()
        self._thread = None
        return began

    def wait(self) -> None:
        """Wait until everything has been read."""
        if self._thread is not None:
            self._thread.join()

    def _read(self) -> None:
        for path in self._files():
            if self._stopped.is_set():
                return
            try:
                self._store.sound(path)
            except (ContentError, pygame.error):
                continue  # told when it is to sound

    def _files(self) -> Iterator[Path]:
        for bank in FIRST:
            yield from sorted((self._store.folder / bank).rglob("*.ogg"))
        for pitch in sorted(range(LOWEST, HIGHEST + 1), key=lambda p: abs(p - MIDDLE)):
            for velocity in reversed(PIANO_STRUCK):
                yield self._store.piano(pitch, velocity)[0]
